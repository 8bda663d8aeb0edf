import { describe, expect, it } from 'vitest';
import { checkPromises, dayOf, promises } from './promises.ts';

/** A Tuesday. */
const now = '2026-11-24';
const days = (text: string, language: 'ru' | 'lv' | 'en') =>
	promises(text, language).dates.map((date) => dayOf(date, now));

describe('promises', () => {
	it('reads days in three languages', () => {
		expect(days('We call you tomorrow, and the sofa comes by Friday.', 'en')).toEqual(['2026-11-25', '2026-11-27']);
		expect(days('Завтра позвоним, а деньги вернём до 3 декабря.', 'ru')).toEqual(['2026-11-25', '2026-12-03']);
		expect(days('Piezvanīsim rīt, meistars būs trešdien, nauda triju dienu laikā.', 'lv')).toEqual([
			'2026-11-25',
			'2026-11-25',
			'2026-11-27'
		]);
		expect(days('In 2 weeks, at the latest on 12.01.2027', 'en')).toEqual(['2026-12-08', '2027-01-12']);
	});

	it('points at the words', () => {
		const text = 'Atmaksāsim 38,50 € līdz piektdienai.';
		const { dates, sums } = promises(text, 'lv');
		expect(text.slice(...dates[0]!.span)).toBe('piektdienai');
		expect(text.slice(...sums[0]!.span)).toBe('38,50 €');
	});

	it('reads sums with their currencies', () => {
		expect(promises('вернём 2 490 рублей и 15 €', 'ru').sums.map(({ amount, currency }) => [amount, currency])).toEqual(
			[
				[2490, 'RUB'],
				[15, 'EUR']
			]
		);
		expect(promises('room 12, gate 4, at 18.30', 'en').sums).toEqual([]);
	});

	it('takes no month for a modal verb, no clock for a date', () => {
		expect(promises('You may come at 18.30, room 5.', 'en').dates).toEqual([]);
	});
});

describe('checkPromises', () => {
	const allowed = { plan: ['2026-11-27'], limit: { amount: 30, currency: 'EUR' }, now };

	it('is content with what plan and limit allow', () => {
		expect(checkPromises(promises('30 euro by Friday', 'en'), allowed)).toEqual([]);
	});

	it('names a day outside of the plan, a past day and a sum above the limit', () => {
		const kinds = checkPromises(promises('45 euro on Thursday, as of 20 November', 'en'), allowed).map(
			({ kind }) => kind
		);
		expect(kinds).toEqual(['not_in_plan', 'in_the_past', 'over_limit']);
	});
});
