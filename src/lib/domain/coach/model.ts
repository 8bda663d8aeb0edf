import { featuresOf, hashBits, hashOf } from './features.ts';
import { thoughtsOf, unitsOf, type Sentence } from './sentences.ts';
import {
	forbiddenRules,
	modelOutputs,
	sentenceParts,
	type CoachLanguage,
	type ForbiddenRule,
	type SentencePart,
	type Span
} from './types.ts';

/**
 * The trained part of the coach: linear scores over hashed features; the forbidden rules and `none` compete in a softmax, the parts are
 * logistic. Its file, little-endian: `RGC5`, uint32 number of features; per output float32 scale and bias; then float32 calibrations
 * (`calibrationSize` of them); then the features' sorted hashes, each as its distance from the one before (seven bits a byte, low
 * ones first, the top bit says that more follow); then for every eight outputs one byte a feature, whose bits tell which of its weights are
 * not zero; then four bits for each of these, feature by feature, the lower half of a byte first.
 */
export interface CoachModel {
	hashes: Uint32Array;
	/** The largest weight, and the score without any feature; one per output. */
	scales: Float32Array;
	biases: Float32Array;
	/** Weights of one feature after the other, each from -7 to 7: see `weightLevels`. */
	weights: Int8Array;
	calibration: Calibration;
}

/** From scores to how often they are right; fitted on replies that the scoring model had not seen. */
export interface Calibration {
	/**
	 * Log odds of a forbidden rule are `slope * margin + offset + good * best part`, where only a part that is likely there counts: a
	 * sentence that apologises or helps seldom does harm as well. One slope for all, since few examples would bend a slope for each.
	 */
	forbidden: { slope: number; good: number; offsets: Record<ForbiddenRule, number> };
	/** Log odds that a reply has a part are `slope * best score + offset`. */
	parts: Record<SentencePart, { slope: number; offset: number }>;
	/** Log odds that a reply does not name the problem. */
	restate: { shared: number; concrete: number; boilerplate: number; offset: number };
}

const magic = 0x35434752;
const outputs = modelOutputs.length;
/** The largest weight in the file. */
export const topLevel = 7;
/** Share of the scale that each weight stands for, from -7 to 7: finer steps where most weights are. */
const weightLevels = Float32Array.from({ length: 2 * topLevel + 1 }, (_, i) => {
	const share = (i - topLevel) / topLevel;
	return share * Math.abs(share);
});
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

const record = <K extends string, V>(keys: readonly K[], value: (key: K) => V) =>
	Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;

/** How a run of words looks beside the forbidden rules. */
export interface Thought {
	span: Span;
	/** Log odds of each rule against all other rules and `none`. */
	margins: Record<ForbiddenRule, number>;
	/** How sure it is that the words do one of the things a reply must have; 0 where they likely do none. */
	good: number;
}

/** What a sentence looks like to the model, as a whole. */
export interface Judgement extends Thought {
	/** Each of the thoughts that it joins by itself; empty where it is one. */
	thoughts: readonly Thought[];
	/** Score of each part, the best of sentence and clauses. */
	parts: Record<SentencePart, number>;
}

/**
 * Judges a sentence: rules by the whole and by the thoughts it joins, parts also clause by clause, since «We are sorry and replace it» does
 * two things.
 */
export function judgeSentence(model: CoachModel, sentence: Sentence, language: CoachLanguage): Judgement {
	// A thought is often one of the clauses: each run of words is read once.
	const read = new Map<string, Float32Array>();
	const scores = (unit: Sentence): Float32Array => {
		const key = unit.span.join();
		let known = read.get(key);
		if (!known) read.set(key, (known = scoresOf(model, unit, language)));
		return known;
	};
	const units = unitsOf(sentence).map(scores);
	const best = Float32Array.from({ length: outputs }, (_, i) => Math.max(...units.map((unit) => unit[i]!)));
	const parts = partsOf(best);
	return {
		...thoughtOf(sentence.span, units[0]!, parts),
		parts,
		thoughts: thoughtsOf(sentence, language).map((thought) => {
			const own = scores(thought);
			return thoughtOf(thought.span, own, partsOf(own));
		})
	};
}

const partsOf = (scores: Float32Array): Judgement['parts'] =>
	record(sentenceParts, (part) => scores[modelOutputs.indexOf(part)]!);

function thoughtOf(span: Span, scores: Float32Array, parts: Judgement['parts']): Thought {
	const margins = marginsOf(scores);
	return {
		span,
		margins: record(forbiddenRules, (rule) => margins[forbiddenRules.indexOf(rule)]!),
		good: Math.max(0, ...Object.values(parts))
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
	const { hashes, weights } = model;
	const starts = startsOf(hashes);
	for (const [name, value] of featuresOf(sentence, language)) {
		const at = indexOfHash(hashes, starts, hashOf(name));
		if (at >= 0) addWeights(sums, weights, at * outputs, value);
	}
	return sums.map((sum, i) => model.biases[i]! + model.scales[i]! * sum);
}

function addWeights(sums: Float32Array, weights: Int8Array, from: number, value: number): void {
	for (let i = 0; i < outputs; i++) {
		const weight = weights[from + i]!;
		// Most weights are none.
		if (weight) sums[i]! += weightLevels[weight + topLevel]! * value;
	}
}

const lowBits = hashBits - 16;
const known = new WeakMap<Uint32Array, Uint32Array>();

/** Where the sorted hashes of each upper sixteen bits begin: few steps to a hash instead of a search. */
function startsOf(hashes: Uint32Array): Uint32Array {
	let starts = known.get(hashes);
	if (starts) return starts;
	starts = new Uint32Array(0x10001);
	for (const hash of hashes) starts[(hash >>> lowBits) + 1]!++;
	for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
	known.set(hashes, starts);
	return starts;
}

function indexOfHash(hashes: Uint32Array, starts: Uint32Array, hash: number): number {
	const end = starts[(hash >>> lowBits) + 1]!;
	for (let at = starts[hash >>> lowBits]!; at < end; at++) if (hashes[at] === hash) return at;
	return -1;
}

/** Probability of log odds. */
export const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));
