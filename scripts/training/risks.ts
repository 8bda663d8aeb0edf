import { COMMON, troubleIn } from '#lib/server/analysis/aspects.ts';
import { causes as causeNames, risks } from '#lib/server/analysis/analysis.ts';
import { inLanguage, type ByLanguage } from '#lib/server/analysis/in-language.ts';
import { sigmoid } from '#lib/server/analysis/learn.ts';
import { encodeModel } from '#lib/server/analysis/model.ts';
import { readFeatures } from '#lib/server/analysis/read.ts';
import { riskWords, withEvents, withoutLoneWords, type Beliefs } from './aspect-table.ts';
import type { Block } from './blocks.ts';
import type { Calm } from './calm.ts';
import type { WrittenText } from './data.ts';
import { every, fit, report, unseen, type Head, type Labelled, type Texts } from './heads.ts';
import { packRows } from './rows.ts';
import { sum, tally, thresholdFor, type Tally } from './thresholds.ts';

/** Risks are rare: the weights of their ideas are pulled harder and learned longer. */
const RISK_IDEAS = { rate: 0.5, pull: 0.002 };
const EPOCHS = 20;
/**
 * Words tell of risks by themselves, and what they say counts as much as the ideas. Of writers not seen the mean precision is 81, 79 and 72 of
 * a hundred like this (ru, lv, en), 73, 70 and 63 by ideas alone: so many texts teach them now that our lists are no longer all there is.
 */
const RISK_WORDS = { buckets: 1 << 14, rate: 1, pull: 0.001 };
const WORD_EPOCHS = 10;
/** In each language nine of ten risks are to be found, and of what is said a little more is to be right than is asked for. */
const LEAST = { found: 0.9, right: 0.63 };

const riskHead = (ideas: Block): Head => ({
	blocks: [{ ...ideas, ...RISK_IDEAS }],
	names: risks,
	kind: 'independent',
	epochs: EPOCHS,
	labelsOf: (text) => text.risk,
	isTaught: every
});

const wordHead = (texts: readonly { text: string }[]): Head => ({
	blocks: [{ ...RISK_WORDS, rows: packRows(texts, ({ text }) => readFeatures(text).features, RISK_WORDS.buckets) }],
	names: risks,
	kind: 'independent',
	epochs: WORD_EPOCHS,
	labelsOf: (text) => text.risk,
	isTaught: every
});

/**
 * Each text twice, for ideas: as it reads, and as it reads without the words that one business alone uses. Texts to come have words that our
 * lists do not know, so the rest is to be learned from too. On unseen businesses 82 instead of 80 of a hundred risks were found without these
 * words by ideas alone where six of ten warnings were right. What our writers wrote comes once, as it reads, and so half as often: of a writer
 * not seen 65 of a hundred risks were found where they taught (six right of ten), 62 where they did not. Calm texts come once, after all others.
 */
function twice({ texts, typical, natural }: Texts, { kinds, causes }: Beliefs, calm: Calm) {
	const rows = texts.map((_, row) => row);
	const [often, once, rare] = [rows.slice(0, typical), rows.slice(typical, natural), rows.slice(natural)];
	const places = [...often, ...often, ...rare, ...rare, ...once];
	const bareRare = 2 * typical + rare.length;
	const at = <One>(list: readonly One[]): One[] => places.map((row) => list[row]!);
	const shared = withoutLoneWords(texts);
	const isBare = (row: number) =>
		row < 2 * typical ? row >= typical : row >= bareRare && row < bareRare + rare.length;
	return {
		all: { texts: [...at(texts), ...calm.texts], typical: 2 * typical },
		beliefs: {
			kinds: [...at(kinds), ...calm.kinds],
			causes: [...at(causes), ...calm.texts.map(() => new Float64Array(causeNames.length))]
		},
		keptIn: (row: number) => (isBare(row) ? shared : undefined),
		/** Each once, for words: nothing is left out of them. */
		once: { texts: [...texts, ...calm.texts], typical },
		/** Where each row stands among those. */
		placeOf: (row: number) => places[row] ?? texts.length + row - places.length,
		/** The typical texts as they read, and as they read with fewer words. */
		rows: { full: often, bare: often.map((row) => typical + row) }
	};
}

/** What counts for each risk in each text: its probability by how much trouble the text tells of. */
type Counted = readonly Float64Array[];

/** Right, wrong and overlooked risks of some texts, where each language may have its own threshold. */
const tallyRisks = (
	counted: Counted,
	texts: readonly WrittenText[],
	leastOf: (text: WrittenText) => number,
	rows: readonly number[]
): Tally =>
	sum(
		risks.map((risk, k) =>
			tally(
				(row) => counted[row]![k]! >= leastOf(texts[row]!),
				(row) => texts[row]!.risk.includes(risk),
				rows
			)
		)
	);

/**
 * From which probability on a risk is said in each language: whichever it is, for a threshold of its own would fit the few texts that each
 * risk has there. Chosen on texts of writers unseen as well, as that of topics is: where only the businesses are unseen, more is found than
 * will be later, for our lists were made with those texts in view.
 */
function thresholdsByLanguage(
	counted: Counted,
	texts: readonly WrittenText[],
	natural: readonly number[]
): ByLanguage<number> {
	const inOne = (language: string) => {
		const rows = natural.filter((row) => texts[row]!.lang === language);
		return thresholdFor((threshold) => {
			const { right, wrong, missed } = tallyRisks(counted, texts, () => threshold, rows);
			return { right: right / (right + wrong || 1), found: right / (right + missed || 1) };
		}, LEAST);
	};
	return { ru: inOne('ru'), lv: inOne('lv'), other: inOne('en') };
}

/** The rows of texts by writers that no head had seen. */
const strangersIn = (all: Labelled, { natural, texts }: Texts): number[] => {
	const isStranger = new Set(texts.slice(0, natural).filter(({ business }) => business.startsWith('trades ')));
	return all.texts.flatMap((text, row) => (isStranger.has(text) ? [row] : []));
};

/** Prints how well risks are told apart, in the texts as they read, in the same with fewer words, and in those of other writers. */
function reportRisks(
	counted: Counted,
	texts: readonly WrittenText[],
	thresholds: ByLanguage<number>,
	groups: Record<'full' | 'bare' | 'strangers', readonly number[]>
): void {
	const least = ({ lang }: WrittenText) => inLanguage(thresholds, lang);
	for (const [name, own] of [
		['risks', groups.full],
		['risks without words of one business alone', groups.bare],
		['risks by writers not seen', groups.strangers]
	] as const) {
		const of = own.map((row) => texts[row]!);
		report(name, of, (places) =>
			tallyRisks(
				counted,
				texts,
				least,
				places.map((place) => own[place]!)
			)
		);
	}
}

export interface TrainedRisks {
	words: Uint8Array;
	ideas: Uint8Array;
	thresholds: ByLanguage<number>;
}

/** The models of risks, encoded, and from which probability on one is said in each language. */
export function trainRisks(texts: Texts, known: Beliefs, calm: Calm): TrainedRisks {
	const { all, beliefs, keptIn, once, placeOf, rows } = twice(texts, known, calm);
	const ideas = riskHead(withEvents(all.texts, beliefs, keptIn));
	const words = wordHead(once.texts);
	const named = riskWords(all.texts, keptIn);
	const byWords = unseen(words, once);
	const counted = unseen(ideas, all).map((scores, row) =>
		scores.map((score, k) => {
			const together = score + byWords[placeOf(row)]![k]! + (named[row]![k]! ? COMMON.named : COMMON.unnamed);
			return troubleIn(beliefs.kinds[row]!) * sigmoid(together);
		})
	);
	const strangers = strangersIn(all, texts);
	const thresholds = thresholdsByLanguage(counted, all.texts, [...rows.full, ...strangers]);
	reportRisks(counted, all.texts, thresholds, { ...rows, strangers });
	const encode = (head: Head, labelled: Labelled) => {
		const [weights] = fit(head, labelled, every);
		return encodeModel(weights!, head.blocks[0]!.buckets, risks.length);
	};
	return { words: encode(words, once), ideas: encode(ideas, all), thresholds };
}
