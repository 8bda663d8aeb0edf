import { addBusinessMinutes } from '#lib/domain/clock.ts';
import { longestNoticeMin, plannedRungs, rungKey } from '#lib/domain/escalation.ts';
import * as companies from '#lib/server/companies.ts';
import { climbing } from '#lib/server/complaints/climbing.ts';
import type { Store } from '#lib/server/db/store.ts';
import { escalate, ladderOf } from '#lib/server/desk/escalate.ts';
import * as escalations from '#lib/server/escalations.ts';
import { log } from '#lib/server/log.ts';

/**
 * Climbs every rung that is due in every company. Any number of workers may do it at the same time.
 * @returns how many rungs were climbed
 */
export async function climbLadders(store: Store, now: Date): Promise<number> {
	let climbed = 0;
	for (const company of await companies.all(store)) {
		if (!ladderOf(company).isOn) continue;
		try {
			climbed += await climbOf(store, company, now);
		} catch (error) {
			// One company's trouble keeps no other waiting; the next tick tries it again.
			log.error({ err: error, companyId: company.id }, 'a ladder could not be climbed');
		}
	}
	return climbed;
}

async function climbOf(store: Store, company: companies.Company, now: Date): Promise<number> {
	const [ladder, calendar] = [ladderOf(company), companies.calendarOf(company)];
	// A worker that comes back at night wakes nobody.
	if (addBusinessMinutes(now, 0, calendar) > now) return 0;
	const dueBefore = addBusinessMinutes(now, longestNoticeMin(ladder), calendar);
	let climbed = 0;
	for await (const batch of climbing(store, company.id, { dueBefore, now })) {
		const ids = batch.map(({ id }) => id);
		const known = await escalations.climbedOf(store, ids);
		const due = batch.filter((complaint) =>
			plannedRungs(ladder, complaint, calendar).some(
				({ rung, occasion, at }) =>
					at <= now && !escalations.isClimbed(known.get(complaint.id), occasion, rungKey(rung))
			)
		);
		for (const { id } of due) climbed += await store.transaction((tx) => escalate(store, tx, company, id, now));
	}
	return climbed;
}
