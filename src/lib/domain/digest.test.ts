import { describe, expect, it } from 'vitest';
import { decide, type Situation } from './digest.ts';

const calm: Situation = {
	...{ standing: [], readers: 0, grown: [], open: 0, broken: [] },
	late: { acknowledge: 0, resolve: 0, followUp: 0 }
};
const one = (id: string, exposure: number, isRisky = false) => ({ id, exposure, isRisky });
const blind = { sourceId: 's', errorCode: 'source.blocked', days: 4 };

describe('the one decision', () => {
	it('is none in a calm week', () => expect(decide(calm)).toEqual({ kind: 'none' }));

	it('is whoever may have come to harm, before all else', () => {
		const standing = [one('loud', 900), one('hurt', 5, true)];
		expect(decide({ ...calm, standing, readers: 905, broken: [blind] })).toEqual({ kind: 'risk', complaintId: 'hurt' });
	});

	it('is the text that most will read, where there are several', () => {
		const standing = [one('loud', 300), one('quiet', 60)];
		expect(decide({ ...calm, standing, readers: 360 })).toEqual({
			...{ kind: 'one_text', complaintId: 'loud', readers: 300, ofReaders: 360 }
		});
		expect(decide({ ...calm, standing: [one('only', 300)], readers: 300 }).kind).toBe('none');
		expect(decide({ ...calm, standing: [one('a', 100), one('b', 99)], readers: 900 }).kind).toBe('none');
	});

	it('is the cause that many met at once, if it can be mended', () => {
		const grown = [
			{ cause: 'unknown' as const, now: 9, before: 1 },
			{ cause: 'missing_information' as const, now: 4, before: 2 }
		];
		expect(decide({ ...calm, grown })).toMatchObject({ kind: 'same_trouble', cause: 'missing_information' });
		expect(decide({ ...calm, grown: [{ cause: 'defect', now: 4, before: 3 }] }).kind).toBe('none');
	});

	it('is too few hands when a quarter is late', () => {
		const late = { acknowledge: 2, resolve: 1, followUp: 9 };
		expect(decide({ ...calm, late, open: 10 })).toEqual({ kind: 'late', late: 3, open: 10 });
		expect(decide({ ...calm, late, open: 100 })).toEqual({ kind: 'follow_up', waiting: 9 });
	});

	it('is a place that cannot be seen for days', () => {
		expect(decide({ ...calm, broken: [blind] })).toEqual({ kind: 'blind', sourceId: 's', days: 4 });
		expect(decide({ ...calm, broken: [{ ...blind, days: 1 }] }).kind).toBe('none');
	});
});
