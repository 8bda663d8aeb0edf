import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { isDay } from '#lib/domain/period.ts';
import { isWorkedOn } from '#lib/domain/reply.ts';
import * as complaints from '#lib/server/complaints.ts';
import type * as desk from '#lib/server/desk.ts';
import { AppError } from '#lib/server/errors.ts';
import * as replies from '#lib/server/replies.ts';

/** How an action of this page runs: who, on which complaint, having seen which version; and how it reads its form. */

export type Event = RequestEvent<{ id: string }>;
type Work = (act: desk.Act, form: FormData, complaint: complaints.Complaint) => Promise<unknown>;

/** Runs one act; what forbids it comes back as a code beside everything that was typed. */
export async function act(event: Event, work: Work) {
	const { store, company, user, now } = event.locals;
	const form = await event.request.formData();
	const complaint = await complaints.find(store, company.id, event.params.id);
	if (!complaint) error(404);
	const seenVersion = Number(form.get('version') ?? complaint.version);
	const one = { store, company, complaintId: complaint.id, userId: user!.id, seenVersion, now };
	try {
		const shown = await work(one, form, complaint);
		return { done: event.url.search, link: typeof shown === 'string' ? shown : null };
	} catch (problem) {
		if (!(problem instanceof AppError)) throw problem;
		const refused = { code: problem.code, action: event.url.search, values: textsOf(form) };
		if (problem.code !== 'complaint.changed') return fail(400, { ...refused, theirs: null });
		return fail(409, { ...refused, theirs: await asItStands(one) });
	}
}

/** What colleagues have made of it meanwhile, to be laid beside what was typed. */
async function asItStands({ store, company, complaintId, seenVersion }: desk.Act) {
	const [complaint, events, written] = await Promise.all([
		complaints.find(store, company.id, complaintId),
		complaints.events(store, complaintId),
		replies.ofComplaint(store, complaintId)
	]);
	const { version, restatement, cause, strategy, actionTaken, outcome } = complaint!;
	const draft = written.find(isWorkedOn);
	return {
		version,
		fields: { restatement, cause, strategy, actionTaken, outcome, text: draft?.text ?? null },
		seenDraftAt: draft?.updatedAt.getTime() ?? null,
		userIds: [
			...new Set([
				...events.filter(({ number, userId }) => number > seenVersion && userId).map(({ userId }) => userId!),
				...(draft?.userId ? [draft.userId] : [])
			])
		]
	};
}

const textsOf = (form: FormData) => Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));

/** What was typed, without the space around it, and no longer than that. */
export const textOf = (form: FormData, name: string, longest = 5000) =>
	String(form.get(name) ?? '')
		.trim()
		.slice(0, longest);

/** @throws AppError `input.invalid` where nothing was typed */
export function neededText(form: FormData, name: string, longest = 2000): string {
	const text = textOf(form, name, longest);
	if (!text) throw new AppError('input.invalid');
	return text;
}

/** @throws AppError `input.invalid` for what is no day `YYYY-MM-DD` */
export function neededDay(form: FormData, name: string): string {
	const day = textOf(form, name, 10);
	if (!isDay(day)) throw new AppError('input.invalid');
	return day;
}

export function oneOf<T extends string>(known: readonly T[], value: string): T | null {
	return known.find((one) => one === value) ?? null;
}

const mailbox = z.email().max(200);

/** @throws AppError `input.invalid` for what is no mail address; null where nothing was typed */
export function emailOf(form: FormData, name: string): string | null {
	const typed = textOf(form, name, 300);
	if (!typed) return null;
	const { success, data } = mailbox.safeParse(typed);
	if (!success) throw new AppError('input.invalid');
	return data;
}

/**
 * Lines such as `Anna <anna@example.org>` or `anna@example.org`.
 * @throws AppError `input.invalid` where a line is no address
 */
export function addresseesOf(text: string): { name: string | null; email: string }[] {
	const lines = text.split(/[\n;,]+/).flatMap((line) => line.trim() || []);
	return lines.map((line) => {
		const [, name = '', inside] = /^([^<>]*)<([^<>]+)>$/.exec(line) ?? [];
		const { success, data } = mailbox.safeParse((inside ?? line).trim());
		if (!success) throw new AppError('letter.no_address');
		return { name: name.trim().replace(/^"|"$/g, '').slice(0, 100) || null, email: data };
	});
}
