import { LETTER, SILENT, characterTables } from '../characters.ts';
import { makeMemory, MOST_WORDS, type Memory } from '../vocabulary.ts';
import { english } from './en.ts';
import { latvian } from './lv.ts';
import { russian } from './ru.ts';

/** What a word says, the same in every language: `good`, `late`, `refund`, `not`. The order is part of the trained weights. */
export const toneNames: readonly string[] = Object.keys(english);

export const toneNumber = (name: string): number => toneNames.indexOf(name);

const PRIME = 0x01000193;
const SEED = 0x6a09e667;
const PHRASE = 0x3c6ef372;
const SLOTS = 1 << 14;

/** Words and beginnings of words of one language, hashed; a slot holds a key and what it says. */
export interface Lexicon {
	keys: Int32Array;
	/** What a slot says as a whole word, and as the beginning of one: up to four numbers above 0, a byte each. */
	whole: Int32Array;
	beginning: Int32Array;
	/** 1 where a word with this hash ({@link shortHash}) may be the first of a phrase. */
	opens: Uint8Array;
	/** What words of the vocabulary say by themselves, as `beginning` has it, and the hash that phrases go on from. */
	memory: Memory;
	said: Int32Array;
	hashes: Int32Array;
}

export const shortHash = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff;

/** Packs one number more into four bytes; a fifth finds no room. */
function packed(four: number, number: number): number {
	for (let lane = 0; lane < 32; lane += 8) {
		const byte = (four >>> lane) & 0xff;
		if (byte === number + 1) return four;
		if (byte === 0) return four | ((number + 1) << lane);
	}
	return four;
}

/** Letters that people write for each other, in haste or with another keyboard. */
const alike = Uint16Array.from({ length: 65536 }, (_, code) => code);
for (const [letter, other] of ['эе', 'йи', 'ыи', 'щш']) alike[letter!.charCodeAt(0)] = other!.charCodeAt(0);
for (const silent of 'ьъ') alike[silent.charCodeAt(0)] = 0;

/** Goes on from `hash` by one folded letter; letters that typing confuses count alike, a repeated one once. */
export function addLetter(hash: number, code: number, previous: number): number {
	const letter = alike[code]!;
	return letter === 0 || code === previous ? hash : Math.imul(hash ^ letter, PRIME);
}

export const startWord = (): number => SEED;

/** Start of the second word of a phrase whose first word has this hash. */
export const startPhrase = (first: number): number => Math.imul(first ^ PHRASE, PRIME);

function hashOf(word: string, from: number): number {
	const { kind, folded } = characterTables();
	let hash = from;
	let previous = 0;
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		if (kind[code] === SILENT) continue;
		const unit = kind[code] === LETTER ? folded[code]! : code;
		hash = addLetter(hash, unit, previous);
		previous = unit;
	}
	return hash;
}

/** Slot of a key: where it is, or the empty one where it would be. */
export function slotOf(keys: Int32Array, key: number): number {
	let slot = (key ^ (key >>> 15)) & (SLOTS - 1);
	while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
	return slot;
}

function add(lexicon: Lexicon, entry: string, number: number): void {
	const isBeginning = entry.endsWith('*');
	const parts = (isBeginning ? entry.slice(0, -1) : entry).split('-');
	let key = hashOf(parts[0]!, startWord());
	for (const part of parts.slice(1)) {
		lexicon.opens[shortHash(key)] = 1;
		key = hashOf(part, startPhrase(key));
	}
	const slot = slotOf(lexicon.keys, key | 0);
	lexicon.keys[slot] = key | 0;
	const lists = isBeginning ? lexicon.beginning : lexicon.whole;
	lists[slot] = packed(lists[slot]!, number);
}

function build(words: Record<string, string>): Lexicon {
	const numbers = () => new Int32Array(SLOTS);
	const lexicon: Lexicon = {
		keys: numbers(),
		whole: numbers(),
		beginning: numbers(),
		opens: new Uint8Array(1 << 16),
		memory: makeMemory(),
		said: new Int32Array(MOST_WORDS),
		hashes: new Int32Array(MOST_WORDS)
	};
	toneNames.forEach((name, number) => {
		for (const entry of words[name]!.split(/\s+/)) add(lexicon, entry, number);
	});
	return lexicon;
}

export interface Lexicons {
	ru: Lexicon;
	lv: Lexicon;
	en: Lexicon;
}

let built: Lexicons | null = null;

/** The three word lists, hashed at first use (a few milliseconds). */
export const lexicons = (): Lexicons => (built ??= { ru: build(russian), lv: build(latvian), en: build(english) });
