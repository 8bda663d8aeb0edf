import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { fixturesOf } from '#lib/server/connectors/test-support.ts';
import type { AppError } from '#lib/server/errors.ts';
import {
	fakeInternet,
	makeFetcher,
	openSite,
	readSuite,
	socketsDuring,
	type TestSite
} from '#lib/server/fetcher/test-support.ts';
import { execute } from '../main.ts';
import { fakeIo } from '../test-support.ts';
import { run } from './collect.ts';

const open: TestSite[] = [];
afterEach(async () => {
	for (const one of open.splice(0)) await one.close();
});

const PUBLIC = '93.184.216.34';
const feed = fixturesOf('feed').find(({ name }) => name === 'rss.xml')!;

/** A public site of the test's own making, and the gate as people run it. */
async function publicSite(handler: RequestListener, names = ['shop.example']) {
	const site = await openSite(handler);
	open.push(site);
	const net = fakeInternet(Object.fromEntries(names.map((name) => [name, [PUBLIC]])), { [PUBLIC]: site.port });
	const collect = async (address: string) => {
		const terminal = fakeIo();
		const fetcher = makeFetcher({ allowLoopback: false, resolve: net.resolve, route: net.route });
		const outcome = await run([address], terminal.io, fetcher).catch((error: AppError) => error.code);
		return { outcome, ...terminal };
	};
	return { site, collect, ...net };
}

describe('collect', () => {
	it('prints every mention of a place like parse does', async () => {
		const { collect } = await publicSite((_, response) =>
			response.setHeader('Content-Type', 'application/rss+xml').end(feed.bytes)
		);
		const { outcome, objects } = await collect('http://shop.example/feed');
		expect(outcome).toBe(0);
		const { mentions } = feed.expected as { mentions: { externalId: string }[] };
		expect(objects().map(({ externalId }) => externalId)).toEqual(mentions.map(({ externalId }) => externalId));
		expect(Object.keys(objects()[0]!).join()).toBe(
			'externalId,kind,author,rating,title,text,url,publishedAt,editedAt,parentId,reply'
		);
	});

	it('follows a page to the feed that it names', async () => {
		const page = '<html><head><link rel="alternate" type="application/rss+xml" href="/news.xml"></head></html>';
		const { collect } = await publicSite((request, response) =>
			response.end(request.url === '/news.xml' ? feed.bytes : page)
		);
		expect((await collect('http://shop.example/')).outcome).toBe(0);
	});

	it('says with a code why there is nothing', async () => {
		const { collect } = await publicSite((request, response) => {
			if (request.url === '/blocked') response.writeHead(403).end();
			else response.end('<html><body>About us</body></html>');
		});
		expect((await collect('http://shop.example/about')).outcome).toBe('source.no_reviews');
		expect((await collect('http://shop.example/blocked')).outcome).toBe('source.blocked');
		expect((await collect('http://nobody.example/')).outcome).toBe('source.not_found');
	});

	it('never follows a page or a redirect to a private place', async () => {
		const private_ = 'http://169.254.169.254/feed.xml';
		const { collect, dialled } = await publicSite((request, response) => {
			if (request.url === '/moved') response.writeHead(302, { Location: private_ }).end();
			else response.end(`<link rel="alternate" type="application/rss+xml" href="${private_}">`);
		});
		expect((await collect('http://shop.example/page')).outcome).toBe('address.private');
		expect((await collect('http://shop.example/moved')).outcome).toBe('address.private');
		expect(new Set(dialled)).toEqual(new Set([PUBLIC]));
	});
});

describe('the public SSRF cases, collected', () => {
	const cases =
		readSuite<{ id: string; url: string; expect: 'allow' | 'block' | 'invalid' }[]>('suites/ssrf/cases.json');

	it.skipIf(!cases)('refuses each as it says, without a socket or a question to a resolver', async () => {
		const refused = cases!.filter((one) => one.expect !== 'allow');
		const { collect, asked, dialled } = await publicSite((_, response) => response.end(feed.bytes));
		const wrong: string[] = [];
		const sockets = await socketsDuring(async () => {
			for (const { id, url, expect: expected } of refused) {
				const { outcome } = await collect(url);
				const isRefused =
					outcome === 'address.invalid' ||
					(expected === 'block' && ['address.private', 'address.unusual'].includes(String(outcome)));
				if (!isRefused) wrong.push(`${id} ${url} → ${outcome}`);
			}
		});
		expect(refused.length).toBeGreaterThan(150);
		expect(wrong).toEqual([]);
		expect([sockets, asked, dialled]).toEqual([0, [], []]);
	});

	it.skipIf(!cases)('as people run it, too', async () => {
		const refused = cases!.filter((one) => one.expect !== 'allow');
		const codes = new Set<number>();
		const sockets = await socketsDuring(async () => {
			for (const { url } of refused) codes.add(await execute(['collect', url], fakeIo().io));
		});
		expect([sockets, codes]).toEqual([0, new Set([2])]);
	});

	it.skipIf(!cases)('collects from each allowed one', async () => {
		const allowed = cases!.filter((one) => one.expect === 'allow');
		const site = await openSite((_, response) => response.end(feed.bytes));
		open.push(site);
		for (const { id, url } of allowed) {
			const terminal = fakeIo();
			const resolve = async () => [{ address: PUBLIC, family: 4 as const }];
			// Nothing here speaks TLS: what counts is that the connection was begun, to the address that was checked.
			const dialled: string[] = [];
			const route = ({ address }: { address: string }) => (
				dialled.push(address),
				{ address: '127.0.0.1', port: site.port }
			);
			const fetcher = makeFetcher({ allowLoopback: false, resolve, route });
			const outcome = await run([url], terminal.io, fetcher).catch((error: AppError) => error.code);
			expect(dialled, id).not.toEqual([]);
			if (url.startsWith('http:')) expect(outcome, id).toBe(0);
		}
	});
});

it.each([[[]], [['a.example', 'b.example']]])('collect %j is bad input', async (args) => {
	const { io, complaints } = fakeIo();
	expect(await execute(['collect', ...args], io)).toBe(2);
	expect(complaints).toEqual([expect.stringMatching(/^input\.invalid: /), 'rearguard collect <address>']);
});
