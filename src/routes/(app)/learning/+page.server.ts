import { error, fail } from '@sveltejs/kit';
import { readLabel } from '#lib/domain/correction.ts';
import { leastLessons } from '#lib/domain/learning.ts';
import * as audit from '#lib/server/audit.ts';
import * as corrections from '#lib/server/corrections.ts';
import { AppError } from '#lib/server/errors.ts';
import { correct } from '#lib/server/ingest/learning/correct.ts';
import { questions } from '#lib/server/ingest/learning/teach.ts';
import { topicNames } from '#lib/server/ingest/learning/topics.ts';
import * as labelled from '#lib/server/mentions/labels.ts';
import * as ownWeights from '#lib/server/own-weights.ts';
import * as sources from '#lib/server/sources.ts';
import type { Actions, PageServerLoad } from './$types';

const asked = 10;
const attempts = 8;
const longestText = 600;

export const load: PageServerLoad = async ({ locals: { store, company, now } }) => {
	const [open, attempted, counts, agreement, places] = await Promise.all([
		questions(store, company, asked, now),
		ownWeights.latest(store, company.id, attempts),
		corrections.counts(store, company.id),
		corrections.agreement(store, company.id),
		sources.list(store, company.id)
	]);
	const changed = attempted.flatMap(({ changes }) => changes.slice(0, 10).map(({ mentionId }) => mentionId));
	const texts = new Map(
		(await labelled.textsOf(store, company.id, [...new Set(changed)])).map(({ id, text }) => [id, text])
	);
	return {
		leastLessons,
		counts,
		questions: open.map(({ mention, about }) => ({
			id: mention.id,
			about,
			sentiment: mention.sentiment,
			text: ((mention.title ? `${mention.title}\n` : '') + mention.text).slice(0, longestText),
			language: mention.language,
			probability: mention.complaintProbability
		})),
		attempts: attempted.map(({ delta: _delta, changes, ...one }) => ({
			...one,
			changed: changes.length,
			changes: changes.slice(0, 10).map((change) => ({ ...change, text: texts.get(change.mentionId) ?? '' }))
		})),
		agreement: agreement.map((row) => ({
			...row,
			source: places.find(({ id }) => id === row.sourceId)?.title ?? ''
		}))
	};
};

export const actions: Actions = {
	answer: async ({ request, locals: { store, company, user, now } }) => {
		const form = await request.formData();
		const [field, value, mention] = ['field', 'value', 'mention'].map((name) => String(form.get(name)));
		const label = readLabel(field!, value!, await topicNames(store, company.id));
		if (!label) return fail(400, { code: 'input.invalid' as const });
		try {
			return { answered: await correct({ store, company, userId: user!.id, now }, mention!, ...label) };
		} catch (problem) {
			if (problem instanceof AppError && problem.code === 'mention.not_found') error(404);
			throw problem;
		}
	},
	withdraw: async ({ request, locals: { store, company, user, now } }) => {
		const id = String((await request.formData()).get('id'));
		const deed = { companyId: company.id, userId: user!.id, action: 'weights.withdrawn' as const, subject: id };
		await store.transaction(function* (tx) {
			if (yield* ownWeights.withdraw(store, tx, company.id, id, user!.id, now))
				yield* audit.write(store, tx, deed, now);
		});
	},
	restore: async ({ request, locals: { store, company, user, now } }) => {
		const id = String((await request.formData()).get('id'));
		const deed = { companyId: company.id, userId: user!.id, action: 'weights.restored' as const, subject: id };
		await store.transaction(function* (tx) {
			if (yield* ownWeights.restore(store, tx, company.id, id, now)) yield* audit.write(store, tx, deed, now);
		});
	}
};
