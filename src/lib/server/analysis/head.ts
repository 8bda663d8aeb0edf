import type { Features } from './features.ts';
import { addRun, type LinearModel } from './model.ts';
import type { Reading } from './read.ts';
import { MAX_CHARACTERS } from './tokens.ts';

/** Where one part of a head does its sums: what each token adds to each output, and the scores of the whole text. */
export interface Tally {
	model: LinearModel | null;
	/** Four numbers a quad and token. */
	sums: Int32Array;
	/** Each feature's share of the score: the more there are, the less each counts. */
	share: number;
	scores: Float64Array;
}

/** Room for so many outputs; one more token than a text can have, for what is said of the text as a whole. */
export const makeTally = (outputs: number): Tally => ({
	model: null,
	sums: new Int32Array((MAX_CHARACTERS + 2) * 4 * Math.ceil(outputs / 4)),
	share: 0,
	scores: new Float64Array(outputs)
});

/** Scores (before softmax) of a text; what each token added stays in `tally` for {@link addTokenWeights}. */
export function tallyScores(model: LinearModel, features: Features, { tokens }: Reading, tally: Tally): Float64Array {
	const width = 4 * model.quads;
	const { hashes, token, count } = features;
	const { sums, scores } = tally;
	const end = (tokens.count + 1) * width;
	sums.fill(0, 0, end);
	for (let from = 0, to = 0; from < count; from = to) {
		const own = token[from]!;
		while (to < count && token[to] === own) to++;
		addRun(model, hashes, from, to, sums, own * width);
	}
	tally.model = model;
	tally.share = count > 0 ? 1 / Math.sqrt(count) : 0;
	for (let k = 0; k < model.outputs; k++) {
		let sum = 0;
		for (let place = k; place < end; place += width) sum += sums[place]!;
		scores[k] = sum * model.scales[k]! * tally.share + model.biases[k]!;
	}
	return scores;
}

/**
 * Adds to `weights`, times `part`, what each token of the text last scored adds to one output above the mean of the outputs
 * `from` to `to`, on the scale of the score.
 */
export function addTokenWeights(
	{ model, sums, share }: Tally,
	{ tokens }: Reading,
	{ output, from, to, part }: { output: number; from: number; to: number; part: number },
	weights: Float64Array
): void {
	if (!model) return;
	const width = 4 * model.quads;
	for (let token = 0; token < tokens.count; token++) {
		let total = 0;
		for (let k = from; k < to; k++) total += sums[token * width + k]! * model.scales[k]!;
		const own = sums[token * width + output]! * model.scales[output]!;
		weights[token]! += part * share * (own - total / (to - from));
	}
}
