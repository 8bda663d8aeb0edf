import { causes, risks, shippedTopics, statementKinds } from '#lib/server/analysis/analysis.ts';
import { ENTRY_BUCKETS } from '#lib/server/analysis/concepts/entries.ts';
import { addKinds, CONCEPT_BUCKETS, findConcepts, groupOf } from '#lib/server/analysis/concepts/find.ts';
import { concepts } from '#lib/server/analysis/concepts/names.ts';
import { sigmoid } from '#lib/server/analysis/learn.ts';
import { encodeModel } from '#lib/server/analysis/model.ts';
import { NET_SHARE } from '#lib/server/analysis/net.ts';
import { readFeatures } from '#lib/server/analysis/read.ts';
import { scoreBlocks, trainBlocks, type Block, type BlockOptions } from './blocks.ts';
import type { WrittenText } from './data.ts';
import { addNet, HIDDEN, trainNet, type Task } from './net.ts';
import { packRows } from './rows.ts';
import { sum, tally, thresholdsFor, type Tally } from './thresholds.ts';

const WORD_BUCKETS = 1 << 15;
const FOLDS = 5;
/** Chosen by cross-validation over businesses: few concepts learn fast, their entries and very many parts of words slowly. */
const WORDS = { buckets: WORD_BUCKETS, rate: 0.05, pull: 0.001 };
const IDEAS = { buckets: CONCEPT_BUCKETS, rate: 0.5, pull: 0.001 };
const ENTRIES = { buckets: ENTRY_BUCKETS, rate: 0.1, pull: 0.001 };
/** A risk that is overlooked costs more than one that is looked at in vain. */
const RISK_BETA = 2;

/**
 * Cause, topics and risks are learned from the texts written for the product. What the labels mean there, as read from them:
 *
 * Topics are the one to three matters that the writer would name if asked what it is about, never all that are mentioned.
 * app: program, website, signing in; billing: charges, contracts, accounts, debts; communication: who answers and who does not,
 * promises, letters; information: what was said beforehand, also by signs and small print, and whatever is asked; price: whether it is
 * worth it; quality: whether the thing or the work is good; safety: what hurts or might; staff: what a person there did;
 * waiting: time spent, queues, delays.
 *
 * Causes: staff_error: somebody of the company did or said something wrong; defect: a thing or a work is faulty and nobody is named;
 * misunderstanding: it was as agreed or written, but expected otherwise; missing_information: the writer does not know where
 * something is or when it comes; wrong_company: another company did it, whether or not the writer has noticed; unknown: nothing concrete.
 *
 * Risks are what has happened or is announced, in news too: harm and danger to somebody; a child concerned by it; journalists, courts and
 * authorities that know or will; food that made ill; fire and smoke; somebody treated worse for what they are.
 */
export interface AspectTable {
	words: Block;
	ideas: Block;
	entries: Block;
}

/** @param kinds what kind of statement each text is taken for by heads that have not seen it */
export function aspectTable(texts: readonly { text: string }[], kinds: readonly Float64Array[]): AspectTable {
	const concepts = (text: string) => {
		const { tokens, language } = readFeatures(text);
		return findConcepts(text, tokens, language.language);
	};
	const words = packRows(texts, ({ text }) => readFeatures(text).features, WORD_BUCKETS);
	const ideas = packRows(
		texts,
		({ text }, row) => {
			const found = concepts(text);
			addKinds(found, kinds[row]!);
			return { hashes: found.features, count: found.count };
		},
		CONCEPT_BUCKETS
	);
	const entries = packRows(
		texts,
		({ text }) => {
			const found = concepts(text);
			return { hashes: found.entries, count: found.hits.count };
		},
		ENTRY_BUCKETS
	);
	return {
		words: { rows: words, ...WORDS },
		ideas: { rows: ideas, ...IDEAS },
		entries: { rows: entries, ...ENTRIES }
	};
}

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
	labelsOf: (text: WrittenText) => readonly string[];
	isTaught: (text: WrittenText) => boolean;
}

const epochs = 10;
const every = () => true;

function fit(head: Head, texts: readonly WrittenText[], isUsed: (text: WrittenText) => boolean): Float32Array[] {
	const { blocks, names, kind, labelsOf, isTaught } = head;
	const targets = Float32Array.from(
		texts.flatMap((text) => names.map((name) => (labelsOf(text).includes(name) ? 1 : 0)))
	);
	const weights = Float32Array.from(texts, (text) => (isTaught(text) && isUsed(text) ? 1 : 0));
	return trainBlocks(blocks, targets, weights, { outputs: names.length, kind, epochs, seed: 1 });
}

/** Scores of each text by a head that has seen nothing of its business. */
function unseen(head: Head, texts: readonly WrittenText[]): Float64Array[] {
	const scores = texts.map(() => new Float64Array(head.names.length));
	for (let fold = 0; fold < FOLDS; fold++) {
		const weights = fit(head, texts, (text) => foldOf(text) !== fold);
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

/** Which texts have words of a risk at all: without them nothing is said, however sure a model were. */
function riskWords(texts: readonly WrittenText[]): boolean[][] {
	const riskOf = concepts.map((concept) => risks.findIndex((risk) => risk === groupOf(concept)));
	return texts.map(({ text }) => {
		const { tokens, language } = readFeatures(text);
		const { hits } = findConcepts(text, tokens, language.language);
		const has = risks.map(() => false);
		for (let at = 0; at < hits.count; at++) {
			const risk = riskOf[hits.concept[at]!]!;
			if (risk >= 0) has[risk] = true;
		}
		return has;
	});
}

/** Thresholds of labels of which a text may have several, chosen on the first `typical` texts: their mix is that of customers. */
function several(
	name: string,
	{ head, scores }: { head: Head; scores: readonly Float64Array[] },
	{ texts, typical }: Texts,
	beta: number,
	may: (row: number, k: number) => boolean
) {
	const all = Array.from({ length: typical }, (_, row) => row);
	const count = (rows: readonly number[]) => (k: number, threshold: number) =>
		tally(
			(row) => may(row, k) && sigmoid(scores[row]![k]!) >= threshold,
			(row) => head.labelsOf(texts[row]!).includes(head.names[k]!),
			rows
		);
	const thresholds = thresholdsFor(count(all), head.names.length, beta);
	report(name, texts.slice(0, typical), (rows) => sum(thresholds.map((threshold, k) => count(rows)(k, threshold))));
	return thresholds;
}

function oneOfThem(name: string, head: Head, { texts, typical }: Texts): void {
	const scores = unseen(head, texts);
	const said = (row: number) => head.names[scores[row]!.indexOf(Math.max(...scores[row]!))]!;
	report(name, texts.slice(0, typical), (rows) => {
		const taught = rows.filter((row) => head.isTaught(texts[row]!));
		const right = taught.filter((row) => head.labelsOf(texts[row]!).includes(said(row))).length;
		return { right, wrong: taught.length - right, missed: taught.length - right };
	});
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

function headsOf({ words, ideas, entries }: AspectTable): { cause: Head; topics: Head; risk: Head } {
	return {
		cause: {
			blocks: [words, ideas, entries],
			names: causes,
			kind: 'softmax',
			labelsOf: (text) => (text.cause === null ? [] : [text.cause]),
			isTaught: (text) => text.cause !== null
		},
		topics: {
			blocks: [words, ideas, entries],
			names: shippedTopics,
			kind: 'independent',
			labelsOf: (text) => text.topics,
			isTaught: every
		},
		risk: {
			blocks: [ideas],
			names: risks,
			kind: 'independent',
			labelsOf: (text) => text.risk,
			isTaught: every
		}
	};
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
export function trainAspects(all: Texts, kinds: readonly Float64Array[]): TrainedAspects {
	const { texts } = all;
	const table = aspectTable(texts, kinds);
	const { cause, topics, risk } = headsOf(table);
	const hasWords = riskWords(texts);
	oneOfThem('cause', cause, all);
	const thresholds = {
		topics: several(
			'topics',
			{ head: topics, scores: mixUnseenNet(table.ideas, texts, unseen(topics, texts)) },
			all,
			1,
			every
		),
		risks: several('risks', { head: risk, scores: unseen(risk, texts) }, all, RISK_BETA, (row, k) => hasWords[row]![k]!)
	};
	const models: Record<string, Uint8Array> = {};
	const encode = (head: Head, files: readonly string[]) => {
		const weights = fit(head, texts, every);
		head.blocks.forEach(({ buckets }, b) => {
			models[files[b]!] = encodeModel(weights[b]!, buckets, head.names.length);
		});
	};
	encode(cause, ['cause', 'cause-ideas', 'cause-entries']);
	encode(topics, ['topics', 'topics-ideas', 'topics-entries']);
	encode(risk, ['risk-ideas']);
	const { first, second } = fitNet(table.ideas, texts, every);
	models['topics-net'] = encodeModel(first, CONCEPT_BUCKETS, HIDDEN);
	return { models, thresholds, net: rounded(second) };
}
