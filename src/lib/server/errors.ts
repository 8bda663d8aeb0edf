/**
 * Every error that a person may meet has a code `noun.reason`; its sentence is a message (`error_noun_reason`)
 * in the reader's language, so nothing here is prose for the screen.
 */
export const errorCodes = [
	'address.invalid', // not an http(s) address at all
	'address.private', // leads to a private, loopback or otherwise reserved place
	'address.unusual', // a name and password, a port or disguises that no public page needs
	'source.not_found', // 404, 410, or the name does not resolve
	'source.unreachable', // refused, reset, TLS failure
	'source.timeout', // did not answer, or dripped, past the limit
	'source.too_large', // body past the size limit, or a decompression bomb
	'source.too_many_redirects',
	'source.server_error', // 5xx
	'source.rate_limited', // 429, or 503 with Retry-After
	'source.blocked', // captcha page, 401/403, anti-bot
	'source.login_required', // the page is behind a log-in
	'source.robots_disallowed', // robots.txt says no, or could not be read (5xx)
	'source.layout_changed', // the page is the site's, but what we read is no longer where it was
	'source.not_a_feed', // an answer that is no feed of any kind
	'source.no_reviews', // a page without any schema.org reviews
	'source.wrong_page', // the page belongs to another site or another kind of page
	'source.unsupported', // no connector reads this address
	'source.empty', // an answer without a body
	'mention.not_found', // no such mention, or not this company's
	'correction.not_found', // no such correction, or not this company's
	'incident.not_found', // no such incident, or not this company's
	'incident.nobody_chosen', // who was told of its end is not said
	'incident.incomplete', // it is over with what was done and how it ended, or not yet
	'model.not_installed', // the package that runs local models is not there
	'model.not_found', // no model where it was said to be
	'model.wrong_answer', // an answer that is none of our labels
	'model.no_text', // asked for a draft, it wrote none
	'model.no_opinion', // asked about a reply, it answered something else
	'model.cut_off', // a draft that ended in the middle
	'model.not_drafting', // no model is connected for drafts
	'model.unreachable', // down, slow, overloaded
	'model.key_refused',
	'model.private', // in a private network that nobody has opened
	'complaint.not_found', // no such complaint, or not this company's
	'complaint.changed', // somebody else acted first
	'complaint.not_allowed', // the state does not permit this step
	'complaint.incomplete', // cause, action and outcome belong to a resolution
	'complaint.not_asked', // closed only when the customer was heard, or was silent after being asked
	'reply.needs_approval', // limits, words of risk or the house's rule ask for somebody else's word
	'reply.not_approver', // the writer, or somebody whose authority does not suffice
	'reply.has_gaps', // a gap of a building block is still open
	'reply.no_access', // the source has no API address or token
	'reply.token_refused', // the site does not accept the token
	'reply.text_refused', // the site does not take this text
	'reply.already_answered', // another answer stands there
	'reply.not_there', // what was to be answered is gone
	'reply.not_sent', // the site could not be reached for a day; certainly not sent
	'reply.uncertain', // perhaps sent; only a look at the site can tell
	'reply.repeated', // the last answer on this site had the very same text
	'pause.too_long', // a clock stands still for a month at most, and never into the past
	'promise.in_the_past', // a plan is about days to come
	'compensation.above_limit', // needs somebody whose limit suffices
	'compensation.decided', // approved or refused already
	'compensation.for_review', // tied to changing or removing what was said
	'letter.no_address', // a line of those who get a copy is no mailbox
	'letter.incomplete', // a part without which it is no closing letter
	'company.not_found', // nobody has founded a company yet, or none of that name
	'person.not_found', // nobody of that name works here
	'person.last_owner', // a company keeps at least one owner
	'person.not_allowed', // owners are managed by owners alone
	'link.spent', // an invitation or password link that was used, has expired or never was
	'input.invalid', // a form or a command line has something wrong in it
	'file.not_found',
	'file.unreadable', // no table, list or archive that we know, or an empty one
	'file.too_long', // more rows than are taken at once
	'backup.damaged',
	'backup.too_new', // made by a later version of the product
	'backup.would_overwrite', // there are data already where it would go
	'database.in_use', // another process works with it
	'database.unavailable', // down, unreachable, not known by that name
	'database.refused', // wrong name, password or database, or no right to it
	'database.damaged', // a file that is no database of ours
	'data.unwritable', // no right to write there, a disk that is full or read-only
	'internal.unexpected'
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export interface AppErrorOptions {
	/** Facts for the sentence, for example `{ host: 'example.org', status: 403 }`. */
	params?: Record<string, string | number>;
	cause?: unknown;
	/** When it makes sense to try again: the site's own Retry-After, already an instant. */
	retryAt?: Date | null;
}

/** An error with a code that screens, logs and the command line can all speak of. */
export class AppError extends Error {
	readonly code: ErrorCode;
	readonly params: Record<string, string | number>;
	readonly retryAt: Date | null;

	constructor(code: ErrorCode, options: AppErrorOptions = {}) {
		const detail = Object.entries(options.params ?? {}).map(([key, value]) => `${key}=${value}`);
		super([code, ...detail].join(' '), { cause: options.cause });
		this.name = 'AppError';
		this.code = code;
		this.params = options.params ?? {};
		this.retryAt = options.retryAt ?? null;
	}
}

/** Any thrown thing as an AppError; what nobody foresaw becomes `internal.unexpected` with its cause kept. */
export function toAppError(error: unknown): AppError {
	return error instanceof AppError ? error : new AppError('internal.unexpected', { cause: error });
}
