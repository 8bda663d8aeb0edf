import { expect, it } from 'vitest';
import { createHostLimiter } from './host-limiter.ts';
import { hostLimiterSuite } from './host-limiter.suite.ts';

hostLimiterSuite('in memory', () => {
	const limiter = createHostLimiter();
	return { a: limiter, b: limiter };
});

it('serves in the order of asking', async () => {
	const limiter = createHostLimiter();
	const order: number[] = [];
	await Promise.all(
		[1, 2, 3, 4].map(async (place) => {
			const release = await limiter.acquire('shop.example', 1, 10_000);
			order.push(place);
			await release();
		})
	);
	expect(order).toEqual([1, 2, 3, 4]);
});

it('tells those far back in the line at once that their time is too short', async () => {
	const limiter = createHostLimiter();
	const release = await limiter.acquire('shop.example', 0, 0);
	const turns = [1, 2, 3].map(() => limiter.acquire('shop.example', 40_000, 50_000).then(() => 'served'));
	await expect(turns[1]).rejects.toMatchObject({ code: 'source.rate_limited' });
	await expect(turns[2]).rejects.toMatchObject({ code: 'source.rate_limited' });
	await limiter.pause('shop.example', new Date(Date.now() + 60_000));
	await expect(turns[0]).rejects.toMatchObject({ code: 'source.rate_limited' });
	await release();
});

it('forgets hosts that have nothing to remember, and only those', async () => {
	const limiter = createHostLimiter();
	await limiter.pause('paused.example', new Date(Date.now() + 60_000));
	for (let index = 0; index < 1500; index++) await limiter.pause(`idle${index}.example`, new Date(0));
	await expect(limiter.acquire('paused.example', 0, 10)).rejects.toMatchObject({ code: 'source.rate_limited' });
});
