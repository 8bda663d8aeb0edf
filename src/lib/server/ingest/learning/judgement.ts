import type { Judgement } from '#lib/domain/correction.ts';
import type { Company } from '#lib/server/companies.ts';
import * as corrections from '#lib/server/corrections.ts';
import type { Proposals } from '#lib/server/db/schema/index.ts';
import type { Store } from '#lib/server/db/store.ts';
import type * as mentions from '#lib/server/mentions.ts';
import { labelsOf } from './labels.ts';
import { topicNames } from './topics.ts';

/** Everything the screens need to show labels and let people correct them. */
export async function judgementOf(
	store: Store,
	company: Company,
	mention: mentions.Mention,
	analysis: { probabilities: Record<string, number>; proposals: Proposals } | null
): Promise<Judgement> {
	return {
		mentionId: mention.id,
		labels: labelsOf(mention, analysis?.proposals ?? null, company),
		sentimentProbability: analysis?.probabilities[mention.sentiment] ?? null,
		complaintProbability: mention.complaintProbability,
		said: await corrections.ofMention(store, company.id, mention.id),
		topics: await topicNames(store, company.id)
	};
}
