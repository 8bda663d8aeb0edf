import { createHash } from 'node:crypto';
import { error } from '@sveltejs/kit';
import * as audit from '#lib/server/audit.ts';
import * as compensations from '#lib/server/compensations.ts';
import * as complaints from '#lib/server/complaints.ts';
import * as followUps from '#lib/server/follow-ups.ts';
import * as handOffs from '#lib/server/hand-offs.ts';
import * as letters from '#lib/server/letters.ts';
import * as measures from '#lib/server/measures.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as mentions from '#lib/server/mentions.ts';
import * as plans from '#lib/server/plans.ts';
import * as replies from '#lib/server/replies.ts';

/** Everything that is known of one complaint, to be printed or given away; no secret of a link is in it. */
export async function wholeOf({ store, company }: App.Locals, id: string) {
	const complaint = await complaints.find(store, company.id, id);
	if (!complaint) error(404);
	const [found, versions, events, members, gone] = await Promise.all([
		mentions.find(store, company.id, complaint.mentionId),
		mentions.versions(store, complaint.mentionId),
		complaints.events(store, id),
		memberships.list(store, company.id),
		audit.gone(store, company.id)
	]);
	const [written, plan, given, asked, decided, questions, kept] = await Promise.all([
		replies.ofComplaint(store, id),
		plans.ofComplaint(store, id),
		compensations.ofComplaint(store, id),
		handOffs.ofComplaint(store, id),
		measures.ofComplaint(store, id),
		followUps.ofComplaint(store, id),
		letters.ofComplaint(store, id)
	]);
	return {
		complaint,
		mention: found!.mention,
		versions,
		events,
		/** Of the events as they stand here: who has a copy can see whether anything was changed since. */
		eventsSha256: createHash('sha256').update(JSON.stringify(events)).digest('hex'),
		replies: written,
		promises: plan,
		compensations: given,
		handOffs: asked,
		measures: decided,
		followUps: questions.map(({ tokenHash: _, ...row }) => row),
		letters: kept,
		people: [...members.map(({ userId, name }) => ({ id: userId, name })), ...gone]
	};
}
