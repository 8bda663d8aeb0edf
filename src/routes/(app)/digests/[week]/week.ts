import { dayOf } from '#lib/domain/clock.ts';
import type { DigestFacts } from '#lib/domain/digest.ts';
import { shiftDay } from '#lib/domain/period.ts';
import type { Company } from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as digests from '#lib/server/digests.ts';

export interface Week {
	/** Null for the week that is still going on. */
	digestId: string | null;
	facts: DigestFacts;
	asOf: Date;
}

/** The letter of an address: one that was written, or the seven days until today as `now`. Null for weeks without one. */
export async function weekOf(store: Store, company: Company, week: string, now: Date): Promise<Week | null> {
	if (week === 'now') {
		const period = digests.weekBefore(shiftDay(dayOf(now, company.timeZone), 1));
		return { digestId: null, facts: await digests.factsOf(store, company, period, now), asOf: now };
	}
	const digest = await digests.findWeek(store, company.id, week);
	return digest && { digestId: digest.id, facts: digest.facts, asOf: digest.createdAt };
}
