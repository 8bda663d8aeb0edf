import { addBusinessMinutes } from '#lib/domain/clock.ts';
import { plannedRungs, rungKey, type RungReceiver } from '#lib/domain/escalation.ts';
import { calendarOf, type Company } from '#lib/server/companies.ts';
import type { Complaint } from '#lib/server/complaints.ts';
import type { Store } from '#lib/server/db/store.ts';
import { ladderOf } from '#lib/server/desk/escalate.ts';
import * as escalations from '#lib/server/escalations.ts';

/** A rung that stands before a complaint, or that it has climbed since its clock began to run. */
export interface ShownRung {
	at: Date;
	to: RungReceiver;
	takesOver: boolean;
	/** Who was told; null while it is still to come. */
	told: string[] | null;
}

/** The ladder of a complaint as it stands, the earliest rung first. */
export async function rungsOf(store: Store, company: Company, complaint: Complaint, now: Date): Promise<ShownRung[]> {
	const planned = plannedRungs(ladderOf(company), complaint, calendarOf(company));
	const climbed = planned.length ? await escalations.ofComplaint(store, complaint.id) : [];
	const { leadId } = ladderOf(company);
	// Who will be told as things stand: what nobody has is the lead's, and without a lead the owners'.
	const reached = (to: RungReceiver): RungReceiver => {
		if (to === 'holder' && complaint.assigneeId) return to;
		return to !== 'owner' && leadId ? 'lead' : 'owner';
	};
	// What was due before it could be climbed is climbed when work begins.
	const soonest = addBusinessMinutes(now, 0, calendarOf(company));
	return planned.map(({ rung, occasion, at }) => {
		const key = rungKey(rung);
		const { takesOver } = rung;
		const to = reached(rung.to);
		const comes = at < soonest ? soonest : at;
		const rows = climbed.filter((row) => row.occasion === occasion && row.rung === key);
		return { at: rows[0]?.at ?? comes, to, takesOver, told: rows.length ? rows.map(({ userId }) => userId) : null };
	});
}
