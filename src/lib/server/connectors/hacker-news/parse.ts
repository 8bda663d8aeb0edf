import type { ObservedMention } from '#lib/domain/mention.ts';
import { htmlToText, oneLine } from '#lib/server/analysis/html.ts';
import { AppError } from '#lib/server/errors.ts';
import type { FetchedDocument, ParsedPage } from '../connector.ts';
import { apiFailure } from '../shared/api-failure.ts';
import { parseInstant } from '../shared/dates.ts';
import { asArray, asNumber, asText, at, parseJson } from '../shared/json.ts';
import { whyUnreadable } from '../shared/unreadable.ts';
import { itemUrl } from './address.ts';

/** What only answers of this search contain. */
const marks = /"(?:nbHits|hitsPerPage|objectID|exhaustiveNbHits)"/;

/**
 * Reads one answer of the search.
 * @param settings what the address stood for; `story` is the id of a discussion that must find at least itself
 * @throws AppError `source.layout_changed`, `source.wrong_page`, `source.blocked`, `source.empty`,
 *   `source.rate_limited`, `source.not_found`, `source.server_error`
 */
export function parseHackerNews(document: FetchedDocument, settings: Record<string, string>): ParsedPage {
	const answer = parseJson(document.body);
	const hits = asArray(at(answer, 'hits'));
	if (!hits || !isSearch(answer, hits)) throw whyRefused(answer) ?? whyUnreadable(document, marks);
	const mentions = hits.map(readHit).filter((mention) => mention !== null);
	const params = { url: document.url };
	if (hits.length > 0 && !hits.some(isItem)) throw new AppError('source.layout_changed', { params });
	// The id of a comment finds nothing, not even itself.
	if (settings.story && hits.length === 0) throw new AppError('source.wrong_page', { params });
	return {
		mentions: [...new Map(mentions.map((mention) => [mention.externalId, mention])).values()],
		skipped: hits.length - mentions.length,
		title: asText(at(answer, 'query')),
		next: nextPage(document.url, answer)
	};
}

/** `{"message":…,"status":429}` and the like. */
function whyRefused(answer: unknown): AppError | null {
	return asText(at(answer, 'message')) === null ? null : apiFailure(asNumber(at(answer, 'status')));
}

function isSearch(answer: unknown, hits: unknown[]): boolean {
	return asNumber(at(answer, 'nbHits')) !== null || hits.some(isItem);
}

function isItem(hit: unknown): boolean {
	return asText(at(hit, 'objectID')) !== null && asText(at(hit, 'created_at')) !== null;
}

/** A story, comment, poll or job; null for one that was deleted and has neither title nor words. */
function readHit(hit: unknown): ObservedMention | null {
	const externalId = asText(at(hit, 'objectID'));
	const text = htmlToText(asText(at(hit, 'comment_text')) ?? asText(at(hit, 'story_text')) ?? '');
	const title = oneLine(htmlToText(asText(at(hit, 'title')) ?? '')) || null;
	if (!externalId || (!text && !title)) return null;
	const parentId = asText(at(hit, 'parent_id'));
	return {
		externalId,
		kind: parentId ? 'comment' : 'post',
		author: { name: oneLine(asText(at(hit, 'author')) ?? '') || null },
		rating: null,
		title,
		text,
		url: itemUrl(externalId),
		publishedAt: parseInstant(asText(at(hit, 'created_at'))),
		editedAt: null,
		parentId,
		reply: null
	};
}

/** Pages count from 0; the search gives at most a thousand items, and says so in the number of pages. */
function nextPage(url: string, answer: unknown): ParsedPage['next'] {
	const page = asNumber(at(answer, 'page'));
	const pages = asNumber(at(answer, 'nbPages'));
	if (page === null || pages === null || page + 1 >= pages || !/\/api\/v1\/search/.test(url)) return null;
	const next = new URL(url);
	next.searchParams.set('page', String(page + 1));
	return { url: next.href, accept: 'application/json' };
}
