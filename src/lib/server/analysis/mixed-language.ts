import type { Language } from '#lib/domain/mention.ts';
import { readLanguage, wordScore, type LanguageReading } from './language-words.ts';
import { languageClasses, type LanguageClass } from './language-classes.ts';
import { MAX_CHARACTERS } from './tokens.ts';

/**
 * The second language of a text that is in two, be it half and half or word by word: «Доставка top, but the soup was cold». Found by
 * asking each word by itself which of the product's three languages it is of; names and single loan words are too few to count.
 */

/** A word is of another language if it says so by this much more than for the language of the text. */
const MARGIN = 1;
/** One word counts for this much at most, and a word in other letters than the text for as much. */
const MOST = 6;
/** All of them together count for at least this much; in English more, for names of people and places look like anything. */
const LEAST = 8;
const LEAST_IN_ENGLISH = 10;
const LEAST_WORDS = 2;
/** And such a part of the letters. */
const LEAST_SHARE = 0.1;
/** What a neighbour (Lithuanian, German) may say more for a word before it counts for nothing. */
const DOUBT = 1;

const place = (found: LanguageClass) => languageClasses.indexOf(found);
const [EN, LV, LATIN_RU, BE, BG, RU, UK] = (['en', 'lv', 'ru-Latn', 'be', 'bg', 'ru', 'uk'] as const).map(place) as [
	number,
	number,
	number,
	number,
	number,
	number,
	number
];
const neighbours = (['de', 'et', 'lt', 'pl'] as const).map(place);
const candidates = [EN, LV, LATIN_RU];
const isCyrillicClass = (k: number) => k === RU || k === BE || k === BG || k === UK;

const letters = new Int32Array(languageClasses.length);
const words = new Int32Array(languageClasses.length);
const strength = new Float64Array(languageClasses.length);

function add(k: number, length: number, by: number): void {
	letters[k]! += length;
	words[k]! += 1;
	strength[k]! += by;
}

/** Counts a word if it is of another language than the text. */
function countWord(reading: LanguageReading, at: number, main: number): void {
	const { from, codes, isCapital } = reading.words;
	const first = codes[from[at]!]!;
	const length = from[at + 1]! - from[at]!;
	if (first >= 0x400) {
		if (first <= 0x52f && !isCyrillicClass(main)) add(RU, length, MOST);
		return;
	}
	// A name in Latin letters has no language.
	if (isCapital[at] === 1) return;
	let best = EN;
	let [most, second] = [-Infinity, -Infinity];
	for (const k of candidates) {
		if (k === main) continue;
		const said = wordScore(reading, at, k);
		if (said > most) [best, most, second] = [k, said, most];
		else if (said > second) second = said;
	}
	if (isCyrillicClass(main)) {
		if (best !== LATIN_RU && length > 1 && most - second >= MARGIN) add(best, length, MOST);
		return;
	}
	const margin = most - wordScore(reading, at, main);
	if (margin < MARGIN || neighbours.some((k) => wordScore(reading, at, k) > most + DOUBT)) return;
	add(best, length, Math.min(MOST, margin));
}

/** Counts the words of other languages, and returns the letters of all. */
function countWords(reading: LanguageReading, main: number): number {
	const { count, from } = reading.words;
	for (let at = 0; at < count; at++) countWord(reading, at, main);
	return from[count]!;
}

/** So many characters at the end of a long text are read besides its beginning. */
const TAIL = 300;

/** Start of the last words of a text, after what was read of its beginning. */
function tailOf(text: string, end: number): number {
	const last = Math.min(text.length, MAX_CHARACTERS);
	let start = Math.max(end, last - TAIL);
	if (start > end) while (start < last && text.charCodeAt(start) > 32) start++;
	return start;
}

/** @param main class of the text's language, of which `reading` is the beginning */
export function secondLanguage(text: string, reading: LanguageReading, main: LanguageClass): Language | null {
	const own = place(main);
	if (own !== RU && !candidates.includes(own)) return null;
	for (const counts of [letters, words, strength]) counts.fill(0);
	let all = countWords(reading, own);
	const tail = tailOf(text, reading.words.end);
	if (tail < text.length) all += countWords(readLanguage(text, tail, reading.model), own);
	// Russian is Russian in whichever letters.
	for (const counts of [letters, words, strength]) counts[RU]! += counts[LATIN_RU]!;
	const others = own === RU || own === LATIN_RU ? [EN, LV] : own === EN ? [RU, LV] : [RU, EN];
	const found = letters[others[0]!]! >= letters[others[1]!]! ? others[0]! : others[1]!;
	const isThere =
		words[found]! >= LEAST_WORDS &&
		strength[found]! >= (own === EN ? LEAST_IN_ENGLISH : LEAST) &&
		letters[found]! >= LEAST_SHARE * all;
	return isThere ? (languageClasses[found] as Language) : null;
}
