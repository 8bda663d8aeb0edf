import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { freshDesk, type Desk } from '../../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import { beginningOf } from './beginning.ts';
import type { Store } from './store.ts';

onBothDatabases('the beginning of a mention', (open) => {
	let store: Store;
	let made: Desk;
	freshDesk(open, (given) => ({ store, made } = given));

	it.each([
		['Cold soup, and nobody came', null, 'Cold soup'],
		['Cold soup, and nobody came', 'Never again', 'Cold soup'],
		['', 'Never again', 'Never aga'],
		['', null, '']
	])('of text “%s” and title “%s” is “%s”', async (text, title, beginning) => {
		const { mention } = store.tables;
		await store.db.update(mention).set({ text, title }).where(eq(mention.companyId, made.company.id));
		const [row] = await store.db
			.select({ beginning: beginningOf(mention, 9) })
			.from(mention)
			.limit(1);
		expect(row).toEqual({ beginning });
	});
});
