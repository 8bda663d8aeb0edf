import { restMs } from '#lib/domain/alert-rule.ts';
import { isStillNews } from '#lib/domain/reminder.ts';
import { reminderLetterOf } from '#lib/i18n/reminder-letter.ts';
import * as companies from '#lib/server/companies.ts';
import { publicUrl } from '#lib/server/config.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as escalations from '#lib/server/escalations.ts';
import * as jobs from '#lib/server/jobs.ts';
import { log } from '#lib/server/log.ts';
import { readerLocale } from '#lib/server/mail/reader.ts';
import { reminderMail } from '#lib/server/mail/reminder-mail.ts';
import { mailJob } from '#lib/server/mail/send-mail.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as outbox from '#lib/server/outbox.ts';

/**
 * Writes one mail to everybody whom the ladder has to remind and whose last such mail is long enough ago. What somebody has taken
 * in hand meanwhile is left out. @returns how many mails were written
 */
export async function sendReminders(store: Store, now: Date): Promise<number> {
	let written = 0;
	for (const { companyId, userId, lastMailAt } of await escalations.waiting(store)) {
		if (lastMailAt && now.getTime() - lastMailAt.getTime() < restMs) continue;
		try {
			if (await writeTo(store, companyId, userId, now)) written++;
		} catch (error) {
			// One person's trouble keeps no other waiting; the next tick tries it again.
			log.error({ err: error, companyId, userId }, 'a reminder could not be written');
		}
	}
	return written;
}

async function writeTo(store: Store, companyId: string, userId: string, now: Date): Promise<boolean> {
	const company = await companies.find(store, companyId);
	const reader = await memberships.reader(store, companyId, userId);
	return store.transaction(function* (tx) {
		const waiting = yield* escalations.due(store, tx, companyId, userId);
		const ids = waiting.map(({ id }) => id);
		// Of several rungs of one complaint the last one says it all.
		const told = [...new Map(waiting.filter(isStillNews).map((one) => [one.complaint.id, one])).values()];
		if (!company || !reader || !told.length) {
			yield* escalations.settle(store, tx, ids, null, now);
			return false;
		}
		const locale = readerLocale(reader, company);
		const { timeZone, name } = company;
		const letter = reminderLetterOf(told, { locale, company: name, timeZone, origin: publicUrl(), now });
		const mail = { ...reminderMail(letter, name), companyId, userId, toAddress: reader.email };
		const row = yield* outbox.add(store, tx, { ...mail, kind: 'escalation' }, now);
		yield* escalations.settle(store, tx, ids, row.id, now);
		yield* jobs.add(store, tx, mailJob(row.id, now), now);
		return true;
	});
}
