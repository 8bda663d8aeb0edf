import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { calendarOf } from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as answer from '#lib/server/desk/answer.ts';
import { rejected } from '#lib/server/desk/sent.ts';
import * as jobs from '#lib/server/jobs.ts';
import type { Mention } from '#lib/server/mentions.ts';
import * as replies from '#lib/server/replies.ts';
import { freshDesk, later, mailsOf, minutesAfter, monday, workAt, type Desk } from '../../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import { checkReply, react } from './react.ts';

const ours = 'Atvainojamies par auksto zupu, šodien atvedīsim citu.';

onBothDatabases('a reply that stood in public and is gone', (open) => {
	let store: Store;
	let made: Desk;
	let complaint: complaints.Complaint;
	freshDesk(open, (given) => ({ store, made, complaint } = given));

	/** The site shows this under the complaint when it is next visited. */
	async function shows(replyText: string | null, at: Date) {
		const { mention } = store.tables;
		await store.db.update(mention).set({ replyText }).where(eq(mention.id, complaint.mentionId));
		await store.transaction(function* (tx) {
			const [reply] = yield* replies.expected(store, tx, [complaint.mentionId]);
			const row = yield* replies.withItsMention(store, tx, reply!.id);
			yield* checkReply(store, tx, row!.reply, row!.mention, calendarOf(row!.company), at);
		});
	}
	const told = async () => (await mailsOf(store)).filter(({ id }) => id.startsWith('reply-back-'));

	it('stands unanswered again, and its writer is told each time', async () => {
		const act = await made.act(complaint.id, made.support, monday);
		await answer.markSent(act, complaint.mentionId, ours);
		await shows(ours, later(1));
		await workAt(store, later(1));
		expect(await complaints.find(store, made.company.id, complaint.id)).toMatchObject({ isUnanswered: false });

		await shows(null, later(2));
		expect(await complaints.find(store, made.company.id, complaint.id)).toMatchObject({ isUnanswered: true });
		await workAt(store, minutesAfter(5, later(2)));
		const [mail, ...more] = await told();
		expect(more).toEqual([]);
		expect(mail).toMatchObject({
			userId: made.support,
			subject: expect.stringMatching(/^Bakery: Vietnē .+\.example jūsu atbilde vairs nav redzama$/)
		});
		for (const said of [ours, 'Cold soup', `/complaints/${complaint.id}`]) expect(mail!.text).toContain(said);

		await shows(ours, later(3));
		await shows(null, later(4));
		await workAt(store, minutesAfter(5, later(4)));
		expect(await told()).toHaveLength(2);
	});

	it('and is back before anybody was told wakes nobody', async () => {
		await answer.markSent(await made.act(complaint.id, made.support, monday), complaint.mentionId, ours);
		await shows(ours, later(1));
		await shows(null, later(2));
		await shows(ours, minutesAfter(1, later(2)));
		await workAt(store, minutesAfter(5, later(2)));
		expect(await told()).toEqual([]);
	});

	it('is one all the same where it was written at the site itself', async () => {
		const { mention } = store.tables;
		const [before] = await store.db.select().from(mention).where(eq(mention.id, complaint.mentionId));
		const visit = (was: Mention, is: Mention, at: Date) =>
			store.transaction((tx) =>
				react(store, tx, [{ mention: is, before: was, what: 'edited' }], made.company, calendarOf(made.company), at)
			);
		const answered = { ...before!, replyText: 'Atvainojiet! Zvaniet mums.' };
		await visit(before!, answered, later(1));
		expect(await complaints.find(store, made.company.id, complaint.id)).toMatchObject({ isUnanswered: false });
		await visit(answered, before!, later(2));
		expect(await complaints.find(store, made.company.id, complaint.id)).toMatchObject({ isUnanswered: true });
	});

	it('while the site refuses its next version, is not said to be missing', async () => {
		await answer.markSent(await made.act(complaint.id, made.support, monday), complaint.mentionId, ours);
		await shows(ours, later(1));
		const { reply, mention } = store.tables;
		const refuse = async (at: Date) => {
			const [row] = await store.db.update(reply).set({ status: 'sent', versionNumber: 2 }).returning();
			await rejected(store, made.company, row!, 'links are not allowed', at);
			return complaints.find(store, made.company.id, complaint.id);
		};
		expect(await refuse(later(2))).toMatchObject({ isUnanswered: false });
		await store.db.update(mention).set({ replyText: null });
		expect(await refuse(later(3))).toMatchObject({ isUnanswered: true });
	});

	it('is told of under its own name where the job is from before jobs had one', async () => {
		await answer.markSent(await made.act(complaint.id, made.support, monday), complaint.mentionId, ours);
		const [row] = await store.db.update(store.tables.reply).set({ status: 'failed' }).returning();
		const job = { kind: 'mail_reply_back', payload: { replyId: row!.id }, key: 'old', runAt: monday } as const;
		await store.transaction((tx) => jobs.add(store, tx, job, monday));
		await workAt(store, minutesAfter(5));
		expect((await told()).map(({ id }) => id)).toEqual([expect.stringContaining(`${row!.id}-1`)]);
	});
});
