import { en } from './lexicon/en.ts';
import { lv } from './lexicon/lv.ts';
import { ru } from './lexicon/ru.ts';
import type { Concept, Lexicon } from './lexicon/concepts.ts';
import { world, type WorldConcept } from './lexicon/world.ts';
import { fold } from './stem.ts';
import type { Token } from './sentences.ts';
import type { CoachLanguage } from './types.ts';

/** A concept found in a run of tokens. */
export interface Mention<C extends string = Concept> {
	concept: C;
	/** Index of its first token within the run. */
	at: number;
	/** Number of tokens. */
	length: number;
}

interface Entry {
	concept: string;
	/** Further words of a phrase; a trailing `*` stands for any ending, a lone one for any word. */
	rest: string[];
}

/** Entries by their first word, whole or up to its `*`. */
interface Index {
	whole: Map<string, Entry[]>;
	prefix: Map<string, Entry[]>;
	longestPrefix: number;
	/** What was looked up already. */
	known: Map<string, Entry[]>;
}

/** Looked-up words that are kept: a vocabulary, not a memory leak. */
const mostKnown = 5000;

const lexicons: Record<CoachLanguage, Lexicon> = { ru, lv, en };

const indexes = lazily((language) => Object.entries(lexicons[language]));
const worldIndexes = lazily((language) => Object.entries(world).map(([concept, words]) => [concept, words[language]]));

function lazily(entriesOf: (language: CoachLanguage) => [concept: string, list: string][]) {
	const indexes = new Map<CoachLanguage, Index>();
	return (language: CoachLanguage): Index => {
		const known = indexes.get(language);
		if (known) return known;
		const index: Index = { whole: new Map(), prefix: new Map(), longestPrefix: 0, known: new Map() };
		for (const [concept, list] of entriesOf(language)) {
			for (const phrase of list.split(',')) addPhrase(index, concept, fold(phrase.trim()).split(/\s+/));
		}
		indexes.set(language, index);
		return index;
	};
}

function addPhrase(index: Index, concept: string, words: string[]): void {
	const [first, ...rest] = words;
	if (!first) return;
	const open = first.endsWith('*');
	const key = open ? first.slice(0, -1) : first;
	const map = open ? index.prefix : index.whole;
	const list = map.get(key);
	if (list) list.push({ concept, rest });
	else map.set(key, [{ concept, rest }]);
	if (open) index.longestPrefix = Math.max(index.longestPrefix, key.length);
}

/** Finds the concepts of complaint work in a run of tokens, in the order of their first words; each at most once a word. */
export const findConcepts = (tokens: readonly Token[], language: CoachLanguage): Mention[] =>
	find(tokens, indexes(language)) as Mention[];

/** Those of them that begin at one of the first tokens. */
export const findFirstConcepts = (tokens: readonly Token[], count: number, language: CoachLanguage): Mention[] =>
	find(tokens, indexes(language), count) as Mention[];

/** Finds what the words of everyday life stand for. */
export const findWorld = (tokens: readonly Token[], language: CoachLanguage): Mention<WorldConcept>[] =>
	find(tokens, worldIndexes(language)) as Mention<WorldConcept>[];

function find(tokens: readonly Token[], index: Index, count = tokens.length): Mention<string>[] {
	const found: Mention<string>[] = [];
	for (let at = 0; at < Math.min(count, tokens.length); at++) {
		const first = found.length;
		for (const { concept, rest } of entriesFor(index, tokens[at]!.word)) {
			if (isAmong(found, first, concept) || !restMatches(tokens, at + 1, rest)) continue;
			found.push({ concept, at, length: rest.length + 1 });
		}
	}
	return found;
}

/** Whether a concept was found from some place of the list on. */
function isAmong(found: readonly Mention<string>[], from: number, concept: string): boolean {
	for (let i = from; i < found.length; i++) if (found[i]!.concept === concept) return true;
	return false;
}

function entriesFor(index: Index, word: string): Entry[] {
	const known = index.known.get(word);
	if (known) return known;
	const entries: Entry[] = [...(index.whole.get(word) ?? [])];
	for (let length = 2; length <= Math.min(word.length, index.longestPrefix); length++) {
		const list = index.prefix.get(word.slice(0, length));
		if (list) entries.push(...list);
	}
	if (index.known.size >= mostKnown) index.known.clear();
	index.known.set(word, entries);
	return entries;
}

function restMatches(tokens: readonly Token[], from: number, rest: readonly string[]): boolean {
	return rest.every((pattern, i) => {
		const word = tokens[from + i]?.word;
		if (word === undefined) return false;
		if (pattern === '*') return true;
		return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
	});
}
