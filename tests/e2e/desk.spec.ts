import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type App } from '../support/app.ts';
import { openBrowser } from '../support/browser.ts';

/** One complaint through its seven steps, with everything that is done beside them, as a person at the desk does it. */

let app: App;
let browser: Browser | null;
let page: Page;

const button = (name: string) => page.getByRole('button', { name, exact: true });
/** A step or a line of the page, opened if it is folded. */
async function open(title: string) {
	const fold = page.locator('details').filter({ has: page.locator('summary', { hasText: title }) });
	if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
	return fold;
}
const soon = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('one complaint at the desk', () => {
	beforeAll(async () => {
		browser = await openBrowser();
		if (!browser) return;
		app = await startApp();
		page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
		page.setDefaultTimeout(20_000);
		await page.goto(app.url);
		await page.getByLabel('Your name').fill('Ieva');
		await page.getByLabel('E-mail').fill('ieva@bakery.test');
		await page.getByLabel('Password').fill('a loaf and a half');
		await button('Next').click();
		await page.getByRole('textbox', { name: 'What is your company called?' }).fill('Kaķis un kliņģeris');
		await button('Begin').click();
		await page.waitForURL('**/first-source');
		await button('Show me the demo town').click();
		await page.waitForURL(`${app.url}/`);
	});
	afterAll(async () => {
		await browser?.close();
		await app?.stop();
	});
	afterEach(async ({ task }) => {
		if (task.result?.state === 'fail')
			console.error(page.url(), (await page.locator('main').innerText()).slice(0, 4000));
	});

	it('is understood: said in one sentence, its cause, what to do', async ({ skip }) => {
		if (!browser) skip();
		await expect
			.poll(
				async () => {
					await page.goto(`${app.url}/complaints?view=acknowledge`);
					return page.locator('main [data-row] a').count();
				},
				{ timeout: 60_000 }
			)
			.toBeGreaterThan(3);
		await page.locator('main [data-row] a').first().click();
		await page.waitForURL('**/complaints/*');
		await page.getByLabel('The problem in one sentence').fill('the order came late and cold');
		await button('Keep').first().click();
		await page.getByRole('radio', { name: 'Our mistake' }).check();
		await page.locator('#cause').getByRole('button', { name: 'Keep' }).click();
		await page.getByRole('radio', { name: 'Put it right' }).check();
		await page.locator('#strategy').getByRole('button', { name: 'Keep' }).click();
		await expect.poll(() => page.locator('#reply').getAttribute('open')).not.toBeNull();
	});

	it('is answered, which does not close it', async ({ skip }) => {
		if (!browser) skip();
		await page
			.getByLabel('Your reply')
			.fill('We are sorry that your order came late and cold. A fresh one comes tomorrow.');
		await button('Mark as sent').click();
		await expect.poll(() => page.locator('#resolve').getAttribute('open')).not.toBeNull();
		expect(await page.getByText('Acknowledged', { exact: true }).count()).toBeGreaterThan(0);
	});

	it('is asked of the kitchen by a link, who answers without an account', async ({ skip }) => {
		if (!browser) skip();
		const line = await open('Ask others');
		await line.getByLabel('Whom').fill('The kitchen');
		await line.getByLabel('By when').fill(soon(1));
		await line.getByLabel('What is asked').fill('Why did it take so long?');
		await line.getByRole('button', { name: 'Make the link' }).click();
		const link = await line.getByLabel('Link to the question').inputValue();
		expect(link).toMatch(/\/hand-off\/[\w-]{43}$/);
		const kitchen = await (await browser!.newContext({ locale: 'en-GB' })).newPage();
		await kitchen.goto(link);
		await kitchen.getByRole('radio', { name: 'Solved', exact: true }).check();
		await kitchen.getByLabel('How was it solved').fill('Two cooks on Fridays from now on');
		await kitchen.getByRole('button', { name: 'Send the answer' }).click();
		await kitchen.getByText('Thank you, it has arrived').waitFor();
		await kitchen.goto(link);
		await kitchen.getByText('This link opens nothing any more').waitFor();
		await kitchen.close();
		await page.reload();
		expect(await page.getByText('Two cooks on Fridays from now on').count()).toBeGreaterThan(0);
	});

	it('gets a plan, something to make up for it, and a measure', async ({ skip }) => {
		if (!browser) skip();
		const plan = await open('Agreed plan');
		await plan.getByLabel('What we promised').fill('Bring a fresh order');
		await plan.getByLabel('By when').fill(soon(2));
		await plan.getByRole('button', { name: 'Add to the plan' }).click();
		await plan.getByRole('button', { name: 'Kept' }).click();
		await expect.poll(() => plan.locator('summary').innerText()).toContain('all promises kept');

		const made = await open('Making up for it');
		await made.getByLabel('What', { exact: true }).selectOption({ label: 'Money' });
		await made.getByLabel('Costs us, EUR').fill('12.50');
		await made.getByLabel('What exactly').fill('Ten euros if you remove your review');
		expect(await made.getByRole('button', { name: 'Promise' }).isDisabled()).toBe(true);
		await made.getByLabel('What exactly').fill('The price of the order');
		await made.getByRole('button', { name: 'Promise' }).click();
		await expect.poll(() => made.locator('summary').innerText()).toContain('€12.50');

		const measure = await open('So that it does not happen again');
		await measure.getByLabel('What changes').fill('Two cooks on Fridays');
		await measure.getByLabel('By when').fill(soon(7));
		await measure.getByRole('button', { name: 'Decide' }).click();
		await expect.poll(() => measure.locator('summary').innerText()).toContain('Two cooks on Fridays');
	});

	it('is resolved with action and outcome, and a letter is kept', async ({ skip }) => {
		if (!browser) skip();
		const step = page.locator('#resolve');
		await step.getByLabel('What was done').fill('A fresh order was brought the same evening.');
		await step.getByLabel('How it ended for the customer').selectOption({ label: 'Put right' });
		await step.getByRole('button', { name: 'Close with outcome' }).click();
		await expect.poll(() => page.locator('#follow-up').getAttribute('open')).not.toBeNull();
		await (await open('Closing letter')).getByRole('link', { name: 'Write the letter' }).click();
		await page.waitForURL('**/letter');
		await button('Keep the letter').click();
		await page.waitForURL(/\/complaints\/[\w-]+$/);
		const line = await open('Closing letter');
		const href = (await line.getByRole('link', { name: 'PDF' }).getAttribute('href'))!;
		const file = await page.request.get(app.url + href);
		expect(file.headers()['content-type']).toBe('application/pdf');
		expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
	});

	it('is closed by the customer, who says that it helped', async ({ skip }) => {
		if (!browser) skip();
		const step = page.locator('#follow-up');
		await step.getByRole('button', { name: 'Make a link to ask' }).click();
		const message = await step.locator('textarea[readonly]').inputValue();
		const customer = await (await browser!.newContext({ locale: 'en-GB' })).newPage();
		await customer.goto(/https?:\S+/.exec(message)![0]);
		await customer.locator('input[name=satisfied][value=yes]').check();
		await customer.locator('input[name=left][value=no]').check();
		await customer.locator('button[type=submit]').click();
		await customer.locator('input').first().waitFor({ state: 'detached' });
		await customer.close();
		await page.reload();
		expect(await page.getByText('Closed', { exact: true }).count()).toBeGreaterThan(0);
	});

	it('leaves a history to keep', async ({ skip }) => {
		if (!browser) skip();
		const whole = await page.request.get(`${page.url().split('?')[0]}/export`);
		const { events, handOffs, eventsSha256 } = (await whole.json()) as {
			events: { type: string }[];
			handOffs: Record<string, unknown>[];
			eventsSha256: string;
		};
		const types = events.map(({ type }) => type);
		for (const type of [
			'handed_off',
			'hand_off_answered',
			'promise_kept',
			'compensation_promised',
			'letter_written',
			'closed'
		])
			expect(types).toContain(type);
		expect(eventsSha256).toMatch(/^[0-9a-f]{64}$/);
		expect(handOffs[0]).not.toHaveProperty('tokenHash');
	});
});
