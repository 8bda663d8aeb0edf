import { causes, risks, shippedTopics } from '#lib/server/analysis/analysis.ts';
import { CONCEPT_BUCKETS, findConcepts, groupOf } from '#lib/server/analysis/concepts/find.ts';
import { concepts } from '#lib/server/analysis/concepts/names.ts';
import { sigmoid } from '#lib/server/analysis/learn.ts';
import { encodeModel } from '#lib/server/analysis/model.ts';
import { readFeatures } from '#lib/server/analysis/read.ts';
import { scoreBlocks, trainBlocks, type Block, type BlockOptions } from './blocks.ts';
import type { WrittenText } from './data.ts';
import { packRows } from './rows.ts';

const WORD_BUCKETS = 1 << 15;
const FOLDS = 5;
/** Chosen by cross-validation over businesses: few concepts learn fast, very many parts of words slowly. */
const WORDS = { buckets: WORD_BUCKETS, rate: 0.05, pull: 0.001 };
const IDEAS = { buckets: CONCEPT_BUCKETS, rate: 0.5, pull: 0.001 };
/** A risk that is overlooked costs more than one that is looked at in vain. */
const RISK_BETA = 1.5;

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
}

export function aspectTable(texts: readonly { text: string }[]): AspectTable {
	const words = packRows(texts, ({ text }) => readFeatures(text).features, WORD_BUCKETS);
	const ideas = packRows(
		texts,
		({ text }) => {
			const { tokens, language } = readFeatures(text);
			const { features, count } = findConcepts(text, tokens, language.language);
			return { hashes: features, count };
		},
		CONCEPT_BUCKETS
	);
	return { words: { rows: words, ...WORDS }, ideas: { rows: ideas, ...IDEAS } };
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

export interface Tally {
	right: number;
	wrong: number;
	missed: number;
}

function tally(said: (row: number) => boolean, truth: (row: number) => boolean, rows: readonly number[]): Tally {
	const count = { right: 0, wrong: 0, missed: 0 };
	for (const row of rows) {
		if (said(row) && truth(row)) count.right++;
		else if (said(row)) count.wrong++;
		else if (truth(row)) count.missed++;
	}
	return count;
}

const sum = (counts: readonly Tally[]): Tally =>
	counts.reduce((a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }), {
		right: 0,
		wrong: 0,
		missed: 0
	});

const fBeta = ({ right, wrong, missed }: Tally, beta: number) => {
	const square = beta * beta;
	return ((1 + square) * right) / ((1 + square) * right + square * missed + wrong || 1);
};

const candidates = Array.from({ length: 35 }, (_, at) => Math.round((0.02 + 0.02 * at) * 100) / 100);

/** The thresholds that together give the best F, found one name at a time. */
function thresholdsFor(counts: (name: number, threshold: number) => Tally, names: number, beta: number): number[] {
	const chosen = new Array<number>(names).fill(0.3);
	for (let round = 0; round < 3; round++) {
		for (let name = 0; name < names; name++) {
			const others = sum(chosen.map((threshold, other) => (other === name ? sum([]) : counts(other, threshold))));
			const value = (threshold: number) => fBeta(sum([others, counts(name, threshold)]), beta);
			chosen[name] = candidates.reduce((best, one) => (value(one) > value(best) ? one : best));
		}
	}
	return chosen;
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

function several(
	name: string,
	head: Head,
	texts: readonly WrittenText[],
	beta: number,
	may: (row: number, k: number) => boolean
) {
	const scores = unseen(head, texts);
	const all = texts.map((_, row) => row);
	const count = (rows: readonly number[]) => (k: number, threshold: number) =>
		tally(
			(row) => may(row, k) && sigmoid(scores[row]![k]!) >= threshold,
			(row) => head.labelsOf(texts[row]!).includes(head.names[k]!),
			rows
		);
	const thresholds = thresholdsFor(count(all), head.names.length, beta);
	report(name, texts, (rows) => sum(thresholds.map((threshold, k) => count(rows)(k, threshold))));
	return thresholds;
}

function oneOfThem(name: string, head: Head, texts: readonly WrittenText[]): void {
	const scores = unseen(head, texts);
	const said = (row: number) => head.names[scores[row]!.indexOf(Math.max(...scores[row]!))]!;
	report(name, texts, (rows) => {
		const taught = rows.filter((row) => head.isTaught(texts[row]!));
		const right = taught.filter((row) => head.labelsOf(texts[row]!).includes(said(row))).length;
		return { right, wrong: taught.length - right, missed: taught.length - right };
	});
}

export interface Thresholds {
	topics: number[];
	risks: number[];
}

/** The models of cause, topics and risks, encoded, and from which probabilities on something is said. */
export function trainAspects(texts: readonly WrittenText[]): {
	models: Record<string, Uint8Array>;
	thresholds: Thresholds;
} {
	const { words, ideas } = aspectTable(texts);
	const every = () => true;
	const cause: Head = {
		blocks: [words, ideas],
		names: causes,
		kind: 'softmax',
		labelsOf: (text) => (text.cause === null ? [] : [text.cause]),
		isTaught: (text) => text.cause !== null
	};
	const topics: Head = {
		blocks: [words, ideas],
		names: shippedTopics,
		kind: 'independent',
		labelsOf: (text) => text.topics,
		isTaught: every
	};
	const risk: Head = {
		blocks: [ideas],
		names: risks,
		kind: 'independent',
		labelsOf: (text) => text.risk,
		isTaught: every
	};
	const hasWords = riskWords(texts);
	oneOfThem('cause', cause, texts);
	const thresholds = {
		topics: several('topics', topics, texts, 1, every),
		risks: several('risks', risk, texts, RISK_BETA, (row, k) => hasWords[row]![k]!)
	};
	const encode = (head: Head) => {
		const weights = fit(head, texts, every);
		return head.blocks.map((block, b) => encodeModel(weights[b]!, block.buckets, head.names.length));
	};
	const [causeWords, causeIdeas] = encode(cause);
	const [topicWords, topicIdeas] = encode(topics);
	const [riskIdeas] = encode(risk);
	return {
		models: {
			cause: causeWords!,
			'cause-ideas': causeIdeas!,
			topics: topicWords!,
			'topics-ideas': topicIdeas!,
			'risk-ideas': riskIdeas!
		},
		thresholds
	};
}
