import { Client, type Dispatcher } from 'undici';
import { AppError } from '#lib/server/errors.ts';
import { readBody, tooLarge } from './body.ts';
import { gatedConnector, type ConnectionOptions } from './connection.ts';
import { networkFailure } from './failures.ts';
import type { Headers } from './headers.ts';
import type { Limits } from './limits.ts';
import type { Method } from './types.ts';

/** One request and its answer, nothing followed. */
export interface Answer {
	status: number;
	/** Names in lower case; of several values the first, except where a list is meant. */
	headers: Headers;
	/** Decompressed; empty where it was not to be read. */
	body: Buffer;
}

export interface Message {
	url: URL;
	method: Method;
	headers: Headers;
	body: string | null;
}

/** How much of a body to read, by status; 0: none, the connection is closed instead. */
export type BodyPolicy = (status: number) => { maxBytes: number; overflow: 'refuse' | 'truncate' };

export interface ExchangeOptions {
	connection: ConnectionOptions;
	limits: Limits;
	signal: AbortSignal;
	bodyPolicy: BodyPolicy;
	/** Hears the body of a good answer as it comes, decompressed. */
	onData?: ((chunk: Uint8Array) => void) | undefined;
}

/** How far undici may be ahead of our own count before it ends the connection itself. Bytes. */
const READ_AHEAD = 1024 * 1024;

/**
 * Sends one request over a connection of its own, so that each request passes the gate at connect time and nothing stays open
 * during the seconds until the next one.
 * @throws AppError with the code of the failure table; the signal's reason when it was aborted
 */
export async function exchange(message: Message, options: ExchangeOptions): Promise<Answer> {
	const { limits, signal } = options;
	const client = new Client(message.url.origin, {
		connect: gatedConnector(options.connection),
		pipelining: 0,
		headersTimeout: limits.headersMs,
		bodyTimeout: limits.idleMs,
		maxHeaderSize: limits.headerBytes,
		maxResponseSize: limits.bodyBytes + READ_AHEAD
	});
	try {
		signal.throwIfAborted();
		return await read(await send(client, message, options), options);
	} catch (error) {
		if (signal.aborted) throw signal.reason;
		throw networkFailure(error, message.url.hostname);
	} finally {
		await client.destroy();
	}
}

function send(client: Client, message: Message, { limits, signal }: ExchangeOptions): Promise<Dispatcher.ResponseData> {
	const interim = new AbortController();
	let seen = 0;
	const onInfo = () => {
		if (++seen > limits.interim) interim.abort(tooLarge('interim'));
	};
	const { url, method, headers, body } = message;
	const stop = AbortSignal.any([signal, interim.signal]);
	return client.request({
		path: url.pathname + url.search,
		method,
		headers,
		body,
		signal: stop,
		onInfo,
		// Larger than any body may be: undici 7 crashes the process when a site hangs up while its parser is paused by a full
		// buffer (nodejs/undici#5360, mended in 8 only), so the buffer must never be full.
		highWaterMark: limits.bodyBytes + 2 * READ_AHEAD
	});
}

async function read(
	response: Dispatcher.ResponseData,
	{ limits, bodyPolicy, onData }: ExchangeOptions
): Promise<Answer> {
	const headers = flat(response.headers);
	const { maxBytes, overflow } = bodyPolicy(response.statusCode);
	if (maxBytes === 0) return { status: response.statusCode, headers, body: discard(response) };
	if (overflow === 'refuse' && Number(headers['content-length']) > maxBytes) {
		discard(response);
		throw tooLarge('length');
	}
	const { ratio, encodings } = limits;
	const isGood = response.statusCode >= 200 && response.statusCode < 300;
	const body = await readBody(response.body, headers['content-encoding'] ?? null, {
		...{ maxBytes, overflow, ratio, encodings },
		...(isGood && onData ? { onData } : {})
	});
	return { status: response.statusCode, headers, body };
}

function discard(response: Dispatcher.ResponseData): Buffer {
	// Closing before the end is an error to the stream, not to us.
	response.body.on('error', () => {}).destroy();
	return Buffer.alloc(0);
}

function flat(headers: Record<string, string | string[] | undefined>): Headers {
	const isList = (name: string) => name === 'content-encoding';
	const entries = Object.entries(headers).map(([name, value]): [string, string] => {
		if (!Array.isArray(value)) return [name, value ?? ''];
		return [name, isList(name) ? value.join(',') : (value[0] ?? '')];
	});
	return Object.fromEntries(entries);
}

/**
 * Runs work that ends at a deadline or when somebody else says so, and leaves no listener behind.
 * @throws AppError `source.timeout`; the reason of the signal that ended it
 */
export async function withDeadline<T>(
	ms: number,
	host: string,
	signals: (AbortSignal | undefined)[],
	work: (signal: AbortSignal) => Promise<T>
): Promise<T> {
	const controller = new AbortController();
	const timeout = () => controller.abort(new AppError('source.timeout', { params: { host, reason: 'total' } }));
	const timer = setTimeout(timeout, Math.max(0, ms));
	const given = signals.filter((signal) => signal !== undefined);
	const follow = () => controller.abort(given.find((signal) => signal.aborted)?.reason);
	for (const signal of given) signal.addEventListener('abort', follow);
	try {
		if (given.some((signal) => signal.aborted)) follow();
		return await work(controller.signal);
	} finally {
		clearTimeout(timer);
		for (const signal of given) signal.removeEventListener('abort', follow);
	}
}
