import type { Calibration, CoachModel, RuleModel } from '../../src/lib/domain/coach/model.ts';
import {
	forbiddenRules,
	sentenceParts,
	modelOutputs,
	type SentencePart,
	type ModelOutput
} from '../../src/lib/domain/coach/types.ts';
import { trainingExamples, trainingReplies, labelOf, type Example, type LabelledReply } from './data.ts';
import { heldOutScores, learn, sigmoid, Vocabulary, type Weights } from './learner.ts';

/** Of how many sentences of public replies one breaks a given rule; counted in the training replies. */
const guiltyShare = 0.016;
/** Replies that people write lack a part about twice as often as our training replies, which were written to be good. */
const lackingWeight = 2;

/** Trains on everything under tests/data/coach except the measured replies; the same data give the same bytes. */
export function trainModel(leftOut: ReadonlySet<string> = new Set()): CoachModel {
	const examples = trainingExamples().filter((example) => !leftOut.has(example.source));
	markFulfilling(examples, heldOutScores(examples));
	const heldOut = heldOutScores(examples);
	const vocabulary = new Vocabulary(examples);
	const vectors = examples.map((example) => vocabulary.vector(example));
	const rules = modelOutputs.map((rule): [ModelOutput, RuleModel] => {
		const weights = learn(vectors, examples, vocabulary.hashes.length, rule);
		return [rule, quantised(weights, calibrate(rule, examples, heldOut))];
	});
	return {
		hashes: Uint32Array.from(vocabulary.hashes),
		rules: Object.fromEntries(rules) as CoachModel['rules'],
		parts: calibrateParts(
			examples,
			heldOut,
			trainingReplies().filter((reply) => !leftOut.has(reply.id))
		)
	};
}

/**
 * A reply that has a part says nowhere in which sentence. The one that scores best, by models that never saw the reply, is taken for it,
 * where it scores better than most sentences of replies without the part.
 */
function markFulfilling(examples: Example[], heldOut: Record<ModelOutput, Float32Array>): void {
	const replies = new Map(trainingReplies().map((reply) => [reply.id, reply]));
	for (const part of sentenceParts) {
		const lacking = examples.flatMap((example, i) =>
			isFromReply(example) && example.labels[part] === false ? [heldOut[part][i]!] : []
		);
		const enough = lacking.sort((a, b) => a - b)[Math.floor(lacking.length * 0.8)] ?? 0;
		const best = new Map<string, number>();
		examples.forEach((example, i) => {
			if (!isFromReply(example) || replies.get(example.source)?.missing.includes(part)) return;
			const known = best.get(example.source);
			if (known === undefined || heldOut[part][i]! > heldOut[part][known]!) best.set(example.source, i);
		});
		for (const i of best.values())
			if (heldOut[part][i]! > enough && asks(replies.get(examples[i]!.source)!, part)) examples[i]!.labels[part] = true;
	}
}

/** Apologies are labelled only where the company erred. */
const asks = (reply: LabelledReply, part: SentencePart): boolean =>
	part !== 'apology' || ['defect', 'staff_error'].includes(reply.cause);

function quantised({ bias, weights }: Weights, calibration: Calibration): RuleModel {
	const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127;
	return { weights: Int8Array.from(weights, (weight) => Math.round(weight / step)), step, bias, calibration };
}

export const isFromReply = (example: Example): boolean => example.source.includes('-r-');

/** What a held-out score is worth among the sentences of real replies: guilty ones are weighted down to their true share. */
export function calibrate(
	rule: ModelOutput,
	examples: readonly Example[],
	heldOut: Record<ModelOutput, Float32Array>
): Calibration {
	const forbidden = (forbiddenRules as readonly string[]).includes(rule);
	const points: Point[] = [];
	examples.forEach((example, i) => {
		const label = labelOf(example, rule);
		if (label === undefined || (forbidden && !label && !isFromReply(example))) return;
		points.push({
			score: heldOut[rule][i]!,
			any: forbidden ? heldOut.any[i]! : 0,
			other: forbidden
				? Math.max(...forbiddenRules.filter((name) => name !== rule).map((name) => heldOut[name][i]!))
				: 0,
			target: label ? 1 : 0,
			weight: 1
		});
	});
	if (forbidden) {
		const guilty = points.filter((point) => point.target === 1);
		const innocent = points.length - guilty.length;
		for (const point of guilty) point.weight = (guiltyShare * innocent) / guilty.length;
	}
	return fit(points);
}

/** From the best held-out score of a part within a reply to whether the reply has the part. */
function calibrateParts(
	examples: readonly Example[],
	heldOut: Record<ModelOutput, Float32Array>,
	replies: readonly LabelledReply[]
): Record<SentencePart, Calibration> {
	const sentencesOf = new Map<string, number[]>();
	examples.forEach((example, i) => {
		if (isFromReply(example)) sentencesOf.set(example.source, [...(sentencesOf.get(example.source) ?? []), i]);
	});
	const parts = sentenceParts.map((part): [SentencePart, Calibration] => {
		const asked = replies.filter((reply) => asks(reply, part));
		const points = asked.map((reply) => ({
			any: 0,
			other: 0,
			score: Math.max(...sentencesOf.get(reply.id)!.map((i) => heldOut[part][i]!)),
			target: reply.missing.includes(part) ? 0 : 1,
			weight: reply.missing.includes(part) ? lackingWeight : 1
		}));
		return [part, fit(points)];
	});
	return Object.fromEntries(parts) as Record<SentencePart, Calibration>;
}

interface Point {
	score: number;
	any: number;
	other: number;
	target: number;
	weight: number;
}

/** Weighted logistic fit (Platt, with the score for any rule beside), by plain gradient steps with a small ridge. */
export function fit(points: readonly Point[]): Calibration {
	const total = points.reduce((sum, point) => sum + point.weight, 0);
	let slope = 1;
	let anySlope = 0;
	let otherSlope = 0;
	let offset = 0;
	for (let round = 0; round < 12000; round++) {
		let slopeGradient = 0.0005 * slope;
		let anyGradient = 0.0005 * anySlope;
		let otherGradient = 0.0005 * otherSlope;
		let offsetGradient = 0;
		for (const { score, any, other, target, weight } of points) {
			const error = ((sigmoid(slope * score + anySlope * any + otherSlope * other + offset) - target) * weight) / total;
			slopeGradient += error * score;
			anyGradient += error * any;
			otherGradient += error * other;
			offsetGradient += error;
		}
		slope -= 0.4 * slopeGradient;
		anySlope -= 0.4 * anyGradient;
		otherSlope -= 0.4 * otherGradient;
		offset -= 0.4 * offsetGradient;
	}
	return { slope, offset, anySlope, otherSlope };
}
