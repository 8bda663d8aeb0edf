import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { foldState } from '#lib/domain/complaint.ts';
import type { ObservedMention } from '#lib/domain/mention.ts';
import { calendarOf, type Company } from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import * as corrections from '#lib/server/corrections.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as labelled from '#lib/server/mentions/labels.ts';
import { onBothDatabases } from '../../../../../tests/support/stores.ts';
import { topicsKeptAndCounted } from '../../../../../tests/support/topics.ts';
import { makeReader, observed, type Reader } from '../../../../../tests/support/reader.ts';
import { correct, undo } from './correct.ts';

const text =
	'Заказывали пирог на день рождения, привезли на два часа позже и совсем холодным, на звонки никто не отвечал весь вечер';
const copy = `${text.replace('вечер', 'день')}!`;

onBothDatabases('a correction', (open) => {
	let store: Store;
	let stop: () => Promise<void>;
	let reader: Reader;
	let company: Company;

	beforeAll(async () => ({ store, stop } = await open()));
	afterAll(() => stop());
	beforeEach(async () => {
		reader = await makeReader(store);
		company = reader.company;
	});

	const teacher = () => ({ store, company, userId: reader.userId, now: reader.now() });
	const take = (...seen: ObservedMention[]) => reader.take(seen);
	const complaintOf = (id: string) => complaints.findByMention(store, company.id, id);
	const mentionOf = async (id: string) =>
		(await store.db.select().from(store.tables.mention).where(eq(store.tables.mention.id, id)))[0]!;

	/** The roll-up of sentiments as it is kept, and as counting every mention gives it. */
	async function sentimentsKeptAndCounted() {
		const { dailyStat, mention } = store.tables;
		const kept: Record<string, number> = {};
		for (const row of await store.db.select().from(dailyStat).where(eq(dailyStat.companyId, company.id)))
			if (row.mentions) kept[row.sentiment] = (kept[row.sentiment] ?? 0) + row.mentions;
		const counted: Record<string, number> = {};
		for (const row of await store.db.select().from(mention).where(eq(mention.companyId, company.id)))
			counted[row.sentiment] = (counted[row.sentiment] ?? 0) + 1;
		return { kept, counted };
	}

	it('holds at once for the text and its copies, before and after, and for nothing else', async () => {
		const [first, second, other] = await take(
			observed({ text }),
			observed({ text: copy }),
			observed({ text: 'Спасибо большое за торт, всё было очень вкусно, гости остались довольны и просили адрес' })
		);
		const wanted = first!.sentiment === 'positive' ? 'neutral' : 'positive';
		await correct(teacher(), first!.id, 'sentiment', wanted);
		expect((await mentionOf(first!.id)).sentiment).toBe(wanted);
		expect((await mentionOf(second!.id)).sentiment).toBe(wanted);
		expect((await mentionOf(other!.id)).sentiment).toBe(other!.sentiment);
		const [later] = await take(observed({ text: `${text}!!` }));
		expect(later!.sentiment).toBe(wanted);
		for (const { kept, counted } of [await sentimentsKeptAndCounted(), await topicsKeptAndCounted(store, company.id)])
			expect(kept).toEqual(counted);
	});

	it('is taken back: the earlier word holds again, then the model’s', async () => {
		const [first] = await take(observed({ text }));
		const model = first!.sentiment;
		const others = (['negative', 'neutral', 'positive'] as const).filter((one) => one !== model);
		const one = await correct(teacher(), first!.id, 'sentiment', others[0]!);
		const two = await correct(teacher(), first!.id, 'sentiment', others[1]!);
		expect(await corrections.find(store, company.id, two)).toMatchObject({ said: model, now: others[1] });
		expect(await undo(teacher(), two)).toBe(true);
		expect((await mentionOf(first!.id)).sentiment).toBe(others[0]);
		expect(await undo(teacher(), two)).toBe(false);
		await undo(teacher(), one);
		expect((await mentionOf(first!.id)).sentiment).toBe(model);
		for (const { kept, counted } of [await sentimentsKeptAndCounted(), await topicsKeptAndCounted(store, company.id)])
			expect(kept).toEqual(counted);
		expect(await corrections.counts(store, company.id)).toEqual({});
	});

	it('is taken back to what the model says with the company’s own topics', async () => {
		const own = { ...teacher(), company: { ...company, ownTopics: [{ name: 'Пироги', words: ['пирог'] }] } };
		const [first] = await take(observed({ text }));
		const topics = async () =>
			store.transaction(function* (tx) {
				const [found] = yield* labelled.read(store, tx, company.id, [first!.id]);
				return found!.analysis!.proposals!.topics;
			});
		const id = await correct(own, first!.id, 'topics', 'price');
		expect(await topics()).toEqual(['price']);
		await undo(own, id);
		expect(await topics()).toContain('Пироги');
	});

	it('to "no complaint" sets the complaint aside, also that of the copy, and the next copy opens none', async () => {
		const stars = { rating: { value: 1, best: 5 } };
		const [first, second] = await take(observed({ text, ...stars }), observed({ text: copy, ...stars }));
		expect((await complaintOf(first!.id))!.state).toBe('new');
		const id = await correct(teacher(), first!.id, 'complaint', 'no');
		for (const { id: mention } of [first!, second!]) expect((await complaintOf(mention))!.state).toBe('dismissed');
		const [third] = await take(observed({ text: `${text} :(`, ...stars }));
		expect(await complaintOf(third!.id)).toBeNull();
		await undo(teacher(), id);
		for (const { id: mention } of [first!, second!]) {
			const complaint = (await complaintOf(mention))!;
			expect(complaint.state).toBe('reopened');
			const events = await complaints.events(store, complaint.id);
			expect(foldState(events.map(({ type }) => type))).toBe('reopened');
		}
		// The third one had no complaint to bring back; it gets one now that it counts as one.
		expect((await complaintOf(third!.id))!.state).toBe('new');
	});

	it('to "a complaint" opens one, and taking it back sets that aside', async () => {
		const praise = 'Спасибо большое за торт, всё было очень вкусно, гости остались довольны и просили адрес';
		const [first] = await take(observed({ text: praise, rating: { value: 5, best: 5 } }));
		expect(await complaintOf(first!.id)).toBeNull();
		const id = await correct(teacher(), first!.id, 'complaint', 'yes');
		expect((await complaintOf(first!.id))!.state).toBe('new');
		await undo(teacher(), id);
		expect((await complaintOf(first!.id))!.state).toBe('dismissed');
	});

	it('of what was already resolved leaves the work that was done', async () => {
		const [first] = await take(observed({ text, rating: { value: 1, best: 5 } }));
		const { id } = (await complaintOf(first!.id))!;
		await store.transaction(function* (tx) {
			const happen = (type: 'cause_set' | 'resolved', data: Record<string, unknown>) =>
				complaints.record(store, tx, id, { type, userId: null, data }, calendarOf(company), reader.now());
			yield* happen('cause_set', { cause: 'defect' });
			yield* happen('resolved', { actionTaken: 'A new pie', outcome: 'fixed' });
		});
		await correct(teacher(), first!.id, 'complaint', 'no');
		expect((await complaintOf(first!.id))!.state).toBe('resolved');
	});

	it('of the cause is the cause of the complaint, of the topics what is proposed', async () => {
		const [first] = await take(observed({ text, rating: { value: 1, best: 5 } }));
		await correct(teacher(), first!.id, 'cause', 'staff_error');
		await correct(teacher(), first!.id, 'sentiment', 'negative');
		await correct(teacher(), first!.id, 'topics', 'delivery,food');
		const { kept, counted } = await topicsKeptAndCounted(store, company.id);
		expect(kept).toEqual(counted);
		expect(kept).toMatchObject({ delivery: 1, food: 1 });
		expect((await complaintOf(first!.id))!.cause).toBe('staff_error');
		const [row] = await store.db
			.select()
			.from(store.tables.analysis)
			.where(eq(store.tables.analysis.mentionId, first!.id));
		expect(row!.proposals).toMatchObject({ cause: { proposed: 'staff_error' }, topics: ['delivery', 'food'] });
	});

	it('cannot be made or taken back by another company', async () => {
		const [first] = await take(observed({ text }));
		const id = await correct(teacher(), first!.id, 'sentiment', 'neutral');
		const stranger = await makeReader(store);
		const foreign = { ...teacher(), company: stranger.company };
		await expect(correct(foreign, first!.id, 'sentiment', 'positive')).rejects.toMatchObject({
			code: 'mention.not_found'
		});
		await expect(undo(foreign, id)).rejects.toMatchObject({ code: 'correction.not_found' });
	});
});
