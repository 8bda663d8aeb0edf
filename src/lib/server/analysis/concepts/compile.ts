import { LETTER, SILENT, SYMBOL, DIGIT, characterTables } from '../characters.ts';
import { lastHash, nextHash, pairKey, placeOf, stemStart, TAKEN_OUT, wholeStart } from './match.ts';
import { nothingKnown, type Lexicon, type Phrase } from './lexicon.ts';
import { concepts, type Concept, type Words } from './names.ts';

const LONGEST_GAP = 3;

/** One word of an entry as the tokeniser would cut and fold it; parts are joined by blanks. */
function foldEntry(entry: string): string {
	const { kind, folded } = characterTables();
	let out = '';
	for (let at = 0; at < entry.length; at++) {
		const code = entry.charCodeAt(at);
		const what = kind[code]!;
		if (entry[at] === '*' || entry[at] === '.') out += entry[at]!;
		else if (what === LETTER) out += String.fromCharCode(folded[code]!);
		else if (what === SYMBOL) out += ` ${entry[at]!}`;
		else if (what === DIGIT) out += '0';
		else if (what !== SILENT) out += ' ';
	}
	return out;
}

interface Draft {
	elements: Elements;
	phrases: Phrase[];
	pairs: Map<number, number[]>;
}

class Elements {
	readonly ids = new Map<string, number>();
	readonly meanings: number[][] = [];

	id(word: string): number {
		let id = this.ids.get(word);
		if (id === undefined) {
			id = this.meanings.length;
			this.ids.set(word, id);
			this.meanings.push([]);
		}
		return id;
	}
}

function addEntry(entry: string, concept: number, { elements, phrases, pairs }: Draft): void {
	const isTakenOut = entry.startsWith('-');
	const meaning = concept + (isTakenOut ? TAKEN_OUT : 0);
	const parts = foldEntry(isTakenOut ? entry.slice(1) : entry)
		.split(' ')
		.filter(Boolean);
	const words: { word: string; gap: number }[] = [];
	let gap = 0;
	for (const part of parts) {
		if (/^\.+$/.test(part)) gap = LONGEST_GAP;
		else {
			words.push({ word: part.replaceAll('.', ''), gap });
			gap = 0;
		}
	}
	if (words.length === 0) return;
	const first = elements.id(words[0]!.word);
	if (words.length === 1) elements.meanings[first]!.push(meaning);
	else {
		const second = words[1]!;
		if (second.gap > 0 || second.word.startsWith('*')) elements.meanings[first]!.push(~phrases.length);
		else {
			const key = pairKey(first, elements.id(second.word));
			pairs.set(key, [...(pairs.get(key) ?? []), phrases.length]);
		}
		phrases.push({
			meaning,
			rest: words.slice(1).map(({ word, gap: before }) => ({ element: elements.id(word), gap: before }))
		});
	}
}

function hashOf(word: string): number {
	const isStem = word.endsWith('*');
	let hash = isStem ? stemStart : wholeStart;
	for (let at = 0; at < word.length - (isStem ? 1 : 0); at++) hash = nextHash(hash, word.charCodeAt(at));
	return lastHash(hash);
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

/** Compiles the word lists; a few milliseconds each, done once at first use. */
export function compile(lists: readonly Partial<Record<Concept, Words>>[]): Lexicon {
	const draft: Draft = { elements: new Elements(), phrases: [], pairs: new Map() };
	const { elements, phrases, pairs } = draft;
	const number = elements.id('0');
	const any = elements.id('*');
	for (const list of lists) {
		for (const [name, words] of Object.entries(list)) {
			const concept = concepts.indexOf(name as Concept);
			for (const entry of words.split(',')) addEntry(entry.trim(), concept, draft);
		}
	}
	const words = [...elements.ids].filter(([, id]) => id !== number && id !== any);
	const table = tableOf(
		words.map(([word, id]) => [hashOf(word), id] as const),
		words.length
	);
	const pairTable = tableOf(
		[...pairs.keys()].map((key, index) => [key, index] as const),
		pairs.size
	);
	const opens = new Uint8Array(elements.meanings.length);
	for (const key of pairs.keys()) opens[key >>> 16] = 1;
	const first = new Int32Array(elements.meanings.length + 1);
	elements.meanings.forEach((list, id) => (first[id + 1] = first[id]! + list.length));
	return {
		...table,
		first,
		meanings: Int32Array.from(elements.meanings.flat()),
		phrases,
		pairs: { keys: pairTable.keys, index: pairTable.values, mask: pairTable.mask, lists: [...pairs.values()], opens },
		number,
		any,
		known: nothingKnown()
	};
}
