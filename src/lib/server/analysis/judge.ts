import { sentiments, type Language } from '#lib/domain/mention.ts';
import { statementKinds } from './analysis.ts';
import { inLanguage, type ByLanguage } from './in-language.ts';
import { sigmoid, softmax } from './learn.ts';

/**
 * The last step: what the heads say of a text (sentiment by public texts and by customers' voices, kind of statement; both by words
 * and by the ideas of our word lists), as
 * logarithms of their probabilities, its language and how brief it is, weighed into one answer. The weights are trained on what the heads said
 * of texts they had not seen ("stacking", Wolpert 1992), which is what calibrates it. One row an input, the last one the bias;
 * one column an output.
 */
export interface Judge {
	sentiment: number[][];
	kind: number[][];
	/** How far a doubtful text is leaned towards "complaint" ({@link leanOn}), by language. */
	lean: ByLanguage<number>;
	/** How sure "complaint" is said ({@link calibrate}): from which log-odds to which, ascending. */
	knots: readonly (readonly number[])[];
}

const SIDES = sentiments.length;
const KINDS = statementKinds.length;
/** What is said of a text by its ideas: kinds, then sides. */
export const IDEA_OUTPUTS = KINDS + SIDES;
/** How brief a text is, and what that makes of each kind by words and by ideas. */
const BRIEF_INPUTS = 1 + 2 * KINDS;
export const JUDGE_INPUTS = 2 * SIDES + KINDS + IDEA_OUTPUTS + 2 + BRIEF_INPUTS;

/** At so many words and marks a text is half as brief as one can be. */
const BRIEF = 8;

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

/**
 * What is weighed, from the scores of the heads. A few words leave them less sure than many, so what they say of kinds counts in another
 * measure the briefer a text is. Of terse texts by a writer not seen 94, 94 and 98 of a hundred complaints are found like this (ru, lv, en),
 * 91, 91 and 95 without, and longer texts lose nothing.
 * @param length words and marks of the text
 */
export function judgeInputs(
	{ sentiment, voice, kind, ideas }: HeadScores,
	{ language, length }: { language: Language; length: number },
	out: Float64Array
): Float64Array {
	addLogs(sentiment, 0, SIDES, out, 0);
	addLogs(voice, 0, SIDES, out, SIDES);
	addLogs(kind, 0, KINDS, out, 2 * SIDES);
	addLogs(ideas, 0, KINDS, out, 2 * SIDES + KINDS);
	addLogs(ideas, KINDS, SIDES, out, 2 * SIDES + 2 * KINDS);
	let place = 2 * SIDES + KINDS + IDEA_OUTPUTS;
	out[place++] = language === 'ru' ? 1 : 0;
	out[place++] = language === 'lv' ? 1 : 0;
	const brevity = (out[place++] = BRIEF / (BRIEF + length));
	for (let k = 0; k < 2 * KINDS; k++) out[place++] = brevity * out[2 * SIDES + k]!;
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

/** Gives "complaint" this probability; the other kinds share the rest as before. */
function setComplaint(kinds: Float64Array, probability: number): void {
	const others = 1 - kinds[0]!;
	for (let k = 1; k < kinds.length; k++) kinds[k] = others > 0 ? (kinds[k]! / others) * (1 - probability) : 0;
	kinds[0] = probability;
}

/**
 * A complaint that is overlooked costs a customer, one too many costs a glance: where it is in doubt whether a text is one, its
 * probability p is raised, on the scale of scores by 4 · lean · p · (1 − p). Sure answers stay what they are.
 */
export function leanOn(kinds: Float64Array, lean: number): void {
	const before = kinds[0]!;
	const raised = before * Math.exp(4 * lean * before * (1 - before));
	setComplaint(kinds, raised / (raised + (1 - before)));
}

/** The straight lines through these points, going on beyond the first and the last. */
function along(points: Judge['knots'], x: number): number {
	let at = 1;
	while (at < points.length - 1 && x > points[at]![0]!) at++;
	const [[x0, y0], [x1, y1]] = [points[at - 1]!, points[at]!] as [[number, number], [number, number]];
	return y0 + ((x - x0) * (y1 - y0)) / (x1 - x0);
}

/**
 * Says "complaint" as often as it is one. The lean and the hard authors whom the judge has to learn from as well leave it unsure; what is
 * likelier than not stays so, so that no answer changes at a threshold of one half.
 */
export function calibrate(kinds: Float64Array, knots: Judge['knots']): void {
	const before = kinds[0]!;
	if (before > 0 && before < 1) setComplaint(kinds, sigmoid(along(knots, Math.log(before / (1 - before)))));
}

/** What kind of statement a text is, by the judge's weights. */
export function weighKind(judge: Judge, language: Language, inputs: Float64Array, out: Float64Array): Float64Array {
	weigh(judge.kind, inputs, out);
	leanOn(out, inLanguage(judge.lean, language));
	calibrate(out, judge.knots);
	return out;
}
