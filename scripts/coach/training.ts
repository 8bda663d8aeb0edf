import {
	judgeSentence,
	togetherOf,
	type Calibration,
	type CoachModel,
	type Judgement
} from '../../src/lib/domain/coach/model.ts';
import { matterOf } from '../../src/lib/domain/coach/review.ts';
import { readSentences } from '../../src/lib/domain/coach/sentences.ts';
import {
	forbiddenRules,
	sentenceParts,
	type ForbiddenRule,
	type SentencePart
} from '../../src/lib/domain/coach/types.ts';
import { trainingExamples, trainingReplies, type Example, type LabelledReply } from './data.ts';
import { foldsOf } from './folds.ts';
import { learn } from './learner.ts';
import { fitLogistic, type Point } from './logistic.ts';
import { judgeStrangers, mix, type Strange } from './strangers.ts';

/** Replies that people write lack a part about twice as often as our training replies, which were written to be good. */
const lackingWeight = 2;

const neutral: Calibration = {
	forbidden: { slope: 1, good: 0, offsets: record(forbiddenRules, () => 0) },
	parts: record(sentenceParts, () => ({ slope: 1, offset: 0 })),
	restate: { shared: -1, concrete: -0.3, boilerplate: 0, offset: 2 }
};

function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
	return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

/** What came out of training: the model, and for each reply a model that never saw it, for honest figures. */
export interface Trained {
	model: CoachModel;
	heldOutFor: (reply: LabelledReply) => CoachModel;
	/** Taught by our own texts alone, and what it makes of the sentences of others. */
	ours: CoachModel;
	strange: Strange[];
}

/** Trains on everything under tests/data/coach except the measured replies; the same data give the same bytes. */
export function trainModel(): Trained {
	const replies = trainingReplies();
	const examples = trainingExamples();
	markFulfilling(examples, replies, judge(examples, crossTrain(examples, 3)));
	const crossed = crossTrain(examples, 5);
	const own = learn(
		examples.filter(({ isGiven }) => !isGiven),
		neutral
	);
	const strange = judgeStrangers(own, examples);
	const calibration = calibrate(examples, replies, judge(examples, crossed), strange);
	const foldOf = new Map(examples.map((example, i) => [example.source, crossed.folds[i]!]));
	// One object a fold: a model is made ready to be asked once, not for each reply.
	const heldOut = crossed.models.map((one) => ({ ...one, calibration }));
	return {
		model: learn(examples, calibration),
		heldOutFor: ({ id }) => heldOut[foldOf.get(id)!]!,
		ours: { ...own, calibration },
		strange
	};
}

interface CrossTrained {
	folds: number[];
	models: CoachModel[];
}

/** One model a fold, learnt from the other folds. */
function crossTrain(examples: readonly Example[], count: number): CrossTrained {
	const folds = foldsOf(examples, count);
	const models = Array.from({ length: count }, (_, fold) =>
		learn(
			examples.filter((_, i) => folds[i] !== fold),
			neutral
		)
	);
	return { folds, models };
}

/** Judgements by models that never saw the example, on the sentences of replies and those given; our own single ones are too easy to count. */
function judge(examples: readonly Example[], { folds, models }: CrossTrained): (Judgement | null)[] {
	return examples.map((example, i) =>
		example.isFromReply || example.isGiven ? judgeSentence(models[folds[i]!]!, example.sentence, example.lang) : null
	);
}

/** Sentences of each reply, as indexes into the examples. */
function sentencesByReply(examples: readonly Example[]): Map<string, number[]> {
	const sentences = new Map<string, number[]>();
	examples.forEach((example, i) => {
		if (example.isFromReply) sentences.set(example.source, [...(sentences.get(example.source) ?? []), i]);
	});
	return sentences;
}

/**
 * A reply that has a part says nowhere in which sentence. The one that scores best, by models that never saw the reply, is taken for it,
 * where it scores better than most sentences of replies without the part.
 */
function markFulfilling(
	examples: Example[],
	replies: readonly LabelledReply[],
	judged: readonly (Judgement | null)[]
): void {
	const sentences = sentencesByReply(examples);
	for (const part of sentenceParts) {
		const scoreOf = (i: number) => judged[i]!.parts[part];
		const lacking = examples
			.flatMap((example, i) => (example.isFromReply && example.labels[part] === false ? [scoreOf(i)] : []))
			.sort((a, b) => a - b);
		const enough = lacking[Math.floor(lacking.length * 0.8)] ?? 0;
		for (const reply of replies) {
			const own = sentences.get(reply.id) ?? [];
			if (!asks(reply, part) || reply.missing.includes(part) || own.some((i) => examples[i]!.labels[part])) continue;
			const best = own.reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a), own[0]!);
			if (scoreOf(best) > enough) examples[best]!.labels[part] = true;
		}
	}
}

/** Apologies are labelled only where the company erred. */
const asks = (reply: LabelledReply, part: SentencePart): boolean =>
	part !== 'apology' || ['defect', 'staff_error'].includes(reply.cause);

function calibrate(
	examples: readonly Example[],
	replies: readonly LabelledReply[],
	judged: readonly (Judgement | null)[],
	strange: readonly Strange[]
): Calibration {
	const sentences = sentencesByReply(examples);
	const judgementsOf = (reply: LabelledReply) => sentences.get(reply.id)!.map((i) => judged[i]!);
	return {
		forbidden: calibrateForbidden(strange),
		parts: record(sentenceParts, (part) => {
			const points = replies
				.filter((reply) => asks(reply, part))
				.map((reply) => ({
					inputs: [togetherOf(judgementsOf(reply).map((one) => one.parts[part]))],
					target: reply.missing.includes(part) ? 0 : 1,
					weight: reply.missing.includes(part) ? lackingWeight : 1
				}));
			const [slope, offset] = fitLogistic(points);
			return { slope: slope!, offset: offset! };
		}),
		restate: calibrateRestate(replies, judgementsOf)
	};
}

/**
 * On what other authors wrote: one slope for all rules and an offset for each. Measured on the half of the sentences that it was not fitted to,
 * that warns better than a slope for each rule: look-alikes of one rule are few.
 */
export function calibrateForbidden(strange: readonly Strange[]): Calibration['forbidden'] {
	const points = forbiddenRules.flatMap((rule) =>
		pointsOf(rule, strange).map((point) => ({
			...point,
			inputs: [...point.inputs, ...forbiddenRules.map((other) => (other === rule ? 1 : 0))]
		}))
	);
	const [slope, good, ...offsets] = fitLogistic(points);
	const common = offsets[forbiddenRules.length]!;
	return {
		slope: slope!,
		good: good!,
		offsets: record(forbiddenRules, (rule) => offsets[forbiddenRules.indexOf(rule)]! + common)
	};
}

/** Guilty sentences, look-alikes and plain ones of replies, weighed by their share in `mix`. */
function pointsOf(rule: ForbiddenRule, strange: readonly Strange[]): Point[] {
	const points = strange.flatMap(({ example, judged }): (Point & { kind: keyof typeof mix })[] => {
		const label = example.labels[rule];
		if (label === undefined) return [];
		const kind = label ? 'guilty' : example.isFromReply ? 'plain' : 'lookAlike';
		return [{ inputs: [judged.margins[rule], judged.good], target: label ? 1 : 0, weight: 1, kind }];
	});
	const counted = (kind: keyof typeof mix) => points.filter((point) => point.kind === kind).length;
	// A rule has its tenth of the guilty and of the look-alikes, and all of the plain ones.
	const unit = counted('plain') / mix.plain / forbiddenRules.length;
	for (const point of points) if (point.kind !== 'plain') point.weight = (mix[point.kind] * unit) / counted(point.kind);
	return points;
}

function calibrateRestate(
	replies: readonly LabelledReply[],
	judgementsOf: (reply: LabelledReply) => Judgement[]
): Calibration['restate'] {
	const points = replies.map((reply) => {
		const matter = matterOfReply(reply, judgementsOf(reply));
		const isMissing = reply.missing.includes('restate');
		return {
			inputs: [matter.shared, matter.concrete, matter.boilerplate],
			target: isMissing ? 1 : 0,
			weight: 1
		};
	});
	const [shared, concrete, boilerplate, offset] = fitLogistic(points);
	return { shared: shared!, concrete: concrete!, boilerplate: boilerplate!, offset: offset! };
}

const matterOfReply = ({ reply, lang, complaint }: LabelledReply, judged: readonly Judgement[]) =>
	matterOf(readSentences(reply, lang), judged, { complaint, language: lang });
