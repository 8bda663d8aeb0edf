import { afterAll, beforeAll, expect, it } from 'vitest';
import { dayOf } from '#lib/domain/clock.ts';
import * as companies from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import * as queue from '#lib/server/queue.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as answer from '#lib/server/desk/answer.ts';
import * as intakes from '#lib/server/intakes.ts';
import * as sources from '#lib/server/sources.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import { fileComplaint, type Filing } from './file.ts';

onBothDatabases('a complaint that was told to us', (open) => {
	let store: Store;
	let close: () => Promise<void>;
	let company: companies.Company;
	let userId: string;
	const now = new Date('2026-06-15T09:00:00Z');
	const told: Filing = {
		...{ channel: 'phone', text: 'Зарядка сломалась на второй день, чек сохранила.', author: 'Ольга', contact: null },
		at: null
	};

	beforeAll(async () => {
		({ store, stop: close } = await open());
		const [user] = await store.db
			.insert(store.tables.user)
			.values({ name: 'Ieva', email: 'ieva@bakery.test', createdAt: now, updatedAt: now })
			.returning();
		userId = user!.id;
		company = await companies.create(store, { name: 'Bakery', timeZone: 'Europe/Riga', locale: 'lv' }, userId, now);
	});
	afterAll(() => close());

	const filed = async (filing: Partial<Filing>) =>
		(await complaints.find(store, company.id, await fileComplaint(store, company, { ...told, ...filing }, now)))!;
	const unansweredInPublic = async () =>
		(await complaints.tallies(store, company.id))
			.filter(({ isUnanswered }) => isUnanswered)
			.reduce((sum, { complaints: n }) => sum + n, 0);

	it('waits for an answer like any other, and nobody in public sees it', async () => {
		const complaint = await filed({ contact: 'olga@mail.test', filedBy: userId });
		expect(complaint).toMatchObject({ state: 'new', isPublic: false, isUnanswered: false, exposure: 0 });
		expect(complaint.nextDueAt!.getTime()).toBeGreaterThan(now.getTime());
		expect(await unansweredInPublic()).toBe(0);
		const asking = {
			companyId: company.id,
			view: 'acknowledge',
			userId,
			now,
			today: dayOf(now, company.timeZone)
		} as const;
		const [first] = await queue.list(store, asking, { limit: 5 });
		expect(first).toMatchObject({ id: complaint.id, author: 'Ольга' });
		expect(await intakes.ofMention(store, complaint.mentionId)).toMatchObject({
			...{ channel: 'phone', contact: 'olga@mail.test', filedBy: userId }
		});
	});

	it('is had by whoever heard it first, if they may answer, and by nobody otherwise', async () => {
		const held = await filed({ filedBy: userId, heldBy: userId });
		expect(held).toMatchObject({ state: 'new', assigneeId: userId });
		expect((await complaints.events(store, held.id)).map(({ type }) => type)).toEqual(['opened', 'assigned']);
		expect((await filed({ filedBy: userId })).assigneeId).toBeNull();
	});

	it('is filed however mild its words are: a person said that it is a complaint', async () => {
		expect((await filed({ text: 'Всё хорошо, спасибо.' })).state).toBe('new');
	});

	it('is one complaint however often it is sent under one number', async () => {
		const first = await filed({ externalId: 'crm-7' });
		const second = await filed({ externalId: 'crm-7' });
		expect(second.id).toBe(first.id);
		expect(await complaints.events(store, first.id)).toHaveLength(1);
	});

	it('is answered to the person: no collector goes looking for the reply', async () => {
		const complaint = await filed({ text: 'Не дозвониться вам третий день.' });
		const act = { store, company, complaintId: complaint.id, userId, seenVersion: complaint.version, now };
		await answer.markSent(act, complaint.mentionId, 'Простите, перезвоним сегодня до 18:00.');
		expect(await complaints.find(store, company.id, complaint.id)).toMatchObject({
			...{ state: 'acknowledged', isUnanswered: false }
		});
		const jobs = await store.db.select().from(store.tables.job);
		expect(jobs.filter(({ kind }) => kind === 'verify_reply')).toEqual([]);
		expect(jobs.some(({ payload }) => payload.complaintId === complaint.id)).toBe(true);
	});

	it('stands apart from the places that are watched', async () => {
		expect(await sources.list(store, company.id)).toEqual([]);
		expect(await sources.claimDue(store, 'w', new Date('2030-01-01'))).toBeNull();
		const place = (await store.db.select().from(store.tables.source))[0]!;
		const stored = await store.db.select().from(store.tables.mention);
		expect(place.mentionCount).toBe(stored.length);
	});
});
