import { AppError } from '#lib/server/errors.ts';
import type { FetchedDocument, ParsedPage } from '../connector.ts';
import { toHttpUrl } from '../shared/identity.ts';
import { refusalOf } from '../shared/refusal.ts';
import type { Feed } from './feed.ts';
import { readJsonFeed } from './json-feed.ts';
import { toMentions } from './mention.ts';
import { readXmlFeed } from './xml-feed.ts';

/**
 * Reads a feed of any kind. Our own reader comes first and alone: on feedparser's test feeds it understands whatever
 * rss-parser and feedsmith understand and a good deal more, so they serve as its judges in `tests/feed-suite.test.ts`, not here.
 * @returns null where the document is no feed
 */
export function readFeed(document: FetchedDocument): Feed | null {
	const body = document.body.trimStart();
	const base = toHttpUrl(document.url)?.href ?? '';
	return body.startsWith('{') ? readJsonFeed(body, base) : readXmlFeed(body, base);
}

/** @throws AppError `source.not_a_feed`; `source.blocked` or `source.login_required` where a site answers with such a page */
export function parseFeed(document: FetchedDocument): ParsedPage {
	const feed = readFeed(document);
	if (!feed) throw refusalOf(document) ?? new AppError('source.not_a_feed', { params: { url: document.url } });
	const { mentions, skipped } = toMentions(feed);
	return { mentions, skipped: skipped + feed.broken, title: feed.title, next: feed.next ? { url: feed.next } : null };
}
