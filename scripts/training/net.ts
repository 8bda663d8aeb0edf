import { randomFrom, shuffled, sigmoid, softmax, type Rows } from '#lib/server/analysis/learn.ts';

/** Outputs `from..to` of a net: one of them is right, or each is right or wrong by itself; how much they count, and for which rows. */
export interface Task {
	from: number;
	to: number;
	kind: 'softmax' | 'independent';
	weight: number;
	isTaught(row: number): boolean;
}

export interface NetWeights {
	/** (inputs + 1) × hidden and (hidden + 1) × outputs, the biases last. */
	first: Float32Array;
	second: Float32Array;
}

export const HIDDEN = 60;
const EPOCHS = 20;
const BATCH = 64;
const RATE = 3e-3;
/** Pull of the first layer towards nothing, as a part of the rate. */
const DECAY = 0.15;
/** Inputs and hidden units that are left out at random while learning (Srivastava et al. 2014), so that none is relied on alone. */
const DROPPED = { inputs: 0.2, hidden: 0.3 };
/** Rows have the value 1 / sqrt(features); the net learns faster from larger ones. */
const LOUDER = 3.5;

/** Weights with their gradient and the two running means of Adam (Kingma & Ba 2015, the usual constants). */
class Layer {
	readonly weights: Float32Array;
	readonly slope: Float32Array;
	readonly mean: Float32Array;
	readonly square: Float32Array;

	constructor(inputs: number, outputs: number, spread: number, random: () => number) {
		const size = (inputs + 1) * outputs;
		[this.slope, this.mean, this.square] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)];
		const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
		this.weights = Float32Array.from({ length: size }, (_, at) => (at < inputs * outputs ? spread * normal() : 0));
	}

	step(count: number, rate: number, decay: number): void {
		const { weights, slope, mean, square } = this;
		const [first, second] = [1 - 0.9 ** count, 1 - 0.999 ** count];
		for (let at = 0; at < weights.length; at++) {
			const gradient = slope[at]!;
			mean[at] = 0.9 * mean[at]! + 0.1 * gradient;
			square[at] = 0.999 * square[at]! + 0.001 * gradient * gradient;
			const moved = weights[at]! - (rate * (mean[at]! / first)) / (Math.sqrt(square[at]! / second) + 1e-7);
			weights[at] = moved * (1 - rate * decay);
		}
		slope.fill(0);
	}
}

/** Errors of a row's outputs in place of its scores. */
function toErrors(scores: Float64Array, targets: Float32Array, row: number, tasks: readonly Task[]): void {
	for (const { from, to, kind, weight, isTaught } of tasks) {
		const own = scores.subarray(from, to);
		if (!isTaught(row)) {
			own.fill(0);
			continue;
		}
		if (kind === 'softmax') softmax(own);
		else for (let k = 0; k < own.length; k++) own[k] = sigmoid(own[k]!);
		for (let k = 0; k < own.length; k++) own[k] = weight * (own[k]! - targets[row * scores.length + from + k]!);
	}
}

class Learner {
	private readonly units = new Float64Array(HIDDEN);
	private readonly scores: Float64Array;
	private readonly back = new Float64Array(HIDDEN);
	private readonly kept = new Uint32Array(4096);

	constructor(
		private readonly rows: Rows,
		private readonly buckets: number,
		private readonly outputs: number,
		readonly first: Layer,
		readonly second: Layer,
		private readonly random: () => number
	) {
		this.scores = new Float64Array(outputs);
	}

	/** One row forward with some inputs and units left out, and its errors back into the slopes. */
	learn(row: number, targets: Float32Array, tasks: readonly Task[], share: number): void {
		const { rows, buckets, outputs, first, second, random, units, scores, back, kept } = this;
		const value = (LOUDER * rows.scale[row]!) / (1 - DROPPED.inputs);
		let inputs = 0;
		for (let at = rows.offset[row]!; at < rows.offset[row + 1]!; at++)
			if (random() >= DROPPED.inputs) kept[inputs++] = rows.index[at]! * HIDDEN;
		for (let unit = 0; unit < HIDDEN; unit++) {
			let sum = first.weights[buckets * HIDDEN + unit]!;
			for (let at = 0; at < inputs; at++) sum += first.weights[kept[at]! + unit]! * value;
			units[unit] = sum > 0 && random() >= DROPPED.hidden ? sum / (1 - DROPPED.hidden) : 0;
		}
		for (let k = 0; k < outputs; k++) scores[k] = second.weights[HIDDEN * outputs + k]!;
		for (let unit = 0; unit < HIDDEN; unit++) {
			if (units[unit] === 0) continue;
			for (let k = 0; k < outputs; k++) scores[k]! += units[unit]! * second.weights[unit * outputs + k]!;
		}
		toErrors(scores, targets, row, tasks);
		for (let k = 0; k < outputs; k++) second.slope[HIDDEN * outputs + k]! += share * scores[k]!;
		for (let unit = 0; unit < HIDDEN; unit++) {
			back[unit] = 0;
			if (units[unit] === 0) continue;
			for (let k = 0; k < outputs; k++) {
				second.slope[unit * outputs + k]! += share * scores[k]! * units[unit]!;
				back[unit]! += scores[k]! * second.weights[unit * outputs + k]!;
			}
			back[unit]! *= share / (1 - DROPPED.hidden);
			first.slope[buckets * HIDDEN + unit]! += back[unit]!;
		}
		for (let at = 0; at < inputs; at++)
			for (let unit = 0; unit < HIDDEN; unit++) first.slope[kept[at]! + unit]! += back[unit]! * value;
	}
}

/**
 * A net over rows of features, by Adam on batches with a rate that falls along a cosine. Deterministic.
 * @param targets row-major, one number 0..1 per row and output
 */
export function trainNet(
	{ rows, buckets }: { rows: Rows; buckets: number },
	targets: Float32Array,
	tasks: readonly Task[],
	isUsed: (row: number) => boolean
): NetWeights {
	const outputs = Math.max(...tasks.map(({ to }) => to));
	const random = randomFrom(7);
	const first = new Layer(buckets, HIDDEN, 0.13, random);
	const second = new Layer(HIDDEN, outputs, HIDDEN ** -0.5, random);
	const learner = new Learner(rows, buckets, outputs, first, second, random);
	let steps = 0;
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		const rate = (RATE / 2) * (1 + Math.cos((Math.PI * epoch) / EPOCHS));
		const order = shuffled(rows.scale.length, random).filter((row) => isUsed(row));
		for (let at = 0; at < order.length; at += BATCH) {
			const batch = order.subarray(at, at + BATCH);
			for (const row of batch) learner.learn(row, targets, tasks, 1 / batch.length);
			steps++;
			first.step(steps, rate, DECAY);
			second.step(steps, rate, DECAY);
		}
	}
	const weights = first.weights.map((weight, at) => (at < buckets * HIDDEN ? weight * LOUDER : weight));
	return { first: weights, second: second.weights };
}

/** Adds to `scores` so many times what the net says of a row; outputs past theirs are left out. */
export function addNet(
	{ rows, buckets }: { rows: Rows; buckets: number },
	{ first, second }: NetWeights,
	row: number,
	scores: Float64Array,
	share: number
): void {
	const outputs = second.length / (HIDDEN + 1);
	for (let k = 0; k < scores.length; k++) scores[k]! += share * second[HIDDEN * outputs + k]!;
	for (let unit = 0; unit < HIDDEN; unit++) {
		let sum = first[buckets * HIDDEN + unit]!;
		for (let at = rows.offset[row]!; at < rows.offset[row + 1]!; at++)
			sum += first[rows.index[at]! * HIDDEN + unit]! * rows.scale[row]!;
		if (sum > 0) for (let k = 0; k < scores.length; k++) scores[k]! += share * sum * second[unit * outputs + k]!;
	}
}
