import { error, fail } from '@sveltejs/kit';
import { sentiments, type Sentiment } from '#lib/domain/mention.ts';
import * as complaints from '#lib/server/complaints.ts';
import { siteUrl } from '#lib/server/demo/demo.ts';
import * as mentions from '#lib/server/mentions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { store, company }, params }) => {
	const found = await mentions.find(store, company.id, params.id);
	if (!found) error(404);
	const [versions, complaint] = await Promise.all([
		mentions.versions(store, params.id),
		complaints.findByMention(store, company.id, params.id)
	]);
	return {
		mention: { ...found.mention, url: siteUrl(company.id, found.mention.url) },
		analysis: found.analysis,
		versions,
		complaintId: complaint?.id ?? null
	};
};

export const actions: Actions = {
	correct: async ({ request, locals: { store, company, user, now }, params }) => {
		const sentiment = String((await request.formData()).get('sentiment'));
		if (!sentiments.includes(sentiment as Sentiment)) return fail(400);
		if (!(await mentions.find(store, company.id, params.id))) error(404);
		await mentions.correctSentiment(store, company.id, params.id, sentiment as Sentiment, user!.id, now);
	}
};
