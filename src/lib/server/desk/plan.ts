import { calendarOf } from '../companies.ts';
import * as complaints from '../complaints.ts';
import type { Queries } from '../db/store.ts';
import type { Body } from '../db/transaction.ts';
import type { Act } from './act.ts';
import { AppError } from '../errors.ts';
import * as plans from '../plans.ts';

/** The plan agreed with the customer: each change is an event that carries when the next promise is due. */

export interface Step {
	text: string;
	ownerId: string;
	/** `YYYY-MM-DD` */
	dueOn: string;
}

export function promise(act: Act, { text, ownerId, dueOn }: Step): Promise<void> {
	const { store, company, complaintId, userId, now } = act;
	return store.transaction(function* (tx) {
		const made = { companyId: company.id, complaintId, text, ownerId, dueOn, promisedBy: userId };
		const row = yield* plans.add(store, tx, made, company.timeZone, now);
		yield* note(act, tx, 'promise_made', { promiseId: row.id, text, dueOn, ownerId });
	});
}

/** Kept, or withdrawn because the customer agreed to something else. */
export function endPromise(act: Act, id: string, how: 'kept' | 'withdrawn', reason: string | null): Promise<void> {
	const { store, complaintId, now } = act;
	return store.transaction(function* (tx) {
		const row = yield* plans.end(store, tx, complaintId, id, how === 'kept' ? 'keptAt' : 'withdrawnAt', now);
		if (!row) throw new AppError('complaint.not_allowed');
		const isLate = row.dueAt < now;
		yield* note(act, tx, `promise_${how}`, { promiseId: id, text: row.text, dueOn: row.dueOn, isLate }, reason);
	});
}

function* note(
	{ store, company, complaintId, userId, seenVersion, now }: Act,
	tx: Queries,
	type: 'promise_made' | 'promise_kept' | 'promise_withdrawn',
	data: Record<string, unknown>,
	reason: string | null = null
): Body<void> {
	const planDueAt = yield* plans.nextDueAt(store, tx, complaintId);
	const happening = { type, userId, reason, data: { ...data, planDueAt: planDueAt?.toISOString() ?? null } };
	yield* complaints.record(store, tx, complaintId, happening, calendarOf(company), now, seenVersion);
}
