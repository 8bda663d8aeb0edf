import type { ObservedMention } from '#lib/domain/mention.ts';
import { AppError } from '#lib/server/errors.ts';
import { htmlToText, oneLine } from '#lib/server/analysis/html.ts';
import type { DocumentRequest, FetchedDocument, ParsedPage } from '../connector.ts';
import { toHttpUrl } from '../shared/identity.ts';
import { refusalOf } from '../shared/refusal.ts';
import { isWholePage } from '../shared/unreadable.ts';
import { microdata, rdfa, readAnnotations } from './annotations.ts';
import {
	countedReviews,
	findReviews,
	linkReferences,
	nameOfReviewed,
	ownNames,
	type FoundReview
} from './find-reviews.ts';
import { descendants, readHtml, type HtmlElement } from './html-tree.ts';
import type { Item } from './item.ts';
import { readJsonDocument, readJsonLd } from './json-ld.ts';
import { identify, mergeTwice } from './merge.ts';
import { microformats } from './microformats.ts';
import { readReview, type Review } from './review.ts';

/** Everything that the page describes. JSON-LD comes first: where a page says a thing twice, that is its careful word. */
function readItems(body: string, page: HtmlElement): Item[] {
	const all = () => descendants(page);
	const items = /^\s*[[{]/.test(body) ? readJsonDocument(body) : readJsonLd(page);
	if (/itemscope/i.test(body)) items.push(...readAnnotations(page, microdata, all));
	if (/typeof\s*=/i.test(body)) items.push(...readAnnotations(page, rdfa, all));
	if (/\bh-?review\b/i.test(body)) items.push(...readAnnotations(page, microformats, all));
	return items;
}

/** A review without a word and without a star is nothing to read. */
const isUsable = ({ text, title, rating }: Review) => text !== '' || title !== null || rating !== null;

function toMention(
	{ review, externalId }: { review: Review; externalId: string },
	page: string | null
): ObservedMention {
	return {
		externalId,
		kind: 'review',
		author: { name: review.author },
		rating: review.rating,
		title: review.title,
		text: review.text,
		url: review.url ?? page,
		publishedAt: review.publishedAt,
		editedAt: review.editedAt,
		parentId: null,
		reply: review.reply
	};
}

/** The name that most of the reviews are about, else the page's own title. */
function titleOf(found: FoundReview[], page: HtmlElement): string | null {
	const counts = new Map<string, number>();
	for (const review of found) {
		const name = nameOfReviewed(review);
		if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const [most] = [...counts].sort(([, a], [, b]) => b - a);
	return oneLine(most?.[0] ?? '') || pageTitle(page);
}

function pageTitle(page: HtmlElement): string | null {
	for (const element of descendants(page)) {
		if (element.name === 'title') return oneLine(htmlToText(`<p>${element.content.join('')}`)) || null;
	}
	return null;
}

function nextPage(page: HtmlElement, url: string): DocumentRequest | null {
	for (const element of descendants(page)) {
		const isNext = /(?:^|\s)next(?:\s|$)/i.test(element.attribute('rel') ?? '') && /^(?:a|link)$/.test(element.name);
		const next = isNext ? toHttpUrl(element.attribute('href'), url) : null;
		if (next && next.href !== url) return { url: next.href };
	}
	return null;
}

/** The reviews that a page describes, in its order, each once, usable or not. */
function readReviews(items: Item[], url: string): { found: FoundReview[]; reviews: Review[] } {
	linkReferences(items);
	const found = findReviews(items);
	const reviews = found.map((review) => readReview(review.item, review.about, ownNames(review), url));
	return { found, reviews: mergeTwice(reviews) };
}

/** Nobody has written yet, and the whole page says so: one thing, of which it counts no review. */
const isEmptyPlace = (items: Item[], body: string) => countedReviews(items) === 0 && isWholePage(body);

/** Does this page describe a single review that can be read? */
export function hasReviews({ body, url }: FetchedDocument): boolean {
	if (!/review/i.test(body)) return false;
	return readReviews(readItems(body, readHtml(body)), url).reviews.some(isUsable);
}

/** @throws AppError `source.no_reviews`; `source.blocked` or `source.login_required` where a site answers with such a page */
export function parsePage(document: FetchedDocument): ParsedPage {
	const page = readHtml(document.body);
	const items = readItems(document.body, page);
	const { found, reviews } = readReviews(items, document.url);
	const usable = reviews.filter(isUsable);
	if (usable.length === 0 && (reviews.length > 0 || !isEmptyPlace(items, document.body))) {
		throw refusalOf(document) ?? new AppError('source.no_reviews', { params: { url: document.url } });
	}
	const pageUrl = toHttpUrl(document.url)?.href ?? null;
	return {
		mentions: identify(usable).map((identified) => toMention(identified, pageUrl)),
		skipped: reviews.length - usable.length,
		title: titleOf(found, page),
		next: nextPage(page, document.url)
	};
}
