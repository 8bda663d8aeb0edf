import { existsSync, readFileSync } from 'node:fs';
import type { Kept } from '../bench/keep.ts';
import { table } from './fill.ts';

/** What `npm run bench -- --keep` and `npm run test:long` measured last; what was not measured yet is not there. */

interface Crash {
	kills: number;
	given: number;
	stored: number;
	lost: number;
	doubled: number;
	date: string;
	machine: string;
}

function read<T>(file: string): Record<string, T> {
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, T>) : {};
}

function benchTable(): string {
	const rows = Object.values(read<Kept>('scripts/bench/figures.json')).flatMap(({ verdicts, date, machine }) =>
		verdicts.map(({ what, measured, target, isMet }) => [what, measured, target, isMet ? 'yes' : 'no', date, machine])
	);
	return rows.length ? table(['what', 'measured', 'promised', 'met', 'on', 'machine'], rows) : '';
}

/** Web and worker killed again and again while they collect feeds that change at every visit. */
function crashTable(): string {
	const rows = Object.entries(read<Crash>('tests/long/figures.json')).map(([database, found]) => [
		...[database, found.kills, found.given, found.stored, found.lost, found.doubled, found.date, found.machine]
	]);
	return rows.length
		? table(['crashes on', 'kills', 'items given', 'stored', 'lost', 'doubled', 'on', 'machine'], rows)
		: '';
}

export const figuresBlock = (): string => [benchTable(), crashTable()].filter(Boolean).join('\n\n');
