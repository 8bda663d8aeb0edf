import { expect, it } from 'vitest';
import { freshDesk, later, monday, type Desk } from '../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../tests/support/stores.ts';
import * as limits from './auth/limits.ts';
import type { Store } from './db/store.ts';
import * as jobs from './jobs.ts';
import { clear, thinVisits } from './leftovers.ts';
import * as sources from './sources.ts';

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

	it('of old visits leaves one a day, the one that tells most, and the first two that succeeded', async () => {
		const { fetchRun } = store.tables;
		const [source] = await sources.list(store, made.company.id);
		const visit = (day: number, hour: number, seen: number, errorCode: 'source.timeout' | null = null) => ({
			...{ companyId: made.company.id, sourceId: source!.id, seen, errorCode, health: 'nothing_new' as const },
			...{ startedOn: later(day).toISOString().slice(0, 10), finishedAt: later(day) },
			startedAt: new Date(later(day).getTime() + hour * 3_600_000)
		});
		const failed = 'source.timeout';
		const old = [
			...[visit(0, 0, 0, failed), visit(0, 1, 9), visit(0, 2, 8), visit(0, 3, 8)],
			...[visit(1, 0, 0, failed), visit(1, 1, 0, failed)],
			...[visit(2, 0, 0, failed), visit(2, 1, 0), visit(2, 2, 5), visit(2, 3, 0)]
		];
		await store.db.insert(fetchRun).values([...old, visit(60, 0, 0), visit(60, 1, 0)]);
		await thinVisits(store, later(100));
		const left = await store.db.select().from(fetchRun).orderBy(fetchRun.startedAt);
		const told = left.map(({ startedOn, seen, errorCode }) => `${startedOn.slice(5)} ${errorCode ?? seen}`);
		expect(told).toEqual(['11-23 9', '11-23 8', `11-24 ${failed}`, '11-25 5', '01-22 0', '01-22 0']);
	});
});
