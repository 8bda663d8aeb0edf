import type { Fetcher } from './types.ts';

export interface Reroute {
	/** Host names that the town plays; default: every one. */
	only?: readonly string[];
	/** Who fetches everything else. */
	otherwise?: Fetcher;
}

/**
 * Demo and tests only: the simulated town plays sites. An address `https://t.me/s/x` is asked of the town as
 * `<town>/~t.me/s/x`, and what comes back is told as if it had come from the real place.
 */
export function rerouteToTown(fetcher: Fetcher, townUrl: string, { only, otherwise }: Reroute = {}): Fetcher {
	const base = townUrl.replace(/\/$/, '');
	return {
		close: () => fetcher.close(),
		async fetch(request, options) {
			if (!URL.canParse(request.url)) return fetcher.fetch(request, options);
			const { host, pathname, search, protocol } = new URL(request.url);
			if (only && !only.includes(host)) return (otherwise ?? fetcher).fetch(request, options);
			if (request.url.startsWith(`${base}/`)) return fetcher.fetch(request, options);
			const outcome = await fetcher.fetch({ ...request, url: `${base}/~${host}${pathname}${search}` }, options);
			if (outcome.kind !== 'document') return outcome;
			const townPath = `${base}/~`;
			const { url } = outcome.document;
			const toldUrl = url.startsWith(townPath) ? `${protocol}//${url.slice(townPath.length)}` : url;
			return { kind: 'document', document: { ...outcome.document, url: toldUrl } };
		}
	};
}
