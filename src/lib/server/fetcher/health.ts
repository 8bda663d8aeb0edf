import type { AppError } from '#lib/server/errors.ts';
import { failureOf } from './failures.ts';

export type SourceHealth = 'fresh' | 'nothing_new' | 'blocked' | 'broken';

/** How a run over one source ended. */
export type RunOutcome = { kind: 'fresh' } | { kind: 'nothing_new' } | { kind: 'failed'; error: AppError };

export interface ScheduleFacts {
	now: Date;
	/** Failures in a row, this one included; 0 after a success. */
	failuresInARow: number;
	/** Shortest time between two fetches of this source, milliseconds. */
	minIntervalMs: number;
	/** A random number from 0 up to 1, so that sources that fell due together drift apart. */
	jitter: number;
}

export interface NextTry {
	/** Null: nobody was asked, so the health stays what it was. */
	health: SourceHealth | null;
	/** Does it count as a failure in a row? */
	isFailure: boolean;
	nextFetchAt: Date;
}

/** Adds up to this share of the wait. It only ever lengthens: a shorter one would break the promise to the site. */
const JITTER_SHARE = 0.2;

/**
 * Did we only wait for our own turn? Then the site was not asked: no failure, and no news about its health.
 * Such an error carries `retryAt`.
 */
export function isPostponed(error: AppError): boolean {
	return error.code === 'source.rate_limited' && error.params.by === 'us';
}

/** What a run's end means for the source's health and for its next run. Pure. */
export function nextTry(outcome: RunOutcome, facts: ScheduleFacts): NextTry {
	if (outcome.kind !== 'failed') {
		return { health: outcome.kind, isFailure: false, nextFetchAt: soonest(facts, facts.minIntervalMs, null) };
	}
	const { error } = outcome;
	if (isPostponed(error)) return { health: null, isFailure: false, nextFetchAt: soonest(facts, 0, error.retryAt) };
	const { health, retry } = failureOf(error.code);
	const doublings = Math.min(Math.max(facts.failuresInARow, 1) - 1, 30);
	const waitMs = Math.max(Math.min(retry.firstMs * 2 ** doublings, retry.capMs), facts.minIntervalMs);
	return { health, isFailure: true, nextFetchAt: soonest(facts, waitMs, error.retryAt) };
}

/** Not before the wait is over, and not before the site's own time. */
function soonest({ now, jitter }: ScheduleFacts, waitMs: number, retryAt: Date | null): Date {
	const earliest = Math.max(now.getTime() + waitMs, retryAt?.getTime() ?? 0);
	const spread = Math.max(waitMs, 1000) * JITTER_SHARE * jitter;
	return new Date(Math.round(earliest + spread));
}
