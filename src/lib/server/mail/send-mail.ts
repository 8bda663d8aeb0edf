import { config } from '#lib/server/config.ts';
import { log } from '#lib/server/log.ts';
import type { Store } from '#lib/server/db/store.ts';
import type { NewJob } from '#lib/server/jobs.ts';
import * as outbox from '#lib/server/outbox.ts';
import { send, type MailSettings, type SendResult } from './transport.ts';

/** The job that takes one mail from the outbox to the mail server. */

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** A server that is down for so long is not waited for any longer (RFC 5321 4.5.4.1 asks for four to five days). */
const giveUpAfterMs = 5 * dayMs;
/** When nobody knows whether a mail arrived, it goes out once more, so much later and under the same Message-ID. */
const unsureWaitMs = 60 * minuteMs;
const longestWaitMs = 4 * 60 * minuteMs;

/** The job for a mail in the outbox. */
export const mailJob = (id: string, now: Date): NewJob => ({
	...{ kind: 'mail', payload: { outboxId: id }, key: `mail ${id}`, runAt: now }
});

export function mailSettings(): MailSettings | null {
	const { SMTP_URL, MAIL_FROM } = config();
	return SMTP_URL ? { url: SMTP_URL, from: MAIL_FROM } : null;
}

/**
 * Sends one mail, once. Without a mail server it stays in the outbox, which the screens say.
 * @returns when to try again, or null when it is settled
 */
export async function sendMail(
	store: Store,
	id: string,
	now: Date,
	settings: MailSettings | null = mailSettings()
): Promise<Date | null> {
	const mail = await outbox.find(store, id);
	if (!mail || mail.sentAt || mail.failedAt || !settings) return null;
	// Somebody died while handing it over; it may have arrived.
	if (mail.startedAt) return settle(store, mail, { kind: 'unsure', error: 'interrupted' }, now);
	await outbox.begin(store, id, now);
	const result = await send({ ...mail, to: mail.toAddress }, settings);
	if (result.kind !== 'sent') return settle(store, mail, result, now);
	await outbox.markSent(store, id, now);
	return null;
}

/** Writes a failure down. @returns when to try again; null when it is given up */
async function settle(
	store: Store,
	mail: outbox.OutboxMail,
	{ kind, error }: Exclude<SendResult, { kind: 'sent' }>,
	now: Date
): Promise<Date | null> {
	const isUnsure = kind === 'unsure';
	const isTooOld = now.getTime() - mail.createdAt.getTime() > giveUpAfterMs;
	const isFinal = kind === 'refused' || (isUnsure && mail.unsureAt !== null) || isTooOld;
	await outbox.markFailed(store, mail.id, { error, isUnsure, isFinal }, now);
	log.warn({ mail: mail.id, error, kind, isFinal }, 'a mail did not go out');
	if (isFinal) return null;
	const waitMs = isUnsure ? unsureWaitMs : Math.min(longestWaitMs, minuteMs * 2 ** mail.attempts);
	return new Date(now.getTime() + waitMs);
}
