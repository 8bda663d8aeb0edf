import { readTopics } from '#lib/domain/correction.ts';
import type { AdaptedHead } from '#lib/domain/learning.ts';
import { sentiments } from '#lib/domain/mention.ts';
import { causes, shippedTopics, statementKinds, type Analysis } from '#lib/server/analysis/analysis.ts';

/** How an analysis is held against what a person said, and what a person's word asks of a head's outputs. */

/**
 * How far an analysis agrees with a label, 0..1. For topics the share of those named by either that both name.
 * @param threshold probability from which a text counts as a complaint, 0..1
 */
export function markOf(said: Analysis, head: AdaptedHead, label: string, threshold: number): number {
	if (head === 'sentiment') return said.sentiment === label ? 1 : 0;
	if (head === 'complaint') return said.complaint >= threshold === (label === 'yes') ? 1 : 0;
	if (head === 'cause') return said.cause.proposed === label ? 1 : 0;
	return overlap(new Set(readTopics(label)), new Set(said.topics.map(({ topic }) => topic)));
}

function overlap(one: Set<string>, other: Set<string>): number {
	const all = new Set([...one, ...other]);
	return all.size ? [...all].filter((name) => one.has(name) && other.has(name)).length / all.size : 1;
}

const oneHot = (names: readonly string[], label: string) => names.map((name) => (name === label ? 1 : 0));

/** The label as a person would write it, from an analysis. */
export function labelOf(said: Analysis, head: AdaptedHead, threshold: number): string {
	if (head === 'sentiment') return said.sentiment;
	if (head === 'complaint') return said.complaint >= threshold ? 'yes' : 'no';
	if (head === 'cause') return said.cause.proposed;
	return said.topics
		.map(({ topic }) => topic)
		.sort()
		.join(',');
}

/** What each output of a head should have said. "No complaint" leaves the other kinds in the proportions that were read. */
export function targetsOf(said: Analysis, head: AdaptedHead, label: string): number[] {
	if (head === 'sentiment') return oneHot(sentiments, label);
	if (head === 'cause') return oneHot(causes, label);
	if (head === 'topics') return shippedTopics.map((name) => (readTopics(label).includes(name) ? 1 : 0));
	if (label === 'yes') return oneHot(statementKinds, 'complaint');
	const others = statementKinds.map((kind) => (kind === 'complaint' ? 0 : said.kinds[kind]));
	const sum = others.reduce((all, one) => all + one, 0);
	return others.map((one) => (sum > 0 ? one / sum : 0));
}
