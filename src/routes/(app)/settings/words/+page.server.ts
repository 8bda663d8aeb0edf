import { fail } from '@sveltejs/kit';
import { mostTopics, readTopic, readWords, type OwnTopic } from '#lib/domain/own-words.ts';
import * as audit from '#lib/server/audit.ts';
import * as companies from '#lib/server/companies.ts';
import { shippedTopicNames } from '#lib/server/ingest/learning/topics.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { company } }) => ({
	topics: company.ownTopics ?? [],
	risk: company.riskWords ?? { added: [], removed: [] },
	mostTopics
});

async function keep({ store, company, user, now }: App.Locals, own: companies.OwnKnowledge) {
	await store.transaction(function* (tx) {
		yield* companies.know(store, tx, company.id, own);
		const deed = { companyId: company.id, userId: user!.id, action: 'words.changed' as const };
		yield* audit.write(store, tx, deed, now);
	});
}

export const actions: Actions = {
	add: async ({ request, locals }) => {
		const form = await request.formData();
		const [name, words] = [String(form.get('name') ?? ''), String(form.get('words') ?? '')];
		const topics = locals.company.ownTopics ?? [];
		const topic = readTopic(name, words, [...shippedTopicNames, ...topics.map((one) => one.name)]);
		if (!topic || topics.length >= mostTopics) return fail(400, { wrong: 'topic' as const, name, words });
		await keep(locals, { ownTopics: [...topics, topic] });
		return { saved: 'topic' as const };
	},
	change: async ({ request, locals }) => {
		const form = await request.formData();
		const name = String(form.get('name'));
		const words = readWords(String(form.get('words') ?? ''));
		// Without words there is nothing left of a topic.
		const changed = (locals.company.ownTopics ?? [])
			.map((topic): OwnTopic => (topic.name === name ? { ...topic, words } : topic))
			.filter((topic) => topic.words.length > 0);
		await keep(locals, { ownTopics: changed });
		return { saved: 'topic' as const };
	},
	remove: async ({ request, locals }) => {
		const name = String((await request.formData()).get('name'));
		await keep(locals, { ownTopics: (locals.company.ownTopics ?? []).filter((topic) => topic.name !== name) });
		return { saved: 'topic' as const };
	},
	risk: async ({ request, locals }) => {
		const form = await request.formData();
		const [added, removed] = ['added', 'removed'].map((name) => readWords(String(form.get(name) ?? '')));
		await keep(locals, { riskWords: { added: added!, removed: removed! } });
		return { saved: 'risk' as const };
	}
};
