import { addressedNote, assignedNote } from '#lib/i18n/colleague-notes.ts';
import * as complaints from '#lib/server/complaints.ts';
import { givenTo } from '#lib/server/complaints/history.ts';
import { publicUrl } from '#lib/server/config.ts';
import { gatherMs } from '#lib/server/desk/colleagues.ts';
import * as mentions from '#lib/server/mentions.ts';
import { readerOf, sendTo } from './colleague.ts';
import type { Handler } from './handler.ts';

/** A colleague addresses somebody in a note, or gives them complaints: they get a mail, in their language and outside of their quiet hours. */

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
	await sendTo(store, reader, `note-${complaintId}-${event.number}-${userId}`, note, now);
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
	await sendTo(store, reader, `assigned-${companyId}-${userId}-${from}`, note, now);
	return null;
};
