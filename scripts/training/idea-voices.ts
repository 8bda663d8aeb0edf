import { sentiments } from '#lib/domain/mention.ts';
import { statementKinds } from '#lib/server/analysis/analysis.ts';
import { encodeModel } from '#lib/server/analysis/model.ts';
import { ideaBlock } from './aspect-table.ts';
import { scoreBlocks, trainBlocks, type Block } from './blocks.ts';
import { weightOf, type WrittenText } from './data.ts';
import { foldOf, FOLDS } from './folds.ts';
import { joinOutputs } from './pair.ts';

const [KINDS, SIDES] = [statementKinds.length, sentiments.length];
const options = { kind: 'softmax', epochs: 10, seed: 1 } as const;

/** Kinds, then sides, as one table. */
function fit(ideas: Block, texts: readonly WrittenText[], isUsed: (row: number) => boolean): Float32Array {
	const each = Float32Array.from(texts, (text, row) => (isUsed(row) ? weightOf(text) : 0));
	const oneOf = (names: readonly string[], label: (text: WrittenText) => string) =>
		Float32Array.from(texts.flatMap((text) => names.map((name) => (label(text) === name ? 1 : 0))));
	const kinds = oneOf(statementKinds, ({ kind }) => kind);
	const sides = oneOf(sentiments, ({ sentiment }) => sentiment);
	const [kind] = trainBlocks([ideas], kinds, each, { ...options, outputs: KINDS });
	const [side] = trainBlocks([ideas], sides, each, { ...options, outputs: SIDES });
	return joinOutputs(kind!, side!, [KINDS, SIDES]);
}

export interface IdeaVoices {
	bytes: Uint8Array;
	/** What each text is taken for by a head that has not seen its business. */
	unseen: Float64Array[];
	/** What the shipped head says of texts it was not taught by. */
	scoresOf(strangers: readonly { text: string }[]): Float64Array[];
}

/** Kind of statement and sentiment by the ideas that our word lists know: they generalise where words do not, and err elsewhere. */
export function trainIdeaVoices(texts: readonly WrittenText[]): IdeaVoices {
	const ideas = ideaBlock(texts, () => {});
	const folds = texts.map(foldOf);
	const unseen = texts.map(() => new Float64Array(KINDS + SIDES));
	for (let fold = 0; fold < FOLDS; fold++) {
		const weights = fit(ideas, texts, (row) => folds[row] !== fold);
		folds.forEach((own, row) => own === fold && scoreBlocks([ideas], [weights], row, unseen[row]!));
	}
	const shipped = fit(ideas, texts, () => true);
	return {
		bytes: encodeModel(shipped, ideas.buckets, KINDS + SIDES),
		unseen,
		scoresOf(strangers) {
			const own = ideaBlock(strangers, () => {});
			const scores = strangers.map(() => new Float64Array(KINDS + SIDES));
			scores.forEach((out, row) => scoreBlocks([own], [shipped], row, out));
			return scores;
		}
	};
}
