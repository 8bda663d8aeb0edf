import { addressedIn } from '#lib/domain/addressed.ts';
import type { Store, Queries } from '../db/store.ts';
import type { Body } from '../db/transaction.ts';
import * as jobs from '../jobs.ts';
import * as memberships from '../memberships.ts';
import type { Act } from './act.ts';

/** What a person's act means for a colleague, who is to hear of it. */

/** What is handed over within so long comes in one mail; it also leaves time to take it back. Milliseconds. */
export const gatherMs = 5 * 60_000;

/** Whom a note addresses, without its writer. */
export async function addressedBy({ store, company, userId }: Act, text: string): Promise<string[]> {
	if (!text.includes('@')) return [];
	const people = await memberships.list(store, company.id);
	const named = addressedIn(
		text,
		people.map((one) => ({ id: one.userId, name: one.name }))
	);
	return [...new Set(named.map(({ id }) => id))].filter((id) => id !== userId);
}

/** Those whom a note addresses get it by mail. @param number of the note's event */
export function* tellAddressed(
	{ store, complaintId, now }: Act,
	tx: Queries,
	to: string[],
	number: number
): Body<void> {
	const told = to.map((userId) => ({
		kind: 'mail_note',
		payload: { complaintId, number, userId },
		key: `mail_note ${complaintId} ${number} ${userId}`,
		runAt: now
	}));
	yield* jobs.addAll(store, tx, told, now);
}

/** Somebody has complaints from a colleague now: one mail for all that came in these minutes. Who takes one for themselves knows it. */
export function* tellAssigned(
	{ store, company, userId, now }: { store: Store } & Pick<Act, 'company' | 'userId' | 'now'>,
	tx: Queries,
	assigneeId: string | null
): Body<void> {
	if (!assigneeId || assigneeId === userId) return;
	const from = Math.floor(now.getTime() / gatherMs) * gatherMs;
	const job = {
		kind: 'mail_assigned',
		payload: { companyId: company.id, userId: assigneeId, from },
		key: `mail_assigned ${company.id} ${assigneeId} ${from}`,
		runAt: new Date(from + gatherMs)
	};
	yield* jobs.add(store, tx, job, now);
}
