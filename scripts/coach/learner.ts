import { featuresOf, hashOf } from '../../src/lib/domain/coach/features.ts';
import { modelOutputs, type ModelOutput } from '../../src/lib/domain/coach/types.ts';
import { labelOf, type Example } from './data.ts';

/** Sparse vector: feature numbers and their values. */
export interface Vector {
	ids: Int32Array;
	values: Float32Array;
}

/** Which features exist, numbered; rare ones are left out since one sighting teaches nothing. */
export class Vocabulary {
	readonly hashes: number[] = [];
	private readonly numbers = new Map<number, number>();

	constructor(examples: readonly Example[], fewest = 2) {
		const counts = new Map<number, number>();
		for (const example of examples) {
			for (const name of featuresOf(example.sentence, example.lang).keys()) {
				const hash = hashOf(name);
				counts.set(hash, (counts.get(hash) ?? 0) + 1);
			}
		}
		for (const [hash, count] of [...counts].sort((a, b) => a[0] - b[0])) {
			if (count < fewest) continue;
			this.numbers.set(hash, this.hashes.length);
			this.hashes.push(hash);
		}
	}

	vector(example: Example): Vector {
		const ids: number[] = [];
		const values: number[] = [];
		for (const [name, value] of featuresOf(example.sentence, example.lang)) {
			const id = this.numbers.get(hashOf(name));
			if (id === undefined) continue;
			ids.push(id);
			values.push(value);
		}
		return { ids: Int32Array.from(ids), values: Float32Array.from(values) };
	}
}

export interface Settings {
	epochs: number;
	rate: number;
	decay: number;
	/** Weight of a guilty example against an innocent one. */
	positive: number;
}

export const settings: Settings = { epochs: 30, rate: 0.5, decay: 1e-3, positive: 1 };

export interface Weights {
	bias: number;
	weights: Float32Array;
}

/** Logistic regression by AdaGrad in a fixed order: the same data give the same weights. */
export function learn(
	vectors: readonly Vector[],
	examples: readonly Example[],
	size: number,
	rule: ModelOutput,
	with_: Settings = settings
): Weights {
	const known = examples.map((_, i) => i).filter((i) => labelOf(examples[i]!, rule) !== undefined);
	shuffle(known, 7);
	const weights = new Float32Array(size);
	const squares = new Float32Array(size).fill(1e-3);
	let bias = -2;
	let biasSquare = 1;
	for (let epoch = 0; epoch < with_.epochs; epoch++) {
		for (const i of known) {
			const target = labelOf(examples[i]!, rule) ? 1 : 0;
			const { ids, values } = vectors[i]!;
			const error =
				(sigmoid(score({ bias, weights }, vectors[i]!)) - target) * (target ? with_.positive : 1) * examples[i]!.weight;
			biasSquare += error * error;
			bias -= (with_.rate / Math.sqrt(biasSquare)) * error;
			for (let k = 0; k < ids.length; k++) {
				const id = ids[k]!;
				const gradient = error * values[k]! + with_.decay * weights[id]!;
				squares[id]! += gradient * gradient;
				weights[id]! -= (with_.rate / Math.sqrt(squares[id]!)) * gradient * 0.2;
			}
		}
	}
	return { bias, weights };
}

export function score({ bias, weights }: Weights, { ids, values }: Vector): number {
	let sum = bias;
	for (let k = 0; k < ids.length; k++) sum += weights[ids[k]!]! * values[k]!;
	return sum;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Fisher–Yates with a small fixed generator. */
export function shuffle<T>(list: T[], seed: number): void {
	let state = seed >>> 0;
	for (let i = list.length - 1; i > 0; i--) {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		const k = state % (i + 1);
		[list[i], list[k]] = [list[k]!, list[i]!];
	}
}

/** Groups of near-same sentences (half of their stems in common), so that none is judged by its twin. */
export function groupsOf(examples: readonly Example[]): number[] {
	const parent = examples.map((_, i) => i);
	const find = (i: number): number => (parent[i] === i ? i : (parent[i] = find(parent[i]!)));
	const bySource = new Map<string, number>();
	const byStem = new Map<string, number[]>();
	const stems = examples.map(
		(e) =>
			new Set(e.sentence.tokens.filter((t) => t.kind === 'word' && t.stem.length > 3).map((t) => `${e.lang}:${t.stem}`))
	);
	examples.forEach((example, i) => {
		const first = bySource.get(example.source);
		if (first === undefined) bySource.set(example.source, i);
		else parent[find(i)] = find(first);
		const shared = new Map<number, number>();
		for (const s of stems[i]!) {
			const list = byStem.get(s) ?? [];
			if (list.length < 200) for (const k of list) shared.set(k, (shared.get(k) ?? 0) + 1);
			list.push(i);
			byStem.set(s, list);
		}
		for (const [k, count] of shared) {
			if (count >= 3 && count >= 0.6 * Math.min(stems[i]!.size, stems[k]!.size)) parent[find(i)] = find(k);
		}
	});
	return examples.map((_, i) => find(i));
}

/** Scores of every example by models that never saw its group: `scores[rule][example]`. */
export function heldOutScores(
	examples: readonly Example[],
	folds = 5,
	with_: Settings = settings
): Record<ModelOutput, Float32Array> {
	const groups = groupsOf(examples);
	const ids = [...new Set(groups)].sort((a, b) => a - b);
	shuffle(ids, 3);
	const foldOf = new Map(ids.map((id, i) => [id, i % folds]));
	const result = Object.fromEntries(modelOutputs.map((rule) => [rule, new Float32Array(examples.length)])) as Record<
		ModelOutput,
		Float32Array
	>;
	for (let fold = 0; fold < folds; fold++) {
		const inside = examples.filter((_, i) => foldOf.get(groups[i]!) !== fold);
		const vocabulary = new Vocabulary(inside);
		const vectors = inside.map((example) => vocabulary.vector(example));
		const outside = examples.map((example, i) => ({ example, i })).filter(({ i }) => foldOf.get(groups[i]!) === fold);
		const outsideVectors = outside.map(({ example }) => vocabulary.vector(example));
		for (const rule of modelOutputs) {
			const weights = learn(vectors, inside, vocabulary.hashes.length, rule, with_);
			outside.forEach(({ i }, k) => (result[rule][i] = score(weights, outsideVectors[k]!)));
		}
	}
	return result;
}
