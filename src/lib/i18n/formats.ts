/**
 * How dates, spans of time and figures are said in each language: the only place that calls Intl for people.
 * Instants are a Date, an ISO 8601 string or milliseconds; the time zone is always an argument (an IANA name), and so is `now`.
 */
import { m } from '#lib/paraglide/messages.js';

export type Locale = 'en' | 'lv' | 'ru';
export type Instant = Date | string | number;

export interface Place {
	locale: Locale;
	timeZone: string;
}

/**
 * `words` for letters, `short` for tables and axes, `weekday` for days within this week, `month` for headings; within a sentence `on` for
 * the day when something happens and `until` for the last one.
 */
export type DateStyle = 'words' | 'short' | 'weekday' | 'month' | 'on' | 'until';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

// English without a country means American dates; our readers write the day first and count 24 hours.
const tags: Record<Locale, string> = { en: 'en-GB', lv: 'lv-LV', ru: 'ru-RU' };

const instantStyles = {
	words: { day: 'numeric', month: 'long', year: 'numeric' },
	short: { day: 'numeric', month: 'short' },
	weekday: { weekday: 'short', day: 'numeric', month: 'short' },
	month: { month: 'long', year: 'numeric' },
	moment: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
	dateTime: { dateStyle: 'medium', timeStyle: 'short' },
	exact: {
		...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
		...{ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }
	},
	'weekday long': { weekday: 'long' },
	'weekday short': { weekday: 'short' }
} satisfies Record<string, Intl.DateTimeFormatOptions>;

// Making a formatter costs far more than using one, and a table uses it hundreds of times. So does naming its options in full:
// the key says what is asked for in a word or two.
const kept = new Map<string, unknown>();

function keep<T>(key: string, make: () => T): T {
	const known = kept.get(key) as T | undefined;
	if (known !== undefined) return known;
	const made = make();
	kept.set(key, made);
	return made;
}

function dates(locale: Locale, style: keyof typeof instantStyles, timeZone: string): Intl.DateTimeFormat {
	return keep(
		`date ${locale} ${style} ${timeZone}`,
		() => new Intl.DateTimeFormat(tags[locale], { ...instantStyles[style], timeZone })
	);
}

/** @param kind tells these options from all others */
function numbers(locale: Locale, kind: string, options: () => Intl.NumberFormatOptions): Intl.NumberFormat {
	return keep(`number ${locale} ${kind}`, () => new Intl.NumberFormat(tags[locale], options()));
}

export const toDate = (instant: Instant): Date => (instant instanceof Date ? instant : new Date(instant));

/** The calendar day of an instant in the reader's time zone. */
export function formatDate(instant: Instant, { locale, timeZone }: Place, style: DateStyle = 'words'): string {
	return style === 'on' || style === 'until'
		? withinSentence(dates(locale, 'words', timeZone).format(toDate(instant)), locale, style)
		: dates(locale, style, timeZone).format(toDate(instant));
}

/** Latvian months in the case that the sentence asks for; Russian years in full, for the full stop of "г." would meet the sentence's own. */
function withinSentence(words: string, locale: Locale, style: 'on' | 'until'): string {
	if (locale === 'ru') return words.replace(/ г\.$/, ' года');
	if (locale !== 'lv') return words;
	return words.replace(/(i?)s$/, (_, soft) => (soft ? (style === 'on' ? 'ī' : 'im') : style === 'on' ? 'ā' : 'am'));
}

/** A calendar day without an instant (`2026-11-24`), as the charts and roll-ups store them. */
export function formatDay(day: string, locale: Locale, style: DateStyle = 'short'): string {
	return formatDate(Date.parse(`${day}T00:00:00Z`), { locale, timeZone: 'UTC' }, style);
}

/** Days in a row, both ends included: "16 – 22 November 2026". */
export function formatDays(from: string, to: string, locale: Locale): string {
	const at = (day: string) => new Date(`${day}T00:00:00Z`);
	return dates(locale, 'words', 'UTC').formatRange(at(from), at(to));
}

export function formatDateTime(instant: Instant, { locale, timeZone }: Place): string {
	return dates(locale, 'dateTime', timeZone).format(toDate(instant));
}

/** The same without its year, for lines about these days. */
export function formatMoment(instant: Instant, { locale, timeZone }: Place): string {
	return dates(locale, 'moment', timeZone).format(toDate(instant));
}

/** The exact instant with its weekday and zone, for the tooltip behind a relative time. */
export function formatExact(instant: Instant, { locale, timeZone }: Place): string {
	return dates(locale, 'exact', timeZone).format(toDate(instant));
}

type RelativeStep = [unit: Intl.RelativeTimeFormatUnit, ms: number, style: Intl.RelativeTimeFormatStyle];

const relativeSteps: RelativeStep[] = [
	['year', 365 * dayMs, 'long'],
	['month', 30 * dayMs, 'long'],
	['day', dayMs, 'long'],
	['hour', hourMs, 'long'],
	['minute', minuteMs, 'short']
];

/** "3 days ago", "in 40 min"; under a minute either way it is "now". Rounded towards now, so nothing is overstated. */
export function formatRelative(instant: Instant, now: Instant, locale: Locale): string {
	const distance = toDate(instant).getTime() - toDate(now).getTime();
	const step = relativeSteps.find(([, ms]) => Math.abs(distance) >= ms);
	if (!step) return relatives(locale, 'long', 'auto').format(0, 'second');
	const [unit, ms, style] = step;
	// Intl writes a full stop after the abbreviated minute, where ours stand inside sentences.
	return relatives(locale, style, 'always')
		.format(Math.trunc(distance / ms), unit)
		.replace(/(min|мин)\./, '$1');
}

function relatives(locale: Locale, style: Intl.RelativeTimeFormatStyle, numeric: 'always' | 'auto') {
	const key = `relative ${locale} ${style} ${numeric}`;
	return keep(key, () => new Intl.RelativeTimeFormat(tags[locale], { style, numeric }));
}

/** A span of time as people say it: "40 min", "1 h 20 min", "5 hours", "3 days". Never negative, at least a minute. */
export function formatDuration(ms: number, locale: Locale): string {
	const minutes = Math.max(1, Math.floor(Math.abs(ms) / minuteMs));
	const hours = Math.floor(minutes / 60);
	const days = Math.floor(hours / 24);
	if (hours === 0) return m.format_minutes({ count: minutes }, { locale });
	if (hours < 10 && minutes % 60 > 0) return m.format_hours_minutes({ hours, minutes: minutes % 60 }, { locale });
	if (days < 2) return unit(hours, 'hour', locale);
	return unit(days, 'day', locale);
}

function unit(value: number, name: 'hour' | 'day', locale: Locale): string {
	return numbers(locale, name, () => ({ style: 'unit', unit: name, unitDisplay: 'long' })).format(value);
}

export interface DueText {
	text: string;
	isLate: boolean;
}

/** What a running clock says: "due in 40 min", or "3 days late" once it has run out. */
export function formatDue(dueAt: Instant, now: Instant, locale: Locale): DueText {
	const left = toDate(dueAt).getTime() - toDate(now).getTime();
	if (left <= 0) return { text: m.format_late({ duration: formatDuration(left, locale) }, { locale }), isLate: true };
	if (left < minuteMs) return { text: m.format_due_now({}, { locale }), isLate: false };
	return { text: m.format_due({ when: formatRelative(dueAt, now, locale) }, { locale }), isLate: false };
}

/** A figure in full, with the language's own grouping: 8,400 · 8 400. */
export function formatNumber(value: number, locale: Locale, maximumFractionDigits = 0): string {
	const options = () => ({ maximumFractionDigits, useGrouping: 'always' }) as Intl.NumberFormatOptions;
	return numbers(locale, `plain ${maximumFractionDigits}`, options).format(value);
}

/** A figure as it stands in a field, to be changed: with the language's own decimal mark and without grouping. All fields take both marks. */
export function formatTyped(value: number, locale: Locale): string {
	return locale === 'en' ? String(value) : String(value).replace('.', ',');
}

/**
 * A sum of money as people write it, without hundredths where there are none: €12, 12,50 €.
 * @param cents in hundredths of the currency, an ISO 4217 code
 * @param finest digits after the point for what costs less than a hundredth, as words of a model do
 */
export function formatMoney(cents: number, currency: string, locale: Locale, finest = 2): string {
	const fraction = cents % 100 === 0 ? 0 : 2;
	const maximumFractionDigits = fraction && Math.max(fraction, finest);
	const options = () =>
		({ style: 'currency', currency, minimumFractionDigits: fraction, maximumFractionDigits }) as const;
	return numbers(locale, `${currency} ${fraction} ${maximumFractionDigits}`, options).format(cents / 100);
}

/**
 * What parts the cells of a table for spreadsheets: where numbers are written with a comma, Excel and LibreOffice expect a semicolon and
 * would show a line parted by commas as one cell.
 */
export const cellMark = (locale: Locale): ',' | ';' => (locale === 'en' ? ',' : ';');

/** A figure where space is short, such as an axis: 8.4k. */
export function formatCompact(value: number, locale: Locale): string {
	return numbers(locale, 'compact', () => ({ notation: 'compact', maximumFractionDigits: 1 })).format(value);
}

/** A share between 0 and 1 as a percentage. Said after the count of people, never instead of it. */
export function formatPercent(share: number, locale: Locale, maximumFractionDigits = 0): string {
	const options = () => ({ style: 'percent', maximumFractionDigits }) as const;
	return numbers(locale, `percent ${maximumFractionDigits}`, options).format(share);
}

/** Marks within a quotation that would be taken for its own end, and what stands for them there. */
const innerMarks: Record<string, string> = { '„': '‚', '“': '‘', '”': '’' };
const innerMarksRu: Record<string, string> = { '«': '„', '»': '“' };

/** Somebody's own words, in the quotation marks of the language; those that they use themselves give way. */
export function formatQuote(text: string, locale: Locale): string {
	if (locale === 'ru') return `«${text.replace(/[«»]/g, (mark) => innerMarksRu[mark]!)}»`;
	return `${locale === 'lv' ? '„' : '“'}${text.replace(/[„“”]/g, (mark) => innerMarks[mark]!)}”`;
}

/** Names in a row: "Latvian, Russian and English". */
export function formatList(items: string[], locale: Locale): string {
	return keep(`list ${locale}`, () => new Intl.ListFormat(tags[locale], { type: 'conjunction' })).format(items);
}

/** A language in its reader's words, from its code: `lv` is "Latvian", "latviešu", "латышский". */
export function formatLanguage(code: string, locale: Locale): string {
	const names = keep(`language ${locale}`, () => new Intl.DisplayNames(tags[locale], { type: 'language' }));
	return code === 'other' ? m.format_language_other({}, { locale }) : (names.of(code) ?? code);
}

/** A day of the week: 1 is Monday, 7 Sunday. */
export function formatWeekday(weekday: number, locale: Locale, style: 'long' | 'short' = 'long'): string {
	// 1 January 2024 was a Monday.
	return dates(locale, `weekday ${style}`, 'UTC').format(Date.UTC(2024, 0, weekday));
}

/** A country in the reader's words, from its code: `LV` is "Latvia", "Latvija", "Латвия". */
export function formatCountry(code: string, locale: Locale): string {
	const names = keep(`country ${locale}`, () => new Intl.DisplayNames(tags[locale], { type: 'region' }));
	return names.of(code) ?? code;
}
