import { describe, expect, it } from 'vitest';
import { readSuite } from './test-support.ts';
import { crawlDelaySeconds, isAllowed, parseRobots } from './robots.ts';

interface RobotsCase {
	test: string;
	n: number;
	robotstxt: string;
	user_agent: string;
	url: string;
	allowed: boolean;
}

describe('the public robots.txt cases', () => {
	const cases = readSuite<RobotsCase[]>('suites/robotstxt/cases.json');
	it.skipIf(!cases)('decides every one as it says', () => {
		const wrong = cases!.filter((c) => isAllowed(parseRobots(c.robotstxt), c.user_agent, c.url) !== c.allowed);
		expect(wrong.map((c) => `${c.test} ${c.n}`)).toEqual([]);
	});
});

const may = (text: string, url: string) => isAllowed(parseRobots(text), 'Rearguard', `https://shop.example${url}`);

describe('isAllowed', () => {
	it('prefers the group that names us over the one for everybody', () => {
		const text = 'User-agent: *\nDisallow: /\n\nUser-agent: rearguard/2.0 (monitor)\nDisallow: /private';
		expect(may(text, '/reviews')).toBe(true);
		expect(may(text, '/private/1')).toBe(false);
	});

	it('joins all groups that name us', () => {
		const text =
			'User-agent: Rearguard\nDisallow: /a\n\nUser-agent: other\nDisallow: /\n\nUser-agent: Rearguard\nDisallow: /b';
		expect([may(text, '/a'), may(text, '/b'), may(text, '/c')]).toEqual([false, false, true]);
	});

	it('is not taken in by a longer or shorter name', () => {
		expect(may('User-agent: Rearguards\nDisallow: /', '/')).toBe(true);
		expect(may('User-agent: Rear\nDisallow: /', '/')).toBe(true);
	});

	it('reads a byte order mark, odd line ends and a soft 404 page', () => {
		expect(may('\uFEFFUser-agent: *\rDisallow: /x', '/x')).toBe(false);
		expect(may('<!doctype html><title>Not found</title><p>User-agent: *', '/x')).toBe(true);
	});

	it('compares Cyrillic paths as they go over the wire', () => {
		const text = 'User-agent: *\nDisallow: /отзывы/';
		expect(may(text, new URL('https://shop.example/отзывы/1').pathname)).toBe(false);
		expect(may('User-agent: *\nDisallow: /%d0%be', '/%D0%BE%D1%82')).toBe(false);
	});

	it('holds a refusal for every spelling of the path', () => {
		expect(may('User-agent: *\nDisallow: /%70rivate', '/private')).toBe(false);
		expect(may('User-agent: *\nDisallow: /private', '/%70rivate')).toBe(false);
		expect(may('User-agent: *\nDisallow: /a%2Fb', '/a/b')).toBe(true);
	});

	it('matches stars and the end sign anywhere', () => {
		expect(may('User-agent: *\nDisallow: /*?sort=*&page=1$', '/x?sort=new&page=1')).toBe(false);
		expect(may('User-agent: *\nDisallow: /*?sort=*&page=1$', '/x?sort=new&page=12')).toBe(true);
		expect(may('User-agent: *\nDisallow: /a*a$', '/a')).toBe(true);
		expect(may('User-agent: *\nDisallow: *', '/anything')).toBe(false);
		expect(may('User-agent: *\nDisallow: /x$', '/x')).toBe(false);
	});

	it('does not run away on a hostile pattern', () => {
		const text = `User-agent: *\n${`Disallow: /${'a*'.repeat(50)}b\n`.repeat(4000)}`;
		expect(may(text, `/${'a'.repeat(2000)}`)).toBe(true);
		expect(may(`User-agent: *\nDisallow: /${'я'.repeat(250_000)}`, '/x')).toBe(true);
	});
});

describe('crawlDelaySeconds', () => {
	it('is what our group says, null where it says nothing', () => {
		expect(crawlDelaySeconds(parseRobots('User-agent: *\nCrawl-delay: 7.5\nDisallow: /x'), 'Rearguard')).toBe(7.5);
		expect(crawlDelaySeconds(parseRobots('User-agent: *\nCrawl-delay: soon'), 'Rearguard')).toBeNull();
		expect(
			crawlDelaySeconds(parseRobots('User-agent: Rearguard\nAllow: /\nUser-agent: *\nCrawl-delay: 3'), 'Rearguard')
		).toBeNull();
	});
});
