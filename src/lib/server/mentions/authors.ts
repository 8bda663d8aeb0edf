import { and, eq, inArray } from 'drizzle-orm';
import { insertRows, newId } from '../db/insert.ts';
import type { Queries, Store } from '../db/store.ts';
import { run, type Body } from '../db/transaction.ts';

/** People by the name they write under on a platform. */

/** Rows per statement, below the number of parameters that both databases take. */
const batchSize = 200;

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
	const ids = new Map<string, string>();
	for (let i = 0; i < names.length; i += batchSize) {
		const these = inArray(author.name, names.slice(i, i + batchSize));
		const rows = yield* run(
			tx
				.select({ id: author.id, name: author.name })
				.from(author)
				.where(and(eq(author.companyId, companyId), eq(author.platform, platform), these))
		);
		for (const row of rows) ids.set(row.name, row.id);
	}
	const added = names
		.filter((name) => !ids.has(name))
		.map((name) => ({ id: newId(), companyId, platform, name, firstSeenAt: now }));
	yield* insertRows(store, tx, author, added);
	for (const { id, name } of added) ids.set(name, id);
	return ids;
}
