import type { WeighedWord } from './analysis.ts';
import { addRun, type LinearModel } from './model.ts';
import type { Reading } from './read.ts';

const SHOWN = 8;
/** A word whose share of the score is below this part of the strongest one is not worth showing. */
const LEAST_SHARE = 0.15;

/** What each token adds to an output, above the mean of all outputs; before the text's length is taken into account. */
function tokenWeights({ tokens, features }: Reading, model: LinearModel, output: number): Float64Array {
	const width = 4 * model.quads;
	const sums = new Int32Array(tokens.count * width);
	for (let from = 0, to = 0; from < features.count; from = to) {
		const token = features.token[from]!;
		while (to < features.count && features.token[to] === token) to++;
		addRun(model, features.hashes, from, to, sums, token * width);
	}
	const weights = new Float64Array(tokens.count);
	for (let token = 0; token < tokens.count; token++) {
		let total = 0;
		for (let k = 0; k < model.outputs; k++) total += sums[token * width + k]! * model.scales[k]!;
		weights[token] = sums[token * width + output]! * model.scales[output]! - total / model.outputs;
	}
	return weights;
}

/** Places of the strongest weights, at most {@link SHOWN}, strongest first; of two equal ones the earlier. */
function strongest(weights: Float64Array): number[] {
	const places: number[] = [];
	for (let place = 0; place < weights.length; place++) {
		const strength = Math.abs(weights[place]!);
		let rank = places.length;
		while (rank > 0 && Math.abs(weights[places[rank - 1]!]!) < strength) rank--;
		if (rank >= SHOWN) continue;
		places.splice(rank, 0, place);
		places.length = Math.min(places.length, SHOWN);
	}
	return places;
}

/**
 * The words that moved one output of a model most, in the order of the text. A word's weight is the sum over its
 * features of the output's weight above the mean of all outputs, on the scale of the score.
 */
export function weighWords(text: string, reading: Reading, model: LinearModel, output: number): WeighedWord[] {
	const { tokens, features } = reading;
	const weights = tokenWeights(reading, model, output);
	const value = features.count > 0 ? 1 / Math.sqrt(features.count) : 0;
	const places = strongest(weights);
	const least = places.length > 0 ? Math.abs(weights[places[0]!]!) * LEAST_SHARE : 0;
	return places
		.filter((place) => weights[place] !== 0 && Math.abs(weights[place]!) >= least)
		.sort((a, b) => a - b)
		.map((place) => {
			const start = tokens.start[place]!;
			const end = tokens.end[place]!;
			return { word: text.slice(start, end), start, end, weight: Math.round(weights[place]! * value * 1000) / 1000 };
		});
}
