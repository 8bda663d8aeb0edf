import { describe, inject } from 'vitest';
import { openPostgres } from '#lib/server/db/postgres.ts';
import { openSqlite } from '#lib/server/db/sqlite.ts';
import type { Store } from '#lib/server/db/store.ts';

/** Real, empty, migrated databases for tests: SQLite in memory, PostgreSQL from npm, both thrown away. */

export const memoryStore = (): Store => openSqlite(':memory:', 'drizzle/sqlite');

/** An empty, migrated PostgreSQL database of its own; `stop` throws it away. */
export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
	const databases = inject('databases');
	const answer = await fetch(databases, { method: 'POST' });
	const url = await answer.text();
	if (!answer.ok) throw new Error(`no PostgreSQL database: ${url}`);
	const name = new URL(url).pathname;
	return { url, stop: async () => void (await fetch(databases + name, { method: 'DELETE' })) };
}

/** Runs a suite on both databases; `open` is called inside the suite's own hooks. */
export function onBothDatabases(
	name: string,
	suite: (open: () => Promise<{ store: Store; stop(): Promise<void> }>) => void
): void {
	describe(`${name} (SQLite)`, () =>
		suite(async () => {
			const store = memoryStore();
			return { store, stop: () => store.close() };
		}));
	describe(`${name} (PostgreSQL)`, () =>
		suite(async () => {
			const server = await startPostgres();
			const store = await openPostgres(server.url, 'drizzle/postgres');
			return {
				store,
				stop: async () => {
					await store.close();
					await server.stop();
				}
			};
		}));
}
