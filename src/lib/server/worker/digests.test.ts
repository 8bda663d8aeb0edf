import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#lib/server/db/store.ts';
import * as digests from '#lib/server/digests.ts';
import type { Tools } from '#lib/server/ingest/tools.ts';
import { sendMail } from '#lib/server/mail/send-mail.ts';
import { startMailServer, type MailServer } from '../../../../tests/support/mail-server.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import { makeCompany } from '../../../../tests/support/weekly-company.ts';
import { rememberExposure, tick } from './clock.ts';
import { workOne } from './worker.ts';

const hourMs = 3_600_000;
// Monday, 08:00 in Riga.
const due = new Date('2026-11-23T06:00:00Z');
const founded = new Date('2026-11-02T06:00:00Z');

onBothDatabases('the weekly letter', (open) => {
	let store: Store;
	let close: () => Promise<void>;
	let server: MailServer;
	let now: Date;
	let here: Awaited<ReturnType<typeof makeCompany>>;

	beforeAll(async () => {
		({ store, stop: close } = await open());
		server = await startMailServer();
	});
	afterAll(async () => {
		await server.stop();
		await close();
	});
	beforeEach(async () => {
		await store.db.delete(store.tables.company);
		await store.db.delete(store.tables.job);
		server.received.length = 0;
		server.behaviour = 'accept';
		here = await makeCompany(store, 'Bakery', founded);
		now = new Date(due.getTime() - 6 * 24 * hourMs);
	});

	const tools = { now: () => now } as Tools;
	const mails = () => store.db.select().from(store.tables.outbox).where(eq(store.tables.outbox.kind, 'digest'));

	/** What a worker does at an instant: the clock's steps, the jobs, the mails. */
	async function work(at: Date) {
		now = at;
		await tick(store, now);
		while (await workOne(store, 'w', tools));
		const settings = { url: server.url, from: 'Rearguard <desk@rearguard.test>' };
		for (const { id, sentAt, createdAt, attempts } of await mails())
			if (!sentAt && now.getTime() - createdAt.getTime() >= (attempts ? hourMs : 0))
				await sendMail(store, id, now, settings);
	}
	const at = (hours: number) => new Date(due.getTime() + hours * hourMs);

	it('goes out once at its hour, however often workers start and stop', async () => {
		await work(at(-1));
		expect(await mails()).toHaveLength(1); // the week before, late, for the worker was down
		for (let storm = 0; storm < 5; storm++) await Promise.all([tick(store, at(0)), tick(store, at(0))]);
		for (let hour = 0; hour < 24 * 7; hour += 5) await work(at(hour));
		expect(await mails()).toHaveLength(2);
		expect(server.received).toHaveLength(2);
		expect((await digests.list(store, here.company.id)).map(({ weekOn }) => weekOn)).toEqual([
			'2026-11-23',
			'2026-11-16'
		]);
	});

	it('comes late once after weeks of downtime, and older ones not at all', async () => {
		await work(at(24 * 21 + 50));
		await work(at(24 * 21 + 51));
		expect((await digests.list(store, here.company.id)).map(({ weekOn }) => weekOn)).toEqual(['2026-12-14']);
		expect(server.received).toHaveLength(1);
	});

	it('tells nothing of a week before the company was there', async () => {
		await store.db.update(store.tables.company).set({ createdAt: at(-1) });
		await work(at(-1));
		expect(await mails()).toHaveLength(0);
		// The week that the letter of this morning is about ended last night.
		await work(at(0));
		expect(await mails()).toHaveLength(0);
		await work(at(24 * 7));
		expect(await mails()).toHaveLength(1);
	});

	it('stays one when the day is moved within the week', async () => {
		await work(at(0));
		await store.db.update(store.tables.company).set({ digestWeekday: 3 });
		await work(at(24 * 3));
		expect((await digests.list(store, here.company.id)).filter(({ weekOn }) => weekOn === '2026-11-23')).toHaveLength(
			1
		);
	});

	it('is written to each in their language, and only to those who want it', async () => {
		await here.hire('support', 'en', true);
		await here.hire('marketing', 'en', false);
		await work(at(0));
		const subjects = server.received.map(({ subject }) => subject).sort();
		expect(subjects).toEqual(['Bakery: Everybody has an answer', 'Bakery: Ответили всем']);
		expect(server.received[0]!.html).toContain('/unsubscribe/');
		expect(server.received[0]!.text).toContain('/digest/');
	});

	it('empties a mail that went out, and keeps what opens its link as a hash', async () => {
		await work(at(0));
		const [mail] = await mails();
		expect(mail).toMatchObject({ html: '', text: '', unsubscribeUrl: null, attempts: 1 });
		const token = /\/digest\/([\w-]{43})/.exec(server.received[0]!.text!)![1]!;
		expect(JSON.stringify(await mails())).not.toContain(token);
		expect((await digests.findByToken(store, token))!.digest.weekOn).toBe('2026-11-23');
		expect(await digests.findByToken(store, `${token.slice(0, -1)}x`)).toBeNull();
		await store.db.delete(store.tables.membership);
		expect(await digests.findByToken(store, token)).toBeNull();
	});

	describe('when the mail server', () => {
		it('takes it and hangs up, it is sent once more under the same name, and then no more', async () => {
			server.behaviour = 'drop';
			for (let hour = 0; hour < 60; hour += 2) await work(at(hour));
			expect(server.received).toHaveLength(2);
			expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(1);
			expect((await mails())[0]).toMatchObject({ sentAt: null });
			expect((await mails())[0]!.failedAt).not.toBeNull();
		});

		it('is busy for two days, it arrives on the third', async () => {
			server.behaviour = 'busy';
			for (let hour = 0; hour < 48; hour += 6) await work(at(hour));
			expect(server.received).toHaveLength(0);
			server.behaviour = 'accept';
			await work(at(49));
			expect(server.received).toHaveLength(1);
		});

		it('refuses it, nobody insists', async () => {
			server.behaviour = 'refuse';
			await work(at(0));
			server.behaviour = 'accept';
			await work(at(24));
			expect(server.received).toHaveLength(0);
			expect((await mails())[0]!.lastError).toContain('550');
		});

		it('is not set up, it is kept', async () => {
			now = at(0);
			await tick(store, now);
			while (await workOne(store, 'w', tools));
			expect((await mails())[0]).toMatchObject({ sentAt: null, failedAt: null, attempts: 0 });
		});

		it('had it half when the worker died, it is taken for one that may have arrived', async () => {
			now = at(0);
			await tick(store, now);
			while (await workOne(store, 'w', tools));
			const { outbox } = store.tables;
			await store.db.update(outbox).set({ startedAt: at(0) });
			const settings = { url: server.url, from: 'desk@rearguard.test' };
			const [mail] = await mails();
			const again = await sendMail(store, mail!.id, at(0), settings);
			expect(again!.getTime()).toBeGreaterThanOrEqual(at(1).getTime());
			expect(await sendMail(store, mail!.id, again!, settings)).toBeNull();
			expect(server.received).toHaveLength(1);
		});
	});

	it('counts people, not complaints, and says what stands, broke and is late', async () => {
		const day = (hours: number) => new Date(due.getTime() - hours * hourMs);
		const { complaint, complaintStat, fetchRun, source } = store.tables;
		const companyId = here.company.id;
		await here.complain(day(50), { author: 'Anna', exposure: 400, nextDueAt: day(20), cause: 'defect' });
		await here.complain(day(49), { author: 'Anna', cause: 'defect', isUnanswered: false, acknowledgedAt: day(40) });
		await here.complain(day(48), {
			...{ author: 'Boris', cause: 'defect', state: 'resolved', outcome: 'fixed', isUnanswered: false },
			...{
				acknowledgedAt: day(40),
				resolvedAt: day(30),
				followUpDueAt: day(1),
				nextDueAt: day(1),
				actionTaken: 'New cake'
			}
		});
		await here.complain(day(47), { author: 'Cilda', state: 'resolved', outcome: 'not_fixed', resolvedAt: day(2) });
		await here.complain(day(46), { author: 'Spam', state: 'dismissed' });
		await here.complain(day(24 * 8), { author: 'Dace', cause: 'defect' });
		await store.db
			.insert(complaintStat)
			.values({ ...{ companyId, state: 'new', isUnanswered: true }, complaints: 2, exposure: 450 });
		await store.db.update(source).set({ errorCode: 'source.blocked' }).where(eq(source.id, here.source.id));
		const visit = {
			companyId,
			sourceId: here.source.id,
			health: 'blocked' as const,
			errorCode: 'source.blocked' as const
		};
		for (const startedOn of ['2026-11-18', '2026-11-19', '2026-11-19', '2026-11-24'])
			await store.db.insert(fetchRun).values({ ...visit, startedAt: day(9), finishedAt: day(9), startedOn });
		const facts = await digests.factsOf(store, here.company, { from: '2026-11-16', to: '2026-11-22' }, due);
		expect(facts).toMatchObject({
			...{ complained: 3, complainedBefore: 1, answered: 2, solved: 1, unanswered: 2, readers: 450 },
			...{ grown: [{ cause: 'defect', now: 2, before: 1 }], late: { acknowledge: 1, resolve: 0, followUp: 1 } },
			...{ broken: [{ sourceId: here.source.id, errorCode: 'source.blocked', days: 2 }] },
			decision: { kind: 'one_text', readers: 400 }
		});
		expect(facts.touched).toEqual([{ sourceId: here.source.id, people: 3 }]);
		expect(JSON.stringify(facts)).not.toMatch(/Anna|soup/);
		const listed = await digests.behind(store, here.company, 'solved', { from: '2026-11-16', to: '2026-11-22' });
		expect(listed.map(({ author }) => author)).toEqual(['Boris']);
		await store.db.delete(store.tables.mention);
		expect(await store.db.select().from(complaint)).toEqual([]);
		expect((await digests.told(store, companyId, facts)).complaints.size).toBe(0);
	});

	it('takes for this week’s complaints what was written in it, not the old texts that a new place brings', async () => {
		const day = (days: number) => new Date(due.getTime() - days * 24 * hourMs);
		await here.complain(day(2), { author: 'Anna', publishedAt: day(3) });
		await here.complain(day(2), { author: 'Boris', publishedAt: day(9) });
		await here.complain(day(2), { author: 'Cilda', publishedAt: day(40) });
		const week = { from: '2026-11-16', to: '2026-11-22' };
		const facts = await digests.factsOf(store, here.company, week, due);
		expect(facts).toMatchObject({ complained: 1, complainedBefore: 1, touched: [{ people: 1 }] });
		const listed = await digests.behind(store, here.company, 'complained', week);
		expect(listed.map(({ author }) => author)).toEqual(['Anna']);
	});

	it('has the headline’s line grow by a point a day, of the company’s own day', async () => {
		const { complaintStat, dailyExposure } = store.tables;
		const companyId = here.company.id;
		const stat = { companyId, state: 'new' as const, isUnanswered: true };
		await store.db.insert(complaintStat).values({ ...stat, complaints: 3, exposure: 90 });
		// 23:30 and 00:30 in Riga.
		await rememberExposure(store, new Date('2026-11-20T21:30:00Z'));
		await rememberExposure(store, new Date('2026-11-20T21:30:00Z'));
		await store.db.update(complaintStat).set({ complaints: 1 });
		await rememberExposure(store, new Date('2026-11-20T22:30:00Z'));
		const rows = await store.db
			.select()
			.from(dailyExposure)
			.where(and(eq(dailyExposure.companyId, companyId)));
		expect(rows.map(({ day, unanswered }) => [day, unanswered]).sort()).toEqual([
			...[
				['2026-11-20', 3],
				['2026-11-21', 1]
			]
		]);
	});
});
