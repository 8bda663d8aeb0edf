import { isSameText } from '#lib/domain/reply.ts';
import type { OwnersView } from '#lib/server/connectors/connector.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as sent from '#lib/server/desk/sent.ts';
import { AppError, toAppError, type ErrorCode } from '#lib/server/errors.ts';
import { log } from '#lib/server/log.ts';
import type { Reply } from '#lib/server/replies.ts';
import * as publication from '#lib/server/replies/publication.ts';
import { look, replySiteOf, send, type ReplySite } from './reply-site.ts';
import type { Tools } from './tools.ts';

/**
 * Sends a reply that a person has given, once: whatever happens between the text's leaving and the answer's coming, what stands at
 * the site is looked at before anything is said again. Where a site can neither be looked at nor knows keys, a person looks.
 */

/** How a try ended. */
export type Ending =
	| { kind: 'accepted' }
	/** Certainly not taken, and no other try will change that. */
	| { kind: 'refused'; code: ErrorCode }
	/** `isOpen`: it may have arrived. */
	| { kind: 'later'; code: ErrorCode; isOpen: boolean; retryAt: Date | null }
	| { kind: 'unknown'; code: ErrorCode };

/** For one look and one post together; a job's lease must outlive it. Milliseconds. */
const tryMs = 45_000;
/** A worker that was in the middle of a try has given it up after so long. Milliseconds. */
const silenceMs = tryMs + 10_000;
/** After so long nobody expects it any more. Milliseconds. */
const giveUpAfterMs = 24 * 3_600_000;

/** One try. @returns when to try again; null when its end is known */
export async function publish(
	store: Store,
	replyId: string,
	tools: Tools,
	siteOf: typeof replySiteOf = replySiteOf
): Promise<Date | null> {
	const work = await store.transaction(function* (tx) {
		const found = yield* publication.waiting(store, tx, replyId);
		return found && { ...found, former: yield* publication.editedTexts(store, tx, found.reply) };
	});
	if (!work) return null;
	const { reply, mention, source, company } = work;
	const site = siteOf(source);
	const ending: Ending = site
		? await tryOnce(store, { reply, former: work.former, externalId: mention.externalId }, site, tools)
		: { kind: 'refused', code: 'reply.no_access' };
	const now = tools.now();
	log.info({ replyId, ending: ending.kind, code: 'code' in ending ? ending.code : null }, 'tried to publish');
	if (ending.kind === 'accepted') {
		await sent.taken(store, company, reply, now);
		return null;
	}
	const last = ending.kind === 'later' ? givenUp(reply, ending, now) : ending;
	if (!last) return putOff(store, reply, ending as Ending & { kind: 'later' }, now);
	await sent.notTaken(store, company, reply, last.kind === 'unknown' ? 'unknown' : 'failed', last.code, now);
	return null;
}

type Later = Extract<Ending, { kind: 'later' }>;
type Last = Extract<Ending, { kind: 'refused' | 'unknown' }>;

function givenUp({ queuedAt }: Reply, { isOpen }: Later, now: Date): Last | null {
	if (now.getTime() - (queuedAt ?? now).getTime() < giveUpAfterMs) return null;
	return isOpen ? { kind: 'unknown', code: 'reply.uncertain' } : { kind: 'refused', code: 'reply.not_sent' };
}

async function putOff(store: Store, reply: Reply, { code, isOpen, retryAt }: Later, now: Date): Promise<Date> {
	await publication.putOff(store, reply, code, isOpen, now);
	const waitMs = Math.min(3_600_000, 15_000 * 2 ** Math.min(reply.tries, 10));
	return new Date(Math.max(now.getTime() + waitMs, retryAt?.getTime() ?? 0));
}

interface Outgoing {
	reply: Reply;
	/** Texts of ours that this one is to replace. */
	former: string[];
	externalId: string;
}

async function tryOnce(store: Store, outgoing: Outgoing, site: ReplySite, tools: Tools): Promise<Ending> {
	const stopping = new AbortController();
	const timer = setTimeout(() => stopping.abort(new AppError('source.timeout')), tryMs);
	try {
		return await tryWithin(store, outgoing, site, tools, stopping.signal);
	} finally {
		clearTimeout(timer);
	}
}

async function tryWithin(
	store: Store,
	{ reply, former, externalId }: Outgoing,
	site: ReplySite,
	tools: Tools,
	signal: AbortSignal
): Promise<Ending> {
	const startedAt = performance.now();
	const wasOpen = reply.attemptedAt !== null;
	const canTell = site.api.look !== undefined || site.api.takesKeys;
	if (wasOpen && !canTell) return { kind: 'unknown', code: 'reply.uncertain' };
	let stands: OwnersView | null;
	try {
		stands = await look(site, externalId, tools.fetcher, signal);
	} catch (problem) {
		return afterLook(toAppError(problem), wasOpen);
	}
	const known = judge(stands, reply, former);
	if (known) return known;
	const overtaken: Ending = { kind: 'later', code: 'source.timeout', isOpen: true, retryAt: null };
	// A try was begun and has not ended: another worker may still be at it. Its words arrive before anything is said again.
	const mayBeUnderWay = wasOpen && reply.checkedAt === null;
	if (mayBeUnderWay && !site.api.takesKeys)
		return { ...overtaken, retryAt: new Date(tools.now().getTime() + silenceMs) };
	if (!(await publication.beginTry(store, reply, tools.now()))) return overtaken;
	// A process that was halted in between would send when nobody counts on it any more.
	if (performance.now() - startedAt > tryMs) return overtaken;
	try {
		const outgoing = {
			text: reply.text,
			key: reply.publishKey ?? reply.id,
			isEdit: stands !== null || former.length > 0
		};
		await send(site, externalId, outgoing, tools.fetcher, signal);
		return { kind: 'accepted' };
	} catch (problem) {
		const ending = afterSend(toAppError(problem), canTell);
		if (ending.kind !== 'refused' || ending.code !== 'reply.already_answered') return ending;
		// Perhaps it is ours that stands there, sent by a worker that was thought dead.
		return look(site, externalId, tools.fetcher, signal)
			.then((again) => (again && isSameText(reply.text, again.text) ? { kind: 'accepted' as const } : ending))
			.catch(() => ({ kind: 'later' as const, code: ending.code, isOpen: true, retryAt: null }));
	}
}

/** What stands at the site, against what is to be sent; null: send it. */
function judge(stands: OwnersView | null, reply: Reply, former: readonly string[]): Ending | null {
	if (!stands || stands.state === 'rejected') {
		// The very text that the moderators refused would be refused again.
		return stands && isSameText(reply.text, stands.text) ? { kind: 'accepted' } : null;
	}
	if (isSameText(reply.text, stands.text)) return { kind: 'accepted' };
	// What is to be replaced stands there, as it should.
	if (former.some((text) => isSameText(text, stands.text))) return null;
	return { kind: 'refused', code: 'reply.already_answered' };
}

const statusOf = ({ params }: AppError) => (typeof params.status === 'number' ? params.status : null);

/** Refusals that say the same of a look and of a post. */
function refusalOf(problem: AppError): ErrorCode | null {
	const status = statusOf(problem);
	if (status === 401 || status === 403) return 'reply.token_refused';
	if (status === 404 || status === 410) return 'reply.not_there';
	return problem.code.startsWith('address.') ? problem.code : null;
}

function afterLook(problem: AppError, wasOpen: boolean): Ending {
	const code = refusalOf(problem);
	if (code && !wasOpen) return { kind: 'refused', code };
	// What has perhaps arrived is not called lost because the site will not tell.
	if (code) return { kind: 'unknown', code: 'reply.uncertain' };
	return { kind: 'later', code: problem.code, isOpen: wasOpen, retryAt: problem.retryAt };
}

function afterSend(problem: AppError, canTell: boolean): Ending {
	const { code, retryAt } = problem;
	const status = statusOf(problem);
	const refusal = refusalOf(problem) ?? refusals[status ?? 0];
	if (refusal) return { kind: 'refused', code: refusal };
	// No such host, or its turn never came: the text did not leave. 429 says so itself.
	const stayedHere = status === null && (code === 'source.not_found' || code === 'source.rate_limited');
	if (stayedHere || status === 429) return { kind: 'later', code, isOpen: false, retryAt };
	return canTell ? { kind: 'later', code, isOpen: true, retryAt } : { kind: 'unknown', code: 'reply.uncertain' };
}

const refusals: Record<number, ErrorCode> = {
	400: 'reply.text_refused',
	405: 'reply.text_refused',
	409: 'reply.already_answered',
	413: 'reply.text_refused',
	422: 'reply.text_refused'
};
