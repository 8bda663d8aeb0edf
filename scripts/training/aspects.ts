import { causes, shippedTopics, statementKinds } from '#lib/server/analysis/analysis.ts';
import { CONCEPT_BUCKETS } from '#lib/server/analysis/concepts/find.ts';
import type { ByLanguage } from '#lib/server/analysis/in-language.ts';
import { sigmoid, softmax } from '#lib/server/analysis/learn.ts';
import { encodeModel } from '#lib/server/analysis/model.ts';
import { NET_SHARE } from '#lib/server/analysis/net.ts';
import { aspectTable, withCauses, type AspectTable } from './aspect-table.ts';
import type { Block } from './blocks.ts';
import type { Calm } from './calm.ts';
import type { WrittenText } from './data.ts';
import { foldOf, FOLDS } from './folds.ts';
import { every, fit, report, unseen, type Head, type Texts } from './heads.ts';
import { addNet, HIDDEN, trainNet, type Task } from './net.ts';
import { trainRisks } from './risks.ts';
import { sharedThresholdsFor, sum, tally } from './thresholds.ts';

const EPOCHS = 10;

/** The net of topics learns kind and cause beside them, for what a text wants tells what it is about. */
function tasksOf(texts: readonly WrittenText[]): { tasks: Task[]; targets: Float32Array } {
	const [topics, kinds] = [shippedTopics.length, shippedTopics.length + statementKinds.length];
	const hasCause = (row: number) => texts[row]!.cause !== null;
	const names = [...shippedTopics, ...statementKinds, ...causes];
	const labels = ({ topics: own, kind, cause }: WrittenText) => new Set<string | null>([...own, kind, cause]);
	const tasks: Task[] = [
		{ from: 0, to: topics, kind: 'independent', weight: 1, isTaught: every },
		{ from: topics, to: kinds, kind: 'softmax', weight: 0.5, isTaught: every },
		{ from: kinds, to: names.length, kind: 'softmax', weight: 0.5, isTaught: hasCause }
	];
	const targets = texts.flatMap((text) => {
		const own = labels(text);
		return names.map((name) => (own.has(name) ? 1 : 0));
	});
	return { tasks, targets: Float32Array.from(targets) };
}

const fitNet = (ideas: Block, texts: readonly WrittenText[], isUsed: (text: WrittenText) => boolean) => {
	const { tasks, targets } = tasksOf(texts);
	return trainNet(ideas, targets, tasks, (row) => isUsed(texts[row]!));
};

/** Adds a net's part, that has not seen the text's business either, to scores of a head. */
function mixUnseenNet(ideas: Block, texts: readonly WrittenText[], scores: readonly Float64Array[]): Float64Array[] {
	const mixed = scores.map((row) => row.map((score) => (1 - NET_SHARE) * score));
	for (let fold = 0; fold < FOLDS; fold++) {
		const net = fitNet(ideas, texts, (text) => foldOf(text) !== fold);
		texts.forEach((text, row) => foldOf(text) === fold && addNet(ideas, net, row, mixed[row]!, NET_SHARE));
	}
	return mixed;
}

/** Prints how often the likeliest label is right; hands back the scores of texts whose business was not seen. */
function oneOfThem(name: string, head: Head, all: Texts): Float64Array[] {
	const { texts, typical } = all;
	const scores = unseen(head, all);
	const said = (row: number) => head.names[scores[row]!.indexOf(Math.max(...scores[row]!))]!;
	report(name, texts.slice(0, typical), (rows) => {
		const taught = rows.filter((row) => head.isTaught(texts[row]!));
		const right = taught.filter((row) => head.labelsOf(texts[row]!).includes(said(row))).length;
		return { right, wrong: taught.length - right, missed: taught.length - right };
	});
	return scores;
}

/**
 * Thresholds of topics, chosen on the `natural` texts, also of writers that no head had seen: on those the F1 is 1 to 3 points higher than
 * where only the businesses were unseen, on customers' texts 0.3 to 0.8 lower.
 */
function topicThresholds(scores: readonly Float64Array[], { texts, typical, natural }: Texts): number[] {
	const count = (rows: readonly number[]) => (k: number, threshold: number) =>
		tally(
			(row) => sigmoid(scores[row]![k]!) >= threshold,
			(row) => texts[row]!.topics.includes(shippedTopics[k]!),
			rows
		);
	const all = Array.from({ length: natural }, (_, row) => row);
	const thresholds = sharedThresholdsFor(count(all), shippedTopics.length, 1);
	for (const [name, from, to] of [
		['topics', 0, typical],
		['topics by writers not seen', typical, natural]
	] as const)
		report(name, texts.slice(from, to), (rows) =>
			sum(thresholds.map((threshold, k) => count(rows.map((row) => from + row))(k, threshold)))
		);
	return thresholds;
}

export interface Thresholds {
	topics: number[];
	risks: ByLanguage<number>;
}

const causeHead = ({ causeWords, ideas, entries }: AspectTable): Head => ({
	blocks: [causeWords, ideas, entries],
	names: causes,
	kind: 'softmax',
	epochs: EPOCHS,
	labelsOf: (text) => (text.cause === null ? [] : [text.cause]),
	isTaught: (text) => text.cause !== null
});

const topicHead = (blocks: Block[]): Head => ({
	blocks,
	names: shippedTopics,
	kind: 'independent',
	epochs: EPOCHS,
	labelsOf: (text) => text.topics,
	isTaught: every
});

/**
 * Words learn topics by themselves, fast, and so do ideas with their entries; then they are weighed, and the net beside them. Each
 * errs in its own way: on unseen businesses their F1 is 60 like this, 58 where words only learn what ideas leave over; how much each
 * counts hardly matters. Where frequent words count less, in a table without collisions, with three nets, or with a second layer over
 * all scores (of other topics, kinds, causes, language, length) it is no better.
 */
const ALONE = { rate: 1, pull: 0.001 };
const WORDS_SHARE = 4 / 7;

/** A head and how much it counts beside the other. */
type Share = readonly [head: Head, share: number];

const topicHeads = ({ words, entries }: AspectTable, ideas: Block): [words: Share, ideas: Share] => [
	[topicHead([{ ...words, ...ALONE }]), WORDS_SHARE],
	[topicHead([ideas, entries]), 1 - WORDS_SHARE]
];

/** What heads say together of texts whose business they have not seen. */
function unseenTogether(shares: readonly Share[], all: Texts): Float64Array[] {
	const parts = shares.map(([head, share]) => unseen(head, all).map((row) => row.map((score) => share * score)));
	return all.texts.map((_, row) =>
		parts.map((part) => part[row]!).reduce((a, b) => a.map((score, k) => score + b[k]!))
	);
}

export interface TrainedAspects {
	models: Record<string, Uint8Array>;
	thresholds: Thresholds;
	/** Second layer of the net of topics. */
	net: number[][];
}

/** A row a hidden unit and the biases last, of which only the topics are shipped; four digits are more than enough. */
function rounded(second: Float32Array): number[][] {
	const outputs = second.length / (HIDDEN + 1);
	return Array.from({ length: HIDDEN + 1 }, (_, unit) =>
		Array.from(second.subarray(unit * outputs, unit * outputs + shippedTopics.length), (weight) =>
			Number(weight.toFixed(4))
		)
	);
}

/** The models of cause, topics and risks, encoded, and from which probabilities on something is said. */
export function trainAspects(all: Texts, kinds: readonly Float64Array[], calm: Calm): TrainedAspects {
	const { texts } = all;
	const table = aspectTable(texts, kinds);
	const cause = causeHead(table);
	const causeScores = oneOfThem('cause', cause, all);
	for (const scores of causeScores) softmax(scores);
	const beliefs = { kinds, causes: causeScores };
	const ideas = withCauses(texts, beliefs);
	const topics = topicHeads(table, ideas);
	const risks = trainRisks(all, beliefs, calm);
	const thresholds = {
		topics: topicThresholds(mixUnseenNet(ideas, texts, unseenTogether(topics, all)), all),
		risks: risks.thresholds
	};
	const models: Record<string, Uint8Array> = { 'risk-ideas': risks.ideas, 'risk-words': risks.words };
	const encode = ([head, share]: Share, files: readonly string[]) => {
		const weights = fit(head, all, every);
		head.blocks.forEach(({ buckets }, b) => {
			const own = weights[b]!.map((weight) => share * weight);
			models[files[b]!] = encodeModel(own, buckets, head.names.length);
		});
	};
	encode([cause, 1], ['cause', 'cause-ideas', 'cause-entries']);
	encode(topics[0], ['topics']);
	encode(topics[1], ['topics-ideas', 'topics-entries']);
	const { first, second } = fitNet(ideas, texts, every);
	models['topics-net'] = encodeModel(first, CONCEPT_BUCKETS, HIDDEN);
	return { models, thresholds, net: rounded(second) };
}
