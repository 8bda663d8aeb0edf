import { and, eq, like } from 'drizzle-orm';
import type { Queries, Store } from '../db/store.ts';
import { run, type Body } from '../db/transaction.ts';
import { hashOf, newToken } from '../tokens.ts';

/** Links with which a person sets a new password: made by an owner or admin, good once, for a day. */

export const passwordLinkMs = 24 * 3_600_000;

const prefix = 'new-password ';

/** Makes a link's token for a person; an earlier one stops working. */
export function* createPasswordLink(
	store: Store,
	tx: Queries,
	userId: string,
	now: Date
): Body<{ token: string; expiresAt: Date }> {
	const { verification } = store.tables;
	const { token, hash } = newToken();
	const expiresAt = new Date(now.getTime() + passwordLinkMs);
	yield* run(
		tx.delete(verification).where(and(eq(verification.value, userId), like(verification.identifier, `${prefix}%`)))
	);
	yield* run(
		tx
			.insert(verification)
			.values({ identifier: prefix + hash, value: userId, expiresAt, createdAt: now, updatedAt: now })
	);
	return { token, expiresAt };
}

/** Whom a link is for; null when it was used, has expired or never was. */
export async function findPasswordLink(store: Store, token: string, now: Date) {
	const { verification, user } = store.tables;
	const [row] = await store.db
		.select({ id: user.id, name: user.name, email: user.email, expiresAt: verification.expiresAt })
		.from(verification)
		.innerJoin(user, eq(user.id, verification.value))
		.where(eq(verification.identifier, prefix + hashOf(token)));
	return row && row.expiresAt > now ? { id: row.id, name: row.name, email: row.email } : null;
}

/**
 * Spends a link: the new password counts, and everybody who was signed in to the account is out.
 * @param passwordHash as better-auth stores it
 * @returns false when the link was used, has expired or never was; then nothing has changed
 */
export function spendPasswordLink(store: Store, token: string, passwordHash: string, now: Date): Promise<boolean> {
	const { verification, account } = store.tables;
	return store.transaction(function* (tx) {
		const [spent] = yield* run(
			tx
				.delete(verification)
				.where(eq(verification.identifier, prefix + hashOf(token)))
				.returning()
		);
		if (!spent || spent.expiresAt <= now) return false;
		yield* run(
			tx
				.update(account)
				.set({ password: passwordHash, updatedAt: now })
				.where(and(eq(account.userId, spent.value), eq(account.providerId, 'credential')))
		);
		yield* endSessions(store, tx, spent.value);
		return true;
	});
}

/** Signs a person out everywhere. */
export function* endSessions(store: Store, tx: Queries, userId: string): Body<void> {
	const { session } = store.tables;
	yield* run(tx.delete(session).where(eq(session.userId, userId)));
}
