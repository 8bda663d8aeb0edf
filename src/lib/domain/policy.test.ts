import { expect, it } from 'vitest';
import { defaultCosts, hoursOf } from './costs.ts';
import { asItWas, effectOf, effectsOf, type Case } from './policy.ts';
import { recommendStrategy } from './recommend.ts';

const costs = defaultCosts('EUR');
const one = (more: Partial<Case> = {}): Case => ({
	...{ cause: 'defect', exposure: 5, isIncident: false, isHarm: false, character: 'first_time', outcome: null },
	...more
});
const strategyOf = (more: Partial<Case>, dial: 'care_for_everyone' | 'balanced' | 'guard_reputation') =>
	recommendStrategy({ ...one(more), dial, costs });

it('weighs readers, the customer and the cost, by the dial', () => {
	// Two hours and a new one for fifteen euros: 2.75 hours, which 55 readers are worth.
	expect(hoursOf(costs, 'defect')).toBe(2.75);
	expect(strategyOf({ exposure: 54 }, 'guard_reputation')).toEqual({
		strategy: 'acknowledge_only',
		reason: 'few_will_see'
	});
	expect(strategyOf({ exposure: 55 }, 'guard_reputation').strategy).toBe('fix');
	expect(strategyOf({}, 'balanced').strategy).toBe('fix');
	const chronic = { character: 'chronic', exposure: 10 } as const;
	expect(strategyOf(chronic, 'balanced')).toEqual({ strategy: 'acknowledge_only', reason: 'little_to_win' });
	expect(strategyOf({ ...chronic, exposure: 40 }, 'balanced').strategy).toBe('fix');
	expect(strategyOf(chronic, 'care_for_everyone').strategy).toBe('fix');
});

it('means the same in any currency', () => {
	const readers = [10, 40, 54, 55, 200];
	const by = (currency: string) =>
		readers.map(
			(exposure) =>
				recommendStrategy({ ...one({ exposure }), dial: 'guard_reputation', costs: defaultCosts(currency) }).strategy
		);
	expect(by('RUB')).toEqual(by('EUR'));
});

it('never weighs harm against cost, and explains for free', () => {
	const hurt = { isHarm: true, exposure: 0, character: 'chronic' } as const;
	expect(strategyOf(hurt, 'guard_reputation')).toEqual({ strategy: 'fix', reason: 'harm_comes_first' });
	expect(strategyOf({ cause: 'misunderstanding', exposure: 0 }, 'guard_reputation').strategy).toBe('explain');
});

it('says what each setting would have meant: people, work, money, readers', () => {
	const month = [
		one(),
		one({ exposure: 300 }),
		one({ character: 'chronic' }),
		one({ cause: 'unknown', exposure: 7 }),
		one({ isIncident: true, exposure: 100 })
	];
	const [care, balanced, guard] = effectsOf(month, costs);
	expect(care).toMatchObject({ dial: 'care_for_everyone', helped: 4, answeredOnly: 1, standing: 7, covered: 410 });
	expect(care).toMatchObject({ hours: 5 * 0.25 + 3 * 2, moneyCents: 3 * 1_500 });
	expect(balanced).toMatchObject({ helped: 3, answeredOnly: 2, standing: 12, moneyCents: 2 * 1_500 });
	expect(guard).toMatchObject({ helped: 2, answeredOnly: 3, standing: 17, covered: 400 });
	expect(guard!.byStrategy).toMatchObject({ fix: 1, acknowledge_only: 3, proactive_notice: 1 });
	// Nobody gets lost on the way.
	for (const effect of [care!, balanced!, guard!]) expect(effect.helped + effect.answeredOnly).toBe(month.length);
});

it('counts what was not fixed as not fixed', () => {
	const month = [one({ outcome: 'fixed' }), one({ outcome: 'not_fixed' }), one({ outcome: 'explained' }), one()];
	expect(asItWas(month)).toEqual({ helped: 2, notFixed: 1, open: 1 });
	expect(effectOf([], 'balanced', costs)).toMatchObject({ helped: 0, hours: 0 });
});
