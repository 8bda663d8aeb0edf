import { eq } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { hindrances, useDesk } from '../support/at-desk.ts';
import { connectDrafter } from '../support/drafter.ts';
import { furnishDesk } from '../support/furnish.ts';
import { answer, say, startModelEndpoint, type ModelEndpoint } from '../support/model-endpoint.ts';

/** A reply as a person writes it in a browser: with a model's draft and its second opinion, in turns with a colleague, and changed later. */

/** What a model may say when a stranger's text has talked it over. */
const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script> **Call** +371 20000000';

describe('a reply', () => {
	let model: ModelEndpoint;
	let open: Page;
	/** Who has begun a reply in one test and goes on in another. */
	let writer: Page;

	const desk = useDesk(
		async (made) => {
			await furnishDesk(made, 2);
			model = await startModelEndpoint();
			await connectDrafter(desk.made.store, desk.made.own.companyId, model.address);
		},
		{ ALLOW_LOOPBACK: 'true' }
	);
	afterAll(() => model?.stop());

	/** Opens the step where one answers, with the page's scripts running. */
	async function visit(page: Page, complaintId = desk.made.own.complaint): Promise<void> {
		await desk.visit(page, `/complaints/${complaintId}`);
		await unfold(page);
	}
	async function unfold(page: Page): Promise<void> {
		const step = page.locator('#reply');
		if ((await step.getAttribute('open')) === null) await step.locator('summary').first().click();
	}
	const enter = (role: 'owner' | 'support' = 'owner') => desk.enter(role, { reducedMotion: 'reduce' });
	const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
	const sheet = (page: Page) => page.locator('#reply textarea[name=text]');
	const kept = async (complaintId = desk.made.own.complaint) => {
		const { reply } = desk.made.store.tables;
		const rows = await desk.made.store.db.select().from(reply).where(eq(reply.complaintId, complaintId));
		return rows[0];
	};

	it('begins as a model’s draft, says so, and can go back to one’s own words', async () => {
		const page = (open = await enter());
		await visit(page);
		await sheet(page).fill('My own beginning.');
		model.behave(say(() => `We are sorry about the cold soup. ${hostile}`));
		await button(page, 'Let the model draft it').click();
		const draft = page.getByRole('region', { name: 'Draft by big' });
		await draft.getByText('A draft, not an answer').waitFor();
		// Text, whatever it looks like.
		expect(await draft.innerText()).toContain(hostile);
		expect(await draft.locator('img, script').count()).toBe(0);
		expect(await draft.locator('mark').allInnerTexts()).toContain('+371 20000000');
		await draft.getByRole('button', { name: 'Take it as my draft' }).click();
		await page.getByText('Began as a draft by big.').waitFor();
		await button(page, 'Put my own text back').click();
		expect(await sheet(page).inputValue()).toBe('My own beginning.');
		expect(await page.getByText('Began as a draft by big.').count()).toBe(0);
		await button(page, 'Let the model draft it').click();
		await draft.getByRole('button', { name: 'Take it as my draft' }).click();
		await button(page, 'Save draft').click();
		await expect.poll(async () => (await kept())?.draftedBy).toBe('big');
		await visit(page);
		await page.getByText('Began as a draft by big.').waitFor();
		expect(await sheet(page).inputValue()).toContain(hostile);
		expect(await page.title()).not.toBe('1');
	});

	it('keeps the mark when an own text that began as a draft is put back', async () => {
		await visit(open);
		const words = 'We are sorry about the cold soup, and it will all be fine for ever.';
		await sheet(open).fill(words);
		await button(open, 'Begin with a building block').click();
		expect(await open.getByText('Began as a draft by big.').count()).toBe(0);
		await button(open, 'Put my own text back').click();
		expect(await sheet(open).inputValue()).toBe(words);
		await open.getByText('Began as a draft by big.').waitFor();
		await button(open, 'Save draft').click();
		await expect.poll(async () => (await kept())?.text).toBe(words);
		expect(await kept()).toMatchObject({ draftedBy: 'big' });
	});

	it('is read by the model where the writer asks, whose words never reach the page', async () => {
		const findings = [
			{ rule: 'private_data', quote: 'the cold soup', why: hostile },
			{ rule: hostile, quote: hostile },
			{ rule: 'doubt', quote: hostile }
		];
		model.behave(answer(JSON.stringify({ findings, message: hostile })));
		await button(open, 'Ask the model for a second opinion').click();
		const margin = open.getByRole('complementary', { name: 'Reply coach' });
		await margin.getByText('Notes marked as such are by big').waitFor();
		const noted = margin.getByRole('listitem').filter({ hasText: 'The model thinks' });
		expect(await noted.count()).toBe(1);
		expect(await noted.innerText()).toContain('the cold soup');
		expect(await open.locator('main').innerText()).not.toContain('onerror');
		const { body } = model.asked.at(-1)!;
		expect(body).toContain('it will all be fine for ever');
		// Whatever the model says instead of findings is no opinion, and the writer's text stays.
		model.behave(answer(hostile));
		await button(open, 'Ask the model for a second opinion').click();
		await margin.getByText('No second opinion this time.').waitFor();
		expect(await margin.innerText()).not.toContain('onerror');
		expect(await sheet(open).inputValue()).toContain('the cold soup');
		expect(await hindrances(open, '#reply')).toEqual([]);
	});

	it('says which text began as a draft when the published one is edited anew', async () => {
		// A site that shows one answer of ours, where the last test's reply stands in public.
		const { source, reply } = desk.made.store.tables;
		await desk.made.store.db
			.update(source)
			.set({ connectorId: 'schema-org' })
			.where(eq(source.id, desk.made.own.source));
		await button(open, 'Mark as sent').click();
		await expect.poll(async () => (await kept())?.status).toBe('sent');
		await desk.made.store.db
			.update(reply)
			.set({ status: 'visible' })
			.where(eq(reply.complaintId, desk.made.own.complaint));
		await visit(open);
		await button(open, 'Edit the published reply').click();
		await open.getByText('Began as a draft by big. What nobody').waitFor();
		await sheet(open).fill(`${await sheet(open).inputValue()} A warm one came on Friday.`);
		await button(open, 'Mark as sent').click();
		await expect.poll(async () => (await kept())?.versionNumber).toBe(2);
		expect(await kept()).toMatchObject({ draftedBy: 'big', status: 'sent' });
	});

	it('stays with its customer, and waits there for its writer', async () => {
		const page = (writer = await enter('support'));
		const [first] = await desk.others();
		await visit(page, first);
		await sheet(page).fill('Words for the first');
		await page.locator(`[data-row]:not([data-row="${first}"]) a`).first().click();
		await page.waitForURL((url) => !url.pathname.endsWith(first!));
		await unfold(page);
		expect(await sheet(page).inputValue()).not.toContain('Words for the first');
		await page.locator(`[data-row="${first}"] a`).click();
		await page.waitForURL(`**/${first}`);
		await unfold(page);
		expect(await sheet(page).inputValue()).toBe('Words for the first');
		await visit(page, first);
		await expect.poll(() => sheet(page).inputValue()).toBe('Words for the first');
		expect(await kept(first)).toBeUndefined();
	});

	it('is the newer one where it was typed before the page’s scripts ran', async () => {
		const second = (await desk.others())[1]!;
		const page = await enter('support');
		await visit(page, second);
		await sheet(page).fill('Words that wait');
		const waiting = () => page.evaluate((id) => Object.keys(sessionStorage).some((key) => key.endsWith(id)), second);
		await expect.poll(waiting).toBe(true);

		let run = () => {};
		const held = new Promise<void>((resolve) => (run = resolve));
		await page.route('**/_app/immutable/**/*.js', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(`${desk.app.url}/complaints/${second}`, { waitUntil: 'domcontentloaded' });
		await unfold(page);
		await sheet(page).fill('Words typed early');
		await Promise.all([page.waitForRequest((request) => request.url().endsWith('/live')), run()]);
		expect(await sheet(page).inputValue()).toBe('Words typed early');
		await page.close();
	});

	it('is not lost by other work on the page, nor by a colleague’s draft', async () => {
		const first = (await desk.others())[0]!;
		const mine = writer;
		await button(mine, 'Save draft').click();
		await expect.poll(async () => (await kept(first))?.text).toBe('Words for the first');
		await sheet(mine).fill('Words for the first, and more');
		const notes = mine.locator('details').filter({ has: mine.locator('summary', { hasText: 'Notes' }) });
		await notes.locator('summary').click();
		await notes.locator('textarea').fill('Called them');
		await notes.getByRole('button', { name: 'Add the note' }).click();
		await notes.getByText('Called them').first().waitFor();
		expect(await sheet(mine).inputValue()).toBe('Words for the first, and more');

		const other = await enter();
		await visit(other, first);
		expect(await sheet(other).inputValue()).toBe('Words for the first');
		await other.getByText('support kept this draft').waitFor();
		// What stands on this site already, with a name before it, is said to be so.
		const echo = other.getByText('One of the last answers on this site says almost the same');
		const standing = (await kept())!.text;
		await sheet(other).fill(`Anna! ${standing}`);
		await echo.waitFor();
		await sheet(other).fill('Words of the owner');
		await echo.waitFor({ state: 'detached' });
		await button(other, 'Save draft').click();
		await expect.poll(async () => (await kept(first))?.text).toBe('Words of the owner');
		await button(mine, 'Mark as sent').click();
		const both = mine.getByRole('alert');
		await both.getByText('Words of the owner').waitFor();
		await both.getByText('Words for the first, and more').waitFor();
		expect(await kept(first)).toMatchObject({ status: 'draft', text: 'Words of the owner' });
		// The button stood far below: whoever pressed it is led to both texts.
		const top = () =>
			both
				.getByRole('heading')
				.first()
				.evaluate((title) => title.getBoundingClientRect().top);
		await expect.poll(top).toBeLessThan(300);
		expect(await top()).toBeGreaterThanOrEqual(0);
		await mine.setViewportSize({ width: 360, height: 740 });
		const tooWide = await mine.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(tooWide).toBeLessThanOrEqual(0);
		await button(mine, 'Keep mine').click();
		await expect.poll(async () => (await kept(first))?.status).toBe('sent');
		expect(await kept(first)).toMatchObject({ text: 'Words for the first, and more' });
		await expect.poll(() => sheet(mine).inputValue()).toBe('');
	});

	it('says nothing of a text before the coach has read it, and that its notes are missing where it could not come', async () => {
		const page = await enter('support');
		await visit(page, (await desk.others())[0]!);
		const margin = page.getByRole('complementary', { name: 'Reply coach' });
		// The coach comes when somebody writes; here the connection is gone by then.
		await page.route('**/_app/immutable/**', async (route) => {
			await page.waitForTimeout(500);
			await route.abort();
		});
		await sheet(page).fill('Good day.');
		await page.waitForTimeout(300);
		expect(await margin.innerText()).not.toContain('Nothing to remark');
		await margin.getByText('The notes could not be loaded.').waitFor();
		expect(await margin.innerText()).not.toContain('Nothing to remark');
		await page.context().close();
	});
});
