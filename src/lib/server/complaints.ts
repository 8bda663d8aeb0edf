import { and, asc, count, desc, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import {
	addBusinessMinutes,
	businessMinutesBetween,
	dayOf,
	defaultTargets,
	type BusinessCalendar
} from '#lib/domain/clock.ts';
import {
	isAllowed,
	isOpen,
	missingForResolution,
	stateAfter,
	type Cause,
	type ComplaintEventType,
	type ComplaintState,
	type Outcome,
	type Strategy
} from '#lib/domain/complaint.ts';
import { exposureOf, queueAt } from '#lib/domain/exposure.ts';
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

/** Opens a complaint for a mention that has none yet. Idempotent. */
export function* openFor(
	store: Store,
	tx: Queries,
	mention: Mention,
	calendar: BusinessCalendar,
	now: Date
): Body<Complaint | null> {
	const { complaint, complaintEvent } = store.tables;
	const exposure = exposureOfMention(mention, now);
	const acknowledgeDueAt = addBusinessMinutes(now, defaultTargets.acknowledgeMin, calendar);
	const isUnanswered = mention.replyText === null;
	const state: ComplaintState = isUnanswered ? 'new' : 'acknowledged';
	const resolveDueAt = addBusinessMinutes(now, defaultTargets.resolveMin, calendar);
	const nextDueAt = isUnanswered ? acknowledgeDueAt : resolveDueAt;
	const [row] = yield* run(
		tx
			.insert(complaint)
			.values({
				companyId: mention.companyId,
				mentionId: mention.id,
				sourceId: mention.sourceId,
				platform: mention.platform,
				state,
				version: isUnanswered ? 1 : 2,
				isUnanswered,
				exposure,
				exposureAt: now,
				openedAt: now,
				openedOn: dayOf(now, calendar.timeZone),
				acknowledgeDueAt,
				resolveDueAt,
				acknowledgedAt: isUnanswered ? null : (mention.replyAt ?? now),
				nextDueAt,
				queueAt: queueAt(nextDueAt, exposure)
			})
			.onConflictDoNothing()
			.returning()
	);
	if (!row) return null;
	const event = { companyId: row.companyId, complaintId: row.id, userId: null, data: {}, at: now };
	yield* run(tx.insert(complaintEvent).values({ ...event, number: 1, type: 'opened' }));
	if (!isUnanswered) yield* run(tx.insert(complaintEvent).values({ ...event, number: 2, type: 'answered_elsewhere' }));
	yield* tally(store, tx, row, 1);
	return row;
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

/** Keeps the headline's roll-up in step. */
function* tally(store: Store, tx: Queries, row: Complaint, by: 1 | -1): Body<void> {
	const { complaintStat } = store.tables;
	yield* run(
		tx
			.insert(complaintStat)
			.values({
				companyId: row.companyId,
				state: row.state,
				isUnanswered: row.isUnanswered,
				complaints: by,
				exposure: by * row.exposure
			})
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
 * @throws AppError `complaint.changed` when somebody was faster, `complaint.not_allowed` when the state forbids it
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
	if (seenVersion !== null && old.version !== seenVersion) throw new AppError('complaint.changed');
	if (!isAllowed(old.state, happening.type)) throw new AppError('complaint.not_allowed');
	const number = old.version + 1;
	yield* run(
		tx.insert(complaintEvent).values({
			companyId: old.companyId,
			complaintId,
			number,
			type: happening.type,
			userId: happening.userId,
			reason: happening.reason ?? null,
			data: happening.data ?? {},
			at: now
		})
	);
	const changed = {
		...old,
		...effectOf(old, happening, calendar, now),
		version: number,
		state: stateAfter(old.state, happening.type)
	};
	const clocked = { ...changed, ...clocksOf(changed) };
	const { id: _id, ...columns } = clocked;
	yield* run(tx.update(complaint).set(columns).where(eq(complaint.id, complaintId)));
	yield* tally(store, tx, old, -1);
	yield* tally(store, tx, clocked, 1);
	return clocked;
}

/** What an event changes in the row, beside the state. */
function effectOf(
	old: Complaint,
	{ type, data = {} }: Happening,
	calendar: BusinessCalendar,
	now: Date
): Partial<Complaint> {
	switch (type) {
		case 'restated':
			return { restatement: data.restatement as string };
		case 'cause_set':
			return { cause: data.cause as Cause };
		case 'strategy_set':
			return { strategy: data.strategy as Strategy };
		case 'assigned':
			return { assigneeId: (data.assigneeId as string | null) ?? null };
		case 'acknowledged':
		case 'answered_elsewhere':
			if (old.acknowledgedAt) return {};
			return {
				acknowledgedAt: now,
				acknowledgedAfterMin: businessMinutesBetween(old.openedAt, now, calendar),
				isUnanswered: type === 'acknowledged'
			};
		case 'reply_seen':
			return { isUnanswered: false };
		case 'reply_lost':
			return { isUnanswered: true };
		case 'resolved': {
			const resolution = {
				cause: old.cause,
				actionTaken: data.actionTaken as string,
				outcome: data.outcome as Outcome
			};
			if (missingForResolution(resolution).length) throw new AppError('complaint.incomplete');
			const followUpDueAt = new Date(now.getTime() + defaultTargets.followUpDays * 86_400_000);
			return {
				...resolution,
				resolvedAt: now,
				resolvedAfterMin: businessMinutesBetween(old.openedAt, now, calendar),
				followUpDueAt
			};
		}
		case 'closed':
			return { closedAt: now };
		case 'reopened':
			return {
				closedAt: null,
				resolvedAt: null,
				followUpDueAt: null,
				resolveDueAt: addBusinessMinutes(now, defaultTargets.resolveMin, calendar)
			};
		default:
			return {};
	}
}

/** Which clock rings next, and so the place in the queue. */
function clocksOf(row: Complaint): Pick<Complaint, 'nextDueAt' | 'queueAt'> {
	const nextDueAt = isOpen(row.state)
		? row.acknowledgedAt
			? row.resolveDueAt
			: row.acknowledgeDueAt
		: row.state === 'resolved'
			? row.followUpDueAt
			: null;
	return { nextDueAt, queueAt: nextDueAt && isOpen(row.state) ? queueAt(nextDueAt, row.exposure) : nextDueAt };
}

export interface QueueFilter {
	states?: ComplaintState[];
	assigneeId?: string;
	offset: number;
	limit: number;
}

/** The queue with its mentions, what the public sees and what is about to breach first. */
export async function queue(store: Store, companyId: string, filter: QueueFilter) {
	const { complaint, mention } = store.tables;
	return store.db
		.select({ complaint, mention })
		.from(complaint)
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.where(
			and(
				eq(complaint.companyId, companyId),
				isNotNull(complaint.queueAt),
				filter.states ? inArray(complaint.state, filter.states) : undefined,
				filter.assigneeId ? eq(complaint.assigneeId, filter.assigneeId) : undefined
			)
		)
		.orderBy(asc(complaint.queueAt), asc(complaint.id))
		.limit(filter.limit)
		.offset(filter.offset);
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
	for (let i = 0; i < mentionIds.length; i += 200)
		all.push(
			...(yield* run(
				tx
					.select()
					.from(complaint)
					.where(inArray(complaint.mentionId, mentionIds.slice(i, i + 200)))
			))
		);
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
