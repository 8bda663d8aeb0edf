import { and, desc, eq, inArray } from 'drizzle-orm';
import type { AdaptedHead } from '#lib/domain/learning.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';

/** A company's own weights, every attempt with its measurements; at most one a head is in use. */

export type OwnWeights = Store['tables']['ownWeights']['$inferSelect'];
export type NewOwnWeights = Omit<Store['tables']['ownWeights']['$inferInsert'], 'id' | 'version'>;

/** Heads that have own weights in use, without the weights: asked before every fetch. */
export async function used({ db, tables: { ownWeights } }: Store, companyId: string) {
	return db
		.select({ id: ownWeights.id, head: ownWeights.head, version: ownWeights.version, base: ownWeights.base })
		.from(ownWeights)
		.where(and(eq(ownWeights.companyId, companyId), eq(ownWeights.status, 'used')));
}

export async function deltas({ db, tables: { ownWeights } }: Store, ids: string[]) {
	if (!ids.length) return [];
	return db
		.select({ head: ownWeights.head, delta: ownWeights.delta })
		.from(ownWeights)
		.where(inArray(ownWeights.id, ids));
}

/** The newest attempts, newest first. */
export async function latest({ db, tables: { ownWeights } }: Store, companyId: string, limit: number) {
	return db
		.select()
		.from(ownWeights)
		.where(eq(ownWeights.companyId, companyId))
		.orderBy(desc(ownWeights.createdAt), desc(ownWeights.id))
		.limit(limit);
}

/** The newest attempt at a head. */
export async function latestOf(
	{ db, tables: { ownWeights } }: Store,
	companyId: string,
	head: AdaptedHead
): Promise<OwnWeights | null> {
	const rows = await db
		.select()
		.from(ownWeights)
		.where(and(eq(ownWeights.companyId, companyId), eq(ownWeights.head, head)))
		.orderBy(desc(ownWeights.version))
		.limit(1);
	return rows[0] ?? null;
}

/** Keeps an attempt; one that is to be used takes the place of the one before it. */
export function* add(store: Store, tx: Queries, row: NewOwnWeights): Body<OwnWeights> {
	const { ownWeights } = store.tables;
	const ofHead = and(eq(ownWeights.companyId, row.companyId), eq(ownWeights.head, row.head));
	const [last] = yield* run(
		tx.select({ version: ownWeights.version }).from(ownWeights).where(ofHead).orderBy(desc(ownWeights.version)).limit(1)
	);
	if (row.status === 'used')
		yield* run(
			tx
				.update(ownWeights)
				.set({ status: 'replaced', endedAt: row.createdAt })
				.where(and(ofHead, eq(ownWeights.status, 'used')))
		);
	const [added] = yield* run(
		tx
			.insert(ownWeights)
			.values({ ...row, version: (last?.version ?? 0) + 1 })
			.returning()
	);
	return added!;
}

/** Takes own weights out of use: the shipped ones judge again. @returns whether they were in use */
export function* withdraw(
	store: Store,
	tx: Queries,
	companyId: string,
	id: string,
	userId: string,
	now: Date
): Body<boolean> {
	const { ownWeights } = store.tables;
	const rows = yield* run(
		tx
			.update(ownWeights)
			.set({ status: 'withdrawn', endedAt: now, endedBy: userId })
			.where(and(eq(ownWeights.companyId, companyId), eq(ownWeights.id, id), eq(ownWeights.status, 'used')))
			.returning({ id: ownWeights.id })
	);
	return rows.length > 0;
}

/** Brings withdrawn ones back into use, in place of whatever judges now. @returns whether they were withdrawn */
export function* restore(store: Store, tx: Queries, companyId: string, id: string, now: Date): Body<boolean> {
	const { ownWeights } = store.tables;
	const [row] = yield* run(
		tx
			.select({ head: ownWeights.head })
			.from(ownWeights)
			.where(and(eq(ownWeights.companyId, companyId), eq(ownWeights.id, id), eq(ownWeights.status, 'withdrawn')))
	);
	if (!row) return false;
	yield* run(
		tx
			.update(ownWeights)
			.set({ status: 'replaced', endedAt: now })
			.where(and(eq(ownWeights.companyId, companyId), eq(ownWeights.head, row.head), eq(ownWeights.status, 'used')))
	);
	yield* run(tx.update(ownWeights).set({ status: 'used', endedAt: null, endedBy: null }).where(eq(ownWeights.id, id)));
	return true;
}
