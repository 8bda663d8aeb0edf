// `npm run bench -- [ingest] [classifier] [pages]`: all of them where none is named; figures as JSON.
import { measureClassifier } from './bench/classifier.ts';
import { measureIngest } from './bench/ingest.ts';
import { measurePages } from './bench/pages.ts';

const measures: Record<string, () => Promise<unknown>> = {
	ingest: measureIngest,
	classifier: measureClassifier,
	pages: () => measurePages([10_000, 1_000_000])
};

export async function main(args: readonly string[]): Promise<void> {
	for (const [name, measure] of Object.entries(measures))
		if (args.length === 0 || args.includes(name)) console.log(JSON.stringify({ [name]: await measure() }, null, '\t'));
}
