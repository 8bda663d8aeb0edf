import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Risk } from '#lib/domain/risk.ts';
import { isAmong, listOf, prepared, preparedWithin } from './db/prepared.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';

export { list, type MentionFilter } from './mentions/list.ts';
export { hashes, save, storedAmong, type Origin, type SavedMention, type Understood } from './mentions/save.ts';
export { noticeMissing } from './mentions/missing.ts';
export { idsOf, observedAgain } from './mentions/observed-again.ts';
export { topicsOf } from './mentions/topics.ts';

/** What people said in public: every version kept, none twice. */

export type Mention = Store['tables']['mention']['$inferSelect'];

export async function find(store: Store, companyId: string, id: string) {
	return (await byId(store, companyId, id))[0] ?? null;
}

const byId = prepared(['companyId', 'id'], ({ db, tables: { mention, analysis } }, { companyId, id }) =>
	db
		.select()
		.from(mention)
		.leftJoin(analysis, eq(analysis.mentionId, mention.id))
		.where(and(eq(mention.companyId, companyId), eq(mention.id, id)))
);

/** The superseded versions, oldest first. */
export const versions = prepared(['mentionId'], ({ db, tables: { mentionVersion } }, { mentionId }) =>
	db.select().from(mentionVersion).where(eq(mentionVersion.mentionId, mentionId)).orderBy(mentionVersion.number)
);

const proposalsOf = preparedWithin(['ids'], (store, db, { ids }) => {
	const { analysis } = store.tables;
	return db
		.select({ id: analysis.mentionId, proposals: analysis.proposals })
		.from(analysis)
		.where(isAmong(store, analysis.mentionId, ids));
});

/** The risks that their texts name, by mention; those without any are left out. */
export function* risksOf(store: Store, tx: Queries, mentionIds: string[]): Body<Map<string, Risk[]>> {
	const found = new Map<string, Risk[]>();
	if (!mentionIds.length) return found;
	for (const { id, proposals } of yield* proposalsOf(store, tx, listOf(mentionIds)))
		if (proposals.risks?.length)
			found.set(
				id,
				proposals.risks.map(({ risk }) => risk)
			);
	return found;
}

/** Other things the same author said, newest first. */
export async function byAuthor(
	{ db, tables: { mention } }: Store,
	authorId: string,
	exceptId: string,
	limit: number
): Promise<Mention[]> {
	return db
		.select()
		.from(mention)
		.where(and(eq(mention.authorId, authorId), sql`${mention.id} <> ${exceptId}`, isNull(mention.removedAt)))
		.orderBy(desc(mention.publishedAt))
		.limit(limit);
}

/** A text as it stands now, inside a transaction. */
export function* textOf({ tables: { mention } }: Store, tx: Queries, id: string): Body<string> {
	const [row] = yield* run(tx.select({ text: mention.text }).from(mention).where(eq(mention.id, id)));
	return row?.text ?? '';
}
