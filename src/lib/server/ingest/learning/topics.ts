import { shippedTopics } from '#lib/server/analysis/analysis.ts';
import * as companies from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';

/** Names that a topic may have in a company: the shipped ones and its own. */
export async function topicNames(store: Store, companyId: string): Promise<string[]> {
	const company = await companies.find(store, companyId);
	return [...shippedTopics, ...(company?.ownTopics ?? []).map(({ name }) => name)];
}

export const shippedTopicNames: readonly string[] = shippedTopics;
