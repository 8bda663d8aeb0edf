import { calendarOf, type Company } from '../companies.ts';
import * as complaints from '../complaints.ts';
import type { Store } from '../db/store.ts';
import type { Act } from './act.ts';
import { AppError } from '../errors.ts';
import * as handOffs from '../hand-offs.ts';
import * as jobs from '../jobs.ts';

/** Asking others, inside or outside: to solve it, or to tell what happened. Facts before fault. */

export type Asked = Omit<handOffs.NewHandOff, 'companyId' | 'complaintId' | 'createdBy'>;

/** @returns the secret of the link that answers it, to be shown once */
export function handOff(act: Act, asked: Asked): Promise<string> {
	const { store, company, complaintId, userId, seenVersion, now } = act;
	return store.transaction(function* (tx) {
		const made = { ...asked, companyId: company.id, complaintId, createdBy: userId };
		const { row, token } = yield* handOffs.add(store, tx, made, company.timeZone, now);
		const type = asked.purpose === 'solve' ? 'handed_off' : 'account_asked';
		const data = { handOffId: row.id, to: asked.toName, text: asked.question, dueOn: asked.dueOn };
		yield* complaints.record(store, tx, complaintId, { type, userId, data }, calendarOf(company), now, seenVersion);
		yield* jobs.add(
			store,
			tx,
			{ kind: 'remind_hand_off', payload: { handOffId: row.id }, key: `remind ${row.id}`, runAt: row.dueAt },
			now
		);
		// What is mailed carries a link of its own, so that no secret waits in a job.
		if (row.toEmail)
			yield* jobs.add(
				store,
				tx,
				{ kind: 'mail_hand_off', payload: { handOffId: row.id }, key: `mail hand-off ${row.id}`, runAt: now },
				now
			);
		return token;
	});
}

/** @returns the secret of a new link; the old ones stop working */
export async function renewLink({ store, complaintId, now }: Act, id: string): Promise<string> {
	const renewed = await store.transaction((tx) => handOffs.renew(store, tx, complaintId, id, now));
	if (!renewed) throw new AppError('complaint.not_allowed');
	return renewed.token;
}

export async function withdraw({ store, complaintId, now }: Act, id: string): Promise<void> {
	const gone = await store.transaction((tx) => handOffs.withdraw(store, tx, complaintId, id, now));
	if (!gone) throw new AppError('complaint.not_allowed');
}

/**
 * What the other side said by their link.
 * @returns false when somebody had answered already; then nothing has changed
 */
export function answered(
	store: Store,
	company: Company,
	asked: handOffs.HandOff,
	said: handOffs.Answer,
	now: Date
): Promise<boolean> {
	return store.transaction(function* (tx) {
		const row = yield* handOffs.answer(store, tx, asked.id, said, now);
		if (!row) return false;
		const type = row.purpose === 'solve' ? 'hand_off_answered' : 'account_given';
		const data = {
			handOffId: row.id,
			to: row.toName,
			text: said.answer,
			isSolved: said.isSolved,
			dueOn: said.solvedOn
		};
		yield* complaints.record(store, tx, row.complaintId, { type, userId: null, data }, calendarOf(company), now);
		return true;
	});
}
