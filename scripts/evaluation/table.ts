import type { LanguageFigures } from './language-set.ts';
import type { LibraryFigures } from './libraries.ts';
import type { SentimentFigures } from './open-sets.ts';
import type { WrittenFigures } from './written-set.ts';

const percent = (share: number) => (100 * share).toFixed(1);
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

export function markdown(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	return [row(head), row(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');
}

/** Sentiment on every set, beside the plain linear model that is to be beaten. */
export function sentimentTable(figures: readonly SentimentFigures[]): string {
	return markdown(
		[
			'test set',
			'texts',
			'macro-F1',
			'plain',
			'negative P',
			'R',
			'F1',
			'plain',
			'calibration error',
			'by chance alone'
		],
		figures.map(({ set, texts, macroF1, negative, calibrationError, calibrationByChance, plain }) => [
			set,
			texts,
			percent(macroF1),
			plain ? percent(plain.macroF1) : '–',
			percent(negative.precision),
			percent(negative.recall),
			percent(negative.f1),
			plain ? percent(plain.negativeF1) : '–',
			calibrationError.toFixed(3),
			calibrationByChance.toFixed(3)
		])
	);
}

/** Every label of texts written for the product, one column a language. */
export function writtenTable(title: string, figures: readonly WrittenFigures[]): string {
	const line = (name: string, value: (of: WrittenFigures) => number) => [
		name,
		...figures.map((of) => percent(value(of)))
	];
	return markdown(
		[title, ...figures.map(({ language, texts }) => `${language} (${texts})`)],
		[
			line('language found', (of) => of.languageFound),
			line('sentiment macro-F1', (of) => of.sentiment.macroF1),
			line('complaint precision', (of) => of.complaint.precision),
			line('complaint recall', (of) => of.complaint.recall),
			line('complaint recall at precision 80', (of) => of.complaint.recallAtPrecision80),
			line('complaint calibration error', (of) => of.complaint.calibrationError),
			line('kind of statement, accuracy', (of) => of.kindAccuracy),
			line('cause of complaints, accuracy', (of) => of.causeAccuracy),
			line('topics micro-F1', (of) => of.topics.f1),
			line('any risk, precision', (of) => of.risk.precision),
			line('any risk, recall', (of) => of.risk.recall),
			line('risks by name, precision', (of) => of.riskNames.precision),
			line('risks by name, recall', (of) => of.riskNames.recall)
		]
	);
}

export function languageTable(figures: readonly LanguageFigures[]): string {
	return markdown(
		['language', 'lines', '40+ characters', 'without diacritics', 'shorter', 'called Lithuanian'],
		figures.map(({ language, lines, long, short, longWithoutDiacritics, calledLithuanian }) => [
			language,
			lines,
			percent(long),
			percent(longWithoutDiacritics),
			percent(short),
			calledLithuanian === null ? '' : percent(calledLithuanian)
		])
	);
}

/** macro-F1 / negative F1 of each library, one column a library. */
export function libraryTable(figures: readonly LibraryFigures[], own: readonly SentimentFigures[]): string {
	const libraries = [...new Set(figures.map(({ library }) => library))];
	const cell = (library: string, set: string) => {
		const found = figures.find((one) => one.library === library && one.set === set);
		return found ? `${percent(found.macroF1)} / ${percent(found.negativeF1)}` : '–';
	};
	return markdown(
		['macro-F1 / negative F1', 'Rearguard', ...libraries],
		own.map(({ set, macroF1, negative }) => [
			set,
			`${percent(macroF1)} / ${percent(negative.f1)}`,
			...libraries.map((library) => cell(library, set))
		])
	);
}
