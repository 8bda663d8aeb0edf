import { z } from 'zod';
import { defaultModel } from '#lib/domain/coach/default-model.ts';
import { promiseFindings } from '#lib/domain/coach/promise-findings.ts';
import type { Allowed } from '#lib/domain/coach/promises.ts';
import { review } from '#lib/domain/coach/review.ts';
import { causes } from '#lib/domain/cause.ts';
import { coachLanguages, type ReplyContext } from '#lib/domain/coach/types.ts';
import { currencies } from '#lib/domain/compensation.ts';
import { isDay } from '#lib/domain/period.ts';
import { coachMessage } from '#lib/i18n/coach-message.ts';
import { exitCodes } from '../command.ts';

/** One line of input. */
interface Asked {
	id: string | number;
	lang: ReplyContext['language'];
	complaint: string;
	reply: string;
	cause: ReplyContext['cause'];
	/** Against what promises are held; null where the line says no day. */
	allowed: Allowed | null;
}

/**
 * `rearguard coach`: reads JSON lines `{id, lang, complaint, reply, cause}` and prints for each `{id, findings}`. With `today` (a day), and
 * `plan` (days) and `limit` (`{amount, currency}`) where there are such, promises are held against them. A line that cannot be read is
 * answered with `{id, error}`.
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
	const promised = asked.allowed ? promiseFindings(asked.reply, asked.lang, asked.complaint, asked.allowed) : [];
	const findings = [...promised, ...review({ text: asked.reply }, context, defaultModel())].map((finding) => ({
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
	const allowed = readAllowed(value as Record<string, unknown>);
	if (typeof allowed === 'string') return allowed;
	return { id: value.id ?? '', lang: value.lang!, complaint: value.complaint, reply: value.reply, cause, allowed };
}

const limitShape = z.object({ amount: z.number().min(0), currency: z.enum(currencies) });
const allowedShape = z.object({
	today: z.string().refine(isDay),
	plan: z.array(z.string().refine(isDay)).nullish(),
	limit: limitShape.nullish()
});

/** What may be promised, if the line says so; or what is wrong with it. */
function readAllowed(value: Record<string, unknown>): Allowed | null | string {
	if (value.today === undefined) return null;
	const read = allowedShape.safeParse(value);
	if (!read.success) return 'today is a day, plan a list of days, limit {amount, currency}';
	const { today, plan, limit } = read.data;
	return { now: today, plan: plan ?? null, limit: limit ?? null };
}

function idOf(line: string): string | number | null {
	return /"id"\s*:\s*"([^"]*)"/.exec(line)?.[1] ?? null;
}
