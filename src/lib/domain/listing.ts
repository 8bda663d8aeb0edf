/** What a page that lists texts says of those that it does not show. Pure. */

export interface Listed {
	externalId: string;
	/** ISO 8601; null where the place says nothing. */
	publishedAt: string | null;
}

/** Fewer in a row may be in order by chance. */
const fewest = 3;

/**
 * From when on a listing shows every text: only where all are dated and stand in the order of time, and back to the oldest one that
 * was seen there before. Places that sort by favour or weight, or pin a text on top, say nothing of what they leave out.
 * @returns the instant after which nothing is left out, exclusive; null where that cannot be said
 */
export function completeAfter(listed: readonly Listed[], isKnown: (externalId: string) => boolean): Date | null {
	if (listed.length < fewest) return null;
	const times = listed.map(({ publishedAt }) => (publishedAt === null ? Number.NaN : Date.parse(publishedAt)));
	if (times.some(Number.isNaN)) return null;
	const falls = times.every((time, at) => at === 0 || time <= times[at - 1]!);
	const rises = times.every((time, at) => at === 0 || time >= times[at - 1]!);
	if (falls === rises) return null;
	const known = times.filter((_, at) => isKnown(listed[at]!.externalId));
	return known.length ? new Date(Math.min(...known)) : null;
}
