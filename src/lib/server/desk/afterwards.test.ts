import { describe, expect, it } from 'vitest';
import { freshDesk, later, monday, workAt, type Desk } from '../../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import * as complaints from '../complaints.ts';
import type { Store } from '../db/store.ts';
import * as desk from '../desk.ts';
import * as answer from './answer.ts';
import * as followUps from '../follow-ups.ts';
import * as handOffs from '../hand-offs.ts';
import type { Tools } from '../ingest/tools.ts';
import * as measures from '../measures.ts';
import { handlers } from '../worker/handlers.ts';
import * as followUp from './follow-up.ts';
import * as handOff from './hand-off.ts';
import { finishMeasure, setMeasure } from './measure.ts';

onBothDatabases('others and afterwards', (open) => {
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

	describe('a hand-off', () => {
		const asked = (purpose: handOffs.Purpose) => ({
			...{ purpose, toName: 'The kitchen', toEmail: null, isOutside: false, locale: 'lv' },
			...{ question: 'Why was it cold?', dueOn: '2026-11-24' }
		});

		it('is answered once by its link: whether, when and how', async () => {
			const token = await handOff.handOff(await bySupport(), asked('solve'));
			expect(await handOffs.findByToken(store, 'tell', token, monday)).toBeNull();
			const found = (await handOffs.findByToken(store, 'solve', token, monday))!;
			expect(found).toMatchObject({ text: 'Cold soup', askedBy: 'Oskars' });
			const said = { isSolved: true, solvedOn: '2026-11-24', answer: 'The oven door is mended' };
			expect(await handOff.answered(store, made.company, found.handOff, said, later(1))).toBe(true);
			expect(await handOff.answered(store, made.company, found.handOff, said, later(1))).toBe(false);
			expect(await handOffs.findByToken(store, 'solve', token, later(1))).toBeNull();
			expect(await handOffs.ofComplaint(store, complaint.id)).toMatchObject([said]);
			expect((await history()).filter((type) => type === 'hand_off_answered')).toHaveLength(1);
		});

		it('asks nobody twice because two colleagues had the same page open', async () => {
			const [mine, theirs] = [await bySupport(), await byOwner()];
			await handOff.handOff(mine, asked('solve'));
			await expect(handOff.handOff(theirs, asked('solve'))).rejects.toMatchObject({ code: 'complaint.changed' });
			expect(await handOffs.ofComplaint(store, complaint.id)).toHaveLength(1);
		});

		it('asks a colleague for an account in the same way', async () => {
			const token = await handOff.handOff(await bySupport(), asked('tell'));
			const { handOff: row } = (await handOffs.findByToken(store, 'tell', token, monday))!;
			const said = { isSolved: null, solvedOn: null, answer: 'The soup stood at the pass for ten minutes' };
			await handOff.answered(store, made.company, row, said, monday);
			expect((await history()).slice(-2)).toEqual(['account_asked', 'account_given']);
		});

		it('expires two weeks after its day; a new link replaces the old one', async () => {
			const token = await handOff.handOff(await bySupport(), asked('solve'));
			const [row] = await handOffs.ofComplaint(store, complaint.id);
			expect(await handOffs.findByToken(store, 'solve', token, later(17))).toBeNull();
			const fresh = await handOff.renewLink(await bySupport(later(17)), row!.id);
			expect(await handOffs.findByToken(store, 'solve', fresh, later(18))).not.toBeNull();
			expect(await handOffs.findByToken(store, 'solve', token, later(1))).toBeNull();
		});

		it('reminds once after its day, and not at all when it was answered', async () => {
			const token = await handOff.handOff(await bySupport(), asked('solve'));
			await handOff.handOff(await bySupport(), asked('solve'));
			const { handOff: row } = (await handOffs.findByToken(store, 'solve', token, monday))!;
			const said = { isSolved: false, solvedOn: null, answer: 'Not ours' };
			await handOff.answered(store, made.company, row, said, monday);
			await pass(later(3));
			await pass(later(4));
			expect((await history()).filter((type) => type === 'hand_off_reminded')).toHaveLength(1);
		});
	});

	describe('following up', () => {
		it('closes by satisfaction through the link', async () => {
			await resolve();
			const token = (await followUp.ask(await bySupport(later(5)), 'link'))!;
			const found = (await followUps.findByToken(store, token, later(6)))!;
			await followUp.answered(store, made.company, found.followUp, { answer: 'satisfied', note: null }, later(6));
			expect(await now()).toMatchObject({ state: 'closed', followUpAnswer: 'satisfied' });
			expect(await followUps.findByToken(store, token, later(6))).toBeNull();
		});

		it('opens again, with priority and for the same person, when something is left', async () => {
			await resolve();
			const token = (await followUp.ask(await bySupport(later(5)), 'link'))!;
			const found = (await followUps.findByToken(store, token, later(6)))!;
			const said = { answer: 'unsatisfied' as const, note: 'The second one was cold too' };
			await followUp.answered(store, made.company, found.followUp, said, later(7));
			expect(await now()).toMatchObject({ state: 'reopened', assigneeId: made.support, resolvedAt: null });
			expect((await now()).nextDueAt!.getTime() - later(7).getTime()).toBe(4 * 3_600_000);
		});

		it('hears an answer once, however often it is sent', async () => {
			await resolve();
			const token = (await followUp.ask(await bySupport(later(5)), 'link'))!;
			const { followUp: asked } = (await followUps.findByToken(store, token, later(6)))!;
			const said = { answer: 'unsatisfied' as const, note: 'Cold again' };
			expect(await followUp.answered(store, made.company, asked, said, later(6))).toBe(true);
			expect(await followUp.answered(store, made.company, asked, said, later(6))).toBe(false);
			const other = { answer: 'satisfied' as const, note: null };
			expect(await followUp.answered(store, made.company, asked, other, later(6))).toBe(false);
			expect((await history()).slice(-2)).toEqual(['follow_up_answered', 'reopened']);
		});

		it('asks no customer twice because two colleagues had the same page open', async () => {
			await resolve();
			const [mine, theirs] = [await bySupport(later(5)), await byOwner(later(5))];
			await followUp.ask(mine, 'email', 'anna@example.org');
			await expect(followUp.ask(theirs, 'email', 'anna@example.org')).rejects.toMatchObject({
				code: 'complaint.changed'
			});
			expect(await followUps.ofComplaint(store, complaint.id)).toHaveLength(1);
		});

		it('closes by silence only after an unanswered question', async () => {
			await resolve();
			await pass(later(60));
			expect((await now()).state).toBe('resolved');
			await followUp.ask(await bySupport(later(60)), 'in_public');
			await pass(later(73));
			expect((await now()).state).toBe('resolved');
			await pass(later(75));
			expect(await now()).toMatchObject({ state: 'closed', followUpAnswer: null });
		});

		it('does not close by silence what was opened again', async () => {
			await resolve();
			await followUp.ask(await bySupport(), 'by_hand');
			await desk.happen(await bySupport(), 'reopened');
			await pass(later(20));
			expect((await now()).state).toBe('reopened');
		});

		it('asks nobody after one calm closing word', async () => {
			await resolve('disengage');
			expect(await now()).toMatchObject({ state: 'closed', nextDueAt: null });
		});

		it('never lets a reply or a bare wish close a complaint', async () => {
			await resolve();
			const closed = store.transaction(function* (tx) {
				const calendar = { timeZone: 'Europe/Riga', hours: [], holidays: [] };
				yield* complaints.record(store, tx, complaint.id, { type: 'closed', userId: made.owner }, calendar, monday);
			});
			await expect(closed).rejects.toMatchObject({ code: 'complaint.not_asked' });
		});
	});

	describe('a measure', () => {
		const decided = (topic: string | null) => ({
			...{ cause: 'defect' as const, topic, text: 'Lids on all soups', ownerId: made.support, dueOn: '2026-11-30' }
		});
		const causeOf = async (other: complaints.Complaint, at: Date) =>
			desk.understand(await made.act(other.id, made.support, at), other, {
				...{ restatement: '', cause: 'defect' as const, strategy: null }
			});

		it('alarms when its cause comes back after it was done', async () => {
			await setMeasure(await bySupport(), decided(null));
			const early = await made.complain({ now: later(1) });
			const [measure] = await measures.ofComplaint(store, complaint.id);
			await finishMeasure(await byOwner(later(2)), measure!.id);
			await causeOf(early, later(3));
			expect(await measures.ofComplaint(store, complaint.id)).toMatchObject([{ returns: 0 }]);
			const next = await made.complain({ now: later(4) });
			await causeOf(next, later(4));
			expect(await measures.ofComplaint(store, complaint.id)).toMatchObject([{ returns: 1, returnedAt: later(4) }]);
			expect((await history()).at(-1)).toBe('cause_returned');
			expect((await complaints.events(store, next.id)).at(-1)!.type).toBe('cause_returned');
			// Whoever answers for it hears of it, once.
			await pass(later(4));
			const mails = await store.db.select().from(store.tables.outbox);
			expect(mails).toMatchObject([{ kind: 'measure', userId: made.support }]);
			expect(mails[0]!.text).toContain(`/complaints/${next.id}`);
			const [{ id: measureId }] = (await measures.ofComplaint(store, complaint.id)) as [measures.Measure];
			const tools = { now: () => later(4) } as Tools;
			await handlers.mail_return!({ store, tools }, { measureId, complaintId: next.id });
			expect(await store.db.select().from(store.tables.outbox)).toHaveLength(1);
		});

		it('that names a topic minds its own', async () => {
			await setMeasure(await bySupport(), decided('delivery'));
			const [measure] = await measures.ofComplaint(store, complaint.id);
			await finishMeasure(await byOwner(later(1)), measure!.id);
			await causeOf(await made.complain({ now: later(2) }), later(2));
			expect(await measures.list(store, made.company.id, 10)).toMatchObject({ open: [], done: [{ owner: 'Oskars' }] });
		});
	});
});
