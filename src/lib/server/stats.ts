import { and, asc, eq, gte, isNotNull, lte, sql } from 'drizzle-orm';
import type { Sentiment } from '#lib/domain/mention.ts';
import type { Store } from './db/store.ts';

/** Answers for the charts, all from roll-ups: no page scans the mentions. One question, one function. */

export interface Days {
	/** First and last day, `YYYY-MM-DD`, both included. */
	from: string;
	to: string;
	sourceId?: string;
}

/** Mentions by day and sentiment. */
export async function sentimentByDay(
	{ db, tables: { dailyStat } }: Store,
	companyId: string,
	{ from, to, sourceId }: Days
) {
	const rows = await db
		.select({ day: dailyStat.day, sentiment: dailyStat.sentiment, mentions: sql<number>`sum(${dailyStat.mentions})` })
		.from(dailyStat)
		.where(
			and(
				eq(dailyStat.companyId, companyId),
				gte(dailyStat.day, from),
				lte(dailyStat.day, to),
				sourceId ? eq(dailyStat.sourceId, sourceId) : undefined
			)
		)
		.groupBy(dailyStat.day, dailyStat.sentiment)
		.orderBy(asc(dailyStat.day));
	const days = new Map<string, Record<Sentiment, number> & { day: string }>();
	for (const { day, sentiment, mentions } of rows) {
		if (!day) continue;
		const entry = days.get(day) ?? { day, negative: 0, neutral: 0, positive: 0 };
		entry[sentiment] = Number(mentions);
		days.set(day, entry);
	}
	return [...days.values()];
}

/** Mentions by source and sentiment. */
export async function sentimentBySource({ db, tables: { dailyStat } }: Store, companyId: string, { from, to }: Days) {
	return db
		.select({
			sourceId: dailyStat.sourceId,
			sentiment: dailyStat.sentiment,
			mentions: sql<number>`sum(${dailyStat.mentions})`
		})
		.from(dailyStat)
		.where(and(eq(dailyStat.companyId, companyId), gte(dailyStat.day, from), lte(dailyStat.day, to)))
		.groupBy(dailyStat.sourceId, dailyStat.sentiment);
}

/** The headline's history. */
export async function exposureByDay({ db, tables: { dailyExposure } }: Store, companyId: string, from: string) {
	return db
		.select()
		.from(dailyExposure)
		.where(and(eq(dailyExposure.companyId, companyId), gte(dailyExposure.day, from)))
		.orderBy(asc(dailyExposure.day));
}

/** Business minutes to the acknowledgement of complaints acknowledged since `from`: median and 90th percentile, null without any. */
export async function timeToAcknowledge({ db, tables: { complaint } }: Store, companyId: string, from: Date) {
	const rows = await db
		.select({ min: complaint.acknowledgedAfterMin })
		.from(complaint)
		.where(
			and(
				eq(complaint.companyId, companyId),
				gte(complaint.acknowledgedAt, from),
				isNotNull(complaint.acknowledgedAfterMin)
			)
		);
	const sorted = rows.map((row) => Number(row.min)).sort((a, b) => a - b);
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
	return { complaints: sorted.length, medianMin: at(0.5), p90Min: at(0.9) };
}

/** Writes down what stands unanswered now as today's end of the line. */
export async function rememberExposure(store: Store, companyId: string, day: string): Promise<void> {
	const { complaintStat, dailyExposure } = store.tables;
	const rows = await store.db
		.select()
		.from(complaintStat)
		.where(and(eq(complaintStat.companyId, companyId), eq(complaintStat.isUnanswered, true)));
	const open = rows.filter((row) => row.state !== 'dismissed');
	const unanswered = open.reduce((sum, row) => sum + row.complaints, 0);
	const exposure = open.reduce((sum, row) => sum + row.exposure, 0);
	await store.db
		.insert(dailyExposure)
		.values({ companyId, day, unanswered, exposure })
		.onConflictDoUpdate({ target: [dailyExposure.companyId, dailyExposure.day], set: { unanswered, exposure } });
}
