import { existsSync, readFileSync } from 'node:fs';
import type { Kept } from '../bench/keep.ts';
import { table } from './fill.ts';

/** What `npm run bench -- --keep` and `npm run test:long` measured last; what was not measured yet is not there. */

interface Measured {
	date: string;
	machine: string;
	lost: number;
	doubled: number;
}

/** Promise R3: web and worker killed again and again while they collect feeds that change at every visit. */
interface Collected extends Measured {
	kills: number;
	given: number;
	stored: number;
}

/** Promises R1 and R2: workers killed, or halted for minutes with a clock that is wrong, while they publish replies. */
interface Published extends Measured {
	kills: number;
	replies: number;
	sent: number;
	unknown: number;
}

interface LongFigures {
	R1: Record<string, Published>;
	R2: Record<string, Published>;
	R3: Record<string, Collected>;
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

const long = (): Partial<LongFigures> => read('tests/long/figures.json') as Partial<LongFigures>;

function collectedTable(): string {
	const rows = Object.entries(long().R3 ?? {}).map(([database, found]) => [
		...[database, found.kills, found.given, found.stored, found.lost, found.doubled, found.date, found.machine]
	]);
	return rows.length
		? table(['collecting, on', 'kills', 'items given', 'stored', 'lost', 'doubled', 'on', 'machine'], rows)
		: '';
}

function publishedTable(): string {
	const { R1 = {}, R2 = {} } = long();
	const row = (what: string, found: Published, trouble: string) => [
		...[what, trouble, found.replies, found.sent, found.unknown, found.lost, found.doubled, found.date, found.machine]
	];
	const rows = [
		...Object.entries(R1).map(([of, found]) => row(of, found, `${found.kills} kills`)),
		...Object.entries(R2).map(([of, found]) => row(of, found, 'workers halted, clock put back'))
	];
	return rows.length
		? table(
				[
					'publishing, on, to a platform that',
					'trouble',
					'replies',
					'sent',
					'shown as unknown',
					'lost',
					'doubled',
					'on',
					'machine'
				],
				rows
			)
		: '';
}

export const figuresBlock = (): string =>
	[benchTable(), collectedTable(), publishedTable()].filter(Boolean).join('\n\n');
