import type { Features } from './features.ts';
import { addRun, type LinearModel } from './model.ts';
import { MAX_CHARACTERS, type Tokens } from './tokens.ts';
import { featuresOf, sumEachWord, sumWords } from './words.ts';

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

const totals = new Int32Array(64);

/** Scores (before softmax) from what all tokens of a text add. */
function scoresOf(model: LinearModel, share: number, scores: Float64Array): Float64Array {
	for (let k = 0; k < model.outputs; k++) scores[k] = totals[k]! * model.scales[k]! * share + model.biases[k]!;
	return scores;
}

const shareOf = (features: number) => (features > 0 ? 1 / Math.sqrt(features) : 0);

/** Scores (before softmax) of a text by its words; what each token added stays in `tally` for {@link addTokenWeights}. */
export function tallyWords(model: LinearModel, tokens: Tokens, tally: Tally): Float64Array {
	totals.fill(0, 0, 4 * model.quads);
	sumEachWord(model, tokens, totals, tally.sums);
	tally.model = model;
	tally.share = shareOf(featuresOf(tokens));
	return scoresOf(model, tally.share, tally.scores);
}

/** The same of features that are no words. */
export function tallyFeatures(model: LinearModel, features: Features, tokens: Tokens, tally: Tally): Float64Array {
	const width = 4 * model.quads;
	const { hashes, token, count } = features;
	const { sums } = tally;
	const end = (tokens.count + 1) * width;
	sums.fill(0, 0, end);
	for (let from = 0, to = 0; from < count; from = to) {
		const own = token[from]!;
		while (to < count && token[to] === own) to++;
		addRun(model, hashes, from, to, sums, own * width);
	}
	totals.fill(0, 0, width);
	for (let place = 0; place < end; place += width) for (let k = 0; k < width; k++) totals[k]! += sums[place + k]!;
	tally.model = model;
	tally.share = shareOf(count);
	return scoresOf(model, tally.share, tally.scores);
}

/** Scores (before softmax) of a text by its words, where nobody asks what each token added. */
export function scoreWords(model: LinearModel, tokens: Tokens, out: Float64Array): Float64Array {
	totals.fill(0, 0, 4 * model.quads);
	sumWords(model, tokens, totals);
	return scoresOf(model, shareOf(featuresOf(tokens)), out);
}

/**
 * Adds to `weights`, times `part`, what each token of the text last scored adds to one output above the mean of the outputs
 * `from` to `to`, on the scale of the score.
 */
export function addTokenWeights(
	{ model, sums, share }: Tally,
	{ count }: Tokens,
	{ output, from, to }: { output: number; from: number; to: number },
	part: number,
	weights: Float64Array
): void {
	if (!model) return;
	const { scales } = model;
	const width = 4 * model.quads;
	for (let token = 0, place = 0; token < count; token++, place += width) {
		let total = 0;
		for (let k = from; k < to; k++) total += sums[place + k]! * scales[k]!;
		const own = sums[place + output]! * scales[output]!;
		weights[token]! += part * share * (own - total / (to - from));
	}
}
