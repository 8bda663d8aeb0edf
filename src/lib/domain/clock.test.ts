import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addBusinessMinutes,
	businessMinutesBetween,
	dayOf,
	defaultBusinessHours,
	type BusinessCalendar
} from './clock.ts';

const riga: BusinessCalendar = { timeZone: 'Europe/Riga', hours: defaultBusinessHours, holidays: ['2026-11-18'] };
const at = (text: string) => new Date(text);

describe('business time', () => {
	it('runs while the team works', () => {
		// Monday 10:00 in Riga, two hours ahead of UTC in winter.
		expect(addBusinessMinutes(at('2026-11-02T08:00:00Z'), 240, riga)).toEqual(at('2026-11-02T12:00:00Z'));
	});

	it('stands still at night, on weekends and on days off', () => {
		// Friday 17:00: one hour is left, the rest begins on Monday at 9.
		expect(addBusinessMinutes(at('2026-11-06T15:00:00Z'), 240, riga)).toEqual(at('2026-11-09T10:00:00Z'));
		// Tuesday 17:00 before a day off.
		expect(addBusinessMinutes(at('2026-11-17T15:00:00Z'), 120, riga)).toEqual(at('2026-11-19T08:00:00Z'));
		expect(businessMinutesBetween(at('2026-11-06T15:00:00Z'), at('2026-11-09T10:00:00Z'), riga)).toBe(240);
	});

	it('keeps the hours of the clock on the wall when summer time ends and begins', () => {
		// Riga leaves summer time on 25 October 2026 and enters it on 29 March 2026.
		expect(addBusinessMinutes(at('2026-10-23T14:00:00Z'), 120, riga)).toEqual(at('2026-10-26T08:00:00Z'));
		expect(addBusinessMinutes(at('2026-03-27T15:00:00Z'), 120, riga)).toEqual(at('2026-03-30T07:00:00Z'));
	});

	it('is plain time for a team without hours', () => {
		const never = { ...riga, hours: [null, null, null, null, null, null, null] };
		expect(addBusinessMinutes(at('2026-11-02T08:00:00Z'), 90, never)).toEqual(at('2026-11-02T09:30:00Z'));
	});

	const zones = fc.constantFrom('Europe/Riga', 'Asia/Vladivostok', 'America/New_York', 'UTC', 'Pacific/Apia');
	const instants = fc.date({ min: at('2024-01-01'), max: at('2028-01-01'), noInvalidDate: true });

	it('gives back what was added, in every time zone', () => {
		fc.assert(
			fc.property(zones, instants, fc.integer({ min: 1, max: 5000 }), (timeZone, from, minutes) => {
				const calendar = { ...riga, timeZone };
				const due = addBusinessMinutes(from, minutes, calendar);
				expect(businessMinutesBetween(from, due, calendar)).toBe(minutes);
				expect(businessMinutesBetween(due, from, calendar)).toBe(0);
			})
		);
	});

	it('adds up over any moment in between', () => {
		fc.assert(
			fc.property(zones, instants, fc.nat(20_000), fc.nat(20_000), (timeZone, from, first, second) => {
				const calendar = { ...riga, timeZone };
				const start = new Date(Math.floor(from.getTime() / 60_000) * 60_000);
				const middle = new Date(start.getTime() + first * 60_000);
				const end = new Date(middle.getTime() + second * 60_000);
				const parts = businessMinutesBetween(start, middle, calendar) + businessMinutesBetween(middle, end, calendar);
				expect(businessMinutesBetween(start, end, calendar)).toBe(parts);
			})
		);
	});

	it('names the day as the people of the zone do', () => {
		expect(dayOf(at('2026-11-02T22:30:00Z'), 'Europe/Riga')).toBe('2026-11-03');
		expect(dayOf(at('2026-11-02T22:30:00Z'), 'America/New_York')).toBe('2026-11-02');
	});
});
