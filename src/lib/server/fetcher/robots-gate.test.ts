import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createMemoryRobotsCache } from './robots-cache.ts';
import { documentOf, failureFrom, fakeInternet, makeFetcher, openSite, type TestSite } from './test-support.ts';

const open: TestSite[] = [];
/** A site whose robots.txt is `robots`; everything else is the text "page". */
const site = async (robots: RequestListener) => {
	const opened = await openSite(
		(request, response) => (request.url === '/page' ? response.end('page') : robots(request, response)),
		true
	);
	open.push(opened);
	return opened;
};
afterEach(async () => {
	for (const one of open.splice(0)) await one.close();
});

const asked = (opened: TestSite, path: string) => opened.requests.filter(({ url }) => url === path).length;

describe('robots.txt', () => {
	it('is obeyed before the page is asked for', async () => {
		const shop = await site((_, response) => response.end('User-agent: Rearguard\nDisallow: /page'));
		expect(await failureFrom(makeFetcher(), `${shop.origin}/page`)).toMatchObject({ code: 'source.robots_disallowed' });
		expect(asked(shop, '/page')).toBe(0);
	});

	it('is not asked for where the request says so', async () => {
		const shop = await site((_, response) => response.end('User-agent: *\nDisallow: /'));
		expect((await documentOf(makeFetcher(), { url: `${shop.origin}/page`, robots: 'skip' })).body).toBe('page');
		expect(asked(shop, '/robots.txt')).toBe(0);
	});

	it.each([400, 401, 403, 404, 410, 451])('allows everything when it is a %i', async (status) => {
		const shop = await site((_, response) => response.writeHead(status).end('User-agent: *\nDisallow: /'));
		expect((await documentOf(makeFetcher(), `${shop.origin}/page`)).body).toBe('page');
	});

	it.each([500, 503, 599])('refuses everything when it is a %i', async (status) => {
		const shop = await site((_, response) => response.writeHead(status).end());
		expect(await failureFrom(makeFetcher(), `${shop.origin}/page`)).toMatchObject({ code: 'source.robots_disallowed' });
		expect(asked(shop, '/page')).toBe(0);
	});

	it('refuses everything when it does not arrive, and is not asked for again at once', async () => {
		const shop = await site((request) => request.socket.destroy());
		const fetcher = makeFetcher();
		for (let time = 0; time < 3; time++)
			expect(await failureFrom(fetcher, `${shop.origin}/page`)).toMatchObject({ code: 'source.unreachable' });
		expect([asked(shop, '/page'), asked(shop, '/robots.txt')]).toEqual([0, 1]);
	});

	it('is found behind five redirects, and unavailable behind six', async () => {
		const behind = (steps: number) =>
			site((request, response) => {
				const step = Number(request.url!.match(/\d+/)?.[0] ?? 0);
				if (step === steps) response.end('User-agent: *\nDisallow: /');
				else response.writeHead(301, { Location: `/robots-${step + 1}` }).end();
			});
		const near = await behind(5);
		expect(await failureFrom(makeFetcher(), `${near.origin}/page`)).toMatchObject({ code: 'source.robots_disallowed' });
		const far = await behind(6);
		expect((await documentOf(makeFetcher(), `${far.origin}/page`)).body).toBe('page');
	});

	it('counts as unreachable when it redirects to a private place', async () => {
		const shop = await site((_, response) => response.writeHead(302, { Location: 'http://169.254.169.254/' }).end());
		const net = fakeInternet({ 'public.example': ['93.184.216.34'] }, { '93.184.216.34': shop.port });
		const fetcher = makeFetcher({ allowLoopback: false, ...net });
		expect(await failureFrom(fetcher, 'http://public.example/page')).toMatchObject({ code: 'source.unreachable' });
		expect(net.dialled).toEqual(['93.184.216.34']);
		expect(asked(shop, '/page')).toBe(0);
	});

	it('is read for 500 KiB and no further', async () => {
		const filler = `# ${'x'.repeat(1022)}\n`.repeat(499);
		const endless: RequestListener = (_, response) => {
			response.write(`User-agent: *\nDisallow: /secret\n${filler}`);
			const more = () => void (response.writable && response.write(filler, more));
			more();
		};
		const shop = await site(endless);
		expect((await documentOf(makeFetcher(), `${shop.origin}/page`)).body).toBe('page');
		expect(await failureFrom(makeFetcher(), `${shop.origin}/secret`)).toMatchObject({
			code: 'source.robots_disallowed'
		});
	});

	it('holds for the origin a redirect leads to', async () => {
		const closed = await site((_, response) => response.end('User-agent: *\nDisallow: /'));
		const shop = await site((request, response) => {
			if (request.url === '/robots.txt') response.writeHead(404).end();
			else response.writeHead(302, { Location: `${closed.origin}/page` }).end();
		});
		expect(await failureFrom(makeFetcher(), `${shop.origin}/x`)).toMatchObject({ code: 'source.robots_disallowed' });
		expect(asked(closed, '/page')).toBe(0);
	});
});

describe('the robots cache', () => {
	it('asks once a day, and once for many at a time', async () => {
		const shop = await site((_, response) => response.end('User-agent: *\nAllow: /'));
		let now = new Date('2026-03-01T12:00:00Z');
		const fetcher = makeFetcher({ now: () => now });
		await Promise.all([1, 2, 3].map(() => documentOf(fetcher, `${shop.origin}/page`)));
		expect(asked(shop, '/robots.txt')).toBe(1);
		now = new Date('2026-03-02T11:59:59Z');
		await documentOf(fetcher, `${shop.origin}/page`);
		expect(asked(shop, '/robots.txt')).toBe(1);
		now = new Date('2026-03-02T12:00:01Z');
		await documentOf(fetcher, `${shop.origin}/page`);
		expect(asked(shop, '/robots.txt')).toBe(2);
	});

	it('forgives a server error after ten minutes', async () => {
		let status = 503;
		const shop = await site((_, response) => response.writeHead(status).end());
		let now = new Date('2026-03-01T12:00:00Z');
		const fetcher = makeFetcher({ now: () => now });
		await failureFrom(fetcher, `${shop.origin}/page`);
		status = 404;
		now = new Date('2026-03-01T12:09:59Z');
		expect(await failureFrom(fetcher, `${shop.origin}/page`)).toMatchObject({ code: 'source.robots_disallowed' });
		now = new Date('2026-03-01T12:10:01Z');
		expect((await documentOf(fetcher, `${shop.origin}/page`)).body).toBe('page');
	});

	it('is shared by whoever is given it', async () => {
		const shop = await site((_, response) => response.end(''));
		const robots = createMemoryRobotsCache();
		await documentOf(makeFetcher({ robots }), `${shop.origin}/page`);
		await documentOf(makeFetcher({ robots }), `${shop.origin}/page`);
		expect(asked(shop, '/robots.txt')).toBe(1);
		expect(await robots.get(shop.origin)).toMatchObject({ status: 200, body: '' });
	});

	it('forgets the oldest of very many', async () => {
		const cache = createMemoryRobotsCache();
		const record = { status: 404, body: null, fetchedAt: new Date() };
		for (let index = 0; index <= 500; index++) await cache.put(`http://${index}.example`, record);
		expect(await cache.get('http://0.example')).toBeNull();
		expect(await cache.get('http://500.example')).toBe(record);
	});
});
