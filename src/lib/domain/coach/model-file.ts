import { record, topLevel, type Calibration, type CoachModel } from './model.ts';
import { forbiddenRules, modelOutputs, sentenceParts } from './types.ts';

/**
 * The coach's model as a file, little-endian: `RGC5`, uint32 number of features; per output float32 scale and bias; then float32
 * calibrations (`calibrationSize` of them); then the features' sorted hashes, each as its distance from the one before (seven bits a byte,
 * low ones first, the top bit says that more follow); then for every eight outputs one byte a feature, whose bits tell which of its weights
 * are not zero; then four bits for each of these, feature by feature, the lower half of a byte first.
 */

const magic = 0x35434752;
const outputs = modelOutputs.length;
const headerBytes = 8;
const calibrationSize = 2 + forbiddenRules.length + 2 * sentenceParts.length + 4;
const calibrationAt = headerBytes + 8 * outputs;
const hashesAt = calibrationAt + 4 * calibrationSize;

/** Reads a model file. Throws a RangeError where it is not one, or is cut short. */
export function loadModel(bytes: Uint8Array): CoachModel {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.byteLength < hashesAt || view.getUint32(0, true) !== magic) throw new RangeError('not a coach model');
	const { hashes, end } = readHashes(bytes, view.getUint32(4, true));
	const weights = readWeights(bytes.subarray(end), hashes.length);
	const floats = (at: number, count: number) =>
		Float32Array.from({ length: count }, (_, i) => view.getFloat32(at + 4 * i, true));
	return {
		hashes,
		scales: floats(headerBytes, outputs),
		biases: floats(headerBytes + 4 * outputs, outputs),
		weights,
		calibration: unpack(floats(calibrationAt, calibrationSize))
	};
}

function readHashes(bytes: Uint8Array, size: number): { hashes: Uint32Array; end: number } {
	if (size > bytes.length) throw new RangeError('coach model is cut short');
	const hashes = new Uint32Array(size);
	let at = hashesAt;
	let hash = 0;
	for (let i = 0; i < size; i++) {
		let byte: number;
		let shift = 0;
		do {
			byte = bytes[at++] ?? 0;
			hash = (hash + (byte & 0x7f) * 2 ** shift) >>> 0;
			shift += 7;
		} while (byte & 0x80);
		hashes[i] = hash;
	}
	return { hashes, end: at };
}

const planes = outputs / 8;

function readWeights(bytes: Uint8Array, size: number): Int8Array {
	const weights = new Int8Array(size * outputs);
	// Two weights a byte: counted in halves.
	let half = 2 * planes * size;
	for (let feature = 0; feature < size; feature++)
		for (let plane = 0; plane < planes; plane++) {
			let said = bytes[plane * size + feature] ?? 0;
			for (let at = feature * outputs + 8 * plane; said; said >>= 1, at++) {
				if (!(said & 1)) continue;
				weights[at] = (((bytes[half >> 1] ?? 0) >> (4 * (half & 1))) & 15) - topLevel;
				half++;
			}
		}
	if (bytes.length !== (half + 1) >> 1) throw new RangeError('coach model is cut short');
	return weights;
}

/** Writes the file that `loadModel` reads. */
export function saveModel(model: CoachModel): Uint8Array {
	const hashes = hashBytes(model.hashes);
	const weights = weightBytes(model.weights, model.hashes.length);
	const bytes = new Uint8Array(hashesAt + hashes.length + weights.length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, magic, true);
	view.setUint32(4, model.hashes.length, true);
	[...model.scales, ...model.biases, ...pack(model.calibration)].forEach((value, i) =>
		view.setFloat32(headerBytes + 4 * i, value, true)
	);
	bytes.set(hashes, hashesAt);
	bytes.set(weights, hashesAt + hashes.length);
	return bytes;
}

function weightBytes(weights: Int8Array, size: number): Uint8Array {
	const said = weights.reduce((sum, weight) => sum + (weight ? 1 : 0), 0);
	const bytes = new Uint8Array(planes * size + ((said + 1) >> 1));
	let half = 2 * planes * size;
	weights.forEach((weight, i) => {
		if (!weight) return;
		const output = i % outputs;
		bytes[(output >> 3) * size + Math.floor(i / outputs)]! |= 1 << (output & 7);
		bytes[half >> 1]! |= (weight + topLevel) << (4 * (half & 1));
		half++;
	});
	return bytes;
}

function hashBytes(hashes: Uint32Array): number[] {
	const bytes: number[] = [];
	let before = 0;
	for (const hash of hashes) {
		let rest = hash - before;
		before = hash;
		for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest & 0x7f) | 0x80);
		bytes.push(rest);
	}
	return bytes;
}

function pack({ forbidden, parts, restate }: Calibration): number[] {
	return [
		forbidden.slope,
		forbidden.good,
		...forbiddenRules.map((rule) => forbidden.offsets[rule]),
		...sentenceParts.flatMap((part) => [parts[part].slope, parts[part].offset]),
		restate.shared,
		restate.concrete,
		restate.boilerplate,
		restate.offset
	];
}

function unpack(values: Float32Array): Calibration {
	let at = 0;
	const next = () => values[at++]!;
	return {
		forbidden: { slope: next(), good: next(), offsets: record(forbiddenRules, next) },
		parts: record(sentenceParts, () => ({ slope: next(), offset: next() })),
		restate: { shared: next(), concrete: next(), boilerplate: next(), offset: next() }
	};
}
