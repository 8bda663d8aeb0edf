import { and, asc, count, eq } from 'drizzle-orm';
import type { Role } from '#lib/domain/role.ts';
import { prepared } from './db/prepared.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';
import { AppError } from './errors.ts';

/** Who works for a company, and as what. */

export type Membership = Store['tables']['membership']['$inferSelect'];
export type Member = Membership & { name: string; email: string };

/** Everybody of a company, in the order they came. */
export const list = prepared(['companyId'], ({ db, tables: { membership, user } }, { companyId }) =>
	db
		.select({
			userId: user.id,
			name: user.name,
			email: user.email,
			role: membership.role,
			createdAt: membership.createdAt
		})
		.from(membership)
		.innerJoin(user, eq(user.id, membership.userId))
		.where(eq(membership.companyId, companyId))
		.orderBy(asc(membership.createdAt), asc(membership.id))
);

export interface Somebody {
	userId: string;
	name: string;
	role: Role;
}

/** Everybody of a company inside a transaction, in the order they came. */
export function* everybody(store: Store, tx: Queries, companyId: string): Body<Somebody[]> {
	const { membership, user } = store.tables;
	return yield* run(
		tx
			.select({ userId: user.id, name: user.name, role: membership.role })
			.from(membership)
			.innerJoin(user, eq(user.id, membership.userId))
			.where(eq(membership.companyId, companyId))
			.orderBy(asc(membership.createdAt), asc(membership.id))
	);
}

/** @throws AppError `person.not_found` when nobody of that id works for this company */
export function* find(store: Store, tx: Queries, companyId: string, userId: string): Body<Member> {
	const { membership, user } = store.tables;
	const [row] = yield* run(
		tx
			.select({ membership, name: user.name, email: user.email })
			.from(membership)
			.innerJoin(user, eq(user.id, membership.userId))
			.where(one(store, companyId, userId))
	);
	if (!row) throw new AppError('person.not_found');
	return { ...row.membership, name: row.name, email: row.email };
}

const one = ({ tables: { membership } }: Store, companyId: string, userId: string) =>
	and(eq(membership.companyId, companyId), eq(membership.userId, userId));

/** Does somebody work for any company here? */
export async function isMember({ db, tables: { membership } }: Store, userId: string): Promise<boolean> {
	const rows = await db.select({ n: count() }).from(membership).where(eq(membership.userId, userId));
	return Number(rows[0]!.n) > 0;
}

export function* add(
	store: Store,
	tx: Queries,
	row: { companyId: string; userId: string; role: Role },
	now: Date
): Body<void> {
	yield* run(tx.insert(store.tables.membership).values({ ...row, wantsDigest: row.role === 'owner', createdAt: now }));
}

/** @throws AppError `person.last_owner` when it would leave the company without an owner */
export function* setRole(store: Store, tx: Queries, before: Membership, role: Role): Body<void> {
	if (role !== 'owner') yield* keepAnOwner(store, tx, before);
	yield* run(
		tx
			.update(store.tables.membership)
			.set({ role })
			.where(one(store, before.companyId, before.userId))
	);
}

/** @throws AppError `person.last_owner` when it would leave the company without an owner */
export function* remove(store: Store, tx: Queries, member: Membership): Body<void> {
	yield* keepAnOwner(store, tx, member);
	yield* run(tx.delete(store.tables.membership).where(one(store, member.companyId, member.userId)));
}

function* keepAnOwner(store: Store, tx: Queries, leaving: Membership): Body<void> {
	if (leaving.role !== 'owner') return;
	const { membership } = store.tables;
	const owners = yield* run(
		tx
			.select({ id: membership.id })
			.from(membership)
			.where(and(eq(membership.companyId, leaving.companyId), eq(membership.role, 'owner')))
	);
	if (owners.length <= 1) throw new AppError('person.last_owner');
}

/** Those who get the weekly digest. */
export async function digestReaders({ db, tables: { membership } }: Store, companyId: string) {
	return db
		.select({ userId: membership.userId })
		.from(membership)
		.where(and(eq(membership.companyId, companyId), eq(membership.wantsDigest, true)));
}

/** Whom mail is written to: address, language and wishes; null when they do not work here any more. */
export async function reader({ db, tables: { membership, user } }: Store, companyId: string, userId: string) {
	const [row] = await db
		.select({ email: user.email, name: user.name, locale: user.locale, wantsDigest: membership.wantsDigest })
		.from(membership)
		.innerJoin(user, eq(user.id, membership.userId))
		.where(and(eq(membership.companyId, companyId), eq(membership.userId, userId)));
	return row ?? null;
}

/** Since when somebody works here, and what they put under their replies; null when they do not. */
export async function own(store: Store, companyId: string, userId: string) {
	const { membership } = store.tables;
	const [row] = await store.db
		.select({ joinedAt: membership.createdAt, signature: membership.signature })
		.from(membership)
		.where(one(store, companyId, userId));
	return row ?? null;
}

/** Under this person's replies from now on; empty for the company's own. */
export async function setSignature(store: Store, companyId: string, userId: string, signature: string): Promise<void> {
	await store.db
		.update(store.tables.membership)
		.set({ signature })
		.where(one(store, companyId, userId));
}

/** The language that a colleague with this address has chosen; null for others, and where they chose none. */
export async function localeOf(store: Store, companyId: string, email: string): Promise<string | null> {
	const { membership, user } = store.tables;
	const [row] = await store.db
		.select({ locale: user.locale })
		.from(membership)
		.innerJoin(user, eq(user.id, membership.userId))
		.where(and(eq(membership.companyId, companyId), eq(user.email, email.toLowerCase())));
	return row?.locale ?? null;
}

/** Does this person get the weekly digest? */
export async function wantsDigest(store: Store, companyId: string, userId: string): Promise<boolean> {
	const rows = await store.db
		.select()
		.from(store.tables.membership)
		.where(one(store, companyId, userId));
	return rows[0]?.wantsDigest ?? false;
}

export async function setWantsDigest(store: Store, companyId: string, userId: string, wanted: boolean): Promise<void> {
	await store.db
		.update(store.tables.membership)
		.set({ wantsDigest: wanted })
		.where(one(store, companyId, userId));
}
