import { afterAll, beforeAll, expect, it } from 'vitest';
import { addBusinessMinutes, dayOf, defaultTargets } from '#lib/domain/clock.ts';
import * as companies from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as queue from '#lib/server/queue.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import { fileComplaint } from './file.ts';

onBothDatabases('a complaint with a risk', (open) => {
	let store: Store;
	let close: () => Promise<void>;
	let company: companies.Company;
	let userId: string;
	const now = new Date('2026-06-15T09:00:00Z');

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

	const file = async (text: string) => {
		const filing = { channel: 'phone' as const, text, author: null, contact: null, at: null };
		return (await complaints.find(store, company.id, await fileComplaint(store, company, filing, now)))!;
	};

	it('is due at once and stands before what came earlier, until it is answered', async () => {
		const plain = await file('Кофе был холодный, жду ответа.');
		const urgent = await file('Отравились вашим тортом всей семьёй, ночью вызывали скорую.');
		expect(plain.risks).toEqual([]);
		expect(urgent.risks).toContain('poisoning');
		const calendar = companies.calendarOf(company);
		expect(urgent.acknowledgeDueAt).toEqual(addBusinessMinutes(now, defaultTargets.riskAcknowledgeMin, calendar));
		expect(plain.acknowledgeDueAt!.getTime()).toBeGreaterThan(urgent.acknowledgeDueAt!.getTime());
		const asking = {
			companyId: company.id,
			view: 'acknowledge',
			userId,
			now,
			today: dayOf(now, 'Europe/Riga')
		} as const;
		const [first] = await queue.list(store, asking, { limit: 5 });
		expect(first).toMatchObject({ id: urgent.id, risks: urgent.risks });
		const happening = { type: 'acknowledged' as const, userId };
		const answered = await store.transaction((tx) => complaints.record(store, tx, urgent.id, happening, calendar, now));
		expect(answered.queueAt!.getTime()).toBeGreaterThan(plain.queueAt!.getTime());
	});
});
