import type { Analysis } from '#lib/server/analysis/classify.ts';
import { publicTests, readLines, testFile, type PublicText } from '../training/data.ts';
import {
	calibrationByChance,
	calibrationCurve,
	calibrationError,
	classFigures,
	f1,
	precision,
	recall
} from './measures.ts';
import type { Bin } from './measures.ts';

/** Macro-F1 and negative F1 of the plain linear model that is to be beaten, as measured when the sets were gathered. */
export const plainModel: Partial<Record<string, { macroF1: number; negativeF1: number }>> = {
	ru_sre16_telecom: { macroF1: 0.63, negativeF1: 0.741 },
	ru_rusentitweet: { macroF1: 0.682, negativeF1: 0.654 },
	lv_viksna: { macroF1: 0.564, negativeF1: 0.39 },
	en_semeval13: { macroF1: 0.644, negativeF1: 0.518 },
	en_dynasent1: { macroF1: 0.61, negativeF1: 0.555 },
	en_goemotions: { macroF1: 0.677, negativeF1: 0.625 }
};

export interface SentimentFigures {
	set: string;
	language: string;
	texts: number;
	macroF1: number;
	negative: { precision: number; recall: number; f1: number };
	calibrationError: number;
	/** The error to expect if every probability were right. */
	calibrationByChance: number;
	calibration: Bin[];
	plain: { macroF1: number; negativeF1: number } | null;
}

/** Sentiment of labelled texts against what the product said of them. */
export function sentimentFigures(
	set: string,
	texts: readonly PublicText[],
	found: readonly Analysis[]
): SentimentFigures {
	const said = found.map(({ sentiment }) => sentiment);
	const truth = texts.map(({ sentiment }) => sentiment);
	const { macroF1, classes } = classFigures(said, truth);
	const negative = classes.negative!;
	const claimed = found.map(({ sentiment, probabilities }) => probabilities[sentiment]);
	const curve = calibrationCurve(
		claimed,
		said.map((label, row) => label === truth[row])
	);
	return {
		set,
		language: texts[0]!.lang,
		texts: texts.length,
		macroF1,
		negative: { precision: precision(negative), recall: recall(negative), f1: f1(negative) },
		calibrationError: calibrationError(curve),
		calibrationByChance: calibrationByChance(claimed),
		calibration: curve,
		plain: plainModel[set] ?? null
	};
}

/** The public test sets, none of which was trained on. */
export function measureOpenSets(folder: string, classify: (text: string) => Analysis): SentimentFigures[] {
	return publicTests.map((set) => {
		const texts = readLines<PublicText>(testFile(folder, set));
		const found = texts.map(({ text }) => classify(text));
		return sentimentFigures(set, texts, found);
	});
}
