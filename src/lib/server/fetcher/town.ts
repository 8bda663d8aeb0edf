import type { Fetcher } from './types.ts';

/**
 * Demo and tests only: the simulated town plays every site. An address `https://t.me/s/x` is asked of the town as
 * `<town>/~t.me/s/x`, and what comes back is told as if it had come from the real place.
 */
export function rerouteToTown(fetcher: Fetcher, townUrl: string): Fetcher {
	const base = townUrl.replace(/\/$/, '');
	return {
		close: () => fetcher.close(),
		async fetch(request, options) {
			if (request.url.startsWith(`${base}/`)) return fetcher.fetch(request, options);
			const { host, pathname, search, protocol } = new URL(request.url);
			const outcome = await fetcher.fetch({ ...request, url: `${base}/~${host}${pathname}${search}` }, options);
			if (outcome.kind !== 'document') return outcome;
			const townPath = `${base}/~`;
			const { url } = outcome.document;
			const toldUrl = url.startsWith(townPath) ? `${protocol}//${url.slice(townPath.length)}` : url;
			return { kind: 'document', document: { ...outcome.document, url: toldUrl } };
		}
	};
}
