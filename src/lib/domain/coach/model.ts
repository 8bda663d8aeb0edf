import { featuresOf, hashOf } from './features.ts';
import { unitsOf, type Sentence } from './sentences.ts';
import {
	forbiddenRules,
	modelOutputs,
	sentenceParts,
	type CoachLanguage,
	type ForbiddenRule,
	type SentencePart
} from './types.ts';

/**
 * The trained part of the coach: linear scores over hashed features; the forbidden rules and `none` compete in a softmax, the parts are
 * logistic. Its file, little-endian: `RGC3`, uint32 number of features; per output float32 step and bias; then float32 calibrations
 * (`calibrationSize` of them); then the features' sorted uint32 hashes; then int8 weights, feature by feature, in steps.
 */
export interface CoachModel {
	hashes: Uint32Array;
	/** What one unit of a weight is worth, and the score without any feature; one per output. */
	steps: Float32Array;
	biases: Float32Array;
	/** Weights of one feature after the other. */
	weights: Int8Array;
	calibration: Calibration;
}

/** From scores to how often they are right; fitted on replies that the scoring model had not seen. */
export interface Calibration {
	/** Log odds of a forbidden rule are a weighted sum of what `Margins` holds, and `offset`. */
	forbidden: Record<ForbiddenRule, Margins & { offset: number }>;
	/** Log odds that a reply has a part are `slope * best score + offset`. */
	parts: Record<SentencePart, { slope: number; offset: number }>;
	/** Log odds that a reply does not name the problem. */
	restate: { shared: number; concrete: number; boilerplate: number; offset: number };
}

/** How a forbidden rule scores in a sentence. */
export interface Margins {
	/** Log odds against all other rules and `none`, of the sentence as a whole. */
	whole: number;
	/** The same, of its most telling part. */
	best: number;
	/** Log odds of the whole against `none` alone: two rules that share a sentence do not weaken each other here. */
	alone: number;
}

const magic = 0x33434752;
const outputs = modelOutputs.length;
const headerBytes = 8;
const calibrationSize = 4 * forbiddenRules.length + 2 * sentenceParts.length + 4;
const calibrationAt = headerBytes + 8 * outputs;
const hashesAt = calibrationAt + 4 * calibrationSize;

/** Reads a model file. Throws a RangeError where it is not one, or is cut short. */
export function loadModel(bytes: Uint8Array): CoachModel {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.byteLength < hashesAt || view.getUint32(0, true) !== magic) throw new RangeError('not a coach model');
	const size = view.getUint32(4, true);
	const weightsAt = hashesAt + 4 * size;
	if (bytes.byteLength !== weightsAt + size * outputs) throw new RangeError('coach model is cut short');
	const floats = (at: number, count: number) =>
		Float32Array.from({ length: count }, (_, i) => view.getFloat32(at + 4 * i, true));
	return {
		hashes: Uint32Array.from({ length: size }, (_, i) => view.getUint32(hashesAt + 4 * i, true)),
		steps: floats(headerBytes, outputs),
		biases: floats(headerBytes + 4 * outputs, outputs),
		weights: new Int8Array(bytes.buffer, bytes.byteOffset + weightsAt, size * outputs),
		calibration: unpack(floats(calibrationAt, calibrationSize))
	};
}

/** Writes the file that `loadModel` reads. */
export function saveModel(model: CoachModel): Uint8Array {
	const size = model.hashes.length;
	const weightsAt = hashesAt + 4 * size;
	const bytes = new Uint8Array(weightsAt + size * outputs);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, magic, true);
	view.setUint32(4, size, true);
	[...model.steps, ...model.biases, ...pack(model.calibration)].forEach((value, i) =>
		view.setFloat32(headerBytes + 4 * i, value, true)
	);
	model.hashes.forEach((hash, i) => view.setUint32(hashesAt + 4 * i, hash, true));
	bytes.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.length), weightsAt);
	return bytes;
}

function pack({ forbidden, parts, restate }: Calibration): number[] {
	return [
		...forbiddenRules.flatMap((rule) => {
			const { whole, best, alone, offset } = forbidden[rule];
			return [whole, best, alone, offset];
		}),
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
		forbidden: record(forbiddenRules, () => ({ whole: next(), best: next(), alone: next(), offset: next() })),
		parts: record(sentenceParts, () => ({ slope: next(), offset: next() })),
		restate: { shared: next(), concrete: next(), boilerplate: next(), offset: next() }
	};
}

const record = <K extends string, V>(keys: readonly K[], value: () => V) =>
	Object.fromEntries(keys.map((key) => [key, value()])) as Record<K, V>;

/** What a sentence looks like to the model. */
export interface Judgement {
	margins: Record<ForbiddenRule, Margins>;
	/** Score of each part, the best of sentence and clauses. */
	parts: Record<SentencePart, number>;
}

/** Judges a sentence as a whole and clause by clause: «We replace it, although you dropped it» breaks a rule with its second half. */
export function judgeSentence(model: CoachModel, sentence: Sentence, language: CoachLanguage): Judgement {
	return judgementOf(unitsOf(sentence).map((unit) => scoresOf(model, unit, language)));
}

/** Puts the scores of a sentence (first) and of its clauses together. */
export function judgementOf(units: readonly Float32Array[]): Judgement {
	const margins = units.map(marginsOf);
	const bestOf = (i: number) => Math.max(...margins.map((unit) => unit[i]!));
	return {
		margins: Object.fromEntries(
			forbiddenRules.map((rule, i) => [
				rule,
				{ whole: margins[0]![i]!, best: bestOf(i), alone: units[0]![i + 1]! - units[0]![0]! }
			])
		) as Judgement['margins'],
		parts: Object.fromEntries(
			sentenceParts.map((part) => [part, Math.max(...units.map((unit) => unit[modelOutputs.indexOf(part)]!))])
		) as Judgement['parts']
	};
}

/** Log odds of each forbidden rule in the softmax over `none` and all of them. */
function marginsOf(scores: Float32Array): number[] {
	const competing = [...scores.subarray(0, forbiddenRules.length + 1)];
	const top = Math.max(...competing);
	const powers = competing.map((score) => Math.exp(score - top));
	const total = powers.reduce((sum, power) => sum + power, 0);
	return powers.slice(1).map((power) => Math.log((power + 1e-9) / (total - power + 1e-9)));
}

/** Raw score of a sentence for each output. */
export function scoresOf(model: CoachModel, sentence: Sentence, language: CoachLanguage): Float32Array {
	const sums = new Float32Array(outputs);
	const starts = startsOf(model.hashes);
	for (const [name, value] of featuresOf(sentence, language)) {
		const at = indexOfHash(model.hashes, starts, hashOf(name));
		if (at < 0) continue;
		for (let i = 0, from = at * outputs; i < outputs; i++) sums[i]! += model.weights[from + i]! * value;
	}
	return sums.map((sum, i) => model.biases[i]! + model.steps[i]! * sum);
}

const known = new WeakMap<Uint32Array, Uint32Array>();

/** Where the sorted hashes of each upper half begin: two steps to a hash instead of a search. */
function startsOf(hashes: Uint32Array): Uint32Array {
	let starts = known.get(hashes);
	if (starts) return starts;
	starts = new Uint32Array(0x10001);
	for (const hash of hashes) starts[(hash >>> 16) + 1]!++;
	for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
	known.set(hashes, starts);
	return starts;
}

function indexOfHash(hashes: Uint32Array, starts: Uint32Array, hash: number): number {
	const end = starts[(hash >>> 16) + 1]!;
	for (let at = starts[hash >>> 16]!; at < end; at++) if (hashes[at] === hash) return at;
	return -1;
}

/** Probability of log odds. */
export const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));
