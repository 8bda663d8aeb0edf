import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFetcher } from './fetcher.ts';
import { createHostLimiter } from './host-limiter.ts';
import { createMemoryRobotsCache } from './robots-cache.ts';
import {
	documentOf,
	failureFrom,
	fakeInternet,
	makeFetcher,
	openSite,
	readSuite,
	socketsDuring,
	type TestSite
} from './test-support.ts';

const open: TestSite[] = [];
const site = async (body = 'ok') => {
	open.push(await openSite((_, response) => response.end(body)));
	return open.at(-1)!;
};
afterEach(async () => {
	vi.unstubAllEnvs();
	for (const one of open.splice(0)) await one.close();
});

const PUBLIC = '93.184.216.34';

/** A fetcher as people run it, over the public internet of the test. */
const strict = (net: ReturnType<typeof fakeInternet>) => makeFetcher({ allowLoopback: false, ...net });

describe('the public SSRF cases, fetched', () => {
	const cases = readSuite<{ url: string; expect: string }[]>('suites/ssrf/cases.json');

	it.skipIf(!cases)('opens no socket for a refused address, nor asks a resolver for it', async () => {
		const refused = cases!.filter((c) => c.expect !== 'allow');
		const net = fakeInternet({}, {});
		const fetcher = strict(net);
		const sockets = await socketsDuring(async () => {
			for (const { url } of refused)
				expect((await failureFrom(fetcher, url)).code).toMatch(/^address\.(invalid|private|unusual)$/);
		});
		expect(sockets).toBe(0);
		expect(net.asked).toEqual([]);
	});

	it.skipIf(!cases)('fetches every allowed one', async () => {
		const shop = await site();
		const allowed = cases!.filter((c) => c.expect === 'allow').map((c) => c.url);
		const names = Object.fromEntries(allowed.map((url) => [new URL(url).hostname, [PUBLIC]]));
		const net = fakeInternet(names, {});
		const route = () => ({ address: '127.0.0.1', port: shop.port });
		const fetcher = makeFetcher({ allowLoopback: false, resolve: net.resolve, route });
		for (const url of allowed) {
			const seen = shop.connections;
			// The site speaks no TLS, so for https it is the handshake that fails: behind the gate, at the site.
			if (url.startsWith('http:')) expect((await documentOf(fetcher, url)).body).toBe('ok');
			else expect((await failureFrom(fetcher, { url, robots: 'skip' })).params.reason).toMatch(/^ERR_SSL/);
			expect(shop.connections).toBeGreaterThan(seen);
		}
	});
});

describe('names', () => {
	it.each([
		['a set with one private address', [PUBLIC, '127.0.0.1']],
		['a public A beside a loopback AAAA', [PUBLIC, '::1']],
		['a chain that ends at this machine', ['127.0.0.1']],
		['a mapped metadata address', ['::ffff:169.254.169.254']],
		['NAT64 of a private address', ['64:ff9b::7f00:1']],
		['Azure’s wire server', ['168.63.129.16']]
	])('are refused for %s', async (_, addresses) => {
		const net = fakeInternet({ 'evil.example': addresses }, {});
		expect(await failureFrom(strict(net), 'http://evil.example/')).toMatchObject({ code: 'address.private' });
		expect(net.dialled).toEqual([]);
	});

	it('that lead to this machine are refused even where loopback is allowed', async () => {
		const net = fakeInternet({ 'evil.example': ['127.0.0.1'] }, {});
		expect(await failureFrom(makeFetcher(net), 'http://evil.example/')).toMatchObject({ code: 'address.private' });
		expect(net.dialled).toEqual([]);
	});

	it('are resolved once per connection, and what was checked is what is dialled', async () => {
		const shop = await site();
		let turn = 0;
		const rebinding = () => [turn++ === 0 ? PUBLIC : '127.0.0.1'];
		const net = fakeInternet({ 'rebind.example': rebinding }, { [PUBLIC]: shop.port });
		const request = { url: 'http://rebind.example/', robots: 'skip' as const };
		expect((await documentOf(strict(net), request)).body).toBe('ok');
		expect(net.asked).toEqual(['rebind.example']);
		// The next connection asks again, and is refused before it is dialled.
		expect(await failureFrom(strict(net), request)).toMatchObject({ code: 'address.private' });
		expect(net.dialled).toEqual([PUBLIC]);
	});

	it('that nobody answers for fail within the connect limit', async () => {
		const resolve = () => new Promise<never>(() => {});
		const fetcher = makeFetcher({ resolve, limits: { connectMs: 50 } });
		expect(await failureFrom(fetcher, 'http://silent.example/')).toMatchObject({ code: 'source.timeout' });
	});

	it('that do not exist are a source’s error', async () => {
		const net = fakeInternet({}, {});
		expect(await failureFrom(strict(net), 'http://nobody.example/')).toMatchObject({ code: 'source.not_found' });
	});

	it('are tried at each of their addresses', async () => {
		const shop = await site();
		const fetcher = makeFetcher();
		// `localhost` stands for 127.0.0.1 and ::1 without asking a resolver.
		expect((await documentOf(fetcher, `http://town.localhost:${shop.port}/`)).body).toBe('ok');
	});
});

describe('this machine', () => {
	const options = () => ({
		limiter: createHostLimiter(),
		robots: createMemoryRobotsCache(),
		gapMs: 0,
		maxWaitMs: 1000
	});

	it('is out of reach unless allowed, proxy settings or not', async () => {
		const shop = await site();
		for (const proxy of [null, shop.origin]) {
			if (proxy) for (const name of ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY']) vi.stubEnv(name, proxy);
			const fetcher = createFetcher({ userAgent: 'x', allowLoopback: false, ...options() });
			for (const host of ['127.0.0.1', 'localhost', 'localhost.', '[::1]', '127.1', '[::ffff:127.0.0.1]']) {
				expect(await failureFrom(fetcher, `http://${host}:${shop.port}/`)).toMatchObject({ code: 'address.private' });
			}
		}
		expect(shop.connections).toBe(0);
	});

	it('answers when allowed, and nothing else private does', async () => {
		const shop = await site();
		const fetcher = createFetcher({ userAgent: 'x', allowLoopback: true, ...options() });
		expect((await documentOf(fetcher, shop.origin)).body).toBe('ok');
		expect((await documentOf(fetcher, `http://localhost:${shop.port}/`)).body).toBe('ok');
		const sockets = await socketsDuring(async () => {
			for (const host of [
				'10.0.0.1',
				'192.168.0.1',
				'169.254.169.254',
				'[::ffff:127.0.0.1]',
				'0.0.0.0',
				'db',
				'nas.lan'
			]) {
				expect(await failureFrom(fetcher, `http://${host}/`)).toMatchObject({ code: 'address.private' });
			}
		});
		expect(sockets).toBe(0);
	});
});
