import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import type { QueueView } from '#lib/domain/queue-view.ts';
import { onBothDatabases } from '../../../tests/support/stores.ts';
import * as bulk from './bulk.ts';
import * as companies from './companies.ts';
import * as complaints from './complaints.ts';
import type { Store } from './db/store.ts';
import * as queue from './queue.ts';

const now = new Date('2026-11-20T10:00:00Z');

onBothDatabases('the queue and what is done to many at once', (open) => {
	let store: Store;
	let stop: () => Promise<void>;
	let company: companies.Company;
	let ids: string[];
	const people: string[] = [];

	beforeAll(async () => {
		({ store, stop } = await open());
		const { user } = store.tables;
		for (const id of ['ieva', 'andrejs']) {
			await store.db
				.insert(user)
				.values({ id, name: id, email: `${id}@bakery.test`, emailVerified: false, createdAt: now, updatedAt: now });
			people.push(id);
		}
	});
	afterAll(() => stop());

	beforeEach(async () => {
		company = await companies.create(store, { name: 'Bakery', timeZone: 'Europe/Riga', locale: 'lv' }, 'ieva', now);
		const place = await makePlace(company.id);
		// One a day older than the other, so that each has a place of its own; the first has one star.
		ids = [];
		for (const stars of [1, 3, 2]) {
			const mention = await makeMention(place, `${stars}`, stars, new Date(now.getTime() - stars * 86_400_000));
			const [opened] = await store.transaction((tx) =>
				complaints.openFor(store, tx, [mention], companies.calendarOf(company), now)
			);
			ids.push(opened!.id);
		}
	});

	async function makePlace(companyId: string) {
		const brand = await companies.mainBrand(store, companyId);
		const [place] = await store.db
			.insert(store.tables.source)
			.values({
				...{ companyId, brandId: brand!.id, connectorId: 'feed', platform: 'feed', url: 'https://a.example' },
				...{ host: 'a.example', title: 'a', settings: {}, intervalMs: 1, createdAt: now }
			})
			.returning();
		return place!;
	}

	async function makeMention(
		place: { id: string; companyId: string; brandId: string },
		key: string,
		stars: number,
		at: Date
	) {
		const [mention] = await store.db
			.insert(store.tables.mention)
			.values({
				...{
					companyId: place.companyId,
					brandId: place.brandId,
					sourceId: place.id,
					platform: 'feed',
					externalId: key
				},
				...{ kind: 'review', authorName: 'Olga', text: `cold soup ${key}`, ratingValue: stars, ratingBest: 5 },
				...{ publishedAt: at, publishedOn: '2026-11-19', firstSeenAt: now, lastSeenAt: now, contentHash: key },
				...{ language: 'en', sentiment: 'negative', complaintProbability: 0.9 }
			})
			.returning();
		return mention!;
	}

	const chosen = (complaintIds: string[]): bulk.Bulk => ({ store, company, userId: 'ieva', complaintIds, now });
	const seen = async (view: QueueView, userId = 'ieva', at = now) => {
		const asking = { companyId: company.id, view, userId, now: at, today: '2026-11-20' };
		const rows = await queue.list(store, asking, { limit: 10 });
		expect(await queue.countOf(store, asking)).toBe(rows.length);
		return rows.map(({ id }) => id);
	};

	it('knows what came in last, and when it was written', async () => {
		const last = await queue.newest(store, company.id, 2);
		expect(last).toHaveLength(2);
		const written = await store.db
			.select()
			.from(store.tables.mention)
			.where(eq(store.tables.mention.companyId, company.id));
		for (const { text, writtenAt } of last)
			expect(writtenAt).toEqual(written.find((mention) => mention.text === text)!.publishedAt);
	});

	it('shows of what one fetch brought the texts that were written last', async () => {
		const { complaint, mention } = store.tables;
		const [, second] = ids;
		const [{ mentionId } = { mentionId: '' }] = await store.db
			.select()
			.from(complaint)
			.where(eq(complaint.id, second!));
		await store.db.update(mention).set({ publishedAt: now }).where(eq(mention.id, mentionId));
		expect((await queue.newest(store, company.id, 1)).map(({ id }) => id)).toEqual([second]);
	});

	it('answers each view by itself', async () => {
		expect((await seen('all')).sort()).toEqual([...ids].sort());
		expect(await seen('one_star')).toEqual([ids[0]]);
		expect(await seen('breaching')).toEqual([]);
		expect((await seen('breaching', 'ieva', new Date('2026-11-24T15:00:00Z'))).length).toBe(3);
		expect([await seen('mine'), (await seen('unassigned')).length]).toEqual([[], 3]);
	});

	it('pages by place: the next page begins where this one ended', async () => {
		const asking = { companyId: company.id, view: 'all', userId: 'ieva', now, today: '2026-11-20' } as const;
		const [first] = await queue.list(store, asking, { limit: 1 });
		const after = { queueAt: first!.queueAt!, id: first!.id };
		const rest = await queue.list(store, asking, { after, limit: 10 });
		expect(new Set([first!.id, ...rest.map(({ id }) => id)])).toEqual(new Set(ids));
	});

	it('assigns, and takes it back to whoever had it', async () => {
		await store.db
			.insert(store.tables.membership)
			.values({ companyId: company.id, userId: 'andrejs', role: 'support', wantsDigest: false, createdAt: now });
		await bulk.assign(chosen([ids[0]!]), 'andrejs');
		const { done, refused } = await bulk.assign(chosen(ids), 'ieva');
		expect([done.length, refused, (await seen('mine')).length]).toEqual([3, 0, 3]);
		await bulk.unassign(chosen(ids), new Map(done.map(({ id, assigneeId }) => [id, assigneeId])));
		expect([await seen('mine', 'andrejs'), await seen('mine')]).toEqual([[ids[0]], []]);
		const events = await complaints.events(store, ids[0]!);
		expect(events.filter(({ type }) => type === 'assigned')).toHaveLength(3);
	});

	it('takes back to nobody what somebody had who does not work here, whatever was sent', async () => {
		await bulk.assign(chosen(ids), 'ieva');
		const before = new Map(ids.map((id) => [id, 'andrejs']));
		expect((await bulk.unassign(chosen(ids), before)).done.length).toBe(3);
		expect([await seen('mine', 'andrejs'), (await seen('unassigned')).length]).toEqual([[], 3]);
	});

	it('refuses a stranger, and leaves everything as it was', async () => {
		await expect(bulk.assign(chosen(ids), 'nobody')).rejects.toThrow('person.not_found');
		expect((await seen('unassigned')).length).toBe(3);
	});

	it('sets aside with a reason, and puts back', async () => {
		const { done } = await bulk.dismiss(chosen([...ids, 'of somebody else']), 'Not about us');
		expect([done.length, await seen('all')]).toEqual([3, []]);
		const again = await bulk.dismiss(chosen(ids), 'Once more');
		expect([again.done.length, again.refused]).toEqual([0, 3]);
		expect((await bulk.restore(chosen(ids))).done.length).toBe(3);
		expect((await seen('all')).length).toBe(3);
		const [row] = await store.db
			.select()
			.from(store.tables.complaintEvent)
			.where(eq(store.tables.complaintEvent.reason, 'Not about us'));
		expect(row).toMatchObject({ type: 'dismissed', userId: 'ieva' });
	});
});
