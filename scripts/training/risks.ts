import { troubleIn } from '#lib/server/analysis/aspects.ts';
import { causes as causeNames, risks } from '#lib/server/analysis/analysis.ts';
import { inLanguage, type ByLanguage } from '#lib/server/analysis/in-language.ts';
import { sigmoid } from '#lib/server/analysis/learn.ts';
import { encodeModel } from '#lib/server/analysis/model.ts';
import { riskWords, withEvents, withoutLoneWords, type Beliefs } from './aspect-table.ts';
import type { Block } from './blocks.ts';
import type { Calm } from './calm.ts';
import type { WrittenText } from './data.ts';
import { every, fit, report, unseen, type Head, type Texts } from './heads.ts';
import { lowestThreshold, sharedThresholdsFor, sum, tally, timesFor, type Tally } from './thresholds.ts';

/** Risks are rare: their weights are pulled harder and learned longer. */
const RISK_IDEAS = { rate: 0.5, pull: 0.002 };
const EPOCHS = 20;
/** A risk that is overlooked costs more than one that is looked at in vain. */
const BETA = 2;
/** A warning may be wrong four times in ten. */
const LEAST_RIGHT = 0.6;
/** In each language nine of ten risks are to be found, and of what is said a little more is to be right than is asked for. */
const LEAST = { found: 0.9, right: 0.62 };

const riskHead = (ideas: Block): Head => ({
	blocks: [{ ...ideas, ...RISK_IDEAS }],
	names: risks,
	kind: 'independent',
	epochs: EPOCHS,
	labelsOf: (text) => text.risk,
	isTaught: every
});

/**
 * Each text twice: as it reads, and as it reads without the words that one business alone uses. Texts to come have words that our lists
 * do not know, so the rest is to be learned from too, and thresholds have to hold there. On unseen businesses 82 instead of 80 of a hundred
 * risks are found without these words where six of ten warnings are right. What our writers wrote comes once, as it reads, and so half as
 * often: of a writer not seen 65 of a hundred risks are found where they teach (six right of ten), 62 where they do not. Calm texts come
 * once, after all others.
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
		/** The typical texts as they read, and as they read with fewer words. */
		rows: { full: often, bare: often.map((row) => typical + row) }
	};
}

/** What counts for each risk in each text: its probability by how much trouble the text tells of, 0 where no word of it stands. */
type Counted = readonly Float64Array[];

/**
 * Words of the texts that thresholds are chosen on stand in our lists; of others some do not, and their risks score lower. So a risk that
 * is told apart well is said from lower on, as long as six of ten of its warnings are right.
 */
function commonThresholds(count: (k: number, threshold: number) => Tally): number[] {
	const shared = sharedThresholdsFor(count, risks.length, BETA);
	return shared.map((own, k) =>
		Math.min(
			own,
			lowestThreshold((threshold) => count(k, threshold), LEAST_RIGHT)
		)
	);
}

/** Right, wrong and overlooked risks of some texts, where each text may have its own thresholds. */
const tallyRisks = (
	counted: Counted,
	texts: readonly WrittenText[],
	leastOf: (text: WrittenText, k: number) => number,
	rows: readonly number[]
): Tally =>
	sum(
		risks.map((risk, k) =>
			tally(
				(row) => counted[row]![k]! >= leastOf(texts[row]!, k),
				(row) => texts[row]!.risk.includes(risk),
				rows
			)
		)
	);

/** Those of all languages, so many times higher or lower in each as its texts ask for when they are read with fewer words. */
function thresholdsByLanguage(
	counted: Counted,
	texts: readonly WrittenText[],
	{ full, bare }: { full: readonly number[]; bare: readonly number[] }
): ByLanguage<number[]> {
	const common = commonThresholds((k, threshold) =>
		tally(
			(row) => counted[row]![k]! >= threshold,
			(row) => texts[row]!.risk.includes(risks[k]!),
			full
		)
	);
	const inOne = (language: string) => {
		const rows = bare.filter((row) => texts[row]!.lang === language);
		const times = timesFor((times) => {
			const { right, wrong, missed } = tallyRisks(counted, texts, (_, k) => times * common[k]!, rows);
			return { right: right / (right + wrong || 1), found: right / (right + missed || 1) };
		}, LEAST);
		return common.map((threshold) => Math.round(1e4 * times * threshold) / 1e4);
	};
	return { ru: inOne('ru'), lv: inOne('lv'), other: inOne('en') };
}

export interface TrainedRisks {
	bytes: Uint8Array;
	thresholds: ByLanguage<number[]>;
}

/** The model of risks, encoded, and from which probabilities on each is said in each language. */
export function trainRisks(texts: Texts, known: Beliefs, calm: Calm): TrainedRisks {
	const { all, beliefs, keptIn, rows } = twice(texts, known, calm);
	const head = riskHead(withEvents(all.texts, beliefs, keptIn));
	const named = riskWords(all.texts, keptIn);
	const counted = unseen(head, all).map((scores, row) =>
		scores.map((score, k) => (named[row]![k]! ? troubleIn(beliefs.kinds[row]!) * sigmoid(score) : 0))
	);
	const thresholds = thresholdsByLanguage(counted, all.texts, rows);
	const least = ({ lang }: WrittenText, k: number) => inLanguage(thresholds, lang)[k]!;
	for (const [name, own] of [
		['risks', rows.full],
		['risks without words of one business alone', rows.bare]
	] as const) {
		const of = own.map((row) => all.texts[row]!);
		report(name, of, (places) =>
			tallyRisks(
				counted,
				all.texts,
				least,
				places.map((place) => own[place]!)
			)
		);
	}
	const [weights] = fit(head, all, every);
	return { bytes: encodeModel(weights!, head.blocks[0]!.buckets, risks.length), thresholds };
}
