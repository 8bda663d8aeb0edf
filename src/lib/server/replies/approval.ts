import { and, eq } from 'drizzle-orm';
import type { Queries, Store } from '../db/store.ts';
import { run, type Body } from '../db/transaction.ts';
import type { Reply } from '../replies.ts';

/** A text that waits for somebody else's word, and that word. */

export function* ask({ tables: { reply } }: Store, tx: Queries, { id }: Reply, now: Date): Body<void> {
	yield* run(
		tx.update(reply).set({ status: 'awaiting_approval', returnedWhy: null, updatedAt: now }).where(eq(reply.id, id))
	);
}

/** What waits for a complaint, and its text; null when nothing does. */
export function* waiting({ tables: { reply } }: Store, tx: Queries, complaintId: string): Body<Reply | null> {
	const [row] = yield* run(
		tx
			.select()
			.from(reply)
			.where(and(eq(reply.complaintId, complaintId), eq(reply.status, 'awaiting_approval')))
	);
	return row ?? null;
}

/** The word: approved, or returned with a note. Either way it is the writer's draft again. */
export function* decide(
	{ tables: { reply } }: Store,
	tx: Queries,
	{ id }: Reply,
	userId: string,
	returnedWhy: string | null,
	now: Date
): Body<void> {
	const word = returnedWhy === null ? { approvedBy: userId, approvedAt: now } : { approvedBy: null, approvedAt: null };
	yield* run(
		tx
			.update(reply)
			.set({ ...word, status: 'draft', returnedWhy, updatedAt: now })
			.where(eq(reply.id, id))
	);
}
