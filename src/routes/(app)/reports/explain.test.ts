import { describe, expect, it } from 'vitest';
import { eachDay } from '#lib/domain/period.ts';
import { blanksOf, compare, incidentBands, type Place } from './explain.ts';

const november = { from: '2026-11-01', to: '2026-11-30' };
const place = (id: string, historyFromOn: string | null): Place => ({ id, title: `The ${id}`, historyFromOn });
const negative = (sourceId: string, n: number) => ({ sourceId, negative: n });

describe('the comparison', () => {
	it('is between sources known through both periods', () => {
		const places = [place('map', '2025-01-01'), place('shop', '2026-10-02'), place('blog', '2026-11-10')];
		const now = [negative('map', 9), negative('shop', 3), negative('blog', 20)];
		expect(compare(places, november, now, [negative('map', 2), negative('shop', 2)])).toEqual({
			before: { from: '2026-10-02', to: '2026-10-31' },
			change: { kind: 'doubled', now: 12, before: 4, by: 8, mainly: 'map', mainlyTitle: 'The map' },
			leftOut: ['The blog']
		});
	});

	it('is not made where nothing can be compared', () => {
		const places = [place('map', '2026-10-03'), place('shop', null)];
		expect(compare(places, november, [negative('map', 9)], [])).toMatchObject({ change: null, leftOut: ['The map'] });
	});
});

describe('the blanks', () => {
	it('are the days before a history and those without a single read', () => {
		const places = [place('map', '2026-11-04'), place('shop', '2025-01-01'), place('blog', '2026-12-05')];
		const failed = [
			{ sourceId: 'shop', day: '2026-11-09' },
			{ sourceId: 'shop', day: '2026-11-10' },
			{ sourceId: 'gone', day: '2026-11-10' }
		];
		expect(blanksOf(places, november, failed)).toEqual([
			{ kind: 'history', from: '2026-11-01', to: '2026-11-03', label: 'The map', href: '/sources/map' },
			{ kind: 'gap', from: '2026-11-09', to: '2026-11-10', label: 'The shop', href: '/sources/shop' }
		]);
	});

	it('are shared by sources that do not know the same days', () => {
		const places = [place('map', '2026-11-04'), place('shop', '2026-11-04')];
		expect(blanksOf(places, november, [])).toEqual([
			{ kind: 'history', from: '2026-11-01', to: '2026-11-03', label: 'The map, The shop' }
		]);
	});

	it('stay few enough to be read', () => {
		const days = eachDay('2026-11-02', '2026-11-30');
		const places = days.map((day, n) => place(`p${n}`, day));
		expect(blanksOf(places, november, [])).toHaveLength(20);
	});
});

describe('incidents', () => {
	const late = { id: 'i1', title: 'Late', startedOn: '2026-10-28', endedOn: null };

	it('are drawn on the days that they lasted, to the end where they go on', () => {
		expect(incidentBands([late, { ...late, id: 'i2', endedOn: '2026-11-03' }], november)).toEqual([
			{ kind: 'incident', from: '2026-11-01', to: '2026-11-30', label: 'Late', href: '/incidents/i1' },
			{ kind: 'incident', from: '2026-11-01', to: '2026-11-03', label: 'Late', href: '/incidents/i2' }
		]);
	});
});
