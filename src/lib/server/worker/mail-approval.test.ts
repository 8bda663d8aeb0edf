import { eq } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { defaultRule } from '#lib/domain/alert-rule.ts';
import * as alerts from '#lib/server/alerts.ts';
import type * as complaints from '#lib/server/complaints.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as answer from '#lib/server/desk/answer.ts';
import * as approve from '#lib/server/desk/approve.ts';
import { freshDesk, mailsOf, minutesAfter, monday, workAt, type Desk } from '../../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';

const text = 'We are sorry that the soup was cold. <b>Ilze</b> brings a warm one tonight.';

onBothDatabases('a mail about somebody else’s word', (open) => {
	let store: Store;
	let made: Desk;
	let complaint: complaints.Complaint;
	freshDesk(open, (given) => ({ store, made, complaint } = given));

	const mails = () => mailsOf(store);
	const of = async (userId: string) => (await mails()).filter((mail) => mail.userId === userId);
	const speaks = (userId: string, locale: string) =>
		store.db.update(store.tables.user).set({ locale }).where(eq(store.tables.user.id, userId));
	const ask = async (now = monday, words = text) =>
		approve.ask(await made.act(complaint.id, made.support, now), complaint.mentionId, words);
	const decide = async (note: string | null, now = monday, words = text) =>
		approve.decide(await made.act(complaint.id, made.owner, now), words, note);

	beforeEach(async () => {
		await store.db.update(store.tables.company).set({ replyApproval: 'everyone' });
		made.company.replyApproval = 'everyone';
	});

	it('goes to whoever may give it, with the whole reply, and to the writer when it was given', async () => {
		await speaks(made.owner, 'ru');
		await speaks(made.support, 'en');
		await ask();
		await workAt(store, minutesAfter(2));
		expect(await mails()).toHaveLength(1);
		const [asked] = await of(made.owner);
		expect(asked).toMatchObject({ kind: 'approval', unsubscribeUrl: null });
		for (const said of ['Oskars', 'Cold soup', text, `/complaints/${complaint.id}`, 'У вас принято'])
			expect(asked!.text).toContain(said);
		expect(asked!.html).toContain('&lt;b>Ilze');
		await decide(null, minutesAfter(10));
		await workAt(store, minutesAfter(12));
		expect(await mails()).toHaveLength(2);
		const [given] = await of(made.support);
		expect(given!.subject).toContain('approved');
		expect(given!.text).toContain('Ieva');
	});

	it('brings the note to the writer when it came back', async () => {
		await ask();
		await decide('Name the cook’s number');
		await workAt(store, minutesAfter(2));
		// Nobody is asked any more for what was decided in the meantime.
		expect(await of(made.owner)).toEqual([]);
		const [returned] = await of(made.support);
		expect(returned!.text).toContain('Name the cook’s number');
	});

	it('waits for the morning, unless the complaint speaks of harm', async () => {
		// 22:30 in Riga.
		const night = new Date('2026-11-23T20:30:00Z');
		await ask(night);
		await workAt(store, minutesAfter(30, night));
		expect(await mails()).toEqual([]);
		await workAt(store, new Date('2026-11-24T06:01:00Z'));
		expect(await of(made.owner)).toHaveLength(1);
		const { complaint: table } = store.tables;
		complaint = await made.complain();
		await store.db
			.update(table)
			.set({ risks: ['harm'] })
			.where(eq(table.id, complaint.id));
		await ask(night);
		await workAt(store, minutesAfter(2, night));
		expect(await of(made.owner)).toHaveLength(2);
	});

	it('goes to those who want to be told; where nobody does, to the owner all the same', async () => {
		const values = { name: 'Anda', email: `${crypto.randomUUID()}@bakery.test`, createdAt: monday, updatedAt: monday };
		const [admin] = await store.db.insert(store.tables.user).values(values).returning();
		const member = { companyId: made.company.id, userId: admin!.id, role: 'admin' as const, createdAt: monday };
		await store.db.insert(store.tables.membership).values(member);
		const wants = (userId: string, isActive: boolean) =>
			alerts.saveRule(store, made.company.id, userId, { ...defaultRule('owner'), isActive }, monday);
		await wants(made.owner, false);
		await ask();
		await workAt(store, minutesAfter(2));
		expect((await mails()).map(({ userId }) => userId)).toEqual([made.owner]);
		await wants(admin!.id, true);
		await ask(minutesAfter(5), `${text} And a cake.`);
		await workAt(store, minutesAfter(7));
		expect((await mails()).map(({ userId }) => userId)).toEqual([made.owner, admin!.id]);
	});

	it('is one for each asking, told as it stands: a text that was withdrawn or has left is no news', async () => {
		await ask();
		await answer.draft(await made.act(complaint.id, made.support, monday), complaint.mentionId, 'Another');
		await workAt(store, minutesAfter(2));
		expect(await mails()).toEqual([]);
		await ask(minutesAfter(3));
		await decide(null, minutesAfter(4));
		await answer.markSent(await made.act(complaint.id, made.support, minutesAfter(4)), complaint.mentionId, text);
		await workAt(store, minutesAfter(6));
		expect((await mails()).filter(({ kind }) => kind === 'approval')).toEqual([]);
	});
});
