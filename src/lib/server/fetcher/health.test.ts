import { describe, expect, it } from 'vitest';
import { AppError, type AppErrorOptions, type ErrorCode } from '#lib/server/errors.ts';
import { nextTry } from './health.ts';

const now = new Date('2026-03-01T12:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const facts = { now, failuresInARow: 1, minIntervalMs: 10 * MINUTE, jitter: 0 };
const failed = (code: ErrorCode, options?: AppErrorOptions) => ({
	kind: 'failed' as const,
	error: new AppError(code, options)
});
const waitOf = (next: { nextFetchAt: Date }) => next.nextFetchAt.getTime() - now.getTime();

describe('nextTry', () => {
	it('comes back after the interval when all is well', () => {
		for (const kind of ['fresh', 'nothing_new'] as const) {
			const next = nextTry({ kind }, { ...facts, failuresInARow: 0 });
			expect(next).toEqual({ health: kind, isFailure: false, nextFetchAt: new Date('2026-03-01T12:10:00Z') });
		}
	});

	it('waits twice as long after each failure, up to the cap', () => {
		const waits = [1, 2, 3, 20, 5000].map((failuresInARow) =>
			waitOf(nextTry(failed('source.blocked'), { ...facts, failuresInARow }))
		);
		expect(waits).toEqual([HOUR, 2 * HOUR, 4 * HOUR, 24 * HOUR, 24 * HOUR]);
	});

	it('never asks sooner than the source’s own interval', () => {
		expect(waitOf(nextTry(failed('source.timeout'), facts))).toBe(10 * MINUTE);
		expect(waitOf(nextTry(failed('source.timeout'), { ...facts, minIntervalMs: 0 }))).toBe(5 * MINUTE);
	});

	it('keeps to the time the site named', () => {
		const retryAt = new Date(now.getTime() + 50 * HOUR);
		expect(nextTry(failed('source.rate_limited', { retryAt }), facts).nextFetchAt).toEqual(retryAt);
		const early = new Date(now.getTime() + 1000);
		expect(waitOf(nextTry(failed('source.rate_limited', { retryAt: early }), facts))).toBe(15 * MINUTE);
	});

	it('only lengthens the wait by chance', () => {
		const next = (jitter: number) => waitOf(nextTry({ kind: 'fresh' }, { ...facts, jitter }));
		expect([next(0), next(0.5), next(1)]).toEqual([10 * MINUTE, 11 * MINUTE, 12 * MINUTE]);
	});

	it('says blocked or broken by the table', () => {
		expect(nextTry(failed('source.blocked'), facts)).toMatchObject({ health: 'blocked', isFailure: true });
		expect(nextTry(failed('source.layout_changed'), facts)).toMatchObject({ health: 'broken', isFailure: true });
		expect(nextTry(failed('internal.unexpected'), facts)).toMatchObject({ health: 'broken', isFailure: true });
	});

	it('does not blame the site for waiting our own turn', () => {
		const retryAt = new Date(now.getTime() + 4000);
		const next = nextTry(failed('source.rate_limited', { retryAt, params: { by: 'us' } }), facts);
		expect(next).toEqual({ health: null, isFailure: false, nextFetchAt: retryAt });
	});
});
