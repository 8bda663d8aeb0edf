import { describe, expect, it } from 'vitest';
import { stretchesOf } from './bands.ts';
import { series, stack, totals } from './sentiment-days.ts';
import { sparkPoints } from './spark.ts';

const days = [
	{ day: '2026-11-01', negative: 2, neutral: 1, positive: 0 },
	{ day: '2026-11-02', negative: 0, neutral: 4, positive: 3 },
	{ day: '2026-11-03', negative: 5, neutral: 0, positive: 1 }
];

describe('sentiment by day', () => {
	it('lies below the axis where it is negative and above it elsewhere', () => {
		expect(series(days, 'negative').every((value) => value <= 0)).toBe(true);
		expect(series(days, 'positive')).toEqual([0, 3, 1]);
		expect([...stack].sort()).toEqual(['negative', 'neutral', 'positive']);
	});

	it('is summed for the sentence', () => {
		expect(totals(days)).toEqual({ negative: 7, neutral: 5, positive: 4 });
	});
});

describe('bands', () => {
	const band = (from: string, to: string) => ({ kind: 'gap' as const, from, to, label: '' });
	const dates = days.map(({ day }) => day);

	it('are cut to the days that are drawn', () => {
		expect(stretchesOf([band('2026-10-20', '2026-11-02')], dates)).toEqual([{ kind: 'gap', first: 0, last: 1 }]);
		expect(stretchesOf([band('2026-11-03', '2026-12-02')], dates)).toEqual([{ kind: 'gap', first: 2, last: 2 }]);
	});

	it('outside of them are left out', () => {
		expect(stretchesOf([band('2026-10-01', '2026-10-31'), band('2026-11-04', '2026-11-09')], dates)).toEqual([]);
		expect(stretchesOf([band('2026-11-01', '2026-11-02')], [])).toEqual([]);
	});
});

describe('spark lines', () => {
	const points = (values: number[]) =>
		sparkPoints(values, 72, 20)
			.split(' ')
			.map((pair) => pair.split(',').map(Number));

	it('span the box from left to right with the most at the top', () => {
		expect(points([0, 10, 5])).toEqual([
			[0, 19],
			[36, 1],
			[72, 10]
		]);
	});

	it('are flat for one value and for nothing but zeros', () => {
		expect(points([7])).toEqual([
			[0, 1],
			[72, 1]
		]);
		expect(points([0, 0])).toEqual([
			[0, 19],
			[72, 19]
		]);
	});
});
