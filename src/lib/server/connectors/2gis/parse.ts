import type { ObservedMention } from '#lib/domain/mention.ts';
import { AppError } from '#lib/server/errors.ts';
import type { FetchedDocument, ParsedPage } from '../connector.ts';
import { whyUnreadable } from '../shared/unreadable.ts';
import { readAnswer } from './answer.ts';
import { readPage } from './page.ts';
import { isHidden, organisationOf, readReview } from './review.ts';

/** What only pages and answers of 2GIS contain. */
const marks = /d-assets\.2gis|(?:keys|reviews|mapgl)\.(?:api\.)?2gis\.|__REACT_QUERY_STATE__|"official_answer"/;

/**
 * Reads a firm's page, or an answer of the reviews' API that somebody saved.
 * @param firmUrl address of the watched firm, for the addresses of its reviews
 * @throws AppError `source.blocked`, `source.layout_changed`, `source.wrong_page`, `source.not_found`, `source.server_error`,
 *   `source.empty`
 */
export function parseTwoGis(document: FetchedDocument, firmUrl: string): ParsedPage {
	const listing = /^\s*[[{]/.test(document.body) ? readAnswer(document.body) : readPage(document.body);
	if (!listing) throw whyUnreadable(document, marks);
	const { mentions, hidden } = readAll(listing.reviews, new URL(firmUrl).origin);
	const skipped = listing.reviews.length - mentions.length;
	const isNothingReadable = mentions.length === 0 && skipped > hidden;
	// Reviews that are counted but not on the page have moved elsewhere.
	if (isNothingReadable || (listing.reviews.length === 0 && listing.total !== 0))
		throw new AppError('source.layout_changed', { params: { url: document.url } });
	const title = listing.title ?? listing.reviews.map(organisationOf).find(Boolean) ?? null;
	return { mentions, skipped, title, next: listing.next ? { url: listing.next, accept: 'application/json' } : null };
}

function readAll(reviews: unknown[], origin: string): { mentions: ObservedMention[]; hidden: number } {
	const mentions = new Map<string, ObservedMention>();
	let hidden = 0;
	for (const review of reviews) {
		const mention = isHidden(review) ? null : readReview(review, origin);
		if (mention) mentions.set(mention.externalId, mention);
		else if (isHidden(review)) hidden++;
	}
	return { mentions: [...mentions.values()], hidden };
}
