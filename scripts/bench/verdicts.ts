import type { IngestFigures } from './ingest.ts';
import { madeAnew, type PageFigures, type PagesFigures } from './pages.ts';
import { round } from './measure.ts';

/** What was measured against what is promised (issue: the foundation). Ratios within one run: the machine's mood cancels out. */

export interface Verdict {
	what: string;
	measured: string;
	target: string;
	isMet: boolean;
}

const percent = (share: number) => `${round(100 * share)} %`;
const times = (factor: number) => `${round(factor, 2)} ×`;

/** Pages that issue and README speak of; the others are measured to see them too. */
const judgedPages = ['overview', 'queue'];
const mostSlower = 1.5;
const mostOfEmpty = 3;
const mostMemoryMb = 250;
const leastOfBare = 0.4;

export function ingestVerdicts({ share }: IngestFigures): Verdict[] {
	return [
		{
			what: 'whole ingest against bare parse + insert of the same items, by CPU',
			measured: percent(share),
			target: `at least ${percent(leastOfBare)}`,
			isMet: share >= leastOfBare
		}
	];
}

export function pagesVerdicts({ pages, memoryMb }: PagesFigures): Verdict[] {
	const sizes = [...new Set(pages.map(({ mentions }) => mentions))].filter((size) => size > 0).sort((a, b) => a - b);
	const [small, large] = [sizes[0]!, sizes.at(-1)!];
	const at = (page: string, mentions: number) =>
		pages.find((one) => one.page === page && one.mentions === mentions) as PageFigures;
	const grown = judgedPages.map((name): Verdict => {
		const page = name + madeAnew;
		const factor = at(page, large).cpuMs / at(page, small).cpuMs;
		return {
			what: `${page} at ${large} mentions against ${small}, CPU a request`,
			measured: times(factor),
			target: `at most ${mostSlower} ×`,
			isMet: factor <= mostSlower
		};
	});
	// Who comes back to a page gets it as it was kept; the first one, and whoever comes after a change, has it made.
	const toEmpty = ['overview', `overview${madeAnew}`].map((page): Verdict => {
		const factor = at(page, large).p99 / at('empty', 0).p99;
		return {
			what: `${page === 'overview' ? 'overview, nothing new' : page} at ${large} mentions against an empty SvelteKit page, p99`,
			measured: times(factor),
			target: `at most ${mostOfEmpty} ×`,
			isMet: factor <= mostOfEmpty
		};
	});
	return [
		...grown,
		...toEmpty,
		{
			what: `resident memory at ${large} mentions`,
			measured: `${memoryMb[large]} MB`,
			target: `at most ${mostMemoryMb} MB`,
			isMet: memoryMb[large]! <= mostMemoryMb
		}
	];
}

/** For the terminal: columns of even width. */
export function tableOf(verdicts: readonly Verdict[]): string {
	const rows = verdicts.map(({ what, measured, target, isMet }) => [what, measured, target, isMet ? 'met' : 'NOT MET']);
	const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]!.length)));
	return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')).join('\n');
}
