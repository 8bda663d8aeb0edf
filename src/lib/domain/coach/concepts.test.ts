import { describe, expect, it } from 'vitest';
import { findWorld } from './concepts.ts';
import { world } from './lexicon/world.ts';
import { readSentences } from './sentences.ts';
import { fold } from './stem.ts';
import { coachLanguages } from './types.ts';

const things = (text: string, language: (typeof coachLanguages)[number]) =>
	findWorld(readSentences(text, language)[0]!.tokens, language).map(({ concept }) => concept);

describe('what words of everyday life stand for', () => {
	it.each([
		['en', 'Another expert on soup slammed the window.'],
		['ru', 'Ещё один знаток супа хлопнул окном.'],
		['lv', 'Vēl viens zupas pazinējs aizcirta logu.']
	] as const)('is the same in each language: %s', (language, text) => {
		expect(things(text, language)).toEqual(expect.arrayContaining(['food', 'shout', 'home']));
	});

	it.each(coachLanguages)('is listed in %s as texts are folded, with a star at a word’s end alone', (language) => {
		const words = Object.values(world).flatMap((one) => one[language].split(/[,\s]+/));
		expect(words.filter((word) => fold(word) !== word || /\*./.test(word) || word === '')).toEqual([]);
	});
});
