import { readAttributes, scanMarkup } from '#lib/server/analysis/html.ts';
import { toHttpUrl } from '../shared/identity.ts';

const feedType =
	/^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/json\+feed|text\/(?:rss\+)?xml|application\/(?:xml|x-rss\+xml))\b/i;
const feedAddress =
	/(?:[/.?&=-](?:rss2?|atom|rdf)(?:\.xml|\.php|[/?&=.]|$))|\/feeds?(?:[/?.]|$)|\bfeed\.(?:xml|json)$/i;

/** A feed of comments, or of one category, is seldom what somebody meant who pasted the site's address. */
const secondary = /comments|\/(?:tag|category|author)\//i;
/** Pages link to a handful of feeds; a page with more is a catalogue of them. */
const MAX_LINKS = 20;

interface Candidate {
	url: string;
	/** The lower the likelier. */
	rank: number;
}

class LinkFinder {
	readonly found: Candidate[] = [];
	private base: string;

	constructor(private readonly pageUrl: string) {
		this.base = pageUrl;
	}

	open(name: string, rawAttributes: string): void {
		if (name !== 'link' && name !== 'a' && name !== 'base') return;
		const attributes = readAttributes(rawAttributes);
		const href = toHttpUrl(attributes.get('href'), this.base || undefined)?.href;
		if (!href) return;
		if (name === 'base') this.base = href;
		else if (name === 'link' && isFeedLink(attributes)) this.add(href, 0);
		else if (name === 'a' && feedAddress.test(href)) this.add(href, 4);
	}

	private add(url: string, rank: number): void {
		const isElsewhere = new URL(url).host !== (URL.canParse(this.pageUrl) ? new URL(this.pageUrl).host : '');
		this.found.push({ url, rank: rank + (secondary.test(url) ? 2 : 0) + (isElsewhere ? 1 : 0) });
	}
}

function isFeedLink(attributes: ReadonlyMap<string, string>): boolean {
	const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
	return (
		(relations.includes('alternate') || relations.includes('feed')) &&
		feedType.test(attributes.get('type')?.trim() ?? '')
	);
}

/**
 * Addresses of the feeds that an HTML page names, the likeliest first: what it declares with `<link rel="alternate">`, then
 * links that look like feeds; feeds of comments and of other sites come later. Absolute, each once, at most twenty.
 */
export function findFeedLinks(html: string, baseUrl: string): string[] {
	const finder = new LinkFinder(baseUrl);
	scanMarkup(html, finder);
	const sorted = finder.found.sort((a, b) => a.rank - b.rank).map(({ url }) => url);
	return [...new Set(sorted)].slice(0, MAX_LINKS);
}

/** Where sites keep a feed that their pages do not name, the likeliest first; each would cost a request to try. */
export function guessFeedLinks(baseUrl: string): string[] {
	const base = toHttpUrl(baseUrl);
	const paths = ['/feed/', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml'];
	return base ? paths.map((path) => new URL(path, base).href) : [];
}
