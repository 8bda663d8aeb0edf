import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { IncomingMessage, RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { documentOf, failureFrom, makeFetcher, openSite, type TestSite } from './test-support.ts';

const open: { close(): Promise<void> }[] = [];
const site = async (handler: RequestListener): Promise<TestSite> => {
	const opened = await openSite(handler);
	open.push(opened);
	return opened;
};
afterEach(async () => {
	for (const one of open.splice(0)) await one.close();
});

const pages = (request: IncomingMessage) => request.url !== '/robots.txt';

describe('a document', () => {
	it('comes decoded, with its validators and its size', async () => {
		const body = Buffer.from([0xce, 0xf2, 0xe7, 0xfb, 0xe2]);
		const shop = await site((_, response) => {
			response.setHeader('Content-Type', 'text/html; charset=windows-1251');
			response.setHeader('ETag', '"v1"').setHeader('Last-Modified', 'Sun, 01 Mar 2026 12:00:00 GMT').end(body);
		});
		expect(await documentOf(makeFetcher(), `${shop.origin}/reviews?page=1`)).toEqual({
			url: `${shop.origin}/reviews?page=1`,
			hasMoved: false,
			status: 200,
			contentType: 'text/html',
			body: 'Отзыв',
			charset: 'windows-1251',
			etag: '"v1"',
			lastModified: 'Sun, 01 Mar 2026 12:00:00 GMT',
			bytes: 5
		});
	});

	it.each([
		['gzip', gzipSync],
		['x-gzip', gzipSync],
		['deflate', deflateSync],
		['deflate', deflateRawSync],
		['br', brotliCompressSync],
		['gzip, br', (body: Buffer) => brotliCompressSync(gzipSync(body))],
		['identity', (body: Buffer) => body],
		['gzip', (body: Buffer) => body],
		['utf-8', (body: Buffer) => body],
		['gzip', (body: Buffer) => gzipSync(body).subarray(0, -6)]
	])('is unpacked from %s', async (encoding, pack) => {
		const body = 'Ļoti laba apkalpošana. '.repeat(500);
		const shop = await site((_, response) =>
			response.setHeader('Content-Encoding', encoding).end(pack(Buffer.from(body)))
		);
		expect((await documentOf(makeFetcher(), shop.origin)).body).toBe(body);
	});

	it('is asked for honestly, and by nobody else', async () => {
		const shop = await site((_, response) => response.end('ok'));
		await documentOf(makeFetcher(), {
			url: shop.origin,
			accept: 'application/rss+xml',
			headers: { 'User-Agent': 'Mozilla/5.0', Host: 'other.example', 'X-Shop': '1' }
		});
		const { headers } = shop.requests.find(pages)!;
		expect(headers).toMatchObject({
			'user-agent': 'Rearguard/0 (+https://rearguard.example; tests)',
			host: shop.origin.slice(7),
			accept: 'application/rss+xml',
			'accept-language': expect.stringContaining('lv'),
			'x-shop': '1'
		});
	});

	it('is posted where a reply goes', async () => {
		const posted: string[] = [];
		const api = await site(async (request, response) => {
			posted.push(`${request.method} ${request.headers['content-type']} ${await text(request)}`);
			response.writeHead(204).end();
		});
		const request = {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: '{"text":"Paldies"}'
		} as const;
		const answer = await documentOf(makeFetcher(), { url: api.origin, robots: 'skip', ...request });
		expect(answer).toMatchObject({ status: 204, body: '' });
		expect(posted).toEqual(['POST application/json {"text":"Paldies"}']);
		expect(api.requests).toHaveLength(1);
	});

	it('is nothing new when the validators still hold', async () => {
		const shop = await site((request, response) => {
			const isSame = request.headers['if-none-match'] === '"v1"' && request.headers['if-modified-since'] === 'Sun';
			response.writeHead(isSame ? 304 : 200).end(isSame ? undefined : 'new');
		});
		const fetcher = makeFetcher();
		const outcome = await fetcher.fetch({ url: shop.origin, etag: '"v1"', lastModified: 'Sun' });
		expect(outcome).toEqual({ kind: 'not_modified' });
		expect((await documentOf(fetcher, { url: shop.origin, etag: '"v0"' })).body).toBe('new');
	});
});

describe('a failure', () => {
	it.each([
		[401, {}, 'source.login_required'],
		[403, {}, 'source.blocked'],
		[404, {}, 'source.not_found'],
		[410, {}, 'source.not_found'],
		[418, {}, 'source.blocked'],
		[429, {}, 'source.rate_limited'],
		[500, {}, 'source.server_error'],
		[503, {}, 'source.server_error'],
		[503, { 'Retry-After': '60' }, 'source.rate_limited'],
		[504, {}, 'source.timeout'],
		[304, {}, 'source.unreachable'],
		[301, {}, 'source.unreachable'],
		[200, {}, 'source.empty']
	])('%i %o is %s', async (status, headers, code) => {
		const shop = await site((_, response) => response.writeHead(status, headers).end());
		expect(await failureFrom(makeFetcher(), shop.origin)).toMatchObject({ name: 'AppError', code });
	});

	it('names the time the site named', async () => {
		const shop = await site((_, response) => response.writeHead(429, { 'Retry-After': '120' }).end());
		const now = new Date();
		const error = await failureFrom(makeFetcher({ now: () => now }), shop.origin);
		expect(error.retryAt).toEqual(new Date(now.getTime() + 120_000));
	});

	it('sees a captcha behind a 200 and behind a 503', async () => {
		for (const status of [200, 503]) {
			const shop = await site((_, response) =>
				response.writeHead(status, { 'Content-Type': 'text/html' }).end('<html><title>Just a moment...</title></html>')
			);
			expect(await failureFrom(makeFetcher(), shop.origin)).toMatchObject({ code: 'source.blocked' });
		}
	});

	it('sees a page where JSON was asked for', async () => {
		const shop = await site((_, response) => response.end('<!doctype html><p>Shop</p>'));
		const request = { url: shop.origin, accept: 'application/json' };
		expect(await failureFrom(makeFetcher(), request)).toMatchObject({ code: 'source.blocked' });
	});

	it('tells a dead port, an unknown name, a reset, a non-HTTP server and damaged TLS apart', async () => {
		const gone = await site(() => {});
		await gone.close();
		const rude = await site((request) => request.socket.destroy());
		const odd = await site((request) => request.socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
		const resolve = async () => {
			throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
		};
		const fetcher = makeFetcher({ resolve });
		const codeOf = async (url: string) => (await failureFrom(fetcher, { url, robots: 'skip' })).code;
		expect(await codeOf(gone.origin)).toBe('source.unreachable');
		expect(await codeOf('http://nobody.example/')).toBe('source.not_found');
		expect(await codeOf(rude.origin)).toBe('source.unreachable');
		expect(await codeOf(odd.origin)).toBe('source.unreachable');
		expect(await codeOf(odd.origin.replace('http:', 'https:'))).toBe('source.unreachable');
	});

	it('of a damaged body is no crash', async () => {
		const shop = await site((_, response) =>
			response.setHeader('Content-Encoding', 'br').end(Buffer.from('certainly not brotli, this is plain text'))
		);
		expect(await failureFrom(makeFetcher(), shop.origin)).toMatchObject({ code: 'source.unreachable' });
	});
});

describe('being called off', () => {
	it('ends a request in flight and one that waits for its turn', async () => {
		const shop = await site(() => {});
		const fetcher = makeFetcher();
		const controller = new AbortController();
		const inFlight = fetcher.fetch({ url: shop.origin, robots: 'skip' }, { signal: controller.signal });
		const waiting = fetcher.fetch({ url: shop.origin, robots: 'skip' }, { signal: controller.signal });
		setTimeout(() => controller.abort(new Error('enough')), 50);
		await expect(inFlight).rejects.toThrow('enough');
		await expect(waiting).rejects.toThrow('enough');
	});

	it('leaves the turn to the next one', async () => {
		let isHanging = true;
		const shop = await site((_, response) => void (isHanging || response.end('ok')));
		const fetcher = makeFetcher();
		const hanging = fetcher.fetch({ url: shop.origin, robots: 'skip' }, { signal: AbortSignal.timeout(50) });
		await expect(hanging).rejects.toThrow();
		isHanging = false;
		expect((await documentOf(fetcher, { url: shop.origin, robots: 'skip' })).body).toBe('ok');
	});

	it('happens to everything when the fetcher closes', async () => {
		const shop = await site(() => {});
		const fetcher = makeFetcher();
		const hanging = fetcher.fetch({ url: shop.origin });
		const failed = expect(hanging).rejects.toThrow('closed');
		setTimeout(() => fetcher.close(), 50);
		await failed;
		await expect(fetcher.fetch({ url: shop.origin })).rejects.toThrow('closed');
	});
});
