import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, ne } from 'drizzle-orm';
import type { ComplaintEventType } from '#lib/domain/complaint.ts';
import type { Complaint } from '../complaints.ts';
import { beginningOf } from '../db/beginning.ts';
import type { Queries, Store } from '../db/store.ts';
import { run, type Body } from '../db/transaction.ts';

/** What came before: an author's other complaints, and who did something last. */

/** Rows per statement, below the number of parameters that both databases take. */
const batchSize = 200;
/** Longest beginning of a text that a list carries. */
const excerptLength = 300;

/** The other complaints of an author, newest first: history, for whoever answers. */
export async function ofAuthor(store: Store, companyId: string, authorId: string, exceptId: string, limit: number) {
	const { complaint, mention } = store.tables;
	return (
		store.db
			.select({
				complaint,
				text: beginningOf(mention, excerptLength),
				publishedAt: mention.publishedAt
			})
			.from(complaint)
			.innerJoin(mention, eq(mention.id, complaint.mentionId))
			.where(and(eq(complaint.companyId, companyId), eq(mention.authorId, authorId), ne(complaint.id, exceptId)))
			// By what the author's index is ordered by: by another column the whole company's complaints would be walked through.
			.orderBy(desc(mention.publishedAt))
			.limit(limit)
	);
}

/**
 * Complaints that colleagues gave to somebody in a stretch of time, the end not included, and who still has them; each with the last
 * giving, the earliest first.
 */
export async function givenTo({ db, tables }: Store, companyId: string, userId: string, from: Date, until: Date) {
	const { complaint, complaintEvent, mention } = tables;
	const { type, at, number } = complaintEvent;
	const isThen = and(eq(complaintEvent.companyId, companyId), gte(at, from), lt(at, until));
	const rows = await db
		.select({ complaint, event: complaintEvent, text: mention.text })
		.from(complaintEvent)
		.innerJoin(complaint, eq(complaint.id, complaintEvent.complaintId))
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.where(and(isThen, eq(type, 'assigned'), eq(complaint.assigneeId, userId)))
		.orderBy(asc(at), asc(number));
	const last = new Map(rows.map((row) => [row.complaint.id, row]));
	return [...last.values()].filter(({ event }) => event.userId !== userId && event.data.isUndone !== true);
}

/** Complaints of these authors that were answered and wait for a sign that it helped. */
export function* awaitingSign(
	store: Store,
	tx: Queries,
	authorIds: string[]
): Body<{ complaint: Complaint; authorId: string }[]> {
	const { complaint, mention } = store.tables;
	const all: { complaint: Complaint; authorId: string }[] = [];
	for (let i = 0; i < authorIds.length; i += batchSize) {
		const ids = authorIds.slice(i, i + batchSize);
		const rows = yield* run(
			tx
				.select({ complaint, authorId: mention.authorId })
				.from(complaint)
				.innerJoin(mention, eq(mention.id, complaint.mentionId))
				.where(
					and(
						inArray(mention.authorId, ids),
						inArray(complaint.state, ['acknowledged', 'in_progress', 'resolved']),
						isNotNull(complaint.acknowledgedAt),
						isNull(complaint.followUpAnswer)
					)
				)
		);
		all.push(...rows.map(({ complaint, authorId }) => ({ complaint, authorId: authorId! })));
	}
	return all;
}

/** Who did this last; null where nobody did, or the product itself. */
export function* lastActor(
	{ tables: { complaintEvent } }: Store,
	tx: Queries,
	complaintId: string,
	type: ComplaintEventType
): Body<string | null> {
	const [last] = yield* run(
		tx
			.select({ userId: complaintEvent.userId })
			.from(complaintEvent)
			.where(and(eq(complaintEvent.complaintId, complaintId), eq(complaintEvent.type, type)))
			.orderBy(desc(complaintEvent.number))
			.limit(1)
	);
	return last?.userId ?? null;
}

/** When a person last did something about a complaint; null where they never did. */
export function* lastDeedAt(
	{ tables: { complaintEvent } }: Store,
	tx: Queries,
	complaintId: string,
	userId: string
): Body<Date | null> {
	const [last] = yield* run(
		tx
			.select({ at: complaintEvent.at })
			.from(complaintEvent)
			.where(and(eq(complaintEvent.complaintId, complaintId), eq(complaintEvent.userId, userId)))
			.orderBy(desc(complaintEvent.number))
			.limit(1)
	);
	return last?.at ?? null;
}
