import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyRows, countRows, tableNames } from '#lib/server/db/copy-rows.ts';
import { openPostgres } from '#lib/server/db/postgres.ts';
import { openSqlite } from '#lib/server/db/sqlite.ts';
import type { Store } from '#lib/server/db/store.ts';
import { startPostgres } from '../../../../tests/support/stores.ts';
import { restore } from './restore.ts';
import { save } from './save.ts';

const now = new Date('2026-11-24T08:00:00.000Z');
let root: string;
beforeAll(() => {
	root = mkdtempSync(path.join(tmpdir(), 'rearguard-backup-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function folder(name: string): string {
	mkdirSync(path.join(root, name), { recursive: true });
	return path.join(root, name);
}

const sqliteIn = (dir: string) => openSqlite(path.join(dir, 'rearguard.db'), 'drizzle/sqlite');

/** Enough to have rows that refer to each other, several portions of one table, and every kind of column. */
async function fill({ db, tables }: Store): Promise<void> {
	const company = { id: 'c', name: 'Čiekurs', timeZone: 'Europe/Riga', locale: 'lv', businessHours: [], holidays: [] };
	await db.insert(tables.company).values({ ...company, createdAt: now } as never);
	await db.insert(tables.brand).values({ id: 'b', companyId: 'c', name: 'Čiekurs', createdAt: now } as never);
	for (let i = 0; i < 1203; i++) {
		const payload = { text: `Слово ${i} ā 😀`, list: [i, null, { deep: true }] };
		await db.insert(tables.job).values({
			id: `j${String(i).padStart(5, '0')}`,
			kind: 'test',
			payload,
			key: `k${i}`,
			runAt: now,
			createdAt: now
		});
	}
	const stat = { companyId: 'c', language: 'lv', sentiment: 'negative', mentions: 2 } as const;
	await db.insert(tables.source).values({
		id: 's',
		companyId: 'c',
		brandId: 'b',
		connectorId: 'feed',
		platform: 'feed',
		url: 'https://shop.example/feed',
		host: 'shop.example',
		title: 'Shop',
		settings: { a: 'b' },
		intervalMs: 1000,
		createdAt: now
	});
	for (let i = 0; i < 620; i++) await db.insert(tables.dailyStat).values({ ...stat, day: `d${i}`, sourceId: 's' });
}

/** Everything that is in a database, as the app sees it. */
async function contentOf({ db, tables }: Store): Promise<Record<string, string[]>> {
	const all: Record<string, string[]> = {};
	for (const name of tableNames) {
		const rows = (await db.select().from(tables[name])) as object[];
		// jsonb keeps no order of keys.
		all[name] = rows.map((row) => canonical(row)).sort();
	}
	return all;
}

function canonical(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) =>
		inner && typeof inner === 'object' && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	);
}

describe('an installation on SQLite', () => {
	let dir: string;
	let file: string;
	let content: Record<string, string[]>;

	beforeAll(async () => {
		dir = folder('sqlite');
		writeFileSync(path.join(dir, 'session.secret'), 'f00d', { mode: 0o600 });
		writeFileSync(path.join(dir, 'notes.txt'), 'not ours');
		const store = sqliteIn(dir);
		await fill(store);
		content = await contentOf(store);
		file = path.join(root, 'sqlite.backup');
		// The server has it open all the time.
		const manifest = await save({ dataDir: dir }, file, '0.1.0', now);
		await store.close();
		expect(manifest.rows.job).toBe(1203);
		expect(manifest.files.map(({ name }) => name)).toEqual(['rearguard.db', 'session.secret']);
	});

	it('comes back whole in an empty folder', async () => {
		const target = path.join(root, 'not', 'there', 'yet');
		const { keptIn } = await restore(file, { dataDir: target }, false, now);
		expect(keptIn).toBeNull();
		expect(readdirSync(target).sort()).toEqual(['rearguard.db', 'session.secret']);
		expect(readFileSync(path.join(target, 'session.secret'), 'utf8')).toBe('f00d');
		expect(statSync(path.join(target, 'session.secret')).mode & 0o777).toBe(0o600);
		const store = sqliteIn(target);
		expect(await contentOf(store)).toEqual(content);
		await store.close();
	});

	it('replaces nothing unless forced, and then moves it aside', async () => {
		const target = folder('occupied');
		writeFileSync(path.join(target, 'session.secret'), 'old');
		const old = sqliteIn(target);
		await old.db.insert(old.tables.host).values({ name: 'old.example' });
		await old.close();
		await expect(restore(file, { dataDir: target }, false, now)).rejects.toMatchObject({
			code: 'backup.would_overwrite'
		});
		const untouched = sqliteIn(target);
		expect(await untouched.db.select().from(untouched.tables.host)).toHaveLength(1);
		await untouched.close();
		const { keptIn } = await restore(file, { dataDir: target }, true, now);
		expect(readdirSync(keptIn!).sort()).toEqual(['rearguard.db', 'session.secret']);
		const store = sqliteIn(target);
		expect(await contentOf(store)).toEqual(content);
		await store.close();
		expect(readdirSync(target).filter((name) => name.startsWith('.restore'))).toEqual([]);
	});

	it('is not restored under a server at work', async () => {
		const target = folder('at-work');
		const server = sqliteIn(target);
		await expect(restore(file, { dataDir: target }, true, now)).rejects.toMatchObject({ code: 'database.in_use' });
		await server.db.insert(server.tables.host).values({ name: 'still.example' });
		await server.close();
	});

	it('is restored over a database that is beyond repair', async () => {
		const target = folder('broken');
		writeFileSync(path.join(target, 'rearguard.db'), 'x'.repeat(9000));
		writeFileSync(path.join(target, 'rearguard.db-wal'), 'y'.repeat(900));
		await restore(file, { dataDir: target }, true, now);
		const store = sqliteIn(target);
		expect(await contentOf(store)).toEqual(content);
		await store.close();
	});

	it('damaged anywhere is refused and touches nothing', async () => {
		const bytes = readFileSync(file);
		const damaged = path.join(root, 'damaged.backup');
		for (const at of [0, 5, 100, Math.floor(bytes.length / 2), bytes.length - 40, bytes.length - 1]) {
			const copy = Buffer.from(bytes);
			copy[at]! ^= 4;
			writeFileSync(damaged, copy);
			const target = folder(`damaged-${at}`);
			await expect(restore(damaged, { dataDir: target }, true, now)).rejects.toMatchObject({ code: 'backup.damaged' });
			expect(readdirSync(target)).toEqual([]);
		}
	});

	it('of a later version is refused', async () => {
		const later = folder('later');
		await restore(file, { dataDir: later }, false, now);
		const db = new Database(path.join(later, 'rearguard.db'));
		const insert = db.prepare("insert into __drizzle_migrations (hash, created_at) values ('x', 99999999999999)");
		for (let i = 0; i < 50; i++) insert.run();
		db.close();
		const newer = path.join(root, 'newer.backup');
		await save({ dataDir: later }, newer, '9.0.0', now);
		const target = folder('earlier');
		await expect(restore(newer, { dataDir: target }, false, now)).rejects.toMatchObject({ code: 'backup.too_new' });
		expect(readdirSync(target)).toEqual([]);
	});

	it('that was never started has nothing to save', async () => {
		const empty = folder('empty');
		const target = path.join(root, 'empty.backup');
		await expect(save({ dataDir: empty }, target, '0.1.0', now)).rejects.toMatchObject({ code: 'file.not_found' });
		await expect(save({ dataDir: dir }, path.join(root, 'no/such/b'), '0.1.0', now)).rejects.toMatchObject({
			code: 'file.not_found'
		});
		await expect(save({ dataDir: dir }, empty, '0.1.0', now)).rejects.toMatchObject({ code: 'file.not_found' });
		expect(readdirSync(root).filter((name) => name.startsWith('.rearguard-'))).toEqual([]);
	});
});

/** Writes numbered rows as fast as it can, in a thread of its own, until told to stop. */
const writer = `
	const { parentPort, workerData } = require('node:worker_threads');
	const Database = require(workerData.sqlite);
	const db = new Database(workerData.file, { timeout: 10000 });
	const insert = db.prepare("insert into host (name) values (?)");
	let n = 0, isStopped = false;
	parentPort.on('message', () => { isStopped = true; });
	(function step() {
		insert.run(String(n++).padStart(9, '0'));
		if (n === 200) parentPort.postMessage('writing');
		if (isStopped) { db.close(); parentPort.postMessage(n); parentPort.close(); } else setImmediate(step);
	})();`;

it('a backup under writes is one moment of what was written', async () => {
	const dir = folder('busy');
	const store = sqliteIn(dir);
	const workerData = { sqlite: require.resolve('better-sqlite3'), file: path.join(dir, 'rearguard.db') };
	const worker = new Worker(writer, { eval: true, workerData });
	const next = () => new Promise<unknown>((resolve) => worker.once('message', resolve));
	await next();
	const file = path.join(root, 'busy.backup');
	await save({ dataDir: dir }, file, '0.1.0', now);
	const stopped = next();
	worker.postMessage('stop');
	const written = Number(await stopped);
	await store.close();
	const target = path.join(root, 'calm');
	await restore(file, { dataDir: target }, false, now);
	const copy = sqliteIn(target);
	const names = (await copy.db.select().from(copy.tables.host)).map(({ name }) => Number(name)).sort((a, b) => a - b);
	await copy.close();
	// Whole, in order, without gaps; and the writer was not held up.
	expect(names.length).toBeGreaterThanOrEqual(200);
	expect(names).toEqual(names.map((_, at) => at));
	expect(written).toBeGreaterThan(names.length);
});

describe('PostgreSQL', () => {
	let server: Awaited<ReturnType<typeof startPostgres>>;
	let file: string;
	let content: Record<string, string[]>;

	beforeAll(async () => {
		server = await startPostgres();
		const store = await openPostgres(server.url, 'drizzle/postgres');
		await fill(store);
		content = await contentOf(store);
		await store.close();
		const dir = folder('postgres');
		writeFileSync(path.join(dir, 'session.secret'), 'beef');
		file = path.join(root, 'postgres.backup');
		const manifest = await save({ dataDir: dir, databaseUrl: server.url }, file, '0.1.0', now);
		expect(manifest).toMatchObject({ database: 'postgres', rows: { job: 1203, dailyStat: 620 } });
	});
	afterAll(() => server.stop());

	it('comes back on SQLite', async () => {
		const target = path.join(root, 'from-postgres');
		await restore(file, { dataDir: target }, false, now);
		const store = sqliteIn(target);
		expect(await contentOf(store)).toEqual(content);
		await store.close();
	});

	it('replaces its own rows only when forced', async () => {
		const to = { dataDir: path.join(root, 'pg-data'), databaseUrl: server.url };
		await expect(restore(file, to, false, now)).rejects.toMatchObject({ code: 'backup.would_overwrite' });
		const store = await openPostgres(server.url, 'drizzle/postgres');
		await store.db.insert(store.tables.host).values({ name: 'since.example' });
		await restore(file, to, true, now);
		expect(await contentOf(store)).toEqual(content);
		await store.close();
		expect(readdirSync(to.dataDir)).toEqual(['session.secret']);
	});

	it('takes a backup from SQLite, without the characters it cannot keep', async () => {
		const dir = folder('nul');
		const small = sqliteIn(dir);
		await small.db.insert(small.tables.job).values({
			id: 'n',
			kind: 'a\0b',
			payload: { 'k\0': ['c\0d'] },
			runAt: now,
			createdAt: now
		});
		await small.close();
		const saved = path.join(root, 'nul.backup');
		await save({ dataDir: dir }, saved, '0.1.0', now);
		await restore(saved, { dataDir: path.join(root, 'nul-pg'), databaseUrl: server.url }, true, now);
		const store = await openPostgres(server.url, 'drizzle/postgres');
		expect(await store.db.select().from(store.tables.job)).toMatchObject([{ kind: 'ab', payload: { k: ['cd'] } }]);
		await store.close();
	});
});

it('knows every table, parents first', async () => {
	const store = openSqlite(':memory:', 'drizzle/sqlite');
	const other = openSqlite(':memory:', 'drizzle/sqlite');
	expect([...tableNames].sort()).toEqual(Object.keys(store.tables).sort());
	await fill(store);
	await other.transaction(() => copyRows(store, other));
	expect(await countRows(other)).toEqual(await countRows(store));
	expect(tableNames.indexOf('company')).toBeLessThan(tableNames.indexOf('mention'));
	expect(tableNames.indexOf('complaint')).toBeLessThan(tableNames.indexOf('reply'));
	await store.close();
	await other.close();
});
