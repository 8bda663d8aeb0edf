import { describe, expect, it } from 'vitest';
import { readSentences } from '../sentences.ts';
import type { CoachLanguage } from '../types.ts';
import { sayingsOf } from './grammar.ts';
import { firstWordsOf, readPhrase } from './phrase.ts';
import { rulesOf } from './rules.ts';

const sayings = (text: string, language: CoachLanguage) =>
	readSentences(text, language).flatMap((sentence) => sayingsOf(sentence, language));

describe('the grammar of a sentence', () => {
	it.each(['en', 'lv', 'ru'] as const)('has no phrase in %s that cannot be read', (language) => {
		for (const { says, unless = [] } of rulesOf(language))
			for (const notation of [...says, ...unless]) {
				expect(firstWordsOf(notation, language), notation).not.toHaveLength(0);
				expect(readPhrase(notation, language).units, notation).not.toHaveLength(0);
			}
	});

	it('refuses a phrase that names no class or begins nowhere', () => {
		expect(() => readPhrase('the {nobody} did', 'en')).toThrow(TypeError);
		expect(() => firstWordsOf('~ did it', 'en')).toThrow(TypeError);
		expect(() => firstWordsOf('really? even?', 'en')).toThrow(TypeError);
	});

	it.each([
		['rarity', 'en', 'This was not an isolated case.'],
		['rarity', 'en', 'You are the only one who told us.'],
		['rarity', 'ru', 'Это, увы, не единичный случай.'],
		['rarity', 'ru', 'Вы единственный, кто сказал нам об этом.'],
		['rarity', 'lv', 'Tas diemžēl nav atsevišķs gadījums.'],
		['rarity', 'lv', 'Jūs esat vienīgais, kas mums to pateica.'],
		['hostile', 'en', 'We do not want to lose a customer like you.'],
		['hostile', 'ru', 'Мы не хотим терять таких клиентов, как вы.'],
		['hostile', 'ru', 'Приходите и пишите ещё, будем рады.'],
		['hostile', 'lv', 'Ko mēs varam jūsu labā darīt?'],
		['hostile', 'lv', 'Mēs negribam zaudēt tādu klientu.'],
		['overpromise', 'en', 'The guarantee lasts two years.'],
		['overpromise', 'ru', 'Гарантия действует два года.'],
		['overpromise', 'lv', 'Garantija ir spēkā divus gadus.'],
		['doubt', 'en', 'Perhaps you remember the date and the branch?'],
		['doubt', 'ru', 'Может быть, помните дату и время?'],
		['doubt', 'ru', 'Хотим уточнить, в каком зале вы сидели?'],
		['doubt', 'lv', 'Varbūt atceraties datumu un laiku?']
	] as const)('acquits of %s in %s: %s', (rule, language, line) => {
		expect(sayings(line, language)).toContainEqual(expect.objectContaining({ rule, isInnocent: true }));
	});

	it.each([
		['hostile', 'ru', 'Прекратите сочинять.'],
		['hostile', 'ru', 'Хватит выпрашивать скидки под видом жалоб.']
	] as const)('knows a word by its ending: %s in %s, %s', (rule, language, line) => {
		expect(sayings(line, language)).toContainEqual(expect.objectContaining({ rule, isInnocent: false }));
	});

	it('finds two violations in one sentence, each with its clause', () => {
		const text = 'Склад перепутал посылку, вы сами не так заказали.';
		expect(sayings(text, 'ru').map(({ rule, span }) => [rule, text.slice(...span)])).toEqual([
			['blame_customer', 'вы сами не так заказали.'],
			['blame_other', 'Склад перепутал посылку']
		]);
	});

	it.each([
		['en', 'not blame yourself '],
		['ru', 'не вы сами виноваты '],
		['lv', 'nav jūs pats vainīgs ']
	] as const)('reads a sentence without end in %s in time that grows with it', (language, words) => {
		expect(sayings(words.repeat(4000), language)).toEqual([]);
	});
});
