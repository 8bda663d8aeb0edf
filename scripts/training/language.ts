import fs from 'node:fs';
import path from 'node:path';
import { languageFeatures } from '#lib/server/analysis/language-features.ts';
import { languageClasses, type LanguageClass } from '#lib/server/analysis/language-classes.ts';
import { detectLanguage } from '#lib/server/analysis/language.ts';
import { train } from '#lib/server/analysis/learn.ts';
import { decodeModel, encodeModel } from '#lib/server/analysis/model.ts';
import { readLines, trainFile, writtenFile, type PublicText, type WrittenText } from './data.ts';
import { packRows } from './rows.ts';
import { doubleVowels, stripDiacritics, transliterate } from './variants.ts';

const BUCKETS = 1 << 15;
const TWEETS_OF_EACH = 2500;
const tweetSets = [
	'ru_sre16_telecom',
	'ru_rusentitweet',
	'lv_ltec',
	'lv_viksna',
	'en_semeval13',
	'en_goemotions',
	'en_dynasent1'
];
const latin = new Set(['lv', 'lt', 'et', 'pl', 'de']);

export interface LanguageLine {
	text: string;
	found: LanguageClass;
	weight: number;
}

/** Plain sentences and word pairs of ten languages, one a line. */
export function languageLines(folder: string): LanguageLine[] {
	const plain = languageClasses.filter((found) => found !== 'ru-Latn');
	return plain.flatMap((found) =>
		['sentences', 'word-pairs'].flatMap((kind) =>
			fs
				.readFileSync(path.join(folder, 'language', `${kind}_${found}.txt`), 'utf8')
				.split('\n')
				.filter((text) => text.trim() !== '')
				.map((text) => ({ text, found, weight: 1 }))
		)
	);
}

/** How people really type: tweets, and the texts written for this product. */
function looseLines(folder: string): LanguageLine[] {
	const tweets = tweetSets.flatMap((name) =>
		readLines<PublicText>(trainFile(folder, name))
			.slice(0, TWEETS_OF_EACH)
			.map(({ text, lang }) => ({ text: text.replace(/@USER|URL/g, ' '), found: lang as LanguageClass, weight: 1 }))
	);
	const written = readLines<WrittenText>(writtenFile(folder, 'train'))
		.filter(({ style }) => style !== 'mixed_language')
		.map(({ text, lang, style }) => ({
			text,
			found: lang === 'ru' && style === 'translit' ? 'ru-Latn' : (lang as LanguageClass),
			weight: 1
		}));
	return [...tweets, ...written];
}

/** The same line as typed without diacritics, with doubled vowels, or with Latin letters. */
export function withVariants(lines: LanguageLine[]): LanguageLine[] {
	return lines.flatMap((line, index) => {
		const all = [line];
		const { text, found } = line;
		if (latin.has(found)) all.push({ text: stripDiacritics(text), found, weight: found === 'lv' ? 1 : 0.5 });
		if (found === 'lv' && index % 3 === 0) all.push({ text: doubleVowels(text), found, weight: 0.5 });
		if (found === 'ru' && index % 2 === 0) {
			all.push({ text: transliterate(text, (index >> 1) % 3), found: 'ru-Latn', weight: 0.7 });
		}
		return all;
	});
}

export function languageWeights(lines: LanguageLine[]): Float32Array {
	const rows = packRows(lines, ({ text }) => languageFeatures(text), BUCKETS);
	const targets = new Float32Array(lines.length * languageClasses.length);
	lines.forEach(({ found }, row) => (targets[row * languageClasses.length + languageClasses.indexOf(found)] = 1));
	return train(
		rows,
		targets,
		Float32Array.from(lines, ({ weight }) => weight),
		{
			buckets: BUCKETS,
			outputs: languageClasses.length,
			kind: 'softmax',
			epochs: 6,
			rate: 0.3,
			seed: 3
		}
	);
}

/** A detector trained without the plain lines that `keep` leaves out, in order to measure it on those. */
export function languageDetector(folder: string, keep: (line: LanguageLine, index: number) => boolean) {
	const lines = withVariants([...languageLines(folder).filter(keep), ...looseLines(folder)]);
	const model = decodeModel(encodeModel(languageWeights(lines), BUCKETS, languageClasses.length));
	return (text: string): string => detectLanguage(text, model).language;
}

/** The language model, encoded, and the number of lines it was made of. */
export function trainLanguage(folder: string): { bytes: Uint8Array; count: number } {
	const lines = withVariants([...languageLines(folder), ...looseLines(folder)]);
	return { bytes: encodeModel(languageWeights(lines), BUCKETS, languageClasses.length), count: lines.length };
}
