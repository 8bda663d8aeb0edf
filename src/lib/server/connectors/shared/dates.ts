import { monthOf, offsetOf } from './date-words.ts';

interface Parts {
	year: number;
	/** 1 to 12. */
	month?: number;
	day?: number;
	hour?: number;
	minute?: number;
	second?: number;
	millisecond?: number;
	/** Minutes east of Greenwich; a date without a zone is taken as UTC. */
	offset?: number;
}

const isBetween = (value: number, low: number, high: number) => value >= low && value <= high;

/** Null for a day that does not exist, and for the epoch and before: there sites mean "unknown". */
function toInstant(parts: Parts): string | null {
	const { year, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0, offset = 0 } = parts;
	const isClock = isBetween(hour, 0, 24) && isBetween(minute, 0, 59) && isBetween(second, 0, 60);
	if (!isClock || !isBetween(month, 1, 12) || !isBetween(year, 1970, 9999)) return null;
	const midnight = Date.UTC(year, month - 1, day);
	if (new Date(midnight).getUTCDate() !== day) return null;
	const instant = midnight + ((hour * 60 + minute - offset) * 60 + Math.min(second, 59)) * 1000 + millisecond;
	return instant > 0 ? new Date(instant).toISOString() : null;
}

const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
const milliseconds = (fraction: string | undefined) => (fraction ? Math.floor(Number(`0.${fraction}`) * 1000) : 0);

/** RFC 850 and the year 2000: two digits are this century up to 89. */
const fullYear = (year: number) => (year >= 100 ? year : year < 90 ? 2000 + year : 1900 + year);

const iso =
	/^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T ]+(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,12}))?)?)?)? ?(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?$/i;
const isoOrdinal = /^(\d{4})-(\d{3})$/;

function parseIso(text: string): string | null {
	const [, year, month, day, hour, minute, second, fraction, zone] = iso.exec(text) ?? [];
	if (!year) return null;
	return toInstant({
		year: Number(year),
		month: number(month),
		day: number(day),
		hour: number(hour),
		minute: number(minute),
		second: number(second),
		millisecond: milliseconds(fraction),
		offset: zone ? (offsetOf(zone) ?? 0) : 0
	});
}

function parseOrdinal(text: string): string | null {
	const [, year, dayOfYear] = isoOrdinal.exec(text) ?? [];
	if (!year || !isBetween(Number(dayOfYear), 1, 366)) return null;
	const date = new Date(Date.UTC(Number(year), 0, Number(dayOfYear)));
	return toInstant({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
}

const clock = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,12}))?)?\s*([ap]\.?m\b\.?)?/i;
/** `03 Apr 02 1500 GMT`, as the first books about RSS printed it. */
const clockWithoutColon = /(?<=\d\s)([01]\d|2[0-3])([0-5]\d)(?=\s+(?:[A-Z]{2,4}|[+-]\d{4})$)/;
/** `2026. gada 7. martā plkst. 21.05`: a point between hour and minute, behind the year. */
const clockWithPoint = /(?<=\d{4}.*\s)([01]?\d|2[0-3])\.([0-5]\d)(?![\d.])/;
const morningOrAfternoon: Record<string, number> = { 오전: 0, 오후: 12, 上午: 0, 下午: 12, 午前: 0, 午後: 12 };

/** Time of day and what stands before and after it; a zone is only looked for after it. */
function splitAtClock(text: string): { time: Partial<Parts>; rest: string } {
	const match = clock.exec(text);
	if (!match) return { time: {}, rest: text };
	const [whole, hour, minute, second, fraction, half] = match;
	const after = text.slice(match.index + whole.length);
	const numericZone = /^\s*(?:GMT|UTC|UT)?\s*[+-]\s?\d{1,2}(?::?\d{2})?(?!\d|-\d)|^Z\b/i.exec(after)?.[0] ?? '';
	const namedZone = after.split(/[\s,()]+/).find((word) => offsetOf(word) !== null);
	const easternHalf = Object.keys(morningOrAfternoon).find((word) => text.includes(word));
	const isLate = half ? /^p/i.test(half) : easternHalf ? morningOrAfternoon[easternHalf] === 12 : null;
	const time = {
		hour: isLate === null ? Number(hour) : (Number(hour) % 12) + (isLate ? 12 : 0),
		minute: Number(minute),
		second: number(second),
		millisecond: milliseconds(fraction),
		offset: offsetOf(numericZone) ?? offsetOf(namedZone ?? '') ?? 0
	};
	return { time, rest: `${text.slice(0, match.index)} ${after.slice(numericZone.length)}` };
}

const yearFirst = /(\d{4})\s*[-./年년]\s*(\d{1,2})\s*[-./月월]\s*(\d{1,2})/;
const numeric = /(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

function parseNumeric(text: string): Parts | null {
	const [, year, month, day] = yearFirst.exec(text) ?? [];
	if (year) return { year: Number(year), month: Number(month), day: Number(day) };
	const [, first, separator, second, shortYear] = numeric.exec(text) ?? [];
	if (!first) return null;
	// Slashes are American unless the numbers speak against it; points and dashes put the day first.
	const isMonthFirst = separator === '/' && Number(first) <= 12;
	const [a, b] = isMonthFirst && Number(second) <= 31 ? [second, first] : [first, second];
	return { year: fullYear(Number(shortYear)), month: Number(b), day: Number(a) };
}

/** RFC 822, asctime, and dates written out in words: month by its name, day and year by their size. */
function parseWords(text: string): Parts | null {
	let month: number | null = null;
	const numbers: string[] = [];
	for (const word of text.split(/[\s,./-]+/)) {
		month = monthOf(word) ?? month;
		const digits = /^'?(\d{1,4})(?:st|nd|rd|th)?$/i.exec(word)?.[1];
		if (digits) numbers.push(digits);
	}
	const yearAt = numbers.findIndex((digits) => digits.length === 4 || Number(digits) > 31);
	const [year] = numbers.splice(yearAt >= 0 ? yearAt : 1, 1);
	if (month === null || year === undefined || numbers.length > 1) return null;
	return { year: fullYear(Number(year)), month, day: number(numbers[0]) };
}

/**
 * Any way in which sites write an instant, as ISO 8601 in UTC: ISO and W3CDTF, RFC 822 with its malformations, asctime,
 * numeric dates, dates in words in a dozen languages, seconds or milliseconds since 1970.
 * @returns null where the text is no date, names a day that does not exist, or means "unknown" (1970 and before)
 */
export function parseInstant(text: string | null | undefined): string | null {
	const clean = (text ?? '').slice(0, 200).replace(/\s+/g, ' ').trim();
	if (/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/.test(clean)) return fromUnix(Number(clean));
	const exact = parseOrdinal(clean) ?? parseIso(clean);
	if (exact || !/\d/.test(clean)) return exact;
	const colons = clock.test(clean) ? clean : clean.replace(clockWithoutColon, '$1:$2').replace(clockWithPoint, '$1:$2');
	const { time, rest } = splitAtClock(colons);
	const day = parseNumeric(rest) ?? parseWords(rest);
	return day ? toInstant({ ...day, ...time }) : null;
}

/** Seconds, or milliseconds from 1973 on, since 1970. */
export function fromUnix(value: number): string | null {
	const instant = Math.abs(value) < 1e11 ? value * 1000 : value;
	return Number.isFinite(instant) && instant > 0 && instant < 8.64e15 ? new Date(instant).toISOString() : null;
}
