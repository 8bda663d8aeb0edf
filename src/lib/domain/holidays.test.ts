import { expect, it } from 'vitest';
import { addBusinessMinutes, defaultBusinessHours } from './clock.ts';
import { easterOf, isPublicHoliday } from './holidays.ts';

// Dates from printed calendars of these years.
it.each([
	['2024-03-31', 2024],
	['2025-04-20', 2025],
	['2026-04-05', 2026],
	['2027-03-28', 2027],
	['2038-04-25', 2038],
	['2285-03-22', 2285]
])('finds Easter on %s', (day, year) => expect(easterOf(year)).toBe(day));

it.each([
	['2026-04-03', 'Good Friday'],
	['2026-04-06', 'Easter Monday'],
	['2026-05-10', "Mother's Day"],
	['2026-05-24', 'Pentecost'],
	['2026-06-23', 'Līgo'],
	['2025-05-05', 'the Monday after 4 May on a Sunday'],
	['2028-11-20', 'the Monday after 18 November on a Saturday']
])('knows %s in Latvia: %s', (day) => expect(isPublicHoliday(day, 'LV')).toBe(true));

it('knows the Russian new year and nothing of Latvia there', () => {
	expect(isPublicHoliday('2026-01-06', 'RU')).toBe(true);
	expect(isPublicHoliday('2026-06-23', 'RU')).toBe(false);
	expect(isPublicHoliday('2026-05-05', 'LV')).toBe(false);
});

it('knows none where no country is set', () => {
	expect(isPublicHoliday('2026-01-01', null)).toBe(false);
});

it('stops the clocks', () => {
	const calendar = { timeZone: 'Europe/Riga', hours: defaultBusinessHours, holidays: [] };
	const eve = new Date('2026-11-17T15:00:00Z'); // Tuesday, an hour before closing time
	const inTwoHours = (country: string | null) => addBusinessMinutes(eve, 120, { ...calendar, country }).toISOString();
	expect(inTwoHours('LV')).toBe('2026-11-19T08:00:00.000Z');
	expect(inTwoHours(null)).toBe('2026-11-18T08:00:00.000Z');
});
