import { and, asc, eq, isNotNull, lt, sql } from 'drizzle-orm';
import { isOpen } from '#lib/domain/complaint.ts';
import { isUrgent } from '#lib/domain/course.ts';
import {
	exposureOf,
	exposureParameters,
	queueAt,
	type Exposed,
	type ExposureParameters
} from '#lib/domain/exposure.ts';
import { isPrivate } from '#lib/domain/intake.ts';
import type { PolicyDial } from '#lib/domain/playbook.ts';
import type { Queries, Store } from '../db/store.ts';
import { run, type Body } from '../db/transaction.ts';

/** How many people will read what stands unanswered: reckoned anew as texts age and as the company's own figures change. */

type Mention = Store['tables']['mention']['$inferSelect'];

/** What of a mention decides. */
export function exposedOf(
	mention: Pick<Mention, 'platform' | 'publishedAt' | 'ratingValue' | 'ratingBest' | 'views'>
): Exposed {
	const { platform, publishedAt, ratingValue, ratingBest, views } = mention;
	const rating = ratingValue === null || ratingBest === null ? null : { value: ratingValue, best: ratingBest };
	return { platform, publishedAt, rating, views };
}

/** A company's own figures with the shipped ones where it has none. */
export function* parametersOf(store: Store, tx: Queries, companyId: string): Body<ExposureParameters> {
	const { company } = store.tables;
	const [row] = yield* run(tx.select({ exposure: company.exposure }).from(company).where(eq(company.id, companyId)));
	return exposureParameters(row?.exposure);
}

/** How the house weighs readers against time. */
export function* dialOf({ tables: { company } }: Store, tx: Queries, companyId: string): Body<PolicyDial> {
	const [row] = yield* run(tx.select({ dial: company.policyDial }).from(company).where(eq(company.id, companyId)));
	return row?.dial ?? 'balanced';
}

/**
 * Reckons anew those unanswered complaints that were last reckoned before an instant, oldest first, and keeps place in the queue
 * and headline in step. Ends when it answers less than `limit`; a crash between two batches costs nothing.
 * @returns how many were reckoned
 */
export function* reckon(
	store: Store,
	tx: Queries,
	companyId: string,
	{ before, now, limit }: { before: Date; now: Date; limit: number }
): Body<number> {
	const { complaint, mention } = store.tables;
	const parameters = yield* parametersOf(store, tx, companyId);
	const dial = yield* dialOf(store, tx, companyId);
	const rows = yield* run(
		tx
			.select({ complaint, mention })
			.from(complaint)
			.innerJoin(mention, eq(mention.id, complaint.mentionId))
			.where(
				and(eq(complaint.companyId, companyId), eq(complaint.isUnanswered, true), lt(complaint.exposureAt, before))
			)
			.orderBy(asc(complaint.exposureAt))
			.limit(limit)
	);
	const moved = new Map<string, number>();
	for (const { complaint: old, mention: text } of rows) {
		const exposure = isPrivate(text.platform) ? 0 : exposureOf(exposedOf(text), now, parameters);
		const isQueued = isOpen(old.state) && old.nextDueAt;
		const place = isQueued ? { queueAt: queueAt(old.nextDueAt!, exposure, isUrgent(old), dial) } : {};
		yield* run(
			tx
				.update(complaint)
				.set({ exposure, exposureAt: now, ...place })
				.where(eq(complaint.id, old.id))
		);
		moved.set(old.state, (moved.get(old.state) ?? 0) + exposure - old.exposure);
	}
	yield* moveTally(store, tx, companyId, moved);
	return rows.length;
}

/** The headline's roll-up follows, state by state. */
function* moveTally(store: Store, tx: Queries, companyId: string, moved: Map<string, number>): Body<void> {
	const { complaintStat } = store.tables;
	for (const [state, by] of moved)
		yield* run(
			tx
				.update(complaintStat)
				.set({ exposure: sql`${complaintStat.exposure} + ${by}` })
				.where(
					and(
						eq(complaintStat.companyId, companyId),
						eq(complaintStat.state, state as 'new'),
						eq(complaintStat.isUnanswered, true)
					)
				)
		);
}

/** The newest complaints in the queue, to see on them what other figures would mean. */
export async function current({ db, tables: { complaint, mention } }: Store, companyId: string, limit: number) {
	return db
		.select({ id: complaint.id, exposure: complaint.exposure, mention })
		.from(complaint)
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.where(and(eq(complaint.companyId, companyId), isNotNull(complaint.queueAt)))
		.orderBy(asc(complaint.queueAt), asc(complaint.id))
		.limit(limit);
}
