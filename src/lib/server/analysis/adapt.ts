import { sigmoid, softmax, train, type Rows } from './learn.ts';
import { byteAt, score, withBytes, type LinearModel } from './model.ts';
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
/** Weight of a rehearsed text against a taught one, more where fewer are rehearsed than taught. */
const REHEARSED = 2;

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

type Kind = 'softmax' | 'independent';

/** What a head says of a text now: learned along with what is new, it holds the head where it is. */
function asNow(model: LinearModel, text: string, kind: Kind): Example {
	const { hashes, count } = readFeatures(text).features;
	const targets = score(model, hashes, count, new Float64Array(model.outputs));
	if (kind === 'softmax') softmax(targets);
	else targets.forEach((one, k) => (targets[k] = sigmoid(one)));
	return { text, targets };
}

/**
 * Trains one head further on these examples. The same examples give the same answer on every machine.
 * @param rehearsed texts on which the head is to stay as it is. Without them twenty labels of one kind, which is what people
 *   give who correct one kind of mistake, turn everything else into that kind (18 % of other texts, measured)
 */
export function adapt(
	model: LinearModel,
	taught: readonly Example[],
	kind: Kind,
	rehearsed: readonly string[] = []
): Delta {
	const { outputs } = model;
	const examples = [...taught, ...rehearsed.map((text) => asNow(model, text, kind))];
	const { rows, buckets } = compact(model, examples);
	const initial = unpack(model, buckets);
	const targets = Float32Array.from(examples.flatMap((example) => Array.from(example.targets)));
	const held = rehearsed.length ? REHEARSED * Math.max(1, taught.length / rehearsed.length) : 0;
	const each = Float32Array.from(examples, (_, row) => (row < taught.length ? 1 : held));
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
