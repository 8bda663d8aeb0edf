import { toHttpUrl } from '../shared/identity.ts';
import { parseInstant } from '../shared/dates.ts';
import { readLine, readText } from './content.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { Fields, places } from './fields.ts';
import { chooseLink, nextPage } from './links.ts';
import { joinPeople } from './people.ts';
import { childrenOf, outermost, ownText, readXml, type XmlElement } from './xml.ts';

/** How many elements in a row may stand before the feed, for example of an error message that PHP printed. */
const MAX_STRAY_ELEMENTS = 50;

const isEntry = ({ key }: XmlElement) => key === 'item' || key === 'entry' || key === 'atom:entry';
const rootNames = new Set(['rss', 'rdf', 'feed', 'channel']);

/** The feed's root element: `rss`, `rdf:RDF`, `feed`, a bare `channel` (CDF), or a single Atom entry as a document. */
function findRoot(document: XmlElement): XmlElement | null {
	for (const element of childrenOf(document).slice(0, MAX_STRAY_ELEMENTS)) {
		if (element.name === 'html') return null;
		if (rootNames.has(element.name) || element.key === 'atom:entry') return element;
	}
	return null;
}

const instant = (element: XmlElement) => parseInstant(readLine(element));
const trimmed = (element: XmlElement) => ownText(element).trim();

/** Stars of an app store's review feed, always out of five. */
function readRating(fields: Fields): FeedEntry['rating'] {
	const value = Number(fields.first(['im:rating'], trimmed) ?? Number.NaN);
	return value >= 1 && value <= 5 ? { value, best: 5 } : null;
}

function readId(fields: Fields): string | null {
	const { attributes } = fields.element;
	return fields.first(places.id, trimmed) ?? attributes.get('rdf:about')?.trim() ?? null;
}

const replyRef = (element: XmlElement) => element.attributes.get('ref')?.trim() ?? null;

function readEntry(element: XmlElement, inheritedAuthor: string | null): FeedEntry {
	const fields = new Fields(element);
	const authors = places.author.map((key) => fields.all(key)).find((found) => joinPeople(found));
	return {
		id: readId(fields),
		url: chooseLink(fields),
		title: fields.first(places.title, readLine),
		text: fields.first(places.content, readText) ?? fields.first(places.summary, readText) ?? '',
		author: joinPeople(authors ?? []) ?? fields.first(places.publication, trimmed) ?? inheritedAuthor,
		publishedAt: fields.first(places.published, instant),
		updatedAt: fields.first(places.updated, instant) ?? parseInstant(element.attributes.get('lastmod')),
		inReplyTo: fields.first(['thr:in-reply-to'], replyRef),
		rating: readRating(fields),
		isEmpty: childrenOf(element).length === 0 && element.attributes.size === 0
	};
}

/** Atom's own rule (RFC 4287 4.2.1): an entry without an author is by the feed's author. RSS has no such rule. */
function feedAuthor(root: XmlElement): string | null {
	return root.name === 'feed' ? joinPeople(new Fields(root).all('atom:author')) : null;
}

/** In RSS the feed describes itself in `channel`, elsewhere in its root. */
function describingElement(root: XmlElement): XmlElement {
	return childrenOf(root).find(({ name }) => name === 'channel') ?? root;
}

/** The page of which this is the feed. */
function homeOf(root: XmlElement, fields: Fields, documentUrl: string): string | null {
	return isEntry(root) ? null : (toHttpUrl(chooseLink(fields), documentUrl)?.href ?? null);
}

/** A text that ends inside the feed was cut off; the entry in which it ends is left for the next fetch. */
function wholeEntries(root: XmlElement, elements: XmlElement[]): XmlElement[] {
	return root.isClosed || elements.at(-1)?.isClosed ? elements : elements.slice(0, -1);
}

/**
 * Reads RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0 and CDF, however broken.
 * @returns null where the text is none of them, or was cut off before its first entry ended
 */
export function readXmlFeed(source: string, documentUrl: string): Feed | null {
	const root = findRoot(readXml(source, documentUrl));
	if (!root) return null;
	const all = isEntry(root) ? [root] : outermost(root, isEntry);
	const elements = wholeEntries(root, all);
	if (!root.isClosed && elements.length === 0) return null;
	const fields = new Fields(describingElement(root));
	const author = feedAuthor(root);
	const home = homeOf(root, fields, documentUrl);
	// What relative links resolve against where no `xml:base` says it: in Atom the feed itself (RFC 4287); RSS says nothing, and
	// means the site, from which the feed may be far away.
	const base = (root.name === 'feed' ? null : home) ?? documentUrl;
	const entries = elements.map((element) => readEntry(element, author));
	return {
		title: isEntry(root) ? null : fields.first(places.title, readLine),
		home,
		entries: entries.map((entry) => ({ ...entry, url: toHttpUrl(entry.url, base)?.href ?? null })),
		broken: all.length - elements.length,
		next: toHttpUrl(nextPage(fields), base)?.href ?? null
	};
}
