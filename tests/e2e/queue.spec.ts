import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type App } from '../support/app.ts';
import { expectGoodManners, useDesk, type Look } from '../support/at-desk.ts';
import { openBrowser } from '../support/browser.ts';
import { furnishDesk } from '../support/furnish.ts';

/** The daily work at the desk, in a browser: the queue by keyboard, many at once, colleagues, mentions, sources and the first run. */

const screens = ['/', '/complaints', '/complaints/:id', '/mentions', '/mentions?q=soup&from=2026-01-01', '/sources'];
const looks: (Look & { isSeen?: boolean })[] = [
	{ locale: 'en', theme: 'light', width: 1440 },
	{ locale: 'ru', theme: 'dark', width: 360 },
	{ locale: 'lv', theme: 'light', width: 360 },
	{ locale: 'ru', theme: 'light', width: 1440, isSeen: true },
	{ locale: 'lv', theme: 'dark', width: 1440 },
	{ locale: 'en', theme: 'dark', width: 360, isSeen: true }
];

describe('the desk', () => {
	const desk = useDesk((made) => furnishDesk(made, 60));
	const rowsOf = (page: Page) => page.locator('[data-row]');

	describe.each(looks)('in $locale, $theme, at $width px', ({ isSeen, ...look }) => {
		let page: Page | undefined;

		beforeEach(async () => {
			page ??= await desk.enterIn(await desk.look(look));
		});
		afterAll(() => page?.context().close());

		it.each(screens)('%s fits, and says what it is to everybody', async (screen) => {
			const url = desk.app.url + screen.replace(':id', desk.made.own.complaint);
			await expectGoodManners(page!, url, look.locale, isSeen);
		});
	});

	it('is walked by keys: down, open, back to where it was', async () => {
		const page = await desk.enter();
		await desk.visit(page, '/complaints');
		await rowsOf(page).first().waitFor();
		for (const key of ['j', 'j', 'j']) await page.keyboard.press(key);
		const focused = await page.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row'));
		expect(focused).toBe(await rowsOf(page).nth(2).getAttribute('data-row'));
		await page.keyboard.press('Enter');
		await page.waitForURL(`**/complaints/${focused}`);
		// The list stays beside it, with the open one marked.
		expect(await page.locator('[data-row] a[aria-current="true"]').count()).toBe(1);
		await page.keyboard.press('Escape');
		await page.waitForURL('**/complaints');
	});

	it('assigns many at once, says so, and takes it back', async () => {
		const page = await desk.enter();
		await desk.visit(page, '/complaints?view=unassigned');
		await rowsOf(page).first().waitFor();
		const before = await rowsOf(page).count();
		await page.getByRole('checkbox').nth(0).check();
		await page
			.getByRole('checkbox')
			.nth(2)
			.click({ modifiers: ['Shift'] });
		await page.getByText('3 chosen').waitFor();
		await page.getByRole('button', { name: 'Assign', exact: true }).click();
		await page.getByText('3 complaints assigned').waitFor();
		await desk.visit(page, '/complaints?view=mine');
		await expect.poll(() => rowsOf(page).count()).toBe(3);
		await page.getByRole('checkbox').nth(0).check();
		await page.getByLabel('Assign to').selectOption({ label: 'Nobody' });
		await page.getByRole('button', { name: 'Assign', exact: true }).click();
		await page.getByText('1 complaint is nobody’s now').waitFor();
		await page.getByRole('button', { name: 'Undo' }).click();
		await page.getByText('Taken back').waitFor();
		await expect.poll(() => rowsOf(page).count()).toBe(3);
		expect(before).toBeGreaterThan(3);
	});

	it('sets aside by a form alone, where no script runs', async () => {
		const page = await desk.enter('owner', { javaScriptEnabled: false });
		await page.goto(`${desk.app.url}/complaints`);
		await page.getByRole('checkbox').last().check();
		await page.getByLabel('Why it is set aside').selectOption({ label: 'Spam' });
		await page.getByRole('button', { name: 'Set aside' }).click();
		const { complaintEvent } = desk.made.store.tables;
		await expect
			.poll(async () =>
				(await desk.made.store.db.select().from(complaintEvent)).filter(({ reason }) => reason === 'Spam')
			)
			.toHaveLength(1);
		await page.context().close();
	});

	it('finds by words, in any form', async () => {
		const page = await desk.enter();
		await desk.visit(page, '/complaints');
		await rowsOf(page).first().waitFor();
		await page.keyboard.press('/');
		await page.keyboard.type('доставка');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/complaints?q=*');
		await expect.poll(() => rowsOf(page).count()).toBe(1);
		expect(await rowsOf(page).first().innerText()).toContain('Доставку');
	});

	it('gives the palette what was typed before it came, and none of it to the page', async () => {
		const page = await desk.enter();
		await desk.visit(page, '/complaints');
		await page.route('**/_app/immutable/**', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 500));
			await route.continue();
		});
		await page.keyboard.press('Control+k');
		// Each of these is a key of the queue; Enter would open a complaint.
		await page.keyboard.type('jxme');
		await page.keyboard.press('Backspace');
		await page.keyboard.press('Enter');
		const field = page.getByPlaceholder('Go to a page');
		await expect.poll(() => field.inputValue()).toBe('jxm');
		await page.keyboard.type('e?');
		await expect.poll(() => field.inputValue()).toBe('jxme?');
		expect(page.url()).toBe(`${desk.app.url}/complaints`);
		expect(await page.locator('input[name=ids]:checked').count()).toBe(0);
		expect(await page.getByRole('dialog').count()).toBe(1);
	});

	it('leads anywhere from the palette', async () => {
		const page = await desk.enter();
		await desk.visit(page, '/sources');
		await page.keyboard.press('Control+k');
		await page.getByPlaceholder('Go to a page').fill('дост');
		const option = page.getByRole('option').filter({ hasText: 'Доставку' });
		await option.waitFor();
		await page.keyboard.press('Enter');
		await page.waitForURL('**/complaints/*');
		await page.keyboard.press('Control+k');
		await page.getByPlaceholder('Go to a page').fill('mentions');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/mentions');
	});

	it('shows who else is there, and what they did meanwhile', async () => {
		const mine = await desk.enter();
		const other = await desk.enter('support');
		const address = `${desk.app.url}/complaints/${desk.made.own.complaint}`;
		await mine.goto(address);
		await other.goto(address);
		await mine.getByText('Looking at it now: support').first().waitFor();
		await other.locator('textarea').first().pressSequentially('We are sorry');
		await mine.getByText('Writing on it now: support').first().waitFor();
		expect(await mine.getByText('We are sorry').count()).toBe(0);
		await other.keyboard.press('Escape');
		await other.locator('h1').click();
		await other.keyboard.press('s');
		await other.getByRole('button', { name: 'support (me)' }).click();
		await mine.getByText('support has assigned it').first().waitFor();
		await other.close();
		await expect.poll(() => mine.getByText('support is').count(), { timeout: 60_000, interval: 1_000 }).toBe(0);
	});

	it('lets new complaints wait until they are asked for', async () => {
		const page = await desk.enter();
		await page.goto(`${desk.app.url}/complaints`);
		await rowsOf(page).first().waitFor();
		await page.waitForTimeout(3_000);
		const before = await rowsOf(page).count();
		await furnishDesk(desk.made, 2, new Date());
		const button = page.getByRole('button', { name: '2 new' });
		await button.waitFor();
		expect(await rowsOf(page).count()).toBe(before);
		await button.click();
		await button.waitFor({ state: 'detached' });
	});

	it('corrects a mention by one key, and takes it back', async () => {
		const page = await desk.enter();
		await desk.visit(page, '/mentions?q=доставка');
		await page.locator('main a[href^="/mentions/"]').first().waitFor();
		await page.waitForLoadState('networkidle').catch(() => {});
		await page.keyboard.press('j');
		await page.keyboard.press('3');
		await page.getByText('Now it counts as positive').waitFor();
		const first = page.getByRole('list', { name: 'Mentions', exact: true }).getByRole('listitem').first();
		expect(await first.innerText()).toContain('positive');
		await page.getByRole('button', { name: 'Undo' }).click();
		// What the model says instead is its own affair; that the word is taken back is ours.
		const { correction } = desk.made.store.tables;
		const standing = async () =>
			(await desk.made.store.db.select().from(correction)).filter(({ undoneAt }) => !undoneAt);
		await expect.poll(standing, { timeout: 20_000 }).toEqual([]);
	});
});

describe('the first run', () => {
	let app: App;
	let browser: Browser | null;
	beforeAll(async () => {
		browser = await openBrowser();
		if (browser) app = await startApp({ ROLE: 'web' });
	});
	afterAll(async () => {
		await browser?.close();
		await app?.stop();
	});

	it('asks one question a screen, and works without a script', async ({ skip }) => {
		if (!browser) return skip();
		const context = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(app.url);
		await page.getByLabel('Your name').fill('Ieva 🥨');
		await page.getByLabel('E-mail').fill('ieva@bakery.test');
		await page.getByLabel('Password').fill('a loaf and a half');
		await page.getByRole('textbox', { name: 'What is your company called?' }).fill('Kaķis');
		await page.getByRole('button', { name: 'Begin' }).click();
		await page.waitForURL('**/first-source');
		await page.getByLabel('Paste any link').fill('not a link');
		await page.getByRole('button', { name: 'Look' }).click();
		expect(await page.getByLabel('Paste any link').inputValue()).toBe('not a link');
		expect(await page.getByLabel('Paste any link').getAttribute('aria-invalid')).toBe('true');
		await page.getByRole('link', { name: 'Not now' }).click();
		await page.waitForURL(`${app.url}/`);
		expect(await page.getByText('Your sources will stand here').count()).toBe(1);
		// Where nothing is watched the queue is not called empty for want of complaints.
		await page.goto(`${app.url}/complaints`);
		expect(await page.getByText('Nobody is waiting').count()).toBe(0);
		await page.locator('main').getByRole('link', { name: 'Add a source' }).click();
		await page.waitForURL('**/sources');
		await context.close();
	});
});
