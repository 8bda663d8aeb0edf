import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, afterEach, expect, it } from 'vitest';
import { foldState } from '#lib/domain/complaint.ts';
import { dayOf } from '#lib/domain/clock.ts';
import * as companies from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import * as queue from '#lib/server/queue.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as desk from '#lib/server/desk.ts';
import * as answer from '#lib/server/desk/answer.ts';
import { createFetcher } from '#lib/server/fetcher/fetcher.ts';
import { createHostLimiter } from '#lib/server/fetcher/host-limiter.ts';
import { createMemoryRobotsCache } from '#lib/server/fetcher/robots-cache.ts';
import { rerouteToTown } from '#lib/server/fetcher/town.ts';
import * as replies from '#lib/server/replies.ts';
import * as sources from '#lib/server/sources.ts';
import { fetchOne, workOne } from '#lib/server/worker/worker.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import { topicsKeptAndCounted } from '../../../../tests/support/topics.ts';
import { startTown, type Town } from '../../../../tests/town/town.ts';
import { preview } from './preview.ts';
import type { Tools } from './tools.ts';

const dayMs = 86_400_000;
const firm = 'https://2gis.ru/firm/70000001070000017';

onBothDatabases('the way of a review, on the town', (open) => {
	let store: Store;
	let close: () => Promise<void>;
	let town: Town;
	let tools: Tools;
	let company: companies.Company;
	let now: Date;
	let userId: string;

	beforeAll(async () => ({ store, stop: close } = await open()));
	afterAll(() => close());
	beforeEach(async () => {
		now = new Date('2026-06-15T09:00:00Z');
		town = await startTown({ seed: 11, now: () => now });
		const limits = { userAgent: 'Rearguard/test', allowLoopback: true, gapMs: 0, maxWaitMs: 5_000 };
		const fetcher = createFetcher({ ...limits, limiter: createHostLimiter(), robots: createMemoryRobotsCache() });
		tools = { fetcher: rerouteToTown(fetcher, town.url), now: () => now, jitter: () => 0 };
		const [user] = await store.db
			.insert(store.tables.user)
			.values({ name: 'Ieva', email: `${crypto.randomUUID()}@bakery.test`, createdAt: now, updatedAt: now })
			.returning();
		userId = user!.id;
		company = await companies.create(store, { name: 'Bakery', timeZone: 'Europe/Riga', locale: 'lv' }, userId, now);
	});
	afterEach(async () => {
		await store.db.delete(store.tables.company);
		await store.db.delete(store.tables.job);
		await tools.fetcher.close();
		await town.stop();
	});

	async function watch(link: string): Promise<sources.Source> {
		const { connector, address, title } = await preview(link, tools);
		const brand = await companies.mainBrand(store, company.id);
		return sources.add(store, {
			companyId: company.id,
			brandId: brand!.id,
			connectorId: connector.id,
			platform: connector.platform,
			url: address.url,
			host: new URL(address.url).host,
			title,
			settings: address.settings,
			intervalMs: 60_000,
			nextFetchAt: now,
			createdAt: now
		});
	}

	/** Works until nothing is due at this instant. */
	async function settle(): Promise<void> {
		while ((await fetchOne(store, 'w', tools)) || (await workOne(store, 'w', tools)));
	}

	const later = (ms: number) => (now = new Date(now.getTime() + ms));
	const stored = () =>
		store.db.select().from(store.tables.mention).where(eq(store.tables.mention.companyId, company.id));
	const ownReplies = (complaintId: string) => replies.ofComplaint(store, complaintId);

	async function firstNew() {
		const asking = {
			companyId: company.id,
			view: 'acknowledge',
			userId,
			now,
			today: dayOf(now, company.timeZone)
		} as const;
		const [first] = await queue.list(store, asking, { limit: 1 });
		const complaint = (await complaints.find(store, company.id, first!.id))!;
		const [mention] = await store.db
			.select()
			.from(store.tables.mention)
			.where(eq(store.tables.mention.id, complaint.mentionId));
		return { complaint, mention: mention! };
	}

	const act = (complaint: complaints.Complaint): desk.Act => ({
		store,
		company,
		complaintId: complaint.id,
		userId,
		seenVersion: complaint.version,
		now
	});

	it('stores what is served, once, however often it is fetched', async () => {
		const served = () => town.truth().filter(({ source }) => source === firm);
		await watch(firm);
		for (let run = 0; run < 3; run++) {
			await settle();
			later(120_000);
		}
		expect((await stored()).map(({ externalId }) => externalId).sort()).toEqual(
			served()
				.map(({ id }) => id)
				.sort()
		);
		town.advance(10);
		await settle();
		expect(new Set((await stored()).map(({ externalId }) => externalId)).size).toBe((await stored()).length);
		for (const { id } of served()) expect((await stored()).some(({ externalId }) => externalId === id)).toBe(true);
	});

	it('keeps the roll-up in step with the mentions', async () => {
		await watch(firm);
		await settle();
		town.advance(20);
		later(120_000);
		await settle();
		const rows = await store.db
			.select()
			.from(store.tables.dailyStat)
			.where(eq(store.tables.dailyStat.companyId, company.id));
		const counted = new Map<string, number>();
		for (const { publishedOn, language, sentiment } of await stored()) {
			const key = `${publishedOn} ${language} ${sentiment}`;
			counted.set(key, (counted.get(key) ?? 0) + 1);
		}
		const rolled = new Map(
			rows.filter((row) => row.mentions > 0).map((row) => [`${row.day} ${row.language} ${row.sentiment}`, row.mentions])
		);
		expect(rolled).toEqual(counted);
		const topics = await topicsKeptAndCounted(store, company.id);
		expect(Object.keys(topics.counted).length).toBeGreaterThan(1);
		expect(topics.kept).toEqual(topics.counted);
	});

	it('brings back what stands there already without reading it again, and keeps a person’s word on it', async () => {
		await watch(firm);
		await settle();
		const before = await stored();
		const { mention } = store.tables;
		await store.db.update(mention).set({ sentiment: 'neutral' }).where(eq(mention.id, before[0]!.id));
		later(120_000);
		await settle();
		expect((await stored()).length).toBe(before.length);
		expect((await stored()).find(({ id }) => id === before[0]!.id)!.sentiment).toBe('neutral');
	});

	it.each(['before', 'after'] as const)(
		'finds the reply in public, posted and fetched %s it is marked as sent',
		async (order) => {
			await watch(firm);
			await settle();
			const { complaint, mention } = await firstNew();
			const text = 'Простите за холодный заказ. Сегодня до 18 часов привезём свежий. Мария, 20000000.';
			const post = () => town.reply('2gis.ru', mention.externalId, text);
			if (order === 'before') {
				post();
				later(120_000);
				await settle();
			}
			await answer.markSent(act(complaint), mention.id, text);
			if (order === 'after') post();
			later(120_000);
			await settle();
			const [reply] = await ownReplies(complaint.id);
			expect(reply).toMatchObject({ status: 'visible' });
			expect(reply!.evidence!.sha256).toMatch(/^[\da-f]{64}$/);
			const after = (await complaints.find(store, company.id, complaint.id))!;
			// Seen is not solved.
			expect(after).toMatchObject({ state: 'acknowledged', isUnanswered: false });
			const events = await complaints.events(store, complaint.id);
			expect(foldState(events.map(({ type }) => type))).toBe(after.state);
			expect(events.map(({ type }) => type)).toContain('reply_seen');
		}
	);

	it.each([
		['t.me', '/s/riga_gardezi'],
		['forum.test', '/index.rdf'],
		['blogs.test', '/comments/atom.xml']
	])('finds the reply where answers are texts of their own: %s', async (host, path) => {
		await watch(`https://${host}${path}`);
		await settle();
		const { complaint, mention } = await firstNew();
		const before = await stored();
		const text = 'Простите за холодный заказ, нам очень стыдно. Сегодня до 18 часов привезём свежий. Мария, 20000000.';
		await answer.markSent(act(complaint), mention.id, text);
		town.reply(host, mention.externalId, text);
		for (let run = 0; run < 2; run++) {
			later(120_000);
			await settle();
			expect((await ownReplies(complaint.id))[0]).toMatchObject({ status: 'visible' });
		}
		expect(await complaints.find(store, company.id, complaint.id)).toMatchObject({ isUnanswered: false });
		// It is ours, and nobody's complaint.
		expect((await stored()).map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
	});

	it('sets aside the complaint that was made of our own answer before it was marked as sent', async () => {
		await watch('https://forum.test/index.rdf');
		await settle();
		const { complaint, mention } = await firstNew();
		const text = 'Торт привезли мятый, курьер нахамил, деньги не вернули: отвратительно. Мария, 20000000.';
		town.reply('forum.test', mention.externalId, text);
		later(120_000);
		await settle();
		const stray = (await stored()).find((one) => one.text === text)!;
		const [taken] = await store.transaction((tx) => complaints.ofMentions(store, tx, [stray.id]));
		expect(taken).toMatchObject({ state: 'new' });
		await answer.markSent(act((await complaints.find(store, company.id, complaint.id))!), mention.id, text);
		for (let run = 0; run < 2; run++) {
			town.advance(3);
			later(120_000);
			await settle();
			const [aside] = await store.transaction((tx) => complaints.ofMentions(store, tx, [stray.id]));
			expect(aside).toMatchObject({ state: 'dismissed', version: 2 });
		}
		expect((await ownReplies(complaint.id))[0]).toMatchObject({ status: 'visible' });
	});

	it('knows the old answer as ours while its place is not yet taken by the new one', async () => {
		await watch('https://forum.test/index.rdf');
		await settle();
		const { complaint, mention } = await firstNew();
		const old = 'Мы увидели вашу жалобу и сегодня же спросим смену, что произошло. Мария, 20000000.';
		await answer.markSent(act(complaint), mention.id, old);
		town.reply('forum.test', mention.externalId, old);
		later(120_000);
		await settle();
		const [published] = await ownReplies(complaint.id);
		expect(published).toMatchObject({ status: 'visible' });
		const now = (await complaints.find(store, company.id, complaint.id))!;
		const solved =
			'Смена забыла про ваш заказ, нам очень стыдно. Свежий торт привезём сегодня до 18 часов. Мария, 20000000.';
		await answer.markSent(act(now), mention.id, solved, { editsId: published!.id });
		town.advance(3); // else the page is as it was, and is not read again
		later(120_000);
		await settle();
		expect((await ownReplies(complaint.id))[0]).toMatchObject({ status: 'sent', text: solved });
		expect((await stored()).map(({ text }) => text)).not.toContain(old);
	});

	it('gives a reply up that nobody ever sees, and says so', async () => {
		await watch(firm);
		await settle();
		const { complaint, mention } = await firstNew();
		await answer.markSent(act(complaint), mention.id, 'Never posted anywhere.');
		for (let day = 0; day < 30; day++) {
			later(dayMs);
			await settle();
		}
		expect((await ownReplies(complaint.id))[0]!.status).toBe('unknown');
	});

	it('keeps a colleague from acting on what somebody else has changed', async () => {
		await watch(firm);
		await settle();
		const { complaint } = await firstNew();
		await desk.happen(act(complaint), 'work_started');
		await expect(desk.happen(act(complaint), 'dismissed')).rejects.toMatchObject({ code: 'complaint.changed' });
	});

	it('says what is wrong with a broken place, loses nothing and recovers', async () => {
		await watch(firm);
		await settle();
		const before = (await stored()).length;
		town.fault('2gis.ru', 'captcha', 2);
		for (const expected of ['source.blocked', 'source.blocked', null]) {
			later(dayMs);
			await settle();
			const [source] = await sources.list(store, company.id);
			expect(source!.errorCode).toBe(expected);
		}
		expect((await stored()).length).toBeGreaterThanOrEqual(before);
	});
});
