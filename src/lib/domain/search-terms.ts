import { fold, stem } from './coach/stem.ts';
import type { CoachLanguage } from './coach/types.ts';

/**
 * What a text is found by. Stems are made here and not by the databases, so that both find the same, and so that the forms of a
 * Russian, Latvian or English word meet. A Latin word may be either language, so it lies under both of its stems.
 */

/** Longer texts are found by their beginning; this many words is more than any review has. */
const mostWords = 2000;
/** Longer "words" are keys and addresses that nobody types. */
const longestWord = 40;
/** So many words of a question count. */
const mostAsked = 8;

const isCyrillic = (word: string) => /[Ѐ-ӿ]/.test(word);
const languagesOf = (word: string): CoachLanguage[] => (isCyrillic(word) ? ['ru'] : ['lv', 'en']);

const wordPattern = /[\p{L}\p{N}]+/gu;

function wordsOf(text: string): string[] {
	return fold(text.normalize('NFC')).match(wordPattern) ?? [];
}

/** People use few words over and over; so many are remembered with their stems before the memory is emptied. */
const mostRemembered = 20_000;
const remembered = new Map<string, string[]>();

function stemsOf(word: string): string[] {
	const known = remembered.get(word);
	if (known) return known;
	const stems = [...new Set(languagesOf(word).map((language) => stem(word, language)))];
	if (remembered.size >= mostRemembered) remembered.clear();
	remembered.set(word, stems);
	return stems;
}

/** The stems under which a text is found, separated by spaces; each once. */
export function searchTerms(...texts: (string | null)[]): string {
	const stems = new Set<string>();
	for (const text of texts) {
		if (!text) continue;
		const words = wordsOf(text);
		for (let at = 0; at < words.length && at < mostWords; at++) {
			if (words[at]!.length > longestWord) continue;
			for (const stem of stemsOf(words[at]!)) stems.add(stem);
		}
	}
	return [...stems].join(' ');
}

/** What somebody asks for: every word must be there, each in one of its stems. Letters and figures alone: safe in any query. */
export function askedTerms(question: string): string[][] {
	const words = wordsOf(question.slice(0, 200)).filter((word) => word.length <= longestWord);
	return [...new Set(words)].slice(0, mostAsked).map(stemsOf);
}
