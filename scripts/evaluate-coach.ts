import fs from 'node:fs';
import path from 'node:path';
import { loadModel } from '../src/lib/domain/coach/model-file.ts';
import { measuredReplies } from './coach/data.ts';
import { evaluate, precision, recall, type Count, type LanguageFigures } from './coach/evaluation.ts';
import { table } from './coach/table.ts';

const folder = path.resolve('src/lib/domain/coach');

/** Measures the coach on the labelled replies kept for that, prints the tables and writes `figures.json`. */
export function main(): void {
	const model = loadModel(fs.readFileSync(path.join(folder, 'model.bin')));
	const replies = measuredReplies();
	// The first round makes word lists and the compiler ready: what a writer waits for once, and not at each pause.
	evaluate(replies, () => model, 'all');
	const warnings = evaluate(replies, () => model, 'warnings');
	const all = evaluate(replies, () => model, 'all');
	console.log(table('Warnings only (the figures that count)', warnings));
	console.log(table('Warnings and quiet questions', all));
	const figures = { replies: replies.length, warnings: summaries(warnings), withQuestions: summaries(all) };
	fs.writeFileSync(path.join(folder, 'figures.json'), JSON.stringify(figures, null, '\t') + '\n');
}

function summaries(figures: Record<string, LanguageFigures>) {
	return Object.fromEntries(
		Object.entries(figures).map(([language, { mustNot, mustHave, good, rules }]) => [
			language,
			{ mustNot: rounded(mustNot), mustHave: rounded(mustHave), good, rules }
		])
	);
}

const rounded = (count: Count) => ({
	...count,
	precision: Math.round(precision(count) * 1000) / 1000,
	recall: Math.round(recall(count) * 1000) / 1000
});
