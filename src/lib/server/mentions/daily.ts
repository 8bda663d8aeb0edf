import { addUp } from '../db/insert.ts';
import type { Queries, Store } from '../db/store.ts';
import type { Body } from '../db/transaction.ts';

/** The charts' roll-up of mentions, kept in the transactions that change them. */

type Mention = Store['tables']['mention']['$inferSelect'];

/** Adds mentions to the charts' roll-up, or takes them out. */
export function* count(store: Store, tx: Queries, mentions: Mention[], by: 1 | -1): Body<void> {
	const { dailyStat } = store.tables;
	const groups = new Map<string, { mention: Mention; mentions: number }>();
	for (const mention of mentions) {
		const key = [mention.publishedOn, mention.sourceId, mention.language, mention.sentiment].join('|');
		const group = groups.get(key) ?? { mention, mentions: 0 };
		group.mentions += by;
		groups.set(key, group);
	}
	const rows = [...groups.values()].map(
		({ mention: { companyId, publishedOn, sourceId, language, sentiment }, mentions }) => ({
			companyId,
			day: publishedOn,
			sourceId,
			language,
			sentiment,
			mentions
		})
	);
	const keys = ['companyId', 'day', 'sourceId', 'language', 'sentiment'] as const;
	yield* addUp(store, tx, dailyStat, rows, { keys, sums: ['mentions'] });
}
