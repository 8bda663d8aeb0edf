import { afterEach, describe, expect, it } from 'vitest';
import type { RequestListener } from 'node:http';
import { documentOf, failureFrom, fakeInternet, makeFetcher, openSite, type TestSite } from './test-support.ts';

const open: TestSite[] = [];
const site = async (handler: RequestListener) => {
	open.push(await openSite(handler));
	return open.at(-1)!;
};
afterEach(async () => {
	for (const one of open.splice(0)) await one.close();
});

/** Redirects along a list of steps: `/0` → `/1` → … */
const stairs = (length: number, status = 302) =>
	site((request, response) => {
		const step = Number(request.url!.slice(1));
		if (step >= length) response.end(`arrived at ${step} by ${request.method}`);
		else response.writeHead(status, { Location: `/${step + 1}` }).end();
	});

describe('redirects', () => {
	it.each([301, 302, 303, 307, 308])('%i is followed', async (status) => {
		const shop = await stairs(1, status);
		const found = await documentOf(makeFetcher(), `${shop.origin}/0`);
		const hasMoved = status === 301 || status === 308;
		expect(found).toMatchObject({ url: `${shop.origin}/1`, body: 'arrived at 1 by GET', hasMoved });
	});

	it('are for good where all of them are', async () => {
		const shop = await site((request, response) => {
			const [, first, ...rest] = request.url!.split('/');
			if (first === 'end') response.end('here');
			else response.writeHead(Number(first), { Location: `/${rest.join('/')}` }).end();
		});
		const hasMoved = async (path: string) => (await documentOf(makeFetcher(), shop.origin + path)).hasMoved;
		expect(await hasMoved('/301/308/end')).toBe(true);
		expect(await hasMoved('/301/302/end')).toBe(false);
		expect(await hasMoved('/end')).toBe(false);
	});

	it('are followed ten times and not eleven', async () => {
		const shop = await stairs(10);
		expect((await documentOf(makeFetcher(), `${shop.origin}/0`)).body).toContain('arrived at 10');
		const longer = await stairs(11);
		expect(await failureFrom(makeFetcher(), `${longer.origin}/0`)).toMatchObject({ code: 'source.too_many_redirects' });
	});

	it('that lead in a circle end at once', async () => {
		const shop = await site((request, response) =>
			response.writeHead(302, { Location: request.url === '/a' ? '/b' : '/a' }).end()
		);
		expect(await failureFrom(makeFetcher(), `${shop.origin}/a`)).toMatchObject({ code: 'source.too_many_redirects' });
		expect(shop.requests.filter(({ url }) => url !== '/robots.txt').length).toBeLessThanOrEqual(5);
	});

	it('to an address written in Cyrillic arrive', async () => {
		const shop = await site((request, response) => {
			if (request.url !== '/') return response.end(decodeURIComponent(request.url!));
			response.socket!.end(Buffer.from('HTTP/1.1 302 Found\r\nLocation: /отзывы\r\nContent-Length: 0\r\n\r\n'));
		});
		expect((await documentOf(makeFetcher(), shop.origin)).body).toBe('/отзывы');
	});

	it('turn a POST into a GET, or keep it within the origin, or end it', async () => {
		const other = await site((request, response) => response.end(request.method));
		const shop = await site((request, response) => {
			const [, status, place] = request.url!.split('/');
			if (status === 'end') return request.pipe(response);
			response.writeHead(Number(status), { Location: place === 'away' ? other.origin : '/end' }).end();
		});
		const post = (path: string) => ({
			url: shop.origin + path,
			method: 'POST' as const,
			body: 'answer',
			robots: 'skip' as const
		});
		const fetcher = makeFetcher();
		expect((await documentOf(fetcher, post('/307/here'))).body).toBe('answer');
		expect((await documentOf(fetcher, post('/303/away'))).body).toBe('GET');
		expect(await failureFrom(fetcher, post('/308/away'))).toMatchObject({ code: 'source.too_many_redirects' });
		expect(other.requests).toHaveLength(1);
	});

	it('are refused where the caller says so, as for webhooks', async () => {
		const shop = await stairs(1);
		const request = { url: `${shop.origin}/0`, redirects: 'refuse' as const };
		expect(await failureFrom(makeFetcher(), request)).toMatchObject({ code: 'source.too_many_redirects' });
	});

	it('take the caller’s headers to no other origin', async () => {
		const other = await site((_, response) => response.end('ok'));
		const shop = await site((request, response) => {
			const location = request.url === '/' ? '/again' : other.origin;
			response.writeHead(302, { Location: location }).end();
		});
		const headers = { Authorization: 'Bearer secret', Cookie: 'a=b', 'X-Api-Key': 'secret', 'Client-Id': '7' };
		await documentOf(makeFetcher(), { url: shop.origin, headers });
		expect(shop.requests.find(({ url }) => url === '/again')!.headers).toMatchObject({
			authorization: 'Bearer secret'
		});
		const sent = JSON.stringify(other.requests.map((request) => request.rawHeaders));
		expect(sent).not.toMatch(/secret|a=b|client-id/i);
	});

	it('from https to http are refused when the request carries credentials', async () => {
		// Nothing here speaks TLS; the rule itself is asked.
		const { nextHop } = await import('./redirect.ts');
		const hop = {
			url: new URL('https://shop.example/'),
			method: 'GET' as const,
			headers: { 'x-api-key': 'k' },
			body: null
		};
		const answer = { status: 302, location: 'http://shop.example/' };
		expect(() => nextHop(hop, answer, [], 10, {})).toThrow('source.too_many_redirects');
		expect(nextHop({ ...hop, headers: {} }, answer, [], 10, {}).url.href).toBe('http://shop.example/');
	});
});

describe('redirects to places that are not public', () => {
	const town = async (handler: RequestListener) => {
		const shop = await site(handler);
		const net = fakeInternet({ 'public.example': ['93.184.216.34'], 'two.example': ['93.184.216.35'] }, {});
		const ports: Record<string, number> = { '93.184.216.34': shop.port, '93.184.216.35': shop.port };
		const { dialled, resolve } = net;
		const route = (to: { address: string }) => (
			dialled.push(to.address),
			{ address: '127.0.0.1', port: ports[to.address]! }
		);
		return { shop, dialled, fetcher: makeFetcher({ allowLoopback: false, resolve, route }) };
	};

	it.each([
		...[301, 302, 303, 307, 308].map((status) => [status, 'http://127.0.0.1/']),
		[302, 'http://169.254.169.254/latest/meta-data/'],
		[302, '//127.0.0.1/'],
		[302, '/\\127.0.0.1/'],
		[302, 'http:\\\\127.0.0.1/'],
		[302, 'http://localhost/'],
		[302, 'http://[::ffff:10.0.0.1]/'],
		[302, 'http://2130706433/'],
		[302, 'http://user:pass@public.example/x'],
		[302, 'http://public.example:6379/'],
		[302, 'file:///etc/passwd'],
		[302, 'gopher://127.0.0.1:6379/_INFO']
	])('%i to %s is refused, unread', async (status, location) => {
		const { dialled, fetcher } = await town((_, response) => {
			response.writeHead(status as number, { Location: location as string });
			// The body never ends: whoever wanted to read it would still be waiting.
			response.write('x'.repeat(100_000));
		});
		expect((await failureFrom(fetcher, 'http://public.example/')).code).toMatch(/^address\./);
		expect(dialled).toEqual(['93.184.216.34', '93.184.216.34']);
	});

	it('at the third hop are refused as well', async () => {
		const { dialled, fetcher } = await town((request, response) => {
			const location = request.headers.host === 'public.example' ? 'http://two.example/' : 'http://169.254.169.254/';
			response.writeHead(302, { Location: location }).end();
		});
		expect(await failureFrom(fetcher, 'http://public.example/')).toMatchObject({ code: 'address.private' });
		expect(new Set(dialled)).toEqual(new Set(['93.184.216.34', '93.184.216.35']));
	});

	it('in markup are not followed at all', async () => {
		const page = '<meta http-equiv=refresh content="0;url=http://127.0.0.1/"><link rel=icon href="http://127.0.0.1/i">';
		const { dialled, fetcher } = await town((_, response) => response.end(page));
		expect((await documentOf(fetcher, 'http://public.example/')).body).toBe(page);
		expect(dialled).toHaveLength(2);
	});
});
