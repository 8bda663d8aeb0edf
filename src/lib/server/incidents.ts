import { and, asc, count, desc, eq, gte, inArray, isNull, lte, min, or, sql } from 'drizzle-orm';
import type { Cause, ComplaintState, Outcome } from '#lib/domain/complaint.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';

/** One trouble behind many complaints, what was said of it in public, and how it ended. */

export type Incident = Store['tables']['incident']['$inferSelect'];

const open: ComplaintState[] = ['new', 'acknowledged', 'in_progress', 'reopened'];

export interface NewIncident {
	companyId: string;
	title: string;
	cause: Cause | null;
	/** Day on which the trouble began. */
	startedOn: string;
	openedBy: string;
}

export function* add(store: Store, tx: Queries, row: NewIncident, now: Date): Body<Incident> {
	const [added] = yield* run(
		tx
			.insert(store.tables.incident)
			.values({ ...row, openedAt: now })
			.returning()
	);
	return added!;
}

export async function find(
	{ db, tables: { incident } }: Store,
	companyId: string,
	id: string
): Promise<Incident | null> {
	const [row] = await db
		.select()
		.from(incident)
		.where(and(eq(incident.companyId, companyId), eq(incident.id, id)));
	return row ?? null;
}

export function* titleOf({ tables: { incident } }: Store, tx: Queries, id: string): Body<string | null> {
	const [row] = yield* run(tx.select({ title: incident.title }).from(incident).where(eq(incident.id, id)));
	return row?.title ?? null;
}

/** The incidents to which any of these complaints belong, and how many to each. */
export async function holding(
	{ db, tables: { complaint, incident } }: Store,
	companyId: string,
	complaintIds: string[]
): Promise<{ id: string; title: string; complaints: number }[]> {
	if (!complaintIds.length) return [];
	const rows = await db
		.select({ id: incident.id, title: incident.title, complaints: count() })
		.from(complaint)
		.innerJoin(incident, eq(incident.id, complaint.incidentId))
		.where(and(eq(complaint.companyId, companyId), inArray(complaint.id, complaintIds)))
		.groupBy(incident.id, incident.title)
		.orderBy(asc(incident.title));
	return rows.map((row) => ({ ...row, complaints: Number(row.complaints) }));
}

/** The earliest day on which any of these complaints was written; null where there is none of the company's. */
export async function firstDay(
	{ db, tables }: Store,
	companyId: string,
	complaintIds: string[]
): Promise<string | null> {
	if (!complaintIds.length) return null;
	const { complaint, mention } = tables;
	const [row] = await db
		.select({ day: min(mention.publishedOn) })
		.from(complaint)
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.where(and(eq(complaint.companyId, companyId), inArray(complaint.id, complaintIds)));
	return row?.day ?? null;
}

/** Newest first, those that last before those that are over; with how many people each touched. */
export async function list({ db, tables: { incident, complaint } }: Store, companyId: string, limit: number) {
	return db
		.select({
			incident,
			people: count(complaint.id),
			waiting: sql<number>`sum(case when ${inArray(complaint.state, open)} then 1 else 0 end)`.mapWith(Number)
		})
		.from(incident)
		.leftJoin(complaint, eq(complaint.incidentId, incident.id))
		.where(eq(incident.companyId, companyId))
		.groupBy(incident.id)
		.orderBy(sql`case when ${incident.closedAt} is null then 0 else 1 end`, desc(incident.startedOn))
		.limit(limit);
}

/** Those that lasted on any day of a period, oldest first; for the charts. */
export async function during(
	{ db, tables: { incident } }: Store,
	companyId: string,
	{ from, to }: { from: string; to: string }
): Promise<Pick<Incident, 'id' | 'title' | 'startedOn' | 'endedOn'>[]> {
	return db
		.select({ id: incident.id, title: incident.title, startedOn: incident.startedOn, endedOn: incident.endedOn })
		.from(incident)
		.where(
			and(
				eq(incident.companyId, companyId),
				lte(incident.startedOn, to),
				or(isNull(incident.endedOn), gte(incident.endedOn, from))
			)
		)
		.orderBy(asc(incident.startedOn));
}

/** Keeps what was said in public, and where it stands. */
export async function setNotice(
	{ db, tables: { incident } }: Store,
	companyId: string,
	id: string,
	{ notice, noticeUrl }: { notice: string; noticeUrl: string | null },
	now: Date
): Promise<void> {
	await db
		.update(incident)
		.set({ notice, noticeUrl, noticeAt: now })
		.where(and(eq(incident.companyId, companyId), eq(incident.id, id)));
}

/** It is over: what put it right, how it ended, and on which day. */
export function* close(
	store: Store,
	tx: Queries,
	id: string,
	end: { cause: Cause; actionTaken: string; outcome: Outcome; endedOn: string },
	now: Date
): Body<void> {
	const { incident } = store.tables;
	yield* run(
		tx
			.update(incident)
			.set({ ...end, closedAt: now })
			.where(eq(incident.id, id))
	);
}
