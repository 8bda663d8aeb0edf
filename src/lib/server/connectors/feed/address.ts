import type { SourceAddress } from '../connector.ts';
import { withoutTracking } from '../shared/identity.ts';

/** Addresses that are feeds by their form alone. Anything else may be a page, and only its content can tell. */
const feedPath =
	/(?:\.(?:rss|atom|rdf)|\/(?:rss|atom|feed)(?:\.xml)?|\/feed\.json|\/(?:rss|feed)\/?|\/feeds\/videos\.xml)$/i;

/** Sites whose feeds have addresses of their own kind. */
const feedSites: { host: RegExp; test: (url: URL) => boolean }[] = [
	{ host: /^news\.google\.com$/, test: ({ pathname }) => pathname.startsWith('/rss') },
	{ host: /^(?:www\.)?google\.[a-z.]{2,6}$/, test: ({ pathname }) => pathname.startsWith('/alerts/feeds/') },
	{ host: /^(?:www\.)?bing\.com$/, test: ({ searchParams }) => searchParams.get('format')?.toLowerCase() === 'rss' },
	{ host: /^feeds\.feedburner\.com$|^feeds2?\./, test: ({ pathname }) => pathname.length > 1 }
];

/** `feed:` is how some pages write an address that a reader of feeds should open. */
function fromFeedScheme(url: URL): URL {
	const rest = url.href.replace(/^feed:(?:\/\/)?/, '');
	const address = /^https?:/.test(rest) ? rest : `https://${rest}`;
	return url.protocol === 'feed:' && URL.canParse(address) ? new URL(address) : url;
}

/** The canonical address of a feed: no tracking parameters, no fragment. Null where it is no http(s) address. */
export function toAddress(url: string, title: string | null): SourceAddress | null {
	const canonical = withoutTracking(url);
	return canonical === null ? null : { url: canonical, title, settings: {} };
}

/** A feed by its address alone; null where only the content can tell. */
export function matchAddress(pasted: URL): SourceAddress | null {
	const url = fromFeedScheme(pasted);
	const isFeedSite = feedSites.some(({ host, test }) => host.test(url.hostname) && test(url));
	const isFeed = isFeedSite || pasted.protocol === 'feed:' || feedPath.test(url.pathname);
	return isFeed ? toAddress(url.href, null) : null;
}
