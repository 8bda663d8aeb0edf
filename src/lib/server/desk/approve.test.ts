import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Risk } from '#lib/domain/risk.ts';
import { freshDesk, monday, type Desk } from '../../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import * as complaints from '../complaints.ts';
import type { Store } from '../db/store.ts';
import * as queue from '../queue.ts';
import * as replies from '../replies.ts';
import * as answer from './answer.ts';
import * as approve from './approve.ts';
import * as compensate from './compensate.ts';

const text = 'We are sorry that the soup was cold. Ilze brings a warm one tonight; she is at 20000000 until nine.';
const needed = { code: 'reply.needs_approval' };

onBothDatabases('somebody else’s word', (open) => {
	let store: Store;
	let made: Desk;
	let complaint: complaints.Complaint;
	freshDesk(open, (given) => ({ store, made, complaint } = given));

	const byOwner = () => made.act(complaint.id, made.owner, monday);
	const bySupport = () => made.act(complaint.id, made.support, monday);
	const now = async () => (await replies.ofComplaint(store, complaint.id))[0]!;
	const types = async () => (await complaints.events(store, complaint.id)).map(({ type }) => type);
	const risky = (risks: Risk[]) =>
		store.db.update(store.tables.complaint).set({ risks }).where(eq(store.tables.complaint.id, complaint.id));
	const send = async (words = text) => answer.markSent(await bySupport(), complaint.mentionId, words);
	const ask = async (words = text) => approve.ask(await bySupport(), complaint.mentionId, words);

	it('is not needed for an everyday reply, and never for an owner’s', async () => {
		await send();
		expect(await now()).toMatchObject({ status: 'sent' });
		complaint = await made.complain();
		await risky(['harm']);
		await answer.markSent(await byOwner(), complaint.mentionId, text);
		expect(await now()).toMatchObject({ status: 'sent' });
	});

	it('is needed for words of risk: asked, seen in the queue, given to this very text, and then it leaves', async () => {
		await risky(['harm']);
		await expect(send()).rejects.toMatchObject(needed);
		await expect(answer.publish(await bySupport(), complaint.mentionId, text)).rejects.toMatchObject(needed);
		await ask();
		await expect(send()).rejects.toMatchObject(needed);
		const asking = { companyId: made.company.id, view: 'to_approve', userId: made.owner } as const;
		const asked = { ...asking, now: monday, today: '2026-11-23' };
		expect((await queue.list(store, asked, { limit: 5 })).map(({ id }) => id)).toEqual([complaint.id]);
		await approve.decide(await byOwner(), text, null);
		expect(await now()).toMatchObject({ status: 'draft', approvedBy: made.owner, userId: made.support });
		expect(await queue.list(store, asked, { limit: 5 })).toEqual([]);
		await send();
		expect(await types()).toEqual(['opened', 'approval_asked', 'approval_given', 'acknowledged']);
	});

	it('is given knowing that a model drafted it, until another text takes its place', async () => {
		await risky(['harm']);
		await approve.ask(await bySupport(), complaint.mentionId, text, { draftedBy: 'small-writer' });
		expect(await now()).toMatchObject({ status: 'awaiting_approval', draftedBy: 'small-writer' });
		await approve.decide(await byOwner(), text, null);
		await answer.draft(await bySupport(), complaint.mentionId, text, { seenAt: (await now()).updatedAt });
		expect(await now()).toMatchObject({ draftedBy: 'small-writer' });
		await send();
		expect(await now()).toMatchObject({ status: 'sent', draftedBy: 'small-writer' });
		complaint = await made.complain();
		await answer.draft(await bySupport(), complaint.mentionId, text, { draftedBy: 'small-writer' });
		await answer.draft(await bySupport(), complaint.mentionId, 'My own words.', { seenAt: (await now()).updatedAt });
		expect(await now()).toMatchObject({ draftedBy: null });
	});

	it('is for one text: a changed one needs it anew', async () => {
		await risky(['harm']);
		await ask();
		await approve.decide(await byOwner(), text, null);
		await expect(send(`${text} And a cake.`)).rejects.toMatchObject(needed);
		expect(await now()).toMatchObject({ approvedBy: made.owner });
		await answer.draft(await bySupport(), complaint.mentionId, `${text} And a cake.`);
		expect(await now()).toMatchObject({ approvedBy: null });
		await expect(send(text)).rejects.toMatchObject(needed);
	});

	it('is not given to a text that changed while it was read', async () => {
		await risky(['harm']);
		await ask(`${text} And a cake.`);
		await expect(approve.decide(await byOwner(), text, null)).rejects.toMatchObject({ code: 'complaint.changed' });
	});

	it('comes back with a note, which stays while the text is mended and goes when it is asked for anew', async () => {
		await risky(['harm']);
		await ask();
		await approve.decide(await byOwner(), text, 'Name the doctor’s number');
		expect(await now()).toMatchObject({ status: 'draft', approvedBy: null, returnedWhy: 'Name the doctor’s number' });
		const event = (await complaints.events(store, complaint.id)).at(-1)!;
		expect(event).toMatchObject({ type: 'approval_returned', reason: 'Name the doctor’s number' });
		await answer.draft(await bySupport(), complaint.mentionId, `${text} Doctor:`);
		expect(await now()).toMatchObject({ status: 'draft', returnedWhy: 'Name the doctor’s number' });
		await ask(`${text} Doctor: 112.`);
		expect(await now()).toMatchObject({ status: 'awaiting_approval', returnedWhy: null });
	});

	it('is nobody’s own', async () => {
		await risky(['harm']);
		await ask();
		await expect(approve.decide(await bySupport(), text, null)).rejects.toMatchObject({ code: 'reply.not_approver' });
	});

	describe('on sums', () => {
		const generous = 'We are sorry. We pay you 90 € back on Friday.';

		it('is needed beyond the limit, unless the sum was approved in the ledger', async () => {
			await expect(send(generous)).rejects.toMatchObject(needed);
			const offer = { kind: 'money' as const, amountCents: 9_000, note: 'The price of the evening' };
			await compensate.offer(await bySupport(), 'support', offer);
			await expect(send('We are sorry.')).rejects.toMatchObject(needed);
			const [entry] = await store.db.select().from(store.tables.compensation);
			await compensate.decide(await byOwner(), 'owner', entry!.id, null);
			await send(generous);
			expect(await now()).toMatchObject({ status: 'sent' });
		});
	});

	it('is needed where the house wants it', async () => {
		await store.db.update(store.tables.company).set({ replyApproval: 'newcomers' });
		made.company.replyApproval = 'newcomers';
		await expect(send()).rejects.toMatchObject(needed);
		const month = new Date(monday.getTime() + 31 * 86_400_000);
		await answer.markSent(await made.act(complaint.id, made.support, month), complaint.mentionId, text);
		expect(await now()).toMatchObject({ status: 'sent' });
	});
});
