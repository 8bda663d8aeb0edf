import { error, fail } from '@sveltejs/kit';
import { readLabel } from '#lib/domain/correction.ts';
import * as complaints from '#lib/server/complaints.ts';
import { siteUrl } from '#lib/server/demo/demo.ts';
import { AppError } from '#lib/server/errors.ts';
import { correct, undo } from '#lib/server/ingest/learning/correct.ts';
import { judgementOf } from '#lib/server/ingest/learning/judgement.ts';
import { topicNames } from '#lib/server/ingest/learning/topics.ts';
import * as mentions from '#lib/server/mentions.ts';
import * as sources from '#lib/server/sources.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { store, company }, params }) => {
	const found = await mentions.find(store, company.id, params.id);
	if (!found) error(404);
	const [source, versions, complaint, judgement] = await Promise.all([
		sources.find(store, company.id, found.mention.sourceId),
		mentions.versions(store, params.id),
		complaints.findByMention(store, company.id, params.id),
		judgementOf(store, company, found.mention, found.analysis)
	]);
	return {
		mention: { ...found.mention, url: siteUrl(company.id, found.mention.url) },
		source: source && { id: source.id, title: source.title, platform: source.platform },
		analysis: found.analysis,
		judgement,
		versions,
		complaintId: complaint?.id ?? null
	};
};

/** A thing that is not there, or is another company's, looks the same from outside. */
async function or404<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (problem) {
		if (problem instanceof AppError && problem.code.endsWith('.not_found')) error(404);
		throw problem;
	}
}

export const actions: Actions = {
	correct: async ({ request, locals: { store, company, user, now }, params }) => {
		const form = await request.formData();
		const named = [String(form.get('field')), String(form.get('value'))] as const;
		const label = readLabel(...named, await topicNames(store, company.id));
		if (!label) return fail(400, { code: 'input.invalid' as const });
		const teacher = { store, company, userId: user!.id, now };
		return { corrected: await or404(() => correct(teacher, params.id, ...label)) };
	},
	undo: async ({ request, locals: { store, company, user, now } }) => {
		const id = String((await request.formData()).get('correction'));
		await or404(() => undo({ store, company, userId: user!.id, now }, id));
		return { undone: id };
	}
};
