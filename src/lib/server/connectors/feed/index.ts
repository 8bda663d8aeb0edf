import type { Connector } from '../connector.ts';
import { matchAddress, toAddress } from './address.ts';
import { parseFeed, readFeed } from './parse.ts';

export { findFeedLinks, guessFeedLinks } from './discover.ts';

const accept =
	'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, ' +
	'application/json;q=0.8, application/xml;q=0.8, text/xml;q=0.8, text/html;q=0.4, */*;q=0.1';

/** Any feed: RSS, RDF, Atom, JSON Feed, with the news searches and alerts that come as one. */
export const feed: Connector = {
	id: 'feed',
	platform: 'feed',
	name: 'RSS / Atom',
	example: 'https://news.example.org/feed.xml',
	minIntervalMs: 15 * 60 * 1000,
	answers: 'apart',
	about: 'many',
	maxReplyEdits: null,
	match: matchAddress,
	detect: (document) => {
		const found = readFeed(document);
		return found && toAddress(document.url, found.title);
	},
	request: ({ url }) => ({ url, accept }),
	parse: parseFeed
};
