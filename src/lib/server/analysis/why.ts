import type { Quote, WeighedWord } from './analysis.ts';
import type { LinearModel } from './model.ts';
import type { Reading } from './read.ts';

const SHOWN = 8;
/** A word whose share of the score is below this part of the strongest one is not worth showing. */
const LEAST_SHARE = 0.15;

export function quote(text: string, start: number, end: number): Quote {
	return { word: text.slice(start, end), start, end };
}

/**
 * The words that moved one output of a model most, in the order of the text. A word's weight is the sum over its
 * features of the output's weight above the mean of all outputs, on the scale of the score.
 */
export function weighWords(text: string, reading: Reading, model: LinearModel, output: number): WeighedWord[] {
	const { tokens, features } = reading;
	const sums = new Float64Array(tokens.count);
	const mask = model.buckets - 1;
	for (let at = 0; at < features.count; at++) {
		const base = (features.hashes[at]! & mask) * model.outputs;
		let mean = 0;
		for (let k = 0; k < model.outputs; k++) mean += model.table[base + k]! * model.scales[k]!;
		const own = model.table[base + output]! * model.scales[output]!;
		sums[features.token[at]!]! += own - mean / model.outputs;
	}
	const value = features.count > 0 ? 1 / Math.sqrt(features.count) : 0;
	const strength = (index: number) => Math.abs(sums[index]!);
	const order = Array.from(sums.keys()).sort((a, b) => strength(b) - strength(a) || a - b);
	const least = order.length > 0 ? strength(order[0]!) * LEAST_SHARE : 0;
	return order
		.slice(0, SHOWN)
		.filter((index) => strength(index) > 0 && strength(index) >= least)
		.sort((a, b) => a - b)
		.map((index) => ({
			...quote(text, tokens.start[index]!, tokens.end[index]!),
			weight: Math.round(sums[index]! * value * 1000) / 1000
		}));
}
