import { and, asc, eq, inArray, isNull, lt, lte, notInArray, or } from 'drizzle-orm';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';

/** Work that must survive and retry: added in the transaction that causes it, claimed with a lease, done once. */

export type Job = Store['tables']['job']['$inferSelect'];

export interface NewJob {
	kind: string;
	payload: Record<string, unknown>;
	/** Two additions with one key are one job. */
	key?: string;
	runAt: Date;
}

/** Which jobs somebody takes: those of some kinds, or all but those. */
export type Kinds = { only: readonly string[] } | { except: readonly string[] };

/** Longer than any try to publish takes, and short enough that what became of it is known within a minute. Milliseconds. */
export const leaseMs = 50_000;
/** After so many tries a job is given up and shown as failed. */
const maxAttempts = 10;
/** Rows per statement, below the number of parameters that both databases take. */
const batchSize = 200;

export function* add(store: Store, tx: Queries, job: NewJob, now: Date): Body<void> {
	yield* addAll(store, tx, [job], now);
}

export function* addAll(store: Store, tx: Queries, added: NewJob[], now: Date): Body<void> {
	for (let i = 0; i < added.length; i += batchSize) {
		const values = added.slice(i, i + batchSize).map((job) => ({ ...job, createdAt: now }));
		yield* run(tx.insert(store.tables.job).values(values).onConflictDoNothing());
	}
}

/** Takes the next ready job, or one whose worker died. */
export function claim(store: Store, worker: string, now: Date, kinds: Kinds = { except: [] }): Promise<Job | null> {
	const { job } = store.tables;
	const isMine = 'only' in kinds ? inArray(job.kind, [...kinds.only]) : notInArray(job.kind, [...kinds.except]);
	return store.transaction(function* (tx) {
		const [next] = yield* run(
			tx
				.select()
				.from(job)
				.where(
					and(
						isNull(job.doneAt),
						isNull(job.failedAt),
						isMine,
						lte(job.runAt, now),
						or(isNull(job.leaseUntil), lte(job.leaseUntil, now))
					)
				)
				.orderBy(asc(job.runAt))
				.limit(1)
		);
		if (!next) return null;
		const [claimed] = yield* run(
			tx
				.update(job)
				.set({ leaseUntil: new Date(now.getTime() + leaseMs), leasedBy: worker, attempts: next.attempts + 1 })
				.where(eq(job.id, next.id))
				.returning()
		);
		return claimed!;
	});
}

/**
 * The work goes on: nobody else is to begin it. Whoever was away for so long that another has begun gets nothing back, and a clock
 * that was put back makes no lease shorter.
 */
export async function renew({ db, tables: { job } }: Store, mine: Job, now: Date): Promise<void> {
	const leaseUntil = new Date(now.getTime() + leaseMs);
	await db
		.update(job)
		.set({ leaseUntil })
		.where(
			and(
				eq(job.id, mine.id),
				eq(job.leasedBy, mine.leasedBy!),
				eq(job.attempts, mine.attempts),
				lt(job.leaseUntil, leaseUntil)
			)
		);
}

export async function finish({ db, tables: { job } }: Store, id: string, now: Date): Promise<void> {
	await db.update(job).set({ doneAt: now, leaseUntil: null }).where(eq(job.id, id));
}

/** Not now: again at `runAt`; waiting is no failure. */
export async function postpone({ db, tables: { job } }: Store, done: Job, runAt: Date): Promise<void> {
	await db
		.update(job)
		.set({ runAt, leaseUntil: null, attempts: done.attempts - 1 })
		.where(eq(job.id, done.id));
}

/** It went wrong: again later, longer each time, until it is given up. */
export async function fail({ db, tables: { job } }: Store, failed: Job, error: string, now: Date): Promise<void> {
	const isLast = failed.attempts >= maxAttempts;
	const delayMs = Math.min(3_600_000, 5_000 * 2 ** failed.attempts);
	await db
		.update(job)
		.set({
			lastError: error.slice(0, 500),
			leaseUntil: null,
			runAt: new Date(now.getTime() + delayMs),
			failedAt: isLast ? now : null
		})
		.where(eq(job.id, failed.id));
}
