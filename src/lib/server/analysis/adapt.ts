import { sigmoid, softmax, trainInSteps, type Rows } from './learn.ts';
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

/** A text that was read and what each output should have said, 0..1. */
export interface Example {
	/** Its features, as in `readFeatures`. */
	hashes: Uint32Array;
	targets: ArrayLike<number>;
}

/** Reads a text once for all trainings that it takes part in. */
export function exampleOf(text: string, targets: ArrayLike<number>): Example {
	return { hashes: hashesOf(text), targets };
}

function hashesOf(text: string): Uint32Array {
	const { hashes, count } = readFeatures(text).features;
	return hashes.slice(0, count);
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
function* compact(model: LinearModel, examples: readonly Example[]): Generator<void, Compact, void> {
	const offset = new Uint32Array(examples.length + 1);
	const scale = new Float32Array(examples.length);
	const places = new Map<number, number>();
	const index: number[] = [];
	for (const [row, { hashes }] of examples.entries()) {
		for (const hash of hashes) {
			const bucket = hash & (model.buckets - 1);
			let place = places.get(bucket);
			if (place === undefined) places.set(bucket, (place = places.size));
			index.push(place);
		}
		offset[row + 1] = index.length;
		scale[row] = hashes.length > 0 ? 1 / Math.sqrt(hashes.length) : 0;
		yield;
	}
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

/** A text as a head reads it now: learned along with what is new, it holds the head where it is. */
export function rehearsalOf(model: LinearModel, text: string, kind: Kind): Example {
	const hashes = hashesOf(text);
	const targets = score(model, hashes, hashes.length, new Float64Array(model.outputs));
	if (kind === 'softmax') softmax(targets);
	else targets.forEach((one, k) => (targets[k] = sigmoid(one)));
	return { hashes, targets };
}

/**
 * Trains one head further on these examples, in steps between which somebody else may have a turn. The same examples give the
 * same answer on every machine.
 * @param rehearsed texts on which the head is to stay as it is. Without them twenty labels of one kind, which is what people
 *   give who correct one kind of mistake, turn everything else into that kind (18 % of other texts, measured)
 */
export function* adapt(
	model: LinearModel,
	taught: readonly Example[],
	kind: Kind,
	rehearsed: readonly Example[] = []
): Generator<void, Delta, void> {
	const { outputs } = model;
	const examples = [...taught, ...rehearsed];
	const { rows, buckets } = yield* compact(model, examples);
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
	const learned = yield* trainInSteps(rows, targets, each, options);
	return yield* deltaOf(model, buckets, initial, learned);
}

function* deltaOf(
	model: LinearModel,
	buckets: Uint32Array,
	initial: Float32Array,
	learned: Float32Array
): Generator<void, Delta, void> {
	const { outputs, scales } = model;
	const stepAt = (place: number, k: number) => {
		const change = learned[place * outputs + k]! - initial[place * outputs + k]!;
		return Math.max(-127, Math.min(127, Math.round(change / (scales[k]! || 1))));
	};
	const moved: number[] = [];
	for (let place = 0; place < buckets.length; place++) {
		for (let k = 0; k < outputs; k++)
			if (stepAt(place, k) !== 0) {
				moved.push(place);
				break;
			}
		yield;
	}
	moved.sort((a, b) => buckets[a]! - buckets[b]!);
	const steps = new Int8Array(moved.length * outputs);
	for (const [at, place] of moved.entries()) {
		for (let k = 0; k < outputs; k++) steps[at * outputs + k] = stepAt(place, k);
		yield;
	}
	return {
		outputs,
		buckets: Uint32Array.from(moved, (place) => buckets[place]!),
		steps,
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
