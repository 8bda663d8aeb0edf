import { afterAll, beforeAll, expect, it } from 'vitest';
import { eq, inArray } from 'drizzle-orm';
import { onBothDatabases } from '../../../tests/support/stores.ts';
import * as complaints from './complaints.ts';
import type { Store } from './db/store.ts';
import * as mentions from './mentions.ts';
import * as queue from './queue.ts';

const now = new Date('2026-11-20T10:00:00Z');
const calendar = { timeZone: 'Europe/Riga', hours: [], holidays: [], country: null };

/** One observed text as ingest hands it over. */
function understood(externalId: string, text: string, author = 'Ieva', at = now): mentions.Understood {
	return {
		observed: {
			...{ externalId, kind: 'review', author: { name: author }, rating: { value: 1, best: 5 }, title: null, text },
			...{ url: null, publishedAt: at.toISOString(), editedAt: null, parentId: null, reply: null }
		},
		...{ publishedAt: at, publishedOn: at.toISOString().slice(0, 10), contentHash: text, fingerprint: null },
		...{ language: 'ru', sentiment: 'negative', complaintProbability: 0.9, model: 'test' },
		...{ probabilities: { negative: 1, neutral: 0, positive: 0 }, why: [], proposals: {} }
	};
}

onBothDatabases('search', (open) => {
	let store: Store;
	let stop: () => Promise<void>;
	const origins: mentions.Origin[] = [];
	beforeAll(async () => {
		({ store, stop } = await open());
		const { company, brand, source } = store.tables;
		for (const name of ['one', 'other']) {
			const [own] = await store.db
				.insert(company)
				.values({ name, businessHours: [], holidays: [], createdAt: now })
				.returning();
			const companyId = own!.id;
			const [main] = await store.db.insert(brand).values({ companyId, name, createdAt: now }).returning();
			const [place] = await store.db
				.insert(source)
				.values({
					...{ companyId, brandId: main!.id, connectorId: 'feed', platform: 'feed', url: `https://${name}.example` },
					...{ host: name, title: name, settings: {}, intervalMs: 1, createdAt: now }
				})
				.returning();
			origins.push({
				...{ companyId, brandId: main!.id, locationId: null },
				...{ sourceId: place!.id, platform: 'feed', placeName: null }
			});
		}
	});
	afterAll(() => stop());

	const save = (of: number, ...items: mentions.Understood[]) =>
		store.transaction((tx) => mentions.save(store, tx, origins[of]!, items, now));
	const find = async (words: string, of = 0, more = {}) =>
		(await mentions.list(store, origins[of]!.companyId, { words, limit: 10, ...more })).map(({ text }) => text);

	it('finds words in any form and authors by name, newest first, each company its own', async () => {
		const earlier = new Date(now.getTime() - 86_400_000);
		await save(0, understood('1', 'Доставка опоздала', 'Тимур Заречный'));
		await save(0, understood('2', 'Обещали доставить, доставку не нашли', 'Ieva', earlier));
		await save(0, understood('3', "Soup ' was \\ cold) OR (1=1"));
		await save(1, understood('1', 'Доставка другой компании'));
		expect(await find('доставки')).toEqual(['Доставка опоздала', 'Обещали доставить, доставку не нашли']);
		expect(await find('заречный')).toEqual(['Доставка опоздала']);
		expect(await find('доставка обещали')).toEqual(['Обещали доставить, доставку не нашли']);
		expect(await find('доставка', 0, { to: '2026-11-19' })).toEqual(['Обещали доставить, доставку не нашли']);
		expect(await find('soup " \' ) cold')).toEqual(["Soup ' was \\ cold) OR (1=1"]);
		expect(await find('доставка', 1)).toEqual(['Доставка другой компании']);
	});

	it('follows an edit, and forgets what is deleted', async () => {
		await save(0, understood('4', 'Пирог остыл'));
		await save(0, understood('4', 'Пирог был горячим'));
		expect([await find('остыл'), await find('горячий')]).toEqual([[], ['Пирог был горячим']]);
		await store.db.delete(store.tables.mention).where(eq(store.tables.mention.externalId, '4'));
		expect(await find('горячий')).toEqual([]);
	});

	it('finds complaints by the same words', async () => {
		const { companyId } = origins[0]!;
		const [mention] = await store.db
			.select()
			.from(store.tables.mention)
			.where(eq(store.tables.mention.externalId, '2'));
		await store.transaction((tx) => complaints.openFor(store, tx, [mention!], calendar, now));
		const found = await queue.search(store, companyId, 'доставки обещали', 5);
		expect(found.map(({ text }) => text)).toEqual(['Обещали доставить, доставку не нашли']);
		expect(await queue.search(store, origins[1]!.companyId, 'доставки обещали', 5)).toEqual([]);
	});

	it('finds complaints by a word that is only begun, whole words first', async () => {
		const { companyId } = origins[0]!;
		const texts = async (words: string, limit = 5) =>
			(await queue.search(store, companyId, words, limit)).map(({ text }) => text);
		expect(await texts('обещали дост')).toEqual(['Обещали доставить, доставку не нашли']);
		expect(await texts('дост обещали')).toEqual([]);
		await save(0, understood('5', 'Заказал тор', 'Ieva'), understood('6', 'Заказал торты', 'Ieva'));
		const made = await store.db
			.select()
			.from(store.tables.mention)
			.where(inArray(store.tables.mention.externalId, ['5', '6']));
		// The one that is only begun would stand first by its place in the queue.
		for (const one of made.sort((a, b) => b.externalId.localeCompare(a.externalId)))
			await store.transaction((tx) => complaints.openFor(store, tx, [one], calendar, now));
		expect(await texts('тор')).toEqual(['Заказал тор', 'Заказал торты']);
		expect(await texts('тор', 1)).toEqual(['Заказал тор']);
		expect(await queue.search(store, origins[1]!.companyId, 'обещали дост', 5)).toEqual([]);
		await store.db.delete(store.tables.mention).where(inArray(store.tables.mention.externalId, ['5', '6']));
	});

	it('takes a question without any letter as none', async () => {
		expect((await find('???')).length).toBe(3);
	});

	it('knows stars as fifths of the best', async () => {
		expect((await find('', 0, { stars: 1 })).length).toBe(3);
		expect(await find('', 0, { stars: 5 })).toEqual([]);
	});
});
