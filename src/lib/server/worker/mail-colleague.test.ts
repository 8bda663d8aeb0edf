import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { defaultRule } from '#lib/domain/alert-rule.ts';
import * as alerts from '#lib/server/alerts.ts';
import * as bulk from '#lib/server/bulk.ts';
import * as complaints from '#lib/server/complaints.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as desk from '#lib/server/desk.ts';
import * as queue from '#lib/server/queue.ts';
import { freshDesk, mailsOf, minutesAfter, monday, workAt, type Desk } from '../../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';

onBothDatabases('a mail from a colleague', (open) => {
	let store: Store;
	let made: Desk;
	let complaint: complaints.Complaint;
	freshDesk(open, (given) => ({ store, made, complaint } = given));

	const mails = () => mailsOf(store);
	const byOwner = (now = monday) => made.act(complaint.id, made.owner, now);
	const speaks = (userId: string, locale: string) =>
		store.db.update(store.tables.user).set({ locale }).where(eq(store.tables.user.id, userId));
	const toSupport = { reason: 'You know <b>soups</b>', dueOn: '2026-11-25' };

	it('brings a note to whom it addresses, once, and to nobody else', async () => {
		await speaks(made.support, 'ru');
		await desk.note(await byOwner(), '@Oskars and @oskars, was it <i>you</i> who called? Not @Ieva.');
		await desk.note(await byOwner(), 'oskars@bakery.test wrote to us');
		await workAt(store, minutesAfter(1));
		const [mail, ...others] = await mails();
		expect(others).toEqual([]);
		expect(mail).toMatchObject({ kind: 'colleague', userId: made.support });
		for (const said of ['Ieva обращается к вам', 'was it <i>you</i> who called?', 'Cold soup', complaint.id])
			expect(mail!.text).toContain(said);
		expect(mail!.html).toContain('&lt;i>you');
		const [event] = (await complaints.events(store, complaint.id)).filter(({ type }) => type === 'note_added');
		expect(event!.data).toMatchObject({ to: [made.support] });
	});

	it('leaves the complaint in the queue of whom a note addresses, until they do something there', async () => {
		const waiting = async (userId: string) => {
			const asking = {
				companyId: made.company.id,
				view: 'addressed',
				userId,
				now: monday,
				today: '2026-11-23'
			} as const;
			expect(await queue.countOf(store, asking)).toBe((await queue.list(store, asking, { limit: 5 })).length);
			return (await queue.list(store, asking, { limit: 5 })).map(({ id }) => id);
		};
		await made.complain();
		await desk.note(await byOwner(), '@Oskars, was it you who called?');
		expect(await waiting(made.support)).toEqual([complaint.id]);
		expect(await waiting(made.owner)).toEqual([]);
		await desk.note(await made.act(complaint.id, made.support, monday), 'It was, @Ieva.');
		expect(await waiting(made.support)).toEqual([]);
		expect(await waiting(made.owner)).toEqual([complaint.id]);
		await desk.assign(await byOwner(), { assigneeId: made.owner, reason: null, dueOn: null });
		expect(await waiting(made.owner)).toEqual([]);
	});

	it('says which complaint is theirs now, why and until when', async () => {
		await speaks(made.support, 'en');
		await desk.assign(await byOwner(), { assigneeId: made.support, ...toSupport });
		await workAt(store, minutesAfter(1));
		expect(await mails()).toEqual([]);
		await workAt(store, minutesAfter(6));
		const [mail, ...others] = await mails();
		expect(others).toEqual([]);
		expect(mail!.subject).toContain('Ieva gives you a complaint');
		for (const said of ['You know <b>soups</b>', 'Cold soup', '25 November', `/complaints/${complaint.id}`])
			expect(mail!.text).toContain(said);
	});

	it('tells of many at once, of those that they still have', async () => {
		await speaks(made.support, 'en');
		const complaintIds = [complaint.id, (await made.complain()).id, (await made.complain()).id];
		const given = { store, company: made.company, userId: made.owner, complaintIds, now: monday };
		await bulk.assign(given, made.support);
		await bulk.unassign({ ...given, complaintIds: [complaint.id] }, new Map());
		await workAt(store, minutesAfter(6));
		const [mail, ...others] = await mails();
		expect(others).toEqual([]);
		expect(mail!.subject).toContain('Ieva gives you 2 complaints');
		expect(mail!.text).toContain('/complaints?view=mine');
	});

	it('is not written where somebody takes it for themselves, or it was taken back', async () => {
		await desk.assign(await byOwner(), { assigneeId: made.owner, reason: null, dueOn: null });
		await desk.assign(await byOwner(), { assigneeId: made.support, ...toSupport });
		await desk.assign(await byOwner(), { assigneeId: null, reason: null, dueOn: null });
		await workAt(store, minutesAfter(6));
		expect(await mails()).toEqual([]);
	});

	it('waits for the morning', async () => {
		const quiet = { fromHour: 9, toHour: 12 };
		await alerts.saveRule(store, made.company.id, made.support, { ...defaultRule('support'), quiet }, monday);
		await desk.note(await byOwner(), '@Oskars, please look');
		await workAt(store, minutesAfter(1));
		expect(await mails()).toEqual([]);
		await workAt(store, minutesAfter(121));
		expect(await mails()).toHaveLength(1);
	});
});
