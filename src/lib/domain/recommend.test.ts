import { expect, it } from 'vitest';
import { causes } from './complaint.ts';
import { proposeRestatement, recommendStrategy } from './recommend.ts';

const text = 'Здравствуйте. Торт привезли в понедельник вместо субботы! Спасибо за внимание.';
const word = (needle: string, weight: number) => ({
	start: text.indexOf(needle),
	end: text.indexOf(needle) + needle.length,
	weight
});

it("proposes the customer's own heaviest sentence", () => {
	expect(proposeRestatement(text, [word('вместо', -2), word('Спасибо', 0.5)])).toBe(
		'Торт привезли в понедельник вместо субботы'
	);
	expect(proposeRestatement('😡😡', [])).toBeNull();
	expect(proposeRestatement('слово '.repeat(100), [])!.length).toBeLessThanOrEqual(162);
});

it('takes a sentence with its whole quotation, and stops at no number or abbreviation', () => {
	const whole = (said: string) => proposeRestatement(`${said} Да.`, []);
	expect(whole('Привезли чужой торт: «С юбилеем, Валдис!».')).toBe('Привезли чужой торт: «С юбилеем, Валдис!»');
	expect(whole('Мне сказали «Ждите!» и положили трубку.')).toBe('Мне сказали «Ждите!» и положили трубку');
	expect(whole('Взяли лишние 3.50 евро с ул. пекарей.')).toBe('Взяли лишние 3.50 евро с ул. пекарей');
	expect(whole(`Как так${'.'.repeat(20_000)} почему`)).not.toBeNull();
});

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
