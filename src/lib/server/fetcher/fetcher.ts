import { AppError } from '#lib/server/errors.ts';
import { conclude } from './conclude.ts';
import type { Route } from './connection.ts';
import type { BodyPolicy } from './exchange.ts';
import { callerHeaders, ownHeaders } from './headers.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { systemResolve, type Resolve } from './resolve.ts';
import { createRobotsGate, type RobotsGate } from './robots-gate.ts';
import type { Fetcher, FetchOptions, FetchOutcome, FetchRequest, HostLimiter, RobotsCache } from './types.ts';
import { walk, type WalkContext } from './walk.ts';

export interface FetcherOptions {
	/** Says who asks and where to complain, see `config.userAgent`. */
	userAgent: string;
	/** Only the demo town and tests: this very machine may be asked. Nothing else private ever is. */
	allowLoopback: boolean;
	/** The one private address that an owner has named, see `GateOptions`. */
	privateOrigin?: string;
	limiter: HostLimiter;
	robots: RobotsCache;
	/** Shortest time between two requests to one host, milliseconds. */
	gapMs: number;
	/** How long one request may wait for its host's turn, milliseconds; longer than `gapMs`, or no second hop ever succeeds. */
	maxWaitMs: number;
	limits?: Partial<Limits>;
	/** Instead of the system's resolver. */
	resolve?: Resolve;
	/** Tests only, see `Route`. */
	route?: Route;
	/** Instead of the system's clock, for the age of robots.txt and for Retry-After. */
	now?: () => Date;
}

/**
 * The one door to the internet. Each request passes the address gate (again at every redirect and every connection),
 * robots.txt, the host's turn, and the limits; what comes out is decoded text or an AppError of the failure table.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
	const closing = new AbortController();
	const context = contextOf(options, closing.signal);
	const robots = createRobotsGate({ ...context, cache: options.robots, ask: robotsAsker(context, options.userAgent) });
	const underway = new Set<Promise<FetchOutcome>>();
	return {
		fetch(request, how = {}) {
			const outcome = fetchOne(context, robots, options.userAgent, request, how);
			underway.add(outcome);
			const forget = () => underway.delete(outcome);
			outcome.then(forget, forget);
			return outcome;
		},
		async close() {
			closing.abort(new DOMException('The fetcher was closed', 'AbortError'));
			await Promise.allSettled(underway);
		}
	};
}

function contextOf(options: FetcherOptions, closing: AbortSignal): WalkContext {
	const limits = { ...defaultLimits, ...options.limits };
	const { allowLoopback, privateOrigin, limiter, gapMs, maxWaitMs, route } = options;
	const own = privateOrigin === undefined ? {} : { privateOrigin };
	const connection = {
		allowLoopback,
		...own,
		resolve: options.resolve ?? systemResolve,
		timeoutMs: limits.connectMs,
		connectMs: limits.connectMs,
		...(route ? { route } : {})
	};
	return {
		allowLoopback,
		...own,
		limiter,
		gapMs,
		maxWaitMs,
		limits,
		connection,
		closing,
		now: options.now ?? (() => new Date())
	};
}

async function fetchOne(
	context: WalkContext,
	robots: RobotsGate,
	userAgent: string,
	request: FetchRequest,
	{ signal, onData }: FetchOptions
): Promise<FetchOutcome> {
	const arrival = await walk(
		context,
		{
			headers: ownHeaders(request, userAgent),
			redirects: request.redirects === 'refuse' ? 0 : context.limits.redirects,
			bodyPolicy: pagePolicy(context.limits),
			admit: async (address) => (request.robots === 'skip' ? 0 : robots.admit(address, signal)),
			signal,
			onData
		},
		{ url: request.url, method: request.method ?? 'GET', headers: callerHeaders(request), body: request.body ?? null }
	);
	return conclude(request, arrival, context.now());
}

/** A redirect's body is never read, an error's only as far as it takes to recognise it. */
function pagePolicy(limits: Limits): BodyPolicy {
	return (status) => {
		if (status >= 400) return { maxBytes: limits.errorBodyBytes, overflow: 'truncate' };
		return { maxBytes: status >= 300 ? 0 : limits.bodyBytes, overflow: 'refuse' };
	};
}

/** How the robots gate gets its files: the same gate, turns and limits, no robots.txt of its own. */
function robotsAsker(context: WalkContext, userAgent: string) {
	const headers = ownHeaders({ url: '', accept: 'text/plain,*/*;q=0.5' }, userAgent);
	const { robotsBytes, robotsRedirects } = context.limits;
	return async (url: string, signal?: AbortSignal) => {
		let answers = 0;
		const bodyPolicy: BodyPolicy = (status) => {
			answers++;
			return { maxBytes: status >= 200 && status < 300 ? robotsBytes : 0, overflow: 'truncate' };
		};
		const plan = { headers, redirects: robotsRedirects, bodyPolicy, admit: async () => 0, signal };
		try {
			const { answer } = await walk(context, plan, { url, method: 'GET', headers: {}, body: null });
			return { status: answer.status, body: answer.body.toString('utf8') };
		} catch (error) {
			if (!(error instanceof AppError) || answers === 0 || error.code === 'source.rate_limited') throw error;
			return { status: statusAfter(error), body: null };
		}
	};
}

/**
 * RFC 9309, 2.3.1.2: after too many redirects the file counts as unavailable, so everything is allowed. A redirect to a place we
 * must not go, or to one that does not answer, counts as unreachable (status 0), so nothing is.
 */
function statusAfter(error: AppError): number {
	return error.code === 'source.too_many_redirects' ? 404 : 0;
}
