import { dayOf } from '#lib/domain/clock.ts';
import { eachDay, shiftDay } from '#lib/domain/period.ts';
import * as complaints from '#lib/server/complaints.ts';
import * as sources from '#lib/server/sources.ts';
import * as stats from '#lib/server/stats.ts';
import type { PageServerLoad } from './$types';

const sentimentDays = 30;
const headlineDays = 90;

export const load: PageServerLoad = async ({ locals: { store, company, now } }) => {
	const today = dayOf(now, company.timeZone);
	const from = shiftDay(today, 1 - sentimentDays);
	const [tallies, late, newest, days, line, speed, places] = await Promise.all([
		complaints.tallies(store, company.id),
		complaints.late(store, company.id, now),
		complaints.newest(store, company.id, 6),
		stats.sentimentByDay(store, company.id, { from, to: today }),
		stats.exposureByDay(store, company.id, shiftDay(today, 1 - headlineDays)),
		stats.timeToAcknowledge(store, company.id, new Date(now.getTime() - sentimentDays * 86_400_000)),
		sources.list(store, company.id)
	]);
	const inState = (...states: string[]) =>
		tallies.filter((row) => states.includes(row.state)).reduce((sum, row) => sum + row.complaints, 0);
	const unanswered = tallies.filter((row) => row.isUnanswered && row.state !== 'dismissed');
	const known = new Map(days.map((day) => [day.day, day]));
	return {
		unanswered: unanswered.reduce((sum, row) => sum + row.complaints, 0),
		readers: Math.round(unanswered.reduce((sum, row) => sum + row.exposure, 0)),
		toAcknowledge: inState('new', 'reopened'),
		toResolve: inState('acknowledged', 'in_progress'),
		toFollowUp: inState('resolved'),
		late,
		speed,
		days: eachDay(from, today).map((day) => known.get(day) ?? { day, negative: 0, neutral: 0, positive: 0 }),
		line: line.map(({ day, unanswered: value }) => ({ day: day ?? '', value })),
		newest: newest.map(({ complaint, mention }) => ({
			id: complaint.id,
			state: complaint.state,
			platform: complaint.platform,
			author: mention.authorName,
			text: mention.text.slice(0, 240),
			openedAt: complaint.openedAt
		})),
		sources: places.map(({ id, title, platform, health, mentionCount, lastFetchAt }) => ({
			id,
			title,
			platform,
			health,
			mentionCount,
			lastFetchAt
		}))
	};
};
