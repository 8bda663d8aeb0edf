import type { CompensationKind } from '#lib/domain/compensation.ts';
import type { Role } from '#lib/domain/role.ts';
import { calendarOf } from '../companies.ts';
import * as compensations from '../compensations.ts';
import * as complaints from '../complaints.ts';
import type { Queries } from '../db/store.ts';
import type { Body } from '../db/transaction.ts';
import { AppError } from '../errors.ts';
import * as jobs from '../jobs.ts';
import type { Act } from './act.ts';

/** What is given beyond putting it right. */

export interface Offer {
	kind: CompensationKind;
	amountCents: number;
	note: string;
}

/** Promised at once within the person's limit; else it waits for somebody whose limit suffices. */
export function offer(act: Act, role: Role, { kind, amountCents, note }: Offer): Promise<void> {
	const { store, company, complaintId, now } = act;
	return store.transaction(function* (tx) {
		const made = { companyId: company.id, complaintId, kind, amountCents, currency: company.currency, note };
		const row = yield* compensations.ask(store, tx, made, authorityOf(act, role), now);
		yield* tell(act, tx, row.decidedAt ? 'compensation_promised' : 'compensation_asked', row);
	});
}

/** @param refusedWhy null to approve */
export function decide(act: Act, role: Role, id: string, refusedWhy: string | null): Promise<void> {
	const { store, complaintId, now } = act;
	return store.transaction(function* (tx) {
		const row = yield* compensations.decide(store, tx, complaintId, id, refusedWhy, authorityOf(act, role), now);
		yield* tell(act, tx, refusedWhy === null ? 'compensation_promised' : 'compensation_refused', row, refusedWhy);
	});
}

export function give(act: Act, id: string): Promise<void> {
	const { store, complaintId, userId, now } = act;
	return store.transaction(function* (tx) {
		const row = yield* compensations.give(store, tx, complaintId, id, userId, now);
		if (!row) throw new AppError('complaint.not_allowed');
		yield* tell(act, tx, 'compensation_given', row);
	});
}

const authorityOf = ({ company, userId }: Act, role: Role): compensations.Authority => ({
	userId,
	role,
	limits: company.compensationLimits
});

function* tell(
	{ store, company, complaintId, userId, seenVersion, now }: Act,
	tx: Queries,
	type: 'compensation_asked' | 'compensation_promised' | 'compensation_refused' | 'compensation_given',
	{ id, kind, amountCents, currency, note, askedBy }: compensations.Compensation,
	reason: string | null = null
): Body<void> {
	const data = { compensationId: id, kind, amountCents, currency, text: note };
	const happening = { type, userId, reason, data };
	const calendar = calendarOf(company);
	const { version } = yield* complaints.record(store, tx, complaintId, happening, calendar, now, seenVersion);
	// Within one's own limit nobody has to hear of it, and what is given was decided before.
	if (type === 'compensation_given' || (type === 'compensation_promised' && askedBy === userId)) return;
	const job = {
		kind: 'tell_compensation',
		payload: { complaintId, number: version },
		key: `compensation ${complaintId} ${version}`,
		runAt: now
	};
	yield* jobs.add(store, tx, job, now);
}
