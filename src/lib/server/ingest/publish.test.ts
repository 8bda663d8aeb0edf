import '../../../../tests/support/data-dir.ts';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import * as companies from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import type { Store } from '#lib/server/db/store.ts';
import type { Act } from '#lib/server/desk.ts';
import * as answer from '#lib/server/desk/answer.ts';
import { createFetcher } from '#lib/server/fetcher/fetcher.ts';
import { createHostLimiter } from '#lib/server/fetcher/host-limiter.ts';
import { createMemoryRobotsCache } from '#lib/server/fetcher/robots-cache.ts';
import { rerouteToTown } from '#lib/server/fetcher/town.ts';
import * as jobs from '#lib/server/jobs.ts';
import * as queue from '#lib/server/queue.ts';
import * as replies from '#lib/server/replies.ts';
import { seal } from '#lib/server/seal.ts';
import * as sources from '#lib/server/sources.ts';
import { fetchOne, workOne } from '#lib/server/worker/worker.ts';
import { mailsOf } from '../../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import { ownerToken, startTown, type Town } from '../../../../tests/town/town.ts';
import { preview } from './preview.ts';
import { publish } from './publish.ts';
import type { Tools } from './tools.ts';

const dayMs = 86_400_000;
const helpful =
	'Atvainojamies par auksto zupu. Šovakar līdz pulksten sešiem atvedīsim svaigu; zvaniet Ilzei, tālrunis pie mums.';

onBothDatabases('a reply on the market of the town', (open) => {
	let store: Store;
	let close: () => Promise<void>;
	let town: Town;
	let tools: Tools;
	let company: companies.Company;
	let source: sources.Source;
	let userId: string;
	let now: Date;

	beforeAll(async () => ({ store, stop: close } = await open()));
	afterAll(() => close());
	beforeEach(async () => {
		now = new Date('2026-06-15T09:00:00Z');
		town = await startTown({ seed: 11, now: () => now });
		const fetcher = createFetcher({
			...{ userAgent: 'Rearguard/test', allowLoopback: true, gapMs: 0, maxWaitMs: 5_000 },
			...{ limiter: createHostLimiter(), robots: createMemoryRobotsCache() }
		});
		tools = { fetcher: rerouteToTown(fetcher, town.url), now: () => now, jitter: () => 0 };
		const [user] = await store.db
			.insert(store.tables.user)
			.values({ name: 'Ieva', email: `${crypto.randomUUID()}@bakery.test`, createdAt: now, updatedAt: now })
			.returning();
		userId = user!.id;
		company = await companies.create(store, { name: 'Bakery', timeZone: 'Europe/Riga', locale: 'lv' }, userId, now);
		source = await watchMarket();
		await settle();
	});
	afterEach(async () => {
		await store.db.delete(store.tables.company);
		await store.db.delete(store.tables.job);
		await tools.fetcher.close();
		await town.stop();
	});

	async function watchMarket(): Promise<sources.Source> {
		const { connector, address, title } = await preview('https://tirgus.test/uznemums/cat', tools);
		const brand = await companies.mainBrand(store, company.id);
		const place = await sources.add(store, {
			...{ companyId: company.id, brandId: brand!.id, connectorId: connector.id, platform: connector.platform },
			...{ url: address.url, host: 'tirgus.test', title, settings: address.settings },
			...{ intervalMs: 60_000, nextFetchAt: now, createdAt: now }
		});
		await give(place, ownerToken);
		return place;
	}

	const give = (place: sources.Source, token: string) =>
		store.transaction((tx) =>
			sources.setReplyAccess(store, tx, place.id, {
				...{ replyApi: 'https://tirgus.test/api/v1', sealedReplyToken: seal(token, place.id) }
			})
		);

	async function settle(): Promise<void> {
		while ((await fetchOne(store, 'w', tools)) || (await workOne(store, 'w', tools)));
	}
	const later = (ms: number) => (now = new Date(now.getTime() + ms));

	async function unanswered(skip = 0): Promise<complaints.Complaint> {
		const rows = await store.db.select().from(store.tables.complaint);
		return rows.filter(({ state, isPublic }) => state === 'new' && isPublic)[skip]!;
	}
	const act = async ({ id }: complaints.Complaint): Promise<Act> => {
		const { version } = (await complaints.find(store, company.id, id))!;
		return { store, company, complaintId: id, userId, seenVersion: version, now };
	};
	const replyOf = async ({ id }: complaints.Complaint) => (await replies.ofComplaint(store, id))[0]!;
	const types = async ({ id }: complaints.Complaint) => (await complaints.events(store, id)).map(({ type }) => type);
	const calls = (method: string) => town.requests('tirgus.test').filter((one) => one.method === method);

	it('goes there by one click, once, waits for the moderators and is seen in public', async () => {
		const complaint = await unanswered();
		await answer.publish(await act(complaint), complaint.mentionId, helpful);
		expect(await replyOf(complaint)).toMatchObject({ status: 'queued', userId });
		expect(calls('POST')).toEqual([]);
		await settle();
		expect(calls('POST')).toHaveLength(1);
		expect(await replyOf(complaint)).toMatchObject({ status: 'sent' });
		expect(await complaints.find(store, company.id, complaint.id)).toMatchObject({
			...{ state: 'acknowledged', isUnanswered: true }
		});
		town.advance(1.01);
		later(1.5 * dayMs);
		await settle();
		expect(await replyOf(complaint)).toMatchObject({ status: 'visible' });
		expect(await complaints.find(store, company.id, complaint.id)).toMatchObject({ isUnanswered: false });
		const seen = ['opened', 'reply_queued', 'acknowledged', 'reply_seen'];
		expect((await types(complaint)).slice(0, 4)).toEqual(seen);
		expect(calls('POST')).toHaveLength(1);
	});

	it('is not sent again when the process died after the site had taken it', async () => {
		const complaint = await unanswered();
		await answer.publish(await act(complaint), complaint.mentionId, helpful);
		const job = (await jobs.claim(store, 'dies', now))!;
		const never = new Promise<never>(() => {});
		let dead: () => void;
		const died = new Promise<void>((resolve) => (dead = resolve));
		const fetcher = {
			...tools.fetcher,
			async fetch(...given: Parameters<Tools['fetcher']['fetch']>) {
				const outcome = await tools.fetcher.fetch(...given);
				return given[0].method === 'POST' ? (dead(), never) : outcome;
			}
		};
		void publish(store, String(job.payload.replyId), { ...tools, fetcher });
		await died;
		expect(await replyOf(complaint)).toMatchObject({ status: 'queued', attemptedAt: now });
		later(61_000);
		await settle();
		expect(await replyOf(complaint)).toMatchObject({ status: 'sent' });
		expect(calls('POST')).toHaveLength(1);
		expect((await types(complaint)).filter((type) => type === 'acknowledged')).toHaveLength(1);
	});

	it('that the moderators refuse comes back with their reason, and the next version replaces it', async () => {
		const complaint = await unanswered();
		await answer.publish(await act(complaint), complaint.mentionId, `${helpful} https://bakery.test`);
		await settle();
		expect(await replyOf(complaint)).toMatchObject({
			...{ status: 'rejected', refusedWhy: 'links are not allowed in answers', text: `${helpful} https://bakery.test` }
		});
		// Nobody has read it: it waits for a first answer again, in the queue too.
		const waits = { state: 'new', acknowledgedAt: null, isUnanswered: true };
		expect(await complaints.find(store, company.id, complaint.id)).toMatchObject(waits);
		const asking = { companyId: company.id, view: 'acknowledge' as const, userId, now, today: '2026-06-15' };
		const back = (await queue.list(store, asking, { limit: 200 })).filter(({ isReplyBack }) => isReplyBack);
		expect(back.map(({ id }) => id)).toEqual([complaint.id]);
		later(150_000);
		await settle();
		const [mail, ...more] = await mailsOf(store);
		expect(more).toEqual([]);
		expect(mail).toMatchObject({ userId, subject: 'Bakery: Vietne tirgus.test noraidīja jūsu atbildi' });
		for (const said of ['„links are not allowed in answers”', helpful, `/complaints/${complaint.id}`])
			expect(mail!.text).toContain(said);

		await answer.publish(await act(complaint), complaint.mentionId, helpful);
		later(120_000);
		await settle();
		expect(calls('PUT')).toHaveLength(1);
		expect(await replyOf(complaint)).toMatchObject({ status: 'sent', versionNumber: 2, refusedWhy: null });
		expect(await complaints.find(store, company.id, complaint.id)).toMatchObject({ state: 'acknowledged' });
		expect(await queue.list(store, { ...asking, view: 'all' }, { limit: 200 })).not.toContainEqual(
			expect.objectContaining({ isReplyBack: true })
		);
		const kept = await store.db.select().from(store.tables.replyVersion);
		expect(kept.map(({ number }) => number).sort()).toEqual([1, 2]);
	});

	it('that no visit has seen for two weeks is one for its writer to look for, and to take back', async () => {
		const complaint = await unanswered();
		await answer.markSent(await act(complaint), complaint.mentionId, helpful);
		await settle();
		for (let i = 0; i < 8; i++) {
			later(2 * dayMs);
			await settle();
		}
		later(150_000);
		await settle();
		expect(await replyOf(complaint)).toMatchObject({ status: 'unknown', errorCode: null });
		const told = (await mailsOf(store)).filter(({ id }) => id.startsWith('reply-back-'));
		expect(told.map(({ subject }) => subject)).toEqual([
			'Bakery: Vai jūsu atbilde ir vietnē tirgus.test? Lūdzu, paskatieties'
		]);
		const { id } = await replyOf(complaint);
		await answer.settle(await act(complaint), id, false);
		expect(await replyOf(complaint)).toMatchObject({ status: 'draft', text: helpful });
	});

	it.each([
		['is not accepted', 'reply.token_refused', () => give(source, 'wrong')],
		[
			'is not there',
			'reply.no_access',
			() => store.transaction((tx) => sources.setReplyAccess(store, tx, source.id, null))
		]
	])('with a token that %s is not sent, and says so; the text stays to be sent again', async (_, code, breaking) => {
		const complaint = await unanswered();
		await breaking();
		await answer.publish(await act(complaint), complaint.mentionId, helpful);
		await settle();
		expect(await replyOf(complaint)).toMatchObject({ status: 'failed', errorCode: code, text: helpful });
		expect(await types(complaint)).toContain('reply_failed');
		await give(source, ownerToken);
		await answer.publish(await act(complaint), complaint.mentionId, helpful);
		await settle();
		expect(await replyOf(complaint)).toMatchObject({ status: 'sent', errorCode: null });
	});

	it('finds another answer there and leaves it alone', async () => {
		const complaint = await unanswered();
		const [mention] = await store.db
			.select()
			.from(store.tables.mention)
			.where(eq(store.tables.mention.id, complaint.mentionId));
		town.reply('tirgus.test', mention!.externalId, 'Rakstīja kolēģe tieši vietnē, un tas jau stāv.');
		await answer.publish(await act(complaint), complaint.mentionId, helpful);
		await settle();
		expect(await replyOf(complaint)).toMatchObject({ status: 'failed', errorCode: 'reply.already_answered' });
		expect(calls('POST')).toEqual([]);
	});

	it('is tried again while the site is down, and given up after a day with the text kept', async () => {
		const complaint = await unanswered();
		town.fault('tirgus.test', 'error500', 2);
		await answer.publish(await act(complaint), complaint.mentionId, helpful);
		await settle();
		expect(await replyOf(complaint)).toMatchObject({ status: 'queued', errorCode: 'source.server_error' });
		for (let i = 0; i < 4; i++) {
			later(120_000);
			await settle();
		}
		expect(await replyOf(complaint)).toMatchObject({ status: 'sent' });

		const other = await unanswered();
		town.fault('tirgus.test', 'error500');
		await answer.publish(await act(other), other.mentionId, `${helpful} Otrā zupa.`);
		for (let i = 0; i < 30; i++) {
			later(3_600_000);
			await settle();
		}
		expect(await replyOf(other)).toMatchObject({ status: 'failed', errorCode: 'reply.not_sent' });
	});

	it('grows into the solution in its own place: both texts and both clocks are kept', async () => {
		const complaint = await unanswered();
		await answer.publish(await act(complaint), complaint.mentionId, helpful);
		await settle();
		town.advance(1.01);
		later(1.5 * dayMs);
		await settle();
		const published = await replyOf(complaint);
		expect(published).toMatchObject({ status: 'visible', versionNumber: 1 });
		const solved = `${helpful} Papildināts: zupa ir atvesta, nauda atdota.`;
		await answer.draft(await act(complaint), complaint.mentionId, solved, { editsId: published.id });
		expect(await replies.ofComplaint(store, complaint.id)).toHaveLength(2);
		await answer.publish(await act(complaint), complaint.mentionId, solved, { editsId: published.id });
		await settle();
		expect([calls('POST').length, calls('PUT').length]).toEqual([1, 1]);
		expect(await replies.ofComplaint(store, complaint.id)).toMatchObject([
			{ id: published.id, status: 'sent', versionNumber: 2, text: solved, visibleAt: null }
		]);
		town.advance(1.01);
		later(1.5 * dayMs);
		await settle();
		expect(await replyOf(complaint)).toMatchObject({ status: 'visible', text: solved });
		const versions = await replies.versions(store, complaint.id);
		expect(versions.map(({ text, visibleAt }) => [text, visibleAt !== null])).toEqual([
			[helpful, true],
			[solved, true]
		]);
		expect(versions[1]!.at >= versions[0]!.visibleAt!).toBe(true);
		expect((await types(complaint)).filter((type) => type === 'acknowledged')).toHaveLength(1);
		expect(await types(complaint)).toContain('reply_edited');
	});

	it('never leaves with an open gap of a building block', async () => {
		const complaint = await unanswered();
		const open = answer.publish(await act(complaint), complaint.mentionId, `${helpful} Līdz [diena].`);
		await expect(open).rejects.toMatchObject({ code: 'reply.has_gaps' });
	});

	it('is never the very text that was given to the site last', async () => {
		const [first, second] = [await unanswered(), await unanswered(1)];
		await answer.publish(await act(first), first.mentionId, helpful);
		const same = answer.publish(await act(second), second.mentionId, ` ${helpful}\n`);
		await expect(same).rejects.toMatchObject({ code: 'reply.repeated' });
	});
});
