import { scoreRow, train, type Rows, type TrainOptions } from '#lib/server/analysis/learn.ts';
import { encodeModel } from '#lib/server/analysis/model.ts';
import { readFeatures } from '#lib/server/analysis/read.ts';

/** A head in two parts that are trained as one: its words (and parts of words), and its tone. */
export interface PairShape {
	wordBuckets: number;
	toneBuckets: number;
	/** How much louder the tone speaks than the words at the start of training. */
	toneShare: number;
	outputs: number;
}

const sizeOf = ({ wordBuckets, toneBuckets }: PairShape) => wordBuckets + toneBuckets;

/** Texts as rows: the words' buckets, then the tone's, which follow them in the table. */
export function packPair(texts: readonly { text: string }[], { wordBuckets, toneBuckets, toneShare }: PairShape): Rows {
	const offset = new Uint32Array(texts.length + 1);
	const from = new Uint32Array(texts.length);
	const [scale, toneScale] = [new Float32Array(texts.length), new Float32Array(texts.length)];
	let index = new Uint32Array(1 << 20);
	let fill = 0;
	texts.forEach(({ text }, row) => {
		const { features, tone } = readFeatures(text);
		const needed = fill + features.count + tone.count;
		if (needed > index.length) {
			const larger = new Uint32Array(Math.max(needed, 2 * index.length));
			larger.set(index);
			index = larger;
		}
		for (let at = 0; at < features.count; at++) index[fill++] = features.hashes[at]! & (wordBuckets - 1);
		from[row] = fill;
		for (let at = 0; at < tone.count; at++) index[fill++] = wordBuckets + (tone.hashes[at]! & (toneBuckets - 1));
		offset[row + 1] = fill;
		scale[row] = features.count > 0 ? 1 / Math.sqrt(features.count) : 0;
		toneScale[row] = tone.count > 0 ? toneShare / Math.sqrt(tone.count) : 0;
	});
	return { offset, index: index.subarray(0, fill), scale, second: { from, scale: toneScale } };
}

type Options = Pick<TrainOptions, 'kind' | 'epochs' | 'rate' | 'seed'>;

export const trainPair = (
	rows: Rows,
	targets: Float32Array,
	weights: Float32Array,
	shape: PairShape,
	options: Options
): Float32Array => train(rows, targets, weights, { ...options, buckets: sizeOf(shape), outputs: shape.outputs });

export function scorePair(weights: Float32Array, rows: Rows, row: number, shape: PairShape): Float64Array {
	const scores = new Float64Array(shape.outputs);
	scoreRow(weights, rows, row, sizeOf(shape), scores);
	return scores;
}

/** Both parts, each with scales of its own; the biases go with the words. */
export function encodePair(weights: Float32Array, shape: PairShape): { words: Uint8Array; tone: Uint8Array } {
	const { wordBuckets, toneBuckets, toneShare, outputs } = shape;
	const words = new Float32Array((wordBuckets + 1) * outputs);
	words.set(weights.subarray(0, wordBuckets * outputs));
	words.set(weights.subarray(sizeOf(shape) * outputs), wordBuckets * outputs);
	const tone = new Float32Array((toneBuckets + 1) * outputs);
	tone.set(weights.subarray(wordBuckets * outputs, sizeOf(shape) * outputs).map((weight) => weight * toneShare));
	return { words: encodeModel(words, wordBuckets, outputs), tone: encodeModel(tone, toneBuckets, outputs) };
}

/** Two heads over the same rows as one table: the outputs of the first, then those of the second. */
export function joinOutputs(
	first: Float32Array,
	second: Float32Array,
	outputs: readonly [number, number]
): Float32Array {
	const [a, b] = outputs;
	const joined = new Float32Array((first.length / a) * (a + b));
	for (let place = 0; place < first.length / a; place++) {
		joined.set(first.subarray(place * a, (place + 1) * a), place * (a + b));
		joined.set(second.subarray(place * b, (place + 1) * b), place * (a + b) + a);
	}
	return joined;
}
