import { featuresOf, hashOf } from './features.ts';
import type { Sentence } from './sentences.ts';
import {
	forbiddenRules,
	modelOutputs,
	sentenceParts,
	type CoachLanguage,
	type ForbiddenRule,
	type ModelOutput,
	type SentencePart
} from './types.ts';

/**
 * The trained part of the coach: one logistic regression a rule over hashed features. Its file, little-endian:
 * `RGC1`, uint32 number of features, then a rule: float32 step, bias, slope, offset, slopes of `any` and `other`; then a required part: float32 slope, offset;
 * then the features' sorted uint32 hashes; then int8 weights, rule by rule, in steps.
 */
export interface CoachModel {
	hashes: Uint32Array;
	rules: Record<ModelOutput, RuleModel>;
	/** From the best score of a part over a reply to the odds that the part is there. */
	parts: Record<SentencePart, Calibration>;
}

/**
 * Log odds are `slope * score + anySlope * any + otherSlope * other + offset`, where `any` is the score for breaking any rule at all and
 * `other` the best score of the other forbidden rules: a sentence mostly breaks one.
 */
export interface Calibration {
	slope: number;
	offset: number;
	anySlope: number;
	otherSlope: number;
}

export interface RuleModel {
	weights: Int8Array;
	/** What one unit of a weight is worth. */
	step: number;
	bias: number;
	calibration: Calibration;
}

const magic = 0x31434752;
const headerBytes = 8;
const ruleBytes = 24;
const partBytes = 8;

/** Reads a model file. Throws a RangeError where it is not one, or is cut short. */
export function loadModel(bytes: Uint8Array): CoachModel {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.byteLength < headerBytes || view.getUint32(0, true) !== magic) throw new RangeError('not a coach model');
	const size = view.getUint32(4, true);
	const partsAt = headerBytes + modelOutputs.length * ruleBytes;
	const hashesAt = partsAt + sentenceParts.length * partBytes;
	const weightsAt = hashesAt + 4 * size;
	if (bytes.byteLength !== weightsAt + size * modelOutputs.length) throw new RangeError('coach model is cut short');
	const float = (at: number) => view.getFloat32(at, true);
	const rules = modelOutputs.map((rule, i): [ModelOutput, RuleModel] => {
		const at = headerBytes + i * ruleBytes;
		const weights = new Int8Array(bytes.buffer, bytes.byteOffset + weightsAt + i * size, size);
		const calibration = {
			slope: float(at + 8),
			offset: float(at + 12),
			anySlope: float(at + 16),
			otherSlope: float(at + 20)
		};
		return [rule, { weights, step: float(at), bias: float(at + 4), calibration }];
	});
	const parts = sentenceParts.map((part, i): [SentencePart, Calibration] => {
		const at = partsAt + i * partBytes;
		return [part, { slope: float(at), offset: float(at + 4), anySlope: 0, otherSlope: 0 }];
	});
	const hashes = Uint32Array.from({ length: size }, (_, i) => view.getUint32(hashesAt + 4 * i, true));
	return {
		hashes,
		rules: Object.fromEntries(rules) as CoachModel['rules'],
		parts: Object.fromEntries(parts) as CoachModel['parts']
	};
}

/** Writes the file that `loadModel` reads. */
export function saveModel(model: CoachModel): Uint8Array {
	const size = model.hashes.length;
	const partsAt = headerBytes + modelOutputs.length * ruleBytes;
	const hashesAt = partsAt + sentenceParts.length * partBytes;
	const weightsAt = hashesAt + 4 * size;
	const bytes = new Uint8Array(weightsAt + size * modelOutputs.length);
	const view = new DataView(bytes.buffer);
	const floats = (at: number, values: number[]) =>
		values.forEach((value, i) => view.setFloat32(at + 4 * i, value, true));
	view.setUint32(0, magic, true);
	view.setUint32(4, size, true);
	modelOutputs.forEach((rule, i) => {
		const { step, bias, calibration, weights } = model.rules[rule];
		floats(headerBytes + i * ruleBytes, [
			step,
			bias,
			calibration.slope,
			calibration.offset,
			calibration.anySlope,
			calibration.otherSlope
		]);
		bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, size), weightsAt + i * size);
	});
	sentenceParts.forEach((part, i) =>
		floats(partsAt + i * partBytes, [model.parts[part].slope, model.parts[part].offset])
	);
	model.hashes.forEach((hash, i) => view.setUint32(hashesAt + 4 * i, hash, true));
	return bytes;
}

/** Raw score of a sentence for each rule. */
export function scoreSentence(
	model: CoachModel,
	sentence: Sentence,
	language: CoachLanguage
): Record<ModelOutput, number> {
	const sums = modelOutputs.map((rule) => model.rules[rule].bias);
	for (const [name, value] of featuresOf(sentence, language)) {
		const at = indexOfHash(model.hashes, hashOf(name));
		if (at < 0) continue;
		modelOutputs.forEach((rule, i) => (sums[i]! += model.rules[rule].weights[at]! * model.rules[rule].step * value));
	}
	return Object.fromEntries(modelOutputs.map((rule, i) => [rule, sums[i]!])) as Record<ModelOutput, number>;
}

function indexOfHash(hashes: Uint32Array, hash: number): number {
	let low = 0;
	let high = hashes.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const value = hashes[middle]!;
		if (value === hash) return middle;
		if (value < hash) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}

/** Probability from a score, the score for breaking any rule and the best one among the other rules; `caution` lowers the log odds. */
export function probability(score: number, by: Calibration, any = 0, other = 0, caution = 0): number {
	const odds = by.slope * score + by.anySlope * any + by.otherSlope * other + by.offset - caution;
	return 1 / (1 + Math.exp(-odds));
}

/** The best score of the forbidden rules other than this one. */
export function bestOther(scores: Readonly<Record<ModelOutput, number>>, rule: ForbiddenRule): number {
	return Math.max(...forbiddenRules.filter((name) => name !== rule).map((name) => scores[name]));
}
