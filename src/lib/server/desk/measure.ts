import type { Cause } from '#lib/domain/complaint.ts';
import { calendarOf } from '../companies.ts';
import * as complaints from '../complaints.ts';
import type { Queries } from '../db/store.ts';
import type { Body } from '../db/transaction.ts';
import type { Act } from './act.ts';
import { AppError } from '../errors.ts';
import * as jobs from '../jobs.ts';
import * as measures from '../measures.ts';
import * as mentions from '../mentions.ts';

/** What is done against recurrence, and the alarm when a cause comes back all the same. */

export type Decided = Omit<measures.NewMeasure, 'companyId' | 'complaintId'>;

export function setMeasure(act: Act, decided: Decided): Promise<void> {
	const { store, company, complaintId, userId, seenVersion, now } = act;
	return store.transaction(function* (tx) {
		const made = { ...decided, companyId: company.id, complaintId };
		const row = yield* measures.add(store, tx, made, company.timeZone, now);
		const data = { measureId: row.id, text: row.text, dueOn: row.dueOn, ownerId: row.ownerId };
		const happening = { type: 'measure_set' as const, userId, data };
		yield* complaints.record(store, tx, complaintId, happening, calendarOf(company), now, seenVersion);
	});
}

/** @throws AppError `complaint.not_allowed` when there is no such measure, or it is done already */
export function finishMeasure(act: Omit<Act, 'complaintId' | 'seenVersion'>, id: string): Promise<void> {
	const { store, company, userId, now } = act;
	return store.transaction(function* (tx) {
		const row = yield* measures.finish(store, tx, company.id, id, now);
		if (!row) throw new AppError('complaint.not_allowed');
		if (!row.complaintId) return;
		const data = { measureId: row.id, text: row.text };
		yield* complaints.record(
			store,
			tx,
			row.complaintId,
			{ type: 'measure_done', userId, data },
			calendarOf(company),
			now
		);
	});
}

/** The cause that was just set had a measure, which was done before this complaint came: it did not hold. */
export function* noteReturns(act: Act, tx: Queries, complaint: complaints.Complaint, cause: Cause): Body<void> {
	const { store, company, now } = act;
	const topics = yield* mentions.topicsOf(store, tx, complaint.mentionId);
	const seen = { cause, topics, openedAt: complaint.openedAt };
	for (const failed of yield* measures.noteReturn(store, tx, company.id, seen, now)) {
		const data = { measureId: failed.id, text: failed.text };
		const told = { type: 'cause_returned' as const, userId: null, data };
		yield* complaints.record(store, tx, complaint.id, told, calendarOf(company), now);
		// Whoever answers for the measure hears of it, once for each complaint that brings the cause back.
		const payload = { measureId: failed.id, complaintId: complaint.id };
		const key = `returned ${failed.id} ${complaint.id}`;
		yield* jobs.add(store, tx, { kind: 'mail_return', payload, key, runAt: now }, now);
		// Where it was decided it is written too, unless that is this very complaint.
		if (failed.complaintId && failed.complaintId !== complaint.id)
			yield* complaints.record(store, tx, failed.complaintId, told, calendarOf(company), now);
	}
}
