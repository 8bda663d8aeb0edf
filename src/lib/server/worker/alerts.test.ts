import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultRule, planMails } from '#lib/domain/alert-rule.ts';
import * as alerts from '#lib/server/alerts.ts';
import { calendarOf } from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as queue from '#lib/server/queue.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import { makeCompany } from '../../../../tests/support/weekly-company.ts';
import { raiseAlerts, raiseFollowUps } from './raise-alerts.ts';
import { sendAlerts } from './send-alerts.ts';

const minuteMs = 60_000;
// Tuesday, noon in Riga.
const noon = new Date('2026-11-24T10:00:00Z');
const after = (minutes: number) => new Date(noon.getTime() + minutes * minuteMs);

onBothDatabases('alerts', (open) => {
	let store: Store;
	let close: () => Promise<void>;
	let here: Awaited<ReturnType<typeof makeCompany>>;

	beforeAll(async () => ({ store, stop: close } = await open()));
	afterAll(() => close());
	beforeEach(async () => {
		await store.db.delete(store.tables.company);
		await store.db.delete(store.tables.job);
		here = await makeCompany(store, 'Bakery', new Date('2026-11-01T00:00:00Z'));
		// The first visit is long past.
		await visit(new Date('2026-11-01T01:00:00Z'));
		await visit(new Date('2026-11-01T02:00:00Z'));
	});

	const visit = (at: Date) =>
		store.db.insert(store.tables.fetchRun).values({
			...{ companyId: here.company.id, sourceId: here.source.id, startedAt: at, finishedAt: at },
			...{ startedOn: '2026-11-01', health: 'fresh' as const }
		});

	async function arrive(at: Date, more: Parameters<typeof here.complain>[1] = {}) {
		const complaint = await here.complain(at, more);
		await raiseAlerts(store, { complaintId: complaint.id, reason: 'opened', occasion: '' }, at);
		return complaint;
	}

	const mails = () => store.db.select().from(store.tables.outbox).orderBy(store.tables.outbox.createdAt);
	const of = async (userId: string) => (await mails()).filter((mail) => mail.userId === userId);

	/** Lets time pass minute by minute, as the worker’s clock does. */
	async function pass(from: Date, minutes: number) {
		for (let minute = 0; minute <= minutes; minute++)
			await sendAlerts(store, new Date(from.getTime() + minute * minuteMs));
	}

	it('of one company that cannot be written keep those of no other waiting', async () => {
		await arrive(noon, { nextDueAt: after(240) });
		const broken = here;
		here = await makeCompany(store, 'Shop', new Date('2026-11-01T00:00:00Z'));
		await visit(new Date('2026-11-01T01:00:00Z'));
		await visit(new Date('2026-11-01T02:00:00Z'));
		await arrive(noon, { nextDueAt: after(240) });
		const { company } = store.tables;
		for (const { company: one } of [broken, here]) {
			await store.db.update(company).set({ timeZone: 'Nowhere/Nothing' }).where(eq(company.id, one.id));
			await pass(after(10), 1);
			await store.db.update(company).set({ timeZone: 'Europe/Riga' }).where(eq(company.id, one.id));
			const other = one === here.company ? broken : here;
			expect((await mails()).filter(({ companyId }) => companyId === other.company.id)).toHaveLength(1);
			await store.db.delete(store.tables.outbox);
			await store.db.update(store.tables.alertNotice).set({ settledAt: null, outboxId: null });
		}
	});

	it('say of what came back that it did, also where it speaks of harm', async () => {
		const complaint = await here.complain(noon, { risks: ['harm'], exposure: 24_368 });
		await raiseAlerts(store, { complaintId: complaint.id, reason: 'reopened', occasion: '1' }, noon);
		await pass(noon, 5);
		const [mail] = await mails();
		expect(mail!.text).toMatch(/^1 жалоба вернулась\n/);
		expect(mail!.text).toContain('Речь о вреде, надзоре, суде или прессе. Вернулась: ');
		expect(mail!.text.replace(/\s/g, ' ')).toContain('примерно 24 000 человек');
	});

	it('count what is new and what came back apart', async () => {
		const [, back] = [await arrive(noon), await here.complain(noon)];
		await raiseAlerts(store, { complaintId: back.id, reason: 'reopened', occasion: '1' }, noon);
		await pass(noon, 5);
		expect((await mails())[0]!.text).toMatch(/^1 новая жалоба, 1 жалоба вернулась\n/);
	});

	it('tell text, readers, cause, proposal, clock and the way to answer, in the reader’s language', async () => {
		const complaint = await arrive(noon, {
			...{ author: 'Анна <b>', text: 'Суп холодный & <script>alert(1)</script>', exposure: 180, cause: 'defect' },
			nextDueAt: after(240)
		});
		await pass(noon, 2);
		const [mail] = await of(here.ownerId);
		expect(mail!.subject).toContain('Bakery: «Суп холодный');
		expect(mail!.html).not.toContain('<script>');
		expect(mail!.html).not.toContain('<b>');
		for (const said of ['Анна', '180 человек', 'Изъян', 'Исправить', '16:00', `/complaints/${complaint.id}#reply`])
			expect(mail!.text, said).toContain(said);
		expect(mail!.unsubscribeUrl).toMatch(/\/unsubscribe\/[\w-]{43}$/);
	});

	it('count no readers where nobody reads it, and propose nothing by a cause that nobody knows', async () => {
		await arrive(noon, { exposure: 0 });
		await pass(noon, 2);
		const [mail] = await of(here.ownerId);
		expect(mail!.text).toContain('Cold soup');
		expect(mail!.text).not.toMatch(/прочтут|Предлагаем|Совет/);
	});

	it('do not tell whoever filed it what they filed', async () => {
		const support = await here.hire('support');
		const complaint = await here.complain(noon);
		const filed = { mentionId: complaint.mentionId, companyId: here.company.id, channel: 'phone' as const };
		await store.db.insert(store.tables.intake).values({ ...filed, filedBy: support, at: noon });
		await raiseAlerts(store, { complaintId: complaint.id, reason: 'opened', occasion: '' }, noon);
		await pass(noon, 2);
		expect((await mails()).map(({ userId }) => userId)).toEqual([here.ownerId]);
	});

	it('go to owner and support, unless they said otherwise', async () => {
		const [support, marketing] = [await here.hire('support'), await here.hire('marketing')];
		await alerts.saveRule(store, here.company.id, here.ownerId, { ...defaultRule('owner'), minExposure: 500 }, noon);
		await arrive(noon);
		await pass(noon, 2);
		expect((await mails()).map(({ userId }) => userId)).toEqual([support]);
		await arrive(after(15), { risks: ['child', 'poisoning'] });
		await pass(after(15), 2);
		expect(new Set((await mails()).map(({ userId }) => userId))).toEqual(new Set([support, here.ownerId]));
		expect(await of(marketing)).toEqual([]);
	});

	it('come as the rule says when it is tried beforehand, and never two within ten minutes', async () => {
		const minutes = [0, 0, 1, 3, 4, 9, 12, 13, 40, 41, 200];
		for (const minute of minutes) await arrive(after(minute));
		await pass(noon, 230);
		const sent = await of(here.ownerId);
		const tried = planMails(
			defaultRule('owner'),
			await alerts.arrivals(store, here.company.id, new Date('2026-11-20T00:00:00Z')),
			'Europe/Riga'
		);
		expect(tried.reduce((sum, { arrivals }) => sum + arrivals, 0)).toBe(minutes.length);
		expect(sent).toHaveLength(tried.length);
		for (const [index, mail] of sent.entries())
			if (index)
				expect(mail.createdAt.getTime() - sent[index - 1]!.createdAt.getTime()).toBeGreaterThanOrEqual(10 * minuteMs);
	});

	it('let people sleep, but not when somebody was hurt', async () => {
		const night = new Date('2026-11-24T20:00:00Z');
		await arrive(night);
		const answered = await arrive(night);
		await pass(night, 30);
		expect(await mails()).toEqual([]);
		await arrive(night, { risks: ['poisoning'] });
		await pass(night, 30);
		expect(await mails()).toHaveLength(1);
		await answer(answered);
		await pass(new Date('2026-11-25T05:55:00Z'), 10);
		const [, morning] = await mails();
		expect(morning!.createdAt).toEqual(new Date('2026-11-25T06:00:00Z'));
		// Who was answered meanwhile is no news any more.
		expect(morning!.text.match(/\/complaints\//g)).toHaveLength(1);
	});

	const answer = (complaint: { id: string }) =>
		store.transaction((tx) =>
			complaints.record(
				...([store, tx, complaint.id, { type: 'acknowledged', userId: here.ownerId }] as const),
				...([calendarOf(here.company), noon] as const)
			)
		);

	it('say nothing of what the first visit found, but for the last day', async () => {
		await store.db.delete(store.tables.fetchRun);
		await visit(noon);
		await arrive(noon, { publishedAt: after(-60 * 48) });
		await arrive(noon);
		await pass(noon, 20);
		expect(await mails()).toEqual([]);
		await arrive(noon, { publishedAt: after(-60) });
		await pass(noon, 20);
		expect(await mails()).toHaveLength(1);
	});

	it('are written once, whoever runs them and however often', async () => {
		const complaint = await arrive(noon);
		await raiseAlerts(store, { complaintId: complaint.id, reason: 'opened', occasion: '' }, after(1));
		await Promise.all([sendAlerts(store, after(1)), sendAlerts(store, after(1)), sendAlerts(store, after(1))]);
		await pass(after(2), 30);
		expect(await mails()).toHaveLength(1);
		const jobs = await store.db.select().from(store.tables.job).where(eq(store.tables.job.kind, 'mail'));
		expect(jobs).toHaveLength(1);
	});

	it('end with the membership', async () => {
		await arrive(noon);
		await store.db.delete(store.tables.membership);
		await pass(noon, 5);
		expect(await mails()).toEqual([]);
	});

	describe('a follow-up that falls due', () => {
		const resolved = (more: Parameters<typeof here.complain>[1] = {}) =>
			here.complain(after(-60 * 24 * 6), {
				...{ state: 'resolved', isUnanswered: false, resolvedAt: after(-60 * 24 * 5), actionTaken: 'A new cake' },
				...{ followUpDueAt: noon, nextDueAt: noon, queueAt: noon, ...more }
			});

		it('is told to whoever has the complaint, once, and stands in the queue', async () => {
			const support = await here.hire('support', 'lv');
			const complaint = await resolved({ assigneeId: support });
			for (let minute = -2; minute < 20; minute++) {
				await raiseFollowUps(store, after(minute));
				await sendAlerts(store, after(minute));
			}
			expect((await mails()).map(({ userId }) => userId)).toEqual([support]);
			expect((await mails())[0]!.text).toContain('Laiks pajautāt');
			expect((await mails())[0]!.text).toContain('A new cake');
			const asking = {
				...{ companyId: here.company.id, view: 'follow_up' as const, userId: support },
				...{ now: noon, today: '2026-11-24' }
			};
			const waiting = await queue.list(store, asking, { limit: 5 });
			expect(waiting.map(({ id }) => id)).toEqual([complaint.id]);
		});

		it('is told to whoever resolved it where nobody has it', async () => {
			const support = await here.hire('support');
			const complaint = await resolved();
			await store.db.insert(store.tables.complaintEvent).values({
				...{ companyId: here.company.id, complaintId: complaint.id, number: 3, type: 'resolved' },
				...{ userId: support, data: {}, at: noon }
			});
			await raiseFollowUps(store, noon);
			await pass(noon, 2);
			expect((await mails()).map(({ userId }) => userId)).toEqual([support]);
		});

		it('of which nobody wants to hear is looked at once', async () => {
			const marketing = await here.hire('marketing');
			await resolved({ assigneeId: marketing });
			expect(await raiseFollowUps(store, noon)).toBe(1);
			expect(await raiseFollowUps(store, after(1))).toBe(0);
			await pass(noon, 2);
			expect(await mails()).toEqual([]);
		});
	});
});
