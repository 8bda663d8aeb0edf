import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onBothDatabases } from '../../../tests/support/stores.ts';
import { countAnswers, failedDays, timesToAcknowledge, type Asked } from './answers.ts';
import type { Store } from './db/store.ts';
import * as stats from './stats.ts';

const at = (day: string) => new Date(`${day}T10:00:00Z`);

interface Made {
	openedOn: string;
	language?: 'lv' | 'ru';
	answeredOn?: string;
	minutes?: number;
	resolvedOn?: string;
	outcome?: 'fixed' | 'not_fixed';
	state?: 'new' | 'dismissed';
}

onBothDatabases('figures of answers', (open) => {
	let store: Store;
	let stop: () => Promise<void>;
	let made = 0;

	async function complain(companyId: string, sourceId: string, given: Made) {
		const { mention, complaint } = store.tables;
		const number = String(++made);
		const common = { companyId, sourceId, platform: 'web' };
		const [text] = await store.db
			.insert(mention)
			.values({
				...common,
				...{ brandId: 'brand', externalId: number, kind: 'review', text: 'Cold soup', contentHash: number },
				...{ publishedAt: at(given.openedOn), publishedOn: given.openedOn, firstSeenAt: at(given.openedOn) },
				...{ lastSeenAt: at(given.openedOn), language: given.language ?? 'lv', sentiment: 'negative' as const },
				complaintProbability: 0.9
			})
			.returning();
		await store.db.insert(complaint).values({
			...common,
			...{ mentionId: text!.id, state: given.state ?? 'new', isUnanswered: !given.answeredOn, exposure: 1 },
			...{ exposureAt: at(given.openedOn), openedAt: at(given.openedOn), openedOn: given.openedOn },
			acknowledgedAt: given.answeredOn ? at(given.answeredOn) : null,
			acknowledgedAfterMin: given.minutes ?? null,
			resolvedAt: given.resolvedOn ? at(given.resolvedOn) : null,
			outcome: given.outcome ?? null
		});
	}

	async function place(companyName: string) {
		const { company, brand, source } = store.tables;
		const createdAt = at('2026-01-01');
		const [owner] = await store.db
			.insert(company)
			.values({ name: companyName, businessHours: [], holidays: [], createdAt })
			.returning();
		const [own] = await store.db
			.insert(brand)
			.values({ companyId: owner!.id, name: companyName, createdAt })
			.returning();
		const sources = await store.db
			.insert(source)
			.values(
				['map', 'shop'].map((title) => ({
					...{ companyId: owner!.id, brandId: own!.id, connectorId: 'feed', platform: 'feed', title, createdAt },
					...{ url: `https://${title}.example/${owner!.id}`, host: `${title}.example`, settings: {}, intervalMs: 1000 }
				}))
			)
			.returning();
		return { companyId: owner!.id, map: sources[0]!.id, shop: sources[1]!.id };
	}

	let here: Awaited<ReturnType<typeof place>>;
	const november = (more: Partial<Asked> = {}): Asked => ({
		companyId: here.companyId,
		since: new Date('2026-11-01T00:00:00Z'),
		until: new Date('2026-12-01T00:00:00Z'),
		...more
	});

	beforeAll(async () => {
		({ store, stop } = await open());
		here = await place('Here');
		const elsewhere = await place('Elsewhere');
		const { companyId, map, shop } = here;
		await complain(companyId, map, { openedOn: '2026-11-02', answeredOn: '2026-11-02', minutes: 30 });
		await complain(companyId, map, {
			...{ openedOn: '2026-11-03', language: 'ru', answeredOn: '2026-11-04', minutes: 600 },
			...{ resolvedOn: '2026-11-09', outcome: 'fixed' }
		});
		await complain(companyId, shop, {
			...{ openedOn: '2026-11-30', answeredOn: '2026-12-01', minutes: 90 },
			...{ resolvedOn: '2026-12-02', outcome: 'not_fixed' }
		});
		await complain(companyId, shop, { openedOn: '2026-11-05' });
		await complain(companyId, shop, { openedOn: '2026-11-05', state: 'dismissed' });
		await complain(companyId, map, { openedOn: '2026-10-31', answeredOn: '2026-11-01', minutes: 60 });
		await complain(elsewhere.companyId, elsewhere.map, {
			openedOn: '2026-11-02',
			answeredOn: '2026-11-02',
			minutes: 1
		});
	});
	afterAll(() => stop());

	it('follow what came in during the period, whenever it was answered, and leave out what was set aside', async () => {
		expect(await countAnswers(store, november())).toEqual({ opened: 4, acknowledged: 3, solved: 1, notFixed: 1 });
	});

	it('can be asked for one source or one language', async () => {
		const counts = await countAnswers(store, november({ sourceId: here.map }));
		expect(counts).toEqual({ opened: 2, acknowledged: 2, solved: 1, notFixed: 0 });
		expect(await countAnswers(store, november({ language: 'ru' }))).toMatchObject({ opened: 1, solved: 1 });
		expect(await countAnswers(store, november({ language: 'en' }))).toMatchObject({ opened: 0, acknowledged: 0 });
	});

	it('say how long the answers of the period took', async () => {
		expect(await timesToAcknowledge(store, november())).toEqual({ complaints: 3, medianMin: 60, p90Min: 600 });
		expect(await timesToAcknowledge(store, november({ sourceId: here.shop }))).toEqual({
			complaints: 0,
			medianMin: null,
			p90Min: null
		});
	});

	it('know the days on which a source was never read', async () => {
		const { companyId, map } = here;
		const visit = (startedOn: string, errorCode: 'source.blocked' | null) => ({
			...{ companyId, sourceId: map, startedAt: at(startedOn), finishedAt: at(startedOn), startedOn, errorCode },
			health: errorCode ? ('blocked' as const) : ('fresh' as const)
		});
		await store.db
			.insert(store.tables.fetchRun)
			.values([
				visit('2026-11-01', null),
				visit('2026-11-02', 'source.blocked'),
				visit('2026-11-02', 'source.blocked'),
				visit('2026-11-03', 'source.blocked'),
				visit('2026-11-03', null),
				visit('2026-12-01', 'source.blocked')
			]);
		expect(await failedDays(store, companyId, { from: '2026-11-01', to: '2026-11-30' })).toEqual([
			{ sourceId: map, day: '2026-11-02' }
		]);
	});

	describe('the roll-ups', () => {
		beforeAll(async () => {
			const row = { companyId: here.companyId, day: '2026-11-02', sourceId: here.map, language: 'lv' as const };
			await store.db.insert(store.tables.dailyStat).values([
				{ ...row, sentiment: 'negative', mentions: 4 },
				{ ...row, language: 'ru', sentiment: 'negative', mentions: 1 },
				{ ...row, sourceId: here.shop, sentiment: 'positive', mentions: 7 },
				{ ...row, day: '2026-11-03', sentiment: 'neutral', mentions: 0 }
			]);
		});

		const days = { from: '2026-11-01', to: '2026-11-30' };

		it('can be asked by source and language', async () => {
			expect(await stats.sentimentByDay(store, here.companyId, { ...days, language: 'lv' })).toEqual([
				{ day: '2026-11-02', negative: 4, neutral: 0, positive: 7 },
				{ day: '2026-11-03', negative: 0, neutral: 0, positive: 0 }
			]);
			expect(await stats.sentimentBySource(store, here.companyId, days)).toEqual([
				{ sourceId: here.map, negative: 5, neutral: 0, positive: 0 },
				{ sourceId: here.shop, negative: 0, neutral: 0, positive: 7 }
			]);
		});

		it('come whole to whoever wants to count on', async () => {
			const rows = await stats.dailyRows(store, here.companyId, days);
			expect(rows.map(({ source, language, sentiment, mentions }) => [source, language, sentiment, mentions])).toEqual([
				['map', 'lv', 'negative', 4],
				['map', 'ru', 'negative', 1],
				['shop', 'lv', 'positive', 7]
			]);
		});
	});
});
