import { deflateRawSync } from 'node:zlib';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { guessMapping } from '#lib/domain/import-mapping.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as sources from '#lib/server/sources.ts';
import { makeDesk, type Desk } from '../../../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../../../tests/support/stores.ts';
import { turnsOfOthers } from '../../../../../tests/support/turns.ts';
import { importFeeds } from './import-feeds.ts';
import { importMentions } from './import-mentions.ts';
import { readFile } from './read-file.ts';
import { unzip } from './unzip.ts';

const now = new Date('2026-11-23T08:00:00Z');
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A ZIP archive as spreadsheets write it: local headers, packed files, directory. */
function zipOf(files: Record<string, string>): Uint8Array {
	const parts: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const [name, text] of Object.entries(files)) {
		const [plain, title] = [Buffer.from(text), Buffer.from(name)];
		const packed = deflateRawSync(plain);
		const local = Buffer.alloc(30);
		local.writeUInt32LE(0x04034b50, 0);
		local.writeUInt16LE(title.length, 26);
		const entry = Buffer.alloc(46);
		entry.writeUInt32LE(0x02014b50, 0);
		entry.writeUInt16LE(8, 10);
		entry.writeUInt32LE(packed.length, 20);
		entry.writeUInt32LE(plain.length, 24);
		entry.writeUInt16LE(title.length, 28);
		entry.writeUInt32LE(offset, 42);
		parts.push(local, title, packed);
		directory.push(entry, title);
		offset += local.length + title.length + packed.length;
	}
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(Object.keys(files).length, 10);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...parts, ...directory, end]);
}

const sheet = `<worksheet><sheetData>
	<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Date</t></is></c><c r="D1" t="s"><v>1</v></c></row>
	<row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4" s="1"><v>46319.5</v></c><c r="D4"><v>2</v></c></row>
</sheetData></worksheet>`;
const workbook = () =>
	zipOf({
		'xl/workbook.xml': '<workbook xmlns:r="x"><sheets><sheet name="Reviews" r:id="rId7"/></sheets></workbook>',
		'xl/_rels/workbook.xml.rels':
			'<Relationships><Relationship Id="rId7" Target="worksheets/first.xml"/></Relationships>',
		'xl/worksheets/first.xml': sheet,
		'xl/sharedStrings.xml':
			'<sst><si><t>Text</t></si><si><t>Stars</t></si><si><r><t>Zupa &amp; </t></r><r><t>maize</t></r><rPh><t>x</t></rPh></si></sst>',
		'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
	});

describe('a file', () => {
	it('of a spreadsheet program gives what its first sheet shows, with its lines', () => {
		expect(readFile(workbook())).toEqual({
			kind: 'table',
			table: {
				columns: ['Text', 'Date', '', 'Stars'],
				rows: [{ line: 4, cells: ['Zupa & maize', '2026-10-24T12:00:00.000Z', '', '2'] }]
			}
		});
	});

	it('of JSON is a table, one object a row, whether in a list, in an object or a line', () => {
		const items = [
			{ text: 'Cold', author: { name: 'Anna' } },
			{ text: 'Late', stars: 2, tags: ['x'] }
		];
		const table = {
			columns: ['text', 'author.name', 'stars'],
			rows: [
				{ line: 1, cells: ['Cold', 'Anna', ''] },
				{ line: 2, cells: ['Late', '', '2'] }
			]
		};
		const written = [
			JSON.stringify(items),
			JSON.stringify({ reviews: items }),
			items.map((one) => JSON.stringify(one)).join('\n')
		];
		for (const text of written) expect(readFile(bytesOf(text))).toEqual({ kind: 'table', table });
	});

	it('in an older charset is read as it was meant', () => {
		const russian = Buffer.from('cef2e7fbe22cc4e0f2e00ad1f3ef20e1fbeb20f5eeebeee4edfbe92c32342e31302e32303236', 'hex');
		expect(readFile(russian)).toMatchObject({
			table: { columns: ['Отзыв', 'Дата'], rows: [{ cells: ['Суп был холодный', '24.10.2026'] }] }
		});
	});

	it('of a feed reader is a list of feeds, nested or not', () => {
		const opml =
			'<?xml version="1.0"?>\n<opml version="2.0"><body>\n<outline text="News">\n' +
			'<outline type="rss" text="A &amp; B" xmlUrl="https://a.example/feed.xml"/></outline>\n' +
			'<outline text="no feed"/></body></opml>';
		expect(readFile(bytesOf(opml))).toEqual({
			kind: 'feeds',
			feeds: [{ line: 4, title: 'A & B', url: 'https://a.example/feed.xml' }]
		});
	});

	it.each(['', '   \n', '{}', '[]', 'PK\u0003\u0004 no archive', '<opml></opml>'])('like %j is refused', (text) => {
		expect(() => readFile(bytesOf(text))).toThrow(expect.objectContaining({ code: 'file.unreadable' }));
	});

	it('that unpacks to too much is refused, and what nobody asked for is not unpacked', () => {
		const bomb = zipOf({ 'xl/workbook.xml': 'x'.repeat(5_000_000), other: 'y' });
		expect(() => unzip(bomb, () => true, 1_000_000)).toThrow(expect.objectContaining({ code: 'file.unreadable' }));
		expect([...unzip(bomb, (name) => name === 'other', 10).keys()]).toEqual(['other']);
	});
});

onBothDatabases('bringing in', (open) => {
	let store: Store;
	let close: () => Promise<void>;
	let made: Desk;

	beforeAll(async () => {
		({ store, stop: close } = await open());
		made = await makeDesk(store, now);
	});
	afterAll(() => close());

	const csv = [
		'Date,Author,Stars,Text',
		'20.11.2026,Anna,1,"The soup was cold, and nobody came"',
		'yesterday,Jānis,2,Late again',
		'21.11.2026,Aivars,5,Wonderful bread',
		',,,',
		'22.11.2026,Ilze,seven,Hm'
	].join('\n');
	async function bringIn(text: string, place = 'Old reviews') {
		const read = readFile(bytesOf(text));
		if (read.kind !== 'table') throw new Error('no table');
		const { table } = read;
		return importMentions(store, made.company, { table, mapping: guessMapping(table), place }, now);
	}

	it('takes what is good, tells what is not by its line, and opens the complaints among it', async () => {
		const done = await bringIn(csv);
		expect(done).toMatchObject({ created: 2, changed: 0, unchanged: 0 });
		expect(done.bad.map(({ line, problem }) => [line, problem])).toEqual([
			[3, 'date_unknown'],
			[6, 'rating_unknown']
		]);
		const { complaint, mention } = store.tables;
		const own = await store.db.select().from(mention).where(eq(mention.sourceId, done.sourceId));
		expect(own.map(({ authorName }) => authorName).sort()).toEqual(['Aivars', 'Anna']);
		const opened = await store.db.select().from(complaint).where(eq(complaint.sourceId, done.sourceId));
		expect(opened).toHaveLength(1);
		expect(await sources.find(store, made.company.id, done.sourceId)).toMatchObject({
			...{ title: 'Old reviews', mentionCount: 2, nextFetchAt: null }
		});
	});

	it('changes nothing the second time, and adds what was mended', async () => {
		expect(await bringIn(csv)).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
		const mended = await bringIn(csv.replace('yesterday', '19.11.2026'), 'old reviews ');
		expect(mended).toMatchObject({ created: 1, unchanged: 2, bad: [{ line: 6 }] });
		expect((await sources.list(store, made.company.id)).filter(({ title }) => title === 'Old reviews')).toHaveLength(1);
		expect(await bringIn(csv, 'Another place')).toMatchObject({ created: 2 });
	});

	it('of many rows lets others have their turn', async () => {
		const line = (n: number) =>
			`Ilze ${n},2026-11-${1 + (n % 20)},${1 + (n % 5)},"Waited ${n} minutes for a cold soup, nobody came"`;
		const file = ['Author,Date,Stars,Text', ...Array.from({ length: 400 }, (_, n) => line(n))].join('\n');
		let created = 0;
		const work = async () => void ({ created } = await bringIn(file, 'Many'));
		// A clock by which every glance takes a while: a fast machine has its turns too.
		let clock = performance.now();
		const glance = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 4));
		expect(await turnsOfOthers(work)).toBeGreaterThan(50);
		glance.mockRestore();
		expect(created).toBe(400);
	});

	it('keeps a new version of what comes again under its own number', async () => {
		const numbered = (text: string) => `id,text,stars\n77,${text},1`;
		expect(await bringIn(numbered('Cold'), 'Numbered')).toMatchObject({ created: 1 });
		expect(await bringIn(numbered('Cold and late'), 'Numbered')).toMatchObject({ created: 0, changed: 1 });
	});

	it('watches listed feeds once each, and tells those that lead nowhere', async () => {
		const feeds = [
			'https://a.example/feed.xml?utm_source=x',
			'https://a.example/feed.xml',
			'ftp://a.example',
			'http://10.0.0.1/feed'
		].map((url, index) => ({ line: index + 1, title: `Feed ${index}`, url }));
		const done = await importFeeds(store, made.company, feeds, now);
		expect(done).toMatchObject({ added: 1, known: 1 });
		expect(done.bad.map(({ line, code }) => [line, code])).toEqual([
			[3, 'address.invalid'],
			[4, 'address.private']
		]);
		expect(await importFeeds(store, made.company, feeds.slice(0, 2), now)).toMatchObject({ added: 0, known: 2 });
	});
});
