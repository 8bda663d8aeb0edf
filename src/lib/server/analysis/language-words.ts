import { addLetters, letterWords, MOST_READ, type LetterWords } from './language-features.ts';
import { addRun, type LinearModel } from './model.ts';
import { beginText, makeMemory, makeVocabulary, MOST_WORDS, numberOf, recall, type Memory } from './vocabulary.ts';

/** Words as they are written, diacritics and all, and what each of them says of the language: found out once and remembered. */
const vocabulary = makeVocabulary();

interface WordSums {
	memory: Memory;
	/** Number of features of each word, and what they add to each class, four numbers a quad. */
	features: Uint8Array;
	sums: Int16Array;
}

const remembered = new WeakMap<LinearModel, WordSums>();

function sumsOf(model: LinearModel): WordSums {
	let own = remembered.get(model);
	if (!own) {
		const sums = new Int16Array(MOST_WORDS * 4 * model.quads);
		remembered.set(model, (own = { memory: makeMemory(), features: new Uint8Array(MOST_WORDS), sums }));
	}
	return own;
}

const hashes = new Uint32Array(256);
const totals = new Int32Array(64);

function addUp(model: LinearModel, word: number, { features, sums }: WordSums): void {
	const width = 4 * model.quads;
	const { letters, begin } = vocabulary;
	features[word] = addLetters(letters, begin[word]!, begin[word + 1]!, hashes, 0);
	totals.fill(0, 0, width);
	addRun(model, hashes, 0, features[word]!, totals, 0);
	for (let k = 0; k < width; k++) sums[word * width + k] = totals[k]!;
}

/** Some words of a text, and what each says; one shared object, overwritten by the next reading. */
export interface LanguageReading {
	model: LinearModel;
	words: LetterWords;
	/** Number of each word among those that are remembered. */
	numbers: Int32Array;
	known: WordSums;
}

const numbers = new Int32Array(MOST_READ);

/** Reads some 240 letters of a text from `start` on. */
export function readLanguage(text: string, start: number, model: LinearModel): LanguageReading {
	const words = letterWords(text, start);
	const { count, from, codes } = words;
	const known = sumsOf(model);
	beginText(vocabulary);
	const isKnown = recall(known.memory, vocabulary);
	for (let at = 0; at < count; at++) {
		const word = (numbers[at] = numberOf(vocabulary, codes, from[at]!, from[at + 1]!, 0));
		if (isKnown[word] !== 0) continue;
		addUp(model, word, known);
		isKnown[word] = 1;
	}
	return { model, words, numbers, known };
}

/** Scores (before softmax) of each class by all words together. */
export function scoreLanguages({ model, words, known }: LanguageReading, out: Float64Array): void {
	const width = 4 * model.quads;
	totals.fill(0, 0, width);
	let features = 0;
	for (let at = 0; at < words.count; at++) {
		const word = numbers[at]!;
		features += known.features[word]!;
		for (let k = 0; k < width; k++) totals[k]! += known.sums[word * width + k]!;
	}
	const share = features > 0 ? 1 / Math.sqrt(features) : 0;
	for (let k = 0; k < model.outputs; k++) out[k] = totals[k]! * model.scales[k]! * share + model.biases[k]!;
}

/** What one word by itself says for a class. */
export function wordScore({ model, known }: LanguageReading, at: number, k: number): number {
	const word = numbers[at]!;
	return (known.sums[word * 4 * model.quads + k]! * model.scales[k]!) / Math.sqrt(known.features[word]!);
}
