import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { getTableConfig as pgConfig } from 'drizzle-orm/pg-core';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as twins from '#lib/server/db/postgres-schema.ts';
import * as schema from '#lib/server/db/schema/index.ts';
import { run } from '#lib/server/db/transaction.ts';
import type { Store } from '#lib/server/db/store.ts';
import { onBothDatabases } from './support/stores.ts';

it('gives every table a PostgreSQL twin with the same columns, keys and indexes', () => {
	expect(Object.keys(twins).sort()).toEqual(Object.keys(schema).sort());
	for (const [key, table] of Object.entries(schema)) {
		const one = getTableConfig(table);
		const other = pgConfig(twins[key as keyof typeof twins]);
		const shape = (columns: readonly { keyAsName: boolean; name: string; notNull: boolean; primary: boolean }[]) =>
			columns.map(({ name, notNull, primary }) => `${name} ${notNull} ${primary}`).sort();
		expect(shape(other.columns), key).toEqual(shape(one.columns));
		expect(other.indexes.map((index) => index.config.name).sort(), key).toEqual(
			one.indexes.map((index) => index.config.name).sort()
		);
		expect(other.foreignKeys.length, key).toBe(one.foreignKeys.length);
	}
});

it.each(['sqlite', 'postgres'])('has migrations for %s that are up to date with the schema', (folder) => {
	const copy = mkdtempSync(path.join(tmpdir(), 'rearguard-migrations-'));
	try {
		cpSync(`drizzle/${folder}`, copy, { recursive: true });
		const before = readdirSync(copy).length;
		const file = folder === 'sqlite' ? 'schema/index.ts' : 'postgres-schema.ts';
		const dialect = folder === 'sqlite' ? 'sqlite' : 'postgresql';
		execFileSync(process.execPath, [
			'node_modules/drizzle-kit/bin.cjs',
			'generate',
			`--dialect=${dialect}`,
			`--schema=./src/lib/server/db/${file}`,
			`--out=${path.relative('.', copy)}`,
			'--casing=snake_case'
		]);
		expect(readdirSync(copy).length).toBe(before);
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
});

onBothDatabases('a transaction', (open) => {
	let store: Store;
	let stop: () => Promise<void>;
	beforeAll(async () => ({ store, stop } = await open()));
	afterAll(() => stop());

	const counter = async () => {
		const rows = await store.db.select().from(store.tables.job).where(eq(store.tables.job.kind, 'counter'));
		return rows[0]!.attempts;
	};

	it('keeps dates, booleans and JSON as they were', async () => {
		const { job } = store.tables;
		const at = new Date('2026-03-29T01:30:00.123Z');
		await store.db.insert(job).values({ kind: 'counter', payload: { a: [1, 'ā ё 😀'] }, runAt: at, createdAt: at });
		const [row] = await store.db.select().from(job);
		expect(row).toMatchObject({ payload: { a: [1, 'ā ё 😀'] }, runAt: at, attempts: 0, doneAt: null });
	});

	it('counts to 45 when 50 run at once and 5 of them fail', async () => {
		const { job } = store.tables;
		const tasks = Array.from({ length: 50 }, (_, i) =>
			store.transaction(function* (tx) {
				const [row] = yield* run(tx.select().from(job).where(eq(job.kind, 'counter')));
				yield* run(
					tx
						.update(job)
						.set({ attempts: row!.attempts + 1 })
						.where(eq(job.id, row!.id))
				);
				if (i % 10 === 3) throw new Error('on purpose');
			})
		);
		const results = await Promise.allSettled(tasks);
		expect(
			results
				.filter((result) => result.status === 'rejected')
				.map((result) => (result as PromiseRejectedResult).reason.message)
		).toEqual(Array(5).fill('on purpose'));
		expect(await counter()).toBe(45);
	});
});
