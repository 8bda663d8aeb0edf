import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Role } from '#lib/domain/role.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';
import { hashOf, newToken } from './tokens.ts';

/** Invitations by link: the token is shown once, its SHA-256 is kept; good once, for a week. */

export type Invitation = Store['tables']['invitation']['$inferSelect'];

export const invitationMs = 7 * 86_400_000;

export function* create(
	store: Store,
	tx: Queries,
	row: { companyId: string; role: Role; invitedBy: string },
	now: Date
): Body<{ token: string; expiresAt: Date }> {
	const { token, hash } = newToken();
	const expiresAt = new Date(now.getTime() + invitationMs);
	yield* run(tx.insert(store.tables.invitation).values({ ...row, tokenHash: hash, createdAt: now, expiresAt }));
	return { token, expiresAt };
}

/** Those of a company that can still be accepted, newest first, with the name of who invited. */
export async function open(store: Store, companyId: string, now: Date) {
	const { invitation, user } = store.tables;
	return store.db
		.select({
			id: invitation.id,
			role: invitation.role,
			expiresAt: invitation.expiresAt,
			invitedBy: user.name
		})
		.from(invitation)
		.innerJoin(user, eq(user.id, invitation.invitedBy))
		.where(and(eq(invitation.companyId, companyId), isNull(invitation.acceptedAt), gt(invitation.expiresAt, now)))
		.orderBy(desc(invitation.createdAt));
}

/** What a link invites to; null when it was used, withdrawn, has expired or never was. */
export async function find(store: Store, token: string, now: Date) {
	const { invitation, company, user } = store.tables;
	const [row] = await store.db
		.select({ role: invitation.role, company: company.name, invitedBy: user.name })
		.from(invitation)
		.innerJoin(company, eq(company.id, invitation.companyId))
		.innerJoin(user, eq(user.id, invitation.invitedBy))
		.where(usable(store, token, now));
	return row ?? null;
}

const usable = ({ tables: { invitation } }: Store, token: string, now: Date) =>
	and(eq(invitation.tokenHash, hashOf(token)), isNull(invitation.acceptedAt), gt(invitation.expiresAt, now));

/** Uses a link up. Of two who come at once one gets it, the other null. */
export function* claim(store: Store, tx: Queries, token: string, now: Date): Body<Invitation | null> {
	const [row] = yield* run(
		tx
			.update(store.tables.invitation)
			.set({ acceptedAt: now })
			.where(usable(store, token, now))
			.returning()
	);
	return row ?? null;
}

/** Gives a claimed link back, because no account came of it. */
export async function release({ db, tables: { invitation } }: Store, id: string): Promise<void> {
	await db.update(invitation).set({ acceptedAt: null }).where(eq(invitation.id, id));
}

/** Takes back all that somebody gave and nobody has accepted: their links would still let people in, them too. */
export function* withdrawAllBy(store: Store, tx: Queries, companyId: string, userId: string): Body<void> {
	const { invitation } = store.tables;
	const isTheirs = and(eq(invitation.companyId, companyId), eq(invitation.invitedBy, userId));
	yield* run(tx.delete(invitation).where(and(isTheirs, isNull(invitation.acceptedAt))));
}

/** Takes an open invitation back. @returns its role, null when there is none of that id in this company */
export function* withdraw(store: Store, tx: Queries, companyId: string, id: string): Body<Invitation | null> {
	const { invitation } = store.tables;
	const [row] = yield* run(
		tx
			.delete(invitation)
			.where(and(eq(invitation.companyId, companyId), eq(invitation.id, id), isNull(invitation.acceptedAt)))
			.returning()
	);
	return row ?? null;
}
