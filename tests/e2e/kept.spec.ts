import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type App } from '../support/app.ts';
import { openBrowser } from '../support/browser.ts';
import { makeTwoCompanies, type TwoCompanies } from '../support/two-companies.ts';

/** What was typed is still there: in a form that was refused, with a script and without, and on a reply when the session has ended. */

describe('what was typed', () => {
	let app: App;
	let browser: Browser | null;
	let made: TwoCompanies;
	let cookies: Awaited<ReturnType<BrowserContext['cookies']>>;
	let open: Page | undefined;

	beforeAll(async () => {
		browser = await openBrowser();
		if (!browser) return;
		app = await startApp({ ROLE: 'web' });
		made = await makeTwoCompanies(app);
		const context = await browser.newContext();
		const form = { email: 'owner@first.example', password: 'four words are enough' };
		const headers = { origin: app.url, accept: 'text/html' };
		await context.request.post(`${app.url}/sign-in`, { form, headers, maxRedirects: 0 });
		cookies = await context.cookies();
	});
	afterAll(async () => {
		await browser?.close();
		await made?.store.close();
		await app?.stop();
	});
	afterEach(async ({ task }) => {
		if (task.result?.state === 'fail' && open)
			console.error(open.url(), (await open.locator('main').innerText()).slice(0, 2000));
	});

	async function enter(javaScriptEnabled = true): Promise<Page> {
		const context = await browser!.newContext({ locale: 'en-GB', javaScriptEnabled });
		await context.addCookies(cookies);
		open = await context.newPage();
		open.setDefaultTimeout(20_000);
		return open;
	}

	describe.each([false, true])('in a form under Settings (script: %s)', (hasScript) => {
		/** A box or a field, and what is typed there. */
		type Entry = readonly [selector: string, typed: string | boolean];
		const forms: { path: string; entries: Entry[] }[] = [
			{
				path: '/settings/company',
				entries: [
					['input[name=name]', 'Rita’s bakery'],
					['textarea[name=otherNames]', 'Pie Ritas\nУ Риты'],
					['textarea[name=signature]', 'Rita, customer care'],
					['select[name=country]', 'LV'],
					['input[name=isOpen_0]', true],
					['input[name=open_0]', '18:00'],
					['input[name=close_0]', '09:00'],
					['input[name=holiday] >> nth=-1', '2026-12-30'],
					['input[name=limit_support]', '77,50'],
					['input[name=replyApproval][value=everyone]', true],
					['select[name=digestHour]', '17']
				]
			},
			{
				path: '/settings/policy',
				entries: [
					['input[name=dial][value=guard_reputation]', true],
					['input[name=hourCost]', 'a lot'],
					['input[name=hours_defect]', '7,5']
				]
			},
			{
				path: '/settings/reminders',
				entries: [
					['input[name=isOn]', false],
					['input[name=hours_0]', 'soon'],
					['select[name=when_0]', 'silence'],
					['input[name=hours_1]', '3']
				]
			},
			{
				path: '/settings/exposure',
				entries: [
					['input[name=halfLifeDays]', 'a week'],
					['input[name=otherReaders]', '77'],
					['input[name=searchable] >> nth=0', false]
				]
			},
			{
				path: '/settings',
				entries: [
					['input[name=isActive]', true],
					['input[name=minExposure]', 'many'],
					['input[name=hasQuiet]', true],
					['select[name=quietFrom]', '21']
				]
			}
		];

		it.each(forms)('$path says what is wrong beside its field, and keeps the rest', async ({ path, entries }) => {
			if (!browser) return;
			const page = await enter(hasScript);
			await page.goto(app.url + path, { waitUntil: hasScript ? 'networkidle' : 'load' });
			for (const [selector, typed] of entries) {
				const control = page.locator(selector);
				if (typeof typed === 'boolean') await control.setChecked(typed);
				else if (selector.startsWith('select')) await control.selectOption(typed);
				else await control.fill(typed);
			}
			const form = page.locator('form').filter({ has: page.locator(entries[1]![0]) });
			await form.locator('button[type=submit]:not([formaction])').click();
			const wrong = page.locator('[aria-invalid=true]').first();
			await wrong.waitFor();
			const beside = await wrong.getAttribute('aria-describedby');
			expect(await page.locator(`#${beside!.split(' ').at(-1)}`).innerText()).not.toBe('');
			for (const [selector, typed] of entries) {
				const control = page.locator(selector.replace('nth=-1', 'nth=0'));
				if (typeof typed === 'boolean') expect(await control.isChecked(), selector).toBe(typed);
				else expect(await control.inputValue(), selector).toBe(typed);
			}
		});
	});

	it('on a reply stays when the session ends, also through signing in anew, and back leads where one was', async ({
		skip
	}) => {
		if (!browser) return skip();
		const page = await enter();
		const words = 'We are sorry for the cold soup. A hot one comes tomorrow.';
		const reply = page.locator('#reply');
		const sheet = reply.locator('textarea[name=text]');
		await page.goto(`${app.url}/complaints`, { waitUntil: 'networkidle' });
		await page.locator(`[data-row="${made.own.complaint}"] a`).click();
		await page.waitForURL('**/complaints/*');
		await reply.locator('summary').first().click();
		await sheet.fill(words);
		await page.context().clearCookies();
		await reply.getByRole('button', { name: 'Save draft' }).click();
		await page.getByText('You are no longer signed in', { exact: false }).waitFor();
		expect(await sheet.inputValue()).toBe(words);

		await page.reload();
		await page.waitForURL('**/sign-in?*');
		await page.waitForLoadState('networkidle');
		await page.locator('input[name=email]').fill('owner@first.example');
		await page.locator('input[name=password]').fill('four words are enough');
		await page.locator('button[type=submit]').click();
		await page.waitForURL(`**/complaints/${made.own.complaint}`);
		await expect.poll(() => sheet.isVisible()).toBe(true);
		expect(await sheet.inputValue()).toBe(words);
		await page.goBack();
		await page.waitForURL(`${app.url}/complaints`);
		await page.goForward();
		await page.waitForURL(`**/complaints/${made.own.complaint}`);
		await expect.poll(() => sheet.inputValue()).toBe(words);
		await reply.getByRole('button', { name: 'Save draft' }).click();
		const { reply: kept } = made.store.tables;
		await expect.poll(async () => (await made.store.db.select().from(kept)).map(({ text }) => text)).toContain(words);
	});
});
