import { Client } from 'undici';
import { quantile } from './measure.ts';

/** What some seconds of requests looked like from the outside. */
export interface Load {
	perSecond: number;
	/** Milliseconds from request to the end of the answer. */
	p50: number;
	p99: number;
}

/**
 * Asks for one page over and over on so many connections, each waiting for its answer before it asks again.
 * @param isForced as a browser asks that reloads with all force: a page that was kept is made anew
 * @throws where any answer is not 200
 */
export async function load(
	url: string,
	path: string,
	{ cookie = '', isForced = false, connections = 10, seconds = 3 } = {}
): Promise<Load> {
	const times: number[] = [];
	const began = performance.now();
	const end = began + seconds * 1000;
	const forced = isForced ? { 'cache-control': 'no-cache' } : {};
	const headers = { cookie, accept: 'text/html', 'accept-language': 'en', ...forced };
	const one = async () => {
		const client = new Client(url);
		while (performance.now() < end) {
			const asked = performance.now();
			const { statusCode, body } = await client.request({ method: 'GET', path, headers });
			await body.dump({ limit: Number.MAX_SAFE_INTEGER });
			if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}`);
			times.push(performance.now() - asked);
		}
		await client.close();
	};
	await Promise.all(Array.from({ length: connections }, one));
	const elapsed = (performance.now() - began) / 1000;
	return { perSecond: times.length / elapsed, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
