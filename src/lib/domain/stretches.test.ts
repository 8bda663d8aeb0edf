import { expect, it } from 'vitest';
import { stretchesOf } from './stretches.ts';

it('joins neighbouring days of one source and keeps sources apart', () => {
	const days = ['2026-10-31', '2026-11-01', '2026-11-03'].map((day) => ({ key: 'map', day }));
	expect(stretchesOf([...days.reverse(), { key: 'shop', day: '2026-11-02' }])).toEqual([
		{ key: 'map', from: '2026-10-31', to: '2026-11-01' },
		{ key: 'shop', from: '2026-11-02', to: '2026-11-02' },
		{ key: 'map', from: '2026-11-03', to: '2026-11-03' }
	]);
	expect(stretchesOf([])).toEqual([]);
});
