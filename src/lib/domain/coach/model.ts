import { featuresOf, hashBits, keptOf } from './features.ts';
import { thoughtsOf, unitsOf, type Sentence } from './sentences.ts';
import {
	forbiddenRules,
	modelOutputs,
	sentenceParts,
	type CoachLanguage,
	type ForbiddenRule,
	type SentencePart,
	type Span
} from './types.ts';

/**
 * The trained part of the coach: linear scores over hashed features; the forbidden rules and `none` compete in a softmax, the parts are
 * logistic. `model-file.ts` reads and writes it.
 */
export interface CoachModel {
	hashes: Uint32Array;
	/** The largest weight, and the score without any feature; one per output. */
	scales: Float32Array;
	biases: Float32Array;
	/** Weights of one feature after the other, each from -7 to 7: see `weightLevels`. */
	weights: Int8Array;
	calibration: Calibration;
}

/** From scores to how often they are right; fitted on replies that the scoring model had not seen. */
export interface Calibration {
	/**
	 * Log odds of a forbidden rule are `slope * margin + offset + good * best part`, where only a part that is likely there counts: a
	 * sentence that apologises or helps seldom does harm as well. One slope for all, since few examples would bend a slope for each.
	 */
	forbidden: { slope: number; good: number; offsets: Record<ForbiddenRule, number> };
	/** Log odds that a reply has a part are `slope * togetherOf(scores) + offset`. */
	parts: Record<SentencePart, { slope: number; offset: number }>;
	/** Log odds that a reply does not name the problem. */
	restate: { shared: number; concrete: number; boilerplate: number; offset: number };
}

const outputs = modelOutputs.length;
/** The largest weight there is. */
export const topLevel = 7;
/** Share of the scale that each weight stands for, from -7 to 7: finer steps where most weights are. */
const weightLevels = Float32Array.from({ length: 2 * topLevel + 1 }, (_, i) => {
	const share = (i - topLevel) / topLevel;
	return share * Math.abs(share);
});

/** One value for each key. */
export const record = <K extends string, V>(keys: readonly K[], value: (key: K) => V) =>
	Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;

/** How a run of words looks beside the forbidden rules. */
export interface Thought {
	span: Span;
	/** Log odds of each rule against all other rules and `none`. */
	margins: Record<ForbiddenRule, number>;
	/** How sure it is that the words do one of the things a reply must have; 0 where they likely do none. */
	good: number;
}

/** What a sentence looks like to the model, as a whole. */
export interface Judgement extends Thought {
	/** Each of the thoughts that it joins by itself; empty where it is one. */
	thoughts: readonly Thought[];
	/** Score of each part, the best of sentence and clauses. */
	parts: Record<SentencePart, number>;
}

/**
 * Judges a sentence: rules by the whole and by the thoughts it joins, parts also clause by clause, since «We are sorry and replace it» does
 * two things.
 */
export function judgeSentence(model: CoachModel, sentence: Sentence, language: CoachLanguage): Judgement {
	// A thought is often one of the clauses: each run of words is read once.
	const read = new Map<string, Float32Array>();
	const scores = (unit: Sentence): Float32Array => {
		const key = unit.span.join();
		let known = read.get(key);
		if (!known) read.set(key, (known = scoresOf(model, unit, language)));
		return known;
	};
	const units = unitsOf(sentence, language).map(scores);
	const best = Float32Array.from({ length: outputs }, (_, i) => Math.max(...units.map((unit) => unit[i]!)));
	const parts = partsOf(best);
	return {
		...thoughtOf(sentence.span, units[0]!, parts),
		parts,
		thoughts: thoughtsOf(sentence, language).map((thought) => {
			const own = scores(thought);
			return thoughtOf(thought.span, own, partsOf(own));
		})
	};
}

const partsOf = (scores: Float32Array): Judgement['parts'] =>
	record(sentenceParts, (part) => scores[modelOutputs.indexOf(part)]!);

function thoughtOf(span: Span, scores: Float32Array, parts: Judgement['parts']): Thought {
	const margins = marginsOf(scores);
	return {
		span,
		margins: record(forbiddenRules, (rule) => margins[forbiddenRules.indexOf(rule)]!),
		good: Math.max(0, ...Object.values(parts))
	};
}

/** Log odds of each forbidden rule in the softmax over `none` and all of them. */
function marginsOf(scores: Float32Array): number[] {
	const competing = [...scores.subarray(0, forbiddenRules.length + 1)];
	const top = Math.max(...competing);
	const powers = competing.map((score) => Math.exp(score - top));
	const total = powers.reduce((sum, power) => sum + power, 0);
	return powers.slice(1).map((power) => Math.log((power + 1e-9) / (total - power + 1e-9)));
}

/** Raw score of a sentence for each output. */
export function scoresOf(model: CoachModel, sentence: Sentence, language: CoachLanguage): Float32Array {
	const sums = new Float32Array(outputs);
	const { hashes } = model;
	const { starts, begins, said } = indexOf(model);
	for (const { features, factor } of featuresOf(sentence, language))
		features.forEach((weight, hash) => {
			const at = placeOf(hashes, starts, keptOf(hash));
			if (at < 0) return;
			const value = weight * factor;
			for (let i = begins[at]!, end = begins[at + 1]!; i < end; i++)
				sums[said[i]! >> levelBits]! += weightLevels[said[i]! & levelMask]! * value;
		});
	return sums.map((sum, i) => model.biases[i]! + model.scales[i]! * sum);
}

const lowBits = hashBits - 16;
const levelBits = 4;
const levelMask = 2 ** levelBits - 1;

/** What makes a model quick to ask. */
interface ModelIndex {
	/** Where the sorted hashes of each upper sixteen bits begin: few steps to a hash instead of a search. */
	starts: Uint32Array;
	/** Where the weights of each feature begin among those that are not zero, one more than there are features … */
	begins: Uint32Array;
	/** … each of which is its output, and in its lowest `levelBits` bits its level. */
	said: Uint16Array;
}

const indexes = new WeakMap<CoachModel, ModelIndex>();

function indexOf(model: CoachModel): ModelIndex {
	const known = indexes.get(model);
	if (known) return known;
	const { hashes, weights } = model;
	const starts = new Uint32Array(0x10001);
	for (const hash of hashes) starts[(hash >>> lowBits) + 1]!++;
	for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
	const begins = new Uint32Array(hashes.length + 1);
	const said = new Uint16Array(weights.length);
	let count = 0;
	for (let feature = 0; feature < hashes.length; feature++) {
		for (let output = 0; output < outputs; output++) {
			const weight = weights[feature * outputs + output]!;
			if (weight) said[count++] = (output << levelBits) | (weight + topLevel);
		}
		begins[feature + 1] = count;
	}
	const index = { starts, begins, said: said.slice(0, count) };
	indexes.set(model, index);
	return index;
}

function placeOf(hashes: Uint32Array, starts: Uint32Array, hash: number): number {
	const end = starts[(hash >>> lowBits) + 1]!;
	for (let at = starts[hash >>> lowBits]!; at < end; at++) if (hashes[at] === hash) return at;
	return -1;
}

/** How much weaker sentences count beside the one that does a thing most surely. */
const sharpness = 0.7;

/**
 * How much a reply does something by the scores of its sentences: the best counts most, but said twice is said more surely. Very low
 * where there is no sentence.
 */
export function togetherOf(scores: readonly number[]): number {
	const top = Math.max(...scores, -9);
	const sum = scores.reduce((all, score) => all + Math.exp(sharpness * (score - top)), 0);
	return top + Math.log(Math.max(sum, 1)) / sharpness;
}

/** Probability of log odds. */
export const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));
