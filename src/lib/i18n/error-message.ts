import type { ErrorCode } from '#lib/server/errors.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Locale } from './formats.ts';

type Sentence = (params?: Record<string, never>, options?: { locale?: Locale }) => string;

/** Named one by one, so that a new code without a sentence does not compile, and a page bundles these alone. */
const sentences: Record<ErrorCode, Sentence> = {
	'address.invalid': m.error_address_invalid,
	'address.private': m.error_address_private,
	'address.unusual': m.error_address_unusual,
	'source.not_found': m.error_source_not_found,
	'source.unreachable': m.error_source_unreachable,
	'source.timeout': m.error_source_timeout,
	'source.too_large': m.error_source_too_large,
	'source.too_many_redirects': m.error_source_too_many_redirects,
	'source.server_error': m.error_source_server_error,
	'source.rate_limited': m.error_source_rate_limited,
	'source.blocked': m.error_source_blocked,
	'source.login_required': m.error_source_login_required,
	'source.robots_disallowed': m.error_source_robots_disallowed,
	'source.layout_changed': m.error_source_layout_changed,
	'source.not_a_feed': m.error_source_not_a_feed,
	'source.no_reviews': m.error_source_no_reviews,
	'source.wrong_page': m.error_source_wrong_page,
	'source.unsupported': m.error_source_unsupported,
	'source.empty': m.error_source_empty,
	'mention.not_found': m.error_mention_not_found,
	'correction.not_found': m.error_correction_not_found,
	'incident.not_found': m.error_incident_not_found,
	'incident.incomplete': m.error_incident_incomplete,
	'incident.nobody_chosen': m.error_incident_nobody_chosen,
	'model.not_installed': m.error_model_not_installed,
	'model.not_found': m.error_model_not_found,
	'model.wrong_answer': m.error_model_wrong_answer,
	'model.no_text': m.error_model_no_text,
	'model.no_opinion': m.error_model_no_opinion,
	'model.cut_off': m.error_model_cut_off,
	'model.not_drafting': m.error_model_not_drafting,
	'model.unreachable': m.error_model_unreachable,
	'model.key_refused': m.error_model_key_refused,
	'model.private': m.error_model_private,
	'complaint.not_found': m.error_complaint_not_found,
	'complaint.changed': m.error_complaint_changed,
	'complaint.not_allowed': m.error_complaint_not_allowed,
	'complaint.incomplete': m.error_complaint_incomplete,
	'complaint.not_asked': m.error_complaint_not_asked,
	'reply.needs_approval': m.error_reply_needs_approval,
	'reply.not_approver': m.error_reply_not_approver,
	'reply.has_gaps': m.error_reply_has_gaps,
	'reply.no_access': m.error_reply_no_access,
	'reply.token_refused': m.error_reply_token_refused,
	'reply.text_refused': m.error_reply_text_refused,
	'reply.already_answered': m.error_reply_already_answered,
	'reply.not_there': m.error_reply_not_there,
	'reply.not_sent': m.error_reply_not_sent,
	'reply.uncertain': m.error_reply_uncertain,
	'reply.repeated': m.error_reply_repeated,
	'pause.too_long': m.error_pause_too_long,
	'promise.in_the_past': m.error_promise_in_the_past,
	'compensation.above_limit': m.error_compensation_above_limit,
	'compensation.decided': m.error_compensation_decided,
	'compensation.for_review': m.error_compensation_for_review,
	'letter.incomplete': m.error_letter_incomplete,
	'letter.no_address': m.error_letter_no_address,
	'company.not_found': m.error_company_not_found,
	'person.not_found': m.error_person_not_found,
	'person.last_owner': m.error_person_last_owner,
	'person.not_allowed': m.error_person_not_allowed,
	'link.spent': m.error_link_spent,
	'input.invalid': m.error_input_invalid,
	'file.not_found': m.error_file_not_found,
	'file.unreadable': m.error_file_unreadable,
	'file.too_long': m.error_file_too_long,
	'backup.damaged': m.error_backup_damaged,
	'backup.too_new': m.error_backup_too_new,
	'backup.would_overwrite': m.error_backup_would_overwrite,
	'database.in_use': m.error_database_in_use,
	'database.unavailable': m.error_database_unavailable,
	'database.refused': m.error_database_refused,
	'database.damaged': m.error_database_damaged,
	'data.unwritable': m.error_data_unwritable,
	'internal.unexpected': m.error_internal_unexpected
};

/**
 * What happened, what is safe and what to do, in a reader's own language; the same on screens and on the command line.
 * @param locale the current one where it is left out
 */
export function errorMessage(code: ErrorCode, locale?: Locale): string {
	return sentences[code]({}, { locale });
}

/** Where nothing is watched yet, nothing was collected before either, and nobody tries again by themselves. */
const looks: Partial<Record<ErrorCode, Sentence>> = {
	'source.not_found': m.look_source_not_found,
	'source.unreachable': m.look_source_unreachable,
	'source.timeout': m.look_source_timeout,
	'source.too_large': m.look_source_too_large,
	'source.too_many_redirects': m.look_source_too_many_redirects,
	'source.server_error': m.look_source_server_error,
	'source.rate_limited': m.look_source_rate_limited,
	'source.blocked': m.look_source_blocked,
	'source.login_required': m.look_source_login_required,
	'source.robots_disallowed': m.look_source_robots_disallowed,
	'source.layout_changed': m.look_source_layout_changed,
	'source.not_a_feed': m.look_source_not_a_feed,
	'source.no_reviews': m.look_source_no_reviews,
	'source.wrong_page': m.look_source_wrong_page,
	'source.empty': m.look_source_empty
};

/** The same of a place that somebody only looks at: a pasted link, a page given to the command line. */
export function lookMessage(code: ErrorCode, locale?: Locale): string {
	return (looks[code] ?? sentences[code])({}, { locale });
}
