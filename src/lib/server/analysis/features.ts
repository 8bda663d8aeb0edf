import { WORD, type Tokens } from './tokens.ts';

/** Feature hashes of one text: 32 bits each, so that every head can take as many of them as its table is large. */
export interface Features {
	hashes: Uint32Array;
	/** Token that a feature was made of (the later one of a pair), for the answer to "why". */
	token: Int32Array;
	count: number;
}

const PRIME = 0x01000193;
const GRAM_SEED = 0x811c9dc5;
const WORD_SEED = 0x2f0b4c47;
const PAIR_SEED = 0x51ed270b;
const EDGE = 2;
const SHORTEST_GRAM = 2;
const LONGEST_GRAM = 5;
const CAPACITY = 65536;

export const makeFeatures = (): Features => ({
	hashes: new Uint32Array(CAPACITY),
	token: new Int32Array(CAPACITY),
	count: 0
});

/** Last mixing step: low bits are what a table takes, so they must depend on every character. */
export const mix = (hash: number) => {
	const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return (once ^ (once >>> 13)) >>> 0;
};

/** Hash of the whole token, as a pair of words uses it. */
export function wordHash(codes: Uint16Array, from: number, to: number): number {
	let hash = WORD_SEED;
	for (let at = from; at < to; at++) hash = Math.imul(hash ^ codes[at]!, PRIME);
	return hash;
}

/** Hash of a pair of neighbouring words, from those of its words; of the first word of a text, {@link NO_WORD} comes before it. */
export const pairHash = (previous: number, whole: number) => mix(Math.imul(previous ^ PAIR_SEED, PRIME) ^ whole);
export const NO_WORD = PAIR_SEED;

/** Adds the character 2–5-grams inside a word to `hashes` from place `begin` on. Returns how many features there are now. */
export function addGrams(codes: Uint16Array, first: number, last: number, hashes: Uint32Array, begin: number): number {
	let count = begin;
	for (let start = first - 1; start < last; start++) {
		let hash = GRAM_SEED;
		const stop = start + LONGEST_GRAM < last + 1 ? start + LONGEST_GRAM : last + 1;
		for (let at = start; at < stop; at++) {
			hash = Math.imul(hash ^ (at < first || at >= last ? EDGE : codes[at]!), PRIME);
			if (at - start + 1 >= SHORTEST_GRAM) hashes[count++] = mix(hash);
		}
	}
	return count;
}

/**
 * Words, pairs of neighbouring words, and character 2–5-grams inside words, hashed in one pass.
 * `out` is filled from its beginning; features past its capacity are left out.
 */
export function hashFeatures(tokens: Tokens, out: Features): Features {
	const { codes, from, to, type } = tokens;
	const { hashes, token } = out;
	const room = CAPACITY - 4 * 48;
	let count = 0;
	let previous = NO_WORD;
	for (let index = 0; index < tokens.count && count < room; index++) {
		const begin = count;
		const whole = wordHash(codes, from[index]!, to[index]!);
		hashes[count++] = mix(whole);
		hashes[count++] = pairHash(previous, whole);
		previous = whole;
		if (type[index] === WORD) count = addGrams(codes, from[index]!, to[index]!, hashes, count);
		for (let at = begin; at < count; at++) token[at] = index;
	}
	out.count = count;
	return out;
}
