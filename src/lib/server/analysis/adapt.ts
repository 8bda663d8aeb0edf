import { train, type Rows } from './learn.ts';
import { byteAt, withBytes, type LinearModel } from './model.ts';
import { readFeatures } from './read.ts';

/**
 * A head's weights taken a little further on a company's own texts. It starts from the shipped weights and is pulled back to
 * them, so that few texts cannot ruin what many have taught; only the buckets that these texts touch can change. The figures
 * were found by trying (0–200 labels on foreign domains): 6 epochs, rate 0.05, pull 1e-3.
 */
const EPOCHS = 6;
const RATE = 0.05;
const PULL = 1e-3;
const SEED = 1;

/** A text and what each output should have said, 0..1. */
export interface Example {
	text: string;
	targets: ArrayLike<number>;
}

/** What differs from the shipped weights: for some buckets, steps of the head's own scale for each output; and the biases. */
export interface Delta {
	outputs: number;
	/** Ascending. */
	buckets: Uint32Array;
	/** Bucket by bucket, one signed byte per output. */
	steps: Int8Array;
	biases: Float32Array;
}

interface Compact {
	rows: Rows;
	/** The head's own bucket of each compact one. */
	buckets: Uint32Array;
}

/** Rows over the touched buckets alone, so that training costs what the examples cost and not what the head weighs. */
function compact(model: LinearModel, examples: readonly Example[]): Compact {
	const offset = new Uint32Array(examples.length + 1);
	const scale = new Float32Array(examples.length);
	const places = new Map<number, number>();
	const index: number[] = [];
	examples.forEach(({ text }, row) => {
		const { hashes, count } = readFeatures(text).features;
		for (let at = 0; at < count; at++) {
			const bucket = hashes[at]! & (model.buckets - 1);
			let place = places.get(bucket);
			if (place === undefined) places.set(bucket, (place = places.size));
			index.push(place);
		}
		offset[row + 1] = index.length;
		scale[row] = count > 0 ? 1 / Math.sqrt(count) : 0;
	});
	return { rows: { offset, index: Uint32Array.from(index), scale }, buckets: Uint32Array.from(places.keys()) };
}

/** Weights of some buckets as they count, the biases after the last. */
function unpack(model: LinearModel, buckets: Uint32Array): Float32Array {
	const { outputs } = model;
	const weights = new Float32Array((buckets.length + 1) * outputs);
	for (let place = 0; place < buckets.length; place++)
		for (let k = 0; k < outputs; k++)
			weights[place * outputs + k] = byteAt(model, buckets[place]!, k) * model.scales[k]!;
	weights.set(model.biases, buckets.length * outputs);
	return weights;
}

/** Trains one head further on these examples. The same examples give the same answer on every machine. */
export function adapt(model: LinearModel, examples: readonly Example[], kind: 'softmax' | 'independent'): Delta {
	const { outputs } = model;
	const { rows, buckets } = compact(model, examples);
	const initial = unpack(model, buckets);
	const targets = Float32Array.from(examples.flatMap((example) => Array.from(example.targets)));
	const each = new Float32Array(examples.length).fill(1);
	const options = {
		buckets: buckets.length,
		outputs,
		kind,
		epochs: EPOCHS,
		rate: RATE,
		seed: SEED,
		pull: PULL,
		initial
	};
	const learned = train(rows, targets, each, options);
	const steps = new Map<number, number[]>();
	buckets.forEach((bucket, place) => {
		const moved = Array.from({ length: outputs }, (_, k) => {
			const change = learned[place * outputs + k]! - initial[place * outputs + k]!;
			return Math.max(-127, Math.min(127, Math.round(change / (model.scales[k]! || 1))));
		});
		if (moved.some((step) => step !== 0)) steps.set(bucket, moved);
	});
	const sorted = [...steps.keys()].sort((a, b) => a - b);
	return {
		outputs,
		buckets: Uint32Array.from(sorted),
		steps: Int8Array.from(sorted.flatMap((bucket) => steps.get(bucket)!)),
		biases: learned.slice(buckets.length * outputs).map((bias, k) => bias - model.biases[k]!)
	};
}

/** The head with the changes in it; the shipped one stays as it is. */
export function applyDelta(model: LinearModel, delta: Delta): LinearModel {
	const { outputs, buckets, steps, biases } = delta;
	const changed = withBytes(model, (set) => {
		for (let place = 0; place < buckets.length; place++)
			for (let k = 0; k < outputs; k++) {
				const step = steps[place * outputs + k]!;
				if (step !== 0) set(buckets[place]!, k, byteAt(model, buckets[place]!, k) + step);
			}
	});
	return { ...changed, biases: model.biases.map((bias, k) => bias + biases[k]!) };
}
