import { addGrams, mix } from './features.ts';
import { addRun, type LinearModel } from './model.ts';
import { WORD, type Tokens } from './tokens.ts';
import { makeMemory, MOST_WORDS, recall, vocabulary, type Memory } from './vocabulary.ts';

/**
 * What words add to the scores of a model. A word by itself, with the parts of words inside it, always adds the same, so it is added
 * up once and remembered; only the pair that it makes with the word before it is looked up each time.
 */
interface WordSums {
	memory: Memory;
	/** Four numbers a quad and word. A word has 165 features at most, each of -128..127. */
	sums: Int16Array;
}

const remembered = new WeakMap<LinearModel, WordSums>();

function sumsOf(model: LinearModel): WordSums {
	let own = remembered.get(model);
	if (!own) {
		own = { memory: makeMemory(), sums: new Int16Array(MOST_WORDS * 4 * model.quads) };
		remembered.set(model, own);
	}
	return own;
}

const MOST_FEATURES = 256;
const hashes = new Uint32Array(MOST_FEATURES);
const fresh = new Int32Array(64);

/** Adds up what a new word says by itself. */
function addUp(model: LinearModel, word: number, out: Int16Array): void {
	const { letters, begin, type, hashes: whole } = vocabulary;
	const width = 4 * model.quads;
	hashes[0] = mix(whole[word]!);
	const count = type[word] === WORD ? addGrams(letters, begin[word]!, begin[word + 1]!, hashes, 1) : 1;
	fresh.fill(0, 0, width);
	addRun(model, hashes, 0, count, fresh, 0);
	for (let k = 0; k < width; k++) out[word * width + k] = fresh[k]!;
}

/** Number of features of a text: each word and its pair, and the 2–5-grams of its letters with an edge on either side. */
export function featuresOf({ type, from, to, count }: Tokens): number {
	let features = 2 * count;
	for (let token = 0; token < count; token++) {
		if (type[token] !== WORD) continue;
		const letters = to[token]! - from[token]!;
		for (let long = 1; long >= -2; long--) features += Math.max(0, letters + long);
	}
	return features;
}

/** What all words of a text say by themselves, those that are new found out first. */
function knownSums(model: LinearModel, { count, word }: Tokens): Int16Array {
	const own = sumsOf(model);
	const isKnown = recall(own.memory, vocabulary);
	for (let token = 0; token < count; token++) {
		const number = word[token]!;
		if (isKnown[number] !== 0) continue;
		addUp(model, number, own.sums);
		isKnown[number] = 1;
	}
	return own.sums;
}

// The two functions below are where most of the time goes: four outputs at a time, summed in variables of their own.

/** Adds what the tokens of a text (words and pairs) say to `totals`, four numbers a quad. */
export function sumWords(model: LinearModel, tokens: Tokens, totals: Int32Array): void {
	const { quads, words } = model;
	const { count, word, pair } = tokens;
	const mask = model.buckets - 1;
	const known = knownSums(model, tokens);
	for (let quad = 0; quad < quads; quad++) {
		let [first, second, third, fourth] = [-128 * count, -128 * count, -128 * count, -128 * count];
		for (let token = 0; token < count; token++) {
			const four = words[(pair[token]! & mask) * quads + quad]!;
			const from = 4 * (word[token]! * quads + quad);
			first += known[from]! + (four & 0xff);
			second += known[from + 1]! + ((four >>> 8) & 0xff);
			third += known[from + 2]! + ((four >>> 16) & 0xff);
			fourth += known[from + 3]! + (four >>> 24);
		}
		totals[4 * quad]! += first;
		totals[4 * quad + 1]! += second;
		totals[4 * quad + 2]! += third;
		totals[4 * quad + 3]! += fourth;
	}
}

/** The same, and writes what each token says to `sums`, four numbers a quad and token. */
export function sumEachWord(model: LinearModel, tokens: Tokens, totals: Int32Array, sums: Int32Array): void {
	const { quads, words } = model;
	const { count, word, pair } = tokens;
	const mask = model.buckets - 1;
	const known = knownSums(model, tokens);
	for (let quad = 0; quad < quads; quad++) {
		let [first, second, third, fourth] = [0, 0, 0, 0];
		for (let token = 0; token < count; token++) {
			const four = words[(pair[token]! & mask) * quads + quad]!;
			const from = 4 * (word[token]! * quads + quad);
			const to = 4 * (token * quads + quad);
			first += sums[to] = known[from]! + (four & 0xff) - 128;
			second += sums[to + 1] = known[from + 1]! + ((four >>> 8) & 0xff) - 128;
			third += sums[to + 2] = known[from + 2]! + ((four >>> 16) & 0xff) - 128;
			fourth += sums[to + 3] = known[from + 3]! + (four >>> 24) - 128;
		}
		totals[4 * quad]! += first;
		totals[4 * quad + 1]! += second;
		totals[4 * quad + 2]! += third;
		totals[4 * quad + 3]! += fourth;
	}
}
