import { beforeEach, describe, expect, it } from 'vitest';
import { freshDesk, later, makeDesk, monday, workAt, type Desk } from '../../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import * as compensations from '../compensations.ts';
import * as complaints from '../complaints.ts';
import type { Store } from '../db/store.ts';
import * as desk from '../desk.ts';
import * as answer from './answer.ts';
import * as approve from './approve.ts';
import * as people from '../people.ts';
import * as plans from '../plans.ts';
import * as queue from '../queue.ts';
import * as replies from '../replies.ts';
import * as compensate from './compensate.ts';
import * as followUp from './follow-up.ts';
import * as plan from './plan.ts';

onBothDatabases('at the desk', (open) => {
	let store: Store;
	let made: Desk;
	let complaint: complaints.Complaint;
	freshDesk(open, (given) => ({ store, made, complaint } = given));

	const byOwner = (now = monday) => made.act(complaint.id, made.owner, now);
	const bySupport = (now = monday) => made.act(complaint.id, made.support, now);
	const now = async () => (await complaints.find(store, made.company.id, complaint.id))!;
	const history = async () => (await complaints.events(store, complaint.id)).map(({ type }) => type);
	const pass = (at: Date) => workAt(store, at);

	async function resolve(strategy: 'fix' | 'disengage' = 'fix', at = monday): Promise<void> {
		const said = { restatement: 'soup was cold', cause: 'defect' as const, strategy };
		await desk.understand(await bySupport(at), await now(), said);
		await answer.markSent(await bySupport(at), complaint.mentionId, 'We are sorry.');
		await desk.resolve(await bySupport(at), 'A warm one', 'fixed');
	}

	describe('people', () => {
		it('gives it to a colleague by name, with reason and day', async () => {
			await desk.assign(await byOwner(), { assigneeId: made.support, reason: 'knows soups', dueOn: '2026-11-25' });
			expect(await now()).toMatchObject({ assigneeId: made.support });
			const event = (await complaints.events(store, complaint.id)).at(-1)!;
			expect(event).toMatchObject({
				type: 'assigned',
				reason: 'knows soups',
				data: { to: 'Oskars', dueOn: '2026-11-25' }
			});
		});

		it('gives it to nobody who does not work here', async () => {
			const stranger = await makeDesk(store, monday);
			const given = { assigneeId: stranger.owner, reason: null, dueOn: null };
			await expect(desk.assign(await byOwner(), given)).rejects.toMatchObject({ code: 'person.not_found' });
		});

		it('goes back to everybody when they leave the company, and what is over may come back to nobody who left', async () => {
			const over = await made.complain();
			for (const { id } of [complaint, over])
				await desk.assign(await made.act(id, made.owner, monday), {
					assigneeId: made.support,
					reason: null,
					dueOn: null
				});
			await desk.happen(await made.act(over.id, made.owner, monday), 'dismissed', {}, 'spam');
			const owner = { store, companyId: made.company.id, userId: made.owner, role: 'owner' as const, now: monday };
			await people.remove(owner, made.support);
			expect(await now()).toMatchObject({ assigneeId: null, silentSince: null });
			const last = (await complaints.events(store, complaint.id)).at(-1)!;
			expect(last).toMatchObject({ type: 'assigned', userId: made.owner, data: { assigneeId: null } });
			expect(await complaints.find(store, made.company.id, over.id)).toMatchObject({ assigneeId: null });
		});

		const changed = { code: 'complaint.changed' };

		it('keeps both drafts apart: a colleague’s is never written over unseen', async () => {
			const first = await answer.draft(await byOwner(), complaint.mentionId, 'Mine');
			const late = answer.draft(await bySupport(), complaint.mentionId, 'Theirs');
			await expect(late).rejects.toMatchObject(changed);
			await answer.draft(await bySupport(), complaint.mentionId, 'Both of us', { seenAt: first.updatedAt });
			expect((await replies.ofComplaint(store, complaint.id))[0]).toMatchObject({ text: 'Both of us' });
		});

		it('sends nothing over a colleague’s draft that came meanwhile', async () => {
			const first = await answer.draft(await byOwner(), complaint.mentionId, 'Mine');
			const act = await bySupport();
			const unseen = { seenAt: null };
			await expect(answer.markSent(act, complaint.mentionId, 'Theirs', unseen)).rejects.toMatchObject(changed);
			await expect(answer.publish(act, complaint.mentionId, 'Theirs', unseen)).rejects.toMatchObject(changed);
			await expect(approve.ask(act, complaint.mentionId, 'Theirs', unseen)).rejects.toMatchObject(changed);
			expect((await replies.ofComplaint(store, complaint.id))[0]).toMatchObject({ text: 'Mine', status: 'draft' });
			await answer.markSent(act, complaint.mentionId, 'Theirs', { seenAt: first.updatedAt });
			expect((await replies.ofComplaint(store, complaint.id))[0]).toMatchObject({ text: 'Theirs', status: 'sent' });
		});
	});

	describe('a pause', () => {
		beforeEach(async () => answer.markSent(await bySupport(), complaint.mentionId, 'We are sorry.'));

		it('halts the clock for a reason, until a day, and ends by itself', async () => {
			const { resolveDueAt } = await now();
			await desk.pause(await bySupport(), '2026-11-24', 'waits for a part');
			expect((await now()).nextDueAt).toEqual(new Date('2026-11-24T21:59:00Z'));
			await pass(later(1));
			expect((await now()).pausedUntil).not.toBeNull();
			await pass(later(2));
			expect(await now()).toMatchObject({ pausedUntil: null });
			expect((await now()).resolveDueAt!.getTime()).toBeGreaterThan(resolveDueAt!.getTime());
			expect((await history()).slice(-2)).toEqual(['paused', 'unpaused']);
		});

		it.each(['2026-11-22', '2026-12-24'])('until %s is refused', async (day) => {
			await expect(desk.pause(await bySupport(), day, 'x')).rejects.toMatchObject({ code: 'pause.too_long' });
		});
	});

	describe('the agreed plan', () => {
		const step = (dueOn: string) => ({ text: 'Bring a new one', ownerId: made.support, dueOn });

		it('is the clock: the earliest open promise, and what is missed is late', async () => {
			await answer.markSent(await bySupport(), complaint.mentionId, 'We are sorry.');
			await plan.promise(await bySupport(), step('2026-11-25'));
			await plan.promise(await bySupport(), step('2026-11-24'));
			expect((await now()).nextDueAt).toEqual(new Date('2026-11-24T21:59:00Z'));
			expect(await queue.lateByState(store, made.company.id, later(1))).toEqual([]);
			expect(await queue.lateByState(store, made.company.id, later(2))).toMatchObject([{ complaints: 1 }]);
			const [first, second] = await plans.ofComplaint(store, complaint.id);
			await plan.endPromise(await bySupport(later(2)), first!.id, 'kept', null);
			expect((await complaints.events(store, complaint.id)).at(-1)!.data).toMatchObject({ isLate: true });
			await plan.endPromise(await bySupport(later(2)), second!.id, 'withdrawn', 'she will come herself');
			expect(await now()).toMatchObject({ planDueAt: null });
			expect(await plans.ofComplaint(store, complaint.id)).toHaveLength(1);
		});

		it('is not made twice because two colleagues had the same page open', async () => {
			const [mine, theirs] = [await bySupport(), await byOwner()];
			await plan.promise(mine, step('2026-11-25'));
			await expect(plan.promise(theirs, step('2026-11-26'))).rejects.toMatchObject({ code: 'complaint.changed' });
			expect(await plans.ofComplaint(store, complaint.id)).toHaveLength(1);
		});

		it('promises nothing for yesterday, and keeps nothing twice', async () => {
			await expect(plan.promise(await bySupport(), step('2026-11-22'))).rejects.toMatchObject({
				code: 'promise.in_the_past'
			});
			await plan.promise(await bySupport(), step('2026-11-23'));
			const [only] = await plans.ofComplaint(store, complaint.id);
			await plan.endPromise(await bySupport(), only!.id, 'kept', null);
			const again = plan.endPromise(await bySupport(), only!.id, 'kept', null);
			await expect(again).rejects.toMatchObject({ code: 'complaint.not_allowed' });
		});
	});

	describe('compensation', () => {
		const money = (amountCents: number) => ({ kind: 'money' as const, amountCents, note: 'The price of the soup' });
		const entries = () => compensations.ofComplaint(store, complaint.id);

		it('is promised at once within the limit', async () => {
			await compensate.offer(await bySupport(), 'support', money(1_000));
			expect(await entries()).toMatchObject([{ decidedBy: made.support, isRefused: false }]);
			await compensate.give(await bySupport(later(1)), (await entries())[0]!.id);
			expect((await history()).slice(-2)).toEqual(['compensation_promised', 'compensation_given']);
		});

		it('is not promised twice because two colleagues had the same page open', async () => {
			const [mine, theirs] = [await bySupport(), await byOwner()];
			await compensate.offer(mine, 'support', money(1_000));
			await expect(compensate.offer(theirs, 'owner', money(1_000))).rejects.toMatchObject({
				code: 'complaint.changed'
			});
			expect(await entries()).toHaveLength(1);
		});

		it('waits above it for somebody whose limit suffices, by name', async () => {
			await compensate.offer(await bySupport(), 'support', money(9_000));
			const { id, decidedAt } = (await entries())[0]!;
			expect(decidedAt).toBeNull();
			const above = { code: 'compensation.above_limit' };
			await expect(compensate.decide(await bySupport(), 'support', id, null)).rejects.toMatchObject(above);
			await expect(compensate.give(await bySupport(), id)).rejects.toMatchObject(above);
			await compensate.decide(await byOwner(), 'owner', id, null);
			expect(await entries()).toMatchObject([{ decidedBy: made.owner }]);
			const again = compensate.decide(await byOwner(), 'owner', id, 'no');
			await expect(again).rejects.toMatchObject({ code: 'compensation.decided' });
		});

		it('is refused with a reason, and then never given', async () => {
			await compensate.offer(await bySupport(), 'support', money(9_000));
			const { id } = (await entries())[0]!;
			await compensate.decide(await byOwner(), 'owner', id, 'A new soup is enough');
			await expect(compensate.give(await byOwner(), id)).rejects.toMatchObject({ code: 'complaint.not_allowed' });
			expect((await history()).at(-1)).toBe('compensation_refused');
		});

		it('is never tied to a review', async () => {
			const tied = { kind: 'money' as const, amountCents: 100, note: 'Ten euros if she removes the review' };
			const offered = compensate.offer(await byOwner(), 'owner', tied);
			await expect(offered).rejects.toMatchObject({ code: 'compensation.for_review' });
			expect(await entries()).toEqual([]);
		});

		it('stands in the ledger with its cause and what came of it', async () => {
			await resolve();
			await compensate.offer(await bySupport(), 'support', money(1_000));
			await followUp.heard(await bySupport(later(1)), 'satisfied', null);
			const period = { since: monday, until: later(1) };
			const [row] = await compensations.ledger(store, made.company.id, period);
			expect(row).toMatchObject({ cause: 'defect', isRecovered: true, by: 'Oskars', author: 'Aivars' });
			expect(await compensations.ledger(store, made.company.id, { since: later(1), until: later(2) })).toEqual([]);
		});
	});
});
