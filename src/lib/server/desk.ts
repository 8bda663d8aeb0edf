import { dayOf, defaultTargets, endOfDay } from '#lib/domain/clock.ts';
import type { Cause, ComplaintEventType, Outcome, Strategy } from '#lib/domain/complaint.ts';
import { shiftDay } from '#lib/domain/period.ts';
import { calendarOf } from './companies.ts';
import * as complaints from './complaints.ts';
import type { Queries } from './db/store.ts';
import type { Body } from './db/transaction.ts';
import type { Act } from './desk/act.ts';
import { addressedBy, tellAddressed, tellAssigned } from './desk/colleagues.ts';
import { closeUnasked } from './desk/follow-up.ts';
import { noteReturns } from './desk/measure.ts';
import { AppError } from './errors.ts';
import * as jobs from './jobs.ts';
import * as memberships from './memberships.ts';

/** What a person does at the desk: each act one transaction over the noun modules. Answering is `desk/answer.ts`. */

export type { Act } from './desk/act.ts';

export interface Understanding {
	restatement: string;
	cause: Cause | null;
	strategy: Strategy | null;
	/** What the product had proposed; kept with the choice, so that one can see who chose otherwise. */
	proposed?: { cause: Cause | null; strategy: Strategy | null };
}

/** Restatement, cause and strategy: one event for each that changed. A cause that came back in spite of a measure is noted. */
export function understand(act: Act, before: complaints.Complaint, said: Understanding): Promise<void> {
	return act.store.transaction(function* (tx) {
		let { seenVersion } = act;
		const happen = function* (type: 'restated' | 'cause_set' | 'strategy_set', data: Record<string, unknown>) {
			const row = yield* record({ ...act, seenVersion }, tx, type, data);
			seenVersion = row.version;
		};
		if (said.restatement && said.restatement !== before.restatement)
			yield* happen('restated', { restatement: said.restatement });
		if (said.cause && said.cause !== before.cause) {
			yield* happen('cause_set', { cause: said.cause, ...proposedOf(said.proposed?.cause) });
			yield* noteReturns(act, tx, before, said.cause);
		}
		// What was just noted is our own doing, and stands in nobody's way.
		if (said.strategy && said.strategy !== before.strategy)
			yield* happen('strategy_set', { strategy: said.strategy, ...proposedOf(said.proposed?.strategy) });
	});
}

const proposedOf = (proposed: Cause | Strategy | null | undefined) => (proposed ? { proposed } : {});

/** Resolved: with cause, action and outcome, or not at all. Where the strategy asks nothing afterwards, that is the end. */
export function resolve(act: Act, actionTaken: string, outcome: Outcome): Promise<void> {
	const { store, company, userId, now } = act;
	return store.transaction(function* (tx) {
		const complaint = yield* record(act, tx, 'resolved', { actionTaken, outcome });
		yield* closeUnasked(store, tx, company, complaint, userId, now);
	});
}

/** Gives it to a colleague, or back to everybody. @throws AppError `person.not_found` when nobody of that id works here */
export function assign(
	act: Act,
	{ assigneeId, reason, dueOn }: { assigneeId: string | null; reason: string | null; dueOn: string | null }
): Promise<void> {
	const { store, company } = act;
	return store.transaction(function* (tx) {
		const member = assigneeId && (yield* memberships.find(store, tx, company.id, assigneeId));
		const to = member ? member.name : null;
		yield* record(act, tx, 'assigned', { assigneeId, to, dueOn }, reason);
		yield* tellAssigned(act, tx, assigneeId);
	});
}

/** A word to colleagues; the customer never sees it. Whom it addresses by `@name`, they hear of it. */
export async function note(act: Act, text: string): Promise<void> {
	const to = await addressedBy(act, text);
	return act.store.transaction(function* (tx) {
		const data = { text, ...(to.length ? { to } : {}) };
		const { version } = yield* record({ ...act, seenVersion: null }, tx, 'note_added', data);
		yield* tellAddressed(act, tx, to, version);
	});
}

/**
 * Halts the clock to resolve until a day, for a reason. At the end of that day it goes on by itself.
 * @throws AppError `pause.too_long` beyond a month, or for a day that has passed
 */
export async function pause(act: Act, untilDay: string, reason: string): Promise<void> {
	const { store, company, complaintId, now } = act;
	const until = endOfDay(untilDay, company.timeZone);
	const last = endOfDay(shiftDay(dayOf(now, company.timeZone), defaultTargets.longestPauseDays), company.timeZone);
	if (until <= now || until > last) throw new AppError('pause.too_long');
	return store.transaction(function* (tx) {
		const complaint = yield* record(act, tx, 'paused', { until: until.toISOString(), dueOn: untilDay }, reason);
		const payload = { complaintId, version: complaint.version };
		const key = `unpause ${complaintId} ${complaint.version}`;
		yield* jobs.add(store, tx, { kind: 'unpause', payload, key, runAt: until }, now);
	});
}

export type SimpleAct = 'work_started' | 'dismissed' | 'reopened' | 'unpaused';

/** Any act that is one event. */
export function happen(
	act: Act,
	type: SimpleAct,
	data: Record<string, unknown> = {},
	reason: string | null = null
): Promise<void> {
	return act.store.transaction(function* (tx) {
		yield* record(act, tx, type, data, reason);
	});
}

function* record(
	{ store, company, complaintId, userId, seenVersion, now }: Omit<Act, 'seenVersion'> & { seenVersion: number | null },
	tx: Queries,
	type: ComplaintEventType,
	data: Record<string, unknown> = {},
	reason: string | null = null
): Body<complaints.Complaint> {
	const happening = { type, userId, data, reason };
	return yield* complaints.record(store, tx, complaintId, happening, calendarOf(company), now, seenVersion);
}
