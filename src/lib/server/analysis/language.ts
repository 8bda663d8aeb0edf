import type { Language } from '#lib/domain/mention.ts';
import { addLetters, letterWords, MOST_READ, type LetterWords } from './language-features.ts';
import { softmax } from './learn.ts';
import { addRun, decodeDataUrl, type LinearModel } from './model.ts';
import { beginText, makeMemory, makeVocabulary, MOST_WORDS, numberOf, recall, type Memory } from './vocabulary.ts';
import weights from './model/language.bin?inline';

/** Classes of the model, in the order of its outputs; `ru-Latn` is Russian typed with Latin letters. */
export const languageClasses = ['be', 'bg', 'de', 'en', 'et', 'lt', 'lv', 'pl', 'ru', 'uk', 'ru-Latn'] as const;
export type LanguageClass = (typeof languageClasses)[number];

export interface DetectedLanguage {
	language: Language;
	/** 0..1; below 0.5 treat it as a guess. */
	confidence: number;
	/** Russian in Latin letters, or Latvian typed without its own letters. */
	isTransliterated: boolean;
}

let shipped: LinearModel | null = null;
const scores = new Float64Array(languageClasses.length);

const unknown: DetectedLanguage = { language: 'other', confidence: 0, isTransliterated: false };

function nameOf(found: LanguageClass): Language {
	if (found === 'ru-Latn') return 'ru';
	return found === 'bg' ? 'other' : found;
}

const isCyrillicClass = (found: LanguageClass) => found === 'be' || found === 'bg' || found === 'ru' || found === 'uk';

/** Words as they are written, diacritics and all; {@link WordSums} remembers what each says of the language. */
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
const wordNumbers = new Int32Array(MOST_READ);
const totals = new Int32Array(64);

function addUp(model: LinearModel, word: number, { features, sums }: WordSums): void {
	const width = 4 * model.quads;
	const { letters, begin } = vocabulary;
	features[word] = addLetters(letters, begin[word]!, begin[word + 1]!, hashes, 0);
	totals.fill(0, 0, width);
	addRun(model, hashes, 0, features[word]!, totals, 0);
	for (let k = 0; k < width; k++) sums[word * width + k] = totals[k]!;
}

/** Scores of each class, as the model gives them for all features of the words. */
function score(model: LinearModel, { count, from, codes }: LetterWords, out: Float64Array): void {
	const width = 4 * model.quads;
	const own = sumsOf(model);
	beginText(vocabulary);
	const isKnown = recall(own.memory, vocabulary);
	const numbers = wordNumbers;
	for (let at = 0; at < count; at++) {
		const word = (numbers[at] = numberOf(vocabulary, codes, from[at]!, from[at + 1]!, 0));
		if (isKnown[word] !== 0) continue;
		addUp(model, word, own);
		isKnown[word] = 1;
	}
	totals.fill(0, 0, width);
	let features = 0;
	for (let at = 0; at < count; at++) {
		const word = numbers[at]!;
		features += own.features[word]!;
		for (let k = 0; k < width; k++) totals[k]! += own.sums[word * width + k]!;
	}
	const share = features > 0 ? 1 / Math.sqrt(features) : 0;
	for (let k = 0; k < model.outputs; k++) out[k] = totals[k]! * model.scales[k]! * share + model.biases[k]!;
}

/** Probability of each class; classes of the wrong script are ruled out. */
function probabilities(words: LetterWords, model: LinearModel): Float64Array {
	score(model, words, scores);
	const isCyrillic = words.cyrillic > words.latin;
	languageClasses.forEach((found, k) => {
		if (isCyrillicClass(found) !== isCyrillic) scores[k] = -Infinity;
	});
	softmax(scores);
	return scores;
}

/** Language of a text, however short; `other` with confidence 0 for a text without letters. Never throws. */
export function detectLanguage(
	text: string,
	model: LinearModel = (shipped ??= decodeDataUrl(weights))
): DetectedLanguage {
	const words = letterWords(text);
	const known = words.latin + words.cyrillic;
	if (known === 0) return { ...unknown, confidence: words.other > 0 ? 0.9 : 0 };
	if (words.other > known) return { ...unknown, confidence: 0.9 };
	const likely = probabilities(words, model);
	let best = 0;
	for (let k = 1; k < likely.length; k++) if (likely[k]! > likely[best]!) best = k;
	const found = languageClasses[best]!;
	return {
		language: nameOf(found),
		confidence: likely[best]!,
		isTransliterated: found === 'ru-Latn' || (found === 'lv' && words.marked === 0)
	};
}
