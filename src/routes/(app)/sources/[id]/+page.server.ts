import { error, redirect } from '@sveltejs/kit';
import * as mentions from '#lib/server/mentions.ts';
import * as sources from '#lib/server/sources.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { store, company }, params }) => {
	const source = await sources.find(store, company.id, params.id);
	if (!source) error(404);
	const newest = await mentions.list(store, company.id, { sourceId: source.id, limit: 10 });
	const {
		id,
		title,
		url,
		platform,
		health,
		errorCode,
		lastFetchAt,
		nextFetchAt,
		mentionCount,
		isPaused,
		historyFromOn
	} = source;
	return {
		source: {
			id,
			title,
			url,
			platform,
			health,
			errorCode,
			lastFetchAt,
			nextFetchAt,
			mentionCount,
			isPaused,
			historyFromOn
		},
		newest: newest.map(({ id: mentionId, authorName, text, title: heading, sentiment, publishedAt }) => ({
			id: mentionId,
			authorName,
			text: text || (heading ?? ''),
			sentiment,
			publishedAt
		}))
	};
};

export const actions: Actions = {
	fetch: async ({ locals: { store, company, now }, params }) => sources.fetchSoon(store, company.id, params.id, now),
	pause: async ({ locals: { store, company, now }, params }) =>
		sources.setPaused(store, company.id, params.id, true, now),
	resume: async ({ locals: { store, company, now }, params }) =>
		sources.setPaused(store, company.id, params.id, false, now),
	remove: async ({ locals: { store, company }, params }) => {
		await sources.remove(store, company.id, params.id);
		redirect(303, '/sources');
	}
};
