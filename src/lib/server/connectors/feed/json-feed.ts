import { htmlToText, oneLine, tidyText } from '#lib/server/analysis/html.ts';
import { fromUnix, parseInstant } from '../shared/dates.ts';
import { toHttpUrl } from '../shared/identity.ts';
import { isObject, parseJson, type JsonObject } from '../shared/json.ts';
import { parseLenientJson } from '../shared/lenient-json.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { personName } from './people.ts';

/** Strings, and numbers where a string is meant: ids are often numbers. */
function stringOf(value: unknown): string | null {
	if (typeof value === 'number' && Number.isFinite(value)) return String(value);
	return typeof value === 'string' && value.trim() ? value.trim() : null;
}

const lineOf = (value: unknown) => oneLine(stringOf(value) ?? '') || null;

/** JSON Feed 1.1 has `authors`, 1.0 `author`; some write a plain name. */
function authorOf(item: JsonObject): string | null {
	const listed = Array.isArray(item.authors) ? item.authors.slice(0, 5) : [item.author];
	const names = listed
		.map((author) => lineOf(isObject(author) ? author.name : author))
		.map((name) => name && personName(name));
	return names.filter(Boolean).join(', ') || null;
}

function textOf(item: JsonObject): string {
	const html = stringOf(item.content_html);
	const text = (html && htmlToText(html)) || tidyText(stringOf(item.content_text) ?? '');
	return text || tidyText(stringOf(item.summary) ?? '');
}

const instantOf = (value: unknown) => (typeof value === 'number' ? fromUnix(value) : parseInstant(stringOf(value)));

function entryOf(item: JsonObject, feedAuthor: string | null, base: string): FeedEntry {
	const address = stringOf(item.url) ?? stringOf(item.external_url);
	return {
		id: stringOf(item.id),
		url: toHttpUrl(address, base)?.href ?? toHttpUrl(stringOf(item.id))?.href ?? null,
		title: lineOf(item.title),
		text: textOf(item),
		author: authorOf(item) ?? feedAuthor,
		publishedAt: instantOf(item.date_published),
		updatedAt: instantOf(item.date_modified),
		inReplyTo: null,
		rating: null,
		isEmpty: Object.keys(item).length === 0
	};
}

/** A JSON Feed says so by its version; one that forgot it is known by its items. */
function isFeed(value: unknown): value is JsonObject & { items: unknown[] } {
	if (!isObject(value) || !Array.isArray(value.items)) return false;
	if (/jsonfeed\.org/.test(stringOf(value.version) ?? '')) return true;
	const [first] = value.items;
	const hasContent = isObject(first) && ['content_html', 'content_text', 'date_published'].some((key) => key in first);
	return hasContent && ('title' in value || 'home_page_url' in value || 'feed_url' in value);
}

/**
 * Reads JSON Feed 1.0 and 1.1, also with raw control characters or cut off in the middle.
 * @returns null for any other JSON, and where it was cut off before its first item ended
 */
export function readJsonFeed(source: string, documentUrl: string): Feed | null {
	const feed = parseLenientJson(source);
	if (!isFeed(feed) || (feed.items.length === 0 && parseJson(source) === undefined)) return null;
	const home = toHttpUrl(stringOf(feed.home_page_url))?.href ?? null;
	const base = home ?? documentUrl;
	const author = authorOf(feed);
	const items = feed.items.filter(isObject);
	return {
		title: lineOf(feed.title),
		home,
		entries: items.map((item) => entryOf(item, author, base)),
		broken: feed.items.length - items.length,
		next: toHttpUrl(stringOf(feed.next_url), base)?.href ?? null
	};
}
