import { eq, inArray } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useDesk } from '../support/at-desk.ts';
import { furnishDesk } from '../support/furnish.ts';
import { password } from '../support/two-companies.ts';

/** What happens to people's work when the connection goes, the session ends, or the browser is not what one would wish. */

const email = 'support@first.example';

describe('in adversity', () => {
	const desk = useDesk((made) => furnishDesk(made, 3));

	async function signIn(page: Page): Promise<Page> {
		page.setDefaultTimeout(20_000);
		await page.goto(`${desk.app.url}/sign-in`);
		await page.getByLabel('E-mail').fill(email);
		await page.getByLabel('Password').fill(password);
		await page.getByRole('button', { name: 'Sign in' }).click();
		await page.waitForURL(`${desk.app.url}/`);
		return page;
	}

	it('what was typed stays while nothing can be sent, and for whoever was signed out meanwhile', async () => {
		const page = await signIn(await (await desk.browser.newContext({ locale: 'en-GB' })).newPage());
		await desk.visit(page, '/intake');
		const words = page.getByLabel('What happened');
		const file = page.getByRole('button', { name: 'File it' });
		await words.fill('The soup was cold, and nobody was sorry');
		await page.context().setOffline(true);
		await file.click();
		await page.getByText('No answer came').waitFor();
		await page.context().setOffline(false);
		const { session, user } = desk.made.store.tables;
		const theirs = desk.made.store.db.select({ id: user.id }).from(user).where(eq(user.email, email));
		await desk.made.store.db.delete(session).where(inArray(session.userId, theirs));
		await file.click();
		await page.getByText('You are no longer signed in').waitFor();
		expect(await words.inputValue()).toBe('The soup was cold, and nobody was sorry');
		await signIn(await page.context().newPage());
		await file.click();
		await page.waitForURL('**/complaints/*');
		expect(await page.locator('main').innerText()).toContain('nobody was sorry');
	});

	it('an answer is copied where the browser offers no clipboard, as without TLS', async () => {
		const page = await desk.enter('support');
		await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
		await desk.visit(page, `/complaints/${desk.made.own.complaint}`);
		const reply = page.locator('#reply textarea[name=text]');
		// On a busy machine the keys are listened to a little later than the stream is opened.
		await expect
			.poll(
				async () => {
					if (!(await reply.isVisible())) await page.keyboard.press('r');
					return reply.isVisible();
				},
				{ timeout: 20_000, interval: 200 }
			)
			.toBe(true);
		await reply.fill('We are sorry about the soup');
		await page.locator('#reply').getByRole('button', { name: 'Copy', exact: true }).click();
		await page.getByText('Copied').waitFor();
		const search = page.locator('input[data-search]').first();
		await search.focus();
		await page.keyboard.press('Control+V');
		expect(await search.inputValue()).toBe('We are sorry about the soup');
	});

	it('a page that stood open for hours still knows the time, once something was saved there', async () => {
		const page = await desk.enter('support');
		await page.clock.install();
		await desk.visit(page, `/complaints/${desk.made.own.complaint}`);
		await page.clock.fastForward('03:00:00');
		const notes = page.locator('details').filter({ has: page.locator('summary', { hasText: 'Notes' }) });
		await notes.locator('summary').click();
		await notes.locator('textarea').fill('Called them');
		await notes.getByRole('button', { name: 'Add the note' }).click();
		await notes.locator('time').last().waitFor();
		expect(await notes.locator('time').last().innerText()).toBe('now');
	});
});
