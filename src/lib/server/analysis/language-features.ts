import { LETTER, characterTables } from './characters.ts';

/** How much of a text tells its language: more letters than this change nothing, and a mixed text is read evenly. */
const MAX_LETTERS = 240;
const CAPACITY = 8192;
const PRIME = 0x01000193;
const EDGE = 2;
const LONGEST = 4;

export interface LanguageFeatures {
	hashes: Uint32Array;
	count: number;
	latin: number;
	cyrillic: number;
	/** Letters of any other script. */
	other: number;
	/** Latin letters with a diacritic. */
	marked: number;
}

const shared: LanguageFeatures = {
	hashes: new Uint32Array(CAPACITY),
	count: 0,
	latin: 0,
	cyrillic: 0,
	other: 0,
	marked: 0
};

const mix = (hash: number) => {
	const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return (once ^ (once >>> 13)) >>> 0;
};

const isCyrillic = (code: number) => code >= 0x400 && code <= 0x52f;

const word = new Uint16Array(64);

/** Character 1–4-grams of one word and the word itself; diacritics kept, for they are what tells neighbours apart. */
function addWord(out: LanguageFeatures, length: number): void {
	let whole = 0x3c6ef372;
	for (let at = 0; at < length; at++) whole = Math.imul(whole ^ word[at]!, PRIME);
	out.hashes[out.count++] = mix(whole);
	for (let start = -1; start < length; start++) {
		let hash = 0x811c9dc5;
		const stop = start + LONGEST < length + 1 ? start + LONGEST : length + 1;
		for (let at = start; at < stop; at++) {
			hash = Math.imul(hash ^ (at < 0 || at >= length ? EDGE : word[at]!), PRIME);
			if (at > start || start >= 0) out.hashes[out.count++] = mix(hash);
		}
	}
}

const isAddress = (text: string, at: number) => text.startsWith('http', at) || text.startsWith('www.', at);

/** Reads up to 240 letters from `from` to `to` of a text; addresses and @names say nothing about its language and are skipped. */
export function languageFeatures(text: string, from = 0, to = text.length): LanguageFeatures {
	const { kind, lower } = characterTables();
	const out = shared;
	out.count = out.latin = out.cyrillic = out.other = out.marked = 0;
	let letters = 0;
	const limit = Math.min(to, from + 20 * MAX_LETTERS);
	for (let at = from; at < limit && letters < MAX_LETTERS; at++) {
		const code = text.charCodeAt(at);
		if (code === 0x40 || ((code === 0x68 || code === 0x77) && isAddress(text, at))) {
			while (at < limit && text.charCodeAt(at) > 32) at++;
			continue;
		}
		if (kind[code] !== LETTER) continue;
		let length = 0;
		for (; at < limit && kind[text.charCodeAt(at)] === LETTER; at++) {
			const unit = lower[text.charCodeAt(at)]!;
			if (length < 30) word[length++] = unit;
			if (unit < 0x250) out.latin++;
			else if (isCyrillic(unit)) out.cyrillic++;
			else out.other++;
			if (unit > 0x7f && unit < 0x250) out.marked++;
		}
		letters += length;
		addWord(out, length);
	}
	return out;
}
