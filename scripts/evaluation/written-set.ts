import { statementKinds, type Analysis } from '#lib/server/analysis/analysis.ts';
import { readLines, writtenFile, type WrittenText } from '../training/data.ts';
import {
	addLabels,
	calibrationCurve,
	calibrationError,
	classFigures,
	f1,
	noCount,
	precision,
	recall
} from './measures.ts';
import type { Bin, Count } from './measures.ts';
import { sentimentFigures, type SentimentFigures } from './open-sets.ts';

/** At least this probability and the product calls a text a complaint, until a workspace sets its own threshold. */
export const COMPLAINT_THRESHOLD = 0.5;

export interface LabelFigures {
	precision: number;
	recall: number;
	f1: number;
}

export interface WrittenFigures {
	language: string;
	texts: number;
	sentiment: SentimentFigures;
	/** Share of texts whose language was found. */
	languageFound: number;
	complaint: LabelFigures & { calibrationError: number; calibration: Bin[]; recallAtPrecision80: number };
	kindAccuracy: number;
	causeAccuracy: number;
	/** Right ones of all, by cause. */
	causes: Record<string, { right: number; texts: number }>;
	topics: LabelFigures;
	/** Texts with any risk, found or not; and each risk by its name. */
	risk: LabelFigures;
	riskNames: LabelFigures;
}

const figures = (count: Count): LabelFigures => ({ precision: precision(count), recall: recall(count), f1: f1(count) });

/** The most complaints that any threshold finds while at least `least` of what it flags are complaints. */
export function bestRecall(probabilities: readonly number[], isTrue: readonly boolean[], least: number): number {
	const order = probabilities.map((_, row) => row).sort((a, b) => probabilities[b]! - probabilities[a]!);
	const all = isTrue.filter(Boolean).length;
	let right = 0;
	let best = 0;
	order.forEach((row, place) => {
		if (isTrue[row]) right++;
		const isLastOfEqual = probabilities[order[place + 1] ?? -1] !== probabilities[row];
		if (isLastOfEqual && right / (place + 1) >= least) best = right;
	});
	return all === 0 ? 0 : best / all;
}

function complaintFigures(texts: readonly WrittenText[], found: readonly Analysis[]): WrittenFigures['complaint'] {
	const count = noCount();
	const isComplaint = texts.map(({ kind }) => kind === 'complaint');
	const flagged = found.map(({ complaint }) => complaint >= COMPLAINT_THRESHOLD);
	flagged.forEach((said, row) => addLabels(count, said ? ['complaint'] : [], isComplaint[row] ? ['complaint'] : []));
	const claimed = found.map(({ complaint }) => complaint);
	const curve = calibrationCurve(claimed, isComplaint);
	return {
		...figures(count),
		calibrationError: calibrationError(curve),
		calibration: curve,
		recallAtPrecision80: bestRecall(claimed, isComplaint, 0.8)
	};
}

function causeFigures(texts: readonly WrittenText[], found: readonly Analysis[]) {
	const rows = texts.flatMap(({ cause }, row) => (cause === null ? [] : [{ cause, said: found[row]!.cause.proposed }]));
	const causes: WrittenFigures['causes'] = {};
	for (const { cause, said } of rows) {
		const entry = (causes[cause] ??= { right: 0, texts: 0 });
		entry.texts++;
		if (said === cause) entry.right++;
	}
	const { accuracy } = classFigures(
		rows.map(({ said }) => said),
		rows.map(({ cause }) => cause)
	);
	return { causeAccuracy: accuracy, causes };
}

function counted(
	texts: readonly WrittenText[],
	said: (row: number) => readonly string[],
	truth: (text: WrittenText) => readonly string[]
): LabelFigures {
	const count = noCount();
	texts.forEach((text, row) => addLabels(count, said(row), truth(text)));
	return figures(count);
}

const any = (labels: readonly unknown[]) => (labels.length > 0 ? ['any'] : []);

/** Every label of the texts written for the product; cause only where the text is a complaint. */
export function measureWritten(texts: readonly WrittenText[], classify: (text: string) => Analysis): WrittenFigures {
	const found = texts.map(({ text }) => classify(text));
	const language = texts[0]!.lang;
	return {
		language,
		texts: texts.length,
		sentiment: sentimentFigures(`written ${language}`, texts, found),
		languageFound: found.filter((answer) => answer.language === language).length / texts.length,
		complaint: complaintFigures(texts, found),
		kindAccuracy: classFigures(
			found.map(({ kind }) => kind),
			texts.map(({ kind }) => kind)
		).accuracy,
		...causeFigures(texts, found),
		topics: counted(
			texts,
			(row) => found[row]!.topics.map(({ topic }) => topic),
			({ topics }) => topics
		),
		risk: counted(
			texts,
			(row) => any(found[row]!.risk),
			({ risk }) => any(risk)
		),
		riskNames: counted(
			texts,
			(row) => found[row]!.risk.map(({ risk }) => risk),
			({ risk }) => risk
		)
	};
}

/** The written test texts, by language. */
export function writtenTests(folder: string): WrittenText[][] {
	const texts = readLines<WrittenText>(writtenFile(folder, 'test'));
	const unknown = texts.find(({ kind }) => !statementKinds.some((known) => known === kind));
	if (unknown) throw new Error(`a kind the product does not know: ${unknown.kind}`);
	return ['ru', 'lv', 'en'].map((language) => texts.filter(({ lang }) => lang === language));
}
