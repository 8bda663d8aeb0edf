import { sentiments } from '#lib/domain/mention.ts';
import { statementKinds } from '#lib/server/analysis/analysis.ts';
import type { Rows } from '#lib/server/analysis/learn.ts';
import type { WrittenText } from './data.ts';
import { encodePair, joinOutputs, packPair, scorePair, trainPair, type PairShape } from './pair.ts';

const KINDS = statementKinds.length;
const SIDES = sentiments.length;
const table = { wordBuckets: 1 << 15, toneBuckets: 1 << 14, toneShare: 2 };
const kindShape: PairShape = { ...table, outputs: KINDS };
const sideShape: PairShape = { ...table, outputs: SIDES };
const gateShape: PairShape = { ...table, outputs: 1 };
const options = { kind: 'softmax', epochs: 6, rate: 0.2, seed: 1 } as const;
export const FOLDS = 5;

/** Texts of one business stay together, so that no name tells a head what it ought to find out. */
export function foldOf(business: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < business.length; at++) hash = Math.imul(hash ^ business.charCodeAt(at), 0x01000193);
	hash ^= hash >>> 15;
	return (Math.imul(hash, 0x2c1b3c6d) >>> 8) % FOLDS;
}

function oneOf(texts: readonly WrittenText[], names: readonly string[], label: (text: WrittenText) => string) {
	const targets = new Float32Array(texts.length * names.length);
	texts.forEach((text, row) => (targets[row * names.length + names.indexOf(label(text))] = 1));
	return targets;
}

interface VoiceWeights {
	kind: Float32Array;
	side: Float32Array;
}

function fit(texts: readonly WrittenText[], rows: Rows, each: Float32Array): VoiceWeights {
	const kinds = oneOf(texts, statementKinds, ({ kind }) => kind);
	const sides = oneOf(texts, sentiments, ({ sentiment }) => sentiment);
	return {
		kind: trainPair(rows, kinds, each, kindShape, options),
		side: trainPair(rows, sides, each, sideShape, options)
	};
}

/** How much a text sounds like a customer's voice and not like the tweets and news of the public sets; both sides weigh alike. */
function fitGate(texts: readonly WrittenText[], others: readonly { text: string }[]): Float32Array {
	const rows = packPair([...texts, ...others], gateShape);
	const targets = new Float32Array(texts.length + others.length).fill(1, 0, texts.length);
	const weights = targets.map((isVoice) => (isVoice ? 1 : texts.length / others.length));
	return trainPair(rows, targets, weights, gateShape, { ...options, kind: 'independent' });
}

/** What the heads say of a text when they were trained without its business. */
export interface Unseen {
	kind: Float64Array;
	side: Float64Array;
}

/**
 * Scores of every text by heads that had not seen its business: what the judge learns from.
 * @param each what each text weighs in teaching the heads; 0 for those that are only asked for
 */
export function unseenScores(texts: readonly WrittenText[], each: Float32Array): Unseen[] {
	const rows = packPair(texts, kindShape);
	const folds = texts.map(({ business }) => foldOf(business));
	const scores: Unseen[] = new Array<Unseen>(texts.length);
	for (let fold = 0; fold < FOLDS; fold++) {
		const { kind, side } = fit(
			texts,
			rows,
			Float32Array.from(folds, (own, row) => (own === fold ? 0 : each[row]!))
		);
		folds.forEach((own, row) => {
			if (own !== fold) return;
			scores[row] = { kind: scorePair(kind, rows, row, kindShape), side: scorePair(side, rows, row, sideShape) };
		});
	}
	return scores;
}

/**
 * The heads that only texts written for the product can teach, as they are shipped.
 * @param each what each text weighs
 * @param others public texts, from which customers' voices are told apart
 */
export function trainVoices(texts: readonly WrittenText[], each: Float32Array, others: readonly { text: string }[]) {
	const rows = packPair(texts, kindShape);
	const { kind, side } = fit(texts, rows, each);
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
