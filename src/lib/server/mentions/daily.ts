import { sql } from 'drizzle-orm';
import type { Queries, Store } from '../db/store.ts';
import { run, type Body } from '../db/transaction.ts';

/** The charts' roll-up of mentions, kept in the transactions that change them. */

type Mention = Store['tables']['mention']['$inferSelect'];

/** Rows per statement, below the number of parameters that both databases take. */
const batchSize = 200;

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
	for (let i = 0; i < rows.length; i += batchSize) {
		yield* run(
			tx
				.insert(dailyStat)
				.values(rows.slice(i, i + batchSize))
				.onConflictDoUpdate({
					target: [dailyStat.companyId, dailyStat.day, dailyStat.sourceId, dailyStat.language, dailyStat.sentiment],
					set: { mentions: sql`${dailyStat.mentions} + excluded.mentions` }
				})
		);
	}
}
