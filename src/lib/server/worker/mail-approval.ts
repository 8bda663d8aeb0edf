import { mayApprove, promisedCents, type ApprovalReason } from '#lib/domain/approval.ts';
import { askedNote, decidedNote } from '#lib/i18n/approval-notes.ts';
import * as alerts from '#lib/server/alerts.ts';
import * as complaints from '#lib/server/complaints.ts';
import { publicUrl } from '#lib/server/config.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as jobs from '#lib/server/jobs.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as replies from '#lib/server/replies.ts';
import { readerOf, sendTo, willingOf } from './colleague.ts';
import type { Handler } from './handler.ts';

/**
 * A reply needs somebody else's word, or got it: those whom it concerns get a mail, in their language and outside of their quiet hours,
 * unless the complaint speaks of harm. What was settled meanwhile is no news.
 */

type Word = NonNullable<Awaited<ReturnType<typeof wordOf>>>;

/** The event a job is about, with its reply as it stands; null when either is gone. */
async function wordOf(store: Store, payload: Record<string, unknown>) {
	const events = await complaints.events(store, String(payload.complaintId));
	const event = events.find(({ number }) => number === Number(payload.number));
	if (!event) return null;
	const found = await store.transaction((tx) => replies.withItsMention(store, tx, String(event.data.replyId)));
	if (!found) return null;
	// A later word, or another asking, tells it better.
	const isLast = !events.some(({ number, type }) => number > event.number && type.startsWith('approval_'));
	return { ...found, event, isLast };
}

/** Somebody asked, approved or returned: finds out who is to hear of it. */
export const tellApproval: Handler = async ({ store, tools }, payload) => {
	const word = await wordOf(store, payload);
	if (!word?.isLast) return null;
	const told = (await readersOf(store, word)).map((userId) => ({
		kind: 'mail_approval',
		payload: { ...payload, userId },
		key: `mail_approval ${word.reply.complaintId} ${word.event.number} ${userId}`,
		runAt: tools.now()
	}));
	await store.transaction((tx) => jobs.addAll(store, tx, told, tools.now()));
	return null;
};

/** Whoever may give their word; the writer hears what became of it in any case: it is their own work. */
async function readersOf(store: Store, { event, reply, mention, company }: Word): Promise<string[]> {
	if (event.type !== 'approval_asked') return reply.userId ? [reply.userId] : [];
	const cents = promisedCents(reply.text, mention.text, company.currency);
	const [people, listeners] = await Promise.all([
		memberships.list(store, company.id),
		alerts.listeners(store, company.id)
	]);
	const able = people.filter(({ userId, role }) =>
		mayApprove(role, userId === reply.userId, cents, company.compensationLimits)
	);
	return willingOf(able, listeners);
}

/** One of these mails, if it still is news. */
export const mailApproval: Handler = async ({ store, tools }, payload) => {
	const now = tools.now();
	const word = await wordOf(store, payload);
	if (!word?.isLast || !isOpen(word)) return null;
	const { event, reply, mention, company } = word;
	const complaint = (await complaints.find(store, company.id, reply.complaintId))!;
	const reader = await readerOf(store, company.id, String(payload.userId), now, complaint.risks.length > 0);
	if (!reader || reader instanceof Date) return reader;
	const said = {
		...{ company: company.name, by: reader.nameOf(event.userId), complaint: mention.text, reply: reply.text },
		...{ locale: reader.locale, href: `${publicUrl()}/complaints/${complaint.id}` }
	};
	const reasons = (event.data.reasons ?? []) as ApprovalReason[];
	const note = event.type === 'approval_asked' ? askedNote({ ...said, reasons }) : decidedNote(said, event.reason);
	await sendTo(store, reader, `approval-${complaint.id}-${event.number}-${reader.userId}`, note, now, 'approval');
	return null;
};

/** Asked: it still waits. Decided: the writer has not sent it since. */
const isOpen = ({ event, reply }: Word) =>
	reply.status === (event.type === 'approval_asked' ? 'awaiting_approval' : 'draft');
