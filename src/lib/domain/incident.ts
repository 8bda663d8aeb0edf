import type { Cause } from './complaint.ts';
import { searchTerms } from './search-terms.ts';

/** One trouble behind many complaints: answered each, solved once (rows D7, F9). */

/** What can be compared of a complaint before anybody has read it. */
export interface Likeness {
	/** Set by a person, or else proposed. */
	cause: Cause | null;
	topics: readonly string[];
	/** The customer's words. */
	text: string;
	/** The branch, where it is known. */
	locationId: string | null;
	publishedAt: Date;
}

/** Why a complaint may be about the same. */
export interface Alike {
	/** The higher, the more speaks for it. */
	score: number;
	topics: string[];
	/** As they stand in its text. */
	words: string[];
	isSamePlace: boolean;
}

interface Trouble {
	title: string;
	/** Set by a person. */
	cause: Cause | null;
	/** Those that belong to it already. */
	complaints: readonly Likeness[];
}

/** What belongs to an incident is had by at least this share of its complaints. */
const leastShare = 0.5;
/** A word says something where at most this share of the other complaints has it too, or so few of them. */
const rareShare = 0.05;
const rareTexts = 2;
const shortestStem = 4;
const nearMs = 3 * 86_400_000;
/** Topic, cause and time are shared by many; only with a word of their own, or the place, does it deserve a look. */
const leastScore = 4;
/** A person chose the words of the title: whatever has so many of them deserves a look. */
const leastOfTitle = 2;
const mostFor = { topics: 2, words: 3 } as const;

const stemsOf = (text: string) =>
	new Set(
		searchTerms(text)
			.split(' ')
			.filter((stem) => stem.length >= shortestStem && /\p{L}/u.test(stem))
	);

/** What at least half of these lists hold. */
function mostly(lists: readonly Iterable<string>[]): Set<string> {
	const counts = new Map<string, number>();
	for (const list of lists) for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1);
	return new Set([...counts].filter(([, count]) => count / lists.length >= leastShare).map(([one]) => one));
}

/** The words of a text that stand under these stems, each once. */
function wordsUnder(text: string, stems: ReadonlySet<string>): string[] {
	const words = new Map<string, string>();
	for (const [word] of text.matchAll(/[\p{L}\p{N}-]+/gu)) {
		const stem = [...stemsOf(word)].find((one) => stems.has(one));
		if (stem && !words.has(stem)) words.set(stem, word);
	}
	return [...words.values()];
}

/**
 * Which of these complaints may be about the same trouble, those that most speaks for first. Weighed are topics, cause, words that few
 * others use, branch and time; a complaint with another cause is one only if its words are those of the title.
 */
export function alikeOf<T extends Likeness>(trouble: Trouble, others: readonly T[]): (Alike & { one: T })[] {
	const { complaints } = trouble;
	const causes = new Set(complaints.map(({ cause }) => cause));
	const cause = trouble.cause ?? (causes.size === 1 ? [...causes][0]! : null);
	const topics = mostly(complaints.map((one) => one.topics));
	const places = new Set(complaints.flatMap(({ locationId }) => locationId ?? []));
	const texts = others.map(({ text }) => stemsOf(text));
	const isRare = (stem: string) =>
		texts.filter((stems) => stems.has(stem)).length <= Math.max(rareTexts, texts.length * rareShare);
	const own = mostly(complaints.map(({ text }) => stemsOf(text)));
	const named = new Set([...stemsOf(trouble.title)].filter(isRare));
	const stems = new Set([...[...own].filter(isRare), ...named]);
	// Before anybody belongs to it there is its title alone, be it of one word.
	const leastNamed = complaints.length > 0 ? leastOfTitle : Math.min(leastOfTitle, named.size) || Infinity;
	return others
		.map((one) => {
			const shared = one.topics.filter((topic) => topics.has(topic));
			const words = wordsUnder(one.text, stems);
			const isSamePlace = one.locationId !== null && places.has(one.locationId);
			const isNear = complaints.some(
				(own) => Math.abs(own.publishedAt.getTime() - one.publishedAt.getTime()) <= nearMs
			);
			const points = Math.min(mostFor.topics, shared.length) + Math.min(mostFor.words, words.length);
			const score = points + Number(cause !== null && one.cause === cause) + Number(isSamePlace) + Number(isNear);
			const isNamed = wordsUnder(one.text, named).length >= leastNamed;
			const isOther = cause !== null && one.cause !== null && one.cause !== cause;
			const speaks = isNamed ? score + leastScore : isOther ? 0 : score;
			return { one, score: speaks, topics: shared, words: words.slice(0, mostFor.words), isSamePlace };
		})
		.filter(({ score }) => score >= leastScore)
		.sort((a, b) => b.score - a.score);
}
