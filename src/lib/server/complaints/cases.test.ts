import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeDesk, type Desk } from '../../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import type { Store } from '../db/store.ts';
import * as desk from '../desk.ts';
import { ofAuthors, openedSince } from './cases.ts';

const now = new Date('2026-11-23T08:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

onBothDatabases('complaints of the past', (open) => {
	let store: Store;
	let close: () => Promise<void>;
	let made: Desk;
	let authorId: string;

	beforeAll(async () => {
		({ store, stop: close } = await open());
		made = await makeDesk(store, now);
		const [author] = await store.db
			.insert(store.tables.author)
			.values({ companyId: made.company.id, platform: 'feed', name: 'Aivars', firstSeenAt: now })
			.returning();
		authorId = author!.id;
	});
	afterAll(() => close());

	it('are those that came in since then, without what was set aside, with what their authors said before', async () => {
		const old = await made.complain({ authorId, now });
		const fresh = await made.complain({ authorId, now: later(2) });
		const spam = await made.complain({ now: later(3) });
		await desk.happen(await made.act(spam.id, made.owner, later(3)), 'dismissed');
		const since = await openedSince(store, made.company.id, later(1), 10);
		expect(since.map(({ complaint }) => complaint.id)).toEqual([fresh.id]);
		const before = await ofAuthors(store, made.company.id, [authorId]);
		expect(
			before
				.get(authorId)!
				.map(({ id }) => id)
				.sort()
		).toEqual([old.id, fresh.id].sort());
		expect(await ofAuthors(store, 'another company', [authorId])).toEqual(new Map());
	});
});
