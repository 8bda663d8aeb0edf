import { mayPromise } from '#lib/domain/compensation.ts';
import { can } from '#lib/domain/role.ts';
import { compensationNote } from '#lib/i18n/colleague-notes.ts';
import * as alerts from '#lib/server/alerts.ts';
import * as companies from '#lib/server/companies.ts';
import * as compensations from '#lib/server/compensations.ts';
import * as complaints from '#lib/server/complaints.ts';
import { publicUrl } from '#lib/server/config.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as jobs from '#lib/server/jobs.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as mentions from '#lib/server/mentions.ts';
import { readerOf, sendTo, willingOf } from './colleague.ts';
import type { Handler } from './handler.ts';

/**
 * A compensation above somebody's limit waits for another's word: those whose limit suffices get a mail, and whoever asked hears what
 * became of it. What was settled meanwhile is no news.
 */

type News = NonNullable<Awaited<ReturnType<typeof newsOf>>>;

/** The event a job is about, with its compensation as it stands; null where it is gone, or was decided since it was asked for. */
async function newsOf(store: Store, payload: Record<string, unknown>) {
	const complaintId = String(payload.complaintId);
	const event = (await complaints.events(store, complaintId)).find(({ number }) => number === Number(payload.number));
	const given = await compensations.ofComplaint(store, complaintId);
	const compensation = given.find(({ id }) => id === event?.data.compensationId);
	if (!event || !compensation) return null;
	const isAsked = event.type === 'compensation_asked';
	return isAsked && compensation.decidedAt ? null : { event, compensation, isAsked };
}

/** Finds out who is to hear of it. */
export const tellCompensation: Handler = async ({ store, tools }, payload) => {
	const news = await newsOf(store, payload);
	if (!news) return null;
	const readers = news.isAsked ? await approversOf(store, news) : [news.compensation.askedBy];
	const told = readers.map((userId) => ({
		kind: 'mail_compensation',
		payload: { ...payload, userId },
		key: `mail_compensation ${news.event.complaintId} ${news.event.number} ${userId}`,
		runAt: tools.now()
	}));
	await store.transaction((tx) => jobs.addAll(store, tx, told, tools.now()));
	return null;
};

/** Whose limit suffices and who wants to be told of things; where none of these does, the owners all the same. */
async function approversOf(store: Store, { compensation }: News): Promise<string[]> {
	const { companyId, amountCents, askedBy } = compensation;
	const [company, people, listeners] = await Promise.all([
		companies.find(store, companyId),
		memberships.list(store, companyId),
		alerts.listeners(store, companyId)
	]);
	const able = people.filter(
		({ userId, role }) =>
			userId !== askedBy && can(role, 'approve') && mayPromise(role, amountCents, company!.compensationLimits)
	);
	return willingOf(able, listeners);
}

/** One of these mails, if it still is news. */
export const mailCompensation: Handler = async ({ store, tools }, payload) => {
	const now = tools.now();
	const news = await newsOf(store, payload);
	if (!news) return null;
	const { event, compensation, isAsked } = news;
	const { complaintId, companyId } = event;
	const reader = await readerOf(store, companyId, String(payload.userId), now);
	if (!reader || reader instanceof Date) return reader;
	const complaint = (await complaints.find(store, companyId, complaintId))!;
	const { mention } = (await mentions.find(store, companyId, complaint.mentionId))!;
	const note = compensationNote({
		...{ locale: reader.locale, company: reader.company.name, by: reader.nameOf(event.userId) },
		...{ href: `${publicUrl()}/complaints/${complaintId}`, complaint: mention.text, compensation },
		answer: isAsked ? null : { isApproved: !compensation.isRefused, why: event.reason }
	});
	await sendTo(store, reader, `compensation-${complaintId}-${event.number}-${reader.userId}`, note, now);
	return null;
};
