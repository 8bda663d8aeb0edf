import { followUpDays, type Asking, type FollowUpAnswer } from '#lib/domain/follow-up.ts';
import { calendarOf, type Company } from '../companies.ts';
import * as complaints from '../complaints.ts';
import * as history from '../complaints/history.ts';
import type { Queries, Store } from '../db/store.ts';
import type { Body } from '../db/transaction.ts';
import type { Act } from './act.ts';
import { AppError } from '../errors.ts';
import * as followUps from '../follow-ups.ts';
import * as jobs from '../jobs.ts';
import * as memberships from '../memberships.ts';

/** Asking whether it helped, and what follows from the answer. */

/**
 * @param toEmail for `email`: where the question goes
 * @returns for `link` the secret of the link, to be shown once; else null
 * @throws AppError `input.invalid` for `email` without an address
 */
export async function ask(act: Act, asking: Asking, toEmail: string | null = null): Promise<string | null> {
	if (asking === 'email' && !toEmail) throw new AppError('input.invalid');
	const { store, company, complaintId, userId, seenVersion, now } = act;
	return store.transaction(function* (tx) {
		const { row, token } = yield* followUps.ask(
			store,
			tx,
			{ companyId: company.id, complaintId, asking, toEmail: asking === 'email' ? toEmail : null, askedBy: userId },
			now
		);
		const happening = { type: 'follow_up_asked' as const, userId, data: { followUpId: row.id, asking } };
		yield* complaints.record(store, tx, complaintId, happening, calendarOf(company), now, seenVersion);
		yield* jobs.add(
			store,
			tx,
			{ kind: 'close_silent', payload: { followUpId: row.id }, key: `silent ${row.id}`, runAt: row.closesAt },
			now
		);
		if (row.toEmail)
			yield* jobs.add(
				store,
				tx,
				{ kind: 'mail_follow_up', payload: { followUpId: row.id }, key: `mail follow-up ${row.id}`, runAt: now },
				now
			);
		return token;
	});
}

export interface Heard {
	answer: FollowUpAnswer;
	note: string | null;
	/** Who wrote it down; null for the customer's own link and for what was seen in public. */
	userId: string | null;
	data?: Record<string, unknown>;
}

/** The customer's answer as a person heard it, by telephone, message or in public. */
export function heard(act: Act, answer: 'satisfied' | 'unsatisfied', note: string | null): Promise<void> {
	const { store, company, complaintId, userId, now } = act;
	return store.transaction(function* (tx) {
		yield* conclude(store, tx, company, complaintId, { answer, note, userId }, now, act.seenVersion);
	});
}

/**
 * The customer's answer by their own link.
 * @returns false when it was answered before, or is asked no longer; then nothing has changed
 */
export function answered(
	store: Store,
	company: Company,
	{ id, complaintId }: followUps.FollowUp,
	said: { answer: 'satisfied' | 'unsatisfied'; note: string | null },
	now: Date
): Promise<boolean> {
	return store.transaction(function* (tx) {
		const asked = yield* followUps.find(store, tx, id);
		const complaint = yield* complaints.get(store, tx, complaintId);
		if (!asked || asked.answeredAt || complaint?.state !== 'resolved') return false;
		yield* conclude(store, tx, company, complaintId, { ...said, userId: null }, now);
		return true;
	});
}

/**
 * Keeps an answer and lets it act: satisfied closes what is resolved, unsatisfied opens it again, with priority, for the person
 * who had it. Of a complaint that is not resolved yet a good sign is only kept: it still lacks cause, action and outcome.
 */
export function* conclude(
	store: Store,
	tx: Queries,
	company: Company,
	complaintId: string,
	{ answer, note, userId, data = {} }: Heard,
	now: Date,
	seenVersion: number | null = null
): Body<void> {
	const calendar = calendarOf(company);
	yield* followUps.settle(store, tx, complaintId, { answer, note }, now);
	const told = { type: 'follow_up_answered' as const, userId, reason: note, data: { ...data, answer } };
	const complaint = yield* complaints.record(store, tx, complaintId, told, calendar, now, seenVersion);
	if (answer === 'unsatisfied') {
		const assigneeId = complaint.assigneeId ?? (yield* solverOf(store, tx, company.id, complaintId));
		const reopened = { cause: 'unsatisfied', ...(assigneeId && { assigneeId }) };
		const happening = { type: 'reopened' as const, userId, data: reopened };
		const { version } = yield* complaints.record(store, tx, complaintId, happening, calendar, now);
		const payload = { complaintId, reason: 'reopened', occasion: String(version) };
		const key = `alert ${complaintId} ${version}`;
		yield* jobs.add(store, tx, { kind: 'alert', payload, key, runAt: now }, now);
	} else if (complaint.state === 'resolved') {
		const closed = { type: 'closed' as const, userId, data: { closing: answer } };
		yield* complaints.record(store, tx, complaintId, closed, calendar, now);
	}
}

/** A strategy after which nobody is asked closes with its outcome. */
export function* closeUnasked(
	store: Store,
	tx: Queries,
	company: Company,
	complaint: complaints.Complaint,
	userId: string,
	now: Date
): Body<void> {
	if (followUpDays(complaint.strategy) !== null) return;
	const closed = { type: 'closed' as const, userId, data: { closing: 'not_asked' } };
	yield* complaints.record(store, tx, complaint.id, closed, calendarOf(company), now);
}

/** Whoever resolved it has it again; null where nobody did, or they work here no more. */
function* solverOf(store: Store, tx: Queries, companyId: string, complaintId: string): Body<string | null> {
	const solver = yield* history.lastActor(store, tx, complaintId, 'resolved');
	const everybody = yield* memberships.everybody(store, tx, companyId);
	return everybody.some(({ userId }) => userId === solver) ? solver : null;
}
