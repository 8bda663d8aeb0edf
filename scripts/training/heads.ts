import { statementKinds } from '#lib/server/analysis/analysis.ts';
import { sentiments } from '#lib/domain/mention.ts';
import { train } from '#lib/server/analysis/learn.ts';
import { encodeModel } from '#lib/server/analysis/model.ts';
import { readFeatures } from '#lib/server/analysis/read.ts';
import { fingerprint, isNearDuplicate } from '#lib/server/analysis/fingerprint.ts';
import { packRows } from './rows.ts';
import { publicSources, readLines, trainFile, writtenFile, type PublicText, type WrittenText } from './data.ts';

const SENTIMENT_BUCKETS = 1 << 18;
const VOICE_BUCKETS = 1 << 15;
const WRITTEN_WEIGHT = 2;

export type Weighted = PublicText & { weight: number };

/** Public texts and the written ones, each with the weight of its set. */
export function sentimentTexts(folder: string): Weighted[] {
	const open = publicSources.flatMap(({ name, weight }) =>
		readLines<PublicText>(trainFile(folder, name)).map((text) => ({ ...text, weight }))
	);
	const written = readLines<WrittenText>(writtenFile(folder, 'train'));
	return [...open, ...written.map((text) => ({ ...text, weight: WRITTEN_WEIGHT }))];
}

/** Square root of how rare a class is, so that the rare ones are not forgotten and the frequent ones not drowned. */
function classWeights(texts: readonly Weighted[]): number[] {
	const sums = sentiments.map((label) =>
		texts.reduce((sum, { sentiment, weight }) => sum + (sentiment === label ? weight : 0), 0)
	);
	const total = sums.reduce((sum, part) => sum + part, 0);
	return sums.map((part) => Math.sqrt(total / 3 / part));
}

/** Negative, neutral, positive: one model for all languages. */
export function trainSentiment(texts: readonly Weighted[]): Uint8Array {
	const rows = packRows(texts, ({ text }) => readFeatures(text).features, SENTIMENT_BUCKETS);
	const balance = classWeights(texts);
	const targets = new Float32Array(texts.length * 3);
	const weights = texts.map(({ sentiment, weight }, row) => {
		const label = sentiments.indexOf(sentiment);
		targets[row * 3 + label] = 1;
		return weight * balance[label]!;
	});
	const options = { buckets: SENTIMENT_BUCKETS, outputs: 3, kind: 'softmax', epochs: 8, rate: 0.2, seed: 1 } as const;
	return encodeModel(train(rows, targets, Float32Array.from(weights), options), SENTIMENT_BUCKETS, 3);
}

const voiceRows = (texts: readonly WrittenText[]) =>
	packRows(texts, ({ text }) => readFeatures(text).features, VOICE_BUCKETS);

/** Kind of statement, which only texts written for the product can teach. */
export function trainKind(texts: readonly WrittenText[]): Uint8Array {
	const outputs = statementKinds.length;
	const targets = Float32Array.from(texts.flatMap(({ kind }) => statementKinds.map((name) => (kind === name ? 1 : 0))));
	const every = new Float32Array(texts.length).fill(1);
	const options = { buckets: VOICE_BUCKETS, outputs, kind: 'softmax', epochs: 10, rate: 0.2, seed: 1 } as const;
	return encodeModel(train(voiceRows(texts), targets, every, options), VOICE_BUCKETS, outputs);
}

/** Training texts that are no copy, near or exact, of a test text; compared within buckets of equal length and start. */
export function withoutCopies<Text extends { text: string }>(
	texts: readonly Text[],
	tests: readonly { text: string }[]
): { kept: Text[]; removed: number } {
	const known = new Map<string, string[]>();
	const keys = (print: string) => {
		const bits = print.slice(print.indexOf(':') + 1);
		return [0, 4, 8, 12].map((at) => `${at}${bits.slice(at, at + 4)}`);
	};
	for (const { text } of tests) {
		const print = fingerprint(text);
		for (const key of keys(print)) known.set(key, [...(known.get(key) ?? []), print]);
	}
	const kept = texts.filter(({ text }) => {
		const print = fingerprint(text);
		return !keys(print).some((key) => known.get(key)?.some((other) => isNearDuplicate(print, other)));
	});
	return { kept, removed: texts.length - kept.length };
}
