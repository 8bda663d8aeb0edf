import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeWeights, leastLessons } from '#lib/domain/learning.ts';
import { sentiments } from '#lib/domain/mention.ts';
import { randomFrom } from '#lib/server/analysis/learn.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as ownWeights from '#lib/server/own-weights.ts';
import { handlers } from '#lib/server/worker/handlers.ts';
import { onBothDatabases } from '../../../../../tests/support/stores.ts';
import { makeReader, observed, type Reader } from '../../../../../tests/support/reader.ts';
import { attempt, foldsOf, learn, type Lesson } from './adapt.ts';
import { correct } from './correct.ts';
import { judgeOf, shippedJudge } from './judge.ts';

/** Jargon of guitar shops that a general model takes for anger, and a person there does not. */
const praised = ['amp', 'pedal', 'guitar', 'solo', 'riff', 'cab', 'tube', 'string', 'pickup', 'drum', 'bass', 'gig'];
const jargon = (n: number) =>
	`${['Brutal', 'Filthy', 'Nasty', 'Sick'][n % 4]} ${praised[n % praised.length]}, ${['a killer machine', 'dirty as hell', 'mean and ugly tone'][n % 3]}, number ${n} on my wall`;
const lessons: Lesson[] = Array.from({ length: 36 }, (_, n) => ({ text: jargon(n), label: 'positive' }));

describe('an attempt', () => {
	it('is kept where it is better on texts that were held out and forgets nothing elsewhere', async () => {
		const { heldOut, regression, status } = await attempt('sentiment', lessons, 0.5);
		expect(heldOut.texts).toBe(lessons.length);
		expect(heldOut.after).toBeGreaterThan(heldOut.before);
		expect(regression.texts).toBe(150);
		expect(regression.before - regression.after).toBeLessThanOrEqual(4.5);
		expect(status).toBe('used');
	});

	it('is not kept where the labels contradict each other', async () => {
		const random = randomFrom(3);
		const wild = lessons.map(({ text }) => ({ text, label: sentiments[Math.floor(3 * random())]! }));
		const { heldOut, status } = await attempt('sentiment', wild, 0.5);
		expect([heldOut, status]).toEqual([expect.anything(), 'not_better']);
	});

	it('that unlearns what was known is not kept', () => {
		const better = { texts: 40, before: 20, after: 30 };
		expect(judgeWeights(better, { texts: 300, before: 270, after: 261 })).toBe('used');
		expect(judgeWeights(better, { texts: 300, before: 270, after: 260 })).toBe('forgets');
		expect(judgeWeights({ ...better, after: 20 }, { texts: 300, before: 270, after: 290 })).toBe('not_better');
	});

	it('holds copies out together', async () => {
		const text = 'We waited for two hours at the counter and nobody came to say how long it would still take';
		const [one, , copy] = await foldsOf([text, 'Lovely place, we will come again', `${text}!`]);
		expect(copy).toBe(one);
	});
});

onBothDatabases('own weights', (open) => {
	let store: Store;
	let stop: () => Promise<void>;
	let reader: Reader;

	beforeAll(async () => {
		({ store, stop } = await open());
		reader = await makeReader(store);
	});
	afterAll(() => stop());
	const teacher = () => ({ store, company: reader.company, userId: reader.userId, now: reader.now() });
	const unseen = 'Filthy bass, mean and ugly tone, a killer machine on my wall';

	async function teach(from: number, to: number) {
		const seen = Array.from({ length: to - from }, (_, n) => observed({ text: jargon(from + n) }));
		for (const { id } of await reader.take(seen)) await correct(teacher(), id, 'sentiment', 'positive');
	}

	it('are made from the twentieth correction on, and judge what comes in from then on', async () => {
		await teach(0, leastLessons - 1);
		expect(await learn(store, reader.company, reader.now())).toEqual([]);
		expect(await judgeOf(store, reader.company.id)).toBe(shippedJudge);
		await teach(leastLessons - 1, 30);
		const tools = { now: reader.now } as never;
		await handlers.learn!({ store, tools }, { companyId: reader.company.id });
		const [own] = await ownWeights.latest(store, reader.company.id, 5);
		expect(own).toMatchObject({ head: 'sentiment', version: 1, status: 'used', lessons: 30 });
		expect(own!.heldOut.after).toBeGreaterThan(own!.heldOut.before);
		const judge = await judgeOf(store, reader.company.id);
		expect(judge.name).toContain('sentiment-1');
		expect(judge.classify(unseen).probabilities.positive).toBeGreaterThan(
			shippedJudge.classify(unseen).probabilities.positive
		);
		expect(await judgeOf(store, reader.company.id)).toBe(judge);
		// Nothing new, nothing to learn.
		expect(await learn(store, reader.company, reader.now())).toEqual([]);
	});

	it('belong to one company alone', async () => {
		const stranger = await makeReader(store);
		expect(await judgeOf(store, stranger.company.id)).toBe(shippedJudge);
	});

	it('are taken back and brought back with one step each', async () => {
		const [own] = await ownWeights.latest(store, reader.company.id, 1);
		const step = (what: 'withdraw' | 'restore') =>
			store.transaction(function* (tx) {
				if (what === 'restore') return yield* ownWeights.restore(store, tx, reader.company.id, own!.id, reader.now());
				return yield* ownWeights.withdraw(store, tx, reader.company.id, own!.id, reader.userId, reader.now());
			});
		expect([await step('withdraw'), await step('withdraw')]).toEqual([true, false]);
		expect(await judgeOf(store, reader.company.id)).toBe(shippedJudge);
		await teach(30, 32);
		// A person said no: a few words more do not bring them back.
		expect(await learn(store, reader.company, reader.now())).toEqual([]);
		expect(await step('restore')).toBe(true);
		expect((await judgeOf(store, reader.company.id)).name).toContain('sentiment-1');
	});
});
