import { troubleIn } from '#lib/server/analysis/aspects.ts';
import { causes, risks, shippedTopics, statementKinds } from '#lib/server/analysis/analysis.ts';
import { CONCEPT_BUCKETS } from '#lib/server/analysis/concepts/find.ts';
import { sigmoid, softmax } from '#lib/server/analysis/learn.ts';
import { encodeModel } from '#lib/server/analysis/model.ts';
import { NET_SHARE } from '#lib/server/analysis/net.ts';
import { aspectTable, riskWords, withCauses, withEvents, type AspectTable } from './aspect-table.ts';
import { scoreBlocks, trainBlocks, type Block, type BlockOptions } from './blocks.ts';
import type { WrittenText } from './data.ts';
import { addNet, HIDDEN, trainNet, type Task } from './net.ts';
import { lowestThreshold, sharedThresholdsFor, sum, tally, type Tally } from './thresholds.ts';

const FOLDS = 5;
/** Risks are rare: their weights are pulled harder and learned longer. */
const RISK_IDEAS = { rate: 0.5, pull: 0.003 };
const EPOCHS = 10;
const RISK_EPOCHS = 20;
/** Texts about rarer things teach topics and risks, but half as much: their mix is not that of customers. */
const RARE_WEIGHS = 0.5;
/** A risk that is overlooked costs more than one that is looked at in vain. */
const RISK_BETA = 2;
const RISK_PRECISION = 0.6;

/** Texts of one business stay together; those without a name of it are told apart by their author's file and place in it. */
export function foldOf({ business, id }: WrittenText): number {
	const name = /^[a-z -]+$/.test(business) ? business + id.slice(0, -2) : business;
	let hash = 7;
	for (let at = 0; at < name.length; at++) hash = (Math.imul(hash, 31) + name.charCodeAt(at)) >>> 0;
	return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8) % FOLDS;
}

interface Head {
	blocks: Block[];
	names: readonly string[];
	kind: BlockOptions['kind'];
	epochs: number;
	/** What a text that is not typical weighs. */
	rareWeighs: number;
	labelsOf: (text: WrittenText) => readonly string[];
	isTaught: (text: WrittenText) => boolean;
}

const every = () => true;

function fit(head: Head, { texts, typical }: Texts, isUsed: (text: WrittenText) => boolean): Float32Array[] {
	const { blocks, names, kind, epochs, rareWeighs, labelsOf, isTaught } = head;
	const targets = Float32Array.from(
		texts.flatMap((text) => names.map((name) => (labelsOf(text).includes(name) ? 1 : 0)))
	);
	const weights = Float32Array.from(texts, (text, row) =>
		isTaught(text) && isUsed(text) ? (row < typical ? 1 : rareWeighs) : 0
	);
	return trainBlocks(blocks, targets, weights, { outputs: names.length, kind, epochs, seed: 1 });
}

/** Scores of each text by a head that has seen nothing of its business. */
function unseen(head: Head, all: Texts): Float64Array[] {
	const { texts } = all;
	const scores = texts.map(() => new Float64Array(head.names.length));
	for (let fold = 0; fold < FOLDS; fold++) {
		const weights = fit(head, all, (text) => foldOf(text) !== fold);
		texts.forEach((text, row) => foldOf(text) === fold && scoreBlocks(head.blocks, weights, row, scores[row]!));
	}
	return scores;
}

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

/** Right, wrong and overlooked ones of a name at a threshold. */
type Counts = (name: number, threshold: number) => Tally;

const percent = (share: number) => (100 * share).toFixed(1);
const languages = ['ru', 'lv', 'en'];

/** Prints precision, recall and F1 of texts whose business was not seen, by language. */
function report(name: string, texts: readonly WrittenText[], countsOf: (rows: readonly number[]) => Tally): void {
	const cells = languages.map((language) => {
		const rows = texts.flatMap((text, row) => (text.lang === language ? [row] : []));
		const { right, wrong, missed } = countsOf(rows);
		return `${language} P ${percent(right / (right + wrong || 1))} R ${percent(right / (right + missed || 1))} F1 ${percent((2 * right) / (2 * right + wrong + missed || 1))}`;
	});
	console.log(`${name}, cross-validated by business: ${cells.join('; ')}`);
}

/**
 * Thresholds of labels of which a text may have several, chosen on the first `typical` texts: their mix is that of customers.
 * @param share what the probability of a label counts in a text: 0 where it may not be said
 * @param choose how thresholds are found
 */
function several(
	name: string,
	{ head, scores }: { head: Head; scores: readonly Float64Array[] },
	{ texts, typical }: Texts,
	{ share, choose }: { share: (row: number, k: number) => number; choose: (count: Counts, names: number) => number[] }
) {
	const all = Array.from({ length: typical }, (_, row) => row);
	const count = (rows: readonly number[]) => (k: number, threshold: number) =>
		tally(
			(row) => share(row, k) * sigmoid(scores[row]![k]!) >= threshold,
			(row) => head.labelsOf(texts[row]!).includes(head.names[k]!),
			rows
		);
	const thresholds = choose(count(all), head.names.length);
	report(name, texts.slice(0, typical), (rows) => sum(thresholds.map((threshold, k) => count(rows)(k, threshold))));
	return thresholds;
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
 * Words of the texts that thresholds are chosen on stand in our lists; of others some do not, and their risks score lower. So a risk that
 * is told apart well is said from lower on, as long as six of ten of its warnings are right.
 */
function riskThresholds(count: Counts, names: number): number[] {
	const shared = sharedThresholdsFor(count, names, RISK_BETA);
	return shared.map((own, k) =>
		Math.min(
			own,
			lowestThreshold((threshold) => count(k, threshold), RISK_PRECISION)
		)
	);
}

export interface Thresholds {
	topics: number[];
	risks: number[];
}

/** Labelled texts, of which the first `typical` are as customers write and in their mix; the others are about rarer things. */
export interface Texts {
	texts: readonly WrittenText[];
	typical: number;
}

const causeHead = ({ words, ideas, entries }: AspectTable): Head => ({
	blocks: [words, ideas, entries],
	names: causes,
	kind: 'softmax',
	epochs: EPOCHS,
	rareWeighs: 1,
	labelsOf: (text) => (text.cause === null ? [] : [text.cause]),
	isTaught: (text) => text.cause !== null
});

const topicHead = ({ words, entries }: AspectTable, ideas: Block): Head => ({
	blocks: [words, ideas, entries],
	names: shippedTopics,
	kind: 'independent',
	epochs: EPOCHS,
	rareWeighs: RARE_WEIGHS,
	labelsOf: (text) => text.topics,
	isTaught: every
});

const riskHead = (ideas: Block): Head => ({
	blocks: [{ ...ideas, ...RISK_IDEAS }],
	names: risks,
	kind: 'independent',
	epochs: RISK_EPOCHS,
	rareWeighs: RARE_WEIGHS,
	labelsOf: (text) => text.risk,
	isTaught: every
});

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
export function trainAspects(all: Texts, kinds: readonly Float64Array[]): TrainedAspects {
	const { texts } = all;
	const table = aspectTable(texts, kinds);
	const cause = causeHead(table);
	const causeScores = oneOfThem('cause', cause, all);
	for (const scores of causeScores) softmax(scores);
	const beliefs = { kinds, causes: causeScores };
	const ideas = withCauses(texts, beliefs);
	const [topics, risk] = [topicHead(table, ideas), riskHead(withEvents(texts, beliefs))];
	const hasWords = riskWords(texts);
	const thresholds = {
		topics: several('topics', { head: topics, scores: mixUnseenNet(ideas, texts, unseen(topics, all)) }, all, {
			share: () => 1,
			choose: (count, names) => sharedThresholdsFor(count, names, 1)
		}),
		risks: several('risks', { head: risk, scores: unseen(risk, all) }, all, {
			share: (row, k) => (hasWords[row]![k]! ? troubleIn(kinds[row]!) : 0),
			choose: riskThresholds
		})
	};
	const models: Record<string, Uint8Array> = {};
	const encode = (head: Head, files: readonly string[]) => {
		const weights = fit(head, all, every);
		head.blocks.forEach(({ buckets }, b) => {
			models[files[b]!] = encodeModel(weights[b]!, buckets, head.names.length);
		});
	};
	encode(cause, ['cause', 'cause-ideas', 'cause-entries']);
	encode(topics, ['topics', 'topics-ideas', 'topics-entries']);
	encode(risk, ['risk-ideas']);
	const { first, second } = fitNet(ideas, texts, every);
	models['topics-net'] = encodeModel(first, CONCEPT_BUCKETS, HIDDEN);
	return { models, thresholds, net: rounded(second) };
}
