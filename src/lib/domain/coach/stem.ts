import type { CoachLanguage } from './types.ts';

/**
 * Light stemmers: they cut the common endings and nothing more, so that one word's forms mostly meet. Snowball is not used: its
 * Russian algorithm parts «отзыв» from «отзывы», and it has none for Latvian.
 */

const russianEndings = (
	'иями ями ами ьями ыми ими ого его ому ему ется утся ются ится атся ятся ешься ишься ались ились ался ился алась илась ' +
	'ать ять ить еть уть ыть ала яла ила ела ало ило ело али яли или ели ает яет еет ует ют ут ат ят ем им ешь ишь ете ите ' +
	'ает ание ения ению ением ении ание ания анию анием ании ость ости остью ов ев ей ой ый ий ая яя ое ее ые ие ую юю ых их ым ' +
	'ом ам ям ах ях ал ил ел ся сь ть а я о е ы и у ю ь й'
).split(' ');
const latvianEndings = (
	'sanas sanai sanu sanam sana sajam sies simies damies joties josies ajiem ajam ajai ajos ajas ajie iem ajs aja ajo ' +
	'usies usas usais usi usu uma umu umi umus sim siet sit ties jies jas jam jat jos ij aj iet iem ies am at as ai es is os us ' +
	'am em im um ie a e i u o s t'
).split(' ');
const englishEndings = ['ingly', 'edly', 'ings', 'ing', 'ied', 'ies', 'ness', 'ment', 'ed', 'es', 'ly', 's'];

const endings: Record<CoachLanguage, readonly string[]> = {
	ru: sortLongestFirst(russianEndings),
	lv: sortLongestFirst(latvianEndings),
	en: englishEndings
};

/** Shortest stem left over: below it different words fall together. */
const shortestStem: Record<CoachLanguage, number> = { ru: 3, lv: 3, en: 3 };

function sortLongestFirst(list: string[]): string[] {
	return [...new Set(list)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Lower case, ё as е, Latvian and other Latin letters without their marks, curly apostrophes straight. */
export function fold(word: string): string {
	const lower = word
		.toLowerCase()
		.replace(/ё/g, 'е')
		.replace(/[’ʼ`´]/g, "'");
	return /[^a-zа-я0-9' -]/.test(lower)
		? lower
				.normalize('NFD')
				.replace(/и\u0306/g, 'й')
				.replace(/[\u0300-\u036f]/g, '')
		: lower;
}

/** Stem of an already folded word. */
export function stem(word: string, language: CoachLanguage): string {
	const bare = language === 'en' ? word.replace(/'s$|s'$/, '') : word;
	for (const ending of endings[language]) {
		if (bare.length - ending.length >= shortestStem[language] && bare.endsWith(ending)) {
			return closeEnglish(bare.slice(0, bare.length - ending.length), ending, language);
		}
	}
	return language === 'en' && bare.length > 4 && bare.endsWith('e') ? bare.slice(0, -1) : bare;
}

/** `stopped` → `stop`, `tried` → `try`, `raise` and `raising` → `rais`. */
function closeEnglish(stemmed: string, ending: string, language: CoachLanguage): string {
	if (language !== 'en') return stemmed;
	if (ending === 'ied' || ending === 'ies') return stemmed + 'y';
	if (/([bdgklmnprt])\1$/.test(stemmed) && /^(ing|ed)/.test(ending)) return stemmed.slice(0, -1);
	return stemmed.length > 4 && stemmed.endsWith('e') ? stemmed.slice(0, -1) : stemmed;
}
