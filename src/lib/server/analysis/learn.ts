/** Multinomial and independent logistic regression on sparse rows of hashed features, by AdaGrad. Deterministic. */

/** Rows in one array: row `i` has the buckets `index[offset[i]..offset[i + 1])`, each with the value `scale[i]`. */
export interface Rows {
	offset: Uint32Array;
	index: Uint32Array;
	/** Value of each feature of a row: 1 / sqrt(its features), so that long and short texts weigh alike. */
	scale: Float32Array;
	/** Where a row has features of a second kind: the place in `index` from which on they stand, and their own value. */
	second?: { from: Uint32Array; scale: Float32Array };
}

/** Up to which place the features of a row have the value `scale`. */
const firstEnd = (rows: Rows, row: number) => (rows.second ? rows.second.from[row]! : rows.offset[row + 1]!);

export interface TrainOptions {
	buckets: number;
	outputs: number;
	/** softmax: one of the outputs is right; independent: each is right or wrong by itself. */
	kind: 'softmax' | 'independent';
	epochs: number;
	rate: number;
	seed: number;
	/** Strength of the pull towards `initial`, or towards nothing, per step. */
	pull?: number;
	initial?: Float32Array;
}

/** A small generator (mulberry32), so that the same seed gives the same order on every machine. */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let value = Math.imul(state ^ (state >>> 15), state | 1);
		value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
		return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
	};
}

export function shuffled(count: number, random: () => number): Uint32Array {
	const order = Uint32Array.from({ length: count }, (_, index) => index);
	for (let at = count - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		const held = order[at]!;
		order[at] = order[other]!;
		order[other] = held;
	}
	return order;
}

/** Place of the largest value, the first of equal ones. */
export function indexOfTop(values: Float64Array): number {
	let top = 0;
	for (let k = 1; k < values.length; k++) if (values[k]! > values[top]!) top = k;
	return top;
}

export function softmax(scores: Float64Array): void {
	let top = -Infinity;
	for (const score of scores) if (score > top) top = score;
	let sum = 0;
	for (let k = 0; k < scores.length; k++) sum += scores[k] = Math.exp(scores[k]! - top);
	for (let k = 0; k < scores.length; k++) scores[k]! /= sum;
}

export const sigmoid = (score: number) => 1 / (1 + Math.exp(-score));

const partial = new Float64Array(64);

function addScores(
	weights: Float32Array,
	index: Uint32Array,
	from: number,
	to: number,
	scale: number,
	out: Float64Array
) {
	const outputs = out.length;
	partial.fill(0, 0, outputs);
	for (let at = from; at < to; at++) {
		const base = index[at]! * outputs;
		for (let k = 0; k < outputs; k++) partial[k]! += weights[base + k]!;
	}
	for (let k = 0; k < outputs; k++) out[k]! += partial[k]! * scale;
}

/** Scores of one row; `weights` are laid out bucket by bucket, the biases after the last bucket. */
export function scoreRow(weights: Float32Array, rows: Rows, row: number, buckets: number, out: Float64Array): void {
	const outputs = out.length;
	for (let k = 0; k < outputs; k++) out[k] = weights[buckets * outputs + k]!;
	addScores(weights, rows.index, rows.offset[row]!, firstEnd(rows, row), rows.scale[row]!, out);
	if (rows.second)
		addScores(weights, rows.index, firstEnd(rows, row), rows.offset[row + 1]!, rows.second.scale[row]!, out);
}

/** What a training works on. */
interface Learning {
	rows: Rows;
	/** Row-major, one number 0..1 per row and output. */
	targets: Float32Array;
	rowWeights: Float32Array;
	options: TrainOptions;
	weights: Float32Array;
	/** Sums of the squares of all gradients so far (AdaGrad), beside the weights. */
	squares: Float32Array;
	scores: Float64Array;
}

function learnRow({ rows, targets, rowWeights, options, weights, squares, scores }: Learning, row: number): void {
	const { buckets, outputs, rate, pull = 0, initial: anchor } = options;
	const importance = rowWeights[row]!;
	scoreRow(weights, rows, row, buckets, scores);
	if (options.kind === 'softmax') softmax(scores);
	else for (let k = 0; k < outputs; k++) scores[k] = sigmoid(scores[k]!);
	for (let k = 0; k < outputs; k++) scores[k] = (scores[k]! - targets[row * outputs + k]!) * importance;
	const scale = rows.scale[row]!;
	const split = firstEnd(rows, row);
	const scale2 = rows.second ? rows.second.scale[row]! : 0;
	const end = rows.offset[row + 1]!;
	for (let at = rows.offset[row]!; at <= end; at++) {
		const isBias = at === end;
		const base = (isBias ? buckets : rows.index[at]!) * outputs;
		const value = isBias ? 1 : at < split ? scale : scale2;
		for (let k = 0; k < outputs; k++) {
			const place = base + k;
			let gradient = scores[k]! * value;
			if (pull > 0) gradient += pull * (weights[place]! - (anchor ? anchor[place]! : 0));
			const square = (squares[place] = squares[place]! + gradient * gradient);
			weights[place] = weights[place]! - (rate * gradient) / Math.sqrt(square);
		}
	}
}

/**
 * Trains on `targets` (row-major, one number 0..1 per row and output) with a weight per row; yields after each row, for whoever
 * has something else to do in between. The answer is the mean of the weights after each epoch, which errs less than the last ones.
 * @returns weights, bucket by bucket, with the biases at the end: (buckets + 1) × outputs numbers
 */
export function* trainInSteps(
	rows: Rows,
	targets: Float32Array,
	rowWeights: Float32Array,
	options: TrainOptions
): Generator<void, Float32Array, void> {
	const { outputs } = options;
	const size = (options.buckets + 1) * outputs;
	const weights = options.initial ? Float32Array.from(options.initial) : new Float32Array(size);
	const squares = new Float32Array(size).fill(1e-4);
	const scores = new Float64Array(outputs);
	const learning = { rows, targets, rowWeights, options, weights, squares, scores };
	const random = randomFrom(options.seed);
	const average = new Float32Array(size);
	for (let epoch = 0; epoch < options.epochs; epoch++) {
		for (const row of shuffled(rowWeights.length, random)) {
			if (rowWeights[row] === 0) continue;
			learnRow(learning, row);
			yield;
		}
		for (let place = 0; place < size; place++) average[place]! += weights[place]! / options.epochs;
	}
	return average;
}

/** As {@link trainInSteps}, in one go. */
export function train(...given: Parameters<typeof trainInSteps>): Float32Array {
	const steps = trainInSteps(...given);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
