import { expect, it } from 'vitest';
import { causes } from './complaint.ts';
import { recommendStrategy } from './recommend.ts';

it('recommends something for every cause, and says why', () => {
	for (const cause of causes)
		expect(recommendStrategy({ cause, exposure: 500, isIncident: false, dial: 'balanced' })).toMatchObject({
			strategy: expect.any(String)
		});
	expect(recommendStrategy({ cause: 'wrong_company', exposure: 5, isIncident: false, dial: 'balanced' }).strategy).toBe(
		'redirect'
	);
});

it('turns with the dial: what hardly anybody reads is only acknowledged when the reputation alone counts', () => {
	const quiet = { cause: 'defect', exposure: 10, isIncident: false } as const;
	expect(recommendStrategy({ ...quiet, dial: 'guard_reputation' }).strategy).toBe('acknowledge_only');
	expect(recommendStrategy({ ...quiet, dial: 'care_for_everyone' }).strategy).toBe('fix');
	expect(recommendStrategy({ ...quiet, exposure: 1000, dial: 'guard_reputation' }).strategy).toBe('fix');
});

it('answers an incident with one notice', () => {
	expect(recommendStrategy({ cause: 'defect', exposure: 1, isIncident: true, dial: 'balanced' }).strategy).toBe(
		'proactive_notice'
	);
});
