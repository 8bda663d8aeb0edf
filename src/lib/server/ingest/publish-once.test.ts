import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openReplyApi } from '#lib/server/connectors/shared/open-reply-api.ts';
import type { ReplyApi } from '#lib/server/connectors/connector.ts';
import * as complaints from '#lib/server/complaints.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as answer from '#lib/server/desk/answer.ts';
import { createFetcher } from '#lib/server/fetcher/fetcher.ts';
import { createMemoryRobotsCache } from '#lib/server/fetcher/robots-cache.ts';
import type { Fetcher } from '#lib/server/fetcher/types.ts';
import * as jobs from '#lib/server/jobs.ts';
import * as replies from '#lib/server/replies.ts';
import { makeDesk, type Desk } from '../../../../tests/support/desk.ts';
import { startReplyPlatform, type ReplyPlatform } from '../../../../tests/support/reply-platform.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import { random } from '../../../../tests/town/random.ts';
import { publish } from './publish.ts';
import type { Tools } from './tools.ts';

/** Promise R1, small: whatever breaks between us and the platform, a reply that a person gave stands there once. */

/** Nobody waits for a turn: here the clock is the test's own. */
const always = { acquire: async () => async () => {}, pause: async () => {} };

const howMany = 24;

const kinds: [name: string, of: { takesKeys: boolean; isReadable: boolean }][] = [
	['knows keys and shows', { takesKeys: true, isReadable: true }],
	['knows keys', { takesKeys: true, isReadable: false }],
	['shows', { takesKeys: false, isReadable: true }],
	['does neither', { takesKeys: false, isReadable: false }]
];

onBothDatabases('a platform', (open) => {
	let store: Store;
	let close: () => Promise<void>;
	let made: Desk;
	let fetcher: Fetcher;
	let platform: ReplyPlatform;
	let now = new Date('2026-11-23T08:00:00Z');

	beforeAll(async () => {
		({ store, stop: close } = await open());
		fetcher = createFetcher({
			...{ userAgent: 'Rearguard/test', allowLoopback: true, gapMs: 0, maxWaitMs: 20_000 },
			...{ limiter: always, robots: createMemoryRobotsCache() }
		});
	});
	afterAll(async () => {
		await fetcher.close();
		await close();
	});
	beforeEach(async () => void (made = await makeDesk(store, now)));
	afterEach(async () => {
		await platform.stop();
		await store.db.delete(store.tables.company);
		await store.db.delete(store.tables.job);
	});

	const textOf = (complaintId: string) => `We are sorry, and we know which soup it was: ${complaintId}.`;

	async function give(): Promise<string> {
		const complaint = await made.complain();
		await answer.publish(await made.act(complaint.id, made.support, now), complaint.mentionId, textOf(complaint.id));
		return complaint.id;
	}

	/** Dies at so many of its steps: what it was doing is never ended, and its lease runs out. */
	function dying(share: number, seed: string): Fetcher & { died: Promise<'died'>; revive(): void } {
		const { chance } = random(seed);
		let die: (word: 'died') => void;
		const own = {
			close: async () => {},
			died: Promise.resolve('died' as const),
			revive: () => void (own.died = new Promise((resolve) => (die = resolve))),
			async fetch(...[request, options]: Parameters<Fetcher['fetch']>) {
				const forever = new Promise<never>(() => {});
				if (chance(share)) return (die('died'), forever);
				const outcome = await fetcher.fetch(request, options);
				if (chance(share)) return (die('died'), forever);
				return outcome;
			}
		};
		own.revive();
		return own;
	}

	/** Lets workers work and die until nothing is left to do. @returns how many died */
	async function work(api: ReplyApi, share: number): Promise<number> {
		const mortal = dying(share, `death ${share}`);
		const tools: Tools = { fetcher: mortal, now: () => now, jitter: () => 0 };
		const siteOf = () => ({ api, access: { address: platform.url, token: 't' } });
		let deaths = 0;
		for (let idle = 0; idle < 30;) {
			const job = await jobs.claim(store, 'w', now);
			idle = job ? 0 : idle + 1;
			if (job?.kind === 'publish_reply') {
				mortal.revive();
				const end = await Promise.race([publish(store, String(job.payload.replyId), tools, siteOf), mortal.died]);
				if (end === 'died') deaths++;
				else if (end) await jobs.postpone(store, job, end);
				else await jobs.finish(store, job.id, now);
			} else if (job) await jobs.finish(store, job.id, now);
			else now = new Date(now.getTime() + 61_000);
		}
		return deaths;
	}

	it.each(kinds)('that %s has each reply once, or a person is asked to look', async (_, of) => {
		platform = await startReplyPlatform({ ...of, losesAfterTaking: 0.07, fails: 0.05, seed: 'platform' });
		const { look, ...rest } = openReplyApi;
		const api: ReplyApi = { ...rest, takesKeys: of.takesKeys, ...(of.isReadable ? { look: look! } : {}) };
		const given: string[] = [];
		for (let i = 0; i < howMany; i++) given.push(await give());
		const deaths = await work(api, 0.12);
		expect(deaths).toBeGreaterThan(2);
		const counts = { sent: 0, unknown: 0 };
		for (const id of given) {
			const [reply] = await replies.ofComplaint(store, id);
			const [mention] = [(await complaints.find(store, made.company.id, id))!];
			const { externalId } = (await store.db.select().from(store.tables.mention)).find(
				(one) => one.id === mention.mentionId
			)!;
			const there = platform.taken.get(externalId) ?? [];
			expect(there.length).toBeLessThanOrEqual(1);
			expect(['sent', 'unknown']).toContain(reply!.status);
			if (reply!.status === 'sent') expect(there).toEqual([textOf(id)]);
			expect(reply!.text).toBe(textOf(id));
			counts[reply!.status as 'sent' | 'unknown']++;
			const sent = (await complaints.events(store, id)).filter(({ type }) => type === 'acknowledged');
			expect(sent).toHaveLength(reply!.status === 'sent' ? 1 : 0);
		}
		if (of.takesKeys || of.isReadable) expect(counts).toEqual({ sent: howMany, unknown: 0 });
		else expect(counts.unknown).toBeGreaterThan(0);
	});
});
