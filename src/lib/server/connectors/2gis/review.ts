import type { ObservedMention, ObservedReply, Rating } from '#lib/domain/mention.ts';
import { oneLine, tidyText } from '#lib/server/analysis/html.ts';
import { parseInstant } from '../shared/dates.ts';
import { toHttpUrl } from '../shared/identity.ts';
import { asNumber, asText, at } from '../shared/json.ts';
import { reviewUrl } from './address.ts';

/** Taken out of sight by the site, or not shown yet. */
export function isHidden(review: unknown): boolean {
	return at(review, 'is_hidden') === true || at(review, 'on_moderation') === true;
}

/** The firm's name as it signs its answers. */
export function organisationOf(review: unknown): string | null {
	return asText(at(review, 'official_answer', 'org_name'));
}

/** One review; null where it has no id, no date, or neither words nor stars. */
export function readReview(review: unknown, origin: string): ObservedMention | null {
	const externalId = asText(at(review, 'id'));
	const publishedAt = parseInstant(asText(at(review, 'date_created')));
	const text = tidyText(asText(at(review, 'text')) ?? '');
	const rating = ratingOf(review);
	if (!externalId || !publishedAt || (!text && !rating)) return null;
	const editedAt = parseInstant(asText(at(review, 'date_edited')));
	return {
		externalId,
		kind: 'review',
		author: { name: nameOf(review) },
		rating,
		title: null,
		text,
		url: urlOf(review, externalId, origin),
		publishedAt,
		editedAt: editedAt && editedAt > publishedAt ? editedAt : null,
		parentId: null,
		reply: replyOf(review)
	};
}

function nameOf(review: unknown): string | null {
	return oneLine(asText(at(review, 'user', 'name')) ?? asText(at(review, 'user', 'first_name')) ?? '') || null;
}

function ratingOf(review: unknown): Rating | null {
	const value = asNumber(at(review, 'rating'));
	return value !== null && value >= 1 && value <= 5 ? { value, best: 5 } : null;
}

/** Reviews of other sites (provider `flamp`) have an address there. */
function urlOf(review: unknown, id: string, origin: string): string | null {
	const elsewhere = toHttpUrl(asText(at(review, 'url')));
	const firmId = asText(at(review, 'object', 'id'));
	return elsewhere?.href ?? (firmId ? reviewUrl(origin, firmId, encodeURIComponent(id)) : null);
}

function replyOf(review: unknown): ObservedReply | null {
	const answer = at(review, 'official_answer');
	const text = tidyText(asText(at(answer, 'text')) ?? '');
	if (!text) return null;
	return {
		text,
		author: oneLine(asText(at(answer, 'org_name')) ?? '') || null,
		at: parseInstant(asText(at(answer, 'date_created')))
	};
}
