import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import * as schema from './schema/index.ts';
import { sqliteIndex } from './search.ts';
import { cacheStatements } from './statements.ts';
import { teachPlanner } from './statistics.ts';
import type { Queries, Store } from './store.ts';
import { driveSync } from './transaction.ts';

/** Opens (and on first use makes) the database file, brings it up to date; `:memory:` for tests. */
export function openSqlite(file: string, migrations: string): Store {
	const client = new Database(file);
	client.pragma('journal_mode = WAL');
	// With WAL, NORMAL loses at most the last commits on power failure, never consistency; collectors fetch them again.
	client.pragma('synchronous = NORMAL');
	client.pragma('foreign_keys = ON');
	client.pragma('busy_timeout = 5000');
	client.pragma('cache_size = -32000');
	client.pragma('temp_store = MEMORY');
	// Pages that each fetch touches are written back once for many fetches; the log is 16 MB then instead of 4.
	client.pragma('wal_autocheckpoint = 4000');
	const db = drizzle(cacheStatements(client), { casing: 'snake_case' }) as unknown as Queries;
	migrate(db, { migrationsFolder: migrations });
	client.exec(sqliteIndex);
	teachPlanner(client);
	// The one counts what other connections committed, the other what this one did.
	const version = client.prepare<[], { others: number; own: number }>(
		'select data_version as others, total_changes() as own from pragma_data_version'
	);
	return {
		dialect: 'sqlite',
		tables: schema,
		db,
		transaction: async (body) => client.transaction(() => driveSync(body(db))).immediate(),
		snapshot: async (body) => client.transaction(() => driveSync(body(db))).deferred(),
		// One machine, one clock.
		now: () => new Date(),
		version: async () => Object.values(version.get()!).join('.'),
		ping: async () => void client.prepare('select 1').get(),
		close: async () => void client.close()
	};
}
