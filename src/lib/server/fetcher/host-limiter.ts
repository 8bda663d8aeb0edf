import { AppError } from '#lib/server/errors.ts';
import type { HostLimiter } from './types.ts';

/** One host: who is being served, who waits, and since when it rests. Times of the monotonic clock, milliseconds. */
interface Lane {
	isBusy: boolean;
	endedAt: number;
	pausedUntil: number;
	waiting: Waiter[];
	timer: NodeJS.Timeout | null;
}

interface Waiter {
	gapMs: number;
	deadline: number;
	grant(): void;
	refuse(startAt: number): void;
}

/** Above this many hosts those that have nothing to remember are forgotten. */
const MANY_LANES = 1000;
/** After so long no gap and no Crawl-delay looks back. Milliseconds. */
const FORGET_AFTER_MS = 10 * 60_000;

/** The limiter of one process, for the command line and tests; several processes share one in the database. */
export function createHostLimiter(): HostLimiter {
	const lanes = new Map<string, Lane>();

	function laneOf(host: string): Lane {
		if (lanes.size > MANY_LANES) forgetIdle(lanes);
		const lane = lanes.get(host) ?? { isBusy: false, endedAt: -Infinity, pausedUntil: 0, waiting: [], timer: null };
		lanes.set(host, lane);
		return lane;
	}

	return {
		acquire: (host, gapMs, maxWaitMs) => enqueue(laneOf(host), host, gapMs, maxWaitMs),
		pause: async (host, until) => {
			const lane = laneOf(host);
			lane.pausedUntil = Math.max(lane.pausedUntil, performance.now() + until.getTime() - Date.now());
			advance(lane);
		}
	};
}

function enqueue(lane: Lane, host: string, gapMs: number, maxWaitMs: number): Promise<() => Promise<void>> {
	return new Promise((resolve, reject) => {
		const deadline = performance.now() + maxWaitMs;
		let timer: NodeJS.Timeout | undefined;
		const waiter: Waiter = {
			gapMs,
			deadline,
			grant: () => {
				clearTimeout(timer);
				resolve(releaser(lane));
			},
			refuse: (startAt) => {
				clearTimeout(timer);
				reject(postponed(host, startAt));
			}
		};
		lane.waiting.push(waiter);
		advance(lane);
		if (lane.waiting.includes(waiter)) timer = setTimeout(() => giveUp(lane, waiter), maxWaitMs);
	});
}

/** Serves the next in line, or wakes up when that is allowed. */
function advance(lane: Lane): void {
	if (lane.timer) clearTimeout(lane.timer);
	lane.timer = null;
	refuseHopeless(lane);
	const next = lane.waiting[0];
	if (!next || lane.isBusy) return;
	const waitMs = startOf(lane, next) - performance.now();
	if (waitMs > 0) {
		lane.timer = setTimeout(() => advance(lane), Math.ceil(waitMs));
		return;
	}
	lane.waiting.shift();
	lane.isBusy = true;
	next.grant();
}

function startOf(lane: Lane, waiter: Waiter): number {
	return Math.max(lane.endedAt + waiter.gapMs, lane.pausedUntil);
}

/** Whoever cannot come in before their deadline hears it now; each one ahead costs at least a gap. */
function refuseHopeless(lane: Lane): void {
	let earliest = lane.isBusy ? performance.now() : -Infinity;
	lane.waiting = lane.waiting.filter((waiter, index) => {
		const own =
			index === 0 && !lane.isBusy ? startOf(lane, waiter) : Math.max(earliest + waiter.gapMs, lane.pausedUntil);
		if (own > waiter.deadline) {
			waiter.refuse(own);
			return false;
		}
		earliest = Math.max(own, performance.now());
		return true;
	});
}

function giveUp(lane: Lane, waiter: Waiter): void {
	const place = lane.waiting.indexOf(waiter);
	if (place === -1) return;
	lane.waiting.splice(place, 1);
	waiter.refuse(Math.max(performance.now() + waiter.gapMs, startOf(lane, waiter)));
	advance(lane);
}

function releaser(lane: Lane): () => Promise<void> {
	let isReleased = false;
	return async () => {
		if (isReleased) return;
		isReleased = true;
		lane.isBusy = false;
		lane.endedAt = performance.now();
		advance(lane);
	};
}

/** `by: us` tells our own patience from the site's 429. */
function postponed(host: string, startAt: number): AppError {
	const retryAt = new Date(Date.now() + Math.max(0, Math.ceil(startAt - performance.now())));
	return new AppError('source.rate_limited', { params: { host, by: 'us' }, retryAt });
}

function forgetIdle(lanes: Map<string, Lane>): void {
	const now = performance.now();
	for (const [host, lane] of lanes) {
		const isResting = lane.pausedUntil > now || lane.endedAt + FORGET_AFTER_MS > now;
		if (!lane.isBusy && lane.waiting.length === 0 && !isResting) lanes.delete(host);
	}
}
