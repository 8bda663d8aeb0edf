import { sentiments } from '#lib/domain/mention.ts';
import { statementKinds } from '#lib/server/analysis/analysis.ts';
import type { Rows } from '#lib/server/analysis/learn.ts';
import { weightOf, type WrittenText } from './data.ts';
import { foldOf, FOLDS } from './folds.ts';
import { encodePair, joinOutputs, packPair, scorePair, trainPair, type PairShape } from './pair.ts';

const KINDS = statementKinds.length;
const SIDES = sentiments.length;
const table = { wordBuckets: 1 << 16, toneBuckets: 1 << 14, toneShare: 2 };
const kindShape: PairShape = { ...table, outputs: KINDS };
const sideShape: PairShape = { ...table, outputs: SIDES };
const gateShape: PairShape = { ...table, outputs: 1 };
const options = { kind: 'softmax', epochs: 6, rate: 0.2, seed: 1 } as const;

function oneOf(texts: readonly WrittenText[], names: readonly string[], label: (text: WrittenText) => string) {
	const targets = new Float32Array(texts.length * names.length);
	texts.forEach((text, row) => (targets[row * names.length + names.indexOf(label(text))] = 1));
	return targets;
}

interface VoiceWeights {
	kind: Float32Array;
	side: Float32Array;
}

function fit(texts: readonly WrittenText[], rows: Rows, isUsed: (row: number) => boolean): VoiceWeights {
	const each = Float32Array.from(texts, (text, row) => (isUsed(row) ? weightOf(text) : 0));
	const kinds = oneOf(texts, statementKinds, ({ kind }) => kind);
	const sides = oneOf(texts, sentiments, ({ sentiment }) => sentiment);
	return {
		kind: trainPair(rows, kinds, each, kindShape, options),
		side: trainPair(rows, sides, each, sideShape, options)
	};
}

/**
 * How much a text sounds like a customer's voice and not like the tweets and news of the public sets. These weigh more: our own texts are so
 * varied that any text is easily taken for a voice, and the judge errs on tweets. Customers' texts lose by it, but less.
 */
function fitGate(texts: readonly WrittenText[], others: readonly { text: string }[]): Float32Array {
	const rows = packPair([...texts, ...others], gateShape);
	const targets = new Float32Array(texts.length + others.length).fill(1, 0, texts.length);
	const own = Float32Array.from(texts, weightOf);
	const foreign = (2 * own.reduce((sum, one) => sum + one, 0)) / others.length;
	const weights = targets.map((isVoice, row) => (isVoice ? own[row]! : foreign));
	return trainPair(rows, targets, weights, gateShape, { ...options, kind: 'independent' });
}

/** What the heads say of a text when they were trained without its business. */
export interface Unseen {
	kind: Float64Array;
	side: Float64Array;
}

/** Scores of every text by heads that had not seen its business or writer: what the judge learns from. */
export function unseenScores(texts: readonly WrittenText[]): Unseen[] {
	const rows = packPair(texts, kindShape);
	const folds = texts.map(foldOf);
	const scores: Unseen[] = new Array<Unseen>(texts.length);
	for (let fold = 0; fold < FOLDS; fold++) {
		const { kind, side } = fit(texts, rows, (row) => folds[row] !== fold);
		folds.forEach((own, row) => {
			if (own !== fold) return;
			scores[row] = { kind: scorePair(kind, rows, row, kindShape), side: scorePair(side, rows, row, sideShape) };
		});
	}
	return scores;
}

/**
 * The heads that only texts written for the product can teach, as they are shipped.
 * @param others public texts, from which customers' voices are told apart
 */
export function trainVoices(texts: readonly WrittenText[], others: readonly { text: string }[]) {
	const rows = packPair(texts, kindShape);
	const { kind, side } = fit(texts, rows, () => true);
	const voice = joinOutputs(side, fitGate(texts, others), [SIDES, 1]);
	return {
		kind: encodePair(kind, kindShape),
		voice: encodePair(voice, { ...table, outputs: SIDES + 1 }),
		/** What they say of texts that none of them was taught by. */
		scoresOf(strangers: readonly { text: string }[]): Unseen[] {
			const own = packPair(strangers, kindShape);
			return strangers.map((_, row) => ({
				kind: scorePair(kind, own, row, kindShape),
				side: scorePair(side, own, row, sideShape)
			}));
		}
	};
}
