import { and, asc, desc, eq, gt, isNull, lte, ne, notExists, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { intakePlatform } from '#lib/domain/intake.ts';
import type { SourceHealth } from '#lib/domain/source.ts';
import { prepared } from './db/prepared.ts';
import type { Store } from './db/store.ts';
import type { ErrorCode } from './errors.ts';
import { run, type Body } from './db/transaction.ts';
import type { Queries } from './db/store.ts';

/** Watched places: their schedule is a column, a claim is a lease. */

export type Source = Store['tables']['source']['$inferSelect'];
export type NewSource = Store['tables']['source']['$inferInsert'];

/** Longest time one fetch may take before another worker may try, milliseconds. */
export const leaseMs = 120_000;

/** All watched places of a company, broken ones first; what was told to it stands apart. */
export const list = prepared(['companyId'], ({ db, tables: { source } }, { companyId }) =>
	db
		.select()
		.from(source)
		.where(and(eq(source.companyId, companyId), ne(source.platform, intakePlatform)))
		.orderBy(desc(source.failuresInARow), asc(source.title))
);

export async function find(store: Store, companyId: string, id: string): Promise<Source | null> {
	return (await byId(store, companyId, id))[0] ?? null;
}

const byId = prepared(['companyId', 'id'], ({ db, tables: { source } }, { companyId, id }) =>
	db
		.select()
		.from(source)
		.where(and(eq(source.companyId, companyId), eq(source.id, id)))
);

/** A place that is watched already under this very address. */
export async function findByAddress({ db, tables: { source } }: Store, companyId: string, url: string) {
	const [found] = await db
		.select({ id: source.id })
		.from(source)
		.where(and(eq(source.companyId, companyId), eq(source.url, url)));
	return found ?? null;
}

/** Adds a place, due at once; the same address twice is one place. */
export async function add({ db, tables: { source } }: Store, row: NewSource): Promise<Source> {
	const [added] = await db
		.insert(source)
		.values(row)
		.onConflictDoUpdate({
			target: [source.companyId, source.url],
			set: { isPaused: false, nextFetchAt: row.nextFetchAt ?? null }
		})
		.returning();
	return added!;
}

export async function setPaused(
	{ db, tables: { source } }: Store,
	companyId: string,
	id: string,
	isPaused: boolean,
	now: Date
): Promise<void> {
	await db
		.update(source)
		.set({ isPaused, nextFetchAt: isPaused ? null : now })
		.where(and(eq(source.companyId, companyId), eq(source.id, id)));
}

/** Makes a place due now, unless it is being fetched already. */
export async function fetchSoon(
	{ db, tables: { source } }: Store,
	companyId: string,
	id: string,
	now: Date
): Promise<void> {
	await db
		.update(source)
		.set({ nextFetchAt: now })
		.where(and(eq(source.companyId, companyId), eq(source.id, id), eq(source.isPaused, false)));
}

/** How the company answers there; null: by hand. The token comes sealed. */
export function* setReplyAccess(
	{ tables: { source } }: Store,
	tx: Queries,
	id: string,
	access: { replyApi: string; sealedReplyToken: string | null } | null
): Body<void> {
	yield* run(
		tx
			.update(source)
			.set(access ?? { replyApi: null, sealedReplyToken: null })
			.where(eq(source.id, id))
	);
}

/** Takes everything from a place, or only what names the company; from its next visit on, which reads all of it anew. */
export function* takeOnlyNaming(
	{ tables: { source } }: Store,
	tx: Queries,
	id: string,
	onlyNaming: boolean,
	now: Date
): Body<void> {
	const again = { etag: null, lastModified: null };
	yield* run(
		tx
			.update(source)
			.set({ onlyNaming, ...again })
			.where(eq(source.id, id))
	);
	yield* run(
		tx
			.update(source)
			.set({ nextFetchAt: now })
			.where(and(eq(source.id, id), eq(source.isPaused, false)))
	);
}

/** The company is called otherwise now: places from which only what names it is taken have to be read anew. */
export function* forgetSeen({ tables: { source } }: Store, tx: Queries, companyId: string): Body<void> {
	yield* run(
		tx
			.update(source)
			.set({ etag: null, lastModified: null })
			.where(and(eq(source.companyId, companyId), eq(source.onlyNaming, true)))
	);
}

/** How many texts the last visit that brought any has left out, and of how many; null before the first. */
export async function lastTaken(
	{ db, tables: { fetchRun } }: Store,
	sourceId: string
): Promise<{ seen: number; leftOut: number } | null> {
	const [last] = await db
		.select({ seen: fetchRun.seen, leftOut: fetchRun.leftOut })
		.from(fetchRun)
		.where(and(eq(fetchRun.sourceId, sourceId), gt(fetchRun.seen, 0)))
		.orderBy(desc(fetchRun.startedAt))
		.limit(1);
	return last ?? null;
}

/** Everything that was collected there goes with it; `desk/unwatch.ts` keeps the headline in step. */
export function* remove({ tables: { source } }: Store, tx: Queries, companyId: string, id: string): Body<void> {
	yield* run(tx.delete(source).where(and(eq(source.companyId, companyId), eq(source.id, id))));
}

/**
 * Takes the next due place for this worker: its lease has ended or never was, and no other place of its host is being fetched.
 * One transaction, so that two workers never take the same.
 */
export function claimDue(store: Store, worker: string, now: Date): Promise<Source | null> {
	const { source } = store.tables;
	const busy = alias(source, 'busy');
	return store.transaction(function* (tx) {
		const isHostBusy = tx
			.select({ one: sql`1` })
			.from(busy)
			.where(
				and(
					eq(busy.host, source.host),
					ne(busy.id, source.id),
					sql`${busy.leaseUntil} > ${sql.param(now, source.leaseUntil)}`
				)
			);
		const [due] = yield* run(
			tx
				.select()
				.from(source)
				.where(
					and(
						lte(source.nextFetchAt, now),
						or(isNull(source.leaseUntil), lte(source.leaseUntil, now)),
						notExists(isHostBusy)
					)
				)
				.orderBy(asc(source.nextFetchAt))
				.limit(1)
		);
		if (!due) return null;
		const [claimed] = yield* run(
			tx
				.update(source)
				.set({ leaseUntil: new Date(now.getTime() + leaseMs), leasedBy: worker })
				.where(eq(source.id, due.id))
				.returning()
		);
		return claimed!;
	});
}

export interface RunResult {
	startedAt: Date;
	finishedAt: Date;
	startedOn: string;
	health: SourceHealth;
	errorCode: ErrorCode | null;
	seen: number;
	created: number;
	changed: number;
	skipped: number;
	leftOut: number;
	nextFetchAt: Date;
	etag: string | null;
	lastModified: string | null;
	historyFromOn: string | null;
	/** The place's own name, where this visit showed one. */
	title: string | null;
	/** Its new address, where the site said that it has moved for good. */
	movedTo: string | null;
}

/** Longest name that a place is called by; characters. */
const longestTitle = 200;

/** A place that came without a name is called by its address until a visit shows what it calls itself; a name that was given stays. */
function ownTitle({ title, url, host }: Source, shown: string | null): { title?: string } {
	const isNameless = /^https?:\/\//i.test(title) || title === host || title === new URL(url).hostname;
	return shown && isNameless ? { title: shown.slice(0, longestTitle).toWellFormed() } : {};
}

/** The new address of a place that has moved for good, unless that one is watched already. */
function* newAddress(store: Store, tx: Queries, { companyId, url }: Source, movedTo: string | null) {
	if (movedTo === null || movedTo === url) return {};
	const { source } = store.tables;
	const isThere = and(eq(source.companyId, companyId), eq(source.url, movedTo));
	const known = yield* run(tx.select({ id: source.id }).from(source).where(isThere));
	return known.length ? {} : { url: movedTo, host: new URL(movedTo).host };
}

/** Counts mentions that came by another way than a fetch. */
export function* countMentions(store: Store, tx: Queries, id: string, by: number, now: Date): Body<void> {
	const { source } = store.tables;
	yield* run(
		tx
			.update(source)
			.set({ mentionCount: sql`${source.mentionCount} + ${by}`, lastNewAt: now })
			.where(eq(source.id, id))
	);
}

/** Writes down how a fetch went and when the next one is; part of the transaction that saves its mentions. */
export function* finishRun(store: Store, tx: Queries, source: Source, result: RunResult): Body<void> {
	const t = store.tables;
	const { startedAt, finishedAt, startedOn, health, errorCode, seen, created, changed, skipped, leftOut } = result;
	const isFailure = errorCode !== null;
	const next = sql.param(result.nextFetchAt, t.source.nextFetchAt);
	// Whoever chose during the visit what is taken wants the place read anew.
	const isAsked = sql`${t.source.etag} is not distinct from ${sql.param(source.etag, t.source.etag)}
		and ${t.source.onlyNaming} = ${sql.param(source.onlyNaming, t.source.onlyNaming)}`;
	const ifAsked = (value: string | null) => sql`case when ${isAsked} then ${sql.param(value, t.source.etag)} end`;
	const seenNow = {
		lastSuccessAt: finishedAt,
		etag: ifAsked(result.etag),
		lastModified: ifAsked(result.lastModified)
	};
	const moved = yield* newAddress(store, tx, source, result.movedTo);
	yield* run(
		tx.insert(t.fetchRun).values({
			companyId: source.companyId,
			sourceId: source.id,
			startedAt,
			finishedAt,
			startedOn,
			health,
			errorCode,
			seen,
			created,
			changed,
			skipped,
			leftOut
		})
	);
	yield* run(
		tx
			.update(t.source)
			.set({
				health,
				errorCode,
				leaseUntil: null,
				leasedBy: null,
				// Whoever paused it during the visit took it off the schedule.
				nextFetchAt: sql`case when ${t.source.isPaused} then ${t.source.nextFetchAt} else ${next} end`,
				lastFetchAt: finishedAt,
				failuresInARow: isFailure ? source.failuresInARow + 1 : 0,
				...(isFailure ? {} : seenNow),
				...ownTitle(source, result.title),
				...moved,
				...(created ? { lastNewAt: finishedAt, mentionCount: sql`${t.source.mentionCount} + ${created}` } : {}),
				...(source.historyFromOn === null && result.historyFromOn ? { historyFromOn: result.historyFromOn } : {})
			})
			.where(eq(t.source.id, source.id))
	);
}
