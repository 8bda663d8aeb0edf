import { expect, it } from 'vitest';
import { daysUntil, eachDay, isDay, lengthOf, mondayOf, periodBefore, shiftDay, weeksOf } from './period.ts';

it('moves days over months, years and changes of the clock', () => {
	expect(shiftDay('2026-03-28', 2)).toBe('2026-03-30');
	expect(shiftDay('2026-01-01', -1)).toBe('2025-12-31');
	expect(shiftDay('2028-02-28', 1)).toBe('2028-02-29');
});

it('names every day once and none the wrong way round', () => {
	expect(eachDay('2026-02-27', '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
	expect(eachDay('2026-03-01', '2026-02-27')).toEqual([]);
});

it('finds the Monday of a week', () => {
	expect(mondayOf('2026-11-29')).toBe('2026-11-23');
	expect(mondayOf('2026-11-23')).toBe('2026-11-23');
});

it('puts the period before right in front of this one, equally long', () => {
	const period = daysUntil('2026-11-30', 30);
	expect(period).toEqual({ from: '2026-11-01', to: '2026-11-30' });
	expect(lengthOf(period)).toBe(30);
	expect(periodBefore(period)).toEqual({ from: '2026-10-02', to: '2026-10-31' });
});

it('takes only days that exist', () => {
	expect(['2026-02-28', '2028-02-29'].every(isDay)).toBe(true);
	expect(['2026-02-29', '2026-13-01', '26-01-01', '', '2026-01-01T00:00'].some(isDay)).toBe(false);
});

it('gathers days into weeks, the empty ones too', () => {
	const rows = [
		{ key: 'a', day: '2026-11-01', count: 2 },
		{ key: 'a', day: '2026-11-07', count: 3 },
		{ key: 'a', day: '2026-11-15', count: 1 },
		{ key: 'b', day: '2026-10-31', count: 9 },
		{ key: 'b', day: '2026-11-22', count: 9 }
	];
	expect([...weeksOf(rows, '2026-11-01', 3)]).toEqual([['a', [5, 0, 1]]]);
});
