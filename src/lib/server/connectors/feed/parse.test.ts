import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '#lib/server/errors.ts';
import type { FetchedDocument, ParsedPage } from '../connector.ts';
import { feed, findFeedLinks, guessFeedLinks } from './index.ts';
import { parseFeed } from './parse.ts';

const read = (file: string) => readFileSync(new URL(`./fixtures/${file}`, import.meta.url), 'utf8');
const documentOf = (body: string, url = 'https://sites.example/feed'): FetchedDocument => ({
	url,
	status: 200,
	contentType: null,
	body
});

/** The code of the error that reading this ends with, or the page. */
function outcome(document: FetchedDocument): ParsedPage | { error: string } {
	try {
		return parseFeed(document);
	} catch (error) {
		if (error instanceof AppError) return { error: error.code };
		throw error;
	}
}

const rss = (items: string, head = '') => parseFeed(documentOf(`<rss><channel>${head}${items}</channel></rss>`));

describe('identity', () => {
	it('is the guid, else the address without tracking, else what is said', () => {
		const { mentions } = rss(`
			<item><guid isPermaLink="false"> 17 </guid><link>https://a.example/1</link></item>
			<item><link>https://a.example/2?utm_medium=rss&amp;id=2</link></item>
			<item><title>Only words</title></item>`);
		expect(mentions.map(({ externalId }) => externalId)).toEqual([
			'17',
			'https://a.example/2?id=2',
			expect.any(String)
		]);
		const [again] = rss('<item><title>only  words!</title></item>').mentions;
		expect(again?.externalId).toBe(mentions[2]?.externalId);
	});

	it('does not trust a guid that several addresses share', () => {
		const { mentions } = rss(`
			<item><guid>0</guid><link>https://a.example/1</link></item>
			<item><guid>0</guid><link>https://a.example/2</link></item>
			<item><guid>7</guid><link>https://a.example/3</link></item>
			<item><guid>7</guid><link>https://a.example/3</link></item>`);
		expect(mentions.map(({ externalId }) => externalId)).toEqual(['https://a.example/1', 'https://a.example/2', '7']);
	});

	const ids = (items: string, channel = '') => rss(items, channel).mentions.map(({ externalId }) => externalId);
	const say = (words: string, rest: string) => `<item><description>${words}</description>${rest}</item>`;

	it.each([
		['an address', '<link>https://a.example/t?p=7&utm_source=rss</link>', 'https://a.example/t?p=7'],
		['the place on a page', '<link>https://a.example/t#comment-7</link>', 'https://a.example/t#comment-7'],
		['no mark of where a reader came from', '<link>https://a.example/t#xtor=RSS-1</link>', 'https://a.example/t']
	])('without a guid is %s', (_, item, id) => expect(ids(`<item><title>t</title>${item}</item>`)).toEqual([id]));

	it('is never the front page, which next time leads to something else', () => {
		const home = '<link>https://a.example/</link>';
		const [first] = ids(say('The oven is broken', home), home);
		const [second] = ids(say('The oven works again', home), home);
		expect(first).not.toBe(second);
		expect(ids(say('The oven is broken', home), home)).toEqual([first]);
	});

	it.each([
		['a link', '<link>https://a.example/thread</link>'],
		['a guid', '<guid isPermaLink="false">17</guid>'],
		['a guid and a link', '<guid>17</guid><link>https://a.example/thread</link>']
	])('of two texts that share %s is not what they share', (_, shared) => {
		const both = ['<title>Cold soup</title>', '<title>Warm soup</title>'];
		const page = rss(both.map((title, nth) => say(`text ${nth}`, title + shared)).join(''));
		expect(page.mentions.map(({ title }) => title)).toEqual(['Cold soup', 'Warm soup']);
		const [one, other] = ['9', '10'].map((day) =>
			say(`on the ${day}th`, `<pubDate>${day} Nov 2026</pubDate>${shared}`)
		);
		expect(new Set(ids(`${one}${other}`)).size).toBe(2);
	});

	it('of one text that is listed before and after an edit is one', () => {
		const item = (words: string) => say(words, '<title>Cold soup</title><guid>17</guid><pubDate>9 Nov 2026</pubDate>');
		const { mentions } = rss(item('after') + item('before'));
		expect(mentions.map(({ text }) => text)).toEqual(['after']);
	});
});

describe('addresses', () => {
	it.each([
		['<link>javascript:alert(1)</link>', null],
		['<link>/x</link>', 'https://sites.example/x'],
		['<guid>https://a.example/g</guid>', 'https://a.example/g'],
		['<guid isPermaLink="false">https://a.example/g</guid>', null],
		[
			'<link>https://proxy.example/x</link><feedburner:origLink>https://a.example/o</feedburner:origLink>',
			'https://a.example/o'
		],
		['<link>https://vk.com/away.php?to=https%3A%2F%2Fa.example%2Fv</link>', 'https://a.example/v'],
		['<link>https://news.google.com/rss/articles/CBMi0?oc=5</link>', 'https://news.google.com/rss/articles/CBMi0?oc=5'],
		['<link><![CDATA[ https://a.example/\n1?a=1&b=2 ]]></link>', 'https://a.example/1?a=1&b=2'],
		['<link>https://a.example/?a=1&copy=2</link>', 'https://a.example/?a=1&copy=2'],
		['<atom:link rel="related" href="https://store.example/r?id=7"/>', 'https://store.example/r?id=7'],
		['<atom:link rel="related" href="/about"/><atom:link href="https://a.example/1"/>', 'https://a.example/1'],
		['<atom:link rel="self" href="https://a.example/1.atom"/>', null]
	])('%s', (item, url) => {
		expect(rss(`<item><title>t</title>${item}</item>`).mentions[0]?.url).toBe(url);
	});

	it('resolves relative links against xml:base, the site of an RSS, or the feed itself', () => {
		const [mention] = rss('<item><link>7</link></item>', '<link>https://home.example/news/</link>').mentions;
		expect(mention?.url).toBe('https://home.example/news/7');
		const atom =
			'<feed xml:base="/b/"><entry><link href="7"/></entry><entry xml:base="c/"><link href="8"/></entry></feed>';
		const urls = parseFeed(documentOf(atom)).mentions.map(({ url }) => url);
		expect(urls).toEqual(['https://sites.example/b/7', 'https://sites.example/b/c/8']);
	});
});

describe('authors', () => {
	it.each([
		['<author>Jana Ozola</author>', 'Jana Ozola'],
		['<author>jana@a.example (Jana Ozola)</author>', 'Jana Ozola'],
		['<author>Jana Ozola &lt;jana@a.example&gt;</author>', 'Jana Ozola'],
		['<author>Jana Ozola (jana@a.example)</author>', 'Jana Ozola'],
		['<author>jana@a.example</author>', 'jana@a.example'],
		['<dc:creator>Jana &amp;amp; Co</dc:creator>', 'Jana & Co'],
		['<itunes:author>Radio</itunes:author>', 'Radio'],
		['<source url="https://a.example">The Herald</source>', 'The Herald'],
		['<author> </author>', null]
	])('%s', (item, name) => {
		expect(rss(`<item><title>t</title>${item}</item>`).mentions[0]?.author.name).toBe(name);
	});
});

describe('feeds that were cut off', () => {
	it('give the entries that are whole', () => {
		const body = '<rss><channel><item><guid>1</guid></item><item><guid>2';
		expect(parseFeed(documentOf(body)).mentions.map(({ externalId }) => externalId)).toEqual(['1']);
	});

	it('are no empty feeds', () => {
		expect(outcome(documentOf('<rss><channel><title>Forum</title>'))).toEqual({ error: 'source.not_a_feed' });
		expect(outcome(documentOf('{"version":"https://jsonfeed.org/version/1","items":[{"id":{}'))).toHaveProperty(
			'error'
		);
		expect(outcome(documentOf('<rss><channel><title>Forum</title></channel></rss>'))).toMatchObject({ mentions: [] });
	});
});

describe('ratings', () => {
	it('are read where an app store gives them', () => {
		const [mention] = rss('<item><title>t</title><im:rating>2</im:rating></item>').mentions;
		expect(mention).toMatchObject({ kind: 'review', rating: { value: 2, best: 5 } });
	});
});

describe('hostile feeds', () => {
	const expectHarmless = (body: string) => {
		const page = outcome(documentOf(body));
		expect(page).toBeDefined();
		return page;
	};

	it('expand entities once and never into entities', () => {
		const bomb = Array.from({ length: 10 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`).join(
			''
		);
		const body = `<!DOCTYPE rss [<!ENTITY e0 "lol"><!ENTITY shop "Sdoba">${bomb}]>
			<rss><channel><item><title>&shop; &e10;</title></item></channel></rss>`;
		const page = parseFeed(documentOf(body));
		expect(page.mentions[0]?.title).toMatch(/^Sdoba/);
		expect(page.mentions[0]?.title?.length).toBeLessThan(200);
	});

	it('expand no more than they are long', () => {
		const body = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1_900)}">]><rss><channel><item><title>${'&a;'.repeat(50_000)}</title></item></channel></rss>`;
		const page = parseFeed(documentOf(body));
		expect(page.mentions[0]?.title?.length).toBeLessThan(600_000);
	});

	it('are harmless at any depth and in any number', () => {
		for (const piece of [
			'<item>',
			'<a>',
			'<a xmlns:b="c">',
			'<a xml:base="d/">',
			'<item/>',
			'</a>',
			'<![CDATA[',
			'<!--',
			'<a b="',
			'{"items":['
		]) {
			expectHarmless(`<rss><channel><item><description>${piece.repeat(100_000)}`);
			expectHarmless(piece.repeat(100_000));
		}
		expectHarmless(`{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(100_000)}`);
	});

	it('end in mentions or in an error with a code, whichever bytes are flipped', () => {
		const bodies = ['rss.xml', 'atom.xml', 'rdf.xml', 'json-feed.json', 'broken.xml'].map(read);
		const flips = fc.array(fc.tuple(fc.nat(3_000), fc.nat(255)), { minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(fc.constantFrom(...bodies), flips, (body, changes) => {
				const bytes = Buffer.from(body);
				for (const [at, value] of changes) bytes[at % bytes.length] = value;
				const page = outcome(documentOf(bytes.toString('utf8')));
				if ('error' in page) expect(page.error).toMatch(/^source\./);
				else expect(page.mentions.every(({ text, externalId }) => text.isWellFormed() && externalId !== '')).toBe(true);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('the connector', () => {
	it.each([
		['https://news.example.org/feed.xml', 'https://news.example.org/feed.xml'],
		['feed://blog.example/atom.xml', 'https://blog.example/atom.xml'],
		['feed:http://blog.example/x?utm_source=a#b', 'http://blog.example/x'],
		['https://news.google.com/rss/search?q=sdoba&hl=ru&oc=1', 'https://news.google.com/rss/search?q=sdoba&hl=ru'],
		['https://www.google.com/alerts/feeds/012/345', 'https://www.google.com/alerts/feeds/012/345'],
		['https://www.bing.com/news/search?q=sdoba&format=rss', 'https://www.bing.com/news/search?q=sdoba&format=rss'],
		['https://forum.example/viewforum.php?f=2', null],
		['https://feed.example/', null],
		['https://shop.example/feedback', null]
	])('knows %s by its address', (pasted, url) => {
		expect(feed.match(new URL(pasted))?.url ?? null).toBe(url);
	});

	it('knows a feed by its content', () => {
		expect(feed.detect?.(documentOf(read('atom.xml'), 'https://a.example/posts?fbclid=1'))).toEqual({
			url: 'https://a.example/posts',
			title: 'Maizes blogs',
			settings: {}
		});
		expect(feed.detect?.(documentOf(read('home-page.html')))).toBeNull();
	});
});

describe('discovery', () => {
	it('finds what a page names, the likeliest first', () => {
		expect(findFeedLinks(read('home-page.html'), 'https://ceptuve.example/lv/')).toEqual([
			'https://ceptuve.example/jaunumi.rss',
			'https://ceptuve.example/comments/feed/',
			'https://social.example/@ceptuve.rss'
		]);
		expect(findFeedLinks('<a href="/about">About</a>', 'https://a.example')).toEqual([]);
	});

	it('guesses within the site', () => {
		expect(guessFeedLinks('https://a.example/x/y')).toContain('https://a.example/rss.xml');
		expect(guessFeedLinks('nonsense')).toEqual([]);
	});
});
