import { and, asc, eq, gt, gte, inArray, lte, or } from 'drizzle-orm';
import type { ComplaintState } from '#lib/domain/complaint.ts';
import type { Complaint } from '../complaints.ts';
import type { Store } from '../db/store.ts';

/** Complaints that may have to climb the ladder, along the indexes of the two clocks. */

const expecting: ComplaintState[] = ['new', 'acknowledged', 'in_progress', 'reopened', 'resolved'];

/** One batch of those whose clock has rung before an instant, earliest first. */
async function batchOf(
	{ db, tables: { complaint } }: Store,
	companyId: string,
	by: 'nextDueAt' | 'silentSince',
	before: Date,
	after: { at: Date; id: string } | null,
	limit: number
): Promise<Complaint[]> {
	const column = complaint[by];
	return db
		.select()
		.from(complaint)
		.where(
			and(
				eq(complaint.companyId, companyId),
				lte(column, before),
				inArray(complaint.state, expecting),
				after ? and(gte(column, after.at), or(gt(column, after.at), gt(complaint.id, after.id))) : undefined
			)
		)
		.orderBy(asc(column), asc(complaint.id))
		.limit(limit);
}

/** All of them, batch by batch; a complaint may come by both clocks. */
export async function* climbing(
	store: Store,
	companyId: string,
	{ dueBefore, now }: { dueBefore: Date; now: Date },
	limit = 200
): AsyncGenerator<Complaint[]> {
	for (const [by, before] of [
		['nextDueAt', dueBefore],
		['silentSince', now]
	] as const) {
		let after: { at: Date; id: string } | null = null;
		for (;;) {
			const batch: Complaint[] = await batchOf(store, companyId, by, before, after, limit);
			if (batch.length) yield batch;
			const last = batch.at(-1);
			if (!last || batch.length < limit) break;
			after = { at: last[by]!, id: last.id };
		}
	}
}
