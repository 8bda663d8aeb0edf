import { describe, expect, it } from 'vitest';
import type { Connector, ParsedPage } from '../connector.ts';
import { parseFile } from '../from-file.ts';
import { areCapturesAbsent, fixturesOf, readCapture } from '../test-support.ts';
import { hackerNews } from './index.ts';

const match = (address: string) => hackerNews.match(new URL(address));
const requestFor = (address: string) => new URL(hackerNews.request(match(address)!).url).searchParams;
const bodyOf = (name: string) => fixturesOf('hacker-news').find((fixture) => fixture.name === name)!.body;

describe('addresses', () => {
	it.each([
		'https://hn.algolia.com/?q=acme+oven',
		'https://hn.algolia.com/?dateRange=all&page=0&prefix=false&query=acme%20oven&sort=byDate&type=all',
		'http://hn.algolia.com/api/v1/search_by_date?query=acme+oven&hitsPerPage=20',
		'https://hn.algolia.com/api/v1/search?query=acme%20oven'
	])('%s', (address) => {
		expect(match(address)).toMatchObject({ url: 'https://hn.algolia.com/?query=acme+oven', title: 'acme oven' });
	});

	it('asks for what the address stands for, newest first', () => {
		const search = requestFor('https://hn.algolia.com/?query=acme&type=comment');
		expect([search.get('query'), search.get('tags')]).toEqual(['acme', 'comment']);
		expect(requestFor('https://news.ycombinator.com/item?id=410001').get('tags')).toBe('(story,comment),story_410001');
		expect(requestFor('https://news.ycombinator.com/threads?id=baker_1').get('tags')).toBe(
			'(story,comment),author_baker_1'
		);
		const site = requestFor('https://news.ycombinator.com/from?site=acme.example');
		expect([site.get('query'), site.get('restrictSearchableAttributes')]).toEqual(['acme.example', 'url']);
	});

	it.each(['https://hn.algolia.com/', 'https://hn.algolia.com/about?q=x', 'https://news.ycombinator.com/newest'])(
		'%s is no search',
		(address) => {
			expect(match(address)).toBeNull();
		}
	);
});

describe('answers', () => {
	const parse = (address: string, url: string, body: string): ParsedPage =>
		(hackerNews as Connector).parse({ url, status: 200, contentType: null, body }, { address: match(address)! });
	const search = 'https://hn.algolia.com/?query=acme';

	it('turns the page until the search has no more', () => {
		const first = hackerNews.request(match(search)!).url;
		const { next } = parse(search, first, bodyOf('search.json'));
		expect(new URL(next!.url).searchParams.get('page')).toBe('1');
		const last = bodyOf('search.json').replace('"page": 0', '"page": 2');
		expect(parse(search, first, last).next).toBeNull();
	});

	it('finds at least the story of a discussion, or the address was that of a comment', () => {
		const item = 'https://news.ycombinator.com/item?id=410007';
		expect(() => parse(item, 'https://hn.algolia.com/api/v1/search_by_date', bodyOf('no-hits.json'))).toThrow(
			'source.wrong_page'
		);
	});

	it.each([
		[429, 'source.rate_limited'],
		[403, 'source.blocked'],
		[503, 'source.server_error'],
		[200, 'source.wrong_page']
	])('that only say %d mean %s', (status, code) => {
		expect(() => parseFile(hackerNews, JSON.stringify({ message: 'no', status }))).toThrow(code);
	});

	it('says so when the hits look different', () => {
		expect(() => parseFile(hackerNews, bodyOf('search.json').replaceAll('objectID', 'id'))).toThrow(
			'source.layout_changed'
		);
	});
});

it.skipIf(areCapturesAbsent('hackernews'))('reads a real answer', () => {
	const page = parseFile(hackerNews, readCapture('hackernews/algolia_search_pollopt.json'));
	expect(page.mentions).toHaveLength(1);
	expect(page.mentions[0]).toMatchObject({
		externalId: '3786932',
		text: '10+ years',
		parentId: '3786926',
		publishedAt: '2012-04-02T08:23:08.000Z'
	});
});
