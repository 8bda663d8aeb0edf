import { admitUrl, type GateOptions } from './address-gate.ts';
import type { ConnectionOptions } from './connection.ts';
import { exchange, withDeadline, type Answer, type BodyPolicy } from './exchange.ts';
import type { Headers } from './headers.ts';
import type { Limits } from './limits.ts';
import { isForGood, isRedirect, keyOf, nextHop, type Hop } from './redirect.ts';
import { retryTime } from './retry-after.ts';
import { inTurn } from './turn.ts';
import type { HostLimiter } from './types.ts';

/** What all walks of one fetcher share. */
export interface WalkContext extends GateOptions {
	limiter: HostLimiter;
	gapMs: number;
	maxWaitMs: number;
	limits: Limits;
	connection: ConnectionOptions;
	/** Aborted when the fetcher closes. */
	closing: AbortSignal;
	now: () => Date;
}

export interface WalkPlan {
	/** Headers that go with every hop. */
	headers: Headers;
	redirects: number;
	bodyPolicy: BodyPolicy;
	/** Asked before each hop: may we, and how many milliseconds does the site want between two requests? */
	admit(url: URL): Promise<number>;
	signal?: AbortSignal | undefined;
	/** Hears the body of a good answer as it comes. */
	onData?: ((chunk: Uint8Array) => void) | undefined;
}

export interface Arrival {
	url: URL;
	answer: Answer;
	/** Did every redirect on the way say that it is for good? False where there was none. */
	hasMoved: boolean;
}

/** A rest for hosts that say "too many" without saying until when. Milliseconds. */
const UNNAMED_REST_MS = 60_000;

/**
 * Follows one request to the answer that is no redirect. Before each hop: the gate, `admit`, the host's turn; at each connection
 * the gate again.
 * @throws AppError with the code of the failure table
 */
export async function walk(
	context: WalkContext,
	plan: WalkPlan,
	first: Omit<Hop, 'url'> & { url: string }
): Promise<Arrival> {
	let hop: Hop = { ...first, url: admitUrl(first.url, context) };
	const visited: string[] = [];
	const redirects: number[] = [];
	let leftMs = context.limits.totalMs;
	for (;;) {
		visited.push(keyOf(hop));
		const gapMs = Math.max(context.gapMs, await plan.admit(hop.url));
		const { answer, tookMs } = await askInTurn(context, plan, hop, { gapMs, leftMs });
		leftMs -= tookMs;
		if (!isRedirect(answer.status))
			return { url: hop.url, answer, hasMoved: redirects.length > 0 && redirects.every(isForGood) };
		const { status, headers } = answer;
		redirects.push(status);
		hop = nextHop(hop, { status, location: headers['location'] }, visited, plan.redirects, context);
	}
}

async function askInTurn(
	context: WalkContext,
	plan: WalkPlan,
	hop: Hop,
	times: { gapMs: number; leftMs: number }
): Promise<{ answer: Answer; tookMs: number }> {
	const host = hop.url.hostname;
	const signals = [plan.signal, context.closing];
	const turn = context.limiter.acquire(host, times.gapMs, context.maxWaitMs);
	return inTurn(turn, signals, async () => {
		const startedAt = performance.now();
		const message = { ...hop, headers: { ...plan.headers, ...hop.headers } };
		const answer = await withDeadline(times.leftMs, host, signals, (signal) =>
			exchange(message, { ...context, signal, bodyPolicy: plan.bodyPolicy, onData: plan.onData })
		);
		await restIfAsked(context, host, answer);
		return { answer, tookMs: performance.now() - startedAt };
	});
}

/** While the host is still ours, so that nobody slips in between. */
async function restIfAsked({ limiter, now }: WalkContext, host: string, { status, headers }: Answer): Promise<void> {
	if (status !== 429 && status !== 503) return;
	const named = retryTime(headers, now());
	if (named) await limiter.pause(host, named);
	else if (status === 429) await limiter.pause(host, new Date(now().getTime() + UNNAMED_REST_MS));
}
