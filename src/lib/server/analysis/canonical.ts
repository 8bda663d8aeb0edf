import type { Language } from '#lib/domain/mention.ts';
import { WORD, type Tokens } from './tokens.ts';

/**
 * Russian typed with Latin letters, longest sequence first: every habit of writing ends in the same Cyrillic word,
 * so that «dostavka», «plohaja» and «plokhaya» meet what the model knows of «доставка» and «плохая».
 */
const latinToCyrillic: [string, string][] = [
	['shch', 'щ'],
	['sch', 'щ'],
	['yo', 'е'],
	['jo', 'е'],
	['yu', 'ю'],
	['ju', 'ю'],
	['ya', 'я'],
	['ja', 'я'],
	['ye', 'е'],
	['je', 'е'],
	['zh', 'ж'],
	['ch', 'ч'],
	['sh', 'ш'],
	['kh', 'х'],
	['ts', 'ц'],
	['iy', 'ий'],
	['yi', 'ый'],
	['yj', 'ый'],
	['ij', 'ий'],
	['a', 'а'],
	['b', 'б'],
	['c', 'ц'],
	['d', 'д'],
	['e', 'е'],
	['f', 'ф'],
	['g', 'г'],
	['h', 'х'],
	['i', 'и'],
	['j', 'й'],
	['k', 'к'],
	['l', 'л'],
	['m', 'м'],
	['n', 'н'],
	['o', 'о'],
	['p', 'п'],
	['q', 'к'],
	['r', 'р'],
	['s', 'с'],
	['t', 'т'],
	['u', 'у'],
	['v', 'в'],
	['w', 'ш'],
	['x', 'х'],
	['y', 'ы'],
	['z', 'з']
];

const vowels = 'aeiouy';

/** One Latin word in Cyrillic; `y` and `j` after a vowel are й. */
export function toCyrillic(word: string): string {
	let out = '';
	for (let at = 0; at < word.length;) {
		const after = at > 0 && vowels.includes(word[at - 1]!);
		const pair = latinToCyrillic.find(([latin]) => word.startsWith(latin, at));
		if (!pair) out += word[at++]!;
		else if (after && (word[at] === 'y' || word[at] === 'j') && pair[0].length === 1) {
			out += 'й';
			at++;
		} else {
			out += pair[1];
			at += pair[0].length;
		}
	}
	return out;
}

/** Latvian typed without its letters: `taa` for tā, `shodien` for šodien, as the folded word has them. */
const latvianPairs: Record<string, string> = { aa: 'a', ee: 'e', ii: 'i', uu: 'u', sh: 's', zh: 'z', ch: 'c' };

export const toPlainLatvian = (word: string) => word.replace(/aa|ee|ii|uu|sh|zh|ch/g, (pair) => latvianPairs[pair]!);

function rewrite(tokens: Tokens, change: (word: string) => string): void {
	const { codes, from, to, type } = tokens;
	for (let index = 0; index < tokens.count; index++) {
		if (type[index] !== WORD) continue;
		const begin = from[index]!;
		const end = to[index]!;
		if (codes[begin]! > 0x7f || codes[begin] === 0x40) continue;
		const changed = change(String.fromCharCode(...codes.subarray(begin, end)));
		// A change may only shorten a word: its place in `codes` is as long as it was.
		const length = Math.min(changed.length, end - begin);
		for (let at = 0; at < length; at++) codes[begin + at] = changed.charCodeAt(at);
		to[index] = begin + length;
	}
}

/**
 * Brings the ways of typing one language to one spelling, in place: transliterated Russian to Cyrillic, Latvian
 * without diacritics to what folding makes of proper Latvian. Other languages stay as they are.
 */
export function canonicalise(tokens: Tokens, language: Language, isTransliterated: boolean): void {
	if (!isTransliterated) return;
	if (language === 'ru') rewrite(tokens, toCyrillic);
	else if (language === 'lv') rewrite(tokens, toPlainLatvian);
}
