import { languageClasses } from '#lib/server/analysis/language-classes.ts';
import { classFigures } from './measures.ts';
import { languageLines, type LanguageLine } from '../training/language.ts';
import { stripDiacritics } from '../training/variants.ts';

/** Lines of at least so many characters are long ones. */
const LONG = 40;

export interface LanguageFigures {
	language: string;
	/** Share found, of lines of 40 characters and more, of shorter ones, and of the long ones without diacritics. */
	long: number;
	short: number;
	longWithoutDiacritics: number;
	lines: number;
	/** Share of all lines called Lithuanian, where the language is Latvian. */
	calledLithuanian: number | null;
}

export type Detect = (text: string) => string;

/** Every fifth line is kept for measuring; the model measured must be trained on the others. */
export const isMeasured = (_line: LanguageLine, index: number) => index % 5 === 0;

const share = (lines: readonly LanguageLine[], detect: Detect, language: string, change = (text: string) => text) =>
	classFigures(
		lines.map(({ text }) => detect(change(text))),
		lines.map(() => language)
	).accuracy;

/** Plain sentences and word pairs of each language that the product names; Bulgarian counts as `other`. */
export function measureLanguages(folder: string, detect: Detect): LanguageFigures[] {
	const lines = languageLines(folder).filter(isMeasured);
	return languageClasses
		.filter((found) => found !== 'ru-Latn')
		.map((found) => {
			const own = lines.filter((line) => line.found === found);
			const language = found === 'bg' ? 'other' : found;
			const [long, short] = [
				own.filter(({ text }) => text.length >= LONG),
				own.filter(({ text }) => text.length < LONG)
			];
			return {
				language,
				long: share(long, detect, language),
				short: share(short, detect, language),
				longWithoutDiacritics: share(long, detect, language, stripDiacritics),
				lines: own.length,
				calledLithuanian: found === 'lv' ? share(own, detect, 'lt') : null
			};
		});
}
