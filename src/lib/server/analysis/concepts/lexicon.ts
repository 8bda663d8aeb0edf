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
}

/** `lists[index]` are the phrases of the pair whose key stands at a place; open addressing. */
export interface Pairs {
	keys: Int32Array;
	index: Int32Array;
	mask: number;
	lists: number[][];
}

export interface Phrase {
	meaning: number;
	/** Elements after the first, and how many tokens may stand before each. */
	rest: { element: number; gap: number }[];
}
