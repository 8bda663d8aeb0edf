import { shiftDay } from './period.ts';

/** Countries whose public holidays the clocks know; days are `YYYY-MM-DD`. */
export const holidayCountries = ['LV', 'RU'] as const;
export type HolidayCountry = (typeof holidayCountries)[number];

/**
 * Fixed days, `MM-DD`. Latvia: the law on holidays, commemoration and celebration days, § 1. Russia: labour code, article 112;
 * the days that a decree moves each year are not in it and belong among the company's own holidays.
 */
const fixed: Record<HolidayCountry, readonly string[]> = {
	LV: ['01-01', '05-01', '05-04', '06-23', '06-24', '11-18', '12-24', '12-25', '12-26', '12-31'],
	RU: [
		'01-01',
		'01-02',
		'01-03',
		'01-04',
		'01-05',
		'01-06',
		'01-07',
		'01-08',
		'02-23',
		'03-08',
		'05-01',
		'05-09',
		'06-12',
		'11-04'
	]
};

/** Latvia's two national days give the next Monday off when they fall on a weekend. */
const movedToMonday = ['05-04', '11-18'];
/** Days from Easter Sunday: Good Friday, Easter, Easter Monday, Pentecost. */
const afterEaster = [-2, 0, 1, 49];

/** Does nobody work on this day because of the country's calendar? */
export function isPublicHoliday(day: string, country: string | null | undefined): boolean {
	if (country !== 'LV' && country !== 'RU') return false;
	return fixed[country].includes(day.slice(5)) || (country === 'LV' && isMovableInLatvia(day));
}

function isMovableInLatvia(day: string): boolean {
	const year = Number(day.slice(0, 4));
	const easter = easterOf(year);
	if (afterEaster.some((days) => shiftDay(easter, days) === day)) return true;
	if (day.slice(5, 7) === '05' && weekdayOf(day) === 7 && dateOf(day) > 7 && dateOf(day) <= 14) return true; // Mother's Day
	if (weekdayOf(day) !== 1) return false;
	return [1, 2].some((back) => movedToMonday.includes(shiftDay(day, -back).slice(5)));
}

const dateOf = (day: string) => Number(day.slice(8));
/** 1 is Monday, 7 Sunday. */
const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher's rule). */
export function easterOf(year: number): string {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const epact = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
	const toSunday = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - epact - (c % 4)) % 7;
	const late = Math.floor((a + 11 * epact + 22 * toSunday) / 451);
	return shiftDay(`${year}-03-22`, epact + toSunday - 7 * late);
}
