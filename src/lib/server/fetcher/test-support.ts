import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import path from 'node:path';
import type { AppError } from '#lib/server/errors.ts';
import type { Route } from './connection.ts';
import { createFetcher, type FetcherOptions } from './fetcher.ts';
import { createHostLimiter } from './host-limiter.ts';
import type { Resolve } from './resolve.ts';
import { createMemoryRobotsCache } from './robots-cache.ts';
import type { FetchedDocument, Fetcher, FetchRequest } from './types.ts';

/** Makers for the fetcher's tests: real servers on loopback, and the public suites where they lie beside the checkout. */

const shared = path.resolve(import.meta.dirname, '../../../../../shared');

function found(name: string): boolean {
	const isThere = existsSync(path.join(shared, name));
	if (!isThere) console.info(`skipped: ../shared/${name} is not here`);
	return isThere;
}

/** A suite's JSON, null (and a word about it) where the folder is absent. */
export function readSuite<T>(name: string): T | null {
	return found(name) ? (JSON.parse(readFileSync(path.join(shared, name), 'utf8')) as T) : null;
}

/** Every file of a folder of recorded answers; empty where the folder is absent. */
export function readCaptures(folder: string): { name: string; bytes: Uint8Array }[] {
	if (!found(folder)) return [];
	const names = readdirSync(path.join(shared, folder)).sort();
	return names.map((name) => ({ name, bytes: readFileSync(path.join(shared, folder, name)) }));
}

export interface TestSite {
	port: number;
	/** `http://127.0.0.1:<port>` */
	origin: string;
	/** Requests as they came in, robots.txt included. */
	requests: IncomingMessage[];
	/** TCP connections accepted. */
	connections: number;
	/** TCP connections open now. */
	openConnections(): number;
	close(): Promise<void>;
}

/** A real HTTP server on loopback. robots.txt is a 404, which allows everything, unless `answersRobots`. */
export async function openSite(handler: RequestListener, answersRobots = false): Promise<TestSite> {
	const sockets = new Set<Socket>();
	const site = { requests: [] as IncomingMessage[], connections: 0, openConnections: () => sockets.size };
	const server = createServer((request, response) => {
		site.requests.push(request);
		if (request.url === '/robots.txt' && !answersRobots) response.writeHead(404).end();
		else handler(request, response);
	});
	server.on('connection', (socket) => {
		site.connections++;
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
	});
	const port = await listen(server);
	return Object.assign(site, { port, origin: `http://127.0.0.1:${port}`, close: () => shut(server) });
}

async function listen(server: Server): Promise<number> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return (server.address() as AddressInfo).port;
}

function shut(server: Server): Promise<void> {
	server.closeAllConnections();
	return new Promise((resolve) => server.close(() => resolve()));
}

/** A fetcher that is allowed to reach this machine and does not keep anybody waiting. */
export function makeFetcher(options: Partial<FetcherOptions> = {}): Fetcher {
	return createFetcher({
		userAgent: 'Rearguard/0 (+https://rearguard.example; tests)',
		allowLoopback: true,
		limiter: createHostLimiter(),
		robots: createMemoryRobotsCache(),
		gapMs: 0,
		maxWaitMs: 10_000,
		...options
	});
}

/** The document of an answer that must be one. */
export async function documentOf(fetcher: Fetcher, request: FetchRequest | string): Promise<FetchedDocument> {
	const outcome = await fetcher.fetch(typeof request === 'string' ? { url: request } : request);
	if (outcome.kind !== 'document') throw new Error(`expected a document, got ${outcome.kind}`);
	return outcome.document;
}

/** The error of a fetch that must fail. */
export async function failureFrom(fetcher: Fetcher, request: FetchRequest | string): Promise<AppError> {
	return fetcher.fetch(typeof request === 'string' ? { url: request } : request).then(
		(outcome) => {
			throw new Error(`expected a failure, got ${outcome.kind}`);
		},
		(error) => error as AppError
	);
}

/**
 * A public internet on loopback: names resolve as told, and what passes the gate is dialled at the named ports of this machine.
 * A public address without a site refuses connections.
 * @param names addresses by name; a function answers anew at each question
 * @param ports of local servers by public address
 */
export function fakeInternet(names: Record<string, string[] | (() => string[])>, ports: Record<string, number>) {
	const asked: string[] = [];
	const dialled: string[] = [];
	const resolve: Resolve = async (host) => {
		asked.push(host);
		const answer = names[host];
		if (!answer) throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
		const addresses = typeof answer === 'function' ? answer() : answer;
		return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
	};
	const route: Route = ({ address }) => {
		dialled.push(address);
		return { address: '127.0.0.1', port: ports[address] ?? 1 };
	};
	return { asked, dialled, resolve, route };
}

/** Sockets that this process tried to open while `work` ran, seen below every library. */
export async function socketsDuring(work: () => Promise<unknown>): Promise<number> {
	let sockets = 0;
	const count = () => sockets++;
	subscribe('net.client.socket', count);
	try {
		await work();
	} finally {
		unsubscribe('net.client.socket', count);
	}
	return sockets;
}
