import '../../../../tests/support/data-dir.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as companies from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as answer from '#lib/server/desk/answer.ts';
import * as approve from '#lib/server/desk/approve.ts';
import { createFetcher } from '#lib/server/fetcher/fetcher.ts';
import { createMemoryRobotsCache } from '#lib/server/fetcher/robots-cache.ts';
import { rerouteToTown } from '#lib/server/fetcher/town.ts';
import { preview } from '#lib/server/ingest/preview.ts';
import type { Tools } from '#lib/server/ingest/tools.ts';
import { seal } from '#lib/server/seal.ts';
import * as sources from '#lib/server/sources.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import { ownerToken, startTown, type Town } from '../../../../tests/town/town.ts';
import { createClock } from './clock.ts';
import { fetchOne, workOne } from './worker.ts';

/** The promise of the playbook: a complaint is never answered by the product itself, whatever it has at hand. */

const dayMs = 86_400_000;
const always = { acquire: async () => async () => {}, pause: async () => {} };

onBothDatabases('the product by itself', (open) => {
	let store: Store;
	let close: () => Promise<void>;
	let town: Town;
	let tools: Tools;
	let now = new Date('2026-06-15T09:00:00Z');

	beforeAll(async () => {
		({ store, stop: close } = await open());
		town = await startTown({ seed: 7, now: () => now });
		const fetcher = createFetcher({
			...{ userAgent: 'Rearguard/test', allowLoopback: true, gapMs: 0, maxWaitMs: 5_000 },
			...{ limiter: always, robots: createMemoryRobotsCache() }
		});
		tools = { fetcher: rerouteToTown(fetcher, town.url), now: () => now, jitter: () => 0 };
	});
	afterAll(async () => {
		await tools.fetcher.close();
		await town.stop();
		await close();
	});

	it('answers nobody for forty days, with a way into the site, kept drafts and approved ones', async () => {
		const { user, complaint, reply, complaintEvent, membership } = store.tables;
		const person = async (name: string) => {
			const email = `${crypto.randomUUID()}@bakery.test`;
			const [row] = await store.db.insert(user).values({ name, email, createdAt: now, updatedAt: now }).returning();
			return row!.id;
		};
		const [owner, support] = [await person('Ieva'), await person('Oskars')];
		const fields = { name: 'Bakery', timeZone: 'Europe/Riga', locale: 'lv' };
		const company = await companies.create(store, fields, owner, now);
		await store.db
			.insert(membership)
			.values({ companyId: company.id, userId: support, role: 'support', createdAt: now });
		const brand = await companies.mainBrand(store, company.id);
		const { connector, address, title } = await preview('https://tirgus.test/uznemums/cat', tools);
		const place = await sources.add(store, {
			...{ companyId: company.id, brandId: brand!.id, connectorId: connector.id, platform: connector.platform },
			...{ url: address.url, host: 'tirgus.test', title, settings: address.settings },
			...{ intervalMs: 6 * 3_600_000, nextFetchAt: now, createdAt: now }
		});
		const access = { replyApi: 'https://tirgus.test/api/v1', sealedReplyToken: seal(ownerToken, place.id) };
		await store.transaction((tx) => sources.setReplyAccess(store, tx, place.id, access));
		const clock = createClock(store, () => now);
		const work = async () => {
			await clock();
			while ((await fetchOne(store, 'w', tools)) || (await workOne(store, 'w', tools)));
		};
		await work();
		const open = (await store.db.select().from(complaint)).filter(({ state }) => state === 'new');
		expect(open.length).toBeGreaterThan(3);
		const act = ({ id, version }: (typeof open)[number], userId: string) => ({
			...{ store, company, complaintId: id, userId, seenVersion: version, now }
		});
		const words = 'Atvainojamies; zvaniet Ilzei, un šovakar atvedīsim siltu zupu.';
		await answer.draft(act(open[0]!, support), open[0]!.mentionId, words);
		await approve.ask(act(open[1]!, support), open[1]!.mentionId, words);
		await approve.decide({ ...act(open[1]!, owner), seenVersion: open[1]!.version + 1 }, words, null);

		for (let day = 0; day < 40; day++) {
			now = new Date(now.getTime() + dayMs);
			town.advance(1);
			await work();
		}
		const posted = town.requests('tirgus.test').filter(({ method }) => method !== 'GET');
		expect(posted).toEqual([]);
		expect((await store.db.select().from(reply)).map(({ status }) => status)).toEqual(['draft', 'draft']);
		const events = await store.db.select().from(complaintEvent);
		expect(events.filter(({ type }) => type === 'acknowledged' || type === 'reply_queued')).toEqual([]);
	});
});
