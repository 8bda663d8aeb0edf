import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import * as schema from './schema/index.ts';
import { deriveTables } from './derive.ts';
import { postgresIndex } from './search.ts';
import type { Queries, Store, Tables } from './store.ts';
import { driveAsync } from './transaction.ts';

/** The twins, derived once. */
export const postgresTables = deriveTables({ ...schema }) as unknown as Tables;

/** Conflicts that serializable transactions are expected to meet: serialization failure and deadlock. */
const conflicts = new Set(['40001', '40P01']);
const maxTries = 12;

/** Connects to PostgreSQL and brings it up to date. */
export async function openPostgres(url: string, migrations: string): Promise<Store> {
	const pool = new pg.Pool({ connectionString: url, max: 10 });
	// Without a listener a dropped idle connection ends the process; the pool replaces it by itself.
	pool.on('error', () => {});
	const db = drizzle(pool, { casing: 'snake_case' });
	const alone = oneAtATime();
	await migrateAlone(pool, async () => {
		await migrate(db, { migrationsFolder: migrations });
		await pool.query(postgresIndex);
	});
	const clock = await startClock(pool);
	return {
		dialect: 'postgres',
		tables: postgresTables,
		db: db as unknown as Queries,
		transaction: (body) =>
			withRetry(alone, () =>
				db.transaction((tx) => driveAsync(body(tx as unknown as Queries)), { isolationLevel: 'serializable' })
			),
		snapshot: (body) =>
			db.transaction((tx) => driveAsync(body(tx as unknown as Queries)), {
				isolationLevel: 'repeatable read',
				accessMode: 'read only'
			}),
		now: clock.now,
		// Which transactions are over and which go on: as long as two snapshots are the same, they see the same.
		version: async () =>
			(await pool.query<{ seen: string }>('select pg_current_snapshot()::text as seen')).rows[0]!.seen,
		ping: async () => void (await pool.query('select 1')),
		close: () => {
			clock.stop();
			return pool.end();
		}
	};
}

/** How often a process looks at the database's clock again, milliseconds. */
const lookMs = 600_000;

/**
 * The database's clock, read once in a while and carried on by this process's own pulse: leases and pauses are instants that other
 * machines wrote down, and a clock that is wrong, or put right, must not make one of them end early.
 */
async function startClock(pool: pg.Pool): Promise<{ now(): Date; stop(): void }> {
	let ahead = 0;
	const look = async () => {
		const asked = performance.now();
		const { rows } = await pool.query<{ ms: string }>('select extract(epoch from clock_timestamp()) * 1000 as ms');
		ahead = Number(rows[0]!.ms) - (asked + performance.now()) / 2;
	};
	await look();
	// Without an answer the last one holds.
	const timer = setInterval(() => void look().catch(() => {}), lookMs).unref();
	return { now: () => new Date(performance.now() + ahead), stop: () => clearInterval(timer) };
}

/** Several processes start at once: one migrates, the others wait (the number is ours, any constant would do). */
async function migrateAlone(pool: pg.Pool, work: () => Promise<void>): Promise<void> {
	const client = await pool.connect();
	try {
		await client.query('select pg_advisory_lock(7210481)');
		await work();
	} finally {
		await client.query('select pg_advisory_unlock(7210481)').catch(() => {});
		client.release();
	}
}

type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** Work of this process that waits for the one before it. */
function oneAtATime(): Turns {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const mine = last.then(work);
		last = mine.catch(() => {});
		return mine;
	};
}

/**
 * Tries again after a conflict. Whoever lost once goes one at a time within this process: several fetches that write to the same
 * roll-up would else meet again and again.
 */
async function withRetry<T>(alone: Turns, attempt: () => Promise<T>): Promise<T> {
	for (let tries = 1; ; tries++) {
		try {
			return await (tries === 1 ? attempt() : alone(attempt));
		} catch (error) {
			if (tries >= maxTries || !conflicts.has(codeOf(error))) throw error;
			// Spread the losers, or they meet again.
			await sleep(Math.random() * 10 * 2 ** Math.min(tries, 6));
		}
	}
}

function codeOf(error: unknown): string {
	const { code, cause } = error as { code?: string; cause?: { code?: string } };
	return code ?? cause?.code ?? '';
}
