import { eq } from 'drizzle-orm';
import { addUp } from '../db/insert.ts';
import type { Queries, Store } from '../db/store.ts';
import { run, type Body } from '../db/transaction.ts';

/** The roll-up of what the dissatisfied speak of, kept in the transactions that change mentions or what was read in them. */

type Mention = Store['tables']['mention']['$inferSelect'];

export interface Told {
	mention: Pick<Mention, 'companyId' | 'publishedOn' | 'sourceId' | 'sentiment'>;
	topics: readonly string[];
}

/** What the model, or a person, found a mention to be about. */
export function* topicsOf({ tables: { analysis } }: Store, tx: Queries, mentionId: string): Body<string[]> {
	const [read] = yield* run(
		tx.select({ proposals: analysis.proposals }).from(analysis).where(eq(analysis.mentionId, mentionId))
	);
	return read?.proposals.topics ?? [];
}

/** Adds what mentions speak of, or takes it out; only the negative ones count. */
export function* countTopics(store: Store, tx: Queries, told: readonly Told[], by: 1 | -1): Body<void> {
	const { dailyTopic } = store.tables;
	const rows = new Map<string, typeof dailyTopic.$inferInsert>();
	for (const { mention, topics } of told) {
		if (mention.sentiment !== 'negative') continue;
		const { companyId, publishedOn: day, sourceId } = mention;
		for (const topic of new Set(topics)) {
			const key = [day, sourceId, topic].join('|');
			const row = rows.get(key) ?? { companyId, day, sourceId, topic, mentions: 0 };
			rows.set(key, { ...row, mentions: row.mentions + by });
		}
	}
	const keys = ['companyId', 'day', 'topic', 'sourceId'] as const;
	yield* addUp(store, tx, dailyTopic, [...rows.values()], { keys, sums: ['mentions'] });
}
