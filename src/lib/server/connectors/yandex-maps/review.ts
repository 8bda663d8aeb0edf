import type { ObservedMention, ObservedReply, Rating } from '#lib/domain/mention.ts';
import { oneLine, tidyText } from '#lib/server/analysis/html.ts';
import { parseInstant } from '../shared/dates.ts';
import { asNumber, asText, at } from '../shared/json.ts';
import { reviewUrl } from './address.ts';

/** One review as the site's own JSON has it; null where it has no id, or neither words nor stars. */
export function readReview(review: unknown, organisationId: string | null): ObservedMention | null {
	const externalId = asText(at(review, 'reviewId'));
	const text = tidyText(asText(at(review, 'text')) ?? '');
	const rating = toRating(asNumber(at(review, 'rating')), 5);
	if (!externalId || (!text && !rating)) return null;
	const id = asText(at(review, 'businessId')) ?? organisationId;
	// The site keeps one instant, that of the last edit, and calls it the date of publication in its microdata. A later one
	// at the next fetch is an edit of a review that is known already.
	const updatedAt = parseInstant(asText(at(review, 'updatedTime')));
	return {
		externalId,
		kind: 'review',
		author: { name: oneLine(asText(at(review, 'author', 'name')) ?? '') || null },
		rating,
		title: null,
		text,
		url: id ? reviewUrl(id, asText(at(review, 'author', 'publicId'))) : null,
		publishedAt: updatedAt,
		editedAt: updatedAt,
		parentId: null,
		reply: replyOf(review)
	};
}

function replyOf(review: unknown): ObservedReply | null {
	const comment = at(review, 'businessComment');
	const text = tidyText(asText(at(comment, 'text')) ?? '');
	return text ? { text, author: null, at: parseInstant(asText(at(comment, 'updatedTime'))) } : null;
}

/** Null for 0, which stands for a review without stars. */
export function toRating(value: number | null, best: number): Rating | null {
	return value !== null && value > 0 && value <= best ? { value, best } : null;
}
