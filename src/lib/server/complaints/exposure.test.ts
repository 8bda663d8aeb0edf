import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { explainExposure, exposureParameters, queueAt } from '#lib/domain/exposure.ts';
import * as companies from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import { ageExposure, reckonAll } from '#lib/server/worker/reckon-exposure.ts';
import { makeReader, observed, type Reader } from '../../../../tests/support/reader.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import * as complaints from '../complaints.ts';

onBothDatabases('exposure', (open) => {
	let store: Store;
	let stop: () => Promise<void>;
	let reader: Reader;

	beforeAll(async () => {
		({ store, stop } = await open());
		reader = await makeReader(store);
		const stars = { rating: { value: 1, best: 5 } };
		await reader.take([
			observed({ text: 'Пирог холодный, ждали два часа', ...stars }),
			observed({ text: 'Cold soup, rude waiter', ...stars, views: 700 }),
			observed({
				text: 'Nauda nav atgriezta',
				...stars,
				reply: { text: 'Piedodiet', author: null, at: '2026-11-19T12:00:00Z' }
			})
		]);
	});
	afterAll(() => stop());

	const all = () =>
		store.db.select().from(store.tables.complaint).where(eq(store.tables.complaint.companyId, reader.company.id));
	/** The headline as it is kept and as the rows give it. */
	async function headline() {
		const kept = (await complaints.tallies(store, reader.company.id))
			.filter(({ isUnanswered }) => isUnanswered)
			.reduce((sum, row) => sum + row.exposure, 0);
		const counted = (await all())
			.filter(({ isUnanswered }) => isUnanswered)
			.reduce((sum, row) => sum + row.exposure, 0);
		return { kept, counted };
	}

	it('ages by itself, once a day, and the headline and the queue with it', async () => {
		const before = await all();
		const later = new Date(reader.now().getTime() + 45 * 86_400_000);
		await ageExposure(store, later);
		const after = await all();
		for (const old of before) {
			const now = after.find(({ id }) => id === old.id)!;
			if (!old.isUnanswered) expect(now).toEqual(old);
			else {
				expect(now.exposure).toBeLessThan(0.55 * old.exposure);
				expect(now.exposureAt).toEqual(later);
				expect(now.queueAt).toEqual(queueAt(now.nextDueAt!, now.exposure));
			}
		}
		const { kept, counted } = await headline();
		expect(kept).toBeCloseTo(counted, 6);
		// Again at once: nothing is old enough.
		await ageExposure(store, new Date(later.getTime() + 3_600_000));
		expect(await all()).toEqual(after);
	});

	it('follows the company’s own figures, for what stands already and for what comes', async () => {
		const own = { weeklyReaders: { feed: 1000 }, searchable: ['feed'], searchFactor: 2 };
		await store.transaction((tx) => companies.know(store, tx, reader.company.id, { exposure: own }));
		const now = reader.now();
		expect(await reckonAll(store, reader.company.id, new Date(now.getTime() + 90 * 86_400_000), now)).toBe(2);
		const rows = await all();
		const [first] = rows.filter(({ isUnanswered }) => isUnanswered).sort((a, b) => b.exposure - a.exposure);
		// A day old: 1,000 readers, found in search, the lowest rating.
		expect(first!.exposure).toBeCloseTo(1000 * 2 * 1.4 * 0.5 ** (1 / 45), -1);
		const { kept, counted } = await headline();
		expect(kept).toBeCloseTo(counted, 6);
		await reader.take([observed({ text: 'Снова холодный пирог', rating: { value: 1, best: 5 } })]);
		const newest = (await all()).reduce((a, b) => (a.openedAt > b.openedAt ? a : b));
		expect(newest.exposure).toBeGreaterThan(2500);
	});

	it('says where each figure comes from', () => {
		const now = new Date('2026-11-20T10:00:00Z');
		const text = { platform: '2gis', publishedAt: now, rating: { value: 1, best: 5 }, views: null };
		const parameters = exposureParameters({ weeklyReaders: { '2gis': 300 }, searchable: ['2gis'] });
		expect(explainExposure(text, now, parameters)).toEqual({
			...{ readers: 300, isCounted: false, freshness: 1, rating: 1.4, search: 1.5, people: 300 * 1.4 * 1.5 }
		});
		// The site's own count knows of search already.
		expect(explainExposure({ ...text, views: 700, rating: null }, now, parameters)).toMatchObject({
			...{ readers: 700, isCounted: true, search: 1, people: 700 }
		});
		expect(exposureParameters(null).weeklyReaders['yandex-maps']).toBe(180);
	});
});
