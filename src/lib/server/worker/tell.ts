import { sendMail } from '#lib/server/mail/send-mail.ts';
import type { Handler } from './handler.ts';
import { raiseAlerts, type Raised } from './raise-alerts.ts';
import { writeDigest } from './write-digest.ts';

/** The jobs that tell people: who is to hear of a complaint, a digest for one of them, one mail to the mail server. */

export const alert: Handler = async ({ store, tools }, payload) => {
	const { complaintId, reason = 'opened', occasion = '' } = payload as Partial<Raised>;
	await raiseAlerts(store, { complaintId: String(complaintId), reason, occasion }, tools.now());
	return null;
};

export const digest: Handler = async ({ store, tools }, { digestId, userId, isAsked }) => {
	const wanted = { digestId: String(digestId), userId: String(userId), isAsked: isAsked === true };
	await writeDigest(store, wanted, tools.now());
	return null;
};

export const mail: Handler = ({ store, tools }, { outboxId }) => sendMail(store, String(outboxId), tools.now());
