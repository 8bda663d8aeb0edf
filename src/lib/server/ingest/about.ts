import figures from '#lib/server/analysis/figures.json';
import type { AnswerPlace } from '#lib/server/connectors/connector.ts';
import { connectors } from '#lib/server/connectors/registry.ts';

/** What the product can read and how well it understands: for the help page. */

export interface KnownSite {
	id: string;
	platform: string;
	name: string;
	/** An address of the kind that can be pasted. */
	example: string;
	/** Shortest time between two visits to one place, milliseconds. */
	minIntervalMs: number;
	answers: AnswerPlace;
}

/** Sites and formats that can be watched. */
export function knownSites(): KnownSite[] {
	return connectors.map(({ id, platform, name, example, minIntervalMs, answers }) => ({
		...{ id, platform, name, example, minIntervalMs, answers }
	}));
}

export interface SentimentAccuracy {
	/** Name of the set of labelled texts that were never trained on. */
	set: string;
	language: string;
	texts: number;
	/** Shares between 0 and 1: of those called negative, how many are; of the negative ones, how many were found. */
	negative: { precision: number; recall: number };
	/** Mean of the F1 of the three sentiments. */
	macroF1: number;
	/** How far the stated probability lies from the share that is right, on average. */
	calibrationError: number;
	/** The error to expect in so many texts if every probability were right. */
	calibrationByChance: number;
	/** Texts by how sure the model was: what it claimed on average, and how many of them were right. */
	calibration: { claimed: number; right: number; texts: number }[];
}

export interface ComplaintAccuracy {
	language: string;
	/** Texts of one to a dozen words; the others are of any length. */
	isTerse: boolean;
	texts: number;
	precision: number;
	recall: number;
	causeAccuracy: number;
	/** Of texts said to speak of any risk, how many do; of those that do, how many were found. */
	risk: { precision: number; recall: number };
}

export interface Accuracy {
	/** Day (UTC) of the measurement, YYYY-MM-DD. */
	measuredOn: string;
	sentiment: SentimentAccuracy[];
	complaints: ComplaintAccuracy[];
}

/** As `npm run evaluate` measured it last, on texts of others and on those written for it. */
export function accuracy(): Accuracy {
	const { measured, open, written, terse } = figures;
	return {
		measuredOn: measured.on,
		sentiment: [...open, ...written.map((one) => one.sentiment)].map((one) => ({
			...{ set: one.set, language: one.language, texts: one.texts, macroF1: one.macroF1 },
			...{ negative: { precision: one.negative.precision, recall: one.negative.recall } },
			...{ calibrationError: one.calibrationError, calibrationByChance: one.calibrationByChance },
			...{ calibration: one.calibration }
		})),
		complaints: [written, terse].flatMap((set) =>
			set.map(({ language, texts, complaint, causeAccuracy, risk }) => ({
				...{ language, isTerse: set === terse, texts, causeAccuracy },
				...{ precision: complaint.precision, recall: complaint.recall },
				risk: { precision: risk.precision, recall: risk.recall }
			}))
		)
	};
}
