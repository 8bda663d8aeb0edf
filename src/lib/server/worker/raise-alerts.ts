import { isNews, isWanted, sendableAt, type AlertReason } from '#lib/domain/alert-rule.ts';
import * as alerts from '#lib/server/alerts.ts';
import * as companies from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as intakes from '#lib/server/intakes.ts';

export interface Raised {
	complaintId: string;
	reason: Exclude<AlertReason, 'follow_up'>;
	/** Which time it happened; one telling each. */
	occasion: string;
}

/** Writes down who is to be told of a complaint that opened or came back. What a first visit found is history and raises nothing. */
export async function raiseAlerts(store: Store, { complaintId, reason, occasion }: Raised, now: Date): Promise<void> {
	const found = await alerts.findComplaint(store, complaintId);
	const company = found && (await companies.find(store, found.complaint.companyId));
	if (!found || !company) return;
	const { complaint, mention } = found;
	if (reason === 'opened') {
		const isFirstVisit = await alerts.cameWithHistory(store, complaint);
		if (!isNews({ publishedAt: mention.publishedAt, seenAt: complaint.openedAt, isFirstVisit })) return;
	}
	const arrival = {
		...{ at: now, exposure: complaint.exposure, sourceId: complaint.sourceId },
		isRisky: complaint.risks.length > 0
	};
	// Whoever filed it a moment ago knows of it.
	const filedBy = reason === 'opened' ? (await intakes.ofMention(store, mention.id))?.filedBy : null;
	const told = (await alerts.listeners(store, company.id)).filter(
		({ userId, rule }) =>
			userId !== filedBy && (isWanted(rule, arrival) || (rule.isActive && userId === complaint.assigneeId))
	);
	await alerts.notify(
		store,
		told.map(({ userId, rule }) => ({
			...{ companyId: company.id, userId, complaintId, reason, occasion },
			dueAt: sendableAt(rule, arrival, company.timeZone)
		}))
	);
}

/**
 * Writes down who is to ask whether it helped: whoever has the complaint, else who resolved it, else everybody who wants to be
 * told. A follow-up of which nobody wants to hear is settled at once and stays in the queue.
 */
export async function raiseFollowUps(store: Store, now: Date): Promise<number> {
	const due = await alerts.dueFollowUps(store, now);
	const [known, people] = [new Map<string, companies.Company>(), new Map<string, alerts.Listener[]>()];
	for (const { complaint, resolvedBy } of due) {
		const { companyId } = complaint;
		if (!known.has(companyId)) {
			known.set(companyId, (await companies.find(store, companyId))!);
			people.set(companyId, await alerts.listeners(store, companyId));
		}
		const all = people.get(companyId)!;
		const own = [complaint.assigneeId, resolvedBy].find((id) => all.some(({ userId }) => userId === id));
		const told = all.filter(({ userId, rule }) => rule.isActive && (own === undefined || userId === own));
		const notice = { companyId, complaintId: complaint.id, reason: 'follow_up' as const };
		const occasion = String(complaint.followUpDueAt!.getTime());
		const at = { at: now, isRisky: false };
		await alerts.notify(
			store,
			told.length
				? told.map(({ userId, rule }) => ({
						...{ ...notice, occasion, userId },
						dueAt: sendableAt(rule, at, known.get(companyId)!.timeZone)
					}))
				: [{ ...notice, occasion, userId: own ?? '', dueAt: now, settledAt: now }]
		);
	}
	return due.length;
}
