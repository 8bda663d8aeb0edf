import { and, asc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm';
import { dayOf, type BusinessCalendar } from '#lib/domain/clock.ts';
import { isAllowed, missingForResolution, type ComplaintEventType, type Outcome } from '#lib/domain/complaint.ts';
import { after, begin } from '#lib/domain/course.ts';
import { exposureOf, type ExposureParameters } from '#lib/domain/exposure.ts';
import { isPrivate } from '#lib/domain/intake.ts';
import { mayClose, type Closing } from '#lib/domain/follow-up.ts';
import type { Risk } from '#lib/domain/risk.ts';
import { exposedOf, parametersOf } from './complaints/exposure.ts';
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
 * @param risks what each mention's text names, by its id: such a complaint goes to the front
 * @returns the complaints that are new
 */
export function* openFor(
	store: Store,
	tx: Queries,
	mentions: readonly Mention[],
	calendar: BusinessCalendar,
	now: Date,
	risks: ReadonlyMap<string, Risk[]> = new Map()
): Body<Complaint[]> {
	const { complaint, complaintEvent } = store.tables;
	const opened: Complaint[] = [];
	if (!mentions.length) return opened;
	const parameters = yield* parametersOf(store, tx, mentions[0]!.companyId);
	for (const batch of batchesOf(mentions, 50)) {
		const values = batch.map((mention) => firstRow(mention, risks.get(mention.id) ?? [], parameters, calendar, now));
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
	risks: Risk[],
	parameters: ExposureParameters,
	calendar: BusinessCalendar,
	now: Date
): Store['tables']['complaint']['$inferInsert'] {
	const answeredAt = mention.replyText === null ? null : (mention.replyAt ?? now);
	const isPublic = !isPrivate(mention.platform);
	const exposure = isPublic ? exposureOf(exposedOf(mention), now, parameters) : 0;
	return {
		...begin(exposure, answeredAt, calendar, now, isPublic, risks),
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
 *   `complaint.incomplete` when it is to be resolved without cause, action or outcome, `complaint.not_asked` when it is to
 *   be closed before the customer was heard
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
