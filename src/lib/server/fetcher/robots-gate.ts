import { AppError } from '#lib/server/errors.ts';
import { isPostponed } from './health.ts';
import { crawlDelaySeconds, isAllowed, parseRobots } from './robots.ts';
import type { RobotsCache, RobotsRecord } from './types.ts';

/** The name by which robots.txt files can speak to us. */
export const PRODUCT_TOKEN = 'Rearguard';

const MINUTE = 60_000;

/** RFC 9309, 2.4: no longer than a day. */
const KEPT_MS = 24 * 60 * MINUTE;
/** What may be a hiccup is asked again sooner: a server error or "too many", and no answer at all. */
const KEPT_SERVER_ERROR_MS = 10 * MINUTE;
const KEPT_UNREACHABLE_MS = MINUTE;

/** A longer Crawl-delay is kept as this one: sources are asked every few minutes at most anyway. */
const LONGEST_DELAY_MS = MINUTE;

export interface RobotsGateOptions {
	cache: RobotsCache;
	/**
	 * Asks for a robots.txt, politely, redirects followed.
	 * @returns its status; 0 where a redirect led to a place we must not go or that does not answer; 404 where it led nowhere
	 */
	ask(url: string, signal?: AbortSignal): Promise<{ status: number; body: string | null }>;
	now: () => Date;
}

export interface RobotsGate {
	/**
	 * Lets an address pass or throws. Several at once for one origin ask only once.
	 * @returns milliseconds that the site wants between two requests, 0 where it names none
	 * @throws AppError `source.robots_disallowed`; where the host does not answer at all, what a request to it would say
	 */
	admit(url: URL, signal?: AbortSignal): Promise<number>;
}

export function createRobotsGate({ cache, ask, now }: RobotsGateOptions): RobotsGate {
	/** Others wait for the answer with us; when the one who asked is called off, the next one asks. */
	const asking = new Map<string, Promise<RobotsRecord>>();

	async function record(origin: string, signal?: AbortSignal): Promise<RobotsRecord> {
		const kept = await cache.get(origin);
		if (kept && now().getTime() - kept.fetchedAt.getTime() < keptMs(kept.status)) return kept;
		const underway = asking.get(origin);
		if (underway)
			return underway.catch((error) => (error instanceof AppError ? Promise.reject(error) : record(origin, signal)));
		const answer = askAndKeep(origin, signal).finally(() => asking.delete(origin));
		asking.set(origin, answer);
		return answer;
	}

	async function askAndKeep(origin: string, signal?: AbortSignal): Promise<RobotsRecord> {
		try {
			const { status, body } = await ask(`${origin}/robots.txt`, signal);
			const isText = status >= 200 && status < 300;
			const fresh = { status, body: isText ? (body ?? '') : null, fetchedAt: now() };
			await cache.put(origin, fresh);
			return fresh;
		} catch (error) {
			if (isSilence(error)) await cache.put(origin, { status: 0, body: null, fetchedAt: now() });
			throw error;
		}
	}

	return {
		async admit(url, signal) {
			const { status, body } = await record(url.origin, signal);
			if (status === 0 || status >= 500) throw refused(url, status);
			if (body === null) return 0;
			const robots = parseRobots(body);
			if (!isAllowed(robots, PRODUCT_TOKEN, url.href)) throw refused(url, status);
			return Math.min((crawlDelaySeconds(robots, PRODUCT_TOKEN) ?? 0) * 1000, LONGEST_DELAY_MS);
		}
	};
}

function keptMs(status: number): number {
	if (status === 0) return KEPT_UNREACHABLE_MS;
	return status >= 500 || status === 429 ? KEPT_SERVER_ERROR_MS : KEPT_MS;
}

/** A host that does not answer, worth remembering for a minute so that its other sources do not all wait for it. */
function isSilence(error: unknown): boolean {
	if (!(error instanceof AppError) || isPostponed(error)) return false;
	return error.code === 'source.unreachable' || error.code === 'source.timeout';
}

/** `status` 0 is remembered silence: the host's fault, not a rule of its owner. */
function refused(url: URL, status: number): AppError {
	const params = { host: url.hostname, path: url.pathname, status };
	if (status === 0) return new AppError('source.unreachable', { params: { host: url.hostname, reason: 'robots' } });
	return new AppError('source.robots_disallowed', { params });
}
