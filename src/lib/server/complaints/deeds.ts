import { and, eq, gte, inArray } from 'drizzle-orm';
import { deedTypes, type Deed } from '#lib/domain/coaching.ts';
import { excerpt } from '#lib/domain/text.ts';
import { beginningOf } from '../db/beginning.ts';
import type { Store } from '../db/store.ts';

/** What people did to complaints, for the report that coaches them. */

/** Rows per statement, below the number of parameters that both databases take. */
const batchSize = 200;
/** Most events of a stretch of time that are looked at. */
const most = 20_000;

/** Everything that tells of people about the complaints in which anything such happened since an instant. */
export async function deedsSince(
	{ db, tables: { complaintEvent } }: Store,
	companyId: string,
	since: Date
): Promise<Deed[]> {
	const touched = await db
		.selectDistinct({ id: complaintEvent.complaintId })
		.from(complaintEvent)
		.where(
			and(
				eq(complaintEvent.companyId, companyId),
				gte(complaintEvent.at, since),
				inArray(complaintEvent.type, [...deedTypes])
			)
		)
		.limit(most);
	const { complaintId, number, type, userId, at, data, reason } = complaintEvent;
	const deeds: Deed[] = [];
	for (let i = 0; i < touched.length; i += batchSize) {
		const ids = touched.slice(i, i + batchSize).map(({ id }) => id);
		deeds.push(
			...(await db
				.select({ complaintId, number, type, userId, at, data, reason })
				.from(complaintEvent)
				.where(and(inArray(complaintId, ids), inArray(type, [...deedTypes]))))
		);
	}
	return deeds;
}

const excerptLength = 90;

/** The first words of complaints, by id: what a case is about. */
export async function wordsOf(store: Store, companyId: string, ids: string[]): Promise<Map<string, string>> {
	const { complaint, mention } = store.tables;
	const words = new Map<string, string>();
	for (let i = 0; i < ids.length; i += batchSize) {
		const rows = await store.db
			.select({ id: complaint.id, text: beginningOf(mention, excerptLength + 1) })
			.from(complaint)
			.innerJoin(mention, eq(mention.id, complaint.mentionId))
			.where(and(eq(complaint.companyId, companyId), inArray(complaint.id, ids.slice(i, i + batchSize))));
		for (const { id, text } of rows) words.set(id, excerpt(text, excerptLength));
	}
	return words;
}
