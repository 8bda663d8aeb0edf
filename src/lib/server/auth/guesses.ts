import { eq } from 'drizzle-orm';
import type { Store } from '../db/store.ts';
import { run } from '../db/transaction.ts';
import { hashOf } from '../tokens.ts';

/**
 * How often somebody may try a password of one account, from wherever they come. Counted in the table that better-auth counts
 * visitors' addresses in, for every e-mail alike: whether an account exists cannot be told from it.
 */

export const maxGuesses = 10;
export const guessWindowMs = 15 * 60_000;

const keyOf = (email: string) => `guess ${hashOf(email.trim().toLowerCase())}`;

/**
 * Takes one of the tries that an account has left, before the password is looked at, so that many at once count too.
 * @returns false when none is left for now
 */
export function takeGuess(store: Store, email: string, now: Date): Promise<boolean> {
	const { rateLimit } = store.tables;
	const key = keyOf(email);
	const lastRequest = now.getTime();
	return store.transaction(function* (tx) {
		const [row] = yield* run(tx.select().from(rateLimit).where(eq(rateLimit.key, key)));
		const isOver = !row || row.lastRequest + guessWindowMs <= lastRequest;
		if (!isOver && row.count >= maxGuesses) return false;
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

/** The right password was given: earlier slips no longer count. */
export async function forgetGuesses({ db, tables: { rateLimit } }: Store, email: string): Promise<void> {
	await db.delete(rateLimit).where(eq(rateLimit.key, keyOf(email)));
}
