import { expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { defaultLadder } from '#lib/domain/escalation.ts';
import * as companies from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as desk from '#lib/server/desk.ts';
import * as answer from '#lib/server/desk/answer.ts';
import { freshDesk, mailsOf, minutesAfter, monday, type Desk } from '../../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import { climbLadders } from './climb-ladders.ts';
import { sendReminders } from './send-reminders.ts';

// A Monday, ten in the morning in Riga; what opens then is to be acknowledged by two o'clock.
onBothDatabases('the ladder', (open) => {
	let store: Store;
	let made: Desk;
	let complaint: complaints.Complaint;
	freshDesk(open, (given) => ({ store, made, complaint } = given));

	/** The minutes go by as they do for the worker: rungs each minute, mail right after. */
	async function pass(from: number, to: number): Promise<void> {
		for (let minute = from; minute <= to; minute += 30) {
			await climbLadders(store, minutesAfter(minute));
			await sendReminders(store, minutesAfter(minute));
		}
	}
	const history = async () =>
		(await complaints.events(store, complaint.id))
			.filter(({ number }) => number > 1)
			.map(({ type, data }) => [type, data.to]);
	const mails = () => mailsOf(store);
	const give = async (to: string, at = monday) =>
		desk.assign(await made.act(complaint.id, made.owner, at), { assigneeId: to, reason: null, dueOn: null });
	const now = async () => (await complaints.find(store, made.company.id, complaint.id))!;

	it('reminds whoever has it, then the lead, who takes over from the silent, then the owner; each in the history and by mail', async () => {
		const ladder = { ...defaultLadder, leadId: made.owner };
		await store.transaction((tx) => companies.know(store, tx, made.company.id, { ladder }));
		await give(made.support);
		await pass(30, 24 * 60 + 240);
		expect(await history()).toEqual([
			['assigned', 'Oskars'],
			['escalated', 'Oskars'],
			['escalated', 'Oskars'],
			['escalated', 'Oskars'],
			['escalated', 'Ieva'],
			['assigned', 'Ieva'],
			// The lead was given it on Monday at four and is silent too: three rungs on Tuesday, the last one the owner's.
			['escalated', 'Ieva'],
			['escalated', 'Ieva'],
			['escalated', 'Ieva']
		]);
		expect(await now()).toMatchObject({ assigneeId: made.owner });
		const written = await mails();
		expect(new Set(written.map(({ kind }) => kind))).toEqual(new Set(['escalation']));
		expect(written.filter(({ userId }) => userId === made.support).length).toBeGreaterThan(1);
		expect(written[0]).toMatchObject({ userId: made.support, unsubscribeUrl: null });
		expect(written[0]!.text).toContain(`/complaints/${complaint.id}`);
	});

	it('climbs each rung once, however many workers look, and however often', async () => {
		await give(made.support);
		const at = minutesAfter(240 + 540 * 3);
		const workers = Array.from({ length: 4 }, () => climbLadders(store, at));
		const climbed = (await Promise.all(workers)).reduce((sum, one) => sum + one, 0);
		const events = (await history()).filter(([type]) => type === 'escalated');
		// Four of the clock, and one of the silence, which ends when somebody else takes over.
		expect([climbed, events.length]).toEqual([5, 5]);
		const rows = await store.db.select().from(store.tables.escalation);
		expect(new Set(rows.map(({ occasion, rung }) => `${occasion} ${rung}`)).size).toBe(5);
		await Promise.all([sendReminders(store, at), sendReminders(store, at), sendReminders(store, at)]);
		const perPerson = (await mails()).map(({ userId }) => userId);
		expect(perPerson.sort()).toEqual([made.owner, made.support].sort());
	});

	it('leaves whoever has done something meanwhile in charge', async () => {
		await give(made.support);
		await pass(30, 210);
		await desk.note(await made.act(complaint.id, made.support, minutesAfter(215)), 'I called her');
		await pass(240, 400);
		expect(await now()).toMatchObject({ assigneeId: made.support, silentSince: null });
		expect((await history()).filter(([type]) => type === 'escalated').length).toBeGreaterThan(2);
	});

	it('says nothing of what was answered before the mail went out', async () => {
		await climbLadders(store, minutesAfter(190));
		expect(await history()).toEqual([['escalated', 'Ieva']]);
		await answer.markSent(
			await made.act(complaint.id, made.support, minutesAfter(190)),
			complaint.mentionId,
			'We are sorry.'
		);
		expect(await sendReminders(store, minutesAfter(191))).toBe(0);
		expect(await mails()).toEqual([]);
		expect(await store.db.select().from(store.tables.escalation)).toMatchObject([
			{ settledAt: minutesAfter(191), outboxId: null }
		]);
	});

	it('writes in the person’s own language, one mail for all that waits', async () => {
		await made.complain({ text: 'Salta zupa' });
		const { user } = store.tables;
		await store.db.update(user).set({ locale: 'ru' }).where(eq(user.id, made.owner));
		await pass(190, 190);
		const [mail, ...others] = await mails();
		expect(others).toEqual([]);
		expect(mail!.subject).toBe('Bakery: 2 жалобы ждут нашего шага');
		expect(mail!.text).toContain('Пока ни у кого');
		expect(mail!.text).toContain('Salta zupa');
	});

	it('sleeps at night, rests while paused, and is off when the owner says so', async () => {
		// Evening of the same Monday: the owner’s turn is on Tuesday.
		await pass(360, 360);
		const before = (await history()).length;
		await pass(900, 900);
		expect(await history()).toHaveLength(before);
		const off = { ...defaultLadder, isOn: false };
		await store.transaction((tx) => companies.know(store, tx, made.company.id, { ladder: off }));
		await pass(3 * 1440, 3 * 1440);
		expect(await history()).toHaveLength(before);
	});
});
