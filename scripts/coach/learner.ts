import { featuresOf, hashOf } from '../../src/lib/domain/coach/features.ts';
import { topLevel, type Calibration, type CoachModel } from '../../src/lib/domain/coach/model.ts';
import { forbiddenRules, modelOutputs, sentenceParts } from '../../src/lib/domain/coach/types.ts';
import type { Example } from './data.ts';

/** Sparse vector: feature numbers and their values. */
interface Vector {
	ids: Int32Array;
	values: Float32Array;
}

/** Which features exist, numbered by their sorted hashes; rare ones are left out since one sighting teaches nothing. */
class Vocabulary {
	readonly hashes: number[];
	private readonly numbers: Map<number, number>;

	constructor(features: readonly Map<number, number>[], fewest = 2) {
		const counts = new Map<number, number>();
		for (const one of features) for (const hash of one.keys()) counts.set(hash, (counts.get(hash) ?? 0) + 1);
		this.hashes = [...counts]
			.filter(([, count]) => count >= fewest)
			.map(([hash]) => hash)
			.sort((a, b) => a - b);
		this.numbers = new Map(this.hashes.map((hash, i) => [hash, i]));
	}

	vector(features: Map<number, number>): Vector {
		const known = [...features].filter(([hash]) => this.numbers.has(hash));
		return {
			ids: Int32Array.from(known, ([hash]) => this.numbers.get(hash)!),
			values: Float32Array.from(known, ([, value]) => value)
		};
	}
}

const hashed = new WeakMap<Example, Map<number, number>>();

function hashedFeatures(example: Example): Map<number, number> {
	const known = hashed.get(example);
	if (known) return known;
	const features = new Map(
		[...featuresOf(example.sentence, example.lang)].map(([name, value]) => [hashOf(name), value])
	);
	hashed.set(example, features);
	return features;
}

const settings = { epochs: 12, rate: 0.1, decay: 4e-3 };
/** Errors below this teach nothing worth the time. */
const smallestError = 2e-3;
/** Features that the model keeps. */
const mostFeatures = 110_000;
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

/** Learns all outputs together by AdaGrad in a fixed order: the same examples give the same model. */
export function learn(examples: readonly Example[], calibration: Calibration): CoachModel {
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
	for (let epoch = 0; epoch < settings.epochs; epoch++) {
		shuffle(order, 7 + epoch);
		for (const i of order) {
			const errors = errorsOf(vectors[i]!, targets[i]!, weights, biases);
			step(vectors[i]!, errors, weights, squares);
			for (let k = 0; k < outputs; k++) {
				biasSquares[k]! += errors[k]! ** 2;
				biases[k]! -= (settings.rate / Math.sqrt(biasSquares[k]!)) * errors[k]!;
			}
		}
	}
	const kept = weightiest(weights, size);
	return {
		hashes: Uint32Array.from(kept, (i) => vocabulary.hashes[i]!),
		biases,
		...quantised(weights, kept),
		calibration
	};
}

/** Numbers, in order, of the features that say most: the file stays below a megabyte, and what is left out said next to nothing. */
function weightiest(weights: Float32Array, size: number): number[] {
	const said = Array.from({ length: size }, (_, i) => {
		let sum = 0;
		for (let k = 0; k < outputs; k++) sum += weights[i * outputs + k]! ** 2;
		return sum;
	});
	const numbers = said.map((_, i) => i);
	if (size <= mostFeatures) return numbers;
	return numbers
		.sort((a, b) => said[b]! - said[a]! || a - b)
		.slice(0, mostFeatures)
		.sort((a, b) => a - b);
}

function errorsOf({ ids, values }: Vector, target: Target, weights: Float32Array, biases: Float32Array): Float32Array {
	const scores = Float32Array.from(biases);
	for (let j = 0; j < ids.length; j++) {
		const base = ids[j]! * outputs;
		for (let k = 0; k < outputs; k++) scores[k]! += values[j]! * weights[base + k]!;
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
	const taught = [...errors.keys()].filter((k) => Math.abs(errors[k]!) > smallestError);
	for (let j = 0; j < ids.length; j++) {
		const base = ids[j]! * outputs;
		for (const k of taught) {
			const at = base + k;
			const gradient = errors[k]! * values[j]! + settings.decay * weights[at]!;
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

/** Fisher–Yates with a small fixed generator. */
export function shuffle<T>(list: T[], seed: number): void {
	let state = seed >>> 0;
	for (let i = list.length - 1; i > 0; i--) {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		const k = state % (i + 1);
		[list[i], list[k]] = [list[k]!, list[i]!];
	}
}

/** What a small logistic regression is fitted to. */
export interface Point {
	inputs: number[];
	target: number;
	weight: number;
}

const ridge = 0.01;

/** Weighted logistic regression over a few inputs by Newton's method with a small ridge; the offset comes last. */
export function fitLogistic(points: readonly Point[]): number[] {
	const size = (points[0]?.inputs.length ?? 0) + 1;
	let by = new Array<number>(size).fill(0);
	for (let round = 0; round < 25; round++) {
		const gradient = by.map((value) => ridge * value);
		const curvature = by.map((_, i) => by.map((_, k) => (i === k ? ridge : 0)));
		for (const { inputs, target, weight } of points) {
			const x = [...inputs, 1];
			const odds = x.reduce((sum, value, i) => sum + value * by[i]!, 0);
			const chance = 1 / (1 + Math.exp(-odds));
			for (let i = 0; i < size; i++) {
				gradient[i]! += weight * (chance - target) * x[i]!;
				for (let k = 0; k < size; k++) curvature[i]![k]! += weight * chance * (1 - chance) * x[i]! * x[k]!;
			}
		}
		const move = solve(curvature, gradient);
		by = by.map((value, i) => value - Math.max(-1, Math.min(1, move[i]!)));
	}
	return by;
}

/** Solves a small symmetric system by elimination. */
function solve(matrix: number[][], right: number[]): number[] {
	const rows = matrix.map((row, i) => [...row, right[i]!]);
	for (let i = 0; i < rows.length; i++) {
		for (let k = i + 1; k < rows.length; k++) {
			const factor = rows[k]![i]! / rows[i]![i]!;
			rows[k] = rows[k]!.map((value, column) => value - factor * rows[i]![column]!);
		}
	}
	const solution = new Array<number>(rows.length).fill(0);
	for (let i = rows.length - 1; i >= 0; i--) {
		const known = solution.reduce((sum, value, k) => sum + (k > i ? rows[i]![k]! * value : 0), 0);
		solution[i] = (rows[i]![rows.length]! - known) / rows[i]![i]!;
	}
	return solution;
}
