import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type * as schema from './schema/index.ts';
import type { Body } from './transaction.ts';

export type Tables = typeof schema;
/** Outside transactions every query is awaited; both drivers answer to that. */
export type Queries = BetterSQLite3Database<Record<string, never>>;

/** An open database. Code is typed against the SQLite schema; on PostgreSQL `tables` holds the derived twins. */
export interface Store {
	readonly dialect: 'sqlite' | 'postgres';
	readonly tables: Tables;
	readonly db: Queries;
	/** Runs a body once and whole, serializably. It may run again after a conflict: no effects but queries. */
	transaction<T>(body: (tx: Queries) => Body<T>): Promise<T>;
	/** Reads only, all of it as of one moment, without standing in any writer's way; runs once. */
	snapshot<T>(body: (tx: Queries) => Body<T>): Promise<T>;
	/** The time that all processes on this database agree on, whatever their machines' clocks say. */
	now(): Date;
	/**
	 * What has been committed so far, in a word: while it stays the same, every query finds what it found before. It says nothing
	 * about order, and costs next to nothing.
	 */
	version(): Promise<string>;
	/** Is the database there and writable? Rejects with the driver's error. */
	ping(): Promise<void>;
	close(): Promise<void>;
}
