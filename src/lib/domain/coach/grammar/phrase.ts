import { fold } from '../stem.ts';
import type { CoachLanguage } from '../types.ts';
import { classes, denials } from './words.ts';

/**
 * Phrases as grammar sees them, in a small notation. Units stand apart by spaces; a unit is a word, a word with `*` for any letters, a
 * `{class}` of words, or several of these with `|` between; `_` joins words of one alternative. `?` behind a unit: it may be absent. `~`: up to three words,
 * `~~` up to six, none of them a negation or a mark. `^`: here a clause begins. `!` before a unit: these words must not follow.
 */
export interface Phrase {
	opensClause: boolean;
	units: readonly Unit[];
}

type Unit =
	{ kind: 'gap'; most: number } | { kind: 'words' | 'never'; isOptional: boolean; alternatives: Alternatives };

/** What one unit may be: words of one alternative each, and quickly whether a word begins any of them. */
interface Alternatives {
	all: readonly (readonly string[])[];
	whole: ReadonlySet<string>;
	stems: readonly string[];
}

/** The words of a sentence, marks among them. */
export interface Words {
	list: readonly string[];
	/** Whether a gap may run over the word. */
	isPassable(at: number): boolean;
}

/** What parts clauses. */
export const clauseMarks = ',;:—–()';
const marks = `${clauseMarks}.!?…"«»`;
const hasMark = (text: string): boolean => {
	for (const letter of text) if (marks.includes(letter)) return true;
	return false;
};

/** Readies the words of a sentence for {@link endOf}. */
export function wordsOf(list: readonly string[], language: CoachLanguage): Words {
	const known: (boolean | undefined)[] = [];
	const { word } = denials[language];
	const isPassable = (at: number) => (known[at] ??= !hasMark(list[at]!) && !word.test(list[at]!));
	return { list, isPassable };
}

/** Reads a phrase. Throws a TypeError where it names no known class: a mistake of its writer. */
export function readPhrase(notation: string, language: CoachLanguage): Phrase {
	const units = partsOf(notation).map((part) => readUnit(part, language));
	return { opensClause: notation.startsWith('^ '), units };
}

const partsOf = (notation: string): string[] => notation.split(' ').filter((part) => part !== '^');

/**
 * Words, or stems with `*`, of which one is the first of all that a phrase matches: all that need be read of it before such a word is met.
 * Throws a TypeError where the phrase begins with a gap.
 */
export function firstWordsOf(notation: string, language: CoachLanguage): string[] {
	const firsts: string[] = [];
	for (const part of partsOf(notation)) {
		const unit = readUnit(part, language);
		if (unit.kind !== 'words') throw new TypeError(`begins with a gap: ${notation}`);
		firsts.push(...unit.alternatives.all.map(([first]) => first!));
		if (!unit.isOptional) return firsts;
	}
	throw new TypeError(`may match nothing: ${notation}`);
}

const gaps: Record<string, number> = { '~': 3, '~~': 6 };

function readUnit(part: string, language: CoachLanguage): Unit {
	const most = gaps[part];
	if (most) return { kind: 'gap', most };
	const isNever = part.startsWith('!');
	const isOptional = part.endsWith('?') && part.length > 1;
	const alternatives = alternativesOf(part.slice(isNever ? 1 : 0, isOptional ? -1 : undefined), language);
	return { kind: isNever ? 'never' : 'words', isOptional, alternatives };
}

const readUnits = new Map<string, Alternatives>();

/** All that a unit stands for, classes written out, folded like the text; many phrases share a unit. */
function alternativesOf(unit: string, language: CoachLanguage): Alternatives {
	const key = `${language} ${unit}`;
	const known = readUnits.get(key);
	if (known) return known;
	const all = unit.split('|').flatMap((part) => {
		if (!part.startsWith('{')) return [part.replaceAll('_', ' ')];
		const list = classes[language][part.slice(1, -1)];
		if (!list) throw new TypeError(`no class ${part} in ${language}`);
		return list.split(',').map((word) => word.trim());
	});
	const split = all.filter((words) => words !== '').map((words) => fold(words).split(' '));
	const firsts = split.map(([first]) => first!);
	const alternatives = {
		all: split,
		whole: new Set(firsts.filter((first) => !first.includes('*'))),
		stems: firsts.filter((first) => first.includes('*')).map((first) => first.slice(0, first.indexOf('*')))
	};
	readUnits.set(key, alternatives);
	return alternatives;
}

/** Where a phrase ends that begins at a word: the number of the word behind it, or null where it does not begin there. */
export function endOf({ opensClause, units }: Phrase, words: Words, at: number): number | null {
	if (opensClause && at > 0 && !clauseMarks.includes(words.list[at - 1]!.slice(-1))) return null;
	return endOfRest(units, 0, words, at);
}

/** As long a match as there is, unit by unit: of gaps and optional words the longest first, of alternatives the first. */
function endOfRest(units: readonly Unit[], next: number, words: Words, at: number): number | null {
	const unit = units[next];
	if (!unit) return at;
	if (unit.kind === 'gap') {
		let length = 0;
		while (length < unit.most && at + length < words.list.length && words.isPassable(at + length)) length++;
		for (; length >= 0; length--) {
			const end = endOfRest(units, next + 1, words, at + length);
			if (end !== null) return end;
		}
		return null;
	}
	if (unit.kind === 'never' && beginsAny(unit.alternatives, words.list, at)) return null;
	if (unit.kind === 'words')
		for (const length of lengthsOf(unit.alternatives, words.list, at)) {
			const end = endOfRest(units, next + 1, words, at + length);
			if (end !== null) return end;
		}
	return unit.kind === 'never' || unit.isOptional ? endOfRest(units, next + 1, words, at) : null;
}

/** Whether the phrase is anywhere in the words. */
export const isAnywhere = (phrase: Phrase, words: Words): boolean =>
	words.list.some((_, at) => endOf(phrase, words, at) !== null);

const beginsAny = (alternatives: Alternatives, list: readonly string[], at: number): boolean =>
	lengthsOf(alternatives, list, at).length > 0;

const none: number[] = [];

/** How many words each alternative takes that stands at a place, in their order. */
function lengthsOf({ all, whole, stems }: Alternatives, list: readonly string[], at: number): number[] {
	const word = list[at];
	if (word === undefined) return none;
	if (!whole.has(word) && !stems.some((stem) => word.startsWith(stem))) return none;
	return all.filter((one) => one.every((pattern, i) => isWord(list[at + i], pattern))).map((one) => one.length);
}

const isWord = (word: string | undefined, pattern: string): boolean => {
	const star = pattern.indexOf('*');
	if (word === undefined || star < 0) return word === pattern;
	const end = word.length - (pattern.length - star - 1);
	if (end < star || !word.startsWith(pattern.slice(0, star)) || !word.endsWith(pattern.slice(star + 1))) return false;
	return !hasMark(word.slice(star, end));
};
