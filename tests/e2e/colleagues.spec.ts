import { and, eq, inArray, like, ne } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addBusinessMinutes } from '#lib/domain/clock.ts';
import { defaultLadder } from '#lib/domain/escalation.ts';
import * as companies from '#lib/server/companies.ts';
import { climbLadders } from '#lib/server/worker/climb-ladders.ts';
import { useDesk } from '../support/at-desk.ts';
import { workAt } from '../support/desk.ts';
import { furnishDesk } from '../support/furnish.ts';

/** People at one desk, each in a browser of their own: another's word on a reply, rows that a colleague was quicker with, and what time alone does. */

describe('colleagues at one desk', () => {
	const desk = useDesk((made) => furnishDesk(made, 4));
	const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

	it('a reply comes back with a note, which stays in sight while it is mended, and is approved by whoever may', async () => {
		const { store, own } = desk.made;
		const { complaint } = store.tables;
		await store.db
			.update(complaint)
			.set({ risks: ['harm'] })
			.where(eq(complaint.id, own.complaint));
		const path = `/complaints/${own.complaint}`;
		const [writer, owner, marketing] = [
			await desk.enter('support'),
			await desk.enter('owner'),
			await desk.enter('marketing')
		];
		const [step, sheet] = [writer.locator('#reply'), writer.locator('#reply textarea[name=text]')];
		const note = writer.getByText('It came back with a note: Name the doctor');

		await desk.visit(writer, path);
		if ((await step.getAttribute('open')) === null) await step.locator('summary').first().click();
		await sheet.fill('We are sorry for the cold soup.');
		await button(writer, 'Ask for approval').click();
		await writer.getByText('It waits for an owner or administrator').waitFor();
		expect(await button(writer, 'Approve the reply').count()).toBe(0);
		await desk.visit(marketing, path);
		await marketing.locator('#reply summary').first().click();
		await marketing.getByText('It waits for an owner or administrator').waitFor();
		expect(await button(marketing, 'Approve the reply').count()).toBe(0);

		await desk.visit(owner, path);
		await owner.getByLabel('What should be different').fill('Name the doctor');
		await button(owner, 'Return it').click();
		await owner.getByText('came back with a note', { exact: true }).waitFor();

		await desk.visit(writer, path);
		await note.waitFor();
		await sheet.fill('We are sorry for the cold soup. The doctor: 112.');
		expect(await note.count()).toBe(1);
		await button(writer, 'Save draft').click();
		await expect.poll(async () => (await draft())?.text).toContain('112');
		await desk.visit(writer, path);
		await note.waitFor();
		await button(writer, 'Ask for approval').click();
		await note.waitFor({ state: 'detached' });

		await desk.visit(owner, path);
		await button(owner, 'Approve the reply').click();
		await owner.getByText('approved, not sent yet', { exact: true }).waitFor();
		await desk.visit(writer, path);
		await button(writer, 'Mark as sent').click();
		await expect.poll(async () => (await draft())?.status).toBe('sent');
		// The step folds; the hand is on its line, which a screen reader says.
		const line = step.locator('summary').first();
		await expect.poll(() => line.evaluate((one) => one === document.activeElement)).toBe(true);
		expect(await line.innerText()).toContain('Sent, not seen in public yet');
	}, 120_000);

	const draft = async () => {
		const { reply } = desk.made.store.tables;
		const [row] = await desk.made.store.db.select().from(reply).where(eq(reply.complaintId, desk.made.own.complaint));
		return row;
	};

	it('what goes beyond a limit is promised by whoever may, and nobody else is asked to decide', async () => {
		const { complaint } = desk.made.store.tables;
		const isOther = and(eq(complaint.companyId, desk.made.own.companyId), ne(complaint.id, desk.made.own.complaint));
		const [one] = await desk.made.store.db.select().from(complaint).where(isOther);
		const [support, owner] = [await desk.enter('support'), await desk.enter('owner')];
		const unfold = async (page: Page) => {
			await desk.visit(page, `/complaints/${one!.id}`);
			const line = page.locator('details').filter({ has: page.locator('summary', { hasText: 'Making up for it' }) });
			await line.locator('summary').click();
			return line;
		};
		const asking = await unfold(support);
		await asking.getByLabel('What', { exact: true }).selectOption({ label: 'Money' });
		await asking.getByLabel(/Costs us/).fill('900');
		await asking.getByLabel('What exactly').fill('The whole feast');
		await asking.getByRole('button', { name: 'Promise' }).click();
		await asking.getByText('It waits for a colleague whose limit reaches that far.').waitFor();
		expect(await asking.getByRole('button', { name: 'Approve' }).count()).toBe(0);
		const deciding = await unfold(owner);
		await deciding.getByRole('button', { name: 'Approve', exact: true }).click();
		await deciding.getByText('promised, Owner answers for it').waitFor();
	});

	it('what a colleague has set aside already is counted, and the others are done all the same', async () => {
		const { complaint } = desk.made.store.tables;
		const page = await desk.enter('owner');
		await desk.visit(page, '/complaints');
		const rows = page.locator('[data-row]');
		await rows.first().waitFor();
		const id = (await rows.first().getAttribute('data-row'))!;
		await rows.nth(0).getByRole('checkbox').check();
		await rows.nth(1).getByRole('checkbox').check();
		await page.getByText('2 chosen').waitFor();
		// Quicker than the news of it.
		await desk.made.store.db.update(complaint).set({ state: 'dismissed' }).where(eq(complaint.id, id));
		await button(page, 'Set aside').click();
		await page.getByText('1 complaint set aside').waitFor();
		await page.getByText('1 could not take this any more').waitFor();
	});

	it('a word without an end is read within the width of a phone', async () => {
		const { complaint, mention } = desk.made.store.tables;
		const [told] = await desk.made.store.db
			.select({ id: complaint.id })
			.from(complaint)
			.innerJoin(mention, eq(mention.id, complaint.mentionId))
			.where(like(mention.text, 'aaaaaa%'));
		const page = await desk.enter('support', { viewport: { width: 360, height: 900 } });
		await desk.visit(page, `/complaints/${told!.id}`);
		await page.locator('#restate[open]').waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	});

	it('a clock that has rung stands beside the readers and not upon them, in the longest language', async () => {
		const { complaint } = desk.made.store.tables;
		const late = new Date(Date.now() - 118 * 60_000);
		await desk.made.store.db.update(complaint).set({ nextDueAt: late });
		const page = await desk.enter('support');
		await page.context().addCookies([{ name: 'PARAGLIDE_LOCALE', value: 'ru', url: desk.app.url }]);
		await desk.visit(page, '/complaints');
		const row = page.locator('[data-row]').first();
		const [readers, clock] = await Promise.all([
			row.locator('.people').boundingBox(),
			row.locator('.clock').boundingBox()
		]);
		expect(readers!.x + readers!.width).toBeLessThanOrEqual(clock!.x);
	});

	it('news comes again by itself after a proxy has refused the stream', async () => {
		const { store, own } = desk.made;
		const { complaint } = store.tables;
		const isOther = and(eq(complaint.companyId, own.companyId), ne(complaint.id, own.complaint));
		const [one] = await store.db.select().from(complaint).where(isOther);
		const [watching, acting] = [await desk.enter('owner'), await desk.enter('support')];
		let refusals = 0;
		await watching.route('**/live', (route) =>
			route.request().method() === 'GET' && refusals++ < 2 ? route.fulfill({ status: 502 }) : route.continue()
		);
		await desk.visit(watching, `/complaints/${one!.id}`);
		await desk.visit(acting, `/complaints/${one!.id}`);
		await expect.poll(() => refusals).toBe(3);
		await watching.getByText('Looking at it now: support').first().waitFor();
	});

	const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
	const line = (page: Page, title: string) =>
		page.locator('details').filter({ has: page.locator('summary', { hasText: title }) });
	async function unfold(page: Page, title: string) {
		const fold = line(page, title);
		if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
		return fold;
	}

	it('a complaint goes from a silent colleague to the lead, and both see on its page when and why', async () => {
		const { store, own } = desk.made;
		const [lead] = await store.db
			.select()
			.from(store.tables.membership)
			.where(eq(store.tables.membership.role, 'owner'));
		const ladder = { ...defaultLadder, leadId: lead!.userId };
		await store.transaction((tx) => companies.know(store, tx, own.companyId, { ladder }));
		const [owner, silent] = [await desk.enter('owner'), await desk.enter('support')];
		const id = (await desk.others()).at(-1)!;
		await desk.visit(owner, `/complaints/${id}`);
		const holder = await unfold(owner, 'Who has it');
		await holder.locator('select').first().selectOption({ label: 'support' });
		await holder.getByRole('button', { name: 'Hand over' }).click();
		await expect.poll(() => holder.locator('summary').innerText()).toContain('support');
		await desk.visit(silent, '/complaints?view=mine');
		await silent.locator(`[data-row="${id}"]`).waitFor();

		// Nobody is woken: it is climbed when the shop opens.
		const company = (await companies.find(store, own.companyId))!;
		await climbLadders(store, addBusinessMinutes(inDays(14), 0, companies.calendarOf(company)));
		await desk.visit(owner, '/complaints?view=mine');
		await owner.locator(`[data-row="${id}"] a`).click();
		await owner.waitForURL(`**/complaints/${id}?*`);
		await expect.poll(() => line(owner, 'Who has it').locator('summary').innerText()).toContain('Owner');
		await owner
			.locator('main')
			.getByText(/Reminded[^\n]*support/)
			.first()
			.waitFor();
		await desk.visit(silent, '/complaints?view=mine');
		expect(await silent.locator(`[data-row="${id}"]`).count()).toBe(0);
	});

	it('a pause ends on its day: the clock goes on, and the complaint waits for the customer no more', async () => {
		const { store } = desk.made;
		const { complaint } = store.tables;
		const page = await desk.enter('support');
		const id = (await desk.others())[0]!;
		await store.db
			.update(complaint)
			.set({ state: 'acknowledged', acknowledgedAt: new Date() })
			.where(eq(complaint.id, id));
		await desk.visit(page, `/complaints/${id}`);
		const clock = await unfold(page, 'Clock');
		await clock.locator('input[name=reason]').fill('waits for the part');
		await clock.locator('input[name=until]').fill(inDays(2).toISOString().slice(0, 10));
		await clock.getByRole('button', { name: 'Pause' }).click();
		await page.getByText('Clock paused').first().waitFor();
		await desk.visit(page, '/complaints?view=waiting');
		await page.locator(`[data-row="${id}"]`).waitFor();

		await workAt(store, inDays(4));
		await desk.visit(page, '/complaints?view=waiting');
		expect(await page.locator(`[data-row="${id}"]`).count()).toBe(0);
		await desk.visit(page, `/complaints/${id}`);
		await page.getByText('Clock goes on').first().waitFor();
		expect(await line(page, 'Clock').locator('summary').innerText()).not.toContain('paused');
	});

	it('whose role was changed meanwhile keeps what they typed, and is told why it was not sent', async () => {
		const { membership, user } = desk.made.store.tables;
		const page = await desk.enter('support');
		await desk.visit(page, `/complaints/${(await desk.others())[1]!}`);
		const [step, sheet] = [page.locator('#reply'), page.locator('#reply textarea[name=text]')];
		if ((await step.getAttribute('open')) === null) await step.locator('summary').first().click();
		await sheet.fill('We are sorry for the cold soup.');
		const people = desk.made.store.db.select({ id: user.id }).from(user);
		await desk.made.store.db
			.update(membership)
			.set({ role: 'marketing' })
			.where(inArray(membership.userId, people.where(eq(user.email, 'support@first.example'))));
		await button(page, 'Mark as sent').click();
		await page.getByText('Your account may not do this, so nothing was sent.').first().waitFor();
		expect(await sheet.inputValue()).toBe('We are sorry for the cold soup.');
		await page.reload();
		await page.getByText('You read along here').waitFor();
		expect(await button(page, 'Mark as sent').isDisabled()).toBe(true);
	});
});
