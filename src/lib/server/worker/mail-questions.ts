import { followUpNote, questionNote } from '#lib/i18n/asked-notes.ts';
import type { Queries, Store } from '#lib/server/db/store.ts';
import type { Body } from '#lib/server/db/transaction.ts';
import * as followUps from '#lib/server/follow-ups.ts';
import * as handOffs from '#lib/server/hand-offs.ts';
import * as jobs from '#lib/server/jobs.ts';
import { followUpUrl, questionUrl } from '#lib/server/mail/links.ts';
import { noteMail } from '#lib/server/mail/note-mail.ts';
import { readerLocale } from '#lib/server/mail/reader.ts';
import { mailJob } from '#lib/server/mail/send-mail.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as outbox from '#lib/server/outbox.ts';
import type { Handler } from './handler.ts';

/** Questions to others and to customers, as mail: each with a link of its own, each once. */

type Asked = NonNullable<Awaited<ReturnType<typeof handOffs.toBeMailed>>>;

/** A hand-off that was made with an address. */
export const mailHandOff: Handler = async ({ store, tools }, payload) => {
	const now = tools.now();
	const asked = await handOffs.toBeMailed(store, String(payload.handOffId));
	if (!asked?.handOff.toEmail) return null;
	const own = await memberships.localeOf(store, asked.company.id, asked.handOff.toEmail);
	await store.transaction(function* (tx) {
		if (yield* handOffs.markMailed(store, tx, asked.handOff.id, now)) yield* mailQuestion(store, tx, asked, own, now);
	});
	return null;
};

/**
 * Writes the question, or its reminder, into the outbox.
 * @param own the language a colleague has chosen; null for others, who are written to in the one that was chosen for them
 */
export function* mailQuestion(
	store: Store,
	tx: Queries,
	{ handOff, company, askedBy }: Asked,
	own: string | null,
	now: Date
): Body<void> {
	const { purpose, toName, toEmail, question, dueOn } = handOff;
	const href = questionUrl(purpose, yield* handOffs.addLink(store, tx, handOff.id, now));
	const locale = readerLocale({ locale: own ?? handOff.locale }, company);
	const isReminder = handOff.dueAt <= now;
	const asked = { ...{ locale, askedBy, purpose, toName, question, dueOn, href, isReminder }, company: company.name };
	const note = noteMail(questionNote(asked));
	const mail = { ...note, companyId: company.id, userId: handOff.createdBy, toAddress: toEmail! };
	const row = yield* outbox.add(store, tx, { ...mail, kind: 'hand_off' }, now);
	yield* jobs.add(store, tx, mailJob(row.id, now), now);
}

/** The customer is asked by mail whether it helped, in the language in which they wrote. */
export const mailFollowUp: Handler = async ({ store, tools }, payload) => {
	const now = tools.now();
	const found = await followUps.toBeMailed(store, String(payload.followUpId));
	if (!found?.followUp.toEmail) return null;
	const { followUp, company, language } = found;
	await store.transaction(function* (tx) {
		const token = yield* followUps.markMailed(store, tx, followUp.id, now);
		if (!token) return;
		const locale = readerLocale({ locale: language }, company);
		const note = noteMail(followUpNote({ locale, company: company.name, href: followUpUrl(token) }));
		const mail = { ...note, companyId: company.id, userId: followUp.askedBy ?? '', toAddress: followUp.toEmail! };
		const row = yield* outbox.add(store, tx, { ...mail, kind: 'follow_up' }, now);
		yield* jobs.add(store, tx, mailJob(row.id, now), now);
	});
	return null;
};
