import { AppError, type ErrorCode } from '#lib/server/errors.ts';
import { toHttpUrl } from '../shared/identity.ts';
import { asArray, asNumber, asText, at, parseJson } from '../shared/json.ts';
import type { Listing } from './listing.ts';

/** The API answers 200 and says in `meta` what went wrong. */
const failures: [from: number, to: number, ErrorCode][] = [
	[401, 403, 'source.blocked'],
	[404, 404, 'source.not_found'],
	[429, 429, 'source.rate_limited'],
	[500, 599, 'source.server_error']
];

/**
 * An answer of the reviews' API, or the array of reviews out of one.
 * @returns null where the text is something else
 * @throws AppError for an answer that reports a failure
 */
export function readAnswer(body: string): Listing | null {
	const answer = parseJson(body);
	const reviews = asArray(answer) ?? asArray(at(answer, 'reviews')) ?? asArray(at(answer, 'items'));
	const meta = at(answer, 'meta');
	const code = asNumber(at(meta, 'code'));
	const failure = failures.find(([from, to]) => code !== null && code >= from && code <= to);
	if (failure) throw new AppError(failure[2], { params: { status: code! } });
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
