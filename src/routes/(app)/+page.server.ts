import { dayOf } from '#lib/domain/clock.ts';
import { daysUntil, eachDay, shiftDay } from '#lib/domain/period.ts';
import * as answers from '#lib/server/answers.ts';
import * as complaints from '#lib/server/complaints.ts';
import * as queue from '#lib/server/queue.ts';
import * as sources from '#lib/server/sources.ts';
import * as stats from '#lib/server/stats.ts';
import type { PageServerLoad } from './$types';
import { doorsOf, headlineOf, silentDays } from './overview.ts';
import { blanksOf } from './reports/explain.ts';

const sentimentDays = 30;
const headlineDays = 90;
const newestShown = 6;
const topicDays = 7;
const topicsShown = 5;

// All from roll-ups and from the ends of indexes: what this page costs does not grow with the mentions.
export const load: PageServerLoad = async ({ locals: { store, company, now } }) => {
	const today = dayOf(now, company.timeZone);
	const period = daysUntil(today, sentimentDays);
	const week = daysUntil(today, topicDays);
	const since = new Date(now.getTime() - sentimentDays * 86_400_000);
	const [tallies, late, newest, days, bySource, line, speed, incidents, places, topics] = await Promise.all([
		complaints.tallies(store, company.id),
		queue.lateByState(store, company.id, now),
		queue.newest(store, company.id, newestShown),
		stats.sentimentByDay(store, company.id, period),
		stats.sentimentBySource(store, company.id, period),
		stats.exposureByDay(store, company.id, shiftDay(today, 1 - headlineDays)),
		answers.timesToAcknowledge(store, { companyId: company.id, since, until: now }),
		stats.incidentsSince(store, company.id, since),
		sources.list(store, company.id),
		stats.movedTopics(store, company.id, week, topicsShown)
	]);
	const known = new Map(days.map((day) => [day.day, day]));
	const titles = new Map(places.map(({ id, title }) => [id, title]));
	return {
		today,
		from: period.from,
		...headlineOf(tallies),
		doors: doorsOf(tallies, late),
		speed,
		days: eachDay(period.from, today).map((day) => known.get(day) ?? { day, negative: 0, neutral: 0, positive: 0 }),
		bySource: bySource.slice(0, 8).map((one) => ({ ...one, title: titles.get(one.sourceId) ?? '' })),
		topics: { from: week.from, moved: topics },
		line: line.map(({ day, unanswered: value }) => ({ day: day ?? '', value })),
		incidents: incidents.map(({ openedAt, closedAt, title }) => ({
			title,
			from: dayOf(openedAt, company.timeZone),
			to: dayOf(closedAt ?? now, company.timeZone)
		})),
		blanks: blanksOf(places, period, silentDays(places, company.timeZone, period)),
		newest: newest.map(({ exposure, title, text, ...one }) => ({
			...one,
			people: Math.round(exposure),
			text: text || (title ?? '')
		})),
		sources: places.map(({ id, title, platform, health, errorCode, isPaused, nextFetchAt }) => ({
			...{ id, title, platform, health, errorCode, isPaused, nextFetchAt }
		}))
	};
};
