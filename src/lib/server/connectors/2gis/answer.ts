import { apiFailure } from '../shared/api-failure.ts';
import { toHttpUrl } from '../shared/identity.ts';
import { asArray, asNumber, asText, at, parseJson } from '../shared/json.ts';
import type { Listing } from './listing.ts';

/**
 * An answer of the reviews' API, or the array of reviews out of one.
 * @returns null where the text is something else
 * @throws AppError for an answer that reports a failure
 */
export function readAnswer(body: string): Listing | null {
	const answer = parseJson(body);
	const reviews = asArray(answer) ?? asArray(at(answer, 'reviews')) ?? asArray(at(answer, 'items'));
	const meta = at(answer, 'meta');
	const failure = apiFailure(asNumber(at(meta, 'code')));
	if (failure) throw failure;
	const total = asNumber(at(meta, 'total_count')) ?? asNumber(at(meta, 'branch_reviews_count'));
	if (!reviews || (reviews.length > 0 ? !reviews.some(isReview) : total === null)) return null;
	return { reviews, total, title: null, next: nextOf(at(meta, 'next_link')) };
}

function isReview(value: unknown): boolean {
	return (
		at(value, 'date_created') !== undefined && at(value, 'user') !== undefined && at(value, 'rating') !== undefined
	);
}

/** Only ever back to the site itself. */
function nextOf(link: unknown): string | null {
	const url = toHttpUrl(asText(link));
	return url && /(?:^|\.)2gis\.com$/.test(url.hostname) ? url.href : null;
}
