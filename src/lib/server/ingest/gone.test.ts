import { and, desc, eq, isNotNull, type SQL } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as companies from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import type { Store } from '#lib/server/db/store.ts';
import { createFetcher } from '#lib/server/fetcher/fetcher.ts';
import { createHostLimiter } from '#lib/server/fetcher/host-limiter.ts';
import { createMemoryRobotsCache } from '#lib/server/fetcher/robots-cache.ts';
import { rerouteToTown } from '#lib/server/fetcher/town.ts';
import * as sources from '#lib/server/sources.ts';
import { fetchOne, workOne } from '#lib/server/worker/worker.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import { startTown, type Town } from '../../../../tests/town/town.ts';
import { preview } from './preview.ts';
import type { Tools } from './tools.ts';

const hourMs = 3_600_000;

/** The town's own story takes two texts back within six days: one from a review page, one from a channel. */
onBothDatabases('a text that is gone from its place', (open) => {
	let store: Store;
	let close: () => Promise<void>;
	let town: Town;
	let tools: Tools;
	let company: companies.Company;
	let now = new Date('2026-06-15T09:00:00Z');
	/** Everything that was served at some visit, and is not any more. */
	const deleted = new Set<string>();

	const stored = () => store.db.select().from(store.tables.mention);
	/** Complaints with what they are about, the newest text first. */
	const complained = (which: SQL | undefined) =>
		store.db
			.select({ complaint: store.tables.complaint, mention: store.tables.mention })
			.from(store.tables.complaint)
			.innerJoin(store.tables.mention, eq(store.tables.mention.id, store.tables.complaint.mentionId))
			.where(which)
			.orderBy(desc(store.tables.mention.publishedAt));
	const served = () => new Set(town.truth().map(({ source, author, text }) => `${source} ${author} ${text}`));
	/** Everything due at this instant, and again a while later. */
	async function visit(afterMs: number): Promise<void> {
		now = new Date(now.getTime() + afterMs);
		while ((await fetchOne(store, 'w', tools)) || (await workOne(store, 'w', tools)));
	}
	async function watch(link: string): Promise<void> {
		const { connector, address, title } = await preview(link, tools);
		const brand = await companies.mainBrand(store, company.id);
		await sources.add(store, {
			...{ companyId: company.id, brandId: brand!.id, connectorId: connector.id, platform: connector.platform },
			...{ url: address.url, host: new URL(address.url).host, title, settings: address.settings },
			...{ intervalMs: 60_000, nextFetchAt: now, createdAt: now }
		});
	}

	beforeAll(async () => {
		({ store, stop: close } = await open());
		town = await startTown({ seed: 11, now: () => now });
		const limits = { userAgent: 'Rearguard/test', allowLoopback: true, gapMs: 0, maxWaitMs: 5_000 };
		const fetcher = createFetcher({ ...limits, limiter: createHostLimiter(), robots: createMemoryRobotsCache() });
		tools = { fetcher: rerouteToTown(fetcher, town.url), now: () => now, jitter: () => 0 };
		const values = { name: 'Ieva', email: 'ieva@bakery.test', createdAt: now, updatedAt: now };
		const [user] = await store.db.insert(store.tables.user).values(values).returning();
		company = await companies.create(store, { name: 'B', timeZone: 'Europe/Riga', locale: 'lv' }, user!.id, now);
		for (const link of new Set(town.truth().map(({ source }) => source))) await watch(link);
		await visit(0);
		for (let day = 0; day < 6; day++) {
			const before = served();
			town.advance(1);
			await visit(hourMs);
			// Too soon to be sure, and the place says from now on that nothing has changed.
			await visit(2 * 60_000);
			await visit(23 * hourMs);
			const after = served();
			for (const one of before) if (!after.has(one)) deleted.add(one);
		}
	});
	afterAll(async () => {
		await tools.fetcher.close();
		await town.stop();
		await close();
	});

	it('is noticed, and nothing else is taken for gone', async () => {
		const urls = new Map((await store.db.select().from(store.tables.source)).map(({ id, url }) => [id, url]));
		const all = await stored();
		const nameOf = (one: (typeof all)[number]) => `${urls.get(one.sourceId)} ${one.authorName} ${one.text}`;
		const gone = all.filter(({ removedAt }) => removedAt).map(nameOf);
		const known = all.map(nameOf).filter((name) => deleted.has(name));
		expect(known.length).toBe(2);
		expect(gone.sort()).toEqual(known.sort());
	});

	it('no longer counts as seen without an answer, and its complaint waits on', async () => {
		const { mention, complaintEvent } = store.tables;
		const [row] = await complained(isNotNull(mention.removedAt));
		expect(row!.complaint).toMatchObject({ isUnanswered: false, isPublic: false, exposure: 0 });
		expect(row!.complaint.queueAt).not.toBeNull();
		const isGone = and(eq(complaintEvent.complaintId, row!.complaint.id), eq(complaintEvent.type, 'text_gone'));
		expect(await store.db.select().from(complaintEvent).where(isGone)).toHaveLength(1);
	});

	it('is back with its readers once it is seen again, without a new version', async () => {
		const { mention, complaint, mentionVersion } = store.tables;
		const [shown] = await complained(and(eq(complaint.isUnanswered, true), eq(mention.platform, '2gis')));
		await store.db.update(mention).set({ removedAt: now, missingSince: now }).where(eq(mention.id, shown!.mention.id));
		await store.transaction((tx) =>
			complaints.record(
				...([store, tx, shown!.complaint.id, { type: 'text_gone', userId: null }] as const),
				...([companies.calendarOf(company), now] as const)
			)
		);
		// Otherwise the place answers that nothing has changed.
		await store.db.update(store.tables.source).set({ etag: null, lastModified: null });
		await visit(hourMs);
		const [back] = await store.db.select().from(mention).where(eq(mention.id, shown!.mention.id));
		expect(back).toMatchObject({ removedAt: null, missingSince: null, versionNumber: shown!.mention.versionNumber });
		const versions = await store.db.select().from(mentionVersion).where(eq(mentionVersion.mentionId, back!.id));
		expect(versions).toHaveLength(shown!.mention.versionNumber - 1);
		const again = (await complaints.find(store, company.id, shown!.complaint.id))!;
		expect(again).toMatchObject({ isUnanswered: true, isPublic: true });
		expect(again.exposure).toBeGreaterThan(0);
	});
});
