import { defaultModel } from '#lib/domain/coach/default-model.ts';
import { review } from '#lib/domain/coach/review.ts';
import { causes, coachLanguages, type ReplyContext } from '#lib/domain/coach/types.ts';
import { coachMessage } from '#lib/i18n/coach-message.ts';

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
 * read is answered with `{id, error}`; the exit code is then 1.
 */
export async function coach(
	lines: AsyncIterable<string> | Iterable<string>,
	print: (line: string) => Promise<void> | void
): Promise<number> {
	let failed = 0;
	for await (const line of lines) {
		if (line.trim() === '') continue;
		const answer = answerLine(line);
		if ('error' in answer) failed++;
		await print(JSON.stringify(answer));
	}
	return failed > 0 ? 1 : 0;
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
