import { and, eq, gt, sql } from 'drizzle-orm';
import type { Store } from '../db/store.ts';
import { run } from '../db/transaction.ts';
import { hashOf } from '../tokens.ts';

/** How often something may be tried within a while, counted in the table that better-auth counts visitors in. */
export interface Limit {
	most: number;
	windowMs: number;
}

const keyOf = (what: string, whom: string) => `${what} ${hashOf(whom)}`;

/**
 * Takes one of the tries that are left, before anything is done, so that many at once count too.
 * @param whom an account, an address, a link; kept as its hash alone
 * @returns false when none is left for now
 */
export function take(store: Store, what: string, whom: string, { most, windowMs }: Limit, now: Date): Promise<boolean> {
	const { rateLimit } = store.tables;
	const key = keyOf(what, whom);
	const lastRequest = now.getTime();
	return store.transaction(function* (tx) {
		const [row] = yield* run(tx.select().from(rateLimit).where(eq(rateLimit.key, key)));
		const isOver = !row || row.lastRequest + windowMs <= lastRequest;
		if (!isOver && row.count >= most) return false;
		const count = isOver ? 1 : row.count + 1;
		yield* run(
			tx
				.insert(rateLimit)
				.values({ key, count, lastRequest })
				.onConflictDoUpdate({ target: rateLimit.key, set: { count, lastRequest } })
		);
		return true;
	});
}

/** Earlier tries no longer count. */
export async function forget({ db, tables: { rateLimit } }: Store, what: string, whom: string): Promise<void> {
	await db.delete(rateLimit).where(eq(rateLimit.key, keyOf(what, whom)));
}

/** One try counts no longer. @param key as better-auth keeps it */
export async function giveBack({ db, tables: { rateLimit } }: Store, key: string): Promise<void> {
	await db
		.update(rateLimit)
		.set({ count: sql`${rateLimit.count} - 1` })
		.where(and(eq(rateLimit.key, key), gt(rateLimit.count, 0)));
}
