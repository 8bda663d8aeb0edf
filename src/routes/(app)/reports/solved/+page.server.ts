import { dayOf, startOfDay } from '#lib/domain/clock.ts';
import { shiftDay } from '#lib/domain/period.ts';
import { sumOf } from '#lib/domain/solving.ts';
import { solvedBy } from '#lib/server/answers/solving.ts';
import * as sources from '#lib/server/sources.ts';
import type { PageServerLoad } from './$types';
import { readAsked } from '../asked.ts';

export const load: PageServerLoad = async ({ locals: { store, company, now }, url }) => {
	const { period, days, sourceId, language } = readAsked(url.searchParams, dayOf(now, company.timeZone));
	const scope = {
		...{ companyId: company.id, sourceId, language },
		since: startOfDay(period.from, company.timeZone),
		until: startOfDay(shiftDay(period.to, 1), company.timeZone)
	};
	const [byStrategy, byCause, bySource, all] = await Promise.all([
		solvedBy(store, scope, 'strategy'),
		solvedBy(store, scope, 'cause'),
		solvedBy(store, scope, 'source'),
		sources.list(store, company.id)
	]);
	const titles = new Map(all.map(({ id, title }) => [id, title]));
	return {
		...{ period, days, byStrategy, byCause },
		bySource: bySource.map((row) => ({ ...row, title: titles.get(row.key ?? '') ?? '' })),
		all: sumOf(byStrategy),
		sources: all.map(({ id, title }) => ({ id, title }))
	};
};
