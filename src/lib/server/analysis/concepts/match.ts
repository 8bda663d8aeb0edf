import { NUMBER, type Tokens } from '../tokens.ts';
import { recall, vocabulary } from '../vocabulary.ts';
import type { Lexicon, Phrase } from './lexicon.ts';

/** A meaning is a concept; with this bit it takes the concept out again; below zero it is `~phrase`. */
export const TAKEN_OUT = 1024;

// The functions below run for every letter, so they live beside their caller; the compiler of the lists borrows them.
const PRIME = 0x01000193;
export const wholeStart = 0x6b2f9d11;
export const stemStart = 0x1d872b41;
export const nextHash = (hash: number, code: number) => Math.imul(hash ^ code, PRIME);
export const lastHash = (hash: number) => (hash ^ (hash >>> 15)) | 0;
/** Two elements in one number; there are fewer than 32,768 of them. */
export const pairKey = (first: number, second: number) => (first << 16) | second;

/** Place of a key in an open-addressed table, or of the free place where it would stand. */
export function placeOf(keys: Int32Array, taken: Int32Array, mask: number, key: number): number {
	let place = Math.imul(key ^ (key >>> 16), 0x45d9f3b) & mask;
	while (taken[place] !== -1 && keys[place] !== key) place = (place + 1) & mask;
	return place;
}

/** Places where a concept was found: the tokens `from[i]..to[i]`, both included. One shared object, overwritten by the next text. */
export interface Hits {
	count: number;
	concept: Int32Array;
	from: Int32Array;
	to: Int32Array;
}

/** More than this in one text is a list of words, not a text; what comes later is left out. */
const MOST_HITS = 4096;
const MOST_ELEMENTS = 8192;
/** A word is never more than this: a thing for each of its letters and one for the whole. */
const MOST_PER_WORD = 64;

const room = () => new Int32Array(MOST_HITS);
export const noHits = (): Hits => ({ count: 0, concept: room(), from: room(), to: room() });
const hits = noHits();
const takenOut = noHits();

/** Elements of each token: `elements[begin[t]..begin[t + 1])`. */
const elements = new Int32Array(MOST_ELEMENTS);
const begin = new Int32Array(8192);

function find({ keys, values, mask }: Lexicon, key: number): number {
	return values[placeOf(keys, values, mask, key)]!;
}

/** Looks up a word of the vocabulary as a whole and by each of its beginnings, and remembers what it is. */
function lookUp(word: number, lexicon: Lexicon): void {
	const { known } = lexicon;
	const { letters, begin: start } = vocabulary;
	let stem = stemStart;
	let whole = wholeStart;
	known.begin[word] = known.fill;
	for (let at = start[word]!; at < start[word + 1]!; at++) {
		const code = letters[at]!;
		stem = nextHash(stem, code);
		whole = nextHash(whole, code);
		const id = find(lexicon, lastHash(stem));
		if (id >= 0) known.list[known.fill++] = id;
	}
	const id = find(lexicon, lastHash(whole));
	if (id >= 0) known.list[known.fill++] = id;
	known.end[word] = known.fill;
}

/** What each token is, as a whole and by each of its beginnings. */
function findElements(tokens: Tokens, lexicon: Lexicon): number {
	const { type, word } = tokens;
	const { known } = lexicon;
	if (known.memory.generation !== vocabulary.generation) known.fill = 0;
	const isKnown = recall(known.memory, vocabulary);
	let fill = 0;
	let token = 0;
	for (; token < tokens.count && fill < MOST_ELEMENTS - MOST_PER_WORD; token++) {
		begin[token] = fill;
		if (type[token] === NUMBER) {
			elements[fill++] = lexicon.number;
			continue;
		}
		const number = word[token]!;
		if (isKnown[number] === 0) {
			if (known.fill > known.list.length - MOST_PER_WORD) {
				isKnown.fill(0);
				known.fill = 0;
			}
			lookUp(number, lexicon);
			isKnown[number] = 1;
		}
		for (let at = known.begin[number]!; at < known.end[number]!; at++) elements[fill++] = known.list[at]!;
	}
	begin[token] = fill;
	return token;
}

function has(token: number, element: number, lexicon: Lexicon): boolean {
	if (element === lexicon.any) return true;
	for (let at = begin[token]!; at < begin[token + 1]!; at++) if (elements[at] === element) return true;
	return false;
}

/** Last token of a phrase that begins at `token`, or -1. */
function endOf({ rest }: Phrase, token: number, count: number, lexicon: Lexicon): number {
	let at = token;
	for (const { element, gap } of rest) {
		const last = Math.min(count - 1, at + 1 + gap);
		let next = at + 1;
		while (next <= last && !has(next, element, lexicon)) next++;
		if (next > last) return -1;
		at = next;
	}
	return at;
}

function note(meaning: number, from: number, to: number): void {
	const list = meaning >= TAKEN_OUT ? takenOut : hits;
	if (list.count >= MOST_HITS) return;
	const concept = meaning & (TAKEN_OUT - 1);
	// Two entries of one list may be beginnings of the same word.
	for (let at = list.count - 1; at >= 0 && list.from[at] === from; at--)
		if (list.concept[at] === concept && list.to[at]! >= to) return;
	list.concept[list.count] = concept;
	list.from[list.count] = from;
	list.to[list.count++] = to;
}

function isTakenOut(concept: number, from: number, to: number): boolean {
	for (let at = 0; at < takenOut.count; at++) {
		if (takenOut.concept[at] === concept && takenOut.from[at]! <= to && takenOut.to[at]! >= from) return true;
	}
	return false;
}

function dropTakenOut(): void {
	if (takenOut.count === 0) return;
	let kept = 0;
	for (let at = 0; at < hits.count; at++) {
		if (isTakenOut(hits.concept[at]!, hits.from[at]!, hits.to[at]!)) continue;
		hits.concept[kept] = hits.concept[at]!;
		hits.from[kept] = hits.from[at]!;
		hits.to[kept++] = hits.to[at]!;
	}
	hits.count = kept;
}

function tryPhrase(phrase: Phrase, token: number, count: number, lexicon: Lexicon): void {
	const end = endOf(phrase, token, count, lexicon);
	if (end >= 0) note(phrase.meaning, token, end);
}

/** Phrases whose first word is `element` at `token` and whose second is the next token. */
function tryPairs(element: number, token: number, count: number, lexicon: Lexicon): void {
	const { keys, index, mask, lists, opens } = lexicon.pairs;
	if (opens[element] === 0) return;
	for (let at = begin[token + 1]!; at < begin[token + 2]!; at++) {
		const list = index[placeOf(keys, index, mask, pairKey(element, elements[at]!))]!;
		if (list < 0) continue;
		for (const phrase of lists[list]!) tryPhrase(lexicon.phrases[phrase]!, token, count, lexicon);
	}
}

/** Every concept that a text names, in the order of the text. The answer is overwritten by the next call. */
export function match(tokens: Tokens, lexicon: Lexicon): Hits {
	hits.count = takenOut.count = 0;
	const { first, meanings, phrases } = lexicon;
	const count = findElements(tokens, lexicon);
	for (let token = 0; token < count; token++) {
		for (let at = begin[token]!; at < begin[token + 1]!; at++) {
			const element = elements[at]!;
			for (let place = first[element]!; place < first[element + 1]!; place++) {
				const meaning = meanings[place]!;
				if (meaning >= 0) note(meaning, token, token);
				else tryPhrase(phrases[~meaning]!, token, count, lexicon);
			}
			if (token + 1 < count) tryPairs(element, token, count, lexicon);
		}
	}
	dropTakenOut();
	return hits;
}
