import { endOfQuiet } from '#lib/domain/alert-rule.ts';
import { addressedNote, assignedNote } from '#lib/i18n/colleague-notes.ts';
import type { Note } from '#lib/i18n/asked-notes.ts';
import * as alerts from '#lib/server/alerts.ts';
import * as companies from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import { givenTo } from '#lib/server/complaints/history.ts';
import { publicUrl } from '#lib/server/config.ts';
import type { Store } from '#lib/server/db/store.ts';
import { gatherMs } from '#lib/server/desk/colleagues.ts';
import * as jobs from '#lib/server/jobs.ts';
import { noteMail } from '#lib/server/mail/note-mail.ts';
import { readerLocale } from '#lib/server/mail/reader.ts';
import { mailJob } from '#lib/server/mail/send-mail.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as mentions from '#lib/server/mentions.ts';
import * as outbox from '#lib/server/outbox.ts';
import type { Handler } from './handler.ts';

/** A colleague addresses somebody in a note, or gives them complaints: they get a mail, in their language and outside of their quiet hours. */

interface Reader {
	userId: string;
	email: string;
	company: companies.Company;
	locale: ReturnType<typeof readerLocale>;
	nameOf(userId: string | null): string | null;
}

/** Who is to read it; the instant until which they sleep; null for somebody who works here no more. */
async function readerOf(store: Store, companyId: string, userId: string, now: Date): Promise<Reader | Date | null> {
	const [company, reader, people, listeners] = await Promise.all([
		companies.find(store, companyId),
		memberships.reader(store, companyId, userId),
		memberships.list(store, companyId),
		alerts.listeners(store, companyId)
	]);
	if (!company || !reader) return null;
	const quiet = listeners.find((one) => one.userId === userId)?.rule.quiet;
	const wakesAt = quiet && endOfQuiet(quiet, now, company.timeZone);
	if (wakesAt) return wakesAt;
	const nameOf = (id: string | null) => people.find((one) => one.userId === id)?.name ?? null;
	return { userId, email: reader.email, company, locale: readerLocale(reader, company), nameOf };
}

function send(store: Store, { company, userId, email }: Reader, id: string, note: Note, now: Date): Promise<void> {
	return store.transaction(function* (tx) {
		const to = { companyId: company.id, userId, toAddress: email };
		const row = yield* outbox.addOnce(store, tx, { ...noteMail(note), ...to, id, kind: 'colleague' as const }, now);
		if (row) yield* jobs.add(store, tx, mailJob(row.id, now), now);
	});
}

/** A note that addresses somebody. */
export const mailNote: Handler = async ({ store, tools }, payload) => {
	const now = tools.now();
	const [complaintId, userId] = [String(payload.complaintId), String(payload.userId)];
	const event = (await complaints.events(store, complaintId)).find(({ number }) => number === Number(payload.number));
	if (!event) return null;
	const reader = await readerOf(store, event.companyId, userId, now);
	if (!reader || reader instanceof Date) return reader;
	const complaint = (await complaints.find(store, event.companyId, complaintId))!;
	const { mention } = (await mentions.find(store, event.companyId, complaint.mentionId))!;
	const note = addressedNote({
		...{ locale: reader.locale, company: reader.company.name, by: reader.nameOf(event.userId) },
		...{ note: String(event.data.text), complaint: mention.text, href: `${publicUrl()}/complaints/${complaintId}` }
	});
	await send(store, reader, `note-${complaintId}-${event.number}-${userId}`, note, now);
	return null;
};

/** Complaints that are somebody's now, unless they were taken back or passed on meanwhile. */
export const mailAssigned: Handler = async ({ store, tools }, payload) => {
	const now = tools.now();
	const [companyId, userId, from] = [String(payload.companyId), String(payload.userId), Number(payload.from)];
	const reader = await readerOf(store, companyId, userId, now);
	if (!reader || reader instanceof Date) return reader;
	const given = await givenTo(store, companyId, userId, new Date(from), new Date(from + gatherMs));
	const last = given.at(-1);
	if (!last) return null;
	const path = given.length === 1 ? `/complaints/${last.complaint.id}` : '/complaints?view=mine';
	const note = assignedNote({
		...{ locale: reader.locale, company: reader.company.name, by: reader.nameOf(last.event.userId) },
		href: publicUrl() + path,
		given: given.map(({ event: { reason, data }, text }) => ({
			...{ complaint: text, reason, dueOn: typeof data.dueOn === 'string' ? data.dueOn : null }
		}))
	});
	await send(store, reader, `assigned-${companyId}-${userId}-${from}`, note, now);
	return null;
};
