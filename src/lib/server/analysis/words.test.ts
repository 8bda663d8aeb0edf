import { describe, expect, it } from 'vitest';
import { detectLanguage } from './language.ts';
import { scoreWords, makeTally, tallyWords } from './head.ts';
import { score } from './model.ts';
import { readFeatures } from './read.ts';
import { MOST_WORDS, vocabulary } from './vocabulary.ts';
import { shippedWeights } from './weights.ts';
import { featuresOf } from './words.ts';

const texts = [
	'',
	'Ok',
	'Курьер опоздал на два часа, деньги так и не вернули!!! Звоните: +371 26 123 456 😡😡',
	'Zvanīju trīs reizes, neviens neatbild… Ļoti slikta apkalpošana',
	'The soup was cold, the waiter rude; see https://example.org and @somebody',
	'zakaz ne privezli, hotya obeshchali vchera',
	'a'.repeat(300),
	'да? '.repeat(1500),
	'これは素晴らしいお店です'
];

const wordOf = (number: number) => [...number.toString(8)].map((digit) => 'abcdefgh'[Number(digit)]).join('');

/** More different words than have a number at once. */
function* manyWords() {
	for (let at = 0; at < MOST_WORDS + 5000; at += 700)
		yield Array.from({ length: 700 }, (_, index) => wordOf(at + index)).join(' ');
}

describe('what is remembered of words', () => {
	const { topics, kind } = shippedWeights();

	it('gives the scores that all features of the text give, the first time and the second', () => {
		for (const text of [...texts, ...texts]) {
			const { features, tokens } = readFeatures(text);
			expect(featuresOf(tokens)).toBe(features.count);
			for (const model of [topics, kind]) {
				const plain = score(model, features.hashes, features.count, new Float64Array(model.outputs));
				expect(scoreWords(model, tokens, new Float64Array(model.outputs))).toEqual(plain);
				expect(tallyWords(model, tokens, makeTally(model.outputs))).toEqual(plain);
			}
		}
	});

	it('is forgotten when there is no room for more words, and nothing changes', () => {
		const before = texts.map((text) => detectLanguage(text));
		const { generation } = vocabulary;
		for (const text of manyWords()) {
			const { features, tokens } = readFeatures(text);
			const plain = score(topics, features.hashes, features.count, new Float64Array(topics.outputs));
			expect(scoreWords(topics, tokens, new Float64Array(topics.outputs))).toEqual(plain);
		}
		expect(vocabulary.generation).toBeGreaterThan(generation);
		expect(texts.map((text) => detectLanguage(text))).toEqual(before);
	});
});
