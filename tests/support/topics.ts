import { eq } from 'drizzle-orm';
import type { Store } from '#lib/server/db/store.ts';

/** A company's roll-up of topics as it is kept, and as counting every negative mention gives it. */
export async function topicsKeptAndCounted(store: Store, companyId: string) {
	const { dailyTopic, mention, analysis } = store.tables;
	const kept: Record<string, number> = {};
	for (const row of await store.db.select().from(dailyTopic).where(eq(dailyTopic.companyId, companyId)))
		if (row.mentions) kept[row.topic] = (kept[row.topic] ?? 0) + row.mentions;
	const rows = await store.db
		.select({ sentiment: mention.sentiment, proposals: analysis.proposals })
		.from(mention)
		.innerJoin(analysis, eq(analysis.mentionId, mention.id))
		.where(eq(mention.companyId, companyId));
	const counted: Record<string, number> = {};
	for (const { sentiment, proposals } of rows)
		for (const topic of sentiment === 'negative' ? (proposals.topics ?? []) : [])
			counted[topic] = (counted[topic] ?? 0) + 1;
	return { kept, counted };
}
