import { featuresOf, keptOf } from '../../src/lib/domain/coach/features.ts';
import { topLevel, type Calibration, type CoachModel } from '../../src/lib/domain/coach/model.ts';
import { forbiddenRules, modelOutputs, sentenceParts } from '../../src/lib/domain/coach/types.ts';
import type { Example } from './data.ts';
import { joinedExamples } from './joined.ts';

/** Sparse vector: feature numbers and their values. */
interface Vector {
	ids: Int32Array;
	values: Float32Array;
}

/** Which features exist, numbered by their sorted hashes. Those seen once are kept: together they tell much of what a rule sounds like. */
class Vocabulary {
	readonly hashes: number[];
	private readonly numbers: Map<number, number>;

	constructor(features: readonly Map<number, number>[]) {
		const seen = new Set<number>();
		for (const one of features) for (const hash of one.keys()) seen.add(hash);
		this.hashes = [...seen].sort((a, b) => a - b);
		this.numbers = new Map(this.hashes.map((hash, i) => [hash, i]));
	}

	vector(features: Map<number, number>): Vector {
		const all = [...features];
		return {
			ids: Int32Array.from(all, ([hash]) => this.numbers.get(hash)!),
			values: Float32Array.from(all, ([, value]) => value)
		};
	}
}

const hashed = new WeakMap<Example, Map<number, number>>();

function hashedFeatures(example: Example): Map<number, number> {
	const known = hashed.get(example);
	if (known) return known;
	const features = new Map<number, number>();
	for (const { features: own, factor } of featuresOf(example.sentence, example.lang))
		own.forEach((weight, hash) => features.set(keptOf(hash), weight * factor));
	hashed.set(example, features);
	return features;
}

/** `blindness`: the share of a sentence's features that is hidden each time, so that all of them learn to tell, not the loudest alone. */
const settings = { epochs: 8, rate: 0.25, decay: 3e-3, blindness: 0.3 };
/** How much a joined example counts: what it says is told twice already. */
const joinedWeight = 0.5;
/** Errors below this teach nothing worth the time. */
const smallestError = 1e-2;
/**
 * Weights that a model keeps: its file stays below a megabyte on its way to the browser. They are chosen one by one, for most features
 * have something to say of a rule or two alone.
 */
const mostWeights = 1_050_000;
/** How far an example is trusted that is known to be innocent of one rule only. */
const trustInNearMiss = 0.6;

const outputs = modelOutputs.length;
const competing = forbiddenRules.length + 1;
const firstPart = competing;

/** What an example teaches: wanted shares of `none` and the rules (null: unknown), how sure that is, and wanted parts (NaN: unknown). */
interface Target {
	shares: Float32Array | null;
	trust: number;
	parts: Float32Array;
}

function targetOf({ labels }: Example): Target {
	const parts = Float32Array.from(sentenceParts, (part) => (labels[part] === undefined ? NaN : labels[part] ? 1 : 0));
	const guilty = forbiddenRules.map((rule, i) => (labels[rule] ? i + 1 : 0)).filter((i) => i > 0);
	if (guilty.length > 0) return { shares: sharesOf(guilty), trust: 1, parts };
	const innocentOf = forbiddenRules.filter((rule) => labels[rule] === false).length;
	if (innocentOf >= forbiddenRules.length - 1) return { shares: sharesOf([0]), trust: 1, parts };
	const isGoodPart = sentenceParts.some((part) => labels[part]);
	return { shares: innocentOf > 0 || isGoodPart ? sharesOf([0]) : null, trust: trustInNearMiss, parts };
}

function sharesOf(classes: readonly number[]): Float32Array {
	const shares = new Float32Array(competing);
	for (const i of classes) shares[i] = 1 / classes.length;
	return shares;
}

/**
 * Learns all outputs together by AdaGrad in a fixed order, from the examples and from what they make when joined: the same examples give
 * the same model.
 */
export function learn(single: readonly Example[], calibration: Calibration): CoachModel {
	const examples = [...single, ...joinedExamples(single)];
	const features = examples.map(hashedFeatures);
	const vocabulary = new Vocabulary(features);
	const vectors = features.map((one) => vocabulary.vector(one));
	const targets = examples.map(targetOf);
	const size = vocabulary.hashes.length;
	const weights = new Float32Array(size * outputs);
	const squares = new Float32Array(size * outputs).fill(1e-2);
	const biases = new Float32Array(outputs);
	const biasSquares = new Float32Array(outputs).fill(1);
	const order = examples.map((_, i) => i);
	const chance = chances(5);
	for (let epoch = 0; epoch < settings.epochs; epoch++) {
		shuffle(order, 7 + epoch);
		for (const i of order) {
			const vector = partOf(vectors[i]!, chance);
			const errors = errorsOf(vector, targets[i]!, weights, biases);
			if (i >= single.length) for (let k = 0; k < outputs; k++) errors[k]! *= joinedWeight;
			step(vector, errors, weights, squares);
			for (let k = 0; k < outputs; k++) {
				biasSquares[k]! += errors[k]! ** 2;
				biases[k]! -= (settings.rate / Math.sqrt(biasSquares[k]!)) * errors[k]!;
			}
		}
	}
	centre(weights);
	const kept = leaveWeightiest(weights, loudness(vectors, size));
	return {
		hashes: Uint32Array.from(kept, (i) => vocabulary.hashes[i]!),
		biases,
		...quantised(weights, kept),
		calibration
	};
}

/** What is seen of a sentence this time; louder, so that on the whole it says as much. */
function partOf({ ids, values }: Vector, chance: () => number): Vector {
	const part: Vector = { ids: new Int32Array(ids.length), values: new Float32Array(ids.length) };
	let seen = 0;
	for (let j = 0; j < ids.length; j++) {
		if (chance() < settings.blindness) continue;
		part.ids[seen] = ids[j]!;
		part.values[seen++] = values[j]! / (1 - settings.blindness);
	}
	return { ids: part.ids.subarray(0, seen), values: part.values.subarray(0, seen) };
}

/** The competing weights of a feature count against each other alone: their median becomes zero, and zeros take no room. */
function centre(weights: Float32Array): void {
	for (let from = 0; from < weights.length; from += outputs) {
		const own = weights.subarray(from, from + competing);
		const median = own.slice().sort()[competing >> 1]!;
		for (let k = 0; k < competing; k++) own[k]! -= median;
	}
}

/** Sum of squared values of each feature: how much it has to say, and how often. */
function loudness(vectors: readonly Vector[], size: number): Float64Array {
	const sums = new Float64Array(size);
	for (const { ids, values } of vectors) ids.forEach((id, j) => (sums[id]! += values[j]! ** 2));
	return sums;
}

/** Sets all weights to zero but those that say most. Returns the numbers, in order, of the features that are left with any. */
function leaveWeightiest(weights: Float32Array, loud: Float64Array): number[] {
	const said = weights.map((weight, at) => weight * weight * loud[Math.floor(at / outputs)]!);
	const least = said.slice().sort()[Math.max(0, said.length - mostWeights)]!;
	said.forEach((much, at) => {
		if (much < least) weights[at] = 0;
	});
	const isLeft = (_: unknown, i: number) =>
		weights.subarray(i * outputs, (i + 1) * outputs).some((weight) => weight !== 0);
	return Array.from(loud, (_, i) => i).filter(isLeft);
}

function errorsOf({ ids, values }: Vector, target: Target, weights: Float32Array, biases: Float32Array): Float32Array {
	const scores = Float32Array.from(biases);
	for (let j = 0; j < ids.length; j++) {
		const base = ids[j]! * outputs;
		const value = values[j]!;
		for (let k = 0; k < outputs; k++) scores[k]! += value * weights[base + k]!;
	}
	const errors = new Float32Array(outputs);
	if (target.shares) {
		const top = Math.max(...scores.subarray(0, competing));
		let total = 0;
		for (let k = 0; k < competing; k++) total += errors[k] = Math.exp(scores[k]! - top);
		for (let k = 0; k < competing; k++) errors[k] = target.trust * (errors[k]! / total - target.shares[k]!);
	}
	target.parts.forEach((wanted, i) => {
		if (!Number.isNaN(wanted)) errors[firstPart + i] = 1 / (1 + Math.exp(-scores[firstPart + i]!)) - wanted;
	});
	return errors;
}

function step({ ids, values }: Vector, errors: Float32Array, weights: Float32Array, squares: Float32Array): void {
	const taught = Int32Array.from([...errors.keys()].filter((k) => Math.abs(errors[k]!) > smallestError));
	for (let j = 0; j < ids.length; j++) {
		const base = ids[j]! * outputs;
		const value = values[j]!;
		for (let t = 0; t < taught.length; t++) {
			const k = taught[t]!;
			const at = base + k;
			const gradient = errors[k]! * value + settings.decay * weights[at]!;
			squares[at]! += gradient * gradient;
			weights[at]! -= (settings.rate / Math.sqrt(squares[at]!)) * gradient;
		}
	}
}

/** Weights from -7 to 7, by the root of their share of each output's largest: `weightLevels` of the model turns them back. */
function quantised(weights: Float32Array, kept: readonly number[]): Pick<CoachModel, 'scales' | 'weights'> {
	const scales = new Float32Array(outputs);
	const levels = new Int8Array(kept.length * outputs);
	for (let k = 0; k < outputs; k++) {
		for (const i of kept) scales[k] = Math.max(scales[k]!, Math.abs(weights[i * outputs + k]!));
		kept.forEach((i, at) => {
			const share = weights[i * outputs + k]! / (scales[k]! || 1);
			levels[at * outputs + k] = Math.sign(share) * Math.round(topLevel * Math.sqrt(Math.abs(share)));
		});
	}
	return { scales, weights: levels };
}

/** Numbers from 0 to 1 by xorshift: the same from the same seed. */
function chances(seed: number): () => number {
	let state = seed;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 2 ** 32;
	};
}

/** Fisher–Yates with a small fixed generator. */
export function shuffle<T>(list: T[], seed: number): void {
	let state = seed >>> 0;
	for (let i = list.length - 1; i > 0; i--) {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		const k = state % (i + 1);
		[list[i], list[k]] = [list[k]!, list[i]!];
	}
}
