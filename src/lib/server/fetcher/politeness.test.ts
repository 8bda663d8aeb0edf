import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createHostLimiter } from './host-limiter.ts';
import { documentOf, failureFrom, makeFetcher, openSite, type TestSite } from './test-support.ts';

const open: TestSite[] = [];
afterEach(async () => {
	for (const one of open.splice(0)) await one.close();
});

/** A site that notes when each request came and how many were with it. */
async function watchfulSite() {
	const seen = { starts: [] as number[], ends: [] as number[], together: 0, most: 0 };
	const site = await openSite(async (_, response) => {
		seen.starts.push(performance.now());
		seen.most = Math.max(seen.most, ++seen.together);
		await sleep(10);
		seen.together--;
		seen.ends.push(performance.now());
		response.end('ok');
	}, true);
	open.push(site);
	return { site, seen };
}

describe('politeness, as the site sees it', () => {
	it('asks one thing at a time, with the gap between all of them, robots.txt included', async () => {
		const { site, seen } = await watchfulSite();
		const fetcher = makeFetcher({ gapMs: 100 });
		await Promise.all(['/a', '/b', '/c'].map((path) => documentOf(fetcher, site.origin + path)));
		expect(seen.most).toBe(1);
		expect(seen.starts).toHaveLength(4);
		const gaps = seen.starts.slice(1).map((start, index) => start - seen.ends[index]!);
		for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(99);
	});

	it('keeps a Crawl-delay that is longer than the gap', async () => {
		const site = await openSite((request, response) => {
			response.end(request.url === '/robots.txt' ? 'User-agent: *\nCrawl-delay: 30' : 'ok');
		}, true);
		open.push(site);
		const error = await failureFrom(makeFetcher({ maxWaitMs: 1000 }), site.origin);
		expect(error).toMatchObject({ code: 'source.rate_limited', params: { by: 'us' } });
		expect(error.retryAt!.getTime() - Date.now()).toBeGreaterThan(20_000);
		expect(site.requests).toHaveLength(1);
	});

	it.each([
		[429, { 'Retry-After': '3600' }],
		[503, { 'Retry-After': '3600' }],
		[429, {}]
	])('leaves a host alone that answered %i %o, for every source on it', async (status, headers) => {
		const site = await openSite((_, response) => response.writeHead(status, headers).end());
		open.push(site);
		const limiter = createHostLimiter();
		expect(await failureFrom(makeFetcher({ limiter }), `${site.origin}/a`)).toMatchObject({
			code: 'source.rate_limited'
		});
		const count = site.requests.length;
		const next = await failureFrom(makeFetcher({ limiter, maxWaitMs: 100 }), {
			url: `${site.origin}/b`,
			robots: 'skip'
		});
		expect(next).toMatchObject({ code: 'source.rate_limited', params: { by: 'us' } });
		expect(site.requests).toHaveLength(count);
	});

	it('is answered "nothing new" by an unchanged feed nearly always', async () => {
		const site = await openSite((request, response) => {
			const isSame = request.headers['if-none-match'] === '"1"';
			response.writeHead(isSame ? 304 : 200, { ETag: '"1"' }).end(isSame ? undefined : '<rss/>');
		});
		open.push(site);
		const fetcher = makeFetcher();
		let etag: string | null = null;
		let unchanged = 0;
		for (let time = 0; time < 20; time++) {
			const outcome = await fetcher.fetch({ url: site.origin, etag });
			if (outcome.kind === 'not_modified') unchanged++;
			else etag = outcome.document.etag;
		}
		expect(unchanged).toBe(19);
	});

	it('leaves no connection open while it waits', async () => {
		const { site } = await watchfulSite();
		await documentOf(makeFetcher(), site.origin);
		await sleep(20);
		expect(site.openConnections()).toBe(0);
	});
});
