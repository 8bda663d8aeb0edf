import { expect, it } from 'vitest';
import { readExposure } from './form.ts';

const platforms = ['2gis', 'feed', 'otzovik'];

function filled(change: Record<string, string | string[]> = {}): FormData {
	const form = new FormData();
	const usual = { otherReaders: '60', halfLifeDays: '45', lowestRatingFactor: '1.4', searchFactor: '1.5' };
	const readers = { readers_2gis: '150', readers_feed: '120', readers_otzovik: '60' };
	for (const [name, value] of Object.entries({ ...usual, ...readers, ...change }))
		for (const one of [value].flat()) form.append(name, one);
	return form;
}

it('keeps only what differs from the shipped figures', () => {
	expect(readExposure(filled(), platforms)).toEqual({ ok: true, own: { weeklyReaders: {}, searchable: [] } });
	const change = { readers_2gis: '1 200', halfLifeDays: '30', searchFactor: '1,5', searchable: ['2gis', 'elsewhere'] };
	expect(readExposure(filled(change), platforms)).toEqual({
		ok: true,
		own: { weeklyReaders: { '2gis': 1200 }, halfLifeDays: 30, searchable: ['2gis'] }
	});
});

it.each([
	['halfLifeDays', '0'],
	['halfLifeDays', 'soon'],
	['lowestRatingFactor', '-1'],
	['lowestRatingFactor', '1e9'],
	['readers_2gis', ''],
	['otherReaders', '99999999999']
])('points at %s when it is %j', (field, value) => {
	expect(readExposure(filled({ [field]: value }), platforms)).toMatchObject({ ok: false, wrong: [field] });
});
