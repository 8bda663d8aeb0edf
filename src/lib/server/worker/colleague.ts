import { endOfQuiet } from '#lib/domain/alert-rule.ts';
import type { Note } from '#lib/i18n/asked-notes.ts';
import * as alerts from '#lib/server/alerts.ts';
import * as companies from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as jobs from '#lib/server/jobs.ts';
import { noteMail } from '#lib/server/mail/note-mail.ts';
import { readerLocale } from '#lib/server/mail/reader.ts';
import { mailJob } from '#lib/server/mail/send-mail.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as outbox from '#lib/server/outbox.ts';

/** A person of the company to whom a mail about work goes: in their language, outside of their quiet hours. */

export interface Reader {
	userId: string;
	email: string;
	company: companies.Company;
	locale: ReturnType<typeof readerLocale>;
	nameOf(userId: string | null): string | null;
}

/**
 * Who is to read it; the instant until which they sleep; null for somebody who works here no more.
 * @param isUrgent what speaks of harm wakes them
 */
export async function readerOf(
	store: Store,
	companyId: string,
	userId: string,
	now: Date,
	isUrgent = false
): Promise<Reader | Date | null> {
	const [company, reader, people, listeners] = await Promise.all([
		companies.find(store, companyId),
		memberships.reader(store, companyId, userId),
		memberships.list(store, companyId),
		alerts.listeners(store, companyId)
	]);
	if (!company || !reader) return null;
	const quiet = listeners.find((one) => one.userId === userId)?.rule.quiet;
	const wakesAt = quiet && endOfQuiet(quiet, now, company.timeZone);
	if (wakesAt && !isUrgent) return wakesAt;
	const nameOf = (id: string | null) => people.find((one) => one.userId === id)?.name ?? null;
	return { userId, email: reader.email, company, locale: readerLocale(reader, company), nameOf };
}

/** Of those who may decide: who wants to be told of things; where none of these does, the owners all the same, for somebody must. */
export function willingOf(
	able: readonly Pick<memberships.Somebody, 'userId' | 'role'>[],
	listeners: readonly alerts.Listener[]
): string[] {
	const isWilling = (userId: string) => listeners.some((one) => one.userId === userId && one.rule.isActive);
	const willing = able.filter(({ userId }) => isWilling(userId));
	return (willing.length ? willing : able.filter(({ role }) => role === 'owner')).map(({ userId }) => userId);
}

/** @param id the same for the same news, which is told once */
export function sendTo(
	store: Store,
	{ company, userId, email }: Reader,
	id: string,
	note: Note,
	now: Date,
	kind: 'colleague' | 'approval' = 'colleague'
): Promise<void> {
	return store.transaction(function* (tx) {
		const to = { companyId: company.id, userId, toAddress: email };
		const row = yield* outbox.addOnce(store, tx, { ...noteMail(note), ...to, id, kind }, now);
		if (row) yield* jobs.add(store, tx, mailJob(row.id, now), now);
	});
}
