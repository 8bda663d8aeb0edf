import { sentiments, type Language } from '#lib/domain/mention.ts';
import { statementKinds } from './analysis.ts';
import { inLanguage, type ByLanguage } from './in-language.ts';
import { softmax } from './learn.ts';

/**
 * The last step: what the heads say of a text (sentiment by public texts and by customers' voices, kind of statement; both by words
 * and by the ideas of our word lists), as
 * logarithms of their probabilities, and its language, weighed into one answer. The weights are trained on what the heads said
 * of texts they had not seen ("stacking", Wolpert 1992), which is what calibrates it. One row an input, the last one the bias;
 * one column an output.
 */
export interface Judge {
	sentiment: number[][];
	kind: number[][];
	/** How far a doubtful text is leaned towards "complaint" ({@link leanOn}), by language. */
	lean: ByLanguage<number>;
}

const SIDES = sentiments.length;
const KINDS = statementKinds.length;
/** What is said of a text by its ideas: kinds, then sides. */
export const IDEA_OUTPUTS = KINDS + SIDES;
export const JUDGE_INPUTS = 2 * SIDES + KINDS + IDEA_OUTPUTS + 2;

/** Probabilities below this tell nothing more. */
const LEAST = 1e-3;

/** Writes the logarithms of the probabilities of `count` outputs from place `from` on. */
function addLogs(scores: Float64Array, from: number, count: number, out: Float64Array, place: number): void {
	let top = -Infinity;
	for (let k = 0; k < count; k++) top = Math.max(top, scores[from + k]!);
	let sum = 0;
	for (let k = 0; k < count; k++) sum += Math.exp(scores[from + k]! - top);
	for (let k = 0; k < count; k++) out[place + k] = Math.log(Math.exp(scores[from + k]! - top) / sum + LEAST);
}

export interface HeadScores {
	sentiment: Float64Array;
	voice: Float64Array;
	kind: Float64Array;
	ideas: Float64Array;
}

/** What is weighed, from the scores of the heads. */
export function judgeInputs(
	{ sentiment, voice, kind, ideas }: HeadScores,
	language: Language,
	out: Float64Array
): Float64Array {
	addLogs(sentiment, 0, SIDES, out, 0);
	addLogs(voice, 0, SIDES, out, SIDES);
	addLogs(kind, 0, KINDS, out, 2 * SIDES);
	addLogs(ideas, 0, KINDS, out, 2 * SIDES + KINDS);
	addLogs(ideas, KINDS, SIDES, out, 2 * SIDES + 2 * KINDS);
	out[JUDGE_INPUTS - 2] = language === 'ru' ? 1 : 0;
	out[JUDGE_INPUTS - 1] = language === 'lv' ? 1 : 0;
	return out;
}

/** Probabilities of the outputs of one table of weights. */
export function weigh(weights: readonly (readonly number[])[], inputs: Float64Array, out: Float64Array): Float64Array {
	const bias = weights[inputs.length]!;
	for (let k = 0; k < out.length; k++) {
		let score = bias[k]!;
		for (let input = 0; input < inputs.length; input++) score += inputs[input]! * weights[input]![k]!;
		out[k] = score;
	}
	softmax(out);
	return out;
}

/**
 * A complaint that is overlooked costs a customer, one too many costs a glance: where it is in doubt whether a text is one, its
 * probability p is raised, on the scale of scores by 4 · lean · p · (1 − p). Sure answers stay what they are.
 */
export function leanOn(kinds: Float64Array, lean: number): void {
	const before = kinds[0]!;
	const raised = before * Math.exp(4 * lean * before * (1 - before));
	const total = raised + (1 - before);
	for (let k = 1; k < kinds.length; k++) kinds[k]! /= total;
	kinds[0] = raised / total;
}

export const leanOf = ({ lean }: Judge, language: Language): number => inLanguage(lean, language);
