import { and, asc, desc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { endOfDay } from '#lib/domain/clock.ts';
import type { Cause } from '#lib/domain/complaint.ts';
import { prepared } from './db/prepared.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';

/** What is done so that a complaint does not happen again, and whether it did all the same. */

export type Measure = Store['tables']['measure']['$inferSelect'];

export interface NewMeasure {
	companyId: string;
	complaintId: string | null;
	cause: Cause | null;
	topic: string | null;
	text: string;
	ownerId: string;
	/** `YYYY-MM-DD` */
	dueOn: string;
}

export function* add(store: Store, tx: Queries, made: NewMeasure, timeZone: string, now: Date): Body<Measure> {
	const [row] = yield* run(
		tx
			.insert(store.tables.measure)
			.values({ ...made, dueAt: endOfDay(made.dueOn, timeZone), createdAt: now })
			.returning()
	);
	return row!;
}

/** @returns null where there is no such measure, or it is done already */
export function* finish(store: Store, tx: Queries, companyId: string, id: string, now: Date): Body<Measure | null> {
	const { measure } = store.tables;
	const [row] = yield* run(
		tx
			.update(measure)
			.set({ doneAt: now })
			.where(and(eq(measure.companyId, companyId), eq(measure.id, id), isNull(measure.doneAt)))
			.returning()
	);
	return row ?? null;
}

/** What somebody had still to do is another's from now on, by the same day. */
export function* handOver(store: Store, tx: Queries, companyId: string, from: string, to: string): Body<void> {
	const { measure } = store.tables;
	yield* run(
		tx
			.update(measure)
			.set({ ownerId: to })
			.where(and(eq(measure.companyId, companyId), eq(measure.ownerId, from), isNull(measure.doneAt)))
	);
}

/**
 * Counts a return: the same cause, and the same topic where the measure names one, after it was done.
 * @returns the measures that did not hold
 */
export function* noteReturn(
	store: Store,
	tx: Queries,
	companyId: string,
	seen: { cause: Cause; topics: readonly string[]; openedAt: Date },
	now: Date
): Body<Measure[]> {
	const { measure } = store.tables;
	const done = yield* run(
		tx
			.select()
			.from(measure)
			.where(and(eq(measure.companyId, companyId), eq(measure.cause, seen.cause), isNotNull(measure.doneAt)))
	);
	const failed = done.filter(
		({ doneAt, topic }) => doneAt! < seen.openedAt && (topic === null || seen.topics.includes(topic))
	);
	for (const { id } of failed)
		yield* run(
			tx
				.update(measure)
				.set({ returns: sql`${measure.returns} + 1`, returnedAt: now })
				.where(eq(measure.id, id))
		);
	return failed;
}

export async function find({ db, tables: { measure } }: Store, id: string): Promise<Measure | null> {
	const [row] = await db.select().from(measure).where(eq(measure.id, id));
	return row ?? null;
}

export const ofComplaint = prepared(['complaintId'], ({ db, tables: { measure } }, { complaintId }) =>
	db.select().from(measure).where(eq(measure.complaintId, complaintId)).orderBy(asc(measure.createdAt))
);

/** All of a company: those that did not hold first, then what is still to do by its day, then what is done. */
export async function list(store: Store, companyId: string, limit: number) {
	const { measure, user } = store.tables;
	const open = await store.db
		.select({ measure, owner: user.name })
		.from(measure)
		.leftJoin(user, eq(user.id, measure.ownerId))
		.where(and(eq(measure.companyId, companyId), or(isNull(measure.doneAt), isNotNull(measure.returnedAt))))
		.orderBy(asc(measure.dueAt))
		.limit(limit);
	const done = await store.db
		.select({ measure, owner: user.name })
		.from(measure)
		.leftJoin(user, eq(user.id, measure.ownerId))
		.where(and(eq(measure.companyId, companyId), isNotNull(measure.doneAt), isNull(measure.returnedAt)))
		.orderBy(desc(measure.doneAt))
		.limit(limit);
	return { open, done };
}
