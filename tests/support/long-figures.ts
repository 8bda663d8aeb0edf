import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** What long tests measured, kept for the README: by promise, then by case. */

const target = 'tests/long/figures.json';

export function remember(promise: string, name: string, figures: object): void {
	const known = existsSync(target)
		? (JSON.parse(readFileSync(target, 'utf8')) as Record<string, Record<string, unknown>>)
		: {};
	const measured = {
		...figures,
		date: new Date().toISOString().slice(0, 10),
		machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}`
	};
	writeFileSync(
		target,
		`${JSON.stringify({ ...known, [promise]: { ...known[promise], [name]: measured } }, null, '\t')}\n`
	);
}
