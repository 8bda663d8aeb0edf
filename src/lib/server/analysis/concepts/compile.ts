import { LETTER, SILENT, SYMBOL, DIGIT, characterTables } from '../characters.ts';
import { lastHash, nextHash, pairKey, placeOf, stemStart, TAKEN_OUT, wholeStart } from './match.ts';
import { nothingKnown, type Lexicon, type Phrase } from './lexicon.ts';
import { concepts, type Concept, type Words } from './names.ts';

const LONGEST_GAP = 3;
const [ASTERISK, COMMA, DOT, MINUS, BLANK] = [0x2a, 0x2c, 0x2e, 0x2d, 0x20];
/** Any number, and any token at all: the first two elements. */
const NUMBER = 0;
const ANY = 1;

/** Elements by the hash of their word, in the order of meeting; hundreds of kilobytes of lists make no strings. */
class Draft {
	readonly ids = new Map<number, number>();
	readonly meanings: number[][] = [[], []];
	readonly phrases: Phrase[] = [];
	readonly pairs = new Map<number, number[]>();

	element(hash: number): number {
		let id = this.ids.get(hash);
		if (id === undefined) {
			id = this.meanings.length;
			this.ids.set(hash, id);
			this.meanings.push([]);
		}
		return id;
	}

	add(meaning: number, words: readonly { element: number; gap: number }[]): void {
		const [first, second] = words;
		if (!first) return;
		if (!second) return void this.meanings[first.element]!.push(meaning);
		const phrase = this.phrases.length;
		if (second.gap > 0 || second.element === ANY) this.meanings[first.element]!.push(~phrase);
		else {
			const key = pairKey(first.element, second.element);
			const own = this.pairs.get(key);
			if (own) own.push(phrase);
			else this.pairs.set(key, [phrase]);
		}
		this.phrases.push({ meaning, rest: words.slice(1) });
	}
}

/** Reads one list as the tokeniser would cut and fold its words. */
function addList(list: Words, concept: number, draft: Draft): void {
	const { kind, folded } = characterTables();
	let words: { element: number; gap: number }[] = [];
	let [whole, stem, letters, gap, at] = [wholeStart, stemStart, 0, 0, 0];
	let [isStem, isNumber, isDotted, isTakenOut] = [false, false, false, false];
	const endWord = () => {
		if (letters > 0 || isStem) {
			const own = () => (letters === 0 ? ANY : draft.element(lastHash(isStem ? stem : whole)));
			words.push({ element: isNumber ? NUMBER : own(), gap });
			gap = 0;
		} else if (isDotted) gap = LONGEST_GAP;
		[whole, stem, letters, isStem, isNumber, isDotted] = [wholeStart, stemStart, 0, false, false, false];
	};
	const addLetter = (code: number) => {
		whole = nextHash(whole, code);
		stem = nextHash(stem, code);
		letters++;
	};
	const endEntry = () => {
		endWord();
		draft.add(concept + (isTakenOut ? TAKEN_OUT : 0), words);
		[words, gap, isTakenOut] = [[], 0, false];
	};
	const isStart = () => words.length === 0 && letters === 0 && !isTakenOut && !isStem;
	for (; at < list.length; at++) {
		const code = list.charCodeAt(at);
		const what = kind[code]!;
		if (code === COMMA) endEntry();
		else if (code === ASTERISK) isStem = true;
		else if (code === DOT) isDotted = true;
		else if (code === MINUS && isStart()) isTakenOut = true;
		else if (what === LETTER) {
			if (isNumber) endWord();
			addLetter(folded[code]!);
		} else if (what === DIGIT) {
			if (!isNumber && letters > 0) endWord();
			isNumber = true;
			letters = 1;
		} else if (what === SYMBOL) {
			endWord();
			addLetter(code);
		} else if (what !== SILENT || code === BLANK) endWord();
	}
	endEntry();
}

function tableOf(entries: Iterable<readonly [key: number, value: number]>, count: number) {
	const size = 1 << Math.ceil(Math.log2(4 * count + 4));
	const keys = new Int32Array(size);
	const values = new Int32Array(size).fill(-1);
	for (const [key, value] of entries) {
		const place = placeOf(keys, values, size - 1, key);
		keys[place] = key;
		values[place] = value;
	}
	return { keys, values, mask: size - 1 };
}

/** Compiles the word lists, once, at first use. */
export function compile(lists: readonly Partial<Record<Concept, Words>>[]): Lexicon {
	const draft = new Draft();
	const numbers = new Map<string, number>(concepts.map((name, number) => [name, number]));
	for (const list of lists) for (const [name, words] of Object.entries(list)) addList(words, numbers.get(name)!, draft);
	const { ids, meanings, phrases, pairs } = draft;
	const table = tableOf(ids, ids.size);
	const pairTable = tableOf(
		[...pairs.keys()].map((key, index) => [key, index] as const),
		pairs.size
	);
	const opens = new Uint8Array(meanings.length);
	for (const key of pairs.keys()) opens[key >>> 16] = 1;
	const first = new Int32Array(meanings.length + 1);
	meanings.forEach((list, id) => (first[id + 1] = first[id]! + list.length));
	return {
		...table,
		first,
		meanings: Int32Array.from(meanings.flat()),
		phrases,
		pairs: { keys: pairTable.keys, index: pairTable.values, mask: pairTable.mask, lists: [...pairs.values()], opens },
		number: NUMBER,
		any: ANY,
		known: nothingKnown()
	};
}
