import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { AppError } from '#lib/server/errors.ts';
import type { HostLimiter } from './types.ts';

/**
 * What every HostLimiter must keep, in memory or in a database; call it in a test file.
 * @param make a fresh limiter that knows no host. For limiters over several processes give two that share their store:
 *   the suite uses `a` and `b` in turn.
 */
export function hostLimiterSuite(
	name: string,
	make: () => Promise<{ a: HostLimiter; b: HostLimiter }> | { a: HostLimiter; b: HostLimiter }
): void {
	describe(`host limiter: ${name}`, () => {
		const patient = 30_000;

		it('serves one request per host at a time, whoever asks', async () => {
			const { a, b } = await make();
			let inFlight = 0;
			let most = 0;
			const work = async (limiter: HostLimiter) => {
				const release = await limiter.acquire('shop.example', 0, patient);
				most = Math.max(most, ++inFlight);
				await sleep(5);
				inFlight--;
				await release();
			};
			await Promise.all([a, b, a, b, a, b].map(work));
			expect(most).toBe(1);
		});

		it('keeps the gap between the end of one request and the start of the next', async () => {
			const { a, b } = await make();
			const gaps: number[] = [];
			let endedAt = -Infinity;
			for (const limiter of [a, b, a]) {
				const release = await limiter.acquire('shop.example', 120, patient);
				gaps.push(Date.now() - endedAt);
				await sleep(10);
				endedAt = Date.now();
				await release();
			}
			// A millisecond of rounding between two clocks is no impoliteness.
			for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(118);
		});

		it('does not let one host wait for another', async () => {
			const { a, b } = await make();
			const release = await a.acquire('slow.example', 60_000, patient);
			const others = ['one.example', 'two.example'].map((host) => b.acquire(host, 60_000, 5_000));
			for (const other of await Promise.all(others)) await other();
			await release();
		});

		it('refuses with a time when the turn would come too late', async () => {
			const { a, b } = await make();
			await (
				await a.acquire('shop.example', 60_000, patient)
			)();
			const before = Date.now();
			const error = await refusal(b.acquire('shop.example', 60_000, 100));
			expect(error).toMatchObject({ code: 'source.rate_limited', params: { by: 'us' } });
			const waitMs = error.retryAt!.getTime() - before;
			expect(waitMs).toBeGreaterThan(50_000);
			expect(waitMs).toBeLessThan(70_000);
		});

		it('refuses while another request takes too long, and serves the next one after it', async () => {
			const { a, b } = await make();
			const release = await a.acquire('shop.example', 0, patient);
			expect((await refusal(b.acquire('shop.example', 0, 60))).retryAt).toBeInstanceOf(Date);
			await release();
			await (
				await b.acquire('shop.example', 0, patient)
			)();
		});

		it('lets nobody in before the time the site named', async () => {
			const { a, b } = await make();
			const until = new Date(Date.now() + 3_600_000);
			await a.pause('shop.example', until);
			const error = await refusal(b.acquire('shop.example', 0, 100));
			expect(error.retryAt!.getTime()).toBeGreaterThanOrEqual(until.getTime() - 5);
			await (
				await b.acquire('other.example', 0, 5_000)
			)();
		});

		it('waits for the end of a short pause, and an earlier time does not shorten it', async () => {
			const { a, b } = await make();
			const until = Date.now() + 150;
			await a.pause('shop.example', new Date(until));
			await b.pause('shop.example', new Date(until - 140));
			const release = await b.acquire('shop.example', 0, patient);
			expect(Date.now()).toBeGreaterThanOrEqual(until - 2);
			await release();
		});

		it('keeps a pause that begins while a request is in flight', async () => {
			const { a, b } = await make();
			const release = await a.acquire('shop.example', 0, patient);
			await a.pause('shop.example', new Date(Date.now() + 3_600_000));
			await release();
			expect((await refusal(b.acquire('shop.example', 0, 100))).code).toBe('source.rate_limited');
		});

		it('is not confused by a release that is called twice', async () => {
			const { a, b } = await make();
			const first = await a.acquire('shop.example', 0, patient);
			await first();
			const second = await b.acquire('shop.example', 0, patient);
			await first();
			await refusal(a.acquire('shop.example', 0, 60));
			await second();
		});
	});
}

async function refusal(turn: Promise<unknown>): Promise<AppError> {
	const error = await turn.then(
		() => null,
		(reason: unknown) => reason
	);
	expect(error).toBeInstanceOf(AppError);
	return error as AppError;
}
