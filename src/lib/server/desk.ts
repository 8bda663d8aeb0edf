import type { Cause, Outcome, Strategy } from '#lib/domain/complaint.ts';
import { calendarOf, type Company } from './companies.ts';
import * as complaints from './complaints.ts';
import type { Store } from './db/store.ts';
import * as jobs from './jobs.ts';
import * as replies from './replies.ts';

/** What a person does at the desk: each act one transaction over the noun modules. */

export interface Act {
	store: Store;
	company: Company;
	complaintId: string;
	userId: string;
	/** The version of the complaint that the person had before their eyes. */
	seenVersion: number;
	now: Date;
}

export interface Understanding {
	restatement: string;
	cause: Cause | null;
	strategy: Strategy | null;
}

/** Restatement, cause and strategy: one event for each that changed. */
export function understand(act: Act, before: complaints.Complaint, said: Understanding): Promise<void> {
	const { store, company, complaintId, userId, now } = act;
	return store.transaction(function* (tx) {
		let seen = act.seenVersion;
		const happen = function* (type: 'restated' | 'cause_set' | 'strategy_set', data: Record<string, unknown>) {
			const row = yield* complaints.record(
				store,
				tx,
				complaintId,
				{ type, userId, data },
				calendarOf(company),
				now,
				seen
			);
			seen = row.version;
		};
		if (said.restatement && said.restatement !== before.restatement)
			yield* happen('restated', { restatement: said.restatement });
		if (said.cause && said.cause !== before.cause) yield* happen('cause_set', { cause: said.cause });
		if (said.strategy && said.strategy !== before.strategy) yield* happen('strategy_set', { strategy: said.strategy });
	});
}

/** Keeps the draft, for as long as it takes. */
export function draft(
	{ store, company, complaintId, userId, now }: Act,
	mentionId: string,
	text: string
): Promise<replies.Reply> {
	return store.transaction(function* (tx) {
		return yield* replies.saveDraft(store, tx, { companyId: company.id, complaintId, mentionId }, text, userId, now);
	});
}

/** The person has posted the reply: the clock to acknowledge stops, and the collectors look for it in public. */
export function markSent(act: Act, mentionId: string, text: string): Promise<void> {
	const { store, company, complaintId, userId, seenVersion, now } = act;
	return store.transaction(function* (tx) {
		const kept = yield* replies.saveDraft(
			store,
			tx,
			{ companyId: company.id, complaintId, mentionId },
			text,
			userId,
			now
		);
		const sent = yield* replies.markSent(store, tx, kept, userId, now);
		const { isPublic } = yield* complaints.record(
			store,
			tx,
			complaintId,
			{ type: 'acknowledged', userId, data: { replyId: sent.id } },
			calendarOf(company),
			now,
			seenVersion
		);
		// What was told to us is answered to that person, where no collector can look.
		if (!isPublic) return;
		yield* jobs.add(
			store,
			tx,
			{ kind: 'verify_reply', payload: { replyId: sent.id }, key: `verify ${sent.id}`, runAt: now },
			now
		);
	});
}

/** Resolved: with cause, action and outcome, or not at all. */
export function resolve(act: Act, actionTaken: string, outcome: Outcome): Promise<void> {
	return happen(act, 'resolved', { actionTaken, outcome });
}

export type SimpleAct = 'work_started' | 'dismissed' | 'reopened' | 'closed' | 'resolved' | 'follow_up_answered';

/** Any act that is one event. */
export function happen(
	act: Act,
	type: SimpleAct,
	data: Record<string, unknown> = {},
	reason: string | null = null
): Promise<void> {
	const { store, company, complaintId, userId, seenVersion, now } = act;
	return store.transaction(function* (tx) {
		yield* complaints.record(
			store,
			tx,
			complaintId,
			{ type, userId, data, reason },
			calendarOf(company),
			now,
			seenVersion
		);
	});
}
