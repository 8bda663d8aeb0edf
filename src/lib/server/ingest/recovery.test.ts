import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { calendarOf } from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as desk from '#lib/server/desk.ts';
import * as answer from '#lib/server/desk/answer.ts';
import type { Mention } from '#lib/server/mentions.ts';
import { makeDesk, type Desk } from '../../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import { react } from './react.ts';

/** What customers do in public counts as their word, without anybody asking or writing it down. */

const now = new Date('2026-11-23T08:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

onBothDatabases('what is seen in public', (open) => {
	let store: Store;
	let close: () => Promise<void>;
	let made: Desk;
	let complaint: complaints.Complaint;
	let authorId: string;

	beforeAll(async () => ({ store, stop: close } = await open()));
	afterAll(() => close());
	beforeEach(async () => {
		made = await makeDesk(store, now);
		const [author] = await store.db
			.insert(store.tables.author)
			.values({ companyId: made.company.id, platform: 'feed', name: 'Aivars', firstSeenAt: now })
			.returning();
		authorId = author!.id;
		complaint = await made.complain({ authorId });
		await change({ ratingValue: 2, ratingBest: 5 });
	});
	afterEach(() => store.db.delete(store.tables.company));

	const text = async (id = complaint.mentionId): Promise<Mention> =>
		(await store.db.select().from(store.tables.mention).where(eq(store.tables.mention.id, id)))[0]!;
	async function change(to: Partial<Mention>): Promise<void> {
		const { mention } = store.tables;
		await store.db.update(mention).set(to).where(eq(mention.id, complaint.mentionId));
	}
	/** The collectors find the text changed. */
	async function edit(to: Partial<Mention>, at: Date): Promise<void> {
		const before = await text();
		await change(to);
		await see([{ mention: await text(), before, what: 'edited' }], at);
	}
	const see = (saved: Parameters<typeof react>[2], at: Date) =>
		store.transaction((tx) => react(store, tx, saved, made.company, calendarOf(made.company), at));
	/** Another text of the same author. */
	async function writeAgain(sentiment: 'positive' | 'negative', at: Date): Promise<void> {
		const { id: _, ...base } = await text();
		const { mention } = store.tables;
		const again = { ...base, externalId: `again ${at.getTime()}`, sentiment, text: 'All is well now', publishedAt: at };
		const [row] = await store.db
			.insert(mention)
			.values({ ...again, ratingValue: 5 })
			.returning();
		await see([{ mention: row!, before: null, what: 'created' }], at);
	}
	const act = (at: Date) => made.act(complaint.id, made.support, at);
	async function resolve(): Promise<void> {
		const said = { restatement: 'cold', cause: 'defect' as const, strategy: 'fix' as const };
		await desk.understand(await act(now), complaint, said);
		await answer.markSent(await act(now), complaint.mentionId, 'We are sorry.');
		await desk.resolve(await act(now), 'A warm one', 'fixed');
	}
	const stands = async () => (await complaints.find(store, made.company.id, complaint.id))!;

	it('closes a solved complaint when the rating is raised, and says by what', async () => {
		await resolve();
		await edit({ ratingValue: 5 }, later(2));
		expect(await stands()).toMatchObject({ state: 'closed', followUpAnswer: 'rating_raised' });
		expect((await complaints.events(store, complaint.id)).slice(-2)).toMatchObject([
			{ type: 'follow_up_answered', userId: null, data: { answer: 'rating_raised', was: 2, is: 5 } },
			{ type: 'closed', userId: null, data: { closing: 'rating_raised' } }
		]);
	});

	it('closes it when the author thanks, in the same text or in another', async () => {
		await resolve();
		await writeAgain('positive', later(3));
		expect(await stands()).toMatchObject({ state: 'closed', followUpAnswer: 'thanked' });
	});

	it('hears no thanks in what was written before we did anything, or in more anger', async () => {
		await resolve();
		await writeAgain('positive', new Date(now.getTime() - 1));
		await writeAgain('negative', later(1));
		expect(await stands()).toMatchObject({ state: 'resolved', followUpAnswer: null });
	});

	it('keeps a good sign of what is not solved yet, and closes nothing by it', async () => {
		await answer.markSent(await act(now), complaint.mentionId, 'We are sorry.');
		await edit({ ratingValue: 4 }, later(1));
		expect(await stands()).toMatchObject({ state: 'acknowledged', followUpAnswer: 'rating_raised' });
	});

	it('opens it again when the rating is lowered', async () => {
		await resolve();
		await edit({ ratingValue: 1 }, later(2));
		expect(await stands()).toMatchObject({ state: 'reopened' });
	});
});
