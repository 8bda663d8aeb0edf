import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { isOpen } from '#lib/domain/complaint.ts';
import { clocksOf } from '#lib/domain/course.ts';
import type { Queries, Store } from '../db/store.ts';
import { run, type Body } from '../db/transaction.ts';
import { dialOf } from './exposure.ts';

/** The owner has turned the dial: what stands in the queue gets its place anew. */

/** Everything that stands in a company's queue now; what comes later is placed by the new dial already. */
export async function queued({ db, tables: { complaint } }: Store, companyId: string): Promise<string[]> {
	const rows = await db
		.select({ id: complaint.id })
		.from(complaint)
		.where(and(eq(complaint.companyId, companyId), isNotNull(complaint.queueAt)));
	return rows.map(({ id }) => id);
}

/** Places these anew, as the dial stands now. @returns how many moved */
export function* reorder(store: Store, tx: Queries, companyId: string, ids: readonly string[]): Body<number> {
	const { complaint } = store.tables;
	const dial = yield* dialOf(store, tx, companyId);
	const rows = yield* run(
		tx
			.select()
			.from(complaint)
			.where(inArray(complaint.id, [...ids]))
	);
	let moved = 0;
	for (const row of rows) {
		const { queueAt } = clocksOf(row, dial);
		if (!isOpen(row.state) || queueAt?.getTime() === row.queueAt?.getTime()) continue;
		yield* run(tx.update(complaint).set({ queueAt }).where(eq(complaint.id, row.id)));
		moved++;
	}
	return moved;
}
