import { and, asc, count, eq, exists, gte, isNotNull, lt, lte, ne, sql, type SQL } from 'drizzle-orm';
import type { Outcome } from '#lib/domain/complaint.ts';
import type { Language } from '#lib/domain/mention.ts';
import type { Store } from './db/store.ts';

/** How fast and how often the company answered and solved: figures for the reports, from the complaints of a period. */

export interface Asked {
	companyId: string;
	/** The period: from this instant up to, not including, that one. */
	since: Date;
	until: Date;
	sourceId?: string;
	/** Of the complaint's mention, looked up one by one. */
	language?: Language;
}

type Instant = 'openedAt' | 'acknowledgedAt';

/** The complaints of a period, those set aside left out. @param by which of their instants has to lie within it */
export function asked(
	store: Store,
	{ companyId, since, until, sourceId, language }: Asked,
	by: Instant
): SQL | undefined {
	const { complaint, mention } = store.tables;
	// A complaint has one mention, so this is a look-up by key for each complaint of the period and never a scan.
	const ofLanguage = store.db
		.select({ one: sql`1` })
		.from(mention)
		.where(and(eq(mention.id, complaint.mentionId), language && eq(mention.language, language)));
	return and(
		eq(complaint.companyId, companyId),
		gte(complaint[by], since),
		lt(complaint[by], until),
		ne(complaint.state, 'dismissed'),
		sourceId ? eq(complaint.sourceId, sourceId) : undefined,
		language ? exists(ofLanguage) : undefined
	);
}

export interface AnswerCounts {
	/** Complaints that came in, those set aside left out. */
	opened: number;
	/** … of them answered in public by now. */
	acknowledged: number;
	/** … put right, made up for, explained or redirected by now. */
	solved: number;
	/** … closed without being fixed. */
	notFixed: number;
}

/** What became of the complaints that came in during the period. */
export async function countAnswers(store: Store, period: Asked): Promise<AnswerCounts> {
	const { complaint } = store.tables;
	const rows = await store.db
		.select({
			outcome: complaint.outcome,
			opened: count(),
			// `count` of a column leaves out where it is null.
			acknowledged: count(complaint.acknowledgedAt),
			resolved: count(complaint.resolvedAt)
		})
		.from(complaint)
		.where(asked(store, period, 'openedAt'))
		.groupBy(complaint.outcome);
	const sum = (what: 'opened' | 'acknowledged' | 'resolved', isMeant: (outcome: Outcome | null) => boolean) =>
		rows.filter((row) => isMeant(row.outcome)).reduce((all, row) => all + Number(row[what]), 0);
	return {
		opened: sum('opened', () => true),
		acknowledged: sum('acknowledged', () => true),
		solved: sum('resolved', (outcome) => outcome !== 'not_fixed'),
		notFixed: sum('resolved', (outcome) => outcome === 'not_fixed')
	};
}

export interface Times {
	complaints: number;
	/** Business minutes; null without any complaint. */
	medianMin: number | null;
	p90Min: number | null;
}

/**
 * How long the first answers took that were given during the period. The database counts how many took so many minutes, out of
 * one index; from these few figures the ranks are read.
 */
export async function timesToAcknowledge(store: Store, period: Asked): Promise<Times> {
	const { complaint } = store.tables;
	const rows = await store.db
		.select({ min: complaint.acknowledgedAfterMin, n: count() })
		.from(complaint)
		.where(and(asked(store, period, 'acknowledgedAt'), isNotNull(complaint.acknowledgedAfterMin)))
		.groupBy(complaint.acknowledgedAfterMin)
		.orderBy(asc(complaint.acknowledgedAfterMin));
	const taken = rows.map(({ min, n }) => ({ min: Number(min), n: Number(n) }));
	const complaints = taken.reduce((sum, { n }) => sum + n, 0);
	return { complaints, medianMin: rankOf(taken, complaints, 0.5), p90Min: rankOf(taken, complaints, 0.9) };
}

/** Nearest rank: the smallest value that at least this share of all does not exceed. */
function rankOf(taken: { min: number; n: number }[], all: number, share: number): number | null {
	let below = 0;
	return taken.find(({ n }) => (below += n) >= share * all)?.min ?? null;
}

/** Days on which a source was visited and never once read, oldest first. */
export async function failedDays(store: Store, companyId: string, { from, to }: { from: string; to: string }) {
	const { fetchRun } = store.tables;
	const reads = sql<number>`sum(case when ${fetchRun.errorCode} is null then 1 else 0 end)`;
	const rows = await store.db
		.select({ sourceId: fetchRun.sourceId, day: fetchRun.startedOn })
		.from(fetchRun)
		.where(and(eq(fetchRun.companyId, companyId), gte(fetchRun.startedOn, from), lte(fetchRun.startedOn, to)))
		.groupBy(fetchRun.sourceId, fetchRun.startedOn)
		.having(sql`${reads} = 0`)
		.orderBy(asc(fetchRun.startedOn));
	return rows.map(({ sourceId, day }) => ({ sourceId, day: day! }));
}
