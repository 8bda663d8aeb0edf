import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onBothDatabases } from '../../../tests/support/stores.ts';
import { openSqlite } from './db/sqlite.ts';
import type { Store } from './db/store.ts';
import { run } from './db/transaction.ts';
import { KeptPages, longestMs } from './kept-pages.ts';

const at = new Date('2026-11-27T10:00:00Z');
const later = (ms: number) => new Date(at.getTime() + ms);
const page = (text: string, headers: Record<string, string> = {}) =>
	new Response(text, { headers: { 'content-type': 'text/html', ...headers } });

describe('a kept page', () => {
	it('is sent again as it was, headers and all', async () => {
		const pages = new KeptPages();
		const sent = await pages.keep('a', 'v1', at, page('Čau', { 'content-security-policy': "script-src 'nonce-1'" }));
		expect(await sent.text()).toBe('Čau');
		for (const ms of [0, longestMs - 1]) {
			const again = pages.find('a', 'v1', later(ms))!;
			expect([again.status, await again.text()]).toEqual([200, 'Čau']);
			expect(Object.fromEntries(again.headers)).toEqual(Object.fromEntries(sent.headers));
		}
	});

	it('is not sent after something has changed, nor to anybody else, nor for ever', async () => {
		const pages = new KeptPages();
		const keep = () => pages.keep('a', 'v1', at, page('old'));
		await keep();
		expect(pages.find('b', 'v1', at)).toBeNull();
		expect(pages.find('a', 'v2', at)).toBeNull();
		expect(pages.find('a', 'v1', at)).toBeNull(); // what is out of date is forgotten
		await keep();
		expect(pages.find('a', 'v1', later(longestMs))).toBeNull();
		await keep();
		expect(pages.find('a', 'v1', later(-1))).toBeNull(); // a clock that was put back tells nothing
	});

	it('is neither a refusal, nor a file, nor an answer that sets a cookie', async () => {
		const pages = new KeptPages();
		const answers = [
			new Response('no', { status: 403, headers: { 'content-type': 'text/html' } }),
			new Response('a;b', { headers: { 'content-type': 'text/csv' } }),
			new Response(null, { status: 303, headers: { location: '/sign-in' } }),
			page('hello', { 'set-cookie': 'session=1' })
		];
		for (const answer of answers) {
			expect(await pages.keep('a', 'v1', at, answer)).toBe(answer);
			expect(pages.find('a', 'v1', at)).toBeNull();
		}
	});

	it('makes room for newer ones: who was asked for the longest time ago goes first', async () => {
		const pages = new KeptPages(25);
		for (const key of ['a', 'b']) await pages.keep(key, 'v1', at, page('0123456789'));
		expect(pages.find('a', 'v1', at)).not.toBeNull();
		await pages.keep('c', 'v1', at, page('0123456789'));
		const found = () => ['a', 'b', 'c', 'huge'].filter((key) => pages.find(key, 'v1', at));
		expect(found()).toEqual(['a', 'c']);
		await pages.keep('c', 'v1', at, page('01234')); // in place of the other one
		await pages.keep('d', 'v1', at, page('0123456789'));
		expect(found()).toEqual(['a', 'c']);
		const huge = await pages.keep('huge', 'v1', at, page('0'.repeat(26)));
		expect(await huge.text()).toHaveLength(26);
		expect(found()).toEqual([]);
	});
});

onBothDatabases('the version of the database', (open) => {
	let store: Store;
	let stop: () => Promise<void>;
	beforeAll(async () => ({ store, stop } = await open()));
	afterAll(() => stop?.());

	it('is another one after each commit', async () => {
		const { company } = store.tables;
		const add = (name: string) => ({ name, businessHours: [], holidays: [], createdAt: at });
		const changes = [
			() => store.db.insert(company).values(add('One')),
			() => store.transaction((tx) => run(tx.insert(company).values(add('Two')))),
			() => store.db.update(company).set({ name: 'Three' }),
			() => store.db.delete(company)
		];
		const seen = [await store.version()];
		for (const change of changes) {
			await change();
			const version = await store.version();
			expect(seen).not.toContain(version);
			seen.push(version);
		}
	});
});

// PostgreSQL counts what happens to the other databases of its server too, those of other tests for example.
it('the version of an SQLite file stays while nothing is committed, and tells what other processes commit', async () => {
	const file = path.join(mkdtempSync(path.join(tmpdir(), 'rearguard-version-')), 'rearguard.db');
	const [store, other] = [openSqlite(file, 'drizzle/sqlite'), openSqlite(file, 'drizzle/sqlite')];
	const { user } = store.tables;
	const before = await store.version();
	await store.snapshot((tx) => run(tx.select().from(user)));
	await other.db.select().from(user);
	expect(await store.version()).toBe(before);
	const somebody = { id: '1', name: 'Ilze', email: 'ilze@example.org', createdAt: at, updatedAt: at };
	await other.db.insert(user).values(somebody);
	expect(await store.version()).not.toBe(before);
	await Promise.all([store.close(), other.close()]);
	rmSync(path.dirname(file), { recursive: true });
});
