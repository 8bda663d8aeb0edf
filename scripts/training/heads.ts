import { scoreBlocks, trainBlocks, type Block, type BlockOptions } from './blocks.ts';
import type { WrittenText } from './data.ts';
import { foldOf, FOLDS } from './folds.ts';
import type { Tally } from './thresholds.ts';

/** What our own texts weigh for cause, topics and risks: they seek out what is rare, so their mix is not that of customers. */
export const RARE_WEIGHS = 0.5;

/** Labelled texts, of which the first `typical` are as customers write and in their mix. */
export interface Labelled {
	texts: readonly WrittenText[];
	typical: number;
}

/** In the first `natural` at least the kinds of statement have about the shares that come in; the others are about rarer things. */
export interface Texts extends Labelled {
	natural: number;
}

export interface Head {
	blocks: Block[];
	names: readonly string[];
	kind: BlockOptions['kind'];
	epochs: number;
	labelsOf: (text: WrittenText) => readonly string[];
	isTaught: (text: WrittenText) => boolean;
}

export const every = () => true;

export function fit(head: Head, { texts, typical }: Labelled, isUsed: (text: WrittenText) => boolean): Float32Array[] {
	const { blocks, names, kind, epochs, labelsOf, isTaught } = head;
	const targets = Float32Array.from(
		texts.flatMap((text) => names.map((name) => (labelsOf(text).includes(name) ? 1 : 0)))
	);
	const weights = Float32Array.from(texts, (text, row) =>
		isTaught(text) && isUsed(text) ? (row < typical ? 1 : RARE_WEIGHS) : 0
	);
	return trainBlocks(blocks, targets, weights, { outputs: names.length, kind, epochs, seed: 1 });
}

/** Scores of each text by a head that has seen nothing of its business. */
export function unseen(head: Head, all: Labelled): Float64Array[] {
	const { texts } = all;
	const scores = texts.map(() => new Float64Array(head.names.length));
	for (let fold = 0; fold < FOLDS; fold++) {
		const weights = fit(head, all, (text) => foldOf(text) !== fold);
		texts.forEach((text, row) => foldOf(text) === fold && scoreBlocks(head.blocks, weights, row, scores[row]!));
	}
	return scores;
}

const percent = (share: number) => (100 * share).toFixed(1);
const languages = ['ru', 'lv', 'en'];

/** Prints precision, recall and F1 of texts whose business was not seen, by language. */
export function report(
	name: string,
	texts: readonly WrittenText[],
	countsOf: (rows: readonly number[]) => Tally
): void {
	const cells = languages.map((language) => {
		const rows = texts.flatMap((text, row) => (text.lang === language ? [row] : []));
		const { right, wrong, missed } = countsOf(rows);
		return `${language} P ${percent(right / (right + wrong || 1))} R ${percent(right / (right + missed || 1))} F1 ${percent((2 * right) / (2 * right + wrong + missed || 1))}`;
	});
	console.log(`${name}, cross-validated by business: ${cells.join('; ')}`);
}
