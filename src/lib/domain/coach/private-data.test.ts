import { describe, expect, it } from 'vitest';
import { privateSpans } from './private-data.ts';
import { readSentences } from './sentences.ts';
import type { CoachLanguage } from './types.ts';

const found = (text: string, language: CoachLanguage, complaint = '') => {
	const [sentence] = readSentences(text, language);
	const personal = privateSpans(text, sentence!, complaint);
	return personal && text.slice(...personal.span);
};

describe('what is personal in a sentence', () => {
	it.each([
		['en', 'We know that you are treated for autism.', 'autism'],
		['ru', 'Мы помним, что у вас астма и что вы принимаете снотворное.', 'астма'],
		['lv', 'Zinām, ka jums ir diabēta diēta.', 'diabēta'],
		['ru', 'Мы позвоним на ваш прежний номер 29 123 456.', 'ваш прежний номер 29 123 456'],
		['lv', 'Sūtīsim vēstuli jums uz jūsu e-pastu anna@pasts.example.', 'jūsu e-pastu anna@pasts.example.'],
		['en', 'The parcel waits in the name of Okafor.', 'in the name of Okafor'],
		['ru', 'Деньги получит Соколова Анна Петровна.', 'Соколова Анна Петровна']
	] as const)('is found in %s to the end of its word: %s', (language, text, words) => {
		expect(found(text, language)).toBe(words);
	});

	it.each([
		['en', 'The oven leaves asthmatic nobody behind, and 12 of them work.'],
		['ru', 'Грыжу у нас не лечат.'],
		['lv', 'Divas biļetes kasē ir uz Jūsu vārda.'],
		['en', 'We ask for patience in the name of all colleagues.'],
		['lv', 'Veikals ir Brīvības ielā 12.']
	] as const)('is nothing that is not the customer’s, in %s: %s', (language, text) => {
		expect(found(text, language)).toBeNull();
	});

	it('is nothing that the customer wrote in public', () => {
		expect(found('У вас диабет, мы знаем.', 'ru', 'У меня диабет, а вы…')).toBeNull();
	});
});
