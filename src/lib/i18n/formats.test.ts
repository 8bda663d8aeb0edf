import { describe, expect, it } from 'vitest';
import {
	formatCompact,
	formatCountry,
	formatDate,
	formatDateTime,
	formatDay,
	formatDue,
	formatDuration,
	formatExact,
	formatLanguage,
	formatList,
	formatNumber,
	formatQuote,
	formatPercent,
	formatRelative,
	formatTyped,
	formatWeekday,
	type Locale
} from './formats.ts';

const locales: Locale[] = ['en', 'lv', 'ru'];
const now = '2026-11-24T12:00:00Z';
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const after = (ms: number) => new Date(Date.parse(now) + ms);
// Intl separates with several kinds of space, which differ between its versions; to a reader they are one.
const plain = (text: string) => text.replace(/\s/g, ' ');
const each = (say: (locale: Locale) => string) => locales.map((locale) => plain(say(locale)));

describe('names that Intl knows', () => {
	it('count weekdays from Monday', () => {
		expect(each((locale) => formatWeekday(1, locale))).toEqual(['Monday', 'Pirmdiena', 'понедельник']);
		expect(formatWeekday(7, 'en', 'short')).toBe('Sun');
	});

	it('say countries in the reader’s words', () =>
		expect(each((locale) => formatCountry('LV', locale))).toEqual(['Latvia', 'Latvija', 'Латвия']));
});

describe('dates and times', () => {
	const lateEvening = '2026-11-24T22:30:00Z';

	it('fall on the day of the given time zone', () => {
		expect(each((locale) => formatDate(lateEvening, { locale, timeZone: 'UTC' }))).toEqual([
			'24 November 2026',
			'2026. gada 24. novembris',
			'24 ноября 2026 г.'
		]);
		expect(formatDate(lateEvening, { locale: 'en', timeZone: 'Europe/Riga' }, 'short')).toBe('25 Nov');
	});

	it('stand within a sentence in its grammar, and bring no full stop of their own', () => {
		expect(each((locale) => formatDay('2026-12-02', locale, 'on'))).toEqual([
			'2 December 2026',
			'2026. gada 2. decembrī',
			'2 декабря 2026 года'
		]);
		expect(each((locale) => formatDay('2026-12-02', locale, 'until'))).toEqual([
			'2 December 2026',
			'2026. gada 2. decembrim',
			'2 декабря 2026 года'
		]);
		const [march, october] = ['2027-03-01', '2027-10-01'];
		expect(formatDay(march, 'lv', 'on')).toBe('2027. gada 1. martā');
		expect(formatDay(march, 'lv', 'until')).toBe('2027. gada 1. martam');
		expect(formatDay(october, 'lv', 'on')).toBe('2027. gada 1. oktobrī');
	});

	it('have a short form with 24 hours', () => {
		expect(formatDateTime(lateEvening, { locale: 'en', timeZone: 'UTC' })).toBe('24 Nov 2026, 22:30');
	});

	it('have an exact form that names weekday, time and zone', () => {
		for (const text of each((locale) => formatExact(lateEvening, { locale, timeZone: 'Europe/Riga' }))) {
			expect(text).toMatch(/25.*2026|2026.*25/);
			expect(text).toContain('00:30');
			expect(text).toMatch(/EET|GMT\+2|UTC\+2/);
		}
	});

	it('a calendar day stays the same day whatever the zone of the machine', () => {
		expect(each((locale) => formatDay('2026-03-01', locale))).toEqual(['1 Mar', '1. marts', '1 мар.']);
	});
});

describe('figures to be changed', () => {
	it('stand in a field as people type them', () => {
		expect(each((locale) => formatTyped(1234.5, locale))).toEqual(['1234.5', '1234,5', '1234,5']);
		expect(formatTyped(40, 'ru')).toBe('40');
	});
});

describe('relative times', () => {
	it('are said with the right case and plural', () => {
		expect(each((locale) => formatRelative(after(40 * minute), now, locale))).toEqual([
			'in 40 min',
			'pēc 40 min',
			'через 40 мин'
		]);
		expect(each((locale) => formatRelative(after(-3 * day), now, locale))).toEqual([
			'3 days ago',
			'pirms 3 dienām',
			'3 дня назад'
		]);
		expect(each((locale) => formatRelative(after(-21 * day), now, locale))).toEqual([
			'21 days ago',
			'pirms 21 dienas',
			'21 день назад'
		]);
	});

	it('never overstate: 119 minutes are one hour, 59 seconds are now', () => {
		expect(formatRelative(after(-119 * minute), now, 'en')).toBe('1 hour ago');
		expect(each((locale) => formatRelative(after(59_000), now, locale))).toEqual(['now', 'tagad', 'сейчас']);
	});
});

describe('spans of time', () => {
	it.each([
		[0, ['1 min', '1 min', '1 мин']],
		[40 * minute, ['40 min', '40 min', '40 мин']],
		[80 * minute, ['1 h 20 min', '1 h 20 min', '1 ч 20 мин']],
		[5 * hour, ['5 hours', '5 stundas', '5 часов']],
		[30 * hour, ['30 hours', '30 stundu', '30 часов']],
		[3 * day + hour, ['3 days', '3 dienas', '3 дня']]
	])('%d ms', (ms, said) => {
		expect(each((locale) => formatDuration(ms, locale))).toEqual(said);
	});
});

describe('clocks', () => {
	it('say what is left', () => {
		expect(locales.map((locale) => formatDue(after(40 * minute), now, locale))).toEqual([
			{ text: 'due in 40 min', isLate: false },
			{ text: 'termiņš pēc 40 min', isLate: false },
			{ text: 'срок через 40 мин', isLate: false }
		]);
		expect(formatDue(after(20_000), now, 'en')).toEqual({ text: 'due now', isLate: false });
	});

	it('say how late it is from the very moment on', () => {
		expect(formatDue(now, now, 'en').isLate).toBe(true);
		expect(locales.map((locale) => plain(formatDue(after(-3 * day), now, locale).text))).toEqual([
			'3 days late',
			'kavējums 3 dienas',
			'просрочено на 3 дня'
		]);
	});
});

describe('figures', () => {
	it('are grouped in full, also where the language leaves four digits together', () => {
		expect(each((locale) => formatNumber(8400, locale))).toEqual(['8,400', '8 400', '8 400']);
	});

	it('are short where space is short', () => {
		expect(formatCompact(8432, 'en')).toBe('8.4k');
	});

	it('have percentages and lists', () => {
		expect(each((locale) => formatPercent(0.184, locale))).toEqual(['18%', '18%', '18 %']);
		expect(each((locale) => formatList(['A', 'B', 'C'], locale))).toEqual(['A, B and C', 'A, B un C', 'A, B и C']);
	});
});

it('languages are named in the language of the reader', () => {
	expect(each((locale) => formatLanguage('lv', locale))).toEqual(['Latvian', 'latviešu', 'латышский']);
	expect(each((locale) => formatLanguage('other', locale))).toEqual(['another language', 'cita valoda', 'другой язык']);
});

it('words that hold quotation marks are quoted without a muddle', () => {
	const said = 'Заказали «Кошкин дом», на коробке „Valdis”, they said “sorry”';
	expect(each((locale) => formatQuote(said, locale))).toEqual([
		'“Заказали «Кошкин дом», на коробке ‚Valdis’, they said ‘sorry’”',
		'„Заказали «Кошкин дом», на коробке ‚Valdis’, they said ‘sorry’”',
		'«Заказали „Кошкин дом“, на коробке „Valdis”, they said “sorry”»'
	]);
});
