import { describe, expect, it } from 'vitest';
import { readSentences } from '../sentences.ts';
import type { CoachLanguage } from '../types.ts';
import { sayingsOf } from './grammar.ts';

const said = (text: string, language: CoachLanguage) =>
	readSentences(text, language).flatMap((sentence) => sayingsOf(sentence, language));
const accused = (text: string, language: CoachLanguage) =>
	said(text, language).flatMap(({ rule, isInnocent }) => (isInnocent ? [] : [rule]));

describe('telegram style', () => {
	it.each([
		['ru', 'Курьер виноват, сезон.'],
		['lv', 'Kurjers vainīgs, sezona.'],
		['en', 'Courier’s fault, high season.']
	] as const)('hides neither blame nor excuse in %s: %s', (language, line) => {
		expect(accused(line, language).sort()).toEqual(['blame_other', 'excuse']);
	});

	it.each([
		['ru', 'Сезон ягод начался, ждём вас.'],
		['lv', 'Sezona sākas maijā, gaidām jūs.'],
		['en', 'Sorry, the courier’s mistake is our mistake.']
	] as const)('accuses no whole sentence in %s: %s', (language, line) => {
		expect(accused(line, language)).toEqual([]);
	});

	it.each([
		['ru', 'Шкаф собран, фурнитура в комплект не входит.'],
		['lv', 'Stiprinājumi komplektā neietilpst.'],
		['en', 'Screws are not included in the set.']
	] as const)('takes what a set holds for no law in %s: %s', (language, line) => {
		expect(said(line, language)).toContainEqual(expect.objectContaining({ rule: 'law', isInnocent: true }));
	});
});
