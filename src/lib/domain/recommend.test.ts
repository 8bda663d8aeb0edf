import { expect, it } from 'vitest';
import { causes } from './complaint.ts';
import { likelyCause, recommendStrategy } from './recommend.ts';

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

it('recommends by no cause that is a guess, and puts right what may have hurt somebody', () => {
	const unsure = likelyCause({ proposed: 'staff_error', probability: 0.36 });
	expect([unsure, likelyCause(null), likelyCause({ proposed: 'defect', probability: 0.62 })]).toEqual([
		null,
		null,
		'defect'
	]);
	const insult = { cause: unsure, exposure: 100, isIncident: false, dial: 'balanced' } as const;
	expect(recommendStrategy(insult)).toEqual({ strategy: 'acknowledge_only', reason: 'too_little_known' });
	expect(recommendStrategy({ ...insult, isHarm: true })).toEqual({ strategy: 'fix', reason: 'harm_comes_first' });
});
