import { randomBytes } from 'node:crypto';
import type { RequestListener, ServerResponse } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';
import { createGzip, gzipSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import type { AppError } from '#lib/server/errors.ts';
import { documentOf, failureFrom, makeFetcher, openSite } from './test-support.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
	for (const one of open.splice(0)) await one.close();
});

const MIB = 1024 * 1024;
/** Promise S3. */
const MEMORY_ALLOWED = 64 * MIB;

/** The failure of a fetch, with how far the memory of this process (the site's included) rose above its start, in bytes. */
async function survive(url: string, limits = {}): Promise<{ error: AppError; grew: number }> {
	const start = process.memoryUsage.rss();
	let peak = start;
	const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 5);
	const error = await failureFrom(makeFetcher({ limits }), { url, robots: 'skip' });
	clearInterval(watch);
	return { error, grew: peak - start };
}

async function site(handler: RequestListener): Promise<string> {
	const opened = await openSite(handler);
	open.push(opened);
	return opened.origin;
}

/** A server below HTTP, for answers that no HTTP server would give. */
async function rawSite(answer: (socket: Socket) => void): Promise<string> {
	const sockets = new Set<Socket>();
	const server: Server = createServer((socket) => {
		sockets.add(socket.on('error', () => {}));
		socket.once('data', () => answer(socket));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	open.push({ close: () => [server.close(), ...[...sockets].map((socket) => socket.destroy())] });
	return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

/** Writes one piece again and again until the other side has had enough. */
function forever(stream: Socket | ServerResponse, piece: Buffer): void {
	const write = () => {
		if (!stream.destroyed && stream.writable) stream.write(piece, write);
	};
	write();
}

/** Zeros, packed without ever being in memory whole. */
const packedZeros = (mib: number) =>
	buffer(Readable.from(Array.from({ length: mib }, () => Buffer.alloc(MIB))).pipe(createGzip()));

describe('bodies that are too much', () => {
	it('200 MB in a small gzip', async () => {
		const bomb = await packedZeros(200);
		const { error, grew } = await survive(
			await site((_, response) => response.setHeader('Content-Encoding', 'gzip').end(bomb))
		);
		expect(error.code).toBe('source.too_large');
		expect(grew).toBeLessThan(MEMORY_ALLOWED);
	});

	it('one that stays under the limit but swells like a bomb', async () => {
		const small = await packedZeros(9);
		const url = await site((_, response) => response.setHeader('Content-Encoding', 'gzip').end(small));
		expect((await survive(url)).error).toMatchObject({ code: 'source.too_large', params: { reason: 'ratio' } });
	});

	it('gzip in gzip, and gzip in gzip in gzip', async () => {
		const twice = gzipSync(await packedZeros(200));
		const layered = await survive(
			await site((_, response) => response.setHeader('Content-Encoding', 'gzip, gzip').end(twice))
		);
		expect(layered.error.code).toBe('source.too_large');
		expect(layered.grew).toBeLessThan(MEMORY_ALLOWED);
		const threefold = await site((_, response) =>
			response.setHeader('Content-Encoding', 'gzip, gzip, gzip').end(gzipSync(twice))
		);
		expect((await survive(threefold)).error).toMatchObject({ params: { reason: 'encodings' } });
	});

	it('a gzip file behind a gzip encoding', async () => {
		const inner = await packedZeros(200);
		const { error, grew } = await survive(
			await site((_, response) => response.setHeader('Content-Encoding', 'gzip').end(gzipSync(inner)))
		);
		expect(error.code).toBe('source.too_large');
		expect(grew).toBeLessThan(MEMORY_ALLOWED);
	});

	it('one that never ends, chunked or packed', async () => {
		let sent = 0;
		const noise = Buffer.alloc(64 * 1024, 'Отзыв ');
		const endless = await site((_, response) => {
			const write = () => {
				sent += noise.length;
				if (!response.destroyed) response.write(noise, write);
			};
			write();
		});
		const { error, grew } = await survive(endless);
		expect(error.code).toBe('source.too_large');
		expect(sent).toBeLessThan(40 * MIB);
		expect(grew).toBeLessThan(MEMORY_ALLOWED);
	});

	it('one that announces 10 GB is not read at all', async () => {
		let sent = 0;
		const url = await site((_, response) => {
			response.writeHead(200, { 'Content-Length': 10_000_000_000 });
			const write = () => void (response.destroyed || response.write(Buffer.alloc(65_536), write), (sent += 65_536));
			write();
		});
		expect((await survive(url)).error).toMatchObject({ code: 'source.too_large' });
		expect(sent).toBeLessThan(16 * MIB);
	});

	it('an error page that never ends is still only an error', async () => {
		const url = await site((_, response) => forever(response.writeHead(500), Buffer.alloc(65_536, 'x')));
		const { error, grew } = await survive(url);
		expect(error).toMatchObject({ code: 'source.server_error' });
		expect(grew).toBeLessThan(MEMORY_ALLOWED);
	});
});

describe('headers that are too much', () => {
	it.each([
		['one of a megabyte', `X-Big: ${'x'.repeat(MIB)}\r\n`],
		['sixteen thousand', 'X-Small: 1\r\n'.repeat(16_000)]
	])('%s', async (_, headers) => {
		const url = await rawSite((socket) => socket.end(`HTTP/1.1 200 OK\r\n${headers}\r\nok`));
		expect((await survive(url)).error).toMatchObject({ code: 'source.too_large' });
	});

	it('that never end', async () => {
		const url = await rawSite((socket) => {
			socket.write('HTTP/1.1 200 OK\r\n');
			forever(socket, Buffer.from('X-More: 1\r\n'.repeat(100)));
		});
		expect((await survive(url)).error).toMatchObject({ code: 'source.too_large' });
	});

	it('interim answers without end', async () => {
		const url = await rawSite((socket) =>
			forever(socket, Buffer.from('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'))
		);
		expect((await survive(url)).error).toMatchObject({ code: 'source.too_large', params: { reason: 'interim' } });
	});
});

/** undici 7 ends the process here unless its buffer is kept from filling up, see `exchange.ts`. */
it('survives a site that hangs up while its answer is still being unpacked', async () => {
	const packed = gzipSync(randomBytes(3 * MIB));
	const url = await rawSite((socket) => {
		socket.write(`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n`);
		socket.end(packed);
	});
	for (let time = 0; time < 10; time++) {
		const page = await documentOf(makeFetcher(), { url, robots: 'skip' });
		expect(page.bytes).toBe(3 * MIB);
	}
});

/** Limits are shortened so that the test is; that they end the fetch is what counts. */
describe('servers that take their time', () => {
	const drip = (socket: Socket | ServerResponse, piece: string) => {
		const timer = setInterval(() => (socket.destroyed ? clearInterval(timer) : socket.write(piece)), 20);
	};

	it('say nothing', async () => {
		const url = await rawSite(() => {});
		expect((await survive(url, { headersMs: 300 })).error.code).toBe('source.timeout');
		expect((await survive(url, { totalMs: 200 })).error).toMatchObject({ params: { reason: 'total' } });
	});

	it('drip their headers', async () => {
		const url = await rawSite((socket) => {
			socket.write('HTTP/1.1 200 OK\r\n');
			drip(socket, 'X-A: 1\r\n');
		});
		expect((await survive(url, { totalMs: 300 })).error.code).toBe('source.timeout');
	});

	it('drip their body', async () => {
		const url = await site((_, response) => drip(response, 'x'));
		expect((await survive(url, { totalMs: 300 })).error.code).toBe('source.timeout');
	});

	it('drip a packed body', async () => {
		const packed = gzipSync('x'.repeat(100_000));
		const url = await site((_, response) => {
			response.setHeader('Content-Encoding', 'gzip').write(packed.subarray(0, 20));
			drip(response, '');
		});
		expect((await survive(url, { totalMs: 300 })).error.code).toBe('source.timeout');
	});

	it('stop in the middle', async () => {
		const url = await site((_, response) => response.write('half a page'));
		expect((await survive(url, { idleMs: 200 })).error.code).toBe('source.timeout');
	});

	it('spend the time over many redirects', async () => {
		const url = await site((request, response) => {
			const step = Number(request.url!.slice(1));
			setTimeout(() => response.writeHead(302, { Location: `/${step + 1}` }).end(), 120);
		});
		expect((await survive(`${url}/0`, { totalMs: 300 })).error.code).toBe('source.timeout');
	});
});
