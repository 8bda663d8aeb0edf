import { sentiments, type Sentiment } from '#lib/domain/mention.ts';
import {
	causes,
	risks,
	shippedTopics,
	statementKinds,
	type Analysis,
	type Quote,
	type Risk,
	type RiskFinding,
	type TopicFinding
} from './analysis.ts';
import { clausePolarity } from './clauses.ts';
import { addCauses, addEvents, addKinds, groupOf, type Found } from './concepts/find.ts';
import { concepts } from './concepts/names.ts';
import { addTokenWeights, makeTally, scoreWords, tallyWords } from './head.ts';
import { inLanguage } from './in-language.ts';
import { sigmoid, softmax } from './learn.ts';
import { score, type LinearModel } from './model.ts';
import { NET_SHARE, scoreNet } from './net.ts';
import type { Reading } from './read.ts';
import { WORD } from './tokens.ts';
import type { AspectWeights } from './weights.ts';

/** Quotes shown of one topic or risk at most; the others say the same once more. */
const MOST_QUOTES = 6;

const causeScores = new Float64Array(causes.length);
const topicScores = new Float64Array(shippedTopics.length);
const netScores = new Float64Array(shippedTopics.length);
const riskScores = new Float64Array(risks.length);
const part = new Float64Array(Math.max(causes.length, shippedTopics.length));

const topicOf = concepts.map((concept) => (shippedTopics as readonly string[]).indexOf(groupOf(concept)));
const riskOf = concepts.map((concept) => (risks as readonly string[]).indexOf(groupOf(concept)));

interface Parts {
	words: LinearModel;
	ideas: LinearModel;
	entries: LinearModel;
}

/** Words, concepts and the entries that stood for them each say their part of a score. */
function scoreParts({ words, ideas, entries }: Parts, { tokens }: Reading, found: Found, out: Float64Array): void {
	scoreWords(words, tokens, out);
	score(ideas, found.features, found.count, part);
	for (let k = 0; k < out.length; k++) out[k]! += part[k]!;
	score(entries, found.entries, found.hits.count, part);
	for (let k = 0; k < out.length; k++) out[k]! += part[k]!;
}

/** The words of one topic or risk, in the order of the text; what lies inside another quote is left out. */
function quotesOf(
	text: string,
	{ tokens }: Reading,
	{ hits }: Found,
	groups: readonly number[],
	group: number
): Quote[] {
	const quotes: Quote[] = [];
	for (let at = 0; at < hits.count && quotes.length < MOST_QUOTES; at++) {
		if (groups[hits.concept[at]!] !== group) continue;
		const start = tokens.start[hits.from[at]!]!;
		const end = tokens.end[hits.to[at]!]!;
		const last = quotes.at(-1);
		if (last && start < last.end) {
			if (end <= last.end) continue;
			quotes.pop();
			quotes.push({ word: text.slice(last.start, end), start: last.start, end });
		} else quotes.push({ word: text.slice(start, end), start, end });
	}
	return quotes;
}

function topicsOf(
	text: string,
	reading: Reading,
	found: Found,
	{ thresholds }: AspectWeights,
	whole: Sentiment
): TopicFinding[] {
	const findings: TopicFinding[] = [];
	for (let k = 0; k < shippedTopics.length; k++) {
		const probability = sigmoid(topicScores[k]!);
		if (probability < thresholds.topics[k]!) continue;
		findings.push({
			topic: shippedTopics[k]!,
			probability,
			sentiment: clausePolarity(reading.tokens, found.hits, topicOf, k) ?? whole,
			quotes: quotesOf(text, reading, found, topicOf, k)
		});
	}
	return findings.sort((a, b) => b.probability - a.probability);
}

/** Kinds of statement that tell of something bad: of 346 labelled risks 344 are in texts of these. */
const troubles = (['complaint', 'negative_other', 'news'] as const).map((kind) => statementKinds.indexOf(kind));

/**
 * What a risk counts in a text, 0.5..1: the more, the likelier the text tells of something bad. A child that is praised and a fire that
 * is asked about alarm nobody; but a bare fact is easily mistaken, so that half of it counts in any text.
 */
export const troubleIn = (kinds: Float64Array): number =>
	0.5 + 0.5 * troubles.reduce((sum, kind) => sum + kinds[kind]!, 0);

/** Which risks' words stand in a text: one bit each. */
function risksNamed({ hits }: Found): number {
	let named = 0;
	for (let at = 0; at < hits.count; at++) {
		const risk = riskOf[hits.concept[at]!]!;
		if (risk >= 0) named |= 1 << risk;
	}
	return named;
}

/**
 * Words and ideas each know how rare risks are; added up, that counts once: so much is given back, in log-odds, and less where no word of our
 * lists stands in the text.
 */
export const COMMON = { named: 4, unnamed: 3 };

const riskTally = makeTally(risks.length);

/** What speaks for a risk that our lists have no word for: the words that add at least half as much as the one that adds most. */
function wordsFor(text: string, { tokens }: Reading, risk: number): Quote[] {
	const weights = new Float64Array(tokens.count);
	addTokenWeights(riskTally, tokens, { output: risk, from: 0, to: risks.length }, 1, weights);
	let most = -Infinity;
	for (let at = 0; at < tokens.count; at++) if (tokens.type[at] === WORD) most = Math.max(most, weights[at]!);
	const quotes: Quote[] = [];
	for (let at = 0; at < tokens.count && quotes.length < MOST_QUOTES; at++) {
		if (tokens.type[at] !== WORD || weights[at]! < (most > 0 ? most / 2 : most)) continue;
		const [start, end] = [tokens.start[at]!, tokens.end[at]!];
		quotes.push({ word: text.slice(start, end), start, end });
	}
	return quotes;
}

/** Each risk with the words that speak for it, so that there is always something to show. */
function risksOf(text: string, reading: Reading, found: Found, weights: AspectWeights, trouble: number): RiskFinding[] {
	const named = risksNamed(found);
	addEvents(found);
	score(weights.riskIdeas, found.features, found.count, riskScores);
	scoreWords(weights.riskWords, reading.tokens, part);
	const least = inLanguage(weights.thresholds.risks, reading.language.language);
	const findings: RiskFinding[] = [];
	let isTallied = false;
	for (let k = 0; k < risks.length; k++) {
		const isNamed = (named & (1 << k)) !== 0;
		const together = riskScores[k]! + part[k]! + (isNamed ? COMMON.named : COMMON.unnamed);
		if (trouble * sigmoid(together) < least) continue;
		if (!isNamed && !isTallied) {
			tallyWords(weights.riskWords, reading.tokens, riskTally);
			isTallied = true;
		}
		const quotes = isNamed ? quotesOf(text, reading, found, riskOf, k) : wordsFor(text, reading, k);
		if (quotes.length > 0) findings.push({ risk: risks[k]! as Risk, quotes });
	}
	return findings;
}

export type Aspects = Pick<Analysis, 'cause' | 'topics' | 'risk'>;

/** What is known of a text before: its ideas, the place of its sentiment, and the probability of each kind of statement. */
export interface Before {
	found: Found;
	top: number;
	kinds: Float64Array;
}

/** Cause, topics and risks of a text that was just read. */
export function concludeAspects(
	text: string,
	reading: Reading,
	{ found, top, kinds }: Before,
	weights: AspectWeights
): Aspects {
	addKinds(found, kinds);
	const { cause, causeIdeas, causeEntries, topics, topicsIdeas, topicsEntries } = weights;
	scoreParts({ words: cause, ideas: causeIdeas, entries: causeEntries }, reading, found, causeScores);
	softmax(causeScores);
	addCauses(found, causeScores, kinds[0]!);
	scoreParts({ words: topics, ideas: topicsIdeas, entries: topicsEntries }, reading, found, topicScores);
	scoreNet(weights.topicsNet, found.features, found.count, netScores);
	for (let k = 0; k < topicScores.length; k++)
		topicScores[k] = (1 - NET_SHARE) * topicScores[k]! + NET_SHARE * netScores[k]!;
	let proposed = 0;
	const probabilities = {} as Analysis['cause']['probabilities'];
	for (let k = 0; k < causes.length; k++) {
		probabilities[causes[k]!] = causeScores[k]!;
		if (causeScores[k]! > causeScores[proposed]!) proposed = k;
	}
	return {
		cause: { proposed: causes[proposed]!, probabilities },
		topics: topicsOf(text, reading, found, weights, sentiments[top]!),
		risk: risksOf(text, reading, found, weights, troubleIn(kinds))
	};
}
