import { makeMemory, MOST_WORDS, type Memory } from '../vocabulary.ts';

/** Word lists of one or more languages, ready for matching. Words are known by the hash of their folded characters. */
export interface Lexicon {
	/** Hashes of whole words and of beginnings of words ("stem*"), each with the number of its element; open addressing. */
	keys: Int32Array;
	values: Int32Array;
	mask: number;
	/** What an element may mean: concepts, and (as `~phrase`) phrases of which it is the first word and any word may be the second,
	 * `meanings[first[e]..first[e + 1])`. */
	first: Int32Array;
	meanings: Int32Array;
	phrases: Phrase[];
	/** Phrases by their first two words, which stand side by side: "not" begins a hundred of them. */
	pairs: Pairs;
	/** Elements that any number, or any token at all, is. */
	number: number;
	any: number;
	known: KnownElements;
}

/** Elements that words of the vocabulary are, found out once: word `i` is `list[begin[i]..end[i])`. */
export interface KnownElements {
	memory: Memory;
	begin: Int32Array;
	end: Int32Array;
	list: Int16Array;
	fill: number;
}

/** Room for all that {@link MOST_WORDS} words are: hardly a word is more than three things. */
const MOST_ELEMENTS = 4 * MOST_WORDS;

export const nothingKnown = (): KnownElements => ({
	memory: makeMemory(),
	begin: new Int32Array(MOST_WORDS),
	end: new Int32Array(MOST_WORDS),
	list: new Int16Array(MOST_ELEMENTS),
	fill: 0
});

/** `lists[index]` are the phrases of the pair whose key stands at a place; open addressing. */
export interface Pairs {
	keys: Int32Array;
	index: Int32Array;
	mask: number;
	lists: number[][];
	/** 1 for elements that begin such a pair. */
	opens: Uint8Array;
}

export interface Phrase {
	meaning: number;
	/** Elements after the first, and how many tokens may stand before each. */
	rest: { element: number; gap: number }[];
}
