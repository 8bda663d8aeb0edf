import { fold, stem } from './coach/stem.ts';
import type { CoachLanguage } from './coach/types.ts';

/**
 * What a text is found by. Stems are made here and not by the databases, so that both find the same, and so that the forms of a
 * Russian, Latvian or English word meet. A Latin word may be either language, so it lies under both of its stems.
 */

/** Longer texts are found by their beginning; this is more than any review has. */
const mostCharacters = 20_000;
/** Longer "words" are keys and addresses that nobody types. */
const longestWord = 40;
/** So many words of a question count. */
const mostAsked = 8;

const isCyrillic = (word: string) => /[Ѐ-ӿ]/.test(word);
const languagesOf = (word: string): CoachLanguage[] => (isCyrillic(word) ? ['ru'] : ['lv', 'en']);

const wordPattern = /[\p{L}\p{N}]+/gu;

/** The words of a text, folded, in their order. */
export function wordsOf(text: string): string[] {
	return fold(text.normalize('NFC')).match(wordPattern) ?? [];
}

/** A folded word's stems in the languages that it may be of. */
export const stemsOf = (word: string): string[] => [
	...new Set(languagesOf(word).map((language) => stem(word, language)))
];

/** What stands between white space and the usual marks: nearly always one word. */
const piecePattern = /[^\s.,!?:;()"]+/g;

/** People use few words over and over; so many pieces are remembered with their stems before the memory is emptied. */
const mostRemembered = 20_000;
const remembered = new Map<string, readonly string[]>();

function stemsIn(piece: string): readonly string[] {
	const known = remembered.get(piece);
	if (known) return known;
	const stems = wordsOf(piece)
		.filter((word) => word.length <= longestWord)
		.flatMap(stemsOf);
	if (piece.length > longestWord) return stems;
	if (remembered.size >= mostRemembered) remembered.clear();
	// As a copy: a piece is a view of its whole text, which would be remembered with it.
	remembered.set([...piece].join(''), stems);
	return stems;
}

/** The stems under which a text is found, separated by spaces; each once. */
export function searchTerms(...texts: (string | null)[]): string {
	const stems = new Set<string>();
	for (const text of texts)
		for (const piece of text?.slice(0, mostCharacters).match(piecePattern) ?? [])
			for (const stem of stemsIn(piece)) stems.add(stem);
	return [...stems].join(' ');
}

/** Shorter beginnings are had by too many words to ask for. */
const shortestBeginning = 3;

const askedWords = (question: string): string[] =>
	[...new Set(wordsOf(question.slice(0, 200)).filter((word) => word.length <= longestWord))].slice(0, mostAsked);

/** What somebody asks for: every word must be there, each in one of its stems. Letters and figures alone: safe in any query. */
export function askedTerms(question: string): string[][] {
	return askedWords(question).map(stemsOf);
}

/**
 * The same while somebody types: the last word may be only begun, then `дост*` is one of its terms. Null where it is ended, or
 * too short to tell.
 */
export function begunTerms(question: string): string[][] | null {
	const words = askedWords(question);
	const last = words.at(-1);
	if (!last || last.length < shortestBeginning || !/[\p{L}\p{N}]$/u.test(question)) return null;
	return words.map((word) => (word === last ? [...stemsOf(word), `${word}*`] : stemsOf(word)));
}
