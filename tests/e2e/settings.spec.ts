import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { expectGoodManners, hindrances, useDesk } from '../support/at-desk.ts';

/** Settings, reports and help in a browser: by keyboard, on a phone, in each language, and as a screen reader finds them. */

const screens = [
	'/reports',
	'/reports/people',
	'/reports/solved',
	'/help',
	'/invitation/gone',
	'/sources/import',
	'/settings/blocks'
].concat(...['', '/company', '/people', '/policy', '/reminders'].map((page) => `/settings${page}`));
const looks = [
	{ locale: 'en', theme: 'light', width: 1440 },
	{ locale: 'ru', theme: 'dark', width: 360 },
	{ locale: 'lv', theme: 'light', width: 360 },
	{ locale: 'lv', theme: 'dark', width: 768 }
] as const;

describe('settings, reports and help', () => {
	const desk = useDesk();

	/** The owner's way in, without a mouse. */
	async function enter(context: BrowserContext): Promise<Page> {
		const { url } = desk.app;
		const page = await context.newPage();
		page.setDefaultTimeout(20_000);
		await page.goto(`${url}/sign-in`);
		await page.locator('input[name=email]').focus();
		await page.keyboard.type('owner@first.example');
		await page.keyboard.press('Tab');
		await page.keyboard.type('four words are enough');
		await page.keyboard.press('Enter');
		await page.waitForURL(`${url}/`);
		return page;
	}

	describe.each(looks)('in $locale, $theme, at $width px', ({ locale, theme, width }) => {
		let page: Page | undefined;

		beforeEach(async () => {
			page ??= await enter(await desk.look({ locale, theme, width }));
		});
		afterAll(() => page?.context().close());

		it.each(screens)('%s fits, and says what it is to everybody', async (screen) => {
			await expectGoodManners(page!, desk.app.url + screen, locale);
		});

		it('shows beside each other what every policy would have meant', async () => {
			const { app, made } = desk;
			// The strategy with the longest name.
			await made.store.db.update(made.store.tables.complaint).set({ cause: 'staff_error' });
			await page!.goto(`${app.url}/settings/policy`);
			await page!.locator('#svelte-announcer').waitFor({ state: 'attached' });
			const tables = await page!
				.locator('main table')
				.evaluateAll((all) => all.map(({ parentElement: place }) => place!.scrollWidth - place!.clientWidth));
			expect(tables).toEqual([0, 0]);
		});
	});

	it('would be found out if they hindered somebody', async () => {
		const page = await desk.enter();
		await desk.visit(page, '/settings');
		await page.evaluate(() => {
			const [image, pale] = [document.createElement('img'), document.createElement('p')];
			image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
			Object.assign(pale, { textContent: 'Hardly to be seen', style: 'color: #ddd; background: #fff' });
			document.querySelector('main')!.append(image, pale);
		});
		const found = await hindrances(page);
		expect(found.map((line) => line.split(':')[0]).sort()).toEqual(['color-contrast', 'image-alt']);
		expect(found.join()).toContain('Hardly to be seen');
		expect(await hindrances(page, 'h1')).toEqual([]);
	});

	it('let somebody in by a link, by keyboard alone', async () => {
		const { app, browser } = desk;
		const page = await enter(await browser.newContext({ locale: 'en-GB' }));
		await page.goto(`${app.url}/settings/people`);
		await page.getByRole('radio', { name: 'Marketing' }).focus();
		await page.keyboard.press('Space');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		const link = await page.getByLabel('Invitation link, role: Marketing').inputValue();
		expect(link).toMatch(/\/invitation\/[\w-]{43}$/);

		const newcomer = await (await browser.newContext({ locale: 'en-GB' })).newPage();
		await newcomer.goto(link);
		await newcomer.getByLabel('Your name').focus();
		for (const text of ['Rita', 'rita@first.example', 'a loaf and a half']) {
			await newcomer.keyboard.type(text);
			await newcomer.keyboard.press('Tab');
		}
		await newcomer.keyboard.press('Enter');
		await newcomer.waitForURL(`${app.url}/`);
		await page.reload();
		expect(await page.getByText('rita@first.example').count()).toBe(1);

		await page.getByRole('listitem').filter({ hasText: 'rita@first.example' }).getByText('Remove').focus();
		await page.keyboard.press('Enter');
		await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).focus();
		await page.keyboard.press('Enter');
		await page.getByText('this person can no longer enter').waitFor();
		await newcomer.goto(`${app.url}/mentions`);
		expect(newcomer.url()).toContain('/sign-in');
	});

	it('hang the house rules on the wall as one sheet, in every language', async () => {
		const { app } = desk;
		const page = await desk.enter();
		for (const language of ['en', 'lv', 'ru']) {
			await page.goto(`${app.url}/house-rules?language=${language}`);
			const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
			expect(pdf.match(/\/Type\s*\/Page\b/g), language).toHaveLength(1);
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('article').isVisible()).toBe(true);
			expect(await page.getByText('Skip to the content').isVisible()).toBe(false);
			expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0);
			await page.emulateMedia({ media: null });
		}
	});

	it('keep what was typed when a field is wrong', async () => {
		const { app } = desk;
		const page = await desk.enter();
		await page.goto(`${app.url}/settings/company`);
		await page.getByLabel('Signature under replies').fill('Ilze, customer care');
		await page.getByLabel('Monday', { exact: true }).check();
		await page.getByLabel('Monday: from').fill('18:00');
		await page.getByLabel('Monday: to').fill('09:00');
		await page.getByRole('button', { name: 'Save' }).click();
		await page.getByText('The end must come after the beginning.').waitFor();
		expect(await page.getByLabel('Signature under replies').inputValue()).toBe('Ilze, customer care');
		expect(await page.getByLabel('Monday: from').inputValue()).toBe('18:00');
		await page.getByLabel('Monday: to').fill('20:00');
		await page.getByRole('button', { name: 'Save' }).click();
		await page.getByText('Saved.').waitFor();
	});
});
