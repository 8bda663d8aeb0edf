import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { ObservedMention } from '#lib/domain/mention.ts';
import { isAmong, listOf, preparedWithin } from '../db/prepared.ts';
import type { Queries, Store } from '../db/store.ts';
import type { Body } from '../db/transaction.ts';

/** Mentions of a source as they were last seen there, by external id; those removed since left out. */
export async function observedAgain(
	{ db, tables: { mention } }: Store,
	sourceId: string,
	externalIds: string[]
): Promise<Map<string, ObservedMention>> {
	const rows = await db
		.select()
		.from(mention)
		.where(and(eq(mention.sourceId, sourceId), inArray(mention.externalId, externalIds), isNull(mention.removedAt)));
	return new Map(rows.map((row) => [row.externalId, observedOf(row)]));
}

const known = preparedWithin(['sourceId', 'externalIds'], (store, db, { sourceId, externalIds }) => {
	const { mention } = store.tables;
	return db
		.select({ id: mention.id })
		.from(mention)
		.where(and(eq(mention.sourceId, sourceId), isAmong(store, mention.externalId, externalIds)));
});

/** Ids of those of a source's texts that are stored, by their external ids. */
export function* idsOf(store: Store, tx: Queries, sourceId: string, externalIds: string[]): Body<string[]> {
	const rows = yield* known(store, tx, sourceId, listOf(externalIds));
	return rows.map(({ id }) => id);
}

function observedOf(row: Store['tables']['mention']['$inferSelect']): ObservedMention {
	const { externalId, kind, authorName, ratingValue, ratingBest, replyText, replyAuthor, replyAt } = row;
	return {
		...{ externalId, kind, author: { name: authorName }, title: row.title, text: row.text, url: row.url },
		rating: ratingValue === null || ratingBest === null ? null : { value: ratingValue, best: ratingBest },
		publishedAt: row.publishedAt.toISOString(),
		editedAt: row.editedAt?.toISOString() ?? null,
		parentId: row.parentExternalId,
		reply: replyText === null ? null : { text: replyText, author: replyAuthor, at: replyAt?.toISOString() ?? null },
		views: row.views
	};
}
