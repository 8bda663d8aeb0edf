import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { saveModel } from '../src/lib/domain/coach/model.ts';
import { trainModel } from './coach/training.ts';

export const modelFile = path.resolve('src/lib/domain/coach/model.bin');

/** Trains the reply coach's sentence model and writes it where the product loads it from. */
export function main(): void {
	const started = Date.now();
	const model = trainModel();
	const bytes = saveModel(model);
	fs.writeFileSync(modelFile, bytes);
	const kilobytes = (size: number) => `${(size / 1024).toFixed(0)} KB`;
	console.log(
		`coach model: ${model.hashes.length} features, ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)} gz, ` +
			`${((Date.now() - started) / 1000).toFixed(1)} s`
	);
}
