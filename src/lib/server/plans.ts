import { and, asc, desc, eq, isNull, ne } from 'drizzle-orm';
import { dayOf, endOfDay } from '#lib/domain/clock.ts';
import { prepared } from './db/prepared.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';
import { AppError } from './errors.ts';

/** Plans agreed with customers: promises with a day and a name. The earliest open one is the complaint's clock. */

export type Pledge = Store['tables']['promise']['$inferSelect'];

export interface NewPromise {
	companyId: string;
	complaintId: string;
	text: string;
	ownerId: string;
	/** `YYYY-MM-DD` */
	dueOn: string;
	promisedBy: string;
}

/** @throws AppError `promise.in_the_past` */
export function* add(store: Store, tx: Queries, made: NewPromise, timeZone: string, now: Date): Body<Pledge> {
	if (made.dueOn < dayOf(now, timeZone)) throw new AppError('promise.in_the_past');
	const [row] = yield* run(
		tx
			.insert(store.tables.promise)
			.values({ ...made, dueAt: endOfDay(made.dueOn, timeZone), promisedAt: now })
			.returning()
	);
	return row!;
}

/**
 * Ends an open promise: kept, or withdrawn with the customer's consent.
 * @returns null where there is no such open promise of this complaint
 */
export function* end(
	store: Store,
	tx: Queries,
	complaintId: string,
	id: string,
	how: 'keptAt' | 'withdrawnAt',
	now: Date
): Body<Pledge | null> {
	const { promise } = store.tables;
	const [row] = yield* run(
		tx
			.update(promise)
			.set({ [how]: now })
			.where(and(eq(promise.id, id), isOpenOf(store, complaintId)))
			.returning()
	);
	return row ?? null;
}

const isOpenOf = ({ tables: { promise } }: Store, complaintId: string) =>
	and(eq(promise.complaintId, complaintId), isNull(promise.keptAt), isNull(promise.withdrawnAt));

/** What somebody had still to keep is another's from now on, by the same day. */
export function* handOver(store: Store, tx: Queries, companyId: string, from: string, to: string): Body<void> {
	const { promise } = store.tables;
	const isOpen = and(isNull(promise.keptAt), isNull(promise.withdrawnAt));
	yield* run(
		tx
			.update(promise)
			.set({ ownerId: to })
			.where(and(eq(promise.companyId, companyId), eq(promise.ownerId, from), isOpen))
	);
}

/** When the next promise of a complaint is due; null where none is open. */
export function* nextDueAt(store: Store, tx: Queries, complaintId: string): Body<Date | null> {
	const { promise } = store.tables;
	const [row] = yield* run(
		tx
			.select({ dueAt: promise.dueAt })
			.from(promise)
			.where(isOpenOf(store, complaintId))
			.orderBy(asc(promise.dueAt))
			.limit(1)
	);
	return row?.dueAt ?? null;
}

export const ofComplaint = prepared(['complaintId'], ({ db, tables: { promise } }, { complaintId }) =>
	db
		.select()
		.from(promise)
		.where(and(eq(promise.complaintId, complaintId), isNull(promise.withdrawnAt)))
		.orderBy(asc(promise.dueAt), asc(promise.promisedAt))
);

/** What was promised to an author in their other complaints, newest first. */
export async function toAuthor(store: Store, authorId: string, exceptComplaintId: string, limit: number) {
	const { promise, complaint, mention } = store.tables;
	const rows = await store.db
		.select({ promise })
		.from(promise)
		.innerJoin(complaint, eq(complaint.id, promise.complaintId))
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.where(and(eq(mention.authorId, authorId), ne(promise.complaintId, exceptComplaintId), isNull(promise.withdrawnAt)))
		.orderBy(desc(promise.promisedAt))
		.limit(limit);
	return rows.map((row) => row.promise);
}
