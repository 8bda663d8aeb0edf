import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { htmlToText } from '#lib/server/analysis/html.ts';
import { parseInstant } from '#lib/server/connectors/shared/dates.ts';
import { decode } from '#lib/server/fetcher/charset.ts';

/**
 * feedparser's own test feeds, seen from what Rearguard keeps of a feed. A case says what feedparser finds at a path of its
 * result; only paths that have a counterpart in a mention are asked, the others (enclosures, licences, geography …) are none
 * of our business. Expected HTML counts as its text, because a mention holds plain text.
 */
const folder = resolve(import.meta.dirname, '../../../shared/suites/feedparser');
export const hasSuite = existsSync(folder);

/** What any reader makes of a feed, so that several can be held to the same cases. Values as the reader gives them. */
export interface Reading {
	title: string | null;
	entries: EntryReading[];
	/** Values are plain text, so that entities in them are meant. */
	isPlain: boolean;
}

export interface EntryReading {
	id: string | null;
	url: string | null;
	title: string | null;
	author: string | null;
	publishedAt: string | null;
	updatedAt: string | null;
	/** Every text that the reader offers; the right one among them is enough. */
	texts: (string | null | undefined)[];
}

interface RawCase {
	file: string;
	group: string;
	assertions?: { path: (string | number)[]; op: string; value?: unknown }[];
	http_headers?: Record<string, string>;
	/** What feedparser's own tests need installed to ask this at all. */
	skip_unless?: string;
}

export interface FeedCase {
	file: string;
	group: string;
	/** As the fetcher would hand it on. */
	body: string;
	url: string;
	charset: string;
	/** The charset that feedparser names, null where the case does not ask. */
	expectedCharset: string | null;
	/** Is the expectation free of markup, entities and bases? */
	isPlain: boolean;
	passes(reading: Reading): boolean;
	/** Only answered by a statistical detector of charsets that nobody declared. */
	needsDetector: boolean;
	asksSomething: boolean;
}

type Check = (reading: Reading) => boolean;

const collapse = (text: unknown) =>
	String(text ?? '')
		.replace(/\s+/g, ' ')
		.trim();
const asText = (html: unknown) => collapse(htmlToText(String(html ?? '')));

function isSame(given: string | null | undefined, expected: string, isPlain: boolean): boolean {
	if (isPlain) return [collapse(expected), asText(expected)].includes(collapse(given));
	return collapse(given) === collapse(expected) || asText(given) === asText(expected);
}

/** feedparser's time tuples are UTC: year, month, day, hour, minute, second. */
function instantOf(value: unknown): string | null {
	if (!Array.isArray(value) && !/^\[/.test(String(value))) return parseInstant(String(value));
	const [year, month, day, hour, minute, second] = (
		Array.isArray(value) ? value : JSON.parse(String(value))
	) as number[];
	return new Date(Date.UTC(year!, month! - 1, day, hour, minute, second)).toISOString();
}

/** A name, or `name (mail)`, of which a mention keeps the name. */
const isAuthor = (given: string | null, expected: string) =>
	collapse(given) === collapse(expected) || collapse(given) === collapse(expected.replace(/\s*\([^()]*@[^()]*\)$/, ''));

const entryChecks: Record<string, (entry: EntryReading, value: unknown, isPlain: boolean) => boolean> = {
	title: (entry, value, isPlain) => isSame(entry.title, String(value), isPlain),
	link: (entry, value) =>
		entry.url === String(value) || entry.url === new URL(String(value), 'http://none.example').href,
	id: (entry, value) => entry.id === value,
	author: (entry, value) => isAuthor(entry.author, String(value)),
	firstAuthor: (entry, value) => collapse(entry.author).split(', ')[0] === collapse(value),
	published: (entry, value) => entry.publishedAt === instantOf(value),
	updated: (entry, value) => entry.updatedAt === instantOf(value),
	text: (entry, value, isPlain) => entry.texts.some((text) => isSame(text, String(value), isPlain))
};

/** feedparser's paths below an entry, and what they are to us. */
const entryPaths: Record<string, keyof typeof entryChecks> = {
	title: 'title',
	'title_detail.value': 'title',
	link: 'link',
	'links.0.href': 'link',
	id: 'id',
	guid: 'id',
	author: 'author',
	'author_detail.name': 'author',
	'authors.0.name': 'firstAuthor',
	published: 'published',
	published_parsed: 'published',
	updated: 'updated',
	updated_parsed: 'updated',
	summary: 'text',
	'summary_detail.value': 'text',
	description: 'text',
	'content.0.value': 'text'
};

function checkOf(path: (string | number)[], value: unknown): Check | null {
	const [first, second, ...rest] = path;
	if (first === 'feed' && (second === 'title' || path.join('.') === 'feed.title_detail.value')) {
		return ({ title, isPlain }) => isSame(title, String(value), isPlain);
	}
	const check = entryChecks[entryPaths[rest.join('.')] ?? ''];
	if (first !== 'entries' || typeof second !== 'number' || !check) return null;
	return ({ entries, isPlain }) => !!entries[second] && check(entries[second], value, isPlain);
}

const hasItsEntries = ({ entries }: Reading, body: string) => entries.length > 0 || !/<(?:item|entry)[\s>]/.test(body);

const plainGroups = /^wellformed\/(?:atom|atom10|rss|rdf|cdf|itunes|media-rss)$/;

function toCase(raw: RawCase): FeedCase {
	const asked = (raw.assertions ?? []).filter(({ op }) => op === 'eq');
	const checks = asked.map(({ path, value }) => checkOf(path, value));
	const headers = Object.entries(raw.http_headers ?? {});
	const contentType = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
	const headerCharset = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1] ?? null;
	const decoded = decode(readFileSync(`${folder}/feeds/${raw.file}`), headerCharset, 'xml');
	return {
		file: raw.file,
		group: raw.group,
		body: decoded.text,
		url: `http://127.0.0.1:8097/${raw.file}`,
		charset: decoded.charset,
		expectedCharset: (asked.find(({ path }) => path[0] === 'encoding')?.value as string | undefined) ?? null,
		isPlain: plainGroups.test(raw.group) && asked.every(({ value }) => !/[<&]/.test(String(value))),
		needsDetector: /chardet/.test(raw.skip_unless ?? ''),
		asksSomething: checks.some((check) => check !== null),
		passes: (reading) =>
			hasItsEntries(reading, decoded.text) && checks.every((check) => check === null || check(reading))
	};
}

export function readSuite(): FeedCase[] {
	return (JSON.parse(readFileSync(`${folder}/cases.json`, 'utf8')) as RawCase[]).map(toCase);
}
