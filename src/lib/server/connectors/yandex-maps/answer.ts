import { asArray, asNumber, at, parseJson } from '../shared/json.ts';
import type { Listing } from './listing.ts';
import { readReview } from './review.ts';

/**
 * A saved answer of the site's own address for reviews, or the array of reviews out of one.
 * @returns null where the text is something else, a lone `csrfToken` among them
 */
export function readAnswer(body: string, organisationId: string | null): Listing | null {
	const answer = parseJson(body);
	const data = at(answer, 'data') ?? answer;
	const reviews = asArray(data) ?? asArray(at(data, 'reviews'));
	const total = asNumber(at(data, 'params', 'count'));
	if (!reviews || (reviews.length > 0 ? !reviews.some(isReview) : total === null)) return null;
	return { reviews: reviews.map((review) => readReview(review, organisationId)), total, title: null };
}

function isReview(value: unknown): boolean {
	return at(value, 'reviewId') !== undefined && at(value, 'rating') !== undefined;
}
