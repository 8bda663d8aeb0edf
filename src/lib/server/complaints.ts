import { and, asc, eq, gt, inArray, isNotNull, notInArray } from 'drizzle-orm';
import { isAllowed, missingForResolution, type ComplaintEventType, type Outcome } from '#lib/domain/complaint.ts';
import { after, type HouseCalendar } from '#lib/domain/course.ts';
import { mayClose, type Closing } from '#lib/domain/follow-up.ts';
import { tally } from './complaints/tally.ts';
import { AppError } from './errors.ts';
import { prepared } from './db/prepared.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';

export { openFor } from './complaints/open.ts';

/** The unit of work. Everything that happens is an event; the row is what the events say, folded in the same transaction. */

export type Complaint = Store['tables']['complaint']['$inferSelect'];

/** Rows per statement, below the number of parameters that both databases take. */
const batchSize = 200;

export interface Happening {
	type: ComplaintEventType;
	/** Null where the product itself acted. */
	userId: string | null;
	reason?: string | null;
	data?: Record<string, unknown>;
}

/**
 * Lets something happen to a complaint.
 * @param seenVersion the version the person had before their eyes; null for the product itself
 * @throws AppError `complaint.changed` when somebody was faster, `complaint.not_allowed` when the state forbids it,
 *   `complaint.incomplete` when it is to be resolved without cause, action or outcome, `complaint.not_asked` when it is to
 *   be closed before the customer was heard
 */
export function* record(
	store: Store,
	tx: Queries,
	complaintId: string,
	happening: Happening,
	calendar: HouseCalendar,
	now: Date,
	seenVersion: number | null = null
): Body<Complaint> {
	const { complaint, complaintEvent } = store.tables;
	const [old] = yield* run(tx.select().from(complaint).where(eq(complaint.id, complaintId)));
	if (!old) throw new AppError('complaint.not_found');
	if (seenVersion !== null && old.version !== seenVersion) yield* refuseOvertaken(store, tx, complaintId, seenVersion);
	refuseForbidden(old, happening);
	const row = after(old, happening, calendar, now);
	const { type, userId, reason = null, data = {} } = happening;
	const { companyId } = old;
	yield* run(
		tx
			.insert(complaintEvent)
			.values({ companyId, complaintId, number: row.version, type, userId, reason, data, at: now })
	);
	const { id: _id, ...columns } = row;
	yield* run(tx.update(complaint).set(columns).where(eq(complaint.id, complaintId)));
	yield* tally(store, tx, [
		{ row: old, by: -1 },
		{ row, by: 1 }
	]);
	return row;
}

/** What the product itself noticed meanwhile stands in nobody's way; what a colleague did does. */
function* refuseOvertaken(store: Store, tx: Queries, complaintId: string, seenVersion: number): Body<void> {
	const { complaintEvent } = store.tables;
	const [byPerson] = yield* run(
		tx
			.select({ id: complaintEvent.id })
			.from(complaintEvent)
			.where(
				and(
					eq(complaintEvent.complaintId, complaintId),
					gt(complaintEvent.number, seenVersion),
					isNotNull(complaintEvent.userId)
				)
			)
			.limit(1)
	);
	if (byPerson) throw new AppError('complaint.changed');
}

function refuseForbidden(complaint: Complaint, { type, data = {} }: Happening): void {
	if (!isAllowed(complaint.state, type)) throw new AppError('complaint.not_allowed');
	if (
		type === 'closed' &&
		!mayClose((data.closing ?? null) as Closing | null, complaint.strategy, complaint.followUpAskedAt !== null)
	)
		throw new AppError('complaint.not_asked');
	if (type !== 'resolved') return;
	const { actionTaken, outcome } = data as { actionTaken: string; outcome: Outcome };
	if (missingForResolution({ cause: complaint.cause, actionTaken, outcome }).length)
		throw new AppError('complaint.incomplete');
}

export async function find(store: Store, companyId: string, id: string): Promise<Complaint | null> {
	return (await byId(store, companyId, id))[0] ?? null;
}

const byId = prepared(['companyId', 'id'], ({ db, tables: { complaint } }, { companyId, id }) =>
	db
		.select()
		.from(complaint)
		.where(and(eq(complaint.companyId, companyId), eq(complaint.id, id)))
);

/** Inside a transaction, whatever its company. */
export function* get({ tables: { complaint } }: Store, tx: Queries, id: string): Body<Complaint | null> {
	const [row] = yield* run(tx.select().from(complaint).where(eq(complaint.id, id)));
	return row ?? null;
}

export async function findByMention(
	{ db, tables: { complaint } }: Store,
	companyId: string,
	mentionId: string
): Promise<Complaint | null> {
	const rows = await db
		.select()
		.from(complaint)
		.where(and(eq(complaint.companyId, companyId), eq(complaint.mentionId, mentionId)));
	return rows[0] ?? null;
}

/** What happened to a complaint, oldest first. */
export const events = prepared(['complaintId'], ({ db, tables: { complaintEvent } }, { complaintId }) =>
	db
		.select()
		.from(complaintEvent)
		.where(eq(complaintEvent.complaintId, complaintId))
		.orderBy(asc(complaintEvent.number))
);

/** Those of these complaints that are this company's. */
export function* ofIds(store: Store, tx: Queries, companyId: string, ids: string[]): Body<Complaint[]> {
	const { complaint } = store.tables;
	return yield* run(
		tx
			.select()
			.from(complaint)
			.where(and(eq(complaint.companyId, companyId), inArray(complaint.id, ids)))
	);
}

/** Those that somebody has and that are not over. */
export function* heldBy(store: Store, tx: Queries, companyId: string, userId: string): Body<Complaint[]> {
	const { complaint } = store.tables;
	const isTheirs = and(eq(complaint.companyId, companyId), eq(complaint.assigneeId, userId));
	return yield* run(
		tx
			.select()
			.from(complaint)
			.where(and(isTheirs, notInArray(complaint.state, ['closed', 'dismissed'])))
	);
}

/** Those that are over are nobody's from now on: if one comes back, it must not wait for somebody who is gone. */
export function* letGo(store: Store, tx: Queries, companyId: string, userId: string): Body<void> {
	const { complaint } = store.tables;
	yield* run(
		tx
			.update(complaint)
			.set({ assigneeId: null })
			.where(
				and(
					eq(complaint.companyId, companyId),
					eq(complaint.assigneeId, userId),
					inArray(complaint.state, ['closed', 'dismissed'])
				)
			)
	);
}

/** Complaints of these mentions. */
export function* ofMentions(store: Store, tx: Queries, mentionIds: string[]): Body<Complaint[]> {
	const { complaint } = store.tables;
	const all: Complaint[] = [];
	for (let i = 0; i < mentionIds.length; i += batchSize) {
		const these = inArray(complaint.mentionId, mentionIds.slice(i, i + batchSize));
		all.push(...(yield* run(tx.select().from(complaint).where(these))));
	}
	return all;
}

/** How many stand in which state and what the public sees of them. */
export const tallies = prepared(['companyId'], ({ db, tables: { complaintStat } }, { companyId }) =>
	db.select().from(complaintStat).where(eq(complaintStat.companyId, companyId))
);
