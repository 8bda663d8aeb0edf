import { z } from 'zod';
import { languages } from '#lib/domain/mention.ts';
import { m } from '#lib/paraglide/messages.js';
import { classify, type Analysis } from '#lib/server/analysis/classify.ts';
import { exitCodes, type Io } from '../command.ts';
import { readLines } from '../files.ts';
import { describeInput } from '../output.ts';

const question = z.object({
	id: z.union([z.string(), z.number()]).nullish(),
	text: z.string(),
	language: z.enum(languages).nullish().catch(null)
});

/**
 * `rearguard classify [file|-]…`: JSON lines `{id, text, language?, rating?}` in, one line of conclusions each out: `language`,
 * `sentiment` with its `probabilities`, `complaint` (a probability), `cause` (one of the six; proposed for every text, it means
 * something where the text is a complaint), `topics` and `risk` (names, none where nothing is said of it), and `why`, the words that
 * weighed for the sentiment with their places. A rating may come
 * along but is not even read: what is printed are conclusions from the text. A line that cannot be used is reported on standard
 * error and does not stop the rest; the exit code is then 1, and 2 if no line could be used.
 */
export async function run(files: string[], io: Io): Promise<number> {
	let number = 0;
	let classified = 0;
	let bad = 0;
	for await (const line of readLines(files, io)) {
		number++;
		if (line.trim() === '') continue;
		const asked = readQuestion(line);
		if (asked) {
			const { id, text, language } = asked;
			await io.print(JSON.stringify(toLine(id ?? null, classify(text, language ? { language } : {}))));
			classified++;
		} else {
			io.complain(describeInput(m.cli_bad_line({ line: number }, { locale: io.locale })));
			bad++;
		}
	}
	if (bad > 0 && classified === 0) return exitCodes.badInput;
	return bad === 0 && classified > 0 ? exitCodes.ok : exitCodes.nothing;
}

function readQuestion(line: string): z.infer<typeof question> | null {
	try {
		return question.safeParse(JSON.parse(line)).data ?? null;
	} catch {
		return null;
	}
}

/** Four decimals are more than any model knows. */
const round = (value: number) => Math.round(value * 1e4) / 1e4;

/** The order of the keys is part of what the command promises. */
function toLine(id: string | number | null, analysis: Analysis) {
	const { negative, neutral, positive } = analysis.probabilities;
	return {
		id,
		language: analysis.language,
		sentiment: analysis.sentiment,
		probabilities: { negative: round(negative), neutral: round(neutral), positive: round(positive) },
		complaint: round(analysis.complaint),
		cause: analysis.cause.proposed,
		topics: analysis.topics.map(({ topic }) => topic),
		risk: analysis.risk.map(({ risk }) => risk),
		why: analysis.why.map(({ word, start, end, weight }) => ({ word, start, end, weight: round(weight) }))
	};
}
