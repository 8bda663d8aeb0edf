import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { freshDesk, later, mailsOf, monday, workAt, type Desk } from '../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../tests/support/stores.ts';
import * as apiTokens from './api-tokens.ts';
import * as audit from './audit.ts';
import * as complaints from './complaints.ts';
import type { Store } from './db/store.ts';
import * as desk from './desk.ts';
import * as answer from './desk/answer.ts';
import * as followUp from './desk/follow-up.ts';
import { finishMeasure, setMeasure } from './desk/measure.ts';
import * as plan from './desk/plan.ts';
import * as invitations from './invitations.ts';
import * as jobs from './jobs.ts';
import { mailJob } from './mail/send-mail.ts';
import * as measures from './measures.ts';
import * as outbox from './outbox.ts';
import * as people from './people.ts';
import * as plans from './plans.ts';
import * as queue from './queue.ts';

onBothDatabases('what somebody leaves behind who is removed', (open) => {
	let store: Store;
	let made: Desk;
	let complaint: complaints.Complaint;
	freshDesk(open, (given) => ({ store, made, complaint } = given));

	const bySupport = (now = monday, id = complaint.id) => made.act(id, made.support, now);
	const now = async (id = complaint.id) => (await complaints.find(store, made.company.id, id))!;
	const owner = (): people.Actor => ({
		...{ store, companyId: made.company.id, userId: made.owner, role: 'owner' as const },
		now: later(1)
	});
	const remove = () => people.remove(owner(), made.support);
	const take = async (id = complaint.id) =>
		desk.assign(await bySupport(monday, id), { assigneeId: made.support, reason: null, dueOn: null });
	const resolve = async () => {
		const said = { restatement: 'soup was cold', cause: 'defect' as const, strategy: 'fix' as const };
		await desk.understand(await bySupport(), await now(), said);
		await answer.markSent(await bySupport(), complaint.mentionId, 'We are sorry.');
		await desk.resolve(await bySupport(), 'A warm one', 'fixed');
	};
	const measure = { cause: 'defect' as const, topic: null, text: 'Two cooks', dueOn: '2026-12-01' };

	describe('of complaints', () => {
		it('stands in the queue as nobody’s, and its history keeps the name', async () => {
			await take();
			await remove();
			const asking = { companyId: made.company.id, userId: made.owner, now: later(1), today: '2026-11-24' };
			const shown = await queue.list(store, { ...asking, view: 'unassigned' }, { limit: 10 });
			expect(shown.map(({ id }) => id)).toEqual([complaint.id]);
			const events = await complaints.events(store, complaint.id);
			expect(events.filter(({ type }) => type === 'assigned').map(({ userId }) => userId)).toEqual([
				made.support,
				made.owner
			]);
			expect(await audit.gone(store, made.company.id)).toEqual([{ id: made.support, name: 'Oskars' }]);
		});

		it('comes back as nobody’s when the customer says that it did not help', async () => {
			await take();
			await resolve();
			await remove();
			await followUp.heard(await made.act(complaint.id, made.owner, later(2)), 'unsatisfied', null);
			expect(await now()).toMatchObject({ state: 'reopened', assigneeId: null });
		});

		it('is nobody’s when it was over, and comes back as such', async () => {
			await take();
			await desk.happen(await bySupport(), 'dismissed', {}, 'Spam');
			await remove();
			expect(await now()).toMatchObject({ state: 'dismissed', assigneeId: null });
			await desk.happen(await made.act(complaint.id, made.owner, later(2)), 'reopened');
			expect(await now()).toMatchObject({ state: 'reopened', assigneeId: null });
		});
	});

	describe('of what was promised', () => {
		it('falls to whoever removes, by the same day; what was kept and done stays theirs', async () => {
			const step = { text: 'Bring a warm one', ownerId: made.support, dueOn: '2026-11-30' };
			await plan.promise(await bySupport(), step);
			await plan.promise(await bySupport(), { ...step, text: 'Call' });
			const [call] = (await plans.ofComplaint(store, complaint.id)).filter(({ text }) => text === 'Call');
			await plan.endPromise(await bySupport(), call!.id, 'kept', null);
			for (const text of ['Two cooks', 'A new oven'])
				await setMeasure(await bySupport(), { ...measure, text, ownerId: made.support });
			const oven = (await measures.ofComplaint(store, complaint.id)).find(({ text }) => text === 'A new oven')!;
			await finishMeasure(await bySupport(), oven.id);
			const before = (await now()).planDueAt;
			await remove();
			const owners = (rows: { text: string; ownerId: string }[]) =>
				Object.fromEntries(rows.map(({ text, ownerId }) => [text, ownerId]));
			const [promised, decided] = [
				await plans.ofComplaint(store, complaint.id),
				await measures.ofComplaint(store, complaint.id)
			];
			expect(owners(promised)).toEqual({ 'Bring a warm one': made.owner, Call: made.support });
			expect(owners(decided)).toEqual({ 'Two cooks': made.owner, 'A new oven': made.support });
			expect(promised.map(({ dueOn }) => dueOn)).toEqual(['2026-11-30', '2026-11-30']);
			expect(decided.map(({ dueOn }) => dueOn)).toEqual(['2026-12-01', '2026-12-01']);
			expect((await now()).planDueAt).toEqual(before);
			expect(promised.every(({ promisedBy }) => promisedBy === made.support)).toBe(true);
		});

		it('and came to nothing is told to the owners', async () => {
			await setMeasure(await bySupport(), { ...measure, ownerId: made.support });
			const [decided] = await measures.ofComplaint(store, complaint.id);
			await finishMeasure(await bySupport(), decided!.id);
			await remove();
			const next = await made.complain({ now: later(3) });
			const said = { restatement: 'soup was cold', cause: 'defect' as const, strategy: 'fix' as const };
			await desk.understand(await made.act(next.id, made.owner, later(3)), await now(next.id), said);
			await workAt(store, later(3));
			expect((await mailsOf(store)).map(({ kind, userId }) => [kind, userId])).toEqual([['measure', made.owner]]);
		});
	});

	it('lets nobody in by an invitation that they gave', async () => {
		const { company } = made;
		await people.invite({ ...owner(), userId: made.support }, 'admin');
		await people.invite(owner(), 'marketing');
		await remove();
		expect((await invitations.open(store, company.id, later(1))).map(({ role }) => role)).toEqual(['marketing']);
	});

	it('of tokens stays in force, for it is the company’s, and says who knows it', async () => {
		const companyId = made.company.id;
		for (const [name, createdBy] of [
			['Till', made.support],
			['Help desk', made.owner]
		] as const)
			await apiTokens.make(store, { companyId, name, createdBy }, monday);
		const makers = async () =>
			Object.fromEntries((await apiTokens.list(store, companyId)).map(({ name, maker }) => [name, maker.isHere]));
		expect(await makers()).toEqual({ Till: true, 'Help desk': true });
		await remove();
		expect(await makers()).toEqual({ Till: false, 'Help desk': true });
		expect((await apiTokens.list(store, companyId))[0]!.maker.name).toBe('Oskars');
	});

	it('of mail does not go out to them any more', async () => {
		const { user } = store.tables;
		const addresses = await store.db.select({ id: user.id, email: user.email }).from(user);
		const mailTo = (userId: string) => ({
			...{ companyId: made.company.id, userId, kind: 'digest' as const, subject: 'Week', html: 'Week', text: 'Week' },
			toAddress: addresses.find(({ id }) => id === userId)!.email
		});
		for (const userId of [made.owner, made.support])
			await store.transaction(function* (tx) {
				const row = yield* outbox.add(store, tx, mailTo(userId), monday);
				yield* jobs.add(store, tx, mailJob(row.id, monday), monday);
			});
		await remove();
		const { outbox: mails } = store.tables;
		const rows = await store.db.select().from(mails).where(eq(mails.companyId, made.company.id));
		const waiting = rows.filter(({ failedAt, sentAt }) => !failedAt && !sentAt).map(({ userId }) => userId);
		expect(waiting).toEqual([made.owner]);
	});
});
