import { restMs, type Told } from '#lib/domain/alert-rule.ts';
import { alertLetterOf } from '#lib/i18n/alert-letter.ts';
import * as alerts from '#lib/server/alerts.ts';
import * as companies from '#lib/server/companies.ts';
import { publicUrl } from '#lib/server/config.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as jobs from '#lib/server/jobs.ts';
import { log } from '#lib/server/log.ts';
import { alertMail } from '#lib/server/mail/alert-mail.ts';
import { unsubscribeUrl } from '#lib/server/mail/links.ts';
import { readerLocale } from '#lib/server/mail/reader.ts';
import { mailJob } from '#lib/server/mail/send-mail.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as outbox from '#lib/server/outbox.ts';
import { newToken } from '#lib/server/tokens.ts';

/**
 * Writes one mail to everybody for whom something waits and whose last mail is long enough ago. Who was answered meanwhile is no
 * news any more and is left out. @returns how many mails were written
 */
export async function sendAlerts(store: Store, now: Date): Promise<number> {
	let written = 0;
	for (const { companyId, userId, lastMailAt } of await alerts.waiting(store, now)) {
		if (lastMailAt && now.getTime() - lastMailAt.getTime() < restMs) continue;
		try {
			if (await writeTo(store, companyId, userId, now)) written++;
		} catch (error) {
			// One person's trouble keeps no other waiting; the next tick tries it again.
			log.error({ err: error, companyId, userId }, 'an alert could not be written');
		}
	}
	return written;
}

async function writeTo(store: Store, companyId: string, userId: string, now: Date): Promise<boolean> {
	const company = await companies.find(store, companyId);
	const reader = await memberships.reader(store, companyId, userId);
	const unsubscribe = newToken();
	const told = await alerts.told(store, companyId, userId, now);
	return store.transaction(function* (tx) {
		// Another worker may have told it since; what came since is told next time.
		const waiting = (yield* alerts.due(store, tx, companyId, userId, now)).filter(({ id }) => told.has(id));
		const mine = newest(waiting.map(({ id }) => told.get(id)!).filter(isStillNews));
		if (!company || !reader || !mine.length) {
			yield* alerts.settle(store, tx, waiting, null, now);
			return false;
		}
		const locale = readerLocale(reader, company);
		const letter = alertLetterOf(mine, {
			...{ locale, company: company.name, timeZone: company.timeZone, dial: company.policyDial },
			origin: publicUrl()
		});
		const row = yield* outbox.add(
			store,
			tx,
			{
				...alertMail(letter, company.name, unsubscribe.token),
				...{ companyId, userId, kind: 'alert', toAddress: reader.email },
				...{ unsubscribeHash: unsubscribe.hash, unsubscribeUrl: unsubscribeUrl(unsubscribe.token) }
			},
			now
		);
		yield* alerts.settle(store, tx, waiting, row.id, now);
		yield* jobs.add(store, tx, mailJob(row.id, now), now);
		return true;
	});
}

const isStillNews = ({ reason, state }: Told) =>
	reason === 'follow_up' ? state === 'resolved' : state === 'new' || state === 'reopened';

/** A complaint that opened and came back while somebody slept is told once, as it is now. */
const newest = (told: Told[]) => [...new Map(told.map((one) => [one.id, one])).values()];
