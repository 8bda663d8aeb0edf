import { and, asc, eq, gt, gte, isNull, lte, or, sql } from 'drizzle-orm';
import type { Language, Sentiment } from '#lib/domain/mention.ts';
import { periodBefore, type Period } from '#lib/domain/period.ts';
import type { Store } from './db/store.ts';

/** Answers for the charts, all from roll-ups: no page scans the mentions. One question, one function. */

export interface Days {
	/** First and last day, `YYYY-MM-DD`, both included. */
	from: string;
	to: string;
	sourceId?: string;
	language?: Language;
}

function within({ tables: { dailyStat } }: Store, companyId: string, { from, to, sourceId, language }: Days) {
	return and(
		eq(dailyStat.companyId, companyId),
		gte(dailyStat.day, from),
		lte(dailyStat.day, to),
		sourceId ? eq(dailyStat.sourceId, sourceId) : undefined,
		language ? eq(dailyStat.language, language) : undefined
	);
}

/** Mentions by day and sentiment. */
export async function sentimentByDay(store: Store, companyId: string, days: Days) {
	const { dailyStat } = store.tables;
	const rows = await store.db
		.select({ day: dailyStat.day, sentiment: dailyStat.sentiment, mentions: sql<number>`sum(${dailyStat.mentions})` })
		.from(dailyStat)
		.where(within(store, companyId, days))
		.groupBy(dailyStat.day, dailyStat.sentiment)
		.orderBy(asc(dailyStat.day));
	const byDay = new Map<string, Record<Sentiment, number> & { day: string }>();
	for (const { day, sentiment, mentions } of rows) {
		if (!day) continue;
		const entry = byDay.get(day) ?? { day, negative: 0, neutral: 0, positive: 0 };
		entry[sentiment] = Number(mentions);
		byDay.set(day, entry);
	}
	return [...byDay.values()];
}

/** Mentions by source and sentiment, the source with the most negative ones first. */
export async function sentimentBySource(store: Store, companyId: string, days: Days) {
	const { dailyStat } = store.tables;
	const rows = await store.db
		.select({
			sourceId: dailyStat.sourceId,
			sentiment: dailyStat.sentiment,
			mentions: sql<number>`sum(${dailyStat.mentions})`
		})
		.from(dailyStat)
		.where(within(store, companyId, days))
		.groupBy(dailyStat.sourceId, dailyStat.sentiment);
	const bySource = new Map<string, Record<Sentiment, number> & { sourceId: string }>();
	for (const { sourceId, sentiment, mentions } of rows) {
		const entry = bySource.get(sourceId) ?? { sourceId, negative: 0, neutral: 0, positive: 0 };
		entry[sentiment] = Number(mentions);
		bySource.set(sourceId, entry);
	}
	return [...bySource.values()].sort((a, b) => b.negative - a.negative || b.positive - a.positive);
}

/** Mentions by source and day, days without any left out. */
export async function mentionsBySourceAndDay(store: Store, companyId: string, days: Days) {
	const { dailyStat } = store.tables;
	const rows = await store.db
		.select({ sourceId: dailyStat.sourceId, day: dailyStat.day, mentions: sql<number>`sum(${dailyStat.mentions})` })
		.from(dailyStat)
		.where(within(store, companyId, days))
		.groupBy(dailyStat.sourceId, dailyStat.day);
	return rows.map(({ sourceId, day, mentions }) => ({ key: sourceId, day: day!, count: Number(mentions) }));
}

export interface MovedTopic {
	topic: string;
	/** Negative mentions that speak of it in the period, and in the one of the same length before it. */
	now: number;
	before: number;
}

/** Fewer mentions than these are chance and no movement. */
const leastMoved = 3;

/** Topics of which the dissatisfied speak more or less than in the period before, those that moved most first. */
export async function movedTopics(
	store: Store,
	companyId: string,
	period: Period,
	limit: number
): Promise<MovedTopic[]> {
	const { dailyTopic } = store.tables;
	const earlier = periodBefore(period);
	// First by day and topic, as the index has them, which needs no sorting; then only these few are sorted by topic.
	const byDay = store.db
		.select({
			day: dailyTopic.day,
			topic: dailyTopic.topic,
			mentions: sql<number>`sum(${dailyTopic.mentions})`.as('mentions_of_day')
		})
		.from(dailyTopic)
		.where(and(eq(dailyTopic.companyId, companyId), gte(dailyTopic.day, earlier.from), lte(dailyTopic.day, period.to)))
		.groupBy(dailyTopic.day, dailyTopic.topic)
		.as('by_day');
	const isNow = sql`${byDay.day} >= ${period.from}`;
	const rows = await store.db
		.select({
			topic: byDay.topic,
			now: sql<number>`sum(case when ${isNow} then ${byDay.mentions} else 0 end)`,
			before: sql<number>`sum(case when ${isNow} then 0 else ${byDay.mentions} end)`
		})
		.from(byDay)
		.groupBy(byDay.topic);
	const moved = ({ now, before }: MovedTopic) => Math.abs(now - before);
	return rows
		.map(({ topic, now, before }) => ({ topic, now: Number(now), before: Number(before) }))
		.filter((one) => moved(one) >= leastMoved)
		.sort((a, b) => moved(b) - moved(a) || b.now - a.now || (a.topic < b.topic ? -1 : 1))
		.slice(0, limit);
}

/** The roll-up itself, for those who want to count on: one row a day, source, language and sentiment, oldest first. */
export async function dailyRows(store: Store, companyId: string, days: Days) {
	const { dailyStat, source } = store.tables;
	return store.db
		.select({
			day: dailyStat.day,
			source: source.title,
			platform: source.platform,
			language: dailyStat.language,
			sentiment: dailyStat.sentiment,
			mentions: dailyStat.mentions
		})
		.from(dailyStat)
		.innerJoin(source, eq(source.id, dailyStat.sourceId))
		.where(and(within(store, companyId, days), gt(dailyStat.mentions, 0)))
		.orderBy(asc(dailyStat.day), asc(source.title), asc(dailyStat.language), asc(dailyStat.sentiment));
}

/** The headline's history. */
export async function exposureByDay({ db, tables: { dailyExposure } }: Store, companyId: string, from: string) {
	return db
		.select()
		.from(dailyExposure)
		.where(and(eq(dailyExposure.companyId, companyId), gte(dailyExposure.day, from)))
		.orderBy(asc(dailyExposure.day));
}

/** Incidents that were open at some time since an instant, oldest first. */
export async function incidentsSince({ db, tables: { incident } }: Store, companyId: string, since: Date) {
	return db
		.select({
			id: incident.id,
			title: incident.title,
			openedAt: incident.openedAt,
			closedAt: incident.closedAt
		})
		.from(incident)
		.where(and(eq(incident.companyId, companyId), or(isNull(incident.closedAt), gte(incident.closedAt, since))))
		.orderBy(asc(incident.openedAt))
		.limit(20);
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
