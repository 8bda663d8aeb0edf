import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Verdict } from './verdicts.ts';

/** The figures that the README quotes, each with its day and machine. */

const target = 'scripts/bench/figures.json';

export interface Kept {
	date: string;
	machine: string;
	verdicts: Verdict[];
	figures: unknown;
}

/** Writes down what one measure found, in place of what it found before. */
export function keep(name: string, figures: unknown, verdicts: Verdict[]): void {
	const known = existsSync(target) ? (JSON.parse(readFileSync(target, 'utf8')) as Record<string, Kept>) : {};
	const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}`;
	known[name] = { date: new Date().toISOString().slice(0, 10), machine, verdicts, figures };
	writeFileSync(target, `${JSON.stringify(known, null, '\t')}\n`);
}
