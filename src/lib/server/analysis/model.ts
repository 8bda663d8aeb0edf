import { Buffer } from 'node:buffer';

/**
 * A linear model in 8-bit weights: for each bucket one signed byte per output, each output with a scale of its own.
 * On disk: outputs and buckets (uint32), scales and biases (float32 per output), then the bytes, bucket by bucket.
 */
export interface LinearModel {
	outputs: number;
	buckets: number;
	scales: Float32Array;
	biases: Float32Array;
	/** Four outputs are added up at a time: so many 32-bit numbers a bucket. */
	quads: number;
	/** Weights plus 128, as unsigned bytes, so that four of them in one number do not borrow from each other. */
	words: Int32Array;
}

const ZERO = 128;
/** So many unsigned bytes at most add up within 16 bits. */
export const LONGEST_RUN = 256;
/** More outputs than any model has. */
const MAX_OUTPUTS = 64;

export function encodeModel(weights: Float32Array, buckets: number, outputs: number): Uint8Array {
	const scales = new Float32Array(outputs);
	for (let place = 0; place < buckets * outputs; place++) {
		scales[place % outputs] = Math.max(scales[place % outputs]!, Math.abs(weights[place]!) / 127);
	}
	const bytes = new Uint8Array(8 + 8 * outputs + buckets * outputs);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, outputs, true);
	view.setUint32(4, buckets, true);
	for (let k = 0; k < outputs; k++) {
		view.setFloat32(8 + 4 * k, scales[k]!, true);
		view.setFloat32(8 + 4 * (outputs + k), weights[buckets * outputs + k]!, true);
	}
	const start = 8 + 8 * outputs;
	for (let place = 0; place < buckets * outputs; place++) {
		view.setInt8(start + place, Math.round(weights[place]! / (scales[place % outputs]! || 1)));
	}
	return bytes;
}

export function decodeModel(bytes: Uint8Array): LinearModel {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const outputs = view.getUint32(0, true);
	const buckets = view.getUint32(4, true);
	const numbers = (from: number) =>
		Float32Array.from({ length: outputs }, (_, k) => view.getFloat32(from + 4 * k, true));
	const weights = new Int8Array(bytes.buffer, bytes.byteOffset + 8 + 8 * outputs, buckets * outputs);
	return {
		outputs,
		buckets,
		scales: numbers(8),
		biases: numbers(8 + 4 * outputs),
		quads: Math.ceil(outputs / 4),
		words: packQuads(weights, outputs)
	};
}

function packQuads(weights: Int8Array, outputs: number): Int32Array {
	const quads = Math.ceil(outputs / 4);
	const words = new Int32Array((weights.length / outputs) * quads);
	const empty = ZERO * 0x01010101;
	let from = 0;
	for (let place = 0; place < words.length;) {
		for (let left = outputs; left > 0; left -= 4) {
			// A weight and 128 in one byte: the sign bit turned over.
			let four = empty;
			const lanes = left < 4 ? left : 4;
			for (let lane = 0; lane < lanes; lane++) four ^= (weights[from++]! & 0xff) << (8 * lane);
			words[place++] = four;
		}
	}
	return words;
}

/**
 * Two models over the same buckets as one, the outputs of the first (a multiple of four) before those of the second: what one
 * feature says lies together in memory, and is fetched once.
 */
export function joinModels(first: LinearModel, second: LinearModel): LinearModel {
	if (first.outputs % 4 !== 0 || first.buckets !== second.buckets) throw new RangeError('models that do not fit');
	const quads = first.quads + second.quads;
	const words = new Int32Array(first.buckets * quads);
	for (let bucket = 0; bucket < first.buckets; bucket++) {
		for (let quad = 0; quad < first.quads; quad++)
			words[bucket * quads + quad] = first.words[bucket * first.quads + quad]!;
		for (let quad = 0; quad < second.quads; quad++)
			words[bucket * quads + first.quads + quad] = second.words[bucket * second.quads + quad]!;
	}
	return {
		outputs: first.outputs + second.outputs,
		buckets: first.buckets,
		scales: Float32Array.of(...first.scales, ...second.scales),
		biases: Float32Array.of(...first.biases, ...second.biases),
		quads,
		words
	};
}

/** Weights as Vite hands them over with `?inline`: a base64 data URL. */
export const decodeDataUrl = (url: string): LinearModel =>
	decodeModel(new Uint8Array(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')));

/**
 * Adds up the weights of the features `from` to `to`, {@link LONGEST_RUN} of them at most, to the sums that begin at `place`
 * (four a quad, before scales). Even and odd bytes are added by themselves, so that one addition serves two outputs.
 */
export function addRun(
	model: LinearModel,
	hashes: Uint32Array,
	from: number,
	to: number,
	sums: Int32Array,
	place: number
): void {
	const { quads, words } = model;
	const mask = model.buckets - 1;
	const zero = ZERO * (to - from);
	for (let quad = 0; quad < quads; quad++) {
		let even = 0;
		let odd = 0;
		for (let at = from; at < to; at++) {
			const four = words[(hashes[at]! & mask) * quads + quad]!;
			even = (even + (four & 0xff00ff)) | 0;
			odd = (odd + ((four >>> 8) & 0xff00ff)) | 0;
		}
		const first = place + 4 * quad;
		sums[first]! += (even & 0xffff) - zero;
		sums[first + 1]! += (odd & 0xffff) - zero;
		sums[first + 2]! += (even >>> 16) - zero;
		sums[first + 3]! += (odd >>> 16) - zero;
	}
}

const sums = new Int32Array(MAX_OUTPUTS);

/** Scores (before softmax) of a text with these feature hashes; each feature counts 1 / sqrt(count). */
export function score(model: LinearModel, hashes: Uint32Array, count: number, out: Float64Array): Float64Array {
	sums.fill(0);
	for (let from = 0; from < count; from += LONGEST_RUN)
		addRun(model, hashes, from, Math.min(count, from + LONGEST_RUN), sums, 0);
	const value = count > 0 ? 1 / Math.sqrt(count) : 0;
	for (let k = 0; k < model.outputs; k++) out[k] = sums[k]! * model.scales[k]! * value + model.biases[k]!;
	return out;
}

/** The weight of a bucket for an output, in steps of that output's scale: -128..127. */
export function byteAt({ words, quads }: LinearModel, bucket: number, output: number): number {
	return ((words[bucket * quads + (output >> 2)]! >>> (8 * (output & 3))) & 0xff) - ZERO;
}

/** A copy of a model in which some weights are others; what does not fit into a byte is cut to what does. */
export function withBytes(
	model: LinearModel,
	change: (set: (bucket: number, output: number, byte: number) => void) => void
): LinearModel {
	const words = model.words.slice();
	change((bucket, output, byte) => {
		const place = bucket * model.quads + (output >> 2);
		const lane = 8 * (output & 3);
		const fitting = Math.max(-127, Math.min(127, byte)) + ZERO;
		words[place] = (words[place]! & ~(0xff << lane)) | (fitting << lane);
	});
	return { ...model, words };
}

/** A short name for exactly these weights (FNV-1a over all of them), to see whether changes still fit what they were made on. */
export function nameOfWeights({ words, scales, biases }: LinearModel): string {
	let hash = 0x811c9dc5;
	const take = (numbers: Int32Array) => {
		for (let at = 0; at < numbers.length; at++) hash = Math.imul(hash ^ numbers[at]!, 0x01000193);
	};
	take(words);
	for (const part of [scales, biases]) take(new Int32Array(Float32Array.from(part).buffer));
	return (hash >>> 0).toString(16).padStart(8, '0');
}
