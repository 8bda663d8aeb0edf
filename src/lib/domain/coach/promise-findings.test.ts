import { expect, it } from 'vitest';
import { promiseFindings } from './promise-findings.ts';

/** A Tuesday. */
const now = '2026-11-24';
const allowed = { plan: ['2026-11-27'], limit: { amount: 50, currency: 'EUR' }, now };
const rules = (text: string, language: 'en' | 'ru' | 'lv', complaint = '') =>
	promiseFindings(text, language, complaint, allowed).map(({ rule, level }) => [rule, level]);

it.each([
	['en', 'We will pay you 80 € on Thursday.'],
	['ru', 'В четверг вернём вам 80 евро и ещё 80 €.'],
	['lv', 'Ceturtdien atmaksāsim 80 €.']
] as const)('holds what is promised against plan and limit (%s)', (language, text) => {
	expect(rules(text, language)).toContainEqual(['promise.over_limit', 'warning']);
	expect(rules(text, language)).toContainEqual(['promise.not_in_plan', 'question']);
});

it('points at the words, with what would be right', () => {
	const text = 'We will pay you 80 € by Friday.';
	const [finding] = promiseFindings(text, 'en', '', allowed);
	expect(text.slice(...finding!.span!)).toBe('80 €');
	expect(finding!.params).toEqual({ amount: 80, limit: 50, currency: 'EUR' });
});

it('leaves alone what the customer has named, and what plan and limit allow', () => {
	const complaint = 'On 20 November I paid 120 € for a cake that never came.';
	expect(rules('You paid 120 € on 20 November, and we bring 40 € back by Friday.', 'en', complaint)).toEqual([]);
});

it('asks for no plan where there is none, and for no consent where somebody has no limit', () => {
	const free = { plan: null, limit: null, now };
	expect(promiseFindings('We will pay you 800 € on Thursday.', 'en', '', free)).toEqual([]);
});
