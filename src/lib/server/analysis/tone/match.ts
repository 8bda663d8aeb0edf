import type { Tokens } from '../tokens.ts';
import { recall, vocabulary } from '../vocabulary.ts';
import { addLetter, shortHash, slotOf, startPhrase, startWord, type Lexicon } from './lexicon.ts';

/** A word says so many things at most. */
export const MOST_PER_TOKEN = 4;

/** What the word last looked up says: the first so many of {@link toneNames}' numbers. Shared, overwritten by the next one. */
export const found = new Int32Array(MOST_PER_TOKEN);

/** Hash of the word last looked up. */
let last = 0;
export const lastHash = (): number => last;

function take(four: number, count: number): number {
	for (let rest = four; rest !== 0 && count < MOST_PER_TOKEN; rest >>>= 8) {
		const number = (rest & 0xff) - 1;
		let isKnown = false;
		for (let at = 0; at < count; at++) if (found[at] === number) isKnown = true;
		if (!isKnown) found[count++] = number;
	}
	return count;
}

/** Looks a word up by itself; what it says goes into {@link found}. Returns how many things it says. */
function lookUpWord({ codes, from, to }: Tokens, index: number, { keys, whole, beginning }: Lexicon): number {
	const end = to[index]!;
	let hash = startWord();
	let [count, previous] = [0, 0];
	for (let at = from[index]!; at < end; at++) {
		const code = codes[at]!;
		hash = addLetter(hash, code, previous);
		previous = code;
		const slot = slotOf(keys, hash | 0);
		if (keys[slot] === 0) continue;
		count = take(beginning[slot]!, count);
		if (at === end - 1) count = take(whole[slot]!, count);
	}
	last = hash;
	return count;
}

/** Goes on from what a word says by itself to what it says after the word whose hash is `first`. */
function lookUpPhrase(tokens: Tokens, index: number, lexicon: Lexicon, first: number, found: number): number {
	const { codes, from, to } = tokens;
	const { keys, whole, beginning } = lexicon;
	const end = to[index]!;
	let hash = startPhrase(first);
	let [count, previous] = [found, 0];
	for (let at = from[index]!; at < end; at++) {
		const code = codes[at]!;
		hash = addLetter(hash, code, previous);
		previous = code;
		const slot = slotOf(keys, hash | 0);
		if (keys[slot] === 0) continue;
		count = take(beginning[slot]!, count);
		if (at === end - 1) count = take(whole[slot]!, count);
	}
	return count;
}

/** What a word says by itself, as {@link lookUpWord}, found out once and remembered. */
function recallWord(tokens: Tokens, index: number, lexicon: Lexicon): number {
	const word = tokens.word[index]!;
	const { said, hashes } = lexicon;
	const isKnown = recall(lexicon.memory, vocabulary);
	if (isKnown[word] === 0) {
		const count = lookUpWord(tokens, index, lexicon);
		let four = 0;
		for (let at = 0; at < count; at++) four |= (found[at]! + 1) << (8 * at);
		said[word] = four;
		hashes[word] = last;
		isKnown[word] = 1;
	}
	last = hashes[word]!;
	let count = 0;
	for (let rest = said[word]!; rest !== 0; rest >>>= 8) found[count++] = (rest & 0xff) - 1;
	return count;
}

/**
 * Looks a word up, by itself and after the word before it, whose hash is `first`; what it says goes into {@link found}, its own
 * hash into {@link lastHash}. Returns how many things it says.
 */
export function lookUp(tokens: Tokens, index: number, lexicon: Lexicon, first: number): number {
	const count = recallWord(tokens, index, lexicon);
	return lexicon.opens[shortHash(first)] === 1 ? lookUpPhrase(tokens, index, lexicon, first, count) : count;
}
