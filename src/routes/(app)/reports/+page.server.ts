import { dayOf, startOfDay } from '#lib/domain/clock.ts';
import { eachDay, shiftDay, type Period } from '#lib/domain/period.ts';
import { countAnswers, failedDays, timesToAcknowledge } from '#lib/server/answers.ts';
import type { Company } from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as incidents from '#lib/server/incidents.ts';
import * as sources from '#lib/server/sources.ts';
import * as stats from '#lib/server/stats.ts';
import type { PageServerLoad } from './$types';
import { readAsked, type Asked } from './asked.ts';
import { blanksOf, compare, incidentBands, type Place } from './explain.ts';

export const load: PageServerLoad = async ({ locals: { store, company, now }, url }) => {
	const today = dayOf(now, company.timeZone);
	const asked = readAsked(url.searchParams, today);
	const all = await sources.list(store, company.id);
	const places = all.filter(({ id }) => !asked.sourceId || id === asked.sourceId);
	const [said, answered] = await Promise.all([
		whatWasSaid(store, company, asked, places),
		howWeAnswered(store, company, asked)
	]);
	return {
		...{ period: asked.period, days: asked.days, said, answered },
		newer: asked.period.to < today ? shiftDay(asked.period.to, asked.days) : null,
		older: shiftDay(asked.period.from, -1),
		sources: all.map(({ id, title }) => ({ id, title }))
	};
};

async function whatWasSaid(store: Store, company: Company, asked: Asked, places: Place[]) {
	const within = ({ from, to }: Period) => ({ from, to, sourceId: asked.sourceId, language: asked.language });
	const { before } = compare(places, asked.period, [], []);
	const [known, bySource, earlier, failed, troubles] = await Promise.all([
		stats.sentimentByDay(store, company.id, within(asked.period)),
		stats.sentimentBySource(store, company.id, within(asked.period)),
		stats.sentimentBySource(store, company.id, within(before)),
		failedDays(store, company.id, asked.period),
		incidents.during(store, company.id, asked.period)
	]);
	const byDay = new Map(known.map((row) => [row.day, row]));
	const titles = new Map(places.map(({ id, title }) => [id, title]));
	return {
		days: eachDay(asked.period.from, asked.period.to).map(
			(day) => byDay.get(day) ?? { day, negative: 0, neutral: 0, positive: 0 }
		),
		bySource: bySource.map((row) => ({ ...row, title: titles.get(row.sourceId) ?? '' })),
		comparison: compare(places, asked.period, bySource, earlier),
		blanks: [...incidentBands(troubles, asked.period), ...blanksOf(places, asked.period, failed)]
	};
}

async function howWeAnswered(store: Store, company: Company, { period, sourceId, language }: Asked) {
	const since = startOfDay(period.from, company.timeZone);
	const until = startOfDay(shiftDay(period.to, 1), company.timeZone);
	const scope = { companyId: company.id, since, until, sourceId, language };
	const [counts, times] = await Promise.all([countAnswers(store, scope), timesToAcknowledge(store, scope)]);
	return { ...counts, times };
}
