import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { m } from '#lib/paraglide/messages.js';
import { startApp, type App } from '../support/app.ts';
import { openBrowser } from '../support/browser.ts';

/** One complaint through its seven steps, with everything that is done beside them, as a person at the desk does it, in three languages. */

type SimpleMessage = {
	[Key in keyof typeof m]: (typeof m)[Key] extends (...values: never[]) => string ? Key : never;
}[keyof typeof m];

let app: App;
let browser: Browser | null;
let page: Page;

const button = (name: string) => page.getByRole('button', { name, exact: true });
/** A step or a line of the page, opened if it is folded. */
async function open(title: string) {
	return unfold(page.locator('details').filter({ has: page.locator('summary', { hasText: title }) }));
}
/** The next step is open by itself; another one when the site was visited meanwhile and did not show the reply yet. */
async function unfold(fold: Locator) {
	await expect
		.poll(
			async () => {
				if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
				// What was saved a moment ago may still redraw the page, and with it the step that is next.
				await page.waitForTimeout(300);
				return fold.getAttribute('open');
			},
			{ timeout: 15_000 }
		)
		.not.toBeNull();
	return fold;
}
const soon = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe.each(['en', 'lv', 'ru'] as const)('one complaint at the desk (%s)', (locale) => {
	/** What the page says, in the language that is spoken. */
	const say = (key: SimpleMessage, values = {}) => m[key](values as never, { locale });
	/** A field by its whole label: in some languages one label is the beginning of another. */
	const field = (key: SimpleMessage, values = {}) =>
		new RegExp(`^\\s*${say(key, values).replace(/[.?]/g, '\\$&')}\\s*(·.*)?$`, 's');

	beforeAll(async () => {
		browser = await openBrowser();
		if (!browser) return;
		app = await startApp();
		page = await (await browser.newContext({ locale })).newPage();
		page.setDefaultTimeout(20_000);
		await page.goto(app.url);
		// The browser's own words would be English here, whatever the page speaks.
		await button(say('welcome_next')).click();
		const name = page.getByLabel(field('welcome_name'));
		expect(await name.evaluate((input: HTMLInputElement) => input.validationMessage)).toBe(say('form_required'));
		await name.fill('Ieva');
		await page.getByLabel(field('auth_email')).fill('ieva@bakery.test');
		await page.getByLabel(field('auth_password')).fill('a loaf and a half');
		await button(say('welcome_next')).click();
		await page.getByRole('textbox', { name: say('welcome_company') }).fill('Kaķis un kliņģeris');
		await button(say('welcome_submit')).click();
		await page.waitForURL('**/first-source');
		await button(say('demo_start')).click();
		await page.waitForURL(`${app.url}/`);
	});
	afterAll(async () => {
		await browser?.close();
		await app?.stop();
	});
	afterEach(async ({ task }) => {
		if (task.result?.state === 'fail') console.error(page.url(), (await page.locator('main').innerText()).slice(-4000));
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
		await page.getByLabel(field('restate_label')).fill('the order came late and cold');
		await button(say('complaint_keep')).first().click();
		// The next step is one key away, and Enter keeps what is chosen there.
		await expect.poll(() => page.locator('#cause').getAttribute('open')).not.toBeNull();
		await page.keyboard.press('n');
		await page.getByRole('radio', { name: new RegExp(`^${say('cause_staff_error')}`) }).press('Space');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.locator('#strategy').getAttribute('open')).not.toBeNull();
		await page.getByRole('radio', { name: new RegExp(`^${say('strategy_fix')}`) }).check();
		await page
			.locator('#strategy')
			.getByRole('button', { name: say('complaint_keep') })
			.click();
		await expect.poll(() => page.locator('#reply').getAttribute('open')).not.toBeNull();
	});

	it('is answered, which does not close it', async ({ skip }) => {
		if (!browser) skip();
		await page
			.getByLabel(field('reply_text'))
			.fill('We are sorry that your order came late and cold. A fresh one comes tomorrow.');
		await button(say('reply_mark_sent')).click();
		await expect.poll(() => page.locator('#resolve').getAttribute('open')).not.toBeNull();
		expect(await page.getByText(say('state_acknowledged'), { exact: true }).count()).toBeGreaterThan(0);
	});

	it('is asked of the kitchen by a link, who answers without an account', async ({ skip }) => {
		if (!browser) skip();
		const line = await open(say('hand_off_title'));
		await line.getByLabel(field('hand_off_to')).fill('The kitchen');
		await line.getByLabel(field('line_until')).fill(soon(1));
		await line.getByLabel(field('hand_off_question')).fill('Why did it take so long?');
		await line.getByRole('button', { name: say('hand_off_make') }).click();
		const link = await line.getByLabel(field('hand_off_link_title')).inputValue();
		expect(link).toMatch(/\/hand-off\/[\w-]{43}$/);
		// The form begins anew: with its choices, and with the question proposed.
		expect(await line.getByRole('radio', { name: new RegExp(`^${say('hand_off_solve')}`) }).isChecked()).toBe(true);
		expect(await line.getByLabel(field('hand_off_question')).inputValue()).toBe('the order came late and cold');
		expect(await line.getByLabel(field('hand_off_to')).inputValue()).toBe('');
		const kitchen = await (await browser!.newContext({ locale })).newPage();
		await kitchen.goto(link);
		await kitchen.getByRole('radio', { name: say('hand_off_solved'), exact: true }).check();
		await kitchen.getByLabel(field('hand_off_public_how')).fill('Two cooks on Fridays from now on');
		await kitchen.getByRole('button', { name: say('public_send') }).click();
		await kitchen.getByText(say('public_thanks')).waitFor();
		await kitchen.goto(link);
		await kitchen.getByText(say('public_gone_title')).waitFor();
		await page.reload();
		expect(await page.getByText('Two cooks on Fridays from now on').count()).toBeGreaterThan(0);
	});

	it('gets a plan, something to make up for it, and a measure', async ({ skip }) => {
		if (!browser) skip();
		// Begun, and not saved yet: other things are kept meanwhile.
		const begun = (await unfold(page.locator('#resolve'))).getByLabel(field('resolve_action'));
		await begun.fill('A fresh order is on its way');
		const plan = await open(say('plan_title'));
		await plan.getByLabel(field('plan_what')).fill('Bring a fresh order');
		await plan.getByLabel(field('plan_when')).fill(soon(2));
		await plan.getByRole('button', { name: say('plan_promise') }).click();
		await plan.getByRole('button', { name: say('plan_keep') }).click();
		await expect.poll(() => plan.locator('summary').innerText()).toContain(say('plan_all_kept'));

		const made = await open(say('compensation_title'));
		await made.getByLabel(field('compensation_kind')).selectOption({ label: say('compensation_money') });
		await made.getByLabel(field('compensation_amount', { currency: 'EUR' })).fill('12.50');
		await made.getByLabel(field('compensation_note')).fill('Ten euros if you remove your review');
		expect(await made.getByRole('button', { name: say('compensation_promise') }).isDisabled()).toBe(true);
		await made.getByLabel(field('compensation_note')).fill('The price of the order');
		await made.getByRole('button', { name: say('compensation_promise') }).click();
		await expect.poll(() => made.locator('summary').innerText()).toMatch(/€.?12[.,]50|12,50.?€/);

		const measure = await open(say('measure_title'));
		await measure.getByLabel(field('measure_what')).fill('Two cooks on Fridays');
		await measure.getByLabel(field('line_until')).fill(soon(7));
		await measure.getByRole('button', { name: say('measure_decide') }).click();
		await expect.poll(() => measure.locator('summary').innerText()).toContain('Two cooks on Fridays');
		expect(await begun.inputValue()).toBe('A fresh order is on its way');
	});

	it('is resolved with action and outcome, and a letter is kept', async ({ skip }) => {
		if (!browser) skip();
		const step = await unfold(page.locator('#resolve'));
		await step.getByLabel(field('resolve_action')).fill('A fresh order was brought the same evening.');
		await step.getByLabel(field('resolve_outcome')).selectOption({ label: say('outcome_fixed') });
		await step.getByRole('button', { name: say('complaint_resolve') }).click();
		await expect.poll(() => page.locator('#follow-up').getAttribute('open')).not.toBeNull();
		await (await open(say('letter_title'))).getByRole('link', { name: say('letter_write') }).click();
		await page.waitForURL('**/letter');
		await button(say('letter_keep')).click();
		await page.waitForURL(/\/complaints\/[\w-]+$/);
		const line = await open(say('letter_title'));
		const href = (await line.getByRole('link', { name: 'PDF' }).getAttribute('href'))!;
		const file = await page.request.get(app.url + href);
		expect(file.headers()['content-type']).toBe('application/pdf');
		expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
	});

	it('is closed by the customer, who says that it helped', async ({ skip }) => {
		if (!browser) skip();
		const step = await unfold(page.locator('#follow-up'));
		await step.getByRole('button', { name: say('follow_up_make_link') }).click();
		const message = await step.locator('textarea[readonly]').inputValue();
		const customer = await (await browser!.newContext({ locale })).newPage();
		await customer.goto(/https?:\S+/.exec(message)![0]);
		// Sent as it came, it says what is missing, all of it in the customer's own language.
		const spoken = (await customer.locator('html').getAttribute('lang')) as typeof locale;
		expect(await customer.getByRole('heading', { level: 1 }).innerText()).toBe(
			m.follow_up_public_title({}, { locale: spoken })
		);
		await customer.locator('button[type=submit]').click();
		const missing = customer.getByText(m.settings_choose({}, { locale: spoken }), { exact: true });
		await expect.poll(() => missing.count()).toBe(2);
		expect(await customer.getByText(m.ui_form_error_safe({}, { locale: spoken })).count()).toBe(1);
		await customer.locator('input[name=satisfied][value=yes]').check();
		await customer.locator('input[name=left][value=no]').check();
		await customer.locator('button[type=submit]').click();
		await customer.locator('input').first().waitFor({ state: 'detached' });
		// Nobody who thanks is told that the link leads nowhere, aloud neither.
		expect((await customer.locator('#svelte-announcer').allTextContents()).join()).not.toContain(
			say('public_gone_title')
		);
		await page.reload();
		expect(await page.getByText(say('state_closed'), { exact: true }).count()).toBeGreaterThan(0);
	});

	it('leaves a history to keep', async ({ skip }) => {
		if (!browser) skip();
		// The connection that brought the letter may end, idle for so long, just as it is taken again: browsers ask once more.
		const whole = await page.request.get(`${page.url().split('?')[0]}/export`, { maxRetries: 1 });
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

	it('is not alone: one incident, told beforehand, solved once, and each is told of the end', async ({ skip }) => {
		if (!browser) skip();
		await page.goto(`${app.url}/incidents`);
		await page.getByLabel(field('incident_name')).fill('Волос внутри торта');
		await button(say('incident_open')).click();
		await page.waitForURL('**/incidents/*');
		await page.getByLabel(field('incident_notice_text')).fill('Begun, and not told yet');
		// Nobody belongs to it yet: whoever of the town used the words of its title is suggested.
		const alike = page.locator('input[name=complaint]');
		const count = await alike.count();
		for (let at = 0; at < Math.min(2, count); at++) await alike.nth(at).check();
		await button(say('incident_add')).click();
		await page.locator('form[action="?/leave"]').first().waitFor();
		expect(await page.getByLabel(field('incident_notice_text')).inputValue()).toBe('Begun, and not told yet');
		await button({ ru: 'Русский', lv: 'Latviešu', en: 'English' }[locale]).click();
		expect(await button(say('incident_notice_keep')).isDisabled()).toBe(true);
		await page.getByLabel(field('incident_notice_text')).fill('We know of it and bring news at six.');
		await page.getByLabel(field('incident_notice_url')).fill('https://bakery.test/news');
		await button(say('incident_notice_keep')).click();
		await page.locator('a[href="https://bakery.test/news"]').waitFor();

		const solve = page.locator('#solve');
		await solve.getByLabel(field('incident_action')).fill('A new baker, and a sieve.');
		await solve.getByLabel(field('step_cause')).selectOption({ label: say('cause_defect') });
		await solve.getByRole('button', { name: say('incident_solve_submit') }).click();
		// One text for all who read one language, not to be carried anywhere before its gap is filled.
		const news = page.getByLabel(say('incident_news', { language: '' }).trim()).first();
		const copy = page.getByRole('button', { name: new RegExp(`^${say('reply_copy')}: `) }).first();
		expect(await copy.isDisabled()).toBe(true);
		await news.fill('A new baker is here.');
		await expect.poll(() => copy.isDisabled()).toBe(false);
		await button(say('incident_told')).click();
		await page.getByText(say('error_incident_nobody_chosen')).first().waitFor();
		await button(say('incident_choose_all')).click();
		await button(say('incident_told')).click();
		await expect.poll(() => page.getByText(say('incident_was_told')).count()).toBe(Math.min(2, count));
		expect(await page.locator('form[action="?/told"]').count()).toBe(0);
	});
});
