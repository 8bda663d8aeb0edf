import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeReader } from '../../../tests/support/reader.ts';
import { onBothDatabases } from '../../../tests/support/stores.ts';
import type { Store } from './db/store.ts';
import * as stats from './stats.ts';

onBothDatabases('topics that moved', (open) => {
	let store: Store;
	let stop: () => Promise<void>;

	beforeAll(async () => ({ store, stop } = await open()));
	afterAll(() => stop());

	it('are summed over days and sources, and held against the period before', async () => {
		const { company, sourceId } = await makeReader(store);
		const { source, dailyTopic } = store.tables;
		const [first] = await store.db.select().from(source);
		const { id: _id, ...place } = first!;
		const url = 'https://other.example/feed.xml';
		const [other] = await store.db
			.insert(source)
			.values({ ...place, companyId: company.id, url })
			.returning();
		const told = (day: string, topic: string, mentions: number, at = sourceId) => {
			return { companyId: company.id, day, sourceId: at, topic, mentions };
		};
		await store.db
			.insert(dailyTopic)
			.values([
				...[told('2026-11-09', 'price', 9), told('2026-11-10', 'price', 4), told('2026-11-16', 'price', 2)],
				...[
					told('2026-11-17', 'price', 1),
					told('2026-11-17', 'delivery', 2),
					told('2026-11-17', 'delivery', 3, other!.id)
				],
				...[told('2026-11-23', 'delivery', 1), told('2026-11-20', 'queues', 2), told('2026-11-24', 'queues', 9)]
			]);
		const week = { from: '2026-11-17', to: '2026-11-23' };
		expect(await stats.movedTopics(store, company.id, week, 5)).toEqual([
			{ topic: 'delivery', now: 6, before: 0 },
			{ topic: 'price', now: 1, before: 6 }
		]);
	});
});
