/**
 * Measures the shipped classifier on texts it was not trained on: `npm run evaluate [-- --data <folder>] [--libraries <folder>]`.
 * Prints tables and writes `figures.json` for the accuracy page. `--libraries` names a folder in which the npm packages to
 * compare with are installed; without it their last figures are kept.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { classify } from '#lib/server/analysis/classify.ts';
import { measureCost, type CostFigures } from './evaluation/cost.ts';
import { compareLibraries, compared, type LibraryFigures } from './evaluation/libraries.ts';
import { isMeasured, measureLanguages, type LanguageFigures } from './evaluation/language-set.ts';
import { measureOpenSets, type SentimentFigures } from './evaluation/open-sets.ts';
import { sixtyWordTexts } from './evaluation/speed.ts';
import { languageTable, libraryTable, sentimentTable, writtenTable } from './evaluation/table.ts';
import { measureWritten, writtenTests, type WrittenFigures } from './evaluation/written-set.ts';
import { dataFolder, terseTests } from './training/data.ts';
import { languageDetector } from './training/language.ts';

const target = path.resolve('src/lib/server/analysis/figures.json');

interface Figures {
	/** Day (UTC) and machine of the measurement; the sets are named with each figure. */
	measured: { on: string; processor: string; node: string };
	open: SentimentFigures[];
	written: WrittenFigures[];
	/** Texts of one to a dozen words, by a writer who taught nothing. */
	terse: WrittenFigures[];
	languages: LanguageFigures[];
	cost: CostFigures;
	libraries: LibraryFigures[];
}

const rounded = (_key: string, value: unknown) =>
	typeof value === 'number' ? Math.round(value * 10000) / 10000 : value;

const earlier = (): Figures | null =>
	fs.existsSync(target) ? (JSON.parse(fs.readFileSync(target, 'utf8')) as Figures) : null;

async function libraries(folder: string, from: string | undefined): Promise<LibraryFigures[]> {
	if (!from) return earlier()?.libraries ?? [];
	const { figures, absent } = await compareLibraries(folder, from);
	if (absent.length > 0)
		console.log(`not installed there, so not compared: ${absent.join(', ')} (of ${compared.length})`);
	return figures;
}

function print({ measured, open, written, terse, languages, cost, libraries: others }: Figures): void {
	const sentiment = [...open, ...written.map((one) => one.sentiment)];
	const tables = [
		sentimentTable(sentiment),
		writtenTable('written for the product', written),
		writtenTable('the same, of a few words', terse),
		languageTable(languages),
		libraryTable(others, sentiment)
	];
	console.log(
		`Measured on ${measured.on} with the shipped weights, Node ${measured.node}, ${measured.processor}.\n\n` +
			`${tables.join('\n\n')}\n\n${cost.textsPerSecond} texts of 60 words a second of processor time, one thread; ` +
			`weights are loaded in ${cost.weightsMs} ms, the first answer takes ${cost.firstAnswerMs} ms more; ${cost.megabytes} MB of memory in all`
	);
}

export async function main(args: readonly string[]): Promise<void> {
	const folder = dataFolder(args);
	const say = (text: string) => classify(text);
	const tests = writtenTests(folder);
	const at = args.indexOf('--libraries');
	const figures: Figures = {
		measured: {
			on: new Date().toISOString().slice(0, 10),
			processor: os.cpus()[0]?.model.trim() ?? 'unknown processor',
			node: process.versions.node
		},
		open: measureOpenSets(folder, say),
		written: tests.map((texts) => measureWritten(texts, say)),
		terse: terseTests().map((texts) => measureWritten(texts, say)),
		// The shipped model has seen every line; one trained on four fifths of them tells how it does on new ones.
		languages: measureLanguages(
			folder,
			languageDetector(folder, (line, index) => !isMeasured(line, index))
		),
		cost: await measureCost(sixtyWordTexts(tests.flat())),
		libraries: await libraries(folder, at >= 0 ? args[at + 1] : undefined)
	};
	print(figures);
	fs.writeFileSync(target, `${JSON.stringify(figures, rounded, '\t')}\n`);
}
