import type { ApprovalReason } from '#lib/domain/approval.ts';
import type { Character } from '#lib/domain/character.ts';
import type { CompensationKind } from '#lib/domain/compensation.ts';
import type { Cause, ComplaintEventType, ComplaintState, Outcome, Strategy } from '#lib/domain/complaint.ts';
import type { Asking, Closing, FollowUpAnswer } from '#lib/domain/follow-up.ts';
import type { RecommendationReason } from '#lib/domain/recommend.ts';
import type { ReplyStatus } from '#lib/domain/reply.ts';
import { m } from '#lib/paraglide/messages.js';

/** The playbook's words as people read them. */
export { causeNames, strategyNames } from '#lib/i18n/playbook-names.ts';

export const stateNames: Record<ComplaintState, () => string> = {
	new: m.state_new,
	acknowledged: m.state_acknowledged,
	in_progress: m.state_in_progress,
	resolved: m.state_resolved,
	closed: m.state_closed,
	dismissed: m.state_dismissed,
	reopened: m.state_reopened
};

/** What each cause means, in one line, for whoever chooses. */
export const causeHints: Record<Cause, () => string> = {
	defect: m.cause_defect_hint,
	staff_error: m.cause_staff_error_hint,
	misunderstanding: m.cause_misunderstanding_hint,
	missing_information: m.cause_missing_information_hint,
	wrong_company: m.cause_wrong_company_hint,
	unknown: m.cause_unknown_hint
};

export const strategyHints: Record<Strategy, () => string> = {
	fix: m.strategy_fix_hint,
	compensate: m.strategy_compensate_hint,
	explain: m.strategy_explain_hint,
	acknowledge_only: m.strategy_acknowledge_only_hint,
	redirect: m.strategy_redirect_hint,
	disengage: m.strategy_disengage_hint,
	proactive_notice: m.strategy_proactive_notice_hint
};

export const reasonNames: Record<RecommendationReason, () => string> = {
	defect_is_ours: m.reason_defect_is_ours,
	mistake_is_ours: m.reason_mistake_is_ours,
	expectation_differs: m.reason_expectation_differs,
	news_is_missing: m.reason_news_is_missing,
	not_about_us: m.reason_not_about_us,
	too_little_known: m.reason_too_little_known,
	many_are_waiting: m.reason_many_are_waiting,
	harm_comes_first: m.reason_harm_comes_first,
	few_will_see: m.reason_few_will_see,
	little_to_win: m.reason_little_to_win,
	abuse_before: m.reason_abuse_before
};

export const approvalNames: Record<ApprovalReason, () => string> = {
	over_limit: m.approval_over_limit,
	risk_words: m.approval_risk_words,
	house_rule: m.approval_house_rule
};

export const outcomeNames: Record<Outcome, () => string> = {
	fixed: m.outcome_fixed,
	compensated: m.outcome_compensated,
	explained: m.outcome_explained,
	redirected: m.outcome_redirected,
	not_fixed: m.outcome_not_fixed
};

export const eventNames: Record<ComplaintEventType, () => string> = {
	opened: m.event_opened,
	restated: m.event_restated,
	cause_set: m.event_cause_set,
	strategy_set: m.event_strategy_set,
	assigned: m.event_assigned,
	escalated: m.event_escalated,
	note_added: m.event_note_added,
	acknowledged: m.event_acknowledged,
	approval_asked: m.event_approval_asked,
	approval_given: m.event_approval_given,
	approval_returned: m.event_approval_returned,
	reply_queued: m.event_reply_queued,
	reply_failed: m.event_reply_failed,
	reply_edited: m.event_reply_edited,
	reply_rejected: m.event_reply_rejected,
	reply_seen: m.event_reply_seen,
	answered_elsewhere: m.event_answered_elsewhere,
	reply_lost: m.event_reply_lost,
	text_gone: m.event_text_gone,
	text_back: m.event_text_back,
	work_started: m.event_work_started,
	paused: m.event_paused,
	unpaused: m.event_unpaused,
	promise_made: m.event_promise_made,
	promise_kept: m.event_promise_kept,
	promise_withdrawn: m.event_promise_withdrawn,
	compensation_asked: m.event_compensation_asked,
	compensation_promised: m.event_compensation_promised,
	compensation_refused: m.event_compensation_refused,
	compensation_given: m.event_compensation_given,
	handed_off: m.event_handed_off,
	hand_off_answered: m.event_hand_off_answered,
	hand_off_reminded: m.event_hand_off_reminded,
	account_asked: m.event_account_asked,
	account_given: m.event_account_given,
	measure_set: m.event_measure_set,
	measure_done: m.event_measure_done,
	cause_returned: m.event_cause_returned,
	letter_written: m.event_letter_written,
	letter_sent: m.event_letter_sent,
	joined_incident: m.event_joined_incident,
	left_incident: m.event_left_incident,
	told_solved: m.event_told_solved,
	resolved: m.event_resolved,
	follow_up_asked: m.event_follow_up_asked,
	follow_up_answered: m.event_follow_up_answered,
	closed: m.event_closed,
	dismissed: m.event_dismissed,
	reopened: m.event_reopened
};

export const replyStatusNames: Record<ReplyStatus, () => string> = {
	draft: m.reply_draft,
	awaiting_approval: m.reply_awaiting_approval,
	queued: m.reply_queued,
	sent: m.reply_sent,
	visible: m.reply_visible,
	changed: m.reply_changed,
	removed: m.reply_removed,
	rejected: m.reply_rejected,
	failed: m.reply_failed,
	unknown: m.reply_unknown
};

/** What was told to us is answered to one person: nobody waits to see it in public. */
export const replyStatusName = (status: ReplyStatus, isTold: boolean) =>
	isTold && status === 'sent' ? m.reply_sent_told() : replyStatusNames[status]();

const signNames: Record<string, () => string> = {
	link: m.sign_link,
	telephone: m.sign_telephone,
	promo_code: m.sign_promo_code,
	advertising: m.sign_advertising,
	money_offer: m.sign_money_offer,
	praise_without_detail: m.sign_praise_without_detail,
	all_capitals: m.sign_all_capitals,
	repeated_text: m.sign_repeated_text,
	no_visit: m.sign_no_visit,
	stars_disagree: m.sign_stars_disagree
};

/** A sign of spam or of a made-up review; its bare name where an older version wrote one that is gone. */
export const signName = (sign: string) => signNames[sign]?.() ?? sign;

export const characterNames: Record<Character, () => string> = {
	first_time: m.character_first_time,
	returning: m.character_returning,
	chronic: m.character_chronic,
	abusive: m.character_abusive
};

export const compensationNames: Record<CompensationKind, () => string> = {
	compliment: m.compensation_compliment,
	extra_work: m.compensation_extra_work,
	gift: m.compensation_gift,
	money: m.compensation_money
};

export const askingNames: Record<Asking, () => string> = {
	link: m.asking_link,
	email: m.asking_email,
	by_hand: m.asking_by_hand,
	in_public: m.asking_in_public
};

export const answerNames: Record<FollowUpAnswer, () => string> = {
	satisfied: m.answer_satisfied,
	unsatisfied: m.answer_unsatisfied,
	rating_raised: m.answer_rating_raised,
	thanked: m.answer_thanked
};

export const closingNames: Record<Closing, () => string> = {
	satisfied: m.answer_satisfied,
	rating_raised: m.answer_rating_raised,
	thanked: m.answer_thanked,
	silence: m.closing_silence,
	not_asked: m.closing_not_asked
};
