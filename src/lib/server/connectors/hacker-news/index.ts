import type { Connector } from '../connector.ts';
import { matchHackerNews, searchUrl } from './address.ts';
import { parseHackerNews } from './parse.ts';

/** A search over stories and comments, everything of one author, a whole discussion, or whatever links to a site. */
export const hackerNews: Connector = {
	id: 'hacker-news',
	platform: 'hacker-news',
	name: 'Hacker News',
	example: 'https://hn.algolia.com/?query=rearguard',
	minIntervalMs: 10 * 60 * 1000,
	answers: 'apart',
	about: 'many',
	maxReplyEdits: null,
	match: matchHackerNews,
	request: ({ settings }) => ({ url: searchUrl(settings), accept: 'application/json' }),
	parse: (document, { address }) => parseHackerNews(document, address.settings)
};
