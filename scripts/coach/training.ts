import type { Calibration, CoachModel, RuleModel } from '../../src/lib/domain/coach/model.ts';
import {
	forbiddenRules,
	sentenceParts,
	sentenceRules,
	type SentencePart,
	type SentenceRule
} from '../../src/lib/domain/coach/types.ts';
import { trainingExamples, trainingReplies, type Example, type LabelledReply } from './data.ts';
import { heldOutScores, learn, sigmoid, Vocabulary, type Weights } from './learner.ts';

/** Of how many sentences of public replies one breaks a given rule; counted in the training replies. */
const guiltyShare = 0.012;

/** Trains on everything under tests/data/coach except the measured replies; the same data give the same bytes. */
export function trainModel(leftOut: ReadonlySet<string> = new Set()): CoachModel {
	const examples = trainingExamples().filter((example) => !leftOut.has(example.source));
	const heldOut = heldOutScores(examples);
	const vocabulary = new Vocabulary(examples);
	const vectors = examples.map((example) => vocabulary.vector(example));
	const rules = sentenceRules.map((rule): [SentenceRule, RuleModel] => {
		const weights = learn(vectors, examples, vocabulary.hashes.length, rule);
		return [rule, quantised(weights, calibrate(rule, examples, heldOut[rule]))];
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

function quantised({ bias, weights }: Weights, calibration: Calibration): RuleModel {
	const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127;
	return { weights: Int8Array.from(weights, (weight) => Math.round(weight / step)), step, bias, calibration };
}

export const isFromReply = (example: Example): boolean => example.source.includes('-r-');

/** What a held-out score is worth among the sentences of real replies: guilty ones are weighted down to their true share. */
export function calibrate(rule: SentenceRule, examples: readonly Example[], scores: Float32Array): Calibration {
	const forbidden = (forbiddenRules as readonly string[]).includes(rule);
	const points: Point[] = [];
	examples.forEach((example, i) => {
		const label = example.labels[rule];
		if (label === undefined || (forbidden && !label && !isFromReply(example))) return;
		points.push({ score: scores[i]!, target: label ? 1 : 0, weight: 1 });
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
	heldOut: Record<SentenceRule, Float32Array>,
	replies: readonly LabelledReply[]
): Record<SentencePart, Calibration> {
	const sentencesOf = new Map<string, number[]>();
	examples.forEach((example, i) => {
		if (isFromReply(example)) sentencesOf.set(example.source, [...(sentencesOf.get(example.source) ?? []), i]);
	});
	const parts = sentenceParts.map((part): [SentencePart, Calibration] => {
		const asked = replies.filter((reply) => part !== 'apology' || ['defect', 'staff_error'].includes(reply.cause));
		const points = asked.map((reply) => ({
			score: Math.max(...sentencesOf.get(reply.id)!.map((i) => heldOut[part][i]!)),
			target: reply.missing.includes(part) ? 0 : 1,
			weight: 1
		}));
		return [part, fit(points)];
	});
	return Object.fromEntries(parts) as Record<SentencePart, Calibration>;
}

interface Point {
	score: number;
	target: number;
	weight: number;
}

/** Weighted logistic fit in one variable (Platt), by plain gradient steps with a small ridge. */
export function fit(points: readonly Point[]): Calibration {
	const total = points.reduce((sum, point) => sum + point.weight, 0);
	let slope = 1;
	let offset = 0;
	for (let round = 0; round < 4000; round++) {
		let slopeGradient = 0.001 * slope;
		let offsetGradient = 0;
		for (const { score, target, weight } of points) {
			const error = ((sigmoid(slope * score + offset) - target) * weight) / total;
			slopeGradient += error * score;
			offsetGradient += error;
		}
		slope -= 1.5 * slopeGradient;
		offset -= 1.5 * offsetGradient;
	}
	return { slope, offset };
}
