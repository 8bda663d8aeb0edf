import { error } from '@sveltejs/kit';
import * as digests from '#lib/server/digests.ts';
import type { PageServerLoad } from './$types';
import { weekOf } from '../week.ts';

export const load: PageServerLoad = async ({ locals: { store, company, now }, params }) => {
	const figure = digests.figures.find((one) => one === params.list);
	const week = figure && (await weekOf(store, company, params.week, now));
	if (!figure || !week) error(404);
	return {
		week: params.week,
		figure,
		period: week.facts,
		complaints: await digests.behind(store, company, figure, week.facts)
	};
};
