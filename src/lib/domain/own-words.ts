/** Topics and risk words that a company names itself, by words as people write them. */

export interface OwnTopic {
	name: string;
	/** Example words and phrases, in any form and language. */
	words: string[];
}

export interface OwnRiskWords {
	added: string[];
	/** Shipped ones that mean nothing alarming in this trade ("fire" at a fire show). */
	removed: string[];
}

export const mostTopics = 30;
export const mostWords = 60;
const longestName = 40;
const longestWord = 60;

/** Words as they were typed, one a line or divided by commas: trimmed, each once, in the order given. */
export function readWords(typed: string): string[] {
	const words = typed
		.split(/[\n,;]+/)
		.map((word) => word.replace(/\s+/g, ' ').trim().slice(0, longestWord).toWellFormed())
		.filter((word) => /[\p{L}\p{N}]/u.test(word));
	return [...new Map(words.map((word) => [word.toLocaleLowerCase(), word])).values()].slice(0, mostWords);
}

/** A topic as it was typed; null where it has no name, no words, or a name that stands for something else. */
export function readTopic(name: string, typed: string, taken: readonly string[]): OwnTopic | null {
	// A comma divides topics where several are written down.
	const called = name.replaceAll(',', ' ').replace(/\s+/g, ' ').trim().slice(0, longestName).toWellFormed();
	const words = readWords(typed);
	const isTaken = taken.some((other) => other.toLocaleLowerCase() === called.toLocaleLowerCase());
	return called && words.length && !isTaken ? { name: called, words } : null;
}
