import { WORD, NUMBER, tokenise } from './tokens.ts';
import { wordHash } from './features.ts';

/**
 * A 64-bit simhash over words and pairs of words, as 16 hexadecimal digits, and before them the number of words.
 * Case, diacritics, punctuation, emoji and addresses do not count, so that a repost on another site keeps its fingerprint.
 */
const BITS = 64;
const NEAR_BITS = 10;
/** Below this many words a single other word is another statement: only equal texts are the same. */
const FEW_WORDS = 8;
const PRIME = 0x01000193;

/** Bit `i` of number `k` is bit `k` of how many hashes had bit `i`: two columns of 32 counters that count all at once. */
const PLANES = 16;
const planes = new Int32Array(2 * PLANES);

/** Counts the ones of a 32-bit hash in the column that begins at `column`. */
function count(hash: number, column: number): void {
	let carry = hash;
	for (let plane = column; carry !== 0 && plane < column + PLANES; plane++) {
		const sum = planes[plane]!;
		planes[plane] = sum ^ carry;
		carry &= sum;
	}
}

function vote(hash: number): void {
	let low = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
	low = Math.imul(low ^ (low >>> 15), 0x846ca68b);
	count(low ^ (low >>> 16), 0);
	let high = Math.imul(hash ^ 0x5bd1e995 ^ (hash >>> 13), 0x2c1b3c6d);
	high = Math.imul(high ^ (high >>> 12), 0x297a2d39);
	count(high ^ (high >>> 15), PLANES);
}

/** The bits that more than half of the hashes had, as 8 hexadecimal digits. */
function majority(column: number, votes: number): string {
	let bits = 0;
	for (let bit = 0; bit < 32; bit++) {
		let ones = 0;
		for (let plane = 0; plane < PLANES; plane++) ones += ((planes[column + plane]! >>> bit) & 1) << plane;
		if (2 * ones > votes) bits |= 1 << bit;
	}
	return (bits >>> 0).toString(16).padStart(8, '0');
}

const isMask = (codes: Uint16Array, from: number, to: number) =>
	codes[from] === 0x40 ||
	(to - from === 3 && codes[from] === 0x75 && codes[from + 1] === 0x72 && codes[from + 2] === 0x6c);

/** Fingerprint of a text: `<words>:<16 hex digits>`; `0:…` for a text without words, which is near to nothing. */
export function fingerprint(text: string): string {
	const tokens = tokenise(text);
	planes.fill(0);
	let words = 0;
	let previous = 0;
	for (let index = 0; index < tokens.count; index++) {
		const kind = tokens.type[index];
		const from = tokens.from[index]!;
		const to = tokens.to[index]!;
		if ((kind !== WORD && kind !== NUMBER) || isMask(tokens.codes, from, to)) continue;
		const hash = wordHash(tokens.codes, from, to);
		vote(hash);
		if (words > 0) vote(Math.imul(previous, PRIME) ^ hash);
		previous = hash;
		words++;
	}
	// One vote of each word and of each pair.
	const votes = Math.max(0, 2 * words - 1);
	return `${words}:${majority(0, votes)}${majority(PLANES, votes)}`;
}

function parse(print: string): { words: number; high: number; low: number } {
	const [words = '0', bits = ''] = print.split(':');
	return { words: Number(words), high: parseInt(bits.slice(0, 8), 16) || 0, low: parseInt(bits.slice(8), 16) || 0 };
}

function ones(value: number): number {
	let left = value - ((value >>> 1) & 0x55555555);
	left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
	return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Share of equal bits, 0..1; about 0.5 for texts that have nothing to do with each other, 0 where one has no words. */
export function similarity(a: string, b: string): number {
	const [one, other] = [parse(a), parse(b)];
	if (one.words === 0 || other.words === 0) return 0;
	return 1 - (ones(one.high ^ other.high) + ones(one.low ^ other.low)) / BITS;
}

/** Whether two fingerprints belong to one text, copied or lightly edited. */
export function isNearDuplicate(a: string, b: string): boolean {
	const [one, other] = [parse(a), parse(b)];
	const fewer = Math.min(one.words, other.words);
	if (fewer === 0) return false;
	if (fewer < FEW_WORDS) return a === b;
	if (fewer < 0.7 * Math.max(one.words, other.words)) return false;
	return (1 - similarity(a, b)) * BITS <= NEAR_BITS;
}
