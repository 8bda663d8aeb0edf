import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';

/** What the classifier costs, bundled as the product is, in a process that does nothing else. */
export interface CostFigures {
	/** Processor time to decode the weights, and then to the first answer, for which word lists are compiled. */
	weightsMs: number;
	firstAnswerMs: number;
	/** Megabytes (10⁶ bytes) that its code, weights and memory of words take after all texts were read. */
	megabytes: number;
	/** Texts of sixty words a second of processor time, on one thread. */
	textsPerSecond: number;
}

const measured = path.resolve('scripts/evaluation/cost-measured.ts');

export async function measureCost(texts: readonly string[]): Promise<CostFigures> {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rearguard-cost-'));
	try {
		await build({
			configFile: false,
			logLevel: 'error',
			assetsInclude: ['**/*.bin'],
			build: { ssr: measured, outDir: folder, rollupOptions: { output: { entryFileNames: 'measured.mjs' } } },
			ssr: { noExternal: true }
		});
		const said = execFileSync(process.execPath, ['--expose-gc', path.join(folder, 'measured.mjs')], {
			input: JSON.stringify(texts)
		});
		return JSON.parse(said.toString()) as CostFigures;
	} finally {
		fs.rmSync(folder, { recursive: true });
	}
}
