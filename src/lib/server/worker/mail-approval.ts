import { endOfQuiet, type AlertRule } from '#lib/domain/alert-rule.ts';
import { mayApprove, promisedCents, type ApprovalReason } from '#lib/domain/approval.ts';
import { askedNote, decidedNote } from '#lib/i18n/approval-notes.ts';
import * as alerts from '#lib/server/alerts.ts';
import * as complaints from '#lib/server/complaints.ts';
import { publicUrl } from '#lib/server/config.ts';
import type { Queries, Store } from '#lib/server/db/store.ts';
import type { Body } from '#lib/server/db/transaction.ts';
import * as jobs from '#lib/server/jobs.ts';
import { noteMail } from '#lib/server/mail/note-mail.ts';
import { readerLocale } from '#lib/server/mail/reader.ts';
import { mailJob } from '#lib/server/mail/send-mail.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as outbox from '#lib/server/outbox.ts';
import * as replies from '#lib/server/replies.ts';
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

/** Somebody asked, approved or returned: finds out who is to hear of it, and when. */
export const tellApproval: Handler = async ({ store, tools }, payload) => {
	const now = tools.now();
	const word = await wordOf(store, payload);
	if (!word?.isLast) return null;
	const { company, reply, event } = word;
	const complaint = await complaints.find(store, company.id, reply.complaintId);
	const readers = await readersOf(store, word, await alerts.listeners(store, company.id));
	const isRisky = complaint!.risks.length > 0;
	const dueAt = ({ quiet }: AlertRule) => (quiet && !isRisky && endOfQuiet(quiet, now, company.timeZone)) || now;
	await store.transaction((tx) =>
		jobs.addAll(
			store,
			tx,
			readers.map(({ userId, rule }) => ({
				kind: 'mail_approval',
				payload: { ...payload, userId },
				key: `mail_approval ${reply.complaintId} ${event.number} ${userId}`,
				runAt: dueAt(rule)
			})),
			now
		)
	);
	return null;
};

/**
 * Whoever may give their word and wants to be told of things; where none of these does, the owners all the same, for somebody must.
 * The writer hears what became of it in any case: it is their own work.
 */
async function readersOf(
	store: Store,
	{ event, reply, mention, company }: Word,
	everyone: alerts.Listener[]
): Promise<alerts.Listener[]> {
	if (event.type !== 'approval_asked') return everyone.filter(({ userId }) => userId === reply.userId);
	const cents = promisedCents(reply.text, mention.text, company.currency);
	const people = new Map((await memberships.list(store, company.id)).map(({ userId, role }) => [userId, role]));
	const approvers = everyone.filter(({ userId }) =>
		mayApprove(people.get(userId)!, userId === reply.userId, cents, company.compensationLimits)
	);
	const willing = approvers.filter(({ rule }) => rule.isActive);
	return willing.length ? willing : approvers.filter(({ userId }) => people.get(userId) === 'owner');
}

/** One of these mails, if it still is news. */
export const mailApproval: Handler = async ({ store, tools }, payload) => {
	const word = await wordOf(store, payload);
	if (!word?.isLast || !isOpen(word)) return null;
	const userId = String(payload.userId);
	const [reader, people] = await Promise.all([
		memberships.reader(store, word.company.id, userId),
		memberships.list(store, word.company.id)
	]);
	if (!reader) return null;
	const by = people.find((one) => one.userId === word.event.userId)?.name ?? null;
	await store.transaction((tx) => write(store, tx, word, { userId, reader, by }, tools.now()));
	return null;
};

/** Asked: it still waits. Decided: the writer has not sent it since. */
const isOpen = ({ event, reply }: Word) =>
	reply.status === (event.type === 'approval_asked' ? 'awaiting_approval' : 'draft');

function* write(
	store: Store,
	tx: Queries,
	{ event, reply, mention, company }: Word,
	to: { userId: string; reader: { email: string; locale: string | null }; by: string | null },
	now: Date
): Body<void> {
	const said = {
		...{ company: company.name, by: to.by, complaint: mention.text, reply: reply.text },
		locale: readerLocale(to.reader, company),
		href: `${publicUrl()}/complaints/${reply.complaintId}`
	};
	const reasons = (event.data.reasons ?? []) as ApprovalReason[];
	const note = event.type === 'approval_asked' ? askedNote({ ...said, reasons }) : decidedNote(said, event.reason);
	const mail = {
		...noteMail(note),
		...{ companyId: company.id, userId: to.userId, toAddress: to.reader.email, kind: 'approval' as const },
		id: `approval-${reply.complaintId}-${event.number}-${to.userId}`
	};
	const row = yield* outbox.addOnce(store, tx, mail, now);
	if (row) yield* jobs.add(store, tx, mailJob(row.id, now), now);
}
