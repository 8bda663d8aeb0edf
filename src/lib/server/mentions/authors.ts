import { and, eq } from 'drizzle-orm';
import { insertRows, newId } from '../db/insert.ts';
import { isAmong, listOf, preparedWithin } from '../db/prepared.ts';
import type { Queries, Store } from '../db/store.ts';
import type { Body } from '../db/transaction.ts';

/** People by the name they write under on a platform. */

const known = preparedWithin(['companyId', 'platform', 'names'], (store, db, { companyId, platform, names }) => {
	const { author } = store.tables;
	return db
		.select({ id: author.id, name: author.name })
		.from(author)
		.where(and(eq(author.companyId, companyId), eq(author.platform, platform), isAmong(store, author.name, names)));
});

/**
 * Ids of these authors by name; those that nobody has met yet are added. Most are known, so they are asked for first. Two
 * transactions that add the same one conflict, and the later one runs again.
 */
export function* authorIds(
	store: Store,
	tx: Queries,
	{ companyId, platform }: { companyId: string; platform: string },
	named: string[],
	now: Date
): Body<Map<string, string>> {
	const { author } = store.tables;
	const names = [...new Set(named)];
	const met = yield* known(store, tx, companyId, platform, listOf(names));
	const ids = new Map(met.map(({ id, name }) => [name, id]));
	const added = names
		.filter((name) => !ids.has(name))
		.map((name) => ({ id: newId(), companyId, platform, name, firstSeenAt: now }));
	yield* insertRows(store, tx, author, added);
	for (const { id, name } of added) ids.set(name, id);
	return ids;
}
