import { eq, inArray } from 'drizzle-orm';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type App } from '../support/app.ts';
import { openBrowser } from '../support/browser.ts';
import { furnishDesk } from '../support/furnish.ts';
import { makeTwoCompanies, type TwoCompanies } from '../support/two-companies.ts';

/** What happens to people's work when the connection goes, the session ends, or the browser is not what one would wish. */

const email = 'support@first.example';
const password = 'four words are enough';

describe('in adversity', () => {
	let app: App;
	let browser: Browser | null;
	let made: TwoCompanies;

	beforeAll(async () => {
		browser = await openBrowser();
		if (!browser) return;
		app = await startApp({ ROLE: 'web' });
		made = await makeTwoCompanies(app);
		await furnishDesk(made, 3);
	});
	afterAll(async () => {
		await browser?.close();
		await made?.store.close();
		await app?.stop();
	});

	async function signIn(page: Page): Promise<Page> {
		page.setDefaultTimeout(20_000);
		await page.goto(`${app.url}/sign-in`);
		await page.getByLabel('E-mail').fill(email);
		await page.getByLabel('Password').fill(password);
		await page.getByRole('button', { name: 'Sign in' }).click();
		await page.waitForURL(`${app.url}/`);
		return page;
	}
	const atDesk = async () => signIn(await (await browser!.newContext({ locale: 'en-GB' })).newPage());
	/** Opens a page and waits until its scripts run: the stream of news is the last thing that they open. */
	const visit = (page: Page, path: string) =>
		Promise.all([page.waitForRequest((request) => request.url().endsWith('/live')), page.goto(app.url + path)]);

	it('what was typed stays while nothing can be sent, and for whoever was signed out meanwhile', async ({ skip }) => {
		if (!browser) return skip();
		const page = await atDesk();
		await visit(page, '/intake');
		const words = page.getByLabel('What happened');
		const file = page.getByRole('button', { name: 'File it' });
		await words.fill('The soup was cold, and nobody was sorry');
		await page.context().setOffline(true);
		await file.click();
		await page.getByText('No answer came').waitFor();
		await page.context().setOffline(false);
		const { session, user } = made.store.tables;
		const theirs = made.store.db.select({ id: user.id }).from(user).where(eq(user.email, email));
		await made.store.db.delete(session).where(inArray(session.userId, theirs));
		await file.click();
		await page.getByText('You are no longer signed in').waitFor();
		expect(await words.inputValue()).toBe('The soup was cold, and nobody was sorry');
		await signIn(await page.context().newPage());
		await file.click();
		await page.waitForURL('**/complaints/*');
		expect(await page.locator('main').innerText()).toContain('nobody was sorry');
	});

	it('an answer is copied where the browser offers no clipboard, as without TLS', async ({ skip }) => {
		if (!browser) return skip();
		const page = await atDesk();
		await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
		await visit(page, `/complaints/${made.own.complaint}`);
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

	it('a page that stood open for hours still knows the time, once something was saved there', async ({ skip }) => {
		if (!browser) return skip();
		const page = await atDesk();
		await page.clock.install();
		await visit(page, `/complaints/${made.own.complaint}`);
		await page.clock.fastForward('03:00:00');
		const notes = page.locator('details').filter({ has: page.locator('summary', { hasText: 'Notes' }) });
		await notes.locator('summary').click();
		await notes.locator('textarea').fill('Called them');
		await notes.getByRole('button', { name: 'Add the note' }).click();
		await notes.locator('time').last().waitFor();
		expect(await notes.locator('time').last().innerText()).toBe('now');
	});
});
