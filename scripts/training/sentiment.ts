import { sentiments } from '#lib/domain/mention.ts';
import { publicSources, readLines, trainFile, type PublicText } from './data.ts';
import { encodePair, packPair, scorePair, trainPair, type PairShape } from './pair.ts';

const shape: PairShape = { wordBuckets: 1 << 19, toneBuckets: 1 << 15, toneShare: 1, outputs: sentiments.length };
const options = { kind: 'softmax', epochs: 6, rate: 0.2, seed: 1 } as const;

export type Weighted = PublicText & { weight: number; source: string };

/** The public texts, each with the weight of its set. */
export function publicTexts(folder: string): Weighted[] {
	return publicSources.flatMap(({ name, weight }) =>
		readLines<PublicText>(trainFile(folder, name)).map((text) => ({ ...text, weight, source: name }))
	);
}

/**
 * What a text of each sentiment weighs in each set, so that every set teaches the three of them equally: how many
 * negative texts a set happens to have says something about who gathered it, not about the next text.
 */
function balanceOf(texts: readonly Weighted[]): Map<string, number[]> {
	const counts = new Map<string, number[]>();
	for (const { source, sentiment } of texts) {
		const own = counts.get(source) ?? [0, 0, 0];
		own[sentiments.indexOf(sentiment)]!++;
		counts.set(source, own);
	}
	return new Map(
		[...counts].map(([source, own]) => {
			const total = own.reduce((sum, part) => sum + part, 0);
			return [source, own.map((part) => (part > 0 ? total / 3 / part : 0))];
		})
	);
}

/** Trained weights, what is shipped of them, and what they say of texts they were not trained on. */
export interface OpenHead {
	words: Uint8Array;
	tone: Uint8Array;
	scoresOf(texts: readonly { text: string }[]): Float64Array[];
}

/** Negative, neutral, positive, as the public sets have it: one model for all languages. */
export function trainSentiment(texts: readonly Weighted[]): OpenHead {
	const balance = balanceOf(texts);
	const targets = new Float32Array(texts.length * shape.outputs);
	const weights = Float32Array.from(texts, ({ sentiment, weight, source }, row) => {
		const label = sentiments.indexOf(sentiment);
		targets[row * shape.outputs + label] = 1;
		return weight * balance.get(source)![label]!;
	});
	const trained = trainPair(packPair(texts, shape), targets, weights, shape, options);
	return {
		...encodePair(trained, shape),
		scoresOf(others) {
			const rows = packPair(others, shape);
			return others.map((_, row) => scorePair(trained, rows, row, shape));
		}
	};
}
