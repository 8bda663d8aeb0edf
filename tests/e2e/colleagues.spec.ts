import { and, eq, like, ne } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useDesk } from '../support/at-desk.ts';
import { furnishDesk } from '../support/furnish.ts';

/** People at one desk, each in a browser of their own: another's word on a reply, and rows that a colleague was quicker with. */

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
});
