import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openSqlite } from '#lib/server/db/sqlite.ts';
import { makeDesk, monday } from '../../../../../tests/support/desk.ts';
import { fakeIo } from '../test-support.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rearguard-import-'));
const csv = [
	'Date;Author;Stars;Text',
	'20.11.2020;Anna;1;"The soup was cold, and nobody came"',
	'yesterday;Jānis;2;- Late again',
	'21.11.2020;Aivars;5;Wonderful bread',
	'22.11.2020;Ilze;seven;Hm'
].join('\n');
const file = (name: string) => path.join(folder, name);
const database = () => openSqlite(path.join(folder, 'rearguard.db'), 'drizzle/sqlite');

beforeAll(async () => {
	writeFileSync(file('old_reviews.csv'), csv);
	const store = database();
	await makeDesk(store, monday);
	await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command with a data folder of its own; settings are read once a process, so each call gets a fresh one. */
async function rearguard(args: string[], input = '', dataDir = folder) {
	vi.resetModules();
	vi.stubEnv('DATA_DIR', dataDir);
	vi.stubEnv('DATABASE_URL', '');
	const { execute } = await import('../main.ts');
	const { io, lines, complaints } = fakeIo({ cwd: folder, input });
	const code = await execute(['import', ...args], io);
	vi.unstubAllEnvs();
	return { code, lines, complaints };
}

it('takes what is good, and writes what is not to a file that can be mended and brought in', async () => {
	const first = await rearguard(['old_reviews.csv', '--bad', 'bad.csv', '--json']);
	expect([first.code, first.complaints]).toEqual([1, []]);
	expect(JSON.parse(first.lines[0]!)).toEqual({ created: 2, changed: 0, unchanged: 0, bad: 2 });
	const bad = readFileSync(file('bad.csv'), 'utf8');
	expect(bad).toBe(
		'\ufeff"# Line","# What is wrong","Date","Author","Stars","Text"\r\n' +
			'3,"the date is not one","yesterday","Jānis","2","\'- Late again"\r\n' +
			'5,"the rating is not one","22.11.2020","Ilze","seven","Hm"\r\n'
	);
	writeFileSync(file('bad.csv'), bad.replace('yesterday', '19.11.2020').replace('seven', '4'));
	const mended = await rearguard(['bad.csv', '--place', 'old reviews', '--json']);
	expect(mended).toMatchObject({ code: 0, complaints: [] });
	expect(JSON.parse(mended.lines[0]!)).toMatchObject({ created: 2, bad: 0 });
	const again = await rearguard(['old_reviews.csv']);
	expect(again.code).toBe(1);
	expect(again.lines[0]).toContain('there already: 2');
	expect(again.complaints[0]).toContain('--bad');
	const store = database();
	const texts = (await store.db.select().from(store.tables.mention)).map(({ text }) => text);
	const places = await store.db.select().from(store.tables.source);
	await store.close();
	expect(texts).toContain('- Late again');
	expect(places.filter(({ title }) => title.toLowerCase() === 'old reviews')).toHaveLength(1);
});

it('watches the feeds of a list, and gives back those that lead nowhere as a list', async () => {
	const outline = (url: string) => `<outline type="rss" text="A &amp; B" xmlUrl="${url}"/>`;
	const opml = (...urls: string[]) => `<opml version="2.0"><body>${urls.map(outline).join('\n')}</body></opml>`;
	const done = await rearguard(['-', '--bad', 'bad.opml'], opml('https://a.example/feed.xml', 'http://10.0.0.1/feed'));
	expect([done.code, done.complaints]).toEqual([1, []]);
	const bad = readFileSync(file('bad.opml'), 'utf8');
	expect(bad).toContain('text="A &amp; B" xmlUrl="http://10.0.0.1/feed"');
	expect(bad).toContain('private network');
	writeFileSync(file('bad.opml'), bad.replace('10.0.0.1', 'b.example'));
	expect(await rearguard(['bad.opml', '--json'])).toMatchObject({ code: 0, lines: ['{"added":1,"known":0,"bad":0}'] });
});

it.each([
	['no file', []],
	['two files', ['old_reviews.csv', 'old_reviews.csv']],
	['a file that is not there', ['nothing.csv']],
	['a switch that does not exist', ['old_reviews.csv', '--force']]
])('%s is bad input', async (_, args) => {
	const { code, lines, complaints } = await rearguard(args);
	expect([code, lines, complaints.length > 0]).toEqual([2, [], true]);
});

it.each([
	['another company', folder, ['old_reviews.csv', '--company', 'Nobody']],
	['no company yet', mkdtempSync(path.join(folder, 'new-')), [file('old_reviews.csv')]]
])('says so where there is %s', async (_, dataDir, args) => {
	const { code, lines, complaints } = await rearguard(args, '', dataDir);
	expect([code, lines, complaints]).toEqual([2, [], [expect.stringContaining('company.not_found')]]);
	expect(complaints[0]).toContain('--company');
});

it('a file that is no table is nothing that could be brought in', async () => {
	expect(await rearguard(['-'], '   ')).toMatchObject({ code: 1, lines: [] });
});
