// `npm run bench -- [ingest] [classifier] [pages] [numbers of mentions for pages] [--in=folder] [--keep]`: all of them where none
// is named; figures as JSON, then a table of what is promised and met. `--keep` writes them where the README takes them from;
// `--in` uses the filled databases of a folder again, for filling a million takes minutes.
import { measureClassifier } from './bench/classifier.ts';
import { measureIngest } from './bench/ingest.ts';
import { keep } from './bench/keep.ts';
import { measurePages } from './bench/pages.ts';
import { ingestVerdicts, pagesVerdicts, tableOf, type Verdict } from './bench/verdicts.ts';

const usualSizes = [10_000, 1_000_000];

interface Measured {
	figures: unknown;
	verdicts: Verdict[];
}

const measures: Record<string, (sizes: number[], keptIn: string | null) => Promise<Measured>> = {
	ingest: async () => {
		const figures = await measureIngest();
		return { figures, verdicts: ingestVerdicts(figures) };
	},
	classifier: async () => ({ figures: await measureClassifier(), verdicts: [] }),
	pages: async (sizes, keptIn) => {
		const figures = await measurePages(sizes, keptIn);
		return { figures, verdicts: pagesVerdicts(figures) };
	}
};

export async function main(args: readonly string[]): Promise<void> {
	const named = Object.keys(measures).filter((name) => args.includes(name));
	const sizes = args.map(Number).filter((size) => size > 0);
	const keptIn = args.find((arg) => arg.startsWith('--in='))?.slice('--in='.length) ?? null;
	const all: Verdict[] = [];
	for (const name of named.length ? named : Object.keys(measures)) {
		const { figures, verdicts } = await measures[name]!(sizes.length ? sizes : usualSizes, keptIn);
		console.log(JSON.stringify({ [name]: figures }, null, '\t'));
		if (args.includes('--keep')) keep(name, figures, verdicts);
		all.push(...verdicts);
	}
	console.log(`\n${tableOf(all)}`);
}
