import { config, userAgent } from '#lib/server/config.ts';
import type { Store } from '#lib/server/db/store.ts';
import { createFetcher } from '#lib/server/fetcher/fetcher.ts';
import { rerouteToTown } from '#lib/server/fetcher/town.ts';
import type { Fetcher, HostLimiter, RobotsCache } from '#lib/server/fetcher/types.ts';
import { hostLimiter, robotsCache } from '#lib/server/host-turns.ts';
import { version } from '../../../../package.json';

/** What the steps of ingest work with; tests hand in their own clock and fetcher. */
export interface Tools {
	fetcher: Fetcher;
	now(): Date;
	/** From 0 up to 1. */
	jitter(): number;
}

/** Longest wait for a turn at a host before a source is put back, milliseconds. */
const maxWaitMs = 20_000;

/** The real ones: the guarded fetcher, politeness through the database, the system's clock. */
export function createTools(store: Store, holder: string): Tools {
	return {
		fetcher: configuredFetcher(hostLimiter(store, holder), robotsCache(store)),
		now: store.now,
		jitter: Math.random
	};
}

/** The one door to the internet as the settings want it. */
export function configuredFetcher(limiter: HostLimiter, robots: RobotsCache): Fetcher {
	const { ALLOW_LOOPBACK, FETCH_GAP_MS, TOWN_URL } = config();
	const fetcher = createFetcher({
		userAgent: userAgent(version),
		allowLoopback: ALLOW_LOOPBACK,
		limiter,
		robots,
		gapMs: FETCH_GAP_MS,
		maxWaitMs: Math.max(maxWaitMs, FETCH_GAP_MS * 2)
	});
	return ALLOW_LOOPBACK && TOWN_URL ? rerouteToTown(fetcher, TOWN_URL) : fetcher;
}
