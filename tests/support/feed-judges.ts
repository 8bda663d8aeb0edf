import { parseFeed as parseWithFeedsmith } from 'feedsmith';
import RssParser from 'rss-parser';
import { parseFeed } from '#lib/server/connectors/feed/parse.ts';
import { parseInstant } from '#lib/server/connectors/shared/dates.ts';
import type { EntryReading, FeedCase, Reading } from './feedparser-suite.ts';

/** Three readers of feeds behind one face. The two libraries get every benefit: any field that could be meant is offered. */
export type Reader = (feed: FeedCase) => Promise<Reading>;

// The libraries' results differ by format; only single values of them are looked at.
type Loose = Record<string, unknown>;

/** The first value along any of the paths (`a.b.0.c`), objects of the kind `{ value }` or `{ name }` opened. */
function pick(source: unknown, ...paths: string[]): string | null {
	for (const path of paths) {
		const found = path.split('.').reduce<unknown>((value, key) => (value as Loose | undefined)?.[key], source);
		const opened = typeof found === 'object' && found ? ((found as Loose).value ?? (found as Loose).name) : found;
		if (typeof opened === 'string' || typeof opened === 'number') return String(opened);
	}
	return null;
}

const rearguard: Reader = async ({ url, body }) => {
	const page = parseFeed({ url, body, status: 200, contentType: null });
	const entries = page.mentions.map((mention) => ({
		id: mention.externalId,
		url: mention.url,
		title: mention.title,
		author: mention.author.name,
		publishedAt: mention.publishedAt,
		// A feed's only date stands in publishedAt.
		updatedAt: mention.editedAt ?? mention.publishedAt,
		texts: [mention.text]
	}));
	return { title: page.title, entries, isPlain: true };
};

const feedsmith: Reader = async ({ body }) => {
	const { feed } = parseWithFeedsmith(body) as { feed: Loose };
	const items = (feed.items ?? feed.entries ?? []) as Loose[];
	const entries = items.map((item): EntryReading => ({
		id: pick(item, 'guid', 'id', 'rdf.about', 'link'),
		url: pick(item, 'link', 'links.0.href', 'guid'),
		title: pick(item, 'title', 'media.title', 'dc.titles.0'),
		author: pick(item, 'authors.0', 'dc.creators.0', 'itunes.author'),
		publishedAt: parseInstant(pick(item, 'pubDate', 'published', 'dcterms.issued.0', 'dc.dates.0')),
		updatedAt: parseInstant(pick(item, 'updated', 'dcterms.modified.0', 'dc.dates.0', 'pubDate')),
		texts: ['description', 'summary', 'content', 'content.encoded', 'dc.descriptions.0', 'itunes.summary'].map((path) =>
			pick(item, path)
		)
	}));
	return { title: pick(feed, 'title'), entries, isPlain: false };
};

const rssParser: Reader = async ({ body }) => {
	const feed = await new RssParser().parseString(body);
	const entries = feed.items.map((item): EntryReading => ({
		id: pick(item, 'guid', 'id', 'rdf:about', 'link'),
		url: pick(item, 'link'),
		title: pick(item, 'title'),
		author: pick(item, 'author', 'creator', 'dc:creator', 'itunes.author'),
		publishedAt: parseInstant(pick(item, 'isoDate', 'pubDate', 'dc:date')),
		updatedAt: parseInstant(pick(item, 'isoDate', 'pubDate', 'dc:date')),
		texts: ['content', 'summary', 'content:encoded', 'contentSnippet', 'itunes.summary'].map((path) => pick(item, path))
	}));
	return { title: pick(feed, 'title'), entries, isPlain: false };
};

export const readers: Record<'rearguard' | 'feedsmith' | 'rss-parser', Reader> = {
	rearguard,
	feedsmith,
	'rss-parser': rssParser
};
