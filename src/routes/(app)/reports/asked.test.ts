import { expect, it } from 'vitest';
import { readAsked } from './asked.ts';

const read = (query: string) => readAsked(new URLSearchParams(query), '2026-11-30');

it('shows thirty days up to today when nothing is asked', () => {
	expect(read('')).toEqual({ days: 30, period: { from: '2026-11-01', to: '2026-11-30' } });
});

it('reads what is asked', () => {
	expect(read('period=7&to=2026-11-10&source=abc&language=lv')).toEqual({
		days: 7,
		period: { from: '2026-11-04', to: '2026-11-10' },
		sourceId: 'abc',
		language: 'lv'
	});
});

it('takes nonsense and the future for unsaid', () => {
	const usual = { days: 30, period: { from: '2026-11-01', to: '2026-11-30' } };
	expect(read('period=31&to=2026-02-30&language=xx')).toEqual(usual);
	expect(read('to=2999-01-01')).toEqual(usual);
});
