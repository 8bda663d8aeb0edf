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
	table: Int8Array;
}

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
	return {
		outputs,
		buckets,
		scales: numbers(8),
		biases: numbers(8 + 4 * outputs),
		table: new Int8Array(bytes.buffer, bytes.byteOffset + 8 + 8 * outputs, buckets * outputs)
	};
}

/** Weights as Vite hands them over with `?inline`: a base64 data URL. */
export const decodeDataUrl = (url: string): LinearModel =>
	decodeModel(new Uint8Array(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')));

/** Scores (before softmax) of a text with these feature hashes; each feature counts 1 / sqrt(count). */
export function score(model: LinearModel, hashes: Uint32Array, count: number, out: Float64Array): Float64Array {
	const { outputs, table, scales, biases } = model;
	const mask = model.buckets - 1;
	out.fill(0);
	for (let at = 0; at < count; at++) {
		const base = (hashes[at]! & mask) * outputs;
		for (let k = 0; k < outputs; k++) out[k]! += table[base + k]!;
	}
	const value = count > 0 ? 1 / Math.sqrt(count) : 0;
	for (let k = 0; k < outputs; k++) out[k] = out[k]! * scales[k]! * value + biases[k]!;
	return out;
}
