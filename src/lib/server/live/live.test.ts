import { afterAll, beforeAll, expect, it } from 'vitest';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import type { Store } from '../db/store.ts';
import { beat, forgetGone, goneAfterMs, leave, newsSince, present } from '../live.ts';
import { closeAll, listen, type Listener } from './hub.ts';

const now = new Date('2026-11-20T10:00:00Z');

interface Heard extends Listener {
	texts: string[];
	isEnded: boolean;
}

function listener(): Heard {
	const heard: Heard = {
		texts: [],
		isEnded: false,
		send: (text) => heard.texts.push(text),
		end: () => (heard.isEnded = true),
		mayStay: async () => true
	};
	return heard;
}

onBothDatabases('what happens meanwhile', (open) => {
	let store: Store;
	let stop: () => Promise<void>;
	const complaints: { id: string; companyId: string }[] = [];
	beforeAll(async () => {
		({ store, stop } = await open());
		const { company, brand, source, mention, complaint, user } = store.tables;
		await store.db
			.insert(user)
			.values({ id: 'ieva', name: 'Ieva', email: 'ieva@a.test', emailVerified: false, createdAt: now, updatedAt: now });
		for (const name of ['one', 'other']) {
			const [own] = await store.db
				.insert(company)
				.values({ name, businessHours: [], holidays: [], createdAt: now })
				.returning();
			const companyId = own!.id;
			const [main] = await store.db.insert(brand).values({ companyId, name, createdAt: now }).returning();
			const place = { companyId, brandId: main!.id, platform: 'feed' };
			const [watched] = await store.db
				.insert(source)
				.values({
					...{ ...place, connectorId: 'feed', url: 'https://a.example', host: name, title: name, settings: {} },
					...{ intervalMs: 1, createdAt: now }
				})
				.returning();
			const [said] = await store.db
				.insert(mention)
				.values({
					...{ ...place, sourceId: watched!.id, externalId: '1', kind: 'review', text: 'The soup was cold' },
					...{ publishedAt: now, publishedOn: '2026-11-20', firstSeenAt: now, lastSeenAt: now, contentHash: '1' },
					...{ language: 'en', sentiment: 'negative', complaintProbability: 0.9 }
				})
				.returning();
			const [opened] = await store.db
				.insert(complaint)
				.values({
					...{ companyId, mentionId: said!.id, sourceId: watched!.id, platform: 'feed', state: 'new' },
					...{ isUnanswered: true, exposure: 1, exposureAt: now, openedAt: now, openedOn: '2026-11-20' }
				})
				.returning();
			complaints.push(opened!);
		}
	});
	afterAll(() => stop());

	const happen = (of: number, number: number, at: Date) =>
		store.db.insert(store.tables.complaintEvent).values({
			...{ companyId: complaints[of]!.companyId, complaintId: complaints[of]!.id, number, type: 'note_added' },
			...{ userId: 'ieva', data: { text: 'secret words' }, at }
		});
	const there = (at: Date) => present(store, complaints[0]!.companyId, at);

	it('knows who is where until they leave or fall silent, and only for one’s own complaints', async () => {
		const [{ id: complaintId, companyId }] = complaints as [{ id: string; companyId: string }];
		const who = { companyId, userId: 'ieva', complaintId };
		expect(await beat(store, { ...who, complaintId: complaints[1]!.id, isWriting: true }, now)).toBe(false);
		expect(await beat(store, { ...who, isWriting: true }, now)).toBe(true);
		expect(await there(now)).toEqual([{ userId: 'ieva', name: 'Ieva', complaintId, isWriting: true }]);
		await beat(store, { ...who, isWriting: false }, now);
		expect((await there(now))[0]!.isWriting).toBe(false);
		const later = new Date(now.getTime() + goneAfterMs + 1);
		expect(await there(later)).toEqual([]);
		await forgetGone(store, companyId, later);
		expect(await there(now)).toEqual([]);
		await beat(store, { ...who, isWriting: true }, now);
		await leave(store, 'ieva', complaintId);
		expect(await there(now)).toEqual([]);
	});

	it('tells what happened, by whom, and nothing of what was written; each company its own', async () => {
		await happen(0, 1, now);
		await happen(1, 1, now);
		const news = await newsSince(store, complaints[0]!.companyId, new Date(now.getTime() - 1));
		expect(news).toMatchObject([{ complaintId: complaints[0]!.id, type: 'note_added', by: 'ieva', byName: 'Ieva' }]);
		expect(JSON.stringify(news)).not.toMatch(/secret|soup/);
		expect(await newsSince(store, complaints[0]!.companyId, now)).toEqual([]);
	});

	it('streams to those who listen, each event once, what was missed first', async () => {
		const [mine, other] = [listener(), listener()];
		const stops = [
			listen(store, complaints[0]!.companyId, new Date(now.getTime() - 1), mine),
			listen(store, complaints[1]!.companyId, null, other)
		];
		const newsOf = ({ texts }: Heard) => texts.filter((text) => text.includes('event: news'));
		await expect.poll(() => newsOf(mine).length, { timeout: 15_000 }).toBe(1);
		await happen(0, 2, new Date());
		await expect.poll(() => newsOf(mine).length, { timeout: 15_000 }).toBe(2);
		await new Promise((resolve) => setTimeout(resolve, 4_500));
		expect([newsOf(mine).length, newsOf(other).length]).toEqual([2, 0]);
		for (const end of stops) end();
	});

	it('goes on for those who came after somebody left twice, as a browser does whose stream we ended', async () => {
		const [first, second] = [listener(), listener()];
		const leaveFirst = listen(store, complaints[0]!.companyId, null, first);
		leaveFirst();
		const leaveSecond = listen(store, complaints[0]!.companyId, null, second);
		leaveFirst();
		await new Promise((resolve) => setTimeout(resolve, 2_500));
		await happen(0, 3, new Date());
		await expect.poll(() => second.texts.some((text) => text.includes('event: news')), { timeout: 8_000 }).toBe(true);
		leaveSecond();
	});

	it('lets nobody stay who was signed out', async () => {
		const gone = { ...listener(), mayStay: async () => false };
		let isEnded = false;
		const end = listen(store, complaints[0]!.companyId, null, { ...gone, end: () => (isEnded = true) });
		await expect.poll(() => isEnded, { timeout: 15_000 }).toBe(true);
		end();
	});
});

it('ends all streams when the server stops, and opens no more', async () => {
	const { memoryStore } = await import('../../../../tests/support/stores.ts');
	const store = memoryStore();
	const [first, second] = [listener(), listener()];
	const end = listen(store, 'nobody', null, first);
	closeAll();
	listen(store, 'nobody', null, second);
	expect([first.isEnded, second.isEnded]).toEqual([true, true]);
	end();
	await store.close();
});
