import { expect, it } from 'vitest';
import { freshDesk, later, monday, type Desk } from '../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../tests/support/stores.ts';
import * as limits from './auth/limits.ts';
import type { Store } from './db/store.ts';
import * as jobs from './jobs.ts';
import { clear } from './leftovers.ts';

onBothDatabases('what has done its work', (open) => {
	let store: Store;
	let made: Desk;
	freshDesk(open, (given) => ({ store, made } = given));

	it('goes after a while, and nothing that somebody still asks for', async () => {
		const { job, session, verification, rateLimit } = store.tables;
		const added = ['waiting', 'lately', ...Array.from({ length: 401 }, (_, i) => `long ago ${i}`)];
		const news = added.map((kind) => ({ kind, payload: {}, key: kind, runAt: monday }));
		await store.transaction((tx) => jobs.addAll(store, tx, news, monday));
		for (const { id, kind } of await store.db.select().from(job))
			if (kind !== 'waiting') await jobs.finish(store, id, kind === 'lately' ? later(20) : monday);
		for (const [days, token] of [
			[10, 'over'],
			[90, 'signed in']
		] as const) {
			const times = { createdAt: monday, updatedAt: monday, expiresAt: later(days) };
			await store.db.insert(session).values({ ...times, token, userId: made.owner });
			await store.db.insert(verification).values({ ...times, identifier: token, value: made.owner });
		}
		const limit = { most: 3, windowMs: 3_600_000 };
		await limits.take(store, 'answer', 'somebody long ago', limit, monday);
		await limits.take(store, 'answer', 'somebody just now', limit, later(31));

		await clear(store, later(31));
		expect((await store.db.select().from(job)).map(({ kind }) => kind).sort()).toEqual(['lately', 'waiting']);
		expect((await store.db.select().from(session)).map(({ token }) => token)).toEqual(['signed in']);
		expect((await store.db.select().from(verification)).map(({ identifier }) => identifier)).toEqual(['signed in']);
		expect(await store.db.select().from(rateLimit)).toMatchObject([{ count: 1, lastRequest: later(31).getTime() }]);
	});
});
