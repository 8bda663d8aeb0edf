import { randomFrom, shuffled, sigmoid, softmax, type Rows } from '#lib/server/analysis/learn.ts';

/** One kind of features: its rows, the size of its table, and how fast it is learned. */
export interface Block {
	rows: Rows;
	buckets: number;
	rate: number;
	/** Pull towards nothing, per step. */
	pull: number;
}

export interface BlockOptions {
	outputs: number;
	kind: 'softmax' | 'independent';
	epochs: number;
	seed: number;
}

/** Adds to `scores` what one block's weights say of a row, without the bias. */
export function addBlock({ rows }: Block, weights: Float32Array, row: number, scores: Float64Array): void {
	const outputs = scores.length;
	const { index, offset } = rows;
	const scale = rows.scale[row]!;
	for (let at = offset[row]!; at < offset[row + 1]!; at++) {
		const base = index[at]! * outputs;
		for (let k = 0; k < outputs; k++) scores[k]! += weights[base + k]! * scale;
	}
}

/** What the first block's biases and all blocks' weights say of a row. */
export function scoreBlocks(
	blocks: readonly Block[],
	weights: readonly Float32Array[],
	row: number,
	scores: Float64Array
): void {
	const bias = blocks[0]!.buckets * scores.length;
	for (let k = 0; k < scores.length; k++) scores[k] = weights[0]![bias + k]!;
	for (let b = 0; b < blocks.length; b++) addBlock(blocks[b]!, weights[b]!, row, scores);
}

function step(
	{ rows, rate, pull }: Block,
	weights: Float32Array,
	squares: Float32Array,
	row: number,
	errors: Float64Array
): void {
	const outputs = errors.length;
	const { index, offset } = rows;
	const value = rows.scale[row]!;
	for (let at = offset[row]!; at < offset[row + 1]!; at++) {
		const base = index[at]! * outputs;
		for (let k = 0; k < outputs; k++) {
			const place = base + k;
			const gradient = errors[k]! * value + pull * weights[place]!;
			const square = (squares[place] = squares[place]! + gradient * gradient);
			weights[place] = weights[place]! - (rate * gradient) / Math.sqrt(square);
		}
	}
}

/**
 * Logistic regression over several kinds of features at once, by AdaGrad, averaged over the epochs: what one block explains
 * the others need not learn. Each block becomes a model of its own and a text's score is their sum; the biases are the first's.
 */
export function trainBlocks(
	blocks: readonly Block[],
	targets: Float32Array,
	rowWeights: Float32Array,
	{ outputs, kind, epochs, seed }: BlockOptions
): Float32Array[] {
	const empty = () => blocks.map(({ buckets }) => new Float32Array((buckets + 1) * outputs));
	const weights = empty();
	const average = empty();
	const squares = empty();
	for (const sums of squares) sums.fill(1e-4);
	const random = randomFrom(seed);
	const scores = new Float64Array(outputs);
	const bias = blocks[0]!.buckets * outputs;
	for (let epoch = 0; epoch < epochs; epoch++) {
		for (const row of shuffled(rowWeights.length, random)) {
			const importance = rowWeights[row]!;
			if (importance === 0) continue;
			scoreBlocks(blocks, weights, row, scores);
			if (kind === 'softmax') softmax(scores);
			else for (let k = 0; k < outputs; k++) scores[k] = sigmoid(scores[k]!);
			for (let k = 0; k < outputs; k++) scores[k] = (scores[k]! - targets[row * outputs + k]!) * importance;
			for (let b = 0; b < blocks.length; b++) step(blocks[b]!, weights[b]!, squares[b]!, row, scores);
			for (let k = 0; k < outputs; k++) {
				const square = (squares[0]![bias + k] = squares[0]![bias + k]! + scores[k]! * scores[k]!);
				weights[0]![bias + k] = weights[0]![bias + k]! - (blocks[0]!.rate * scores[k]!) / Math.sqrt(square);
			}
		}
		weights.forEach((own, b) => {
			const sums = average[b]!;
			for (let place = 0; place < own.length; place++) sums[place] = sums[place]! + own[place]! / epochs;
		});
	}
	return average;
}
