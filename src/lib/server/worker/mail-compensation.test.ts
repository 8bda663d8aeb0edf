import { eq } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { defaultRule } from '#lib/domain/alert-rule.ts';
import * as alerts from '#lib/server/alerts.ts';
import * as compensations from '#lib/server/compensations.ts';
import type * as complaints from '#lib/server/complaints.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as compensate from '#lib/server/desk/compensate.ts';
import * as queue from '#lib/server/queue.ts';
import { freshDesk, mailsOf, minutesAfter, monday, workAt, type Desk } from '../../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';

onBothDatabases('a compensation above the limit', (open) => {
	let store: Store;
	let made: Desk;
	let complaint: complaints.Complaint;
	freshDesk(open, (given) => ({ store, made, complaint } = given));

	const mails = () => mailsOf(store);
	const of = async (userId: string) => (await mails()).filter((mail) => mail.userId === userId);
	const act = (userId: string, now = monday) => made.act(complaint.id, userId, now);
	const dinner = { kind: 'money' as const, amountCents: 12_050, note: 'A <b>dinner</b> for four' };
	const offer = async (amountCents = dinner.amountCents) =>
		compensate.offer(await act(made.support), 'support', { ...dinner, amountCents });
	const decide = async (why: string | null) => {
		const [waiting] = await compensations.ofComplaint(store, complaint.id);
		await compensate.decide(await act(made.owner, minutesAfter(3)), 'owner', waiting!.id, why);
	};
	const asking = { view: 'to_approve' as const, now: monday, today: '2026-11-23' };
	const toApprove = () => queue.countOf(store, { ...asking, companyId: made.company.id, userId: made.owner });
	beforeEach(() => store.db.update(store.tables.user).set({ locale: 'en' }));

	it('stands among what waits for a word, and is told to whoever may give it', async () => {
		expect(await toApprove()).toBe(0);
		await offer();
		expect(await toApprove()).toBe(1);
		await workAt(store, minutesAfter(1));
		const [mail, ...others] = await mails();
		expect(others).toEqual([]);
		expect(mail).toMatchObject({ kind: 'colleague', userId: made.owner });
		for (const said of [
			'Oskars asks',
			'A <b>dinner</b> for four',
			'120.50',
			'Cold soup',
			`/complaints/${complaint.id}`
		])
			expect(mail!.text).toContain(said);
		expect(mail!.html).toContain('&lt;b>dinner');
	});

	it.each([
		[null, 'is approved', 'Approved by Ieva'],
		['A soup is enough', 'is not approved', 'Ieva: A soup is enough']
	])('comes back to whoever asked (%s)', async (why, subject, said) => {
		await offer();
		await workAt(store, minutesAfter(1));
		await decide(why);
		expect(await toApprove()).toBe(0);
		await workAt(store, minutesAfter(4));
		const [mail, ...others] = await of(made.support);
		expect(others).toEqual([]);
		expect(mail!.subject).toContain(subject);
		expect(mail!.text).toContain(said);
	});

	it('is no news once it is decided, nor where the limit suffices', async () => {
		await offer();
		await decide(null);
		await offer(1_000);
		await workAt(store, minutesAfter(4));
		expect(await of(made.owner)).toEqual([]);
		expect(await of(made.support)).toHaveLength(1);
	});

	it('reaches an owner who wants to hear of nothing, for somebody must', async () => {
		await alerts.saveRule(store, made.company.id, made.owner, { ...defaultRule('owner'), isActive: false }, monday);
		await offer();
		await workAt(store, minutesAfter(1));
		expect(await of(made.owner)).toHaveLength(1);
		await store.db
			.update(store.tables.membership)
			.set({ role: 'admin' })
			.where(eq(store.tables.membership.userId, made.owner));
		await offer(50_000);
		await workAt(store, minutesAfter(2));
		// Nobody's limit reaches so far.
		expect(await of(made.owner)).toHaveLength(1);
	});
});
