import { describe, expect, it } from 'vitest';
import { parseFile } from '../from-file.ts';
import { areCapturesAbsent, fixturesOf, readCapture } from '../test-support.ts';
import { twoGis } from './index.ts';
import { readScriptString } from './script-string.ts';

const match = (address: string) => twoGis.match(new URL(address))?.url ?? null;
const bodyOf = (name: string) => fixturesOf('2gis').find((fixture) => fixture.name === name)!.body;

describe('addresses', () => {
	it.each([
		['https://2gis.ru/chelyabinsk/firm/70000009900112233', 'https://2gis.ru/firm/70000009900112233'],
		['https://2gis.ru/firm/70000009900112233/tab/reviews', 'https://2gis.ru/firm/70000009900112233'],
		[
			'https://m.2gis.ru/moscow/search/%D0%BA/firm/4504127900000001/37.6,55.7?m=1',
			'https://2gis.ru/firm/4504127900000001'
		],
		['http://www.2gis.kz/almaty/firm/70000009900112233?stat=x', 'https://2gis.kz/firm/70000009900112233'],
		['https://2gis.com.cy/cyprus/firm/70000009900112233', 'https://2gis.com.cy/firm/70000009900112233'],
		['https://2gis.ru/chelyabinsk/geo/70000009900112233', 'https://2gis.ru/geo/70000009900112233']
	])('%s', (address, canonical) => {
		expect(match(address)).toBe(canonical);
	});

	it.each([
		'https://2gis.ru/chelyabinsk',
		'https://2gis.ru/chelyabinsk/search/cafe',
		'https://go.2gis.com/abc12',
		'https://2gis.ru.evil.example/firm/70000009900112233',
		'https://not2gis.ru/firm/70000009900112233'
	])('%s is no firm', (address) => {
		expect(match(address)).toBeNull();
	});

	it('asks for the page with reviews', () => {
		const address = twoGis.match(new URL('https://2gis.ru/riga/firm/70000009900112233'))!;
		expect(twoGis.request(address).url).toBe('https://2gis.ru/firm/70000009900112233/tab/reviews');
	});
});

describe('answers', () => {
	it('reads the bare array of reviews as well', () => {
		const { reviews } = JSON.parse(bodyOf('branch-api.json')) as { reviews: unknown[] };
		const page = parseFile(twoGis, JSON.stringify(reviews));
		expect(page.mentions).toEqual(parseFile(twoGis, bodyOf('branch-api.json')).mentions);
		expect(page.next).toBeNull();
	});

	it('is content with a page on which every review is hidden', () => {
		const hidden = bodyOf('branch-api.json').replaceAll('"is_hidden": false', '"is_hidden": true');
		expect(parseFile(twoGis, hidden)).toMatchObject({ mentions: [], skipped: 3 });
	});

	it('says so when the reviews look different', () => {
		expect(() => parseFile(twoGis, bodyOf('firm.html').replaceAll('date_created', 'created'))).toThrow(
			'source.layout_changed'
		);
		expect(() => parseFile(twoGis, bodyOf('firm.html').replace('fetchEntityReviews', 'reviews'))).toThrow(
			'source.layout_changed'
		);
	});

	it('tells a map or a list of search results from a firm’s page that has changed', () => {
		const changed = bodyOf('firm.html').replace('fetchEntityReviews', 'somethingElse');
		const map = changed.replace(/"profile":\{.*?(?=\}\},"status")/, '"profile":{}');
		expect(map).toContain('"profile":{}');
		expect(() => parseFile(twoGis, map)).toThrow('source.wrong_page');
	});

	it('never leads to another site for the next page', () => {
		const elsewhere = bodyOf('branch-api.json').replace('public-api.reviews.2gis.com', 'evil.example');
		expect(parseFile(twoGis, elsewhere).next).toBeNull();
	});
});

it.each([
	[String.raw`'a\'b\\c'`, String.raw`a'b\c`],
	[String.raw`"\u0416\x41\n\/"`, 'ЖA\n/'],
	[`''`, ''],
	[`'never ends`, null],
	[String.raw`'ends in a backslash\'`, null]
])('script string %s', (source, value) => {
	expect(readScriptString(source, 0)).toBe(value);
});

describe.skipIf(areCapturesAbsent('2gis'))('real answers', () => {
	it('reads a firm page: 32 reviews, 23 answers', () => {
		const page = parseFile(twoGis, readCapture('2gis/firm_reviews_page.html'));
		expect(page.mentions).toHaveLength(32);
		expect(page.skipped).toBe(0);
		expect(page.mentions.filter((mention) => mention.reply?.author && mention.reply.at)).toHaveLength(23);
		expect(page.mentions.filter((mention) => mention.editedAt)).toHaveLength(1);
		expect(page.mentions.every((mention) => mention.rating?.value === 5 && mention.text)).toBe(true);
	});

	it('reads a branch: 163 reviews, 157 answers, 20 of them from Flamp', () => {
		const page = parseFile(twoGis, readCapture('2gis/branch_reviews_563478234508453.json'));
		expect(page.mentions).toHaveLength(163);
		expect(page.mentions.filter((mention) => mention.reply)).toHaveLength(157);
		expect(page.mentions.filter((mention) => mention.editedAt)).toHaveLength(28);
		expect(page.mentions.filter((mention) => mention.url?.startsWith('https://flamp.ru/r/'))).toHaveLength(20);
		expect(page.mentions.filter((mention) => mention.rating?.value === 1)).toHaveLength(38);
	});
});
