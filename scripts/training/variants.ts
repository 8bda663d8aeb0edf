/** Other ways of typing the same text; they make the models indifferent to the keyboard at hand. */

// prettier-ignore
const latin: Record<string, string> = {
	а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm',
	н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'ch', ш: 'sh', щ: 'sch', ъ: '',
	ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya'
};

/** Habits that differ from person to person. */
const habits: Record<string, string>[] = [
	{},
	{ ё: 'e', й: 'j', ц: 'ts', щ: 'shch', ю: 'ju', я: 'ja', х: 'kh', ь: "'" },
	{ ё: 'jo', й: 'i', ш: 'w', ц: 'ts', щ: 'sh', ю: 'u', я: 'ia' }
];

/** Russian in Latin letters, lower case; `habit` is 0, 1 or 2. */
export const transliterate = (text: string, habit: number) =>
	[...text.toLowerCase()].map((letter) => habits[habit]![letter] ?? latin[letter] ?? letter).join('');

export const stripDiacritics = (text: string) =>
	text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/ł/g, 'l')
		.replace(/Ł/g, 'L');

// prettier-ignore
const doubled: Record<string, string> = {
	ā: 'aa', ē: 'ee', ī: 'ii', ū: 'uu', š: 'sh', ž: 'zh', č: 'ch', ģ: 'gj', ķ: 'kj', ļ: 'lj', ņ: 'nj'
};

/** Latvian as typed on an English keyboard in the old way, lower case. */
export const doubleVowels = (text: string) =>
	[...text.toLowerCase()].map((letter) => doubled[letter] ?? letter).join('');
