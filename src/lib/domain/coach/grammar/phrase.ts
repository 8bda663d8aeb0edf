import { fold } from '../stem.ts';
import type { CoachLanguage } from '../types.ts';
import { classes, denials } from './words.ts';

/**
 * Phrases as grammar sees them, in a small notation. Units stand apart by spaces; a unit is a word, a stem with its `*`, a `{class}` of words, or
 * several of these with `|` between; `_` joins words of one alternative. `?` behind a unit: it may be absent. `~`: up to three words,
 * `~~` up to six, none of them a negation or a mark. `^`: here a clause begins. `!` before a unit: these words must not follow.
 */
export interface Phrase {
	/** Sticky: matches where it is set to, in words with one space around each. */
	pattern: RegExp;
	/** Words, or stems with `*`, of which one is the first of all that the phrase matches. */
	firsts: readonly string[];
}

/** What parts clauses. */
export const clauseMarks = ',;:—–()';
const marks = `${clauseMarks}.!?…"«»`;
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const anyLetters = `[^ ${escape(marks)}]`;

/** Reads a phrase. Throws a TypeError where it names no known class or begins with a gap: a mistake of its writer. */
export function readPhrase(notation: string, language: CoachLanguage): Phrase {
	const units = notation.split(' ');
	const begins = units[0] === '^';
	if (begins) units.shift();
	const source = units.map((unit) => sourceOf(unit, language)).join('');
	const start = begins ? `(?<=^ |[${escape(clauseMarks)}] )` : '';
	return { pattern: new RegExp(start + source, 'uy'), firsts: firstsOf(units, language, notation) };
}

/** Any place of a text, for what silences a phrase. */
export function readAnywhere(notations: readonly string[], language: CoachLanguage): RegExp | null {
	if (notations.length === 0) return null;
	const sources = notations.map((notation) =>
		notation
			.split(' ')
			.map((unit) => sourceOf(unit, language))
			.join('')
	);
	return new RegExp(`(?<= )(?:${sources.join('|')})`, 'u');
}

function sourceOf(unit: string, language: CoachLanguage): string {
	const gap = `(?:(?!(?:${denials[language].words}) )${anyLetters}+ )`;
	if (unit === '~') return `${gap}{0,3}`;
	if (unit === '~~') return `${gap}{0,6}`;
	if (unit.startsWith('!')) return `(?!(?:${wordSources(unit.slice(1), language).join('|')}) )`;
	const isOptional = unit.endsWith('?') && unit.length > 1;
	const words = wordSources(isOptional ? unit.slice(0, -1) : unit, language).join('|');
	return `(?:(?:${words}) )${isOptional ? '?' : ''}`;
}

const wordSources = (unit: string, language: CoachLanguage): string[] =>
	wordsOf(unit, language).map((word) => escape(word).replaceAll('\\*', `${anyLetters}*`));

/** All that a unit stands for, classes written out, folded like the text. */
function wordsOf(unit: string, language: CoachLanguage): string[] {
	return unit.split('|').flatMap((part) => {
		if (!part.startsWith('{')) return [fold(part.replaceAll('_', ' '))];
		const list = classes[language][part.slice(1, -1)];
		if (!list) throw new TypeError(`no class ${part} in ${language}`);
		return list.split(',').flatMap((word) => (word.trim() === '' ? [] : [fold(word.trim())]));
	});
}

function firstsOf(units: readonly string[], language: CoachLanguage, notation: string): string[] {
	const firsts: string[] = [];
	for (const unit of units) {
		if (/^[~!]/.test(unit)) throw new TypeError(`begins with a gap: ${notation}`);
		const isOptional = unit.endsWith('?') && unit.length > 1;
		const words = wordsOf(isOptional ? unit.slice(0, -1) : unit, language);
		firsts.push(...words.map((word) => word.split(' ')[0]!));
		if (!isOptional) return firsts;
	}
	throw new TypeError(`may match nothing: ${notation}`);
}
