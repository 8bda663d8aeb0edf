import { TZDate } from '@date-fns/tz';
import { describe, expect, it } from 'vitest';
import { shiftDay } from './period.ts';
import { lastDue, nextDue, wallTime } from './weekly.ts';

const zones = [
	...['Pacific/Pago_Pago', 'Pacific/Honolulu', 'Pacific/Marquesas', 'America/Anchorage', 'America/Los_Angeles'],
	...['America/Phoenix', 'America/Chicago', 'America/New_York', 'America/Havana', 'America/Caracas', 'America/Halifax'],
	...['America/St_Johns', 'America/Sao_Paulo', 'America/Santiago', 'America/Asuncion', 'Atlantic/Azores', 'UTC'],
	...['Europe/London', 'Africa/Casablanca', 'Europe/Berlin', 'Europe/Riga', 'Europe/Moscow', 'Africa/Cairo'],
	...['Asia/Beirut', 'Asia/Jerusalem', 'Asia/Tehran', 'Asia/Dubai', 'Asia/Kabul', 'Asia/Karachi', 'Asia/Kolkata'],
	...['Asia/Kathmandu', 'Asia/Yangon', 'Asia/Shanghai', 'Australia/Eucla', 'Asia/Tokyo', 'Australia/Adelaide'],
	...['Australia/Sydney', 'Australia/Lord_Howe', 'Pacific/Chatham', 'Pacific/Apia', 'Pacific/Kiritimati']
];
const hourMs = 3_600_000;
const localHour = (at: Date, timeZone: string) => new TZDate(at.getTime(), timeZone).getHours();

describe.each(zones)('%s', (timeZone) => {
	// Sunday in the small hours is when most clocks are changed.
	it.each([
		{ weekday: 1, hour: 8 },
		{ weekday: 7, hour: 2 },
		{ weekday: 7, hour: 0 }
	])('has one letter a week, at its hour, over a year with week 53: %o', ({ weekday, hour }) => {
		const time = { weekday, hour, timeZone };
		const seen = new Map<string, number>();
		const end = Date.parse('2027-02-20T00:00:00Z');
		for (let at = Date.parse('2026-01-14T00:00:00Z'); at < end; at += 41 * hourMs) {
			const due = lastDue(time, new Date(at));
			expect(due.at.getTime()).toBeLessThanOrEqual(at);
			expect(at - due.at.getTime()).toBeLessThan(7 * 24 * hourMs + 2 * hourMs);
			seen.set(due.weekOn, due.at.getTime());
		}
		const weeks = [...seen.keys()];
		expect(weeks).toEqual(weeks.map((_, index) => shiftDay(weeks[0]!, 7 * index)));
		expect(weeks).toContain('2026-12-28');
		for (const at of seen.values()) {
			const shown = localHour(new Date(at), timeZone);
			// Where the clock jumps over the hour, it is the first one after.
			const isJumpedOver = localHour(new Date(at - 60_000), timeZone) < hour || shown > hour;
			if (shown !== hour) expect(isJumpedOver && (shown - hour + 24) % 24 <= 1).toBe(true);
		}
	});
});

describe('an hour on the wall', () => {
	it('that is jumped over is the one after', () =>
		expect(wallTime('2026-03-29', 3, 'Europe/Riga').toISOString()).toBe('2026-03-29T01:00:00.000Z'));

	it('that comes twice is the first', () =>
		expect(wallTime('2026-10-25', 3, 'Europe/Riga').toISOString()).toBe('2026-10-25T00:00:00.000Z'));

	it('of a day that a country left out is that of the next', () => {
		expect(wallTime('2011-12-30', 8, 'Pacific/Apia').toISOString()).toBe('2011-12-30T18:00:00.000Z');
		const friday = { weekday: 5, hour: 8, timeZone: 'Pacific/Apia' };
		const dues = new Set<string>();
		for (let at = Date.parse('2011-12-19T20:00:00Z'); at < Date.parse('2012-01-09T00:00:00Z'); at += hourMs)
			dues.add(lastDue(friday, new Date(at)).at.toISOString());
		expect(dues.size).toBe(4);
	});

	it('comes again', () => {
		const time = { weekday: 1, hour: 8, timeZone: 'Europe/Riga' };
		expect(nextDue(time, new Date('2026-11-23T06:00:00Z'))).toMatchObject({ weekOn: '2026-11-30', day: '2026-11-30' });
		expect(lastDue(time, new Date('2026-11-23T06:00:00Z')).at.toISOString()).toBe('2026-11-23T06:00:00.000Z');
		expect(lastDue(time, new Date('2026-11-23T05:59:59Z')).weekOn).toBe('2026-11-16');
	});
});
