import { expect, it } from 'vitest';
import { defaultLadder } from '#lib/domain/escalation.ts';
import * as companies from '#lib/server/companies.ts';
import type { Complaint } from '#lib/server/complaints.ts';
import type { Store } from '#lib/server/db/store.ts';
import { freshDesk, minutesAfter, monday, type Desk } from '../../../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../../../tests/support/stores.ts';
import { rungsOf } from './ladder.ts';

onBothDatabases('the ladder of a complaint', (open) => {
	let store: Store;
	let made: Desk;
	let complaint: Complaint;
	freshDesk(open, (given) => ({ store, made, complaint } = given));

	it('names whom it will really reach: what nobody has is the lead’s, and without a lead the owners’', async () => {
		const reached = async (assigneeId: string | null) => {
			const company = (await companies.find(store, made.company.id))!;
			const rungs = await rungsOf(store, company, { ...complaint, assigneeId }, monday);
			return [...new Set(rungs.map(({ to }) => to))].sort();
		};
		expect(await reached(null)).toEqual(['owner']);
		expect(await reached(made.support)).toEqual(['holder', 'owner']);
		const ladder = { ...defaultLadder, leadId: made.owner };
		await store.transaction((tx) => companies.know(store, tx, made.company.id, { ladder }));
		expect(await reached(null)).toEqual(['lead', 'owner']);
	});

	it('promises no reminder for a time that has passed', async () => {
		const company = (await companies.find(store, made.company.id))!;
		const later = minutesAfter(24 * 60);
		for (const { at } of await rungsOf(store, company, complaint, later)) expect(at >= later).toBe(true);
	});
});
