import { and, asc, desc, eq, gte, inArray, isNull } from 'drizzle-orm';
import type { ComplaintState } from '#lib/domain/complaint.ts';
import type { Likeness } from '#lib/domain/incident.ts';
import type { Complaint } from '../complaints.ts';
import { beginningOf } from '../db/beginning.ts';
import type { Queries, Store } from '../db/store.ts';
import { run, type Body } from '../db/transaction.ts';

/** The complaints of an incident, and those that may belong to it. */

const excerptLength = 240;
const open: ComplaintState[] = ['new', 'acknowledged', 'in_progress', 'reopened'];

function columns({ tables: { complaint, mention, analysis } }: Store) {
	return {
		id: complaint.id,
		state: complaint.state,
		platform: complaint.platform,
		cause: complaint.cause,
		isUnanswered: complaint.isUnanswered,
		acknowledgedAt: complaint.acknowledgedAt,
		openedAt: complaint.openedAt,
		exposure: complaint.exposure,
		author: mention.authorName,
		text: beginningOf(mention, excerptLength),
		language: mention.language,
		locationId: mention.locationId,
		publishedAt: mention.publishedAt,
		url: mention.url,
		proposals: analysis.proposals
	};
}

/** Oldest first: whoever has waited longest. */
export async function ofIncident(store: Store, companyId: string, incidentId: string) {
	const { complaint, mention, analysis } = store.tables;
	return store.db
		.select(columns(store))
		.from(complaint)
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.leftJoin(analysis, eq(analysis.mentionId, mention.id))
		.where(and(eq(complaint.companyId, companyId), eq(complaint.incidentId, incidentId)))
		.orderBy(asc(complaint.openedAt));
}

/** When each of them was told that this trouble is over, by complaint. */
export async function toldOfEnd(
	{ db, tables }: Store,
	companyId: string,
	incidentId: string
): Promise<Map<string, Date>> {
	const { complaint, complaintEvent } = tables;
	const rows = await db
		.select({ id: complaint.id, at: complaintEvent.at, data: complaintEvent.data })
		.from(complaint)
		.innerJoin(complaintEvent, eq(complaintEvent.complaintId, complaint.id))
		.where(
			and(
				eq(complaint.companyId, companyId),
				eq(complaint.incidentId, incidentId),
				eq(complaintEvent.type, 'told_solved')
			)
		)
		.orderBy(asc(complaintEvent.at));
	// It may have been told of another one, to which it belonged before.
	return new Map(rows.filter(({ data }) => data.incidentId === incidentId).map(({ id, at }) => [id, at]));
}

/** Open ones since a day that belong to no incident yet, newest first: to be looked through for the same trouble. */
export async function free(store: Store, companyId: string, sinceDay: string, limit: number) {
	const { complaint, mention, analysis } = store.tables;
	return store.db
		.select(columns(store))
		.from(complaint)
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.leftJoin(analysis, eq(analysis.mentionId, mention.id))
		.where(
			and(
				eq(complaint.companyId, companyId),
				gte(complaint.openedOn, sinceDay),
				// The index knows instants; wherever the company is, its day began within one of midnight in Greenwich.
				gte(complaint.openedAt, new Date(Date.parse(sinceDay) - 86_400_000)),
				isNull(complaint.incidentId),
				inArray(complaint.state, open)
			)
		)
		.orderBy(desc(complaint.openedAt))
		.limit(limit);
}

/** What there is to compare by: a person's word before the product's. */
export function likenessOf<
	T extends Omit<Likeness, 'topics'> & {
		proposals: { cause?: { proposed: Complaint['cause'] }; topics?: string[] } | null;
	}
>(row: T) {
	const { proposals, ...rest } = row;
	return { ...rest, cause: row.cause ?? proposals?.cause?.proposed ?? null, topics: proposals?.topics ?? [] };
}

/** The complaints of an incident inside a transaction. */
export function* rowsOfIncident(store: Store, tx: Queries, incidentId: string): Body<Complaint[]> {
	const { complaint } = store.tables;
	return yield* run(tx.select().from(complaint).where(eq(complaint.incidentId, incidentId)));
}
