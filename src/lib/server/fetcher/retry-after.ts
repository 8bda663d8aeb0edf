/** No site can put a source to sleep for longer than this with one header: a week, in milliseconds. */
const LONGEST_REST_MS = 7 * 86_400_000;

/** `Sun, 06 Nov 1994 08:49:37 GMT` and the two obsolete forms of RFC 9110, 5.6.7: all begin with a weekday. */
const HTTP_DATE = /^(mon|tue|wed|thu|fri|sat|sun)/i;

/**
 * When the site wants to be asked again, by its headers: `Retry-After` (seconds or a date), else the reset time of its rate limit
 * (seconds from now, or since 1970).
 * @param headers names in lower case
 * @returns null where it names no time that can be understood; never in the past, never more than a week ahead
 */
export function retryTime(headers: Record<string, string>, now: Date): Date | null {
	const named = fromRetryAfter(headers['retry-after'], now) ?? fromReset(headers, now);
	if (named === null) return null;
	return new Date(Math.min(Math.max(named, now.getTime()), now.getTime() + LONGEST_REST_MS));
}

function fromRetryAfter(value: string | undefined, now: Date): number | null {
	const text = (value ?? '').trim();
	if (/^\d{1,12}$/.test(text)) return now.getTime() + Number(text) * 1000;
	const instant = HTTP_DATE.test(text) ? Date.parse(/GMT|UTC|[+-]\d{4}$/.test(text) ? text : `${text} GMT`) : NaN;
	return Number.isNaN(instant) ? null : instant;
}

/** The usual names before the IETF's draft settled; values above a year of seconds can only be an instant. */
function fromReset(headers: Record<string, string>, now: Date): number | null {
	const value = headers['x-ratelimit-reset'] ?? headers['x-rate-limit-reset'] ?? headers['ratelimit-reset'];
	const seconds = /^\d{1,12}(\.\d+)?$/.test((value ?? '').trim()) ? Number(value) : NaN;
	if (Number.isNaN(seconds)) return null;
	return seconds > 366 * 86_400 ? seconds * 1000 : now.getTime() + seconds * 1000;
}
