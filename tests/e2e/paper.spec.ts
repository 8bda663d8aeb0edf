import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decidedNote } from '#lib/i18n/approval-notes.ts';
import { noteMail } from '#lib/server/mail/note-mail.ts';
import { startApp, type App } from '../support/app.ts';
import { openBrowser } from '../support/browser.ts';
import { furnishDesk } from '../support/furnish.ts';
import { makeTwoCompanies, type TwoCompanies } from '../support/two-companies.ts';

/** What stands in line on a wide screen, and what a page becomes when it is printed from a dark one. */

/** The width of a sheet of A4 between its margins, in CSS pixels. */
const sheet = 672;
const printed = ['/', '/reports', '/reports/solved', '/complaints', '/complaints/:id', '/digests/now', '/mentions'];

describe('screens and paper', () => {
	let app: App;
	let browser: Browser | null;
	let made: TwoCompanies;
	let page: Page;

	beforeAll(async () => {
		browser = await openBrowser();
		if (!browser) return;
		app = await startApp({ ROLE: 'web' });
		made = await makeTwoCompanies(app);
		await furnishDesk(made, 30);
		const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'dark' });
		page = await context.newPage();
		page.setDefaultTimeout(20_000);
		const form = { email: 'owner@first.example', password: 'four words are enough' };
		await context.request.post(`${app.url}/sign-in`, { form, headers: { origin: app.url, accept: 'text/html' } });
	});
	afterAll(async () => {
		await browser?.close();
		await made?.store.close();
		await app?.stop();
	});

	const speak = (value: string) => page.context().addCookies([{ name: 'PARAGLIDE_LOCALE', value, url: app.url }]);

	it.each(['en', 'lv', 'ru'])('the views of the queue have room in one row (%s)', async (locale) => {
		if (!browser) return;
		await speak(locale);
		await page.goto(`${app.url}/complaints`, { waitUntil: 'networkidle' });
		const views = page.locator('main nav').first();
		// Nothing beyond either edge, and no bar beside the row.
		const isCut = await views.evaluate((nav) => {
			const row = nav.querySelector('ul')!;
			const isWide = [nav, row].some((one) => one.scrollWidth > one.clientWidth + 1);
			return isWide || row.scrollHeight > row.clientHeight;
		});
		expect(isCut).toBe(false);
		await views.locator('summary').press('Enter');
		await views.locator('details a[href$="view=one_star"]').press('Enter');
		await page.waitForURL('**/complaints?view=one_star');
		await expect.poll(() => views.locator('details').getAttribute('open')).toBeNull();
		expect(await views.locator('summary').innerText()).toContain(await views.locator('[aria-current]').innerText());
	});

	it('fields beside each other are of one height and stand in one line', async ({ skip }) => {
		if (!browser) return skip();
		await speak('en');
		await page.goto(`${app.url}/intake`, { waitUntil: 'networkidle' });
		const [name, contact] = await Promise.all(
			['author', 'contact'].map((field) => page.locator(`input[name=${field}]`).boundingBox())
		);
		expect([name!.y, name!.height]).toEqual([contact!.y, contact!.height]);
	});

	it.each(printed)('%s is black on white, whole, and without what can only be pressed', async (path) => {
		if (!browser) return;
		await speak('ru');
		await page.goto(app.url + path.replace(':id', made.own.complaint), { waitUntil: 'networkidle' });
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.setViewportSize({ width: sheet, height: 900 });
		const seen = await page.evaluate((width) => {
			const shown = (selector: string) =>
				[...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
			return {
				paper: getComputedStyle(document.documentElement).backgroundColor,
				wide: shown('main *')
					.filter((one) => one.getBoundingClientRect().right > width + 1 && !one.closest('.sr-only'))
					.map((one) => one.outerHTML.slice(0, 200)),
				pressed: shown('nav, main .button').map((one) => one.outerHTML.slice(0, 200))
			};
		}, sheet);
		await page.emulateMedia({ media: null, colorScheme: 'dark' });
		await page.setViewportSize({ width: 1440, height: 900 });
		expect(seen).toEqual({ paper: 'rgb(253, 253, 252)', wide: [], pressed: [] });
	});

	it.each([360, 640])('a mail stays within %d px, whatever somebody wrote in it', async (width) => {
		if (!browser) return;
		const words = {
			complaint: 'w'.repeat(90),
			reply: 'It is over. '.repeat(30),
			by: 'n'.repeat(60),
			note: '-'.repeat(90)
		};
		const note = decidedNote({ locale: 'lv', company: 'Bakery', href: 'https://desk.test/', ...words }, words.note);
		const context = await browser.newContext({ viewport: { width, height: 600 }, colorScheme: 'dark' });
		const mail = await context.newPage();
		await mail.setContent(noteMail(note).html);
		expect(await mail.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		// To its last line, and below it.
		const papers = await mail.evaluate(() =>
			['body', '.page'].map((one) => getComputedStyle(document.querySelector(one)!).backgroundColor)
		);
		expect(new Set(papers)).toEqual(new Set(['rgb(23, 23, 22)']));
		await context.close();
	});

	it('a chart that was drawn for a wide, dark screen fits the sheet, in the colours of a light one', async ({
		skip
	}) => {
		if (!browser) return skip();
		await page.goto(`${app.url}/reports`, { waitUntil: 'networkidle' });
		const lines = () =>
			page.evaluate(() => {
				const canvas = document.querySelector('canvas')!;
				const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
				const reds = new Set(data.filter((_, at) => at % 4 === 0 && data[at + 3] === 255));
				return { isDark: reds.has(48), isLight: reds.has(229) };
			});
		const tell = (event: string) => page.evaluate((name) => void dispatchEvent(new Event(name)), event);
		expect(await lines()).toEqual({ isDark: true, isLight: false });
		await tell('beforeprint');
		expect(await lines()).toEqual({ isDark: false, isLight: true });
		await tell('afterprint');
		expect(await lines()).toEqual({ isDark: true, isLight: false });
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		// Measured before the drawing could follow: on paper no script runs.
		const right = await page.evaluate((width) => {
			document.body.style.width = `${width}px`;
			return document.querySelector('canvas')!.getBoundingClientRect().right;
		}, sheet);
		await page.emulateMedia({ media: null, colorScheme: 'dark' });
		expect(right).toBeLessThanOrEqual(sheet);
	});
});
