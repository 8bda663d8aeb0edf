import { eq } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hindrances, useDesk } from '../support/at-desk.ts';
import { furnishDesk } from '../support/furnish.ts';

/** Building blocks as a person uses them in a browser: the company's own are taken, new ones are kept, and no gap is sent. */

describe('building blocks', () => {
	const desk = useDesk((made) => furnishDesk(made, 2));

	/** The owner's page with the step open where one answers, and its scripts running. */
	async function visit(complaintId: string): Promise<Page> {
		const page = await desk.enter('owner', { reducedMotion: 'reduce' });
		await desk.visit(page, `/complaints/${complaintId}`);
		const step = page.locator('#reply');
		if ((await step.getAttribute('open')) === null) await step.locator('summary').first().click();
		return page;
	}
	const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
	const sheet = (page: Page) => page.locator('#reply textarea[name=text]');

	it('takes the company’s own blocks where the writer is, those for the cause first', async () => {
		const { ownBlock, complaint, mention } = desk.made.store.tables;
		const [id] = await desk.others();
		const [found] = await desk.made.store.db
			.select({ language: mention.language })
			.from(mention)
			.innerJoin(complaint, eq(complaint.mentionId, mention.id))
			.where(eq(complaint.id, id!));
		await desk.made.store.db.update(complaint).set({ cause: 'defect' }).where(eq(complaint.id, id!));
		const block = (title: string, cause: 'defect' | 'staff_error') => ({
			...{ companyId: desk.made.own.companyId, language: found!.language as 'en', title, cause, updatedAt: new Date() },
			text: `We bake the ${title} anew.`
		});
		await desk.made.store.db.insert(ownBlock).values([block('apology', 'staff_error'), block('kringle', 'defect')]);
		const page = await visit(id!);
		await sheet(page).fill('First line.\n\nLast line.');
		await sheet(page).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(11, 11));
		await button(page, 'Our building blocks').click();
		expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['kringle', 'apology']);
		expect(await hindrances(page, '#reply')).toEqual([]);
		await page.getByRole('menuitem', { name: 'kringle' }).click();
		await expect.poll(() => sheet(page).inputValue()).toBe('First line.\n\nWe bake the kringle anew.\n\nLast line.');
		// One goes on writing after it.
		await page.keyboard.type(' Today.');
		expect(await sheet(page).inputValue()).toContain('We bake the kringle anew. Today.\n\nLast line.');
	});

	it('keeps what was just written as a block for others, and the reply stays', async () => {
		const { ownBlock } = desk.made.store.tables;
		const [id] = await desk.others();
		const page = await visit(id!);
		const reply = 'We are sorry about the soup.\n\nThis hardly ever happens here.';
		await sheet(page).fill(reply);
		await sheet(page).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(30, 60));
		await button(page, 'Keep as a building block…').click();
		const dialog = page.getByRole('dialog');
		expect(await dialog.getByLabel('Text').inputValue()).toBe('This hardly ever happens here.');
		expect(await hindrances(page, '[role=dialog]')).toEqual([]);
		// A title that another block has is refused, and what was typed stays.
		await dialog.getByLabel('Title').fill('kringle');
		await dialog.getByLabel('Language').selectOption({ label: 'English' });
		await dialog.getByRole('button', { name: 'Keep the block' }).click();
		await dialog.getByText('a title that no other block in this language has').waitFor();
		await dialog.getByLabel('Title').fill('Rare');
		await dialog.getByRole('button', { name: 'Keep the block' }).click();
		// The coach has read it too.
		await dialog.getByText('The coach would still talk about “Rare”').waitFor();
		await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
		expect(await sheet(page).inputValue()).toBe(reply);
		const [block] = await desk.made.store.db.select().from(ownBlock).where(eq(ownBlock.title, 'Rare'));
		expect(block).toMatchObject({
			text: 'This hardly ever happens here.',
			cause: 'defect',
			companyId: desk.made.own.companyId
		});
	});

	it('names the gaps that are left, and is not sent with them', async () => {
		const [, id] = await desk.others();
		const page = await visit(id!);
		await sheet(page).fill('We are sorry. By [day] we will bring another one.');
		await page.getByText('Still to be filled in: [day].').waitFor();
		await button(page, 'Mark as sent').click();
		await page.locator('#reply').getByText('There is still a gap in square brackets').waitFor();
		// Said once, and where the person looks.
		expect(await page.getByText('There is still a gap in square brackets').count()).toBe(1);
		expect(await sheet(page).inputValue()).toContain('[day]');
		await sheet(page).fill('We are sorry. By Friday we will bring another one.');
		expect(await page.getByText('Still to be filled in').count()).toBe(0);
	});
});
