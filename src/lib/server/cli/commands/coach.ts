import { defaultModel } from '#lib/domain/coach/default-model.ts';
import { review } from '#lib/domain/coach/review.ts';
import { causes, coachLanguages, type ReplyContext } from '#lib/domain/coach/types.ts';
import { coachMessage } from '#lib/i18n/coach-message.ts';
import { exitCodes } from '../command.ts';

/** One line of input. */
interface Asked {
	id: string | number;
	lang: ReplyContext['language'];
	complaint: string;
	reply: string;
	cause: ReplyContext['cause'];
}

/**
 * `rearguard coach`: reads JSON lines `{id, lang, complaint, reply, cause}` and prints for each `{id, findings}`. A line that cannot be
 * read is answered with `{id, error}`.
 * @returns the exit code: 0 when there is nothing to say, 1 with a finding or a line that cannot be read, 2 when none can
 */
export async function coach(
	lines: AsyncIterable<string> | Iterable<string>,
	print: (line: string) => Promise<void> | void
): Promise<number> {
	let read = 0;
	let failed = 0;
	let findings = 0;
	for await (const line of lines) {
		if (line.trim() === '') continue;
		const answer = answerLine(line);
		if ('error' in answer) failed++;
		else {
			read++;
			findings += answer.findings.length;
		}
		await print(JSON.stringify(answer));
	}
	if (failed > 0 && read === 0) return exitCodes.badInput;
	return failed > 0 || findings > 0 ? exitCodes.nothing : exitCodes.ok;
}

function answerLine(line: string) {
	const asked = parse(line);
	if (typeof asked === 'string') return { id: idOf(line), error: asked };
	const context: ReplyContext = { complaint: asked.complaint, cause: asked.cause, language: asked.lang };
	const findings = review({ text: asked.reply }, context, defaultModel()).map((finding) => ({
		rule: finding.rule,
		level: finding.level,
		confidence: finding.confidence,
		span: finding.span,
		message: coachMessage(finding, 'why', asked.lang),
		suggestion: coachMessage(finding, 'better', asked.lang)
	}));
	return { id: asked.id, findings };
}

/** The request of a line, or what is wrong with it. */
function parse(line: string): Asked | string {
	let value: Partial<Asked>;
	try {
		value = JSON.parse(line) as Partial<Asked>;
	} catch {
		return 'not JSON';
	}
	if (typeof value !== 'object' || value === null) return 'not an object';
	if (!coachLanguages.includes(value.lang as Asked['lang'])) return `lang must be one of ${coachLanguages.join(', ')}`;
	if (typeof value.complaint !== 'string' || typeof value.reply !== 'string')
		return 'complaint and reply must be texts';
	const cause = causes.find((known) => known === value.cause) ?? null;
	return { id: value.id ?? '', lang: value.lang!, complaint: value.complaint, reply: value.reply, cause };
}

function idOf(line: string): string | number | null {
	return /"id"\s*:\s*"([^"]*)"/.exec(line)?.[1] ?? null;
}
