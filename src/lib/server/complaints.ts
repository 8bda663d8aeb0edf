import { and, asc, count, desc, eq, gt, gte, inArray, isNotNull, lte, or, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import { dayOf, type BusinessCalendar } from '#lib/domain/clock.ts';
import {
	complaintStates,
	isAllowed,
	missingForResolution,
	type ComplaintEventType,
	type ComplaintState,
	type Outcome
} from '#lib/domain/complaint.ts';
import { after, begin } from '#lib/domain/course.ts';
import { exposureOf } from '#lib/domain/exposure.ts';
import { isPrivate } from '#lib/domain/intake.ts';
import { AppError } from './errors.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';

/** The unit of work. Everything that happens is an event; the row is what the events say, folded in the same transaction. */

export type Complaint = Store['tables']['complaint']['$inferSelect'];
export type ComplaintEvent = Store['tables']['complaintEvent']['$inferSelect'];
type Mention = Store['tables']['mention']['$inferSelect'];

export interface Happening {
	type: ComplaintEventType;
	/** Null where the product itself acted. */
	userId: string | null;
	reason?: string | null;
	data?: Record<string, unknown>;
}

/** Rows per statement, below the number of parameters that both databases take. */
const batchSize = 200;

function* batchesOf<T>(items: readonly T[], size = batchSize): Generator<T[]> {
	for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}

/**
 * Opens a complaint for each of these mentions that has none yet. Idempotent.
 * @returns the complaints that are new
 */
export function* openFor(
	store: Store,
	tx: Queries,
	mentions: readonly Mention[],
	calendar: BusinessCalendar,
	now: Date
): Body<Complaint[]> {
	const { complaint, complaintEvent } = store.tables;
	const opened: Complaint[] = [];
	for (const batch of batchesOf(mentions, 50)) {
		const values = batch.map((mention) => firstRow(mention, calendar, now));
		const rows = yield* run(tx.insert(complaint).values(values).onConflictDoNothing().returning());
		if (!rows.length) continue;
		yield* run(tx.insert(complaintEvent).values(rows.flatMap(firstEvents)));
		opened.push(...rows);
	}
	yield* tally(
		store,
		tx,
		opened.map((row) => ({ row, by: 1 }))
	);
	return opened;
}

function firstRow(
	mention: Mention,
	calendar: BusinessCalendar,
	now: Date
): Store['tables']['complaint']['$inferInsert'] {
	const answeredAt = mention.replyText === null ? null : (mention.replyAt ?? now);
	return {
		...begin(exposureOfMention(mention, now), answeredAt, calendar, now, !isPrivate(mention.platform)),
		companyId: mention.companyId,
		mentionId: mention.id,
		sourceId: mention.sourceId,
		platform: mention.platform,
		exposureAt: now,
		openedOn: dayOf(now, calendar.timeZone)
	};
}

function firstEvents({ id, companyId, openedAt, state }: Complaint) {
	const event = { companyId, complaintId: id, userId: null, data: {}, at: openedAt };
	const opened = { ...event, number: 1, type: 'opened' as const };
	return state === 'new' ? [opened] : [opened, { ...event, number: 2, type: 'answered_elsewhere' as const }];
}

function exposureOfMention(mention: Mention, now: Date): number {
	const rating =
		mention.ratingValue === null || mention.ratingBest === null
			? null
			: { value: mention.ratingValue, best: mention.ratingBest };
	return exposureOf(
		{ platform: mention.platform, publishedAt: mention.publishedAt, rating, views: mention.views },
		now
	);
}

interface Change {
	row: Pick<Complaint, 'companyId' | 'state' | 'isUnanswered' | 'exposure'>;
	by: 1 | -1;
}

/** Keeps the headline's roll-up in step: one row a state and what the public sees of it. */
function* tally(store: Store, tx: Queries, changes: Change[]): Body<void> {
	const { complaintStat } = store.tables;
	const groups = new Map<string, typeof complaintStat.$inferInsert>();
	for (const { row, by } of changes) {
		const { companyId, state, isUnanswered } = row;
		const key = [companyId, state, isUnanswered].join();
		const group = groups.get(key) ?? { companyId, state, isUnanswered, complaints: 0, exposure: 0 };
		group.complaints += by;
		group.exposure += by * row.exposure;
		groups.set(key, group);
	}
	const values = [...groups.values()].filter(({ complaints, exposure }) => complaints !== 0 || exposure !== 0);
	if (!values.length) return;
	yield* run(
		tx
			.insert(complaintStat)
			.values(values)
			.onConflictDoUpdate({
				target: [complaintStat.companyId, complaintStat.state, complaintStat.isUnanswered],
				set: {
					complaints: sql`${complaintStat.complaints} + excluded.complaints`,
					exposure: sql`${complaintStat.exposure} + excluded.exposure`
				}
			})
	);
}

/**
 * Lets something happen to a complaint.
 * @param seenVersion the version the person had before their eyes; null for the product itself
 * @throws AppError `complaint.changed` when somebody was faster, `complaint.not_allowed` when the state forbids it,
 *   `complaint.incomplete` when it is to be resolved without cause, action or outcome
 */
export function* record(
	store: Store,
	tx: Queries,
	complaintId: string,
	happening: Happening,
	calendar: BusinessCalendar,
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
	if (type !== 'resolved') return;
	const { actionTaken, outcome } = data as { actionTaken: string; outcome: Outcome };
	if (missingForResolution({ cause: complaint.cause, actionTaken, outcome }).length)
		throw new AppError('complaint.incomplete');
}

export interface QueueFilter {
	/** All states when left out. */
	states?: readonly ComplaintState[];
	assigneeId?: string;
	/** Where the page before this one ended. */
	after?: { queueAt: Date; id: string };
	limit: number;
}

/** Longest beginning of a text that lists carry; a page of fifty must not weigh what fifty long posts weigh. */
const listedText = 300;

/**
 * One page of the queue with its mentions: what the public sees and what is about to breach first. Each state brings its own
 * first rows, in the order of its index, and the first of these are the page: its cost does not grow with the queue.
 */
export async function queue(store: Store, companyId: string, filter: QueueFilter) {
	const { complaint, mention } = store.tables;
	const place = { id: complaint.id, queueAt: complaint.queueAt };
	const { after: last, limit } = filter;
	const isAfter =
		last &&
		and(gte(complaint.queueAt, last.queueAt), or(gt(complaint.queueAt, last.queueAt), gt(complaint.id, last.id)));
	const heads = (filter.states ?? complaintStates).map((state) => {
		const head = store.db
			.select(place)
			.from(complaint)
			.where(
				and(
					eq(complaint.companyId, companyId),
					eq(complaint.state, state),
					isNotNull(complaint.queueAt),
					filter.assigneeId ? eq(complaint.assigneeId, filter.assigneeId) : undefined,
					isAfter
				)
			)
			.orderBy(asc(complaint.queueAt), asc(complaint.id))
			.limit(limit)
			.as(`head_${state}`);
		return store.db.select({ id: head.id, queueAt: head.queueAt }).from(head).$dynamic();
	});
	const [first, second, ...others] = heads;
	const page = (second ? unionAll(first!, second, ...others) : first!)
		.orderBy(asc(sql`queue_at`), asc(sql`id`))
		.limit(limit)
		.as('page');
	return store.db
		.select({
			complaint: {
				id: complaint.id,
				state: complaint.state,
				platform: complaint.platform,
				exposure: complaint.exposure,
				nextDueAt: complaint.nextDueAt,
				queueAt: complaint.queueAt
			},
			mention: {
				authorName: mention.authorName,
				title: mention.title,
				text: sql<string>`substr(${mention.text}, 1, ${listedText})`,
				ratingValue: mention.ratingValue,
				ratingBest: mention.ratingBest
			}
		})
		.from(page)
		.innerJoin(complaint, eq(complaint.id, page.id))
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.orderBy(asc(page.queueAt), asc(page.id));
}

export async function find(
	{ db, tables: { complaint } }: Store,
	companyId: string,
	id: string
): Promise<Complaint | null> {
	const rows = await db
		.select()
		.from(complaint)
		.where(and(eq(complaint.companyId, companyId), eq(complaint.id, id)));
	return rows[0] ?? null;
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

export async function events(
	{ db, tables: { complaintEvent } }: Store,
	complaintId: string
): Promise<ComplaintEvent[]> {
	return db
		.select()
		.from(complaintEvent)
		.where(eq(complaintEvent.complaintId, complaintId))
		.orderBy(asc(complaintEvent.number));
}

/** Complaints of these mentions. */
export function* ofMentions(store: Store, tx: Queries, mentionIds: string[]): Body<Complaint[]> {
	const { complaint } = store.tables;
	const all: Complaint[] = [];
	for (const ids of batchesOf(mentionIds))
		all.push(...(yield* run(tx.select().from(complaint).where(inArray(complaint.mentionId, ids)))));
	return all;
}

/** How many stand in which state and what the public sees of them. */
export async function tallies({ db, tables: { complaintStat } }: Store, companyId: string) {
	return db.select().from(complaintStat).where(eq(complaintStat.companyId, companyId));
}

/** How many clocks have rung without us. */
export async function late({ db, tables: { complaint } }: Store, companyId: string, now: Date): Promise<number> {
	const rows = await db
		.select({ n: count() })
		.from(complaint)
		.where(and(eq(complaint.companyId, companyId), lte(complaint.nextDueAt, now)));
	return Number(rows[0]!.n);
}

export async function newest(store: Store, companyId: string, limit: number) {
	const { complaint, mention } = store.tables;
	return store.db
		.select({ complaint, mention })
		.from(complaint)
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.where(eq(complaint.companyId, companyId))
		.orderBy(desc(complaint.openedAt))
		.limit(limit);
}
