import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ObservedMention } from '#lib/domain/mention.ts';
import * as companies from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import type { Fetcher } from '#lib/server/fetcher/types.ts';
import * as sources from '#lib/server/sources.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import { runSource } from './run-source.ts';
import type { Tools } from './tools.ts';

type Item = Pick<ObservedMention, 'externalId' | 'text'> & { parentId?: string; author?: string };

/** A forum's feed with these texts. */
function feedOf(items: Item[]): string {
	const entries = items.map(
		({ externalId, text, parentId, author }) => `<entry><id>${externalId}</id><title/><content>${text}</content>
			${author ? `<author><name>${author}</name></author>` : ''}
			<updated>2026-06-14T08:00:00Z</updated>${
				parentId ? `<in-reply-to xmlns="http://purl.org/syndication/thread/1.0" ref="${parentId}"/>` : ''
			}</entry>`
	);
	return `<feed xmlns="http://www.w3.org/2005/Atom"><title>Town talk</title>${entries.join('')}</feed>`;
}

onBothDatabases('a place where people write of many', (open) => {
	let store: Store;
	let close: () => Promise<void>;
	let company: companies.Company;
	let source: sources.Source;
	const now = new Date('2026-06-15T09:00:00Z');

	beforeAll(async () => ({ store, stop: close } = await open()));
	afterAll(() => close());
	beforeEach(async () => {
		const [user] = await store.db
			.insert(store.tables.user)
			.values({ name: 'Ieva', email: `${crypto.randomUUID()}@bakery.test`, createdAt: now, updatedAt: now })
			.returning();
		const fields = { name: 'Kaķis un kliņģeris', timeZone: 'Europe/Riga', locale: 'lv' };
		company = await companies.create(store, fields, user!.id, now);
		await store.transaction((tx) => companies.callAlso(store, tx, company.id, ['Кот и крендель']));
		const brand = await companies.mainBrand(store, company.id);
		source = await sources.add(store, {
			companyId: company.id,
			brandId: brand!.id,
			connectorId: 'feed',
			platform: 'feed',
			url: 'https://forum.test/feed',
			host: 'forum.test',
			title: 'Town talk',
			settings: {},
			onlyNaming: true,
			intervalMs: 60_000,
			nextFetchAt: now,
			createdAt: now
		});
	});
	afterEach(() => store.db.delete(store.tables.company));

	async function visit(items: Item[], meanwhile = async () => {}): Promise<string[]> {
		source = (await sources.find(store, company.id, source.id))!;
		const document = {
			url: source.url,
			hasMoved: false,
			status: 200,
			contentType: 'application/atom+xml',
			body: feedOf(items)
		};
		const answer = { ...document, charset: 'utf-8', etag: '"1"', lastModified: null, bytes: 0 };
		const fetcher: Fetcher = {
			fetch: async () => {
				await meanwhile();
				return { kind: 'document', document: answer };
			},
			close: async () => {}
		};
		const tools = { fetcher, now: () => now, jitter: () => 0.5 } as Tools;
		await runSource(store, source, company, tools);
		const { mention } = store.tables;
		const rows = await store.db.select().from(mention).where(eq(mention.sourceId, source.id));
		return rows.map(({ text }) => text).sort();
	}

	const ours = { externalId: '1', text: 'В «Коте и кренделе» забыли мой заказ.' };
	const under = { externalId: '2', text: 'Mine came cold.', parentId: '1' };
	const others = { externalId: '3', text: 'В «Братстве булочек» забыли мой заказ.' };

	it('takes what names the company and what answers it, and says how much was left out', async () => {
		expect(await visit([ours, under, others])).toEqual([under.text, ours.text]);
		expect(await sources.lastTaken(store, source.id)).toEqual({ seen: 3, leftOut: 1 });
	});

	it('keeps what was taken once, however it is edited, and what is written under it later', async () => {
		await visit([ours]);
		const edited = { ...ours, text: 'Нашёлся мой заказ.' };
		expect(await visit([edited, others])).toEqual([edited.text]);
		// The first text has left the page.
		expect(await visit([under])).toEqual([under.text, edited.text]);
	});

	it('reads the place anew where the choice or the name changes', async () => {
		await visit([others]);
		expect((await sources.find(store, company.id, source.id))!.etag).toBe('"1"');
		await store.transaction((tx) => sources.forgetSeen(store, tx, company.id));
		expect((await sources.find(store, company.id, source.id))!.etag).toBeNull();
		await visit([others]);
		await store.transaction((tx) => sources.takeOnlyNaming(store, tx, source.id, false, now));
		expect(await sources.find(store, company.id, source.id)).toMatchObject({ etag: null, onlyNaming: false });
		expect(await visit([others])).toEqual([others.text]);
	});

	it('reads it anew as well where the choice changes during a visit', async () => {
		const choose = () => store.transaction((tx) => sources.takeOnlyNaming(store, tx, source.id, false, now));
		await visit([others], choose);
		expect((await sources.find(store, company.id, source.id))!.etag).toBeNull();
		await visit([others]);
		expect((await sources.find(store, company.id, source.id))!.etag).toBe('"1"');
	});

	it('knows people by their names, but takes the place itself for nobody', async () => {
		const passedOn = (externalId: string) => ({ ...ours, externalId, author: 'Town talk' });
		await visit([passedOn('1'), passedOn('2'), { ...ours, externalId: '3', author: 'Инга Маячная' }]);
		const { mention } = store.tables;
		const rows = await store.db.select().from(mention).where(eq(mention.sourceId, source.id));
		const byId = new Map(rows.map((row) => [row.externalId, row]));
		expect(['1', '2', '3'].map((id) => byId.get(id)!.authorName)).toEqual(['Town talk', 'Town talk', 'Инга Маячная']);
		expect(['1', '2'].map((id) => byId.get(id)!.authorId)).toEqual([null, null]);
		expect(byId.get('3')!.authorId).not.toBeNull();
	});
});
