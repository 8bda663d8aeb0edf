import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { saveModel } from '../src/lib/domain/coach/model-file.ts';
import { warningFrom } from '../src/lib/domain/coach/review.ts';
import { trainingReplies, unreadReplies, voicedReplies } from './coach/data.ts';
import { evaluate } from './coach/evaluation.ts';
import { reliability, reliabilityLine } from './coach/reliability.ts';
import { strangerTable } from './coach/strangers.ts';
import { table } from './coach/table.ts';
import { trainModel } from './coach/training.ts';

const warningOdds = Math.log(warningFrom / (1 - warningFrom));

export const modelFile = path.resolve('src/lib/domain/coach/model.bin');

/** Trains the reply coach's sentence model, writes it where the product loads it from and prints how it does on replies it did not see. */
export function main(): void {
	const started = Date.now();
	const { model, heldOutFor, ours, strange } = trainModel();
	const bytes = saveModel(model);
	fs.writeFileSync(modelFile, bytes);
	const kilobytes = (size: number) => `${(size / 1024).toFixed(0)} KB`;
	console.log(
		`coach model: ${model.hashes.length} features, ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)} gz, ` +
			`${((Date.now() - started) / 1000).toFixed(1)} s`
	);
	console.log(strangerTable(strange, ours, warningOdds));
	const all = trainingReplies();
	const given = all.filter(({ id }) => !id.startsWith('own-'));
	const own = all.filter(({ id }) => id.startsWith('own-'));
	console.log(
		table(
			'Other authors’ replies, by a model taught by ours alone',
			evaluate(given, () => ours, 'warnings')
		)
	);
	console.log(table('Cross-validation: warnings only', evaluate(given, heldOutFor, 'warnings')));
	console.log(table('Cross-validation: warnings and quiet questions', evaluate(given, heldOutFor, 'all')));
	// Many of our sentences say in other words what a given one says, which flatters the tables above; our own replies have no such twins.
	console.log(table('Cross-validation on our own replies: warnings only', evaluate(own, heldOutFor, 'warnings')));
	const voiced = voicedReplies();
	console.log(
		table('Cross-validation on voices that were never read: warnings only', evaluate(voiced, heldOutFor, 'warnings'))
	);
	const unread = unreadReplies();
	console.log(
		table(
			'Voices kept apart from all training: warnings only',
			evaluate(unread, () => model, 'warnings')
		)
	);
	console.log('\nRight about what must not be said, by the confidence shown, on replies not seen:');
	for (const [title, replies] of [
		['given', given],
		['ours', own],
		['voices', voiced]
	] as const)
		console.log(reliabilityLine(title, reliability(replies, heldOutFor)));
	console.log(
		reliabilityLine(
			'kept apart',
			reliability(unread, () => model)
		)
	);
}
