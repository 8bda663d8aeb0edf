import { dayOf } from '#lib/domain/clock.ts';
import { shiftDay } from '#lib/domain/period.ts';
import { isNearDuplicate } from '#lib/server/analysis/fingerprint.ts';
import type { Company } from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import type * as mentions from '#lib/server/mentions.ts';
import * as labelled from '#lib/server/mentions/labels.ts';
import { printOf } from './texts.ts';

/** The texts whose label would teach most: recent ones about which the model was least sure, and no two alike. */

const days = 90;
/** Candidates read from each side of the threshold, by the index. */
const mostCandidates = 200;

export interface Question {
	mention: mentions.Mention;
	/** Which label is in doubt. */
	about: 'complaint' | 'sentiment';
	/** 0..1: 1 where the model could as well have said the opposite. */
	doubt: number;
}

/** Doubt about the sentiment: how near the second guess comes to the first. */
function doubtOf(probabilities: Record<string, number>): number {
	const [first = 1, second = 0] = Object.values(probabilities).sort((a, b) => b - a);
	return first > 0 ? second / first : 0;
}

/** At most `limit` of them, most doubtful first; what somebody has spoken about is left out. */
export async function questions(store: Store, company: Company, limit: number, now: Date): Promise<Question[]> {
	const since = shiftDay(dayOf(now, company.timeZone), -days);
	const threshold = company.complaintThreshold / 100;
	const rows = await labelled.unspoken(store, company.id, { since, threshold, limit: mostCandidates });
	const asked = rows.map(({ mention, probabilities }): Question => {
		const gap = Math.abs(mention.complaintProbability - threshold);
		const complaint = 1 - gap / Math.max(threshold, 1 - threshold);
		const sentiment = doubtOf(probabilities ?? {});
		return complaint >= sentiment
			? { mention, about: 'complaint', doubt: complaint }
			: { mention, about: 'sentiment', doubt: sentiment };
	});
	asked.sort((a, b) => b.doubt - a.doubt || (a.mention.id < b.mention.id ? 1 : -1));
	const chosen: Question[] = [];
	for (const one of asked) {
		if (chosen.length >= limit) break;
		const print = printOf(one.mention);
		if (!chosen.some((other) => isNearDuplicate(printOf(other.mention), print))) chosen.push(one);
	}
	return chosen;
}
