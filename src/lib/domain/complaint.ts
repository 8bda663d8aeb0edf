/** The complaint's states, causes and strategies (playbook §2–4), and the one rule that leads from events to a state. */

import type { Cause } from '#lib/domain/cause.ts';

export { causes, type Cause } from '#lib/domain/cause.ts';

export const strategies = [
	'fix',
	'compensate',
	'explain',
	'acknowledge_only',
	'redirect',
	'disengage',
	'proactive_notice'
] as const;
export type Strategy = (typeof strategies)[number];

export const complaintStates = [
	'new',
	'acknowledged',
	'in_progress',
	'resolved',
	'closed',
	'dismissed',
	'reopened'
] as const;
export type ComplaintState = (typeof complaintStates)[number];

/** How it ended for the customer. `not_fixed` stays counted as not fixed, however well it was answered. */
export const outcomes = ['fixed', 'compensated', 'explained', 'redirected', 'not_fixed'] as const;
export type Outcome = (typeof outcomes)[number];

export const complaintEventTypes = [
	'opened', // the product saw it, or somebody filed it
	'restated',
	'cause_set',
	'strategy_set',
	'assigned',
	'escalated', // a rung of the ladder: somebody was reminded, by name
	'note_added',
	'acknowledged', // the first public reply was sent
	'approval_asked', // for a reply that needs somebody else's word
	'approval_given',
	'approval_returned', // with a note
	'reply_queued', // given to the site's API by a person
	'reply_failed', // it could not be sent, or nobody knows whether it was
	'reply_edited', // a later text took the place of the published one
	'reply_rejected', // the site's moderators refused it
	'reply_seen', // our reply stands in public
	'answered_elsewhere', // the site shows an answer that was not written here
	'reply_lost', // a reply that stood in public is gone
	'text_gone', // the site no longer shows what was complained of
	'text_back', // it shows it again
	'work_started',
	'paused', // the clock to resolve stands still until a day, for a reason
	'unpaused',
	'promise_made', // a step of the plan agreed with the customer
	'promise_kept',
	'promise_withdrawn',
	'compensation_asked', // above the limit: waits for somebody whose limit suffices
	'compensation_promised',
	'compensation_refused',
	'compensation_given',
	'handed_off', // a department or specialist is to solve it
	'hand_off_answered',
	'hand_off_reminded',
	'account_asked', // a colleague is asked what happened
	'account_given',
	'measure_set', // so that it does not happen again
	'measure_done',
	'cause_returned', // in spite of a measure that was done
	'letter_written',
	'letter_sent', // copies were mailed
	'joined_incident', // one of many with the same trouble
	'left_incident',
	'told_solved', // the person was told that the trouble is over
	'resolved',
	'follow_up_asked',
	'follow_up_answered',
	'closed',
	'dismissed',
	'reopened' // the author wrote again, lowered the rating, or is not satisfied
] as const;
export type ComplaintEventType = (typeof complaintEventTypes)[number];

const leadsTo: Partial<Record<ComplaintEventType, ComplaintState>> = {
	opened: 'new',
	acknowledged: 'acknowledged',
	answered_elsewhere: 'acknowledged',
	work_started: 'in_progress',
	resolved: 'resolved',
	closed: 'closed',
	dismissed: 'dismissed',
	reopened: 'reopened'
};

const allowedFrom: Partial<Record<ComplaintEventType, readonly ComplaintState[]>> = {
	acknowledged: ['new', 'acknowledged', 'in_progress', 'reopened'],
	answered_elsewhere: ['new', 'reopened'],
	work_started: ['new', 'acknowledged', 'reopened'],
	paused: ['acknowledged', 'in_progress', 'reopened'],
	unpaused: ['acknowledged', 'in_progress', 'reopened'],
	follow_up_asked: ['resolved'],
	resolved: ['new', 'acknowledged', 'in_progress', 'reopened'],
	closed: ['resolved'],
	dismissed: ['new', 'acknowledged', 'in_progress', 'reopened'],
	reopened: ['resolved', 'closed', 'dismissed', 'acknowledged', 'in_progress']
};

/** May this happen to a complaint in this state? A reply (`acknowledged`) never leads to `resolved` or `closed`. */
export function isAllowed(state: ComplaintState, type: ComplaintEventType): boolean {
	return allowedFrom[type]?.includes(state) ?? true;
}

/** The state after an event; events that tell nothing about the state leave it. A later reply does not undo work under way. */
export function stateAfter(state: ComplaintState | null, type: ComplaintEventType): ComplaintState {
	if (type === 'acknowledged' && state === 'in_progress') return 'in_progress';
	// What the moderators refused nobody has read: it waits for an answer as before.
	if (type === 'reply_rejected' && state === 'acknowledged') return 'new';
	return leadsTo[type] ?? state ?? 'new';
}

/** The state that a whole history says. */
export function foldState(types: readonly ComplaintEventType[]): ComplaintState {
	return types.reduce<ComplaintState>((state, type) => stateAfter(state, type), 'new');
}

/** Is something still expected of us? */
export function isOpen(state: ComplaintState): boolean {
	return state === 'new' || state === 'acknowledged' || state === 'in_progress' || state === 'reopened';
}

export interface Resolution {
	cause: Cause | null;
	actionTaken: string | null;
	outcome: Outcome | null;
}

/** What is still missing before a complaint can be resolved: all three, always. */
export function missingForResolution(resolution: Resolution): ('cause' | 'action_taken' | 'outcome')[] {
	const missing: ('cause' | 'action_taken' | 'outcome')[] = [];
	if (!resolution.cause) missing.push('cause');
	if (!resolution.actionTaken?.trim()) missing.push('action_taken');
	if (!resolution.outcome) missing.push('outcome');
	return missing;
}
