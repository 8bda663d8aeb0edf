import { NO_WORD, pairHash, wordHash } from './features.ts';
import { MAX_CHARACTERS, type Tokens } from './tokens.ts';

/**
 * Words met before, numbered in the order of meeting: people use the same few thousand words over and over, so whatever depends on a
 * word alone is found out once and remembered under its number ({@link memoryOf}). It holds for the text at hand; a full vocabulary
 * is emptied before the next text. What is remembered changes no answer, only the time it takes.
 */
export interface Vocabulary {
	count: number;
	/** Goes up by one whenever the numbers are given out anew. */
	generation: number;
	/** Hash of each word, as pairs of words use it. */
	hashes: Int32Array;
	/** Number of a word plus one, by its hash; open addressing. */
	slots: Int32Array;
	/** Letters of word `i` are `letters[begin[i]..begin[i + 1])`. */
	begin: Int32Array;
	letters: Uint16Array;
	/** What the tokeniser calls it (WORD, MARK, …). */
	type: Uint8Array;
}

/** So many words have a number at once. */
export const MOST_WORDS = 1 << 15;
const SLOTS = 1 << 16;
const LETTERS = 16 * MOST_WORDS;
/** Letters that one text can have: its characters, and a few that stand for addresses. */
const MOST_LETTERS = 2 * MAX_CHARACTERS + 8;

export const makeVocabulary = (): Vocabulary => ({
	count: 0,
	generation: 1,
	hashes: new Int32Array(MOST_WORDS),
	slots: new Int32Array(SLOTS),
	begin: new Int32Array(MOST_WORDS + 1),
	letters: new Uint16Array(LETTERS),
	type: new Uint8Array(MOST_WORDS)
});

/** Makes room for the words of one more text: to be called before its first word. */
export function beginText(vocabulary: Vocabulary): void {
	const { count, begin } = vocabulary;
	if (count < MOST_WORDS - MAX_CHARACTERS && begin[count]! < LETTERS - MOST_LETTERS) return;
	vocabulary.slots.fill(0);
	vocabulary.count = 0;
	vocabulary.generation++;
}

function isWord({ letters, begin }: Vocabulary, word: number, codes: Uint16Array, from: number, to: number): boolean {
	const first = begin[word]!;
	if (begin[word + 1]! - first !== to - from) return false;
	for (let at = from; at < to; at++) if (letters[first + at - from] !== codes[at]) return false;
	return true;
}

/** Number of a word, a new one where it was not met before. */
export function numberOf(vocabulary: Vocabulary, codes: Uint16Array, from: number, to: number, type: number): number {
	const { slots, hashes, begin, letters } = vocabulary;
	const hash = wordHash(codes, from, to);
	let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
	for (let word = slots[slot]! - 1; word >= 0; word = slots[slot]! - 1) {
		if (hashes[word] === hash && vocabulary.type[word] === type && isWord(vocabulary, word, codes, from, to))
			return word;
		slot = (slot + 1) & (SLOTS - 1);
	}
	const word = vocabulary.count++;
	slots[slot] = word + 1;
	hashes[word] = hash;
	vocabulary.type[word] = type;
	let fill = begin[word]!;
	for (let at = from; at < to; at++) letters[fill++] = codes[at]!;
	begin[word + 1] = fill;
	return word;
}

/** The words of texts as the tokeniser folds them. */
export const vocabulary = makeVocabulary();

/** Tells the tokens of a text which words they are, and which pairs they make. */
export function numberWords(tokens: Tokens): void {
	const { count, codes, from, to, type, word } = tokens;
	beginText(vocabulary);
	for (let token = 0; token < count; token++)
		word[token] = numberOf(vocabulary, codes, from[token]!, to[token]!, type[token]!);
	pairWords(tokens);
}

/** Hashes of each word with the one before it. */
export function pairWords({ count, word, pair }: Tokens): void {
	let previous = NO_WORD;
	for (let token = 0; token < count; token++) {
		const whole = vocabulary.hashes[word[token]!]!;
		pair[token] = pairHash(previous, whole);
		previous = whole;
	}
}

/** For which words something is known; whoever remembers keeps what it is beside it, in arrays by the word's number. */
export interface Memory {
	generation: number;
	isKnown: Uint8Array;
}

export const makeMemory = (): Memory => ({ generation: 0, isKnown: new Uint8Array(MOST_WORDS) });

/** The same memory, empty if the words have got other numbers since. */
export function recall(memory: Memory, { generation }: Vocabulary): Uint8Array {
	if (memory.generation !== generation) {
		memory.isKnown.fill(0);
		memory.generation = generation;
	}
	return memory.isKnown;
}
