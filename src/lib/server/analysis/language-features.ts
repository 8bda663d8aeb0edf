import { LETTER, characterTables } from './characters.ts';
import { mix } from './features.ts';

/** How much of a text tells its language: more letters than this change nothing, and a mixed text is read evenly. */
const MAX_LETTERS = 240;
/** Words read of a text at most: one for each letter. */
export const MOST_READ = MAX_LETTERS;
/** Letters read of one word. */
const MAX_WORD = 30;
const CAPACITY = 8192;
const PRIME = 0x01000193;
const EDGE = 2;
const LONGEST = 4;

/** The first words of a text, lower case, diacritics kept: word `i` is `codes[from[i]..from[i + 1])`. */
export interface LetterWords {
	count: number;
	/** Where in the text reading stopped. */
	end: number;
	from: Int32Array;
	codes: Uint16Array;
	/** 1 for words that begin with a capital letter. */
	isCapital: Uint8Array;
	latin: number;
	cyrillic: number;
	/** Letters of any other script. */
	other: number;
	/** Latin letters with a diacritic. */
	marked: number;
}

const words: LetterWords = {
	count: 0,
	end: 0,
	from: new Int32Array(MAX_LETTERS + 2),
	codes: new Uint16Array(MAX_LETTERS + MAX_WORD),
	isCapital: new Uint8Array(MAX_LETTERS + 2),
	latin: 0,
	cyrillic: 0,
	other: 0,
	marked: 0
};

const isCyrillic = (code: number) => code >= 0x400 && code <= 0x52f;

const isAddress = (text: string, at: number) => text.startsWith('http', at) || text.startsWith('www.', at);

/**
 * Reads up to 240 letters of a text from `start` on; addresses and @names say nothing about its language and are skipped. The answer is one shared
 * object, overwritten by the next call.
 */
export function letterWords(text: string, start = 0): LetterWords {
	const { kind, lower } = characterTables();
	const { from, codes } = words;
	words.count = words.latin = words.cyrillic = words.other = words.marked = 0;
	let fill = 0;
	const limit = Math.min(text.length, start + 20 * MAX_LETTERS);
	let at = start;
	for (; at < limit && fill < MAX_LETTERS; at++) {
		const code = text.charCodeAt(at);
		if (code === 0x40 || ((code === 0x68 || code === 0x77) && isAddress(text, at))) {
			while (at < limit && text.charCodeAt(at) > 32) at++;
			continue;
		}
		if (kind[code] !== LETTER) continue;
		const full = fill + MAX_WORD;
		words.isCapital[words.count] = lower[code] === code ? 0 : 1;
		for (; at < limit && kind[text.charCodeAt(at)] === LETTER; at++) {
			const unit = lower[text.charCodeAt(at)]!;
			if (fill < full) codes[fill++] = unit;
			if (unit < 0x250) words.latin++;
			else if (isCyrillic(unit)) words.cyrillic++;
			else words.other++;
			if (unit > 0x7f && unit < 0x250) words.marked++;
		}
		from[++words.count] = fill;
	}
	words.end = at;
	return words;
}

/** Adds one word: the whole of it, and its character 1–4-grams; diacritics kept, for they are what tells neighbours apart. */
export function addLetters(
	codes: Uint16Array,
	first: number,
	last: number,
	hashes: Uint32Array,
	begin: number
): number {
	let count = begin;
	let whole = 0x3c6ef372;
	for (let at = first; at < last; at++) whole = Math.imul(whole ^ codes[at]!, PRIME);
	hashes[count++] = mix(whole);
	for (let start = first - 1; start < last; start++) {
		let hash = 0x811c9dc5;
		const stop = start + LONGEST < last + 1 ? start + LONGEST : last + 1;
		for (let at = start; at < stop; at++) {
			hash = Math.imul(hash ^ (at < first || at >= last ? EDGE : codes[at]!), PRIME);
			if (at > start || start >= first) hashes[count++] = mix(hash);
		}
	}
	return count;
}

const features = { hashes: new Uint32Array(CAPACITY), count: 0 };

/** All that training reads of a text's language. */
export function languageFeatures(text: string): { hashes: Uint32Array; count: number } {
	const { count, from, codes } = letterWords(text);
	features.count = 0;
	for (let word = 0; word < count; word++)
		features.count = addLetters(codes, from[word]!, from[word + 1]!, features.hashes, features.count);
	return features;
}
