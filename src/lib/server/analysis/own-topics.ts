import { fold, stem } from '#lib/domain/coach/stem.ts';
import type { Quote, TopicFinding } from './analysis.ts';
import type { Words } from './read.ts';
import { WORD } from './tokens.ts';

/** A topic of a company's own: its name and 1–20 example words or short phrases, in any form and language. */
export interface OwnTopic {
	name: string;
	words: readonly string[];
}

interface Pattern {
	topic: number;
	/** Stems of the words of an example, one after the other. */
	stems: readonly string[];
}

interface Compiled {
	/** Patterns by the first letters of their first stem, so that most tokens are passed over without a look. */
	byStart: Map<number, Pattern[]>;
}

const START = 3;
type StemLanguage = 'ru' | 'lv' | 'en';

const isCyrillic = (code: number) => code >= 0x400 && code <= 0x4ff;
const startOf = (codes: ArrayLike<number>, from: number) =>
	codes[from]! | ((codes[from + 1]! << 10) ^ (codes[from + 2]! << 20));

/** Stems of one word, as each language that the word may be in would have it. */
function stemsOf(word: string): string[] {
	const folded = fold(word).replaceAll("'", '');
	const languages: StemLanguage[] = isCyrillic(folded.charCodeAt(0)) ? ['ru'] : ['lv', 'en'];
	return [...new Set(languages.map((language) => stem(folded, language)))].filter((one) => one.length >= START);
}

function patternsOf(example: string, topic: number): Pattern[] {
	const words = example.split(/[^\p{L}\p{M}'’]+/u).filter(Boolean);
	return words
		.map(stemsOf)
		.reduce<string[][]>((all, stems) => all.flatMap((before) => stems.map((one) => [...before, one])), [[]])
		.filter((stems) => stems.length === words.length && stems.length > 0)
		.map((stems) => ({ topic, stems }));
}

const known = new WeakMap<readonly OwnTopic[], Compiled>();

function compiled(topics: readonly OwnTopic[]): Compiled {
	let answer = known.get(topics);
	if (answer) return answer;
	const byStart = new Map<number, Pattern[]>();
	topics.forEach(({ words }, topic) => {
		for (const pattern of words.flatMap((example) => patternsOf(example, topic))) {
			const first = pattern.stems[0]!;
			const start = startOf(
				[0, 1, 2].map((at) => first.charCodeAt(at)),
				0
			);
			byStart.set(start, [...(byStart.get(start) ?? []), pattern]);
		}
	});
	known.set(topics, (answer = { byStart }));
	return answer;
}

/** Is the token a form of the stem: the stem itself, or the stem and an ending that the language has. */
function isFormOf({ tokens }: Words, token: number, wanted: string): boolean {
	const from = tokens.from[token]!;
	const length = tokens.to[token]! - from;
	if (tokens.type[token] !== WORD || length < wanted.length) return false;
	for (let at = 0; at < wanted.length; at++) if (tokens.codes[from + at] !== wanted.charCodeAt(at)) return false;
	if (length === wanted.length) return true;
	const word = String.fromCharCode(...tokens.codes.subarray(from, from + length));
	const languages: StemLanguage[] = isCyrillic(word.charCodeAt(0)) ? ['ru'] : ['lv', 'en'];
	return languages.some((language) => stem(word, language) === wanted);
}

/**
 * The topics of a company's own that a text names, with the words that named them. Pure; `topics` is compiled once and remembered by
 * its identity, so hand over the same array for many texts.
 */
export function matchOwnTopics(
	text: string,
	reading: Words,
	topics: readonly OwnTopic[]
): Pick<TopicFinding, 'topic' | 'quotes'>[] {
	const { byStart } = compiled(topics);
	const { tokens } = reading;
	const quotes = new Map<number, Quote[]>();
	for (let token = 0; token < tokens.count; token++) {
		const from = tokens.from[token]!;
		if (tokens.to[token]! - from < START) continue;
		for (const { topic, stems } of byStart.get(startOf(tokens.codes, from)) ?? []) {
			const list = quotes.get(topic) ?? [];
			const start = tokens.start[token]!;
			if (list.at(-1)?.start === start) continue;
			if (token + stems.length > tokens.count) continue;
			if (!stems.every((wanted, at) => isFormOf(reading, token + at, wanted))) continue;
			const end = tokens.end[token + stems.length - 1]!;
			quotes.set(topic, [...list, { word: text.slice(start, end), start, end }]);
		}
	}
	return [...quotes].sort(([a], [b]) => a - b).map(([topic, list]) => ({ topic: topics[topic]!.name, quotes: list }));
}
