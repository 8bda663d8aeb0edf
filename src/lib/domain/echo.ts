import { normaliseForComparison } from './text.ts';

/** Answers that stand beside each other on one site and say almost the same: every reader of the page sees it. */

/** So many words in a row are compared … */
const run = 3;
/** … a shorter text says too little of its own to be judged … */
const leastRuns = 8;
/** … and from this share of them on it is the same text with another name in it. */
const leastShare = 0.7;

function runsOf(text: string): Set<string> {
	const words =
		normaliseForComparison(text)
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(words.slice(0, 1 - run).map((_, at) => words.slice(at, at + run).join(' ')));
}

/** Does the text say almost the same as one of these? */
export function isEcho(text: string, others: readonly string[]): boolean {
	const own = runsOf(text);
	if (own.size < leastRuns) return false;
	return others.some((other) => {
		const theirs = runsOf(other);
		return [...own].filter((words) => theirs.has(words)).length >= leastShare * own.size;
	});
}
