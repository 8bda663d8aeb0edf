import { score, type LinearModel } from './model.ts';

/**
 * A net of one hidden layer over concepts: it knows which of them mean something together ("courier" and "shouted"), which sums of
 * weights cannot. The first layer is a model like the others; the second is small: a row a hidden unit, the biases last.
 */
export interface Net {
	first: LinearModel;
	second: readonly (readonly number[])[];
}

/** How much the net counts beside the sums of weights; chosen by cross-validation over businesses. */
export const NET_SHARE = 0.3;

const hidden = new Float64Array(64);

/** Scores (before sigmoid) of a text with these features. */
export function scoreNet({ first, second }: Net, features: Uint32Array, count: number, out: Float64Array): void {
	score(first, features, count, hidden);
	for (let k = 0; k < out.length; k++) out[k] = second[first.outputs]![k]!;
	for (let unit = 0; unit < first.outputs; unit++) {
		const value = hidden[unit]!;
		if (value <= 0) continue;
		const weights = second[unit]!;
		for (let k = 0; k < out.length; k++) out[k]! += value * weights[k]!;
	}
}
