import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { freshDesk, monday, type Desk } from '../../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import * as complaints from '../complaints.ts';
import type { Store } from '../db/store.ts';
import * as answer from './answer.ts';

const sharp = 'According to our terms and the law we do not refund. You should have read the rules before you ordered.';
const kind =
	'We are sorry that your soup came cold; that spoilt your dinner, and we apologise. Ilze brings you a warm one tonight: ' +
	'call her at our desk until nine, she is expecting you.';

onBothDatabases('a reply that is sent while the coach warns', (open) => {
	let store: Store;
	let made: Desk;
	let complaint: complaints.Complaint;
	freshDesk(open, (given) => ({ store, made, complaint } = given));
	const last = async () => (await complaints.events(store, complaint.id)).at(-1)!;
	const inEnglish = () =>
		store.db
			.update(store.tables.mention)
			.set({ language: 'en' })
			.where(eq(store.tables.mention.id, complaint.mentionId));
	const send = async (text: string, why: string | null) =>
		answer.markSent(await made.act(complaint.id, made.support, monday), complaint.mentionId, text, { why });

	it('leaves all the same; what it warned of and the writer’s word are kept', async () => {
		await inEnglish();
		await send(sharp, 'The owner wants it so');
		const { type, data, reason } = await last();
		expect([type, reason]).toEqual(['acknowledged', 'The owner wants it so']);
		expect(data.warnings).toContain('law');
	});

	it('keeps it with the person’s deed where the site’s API is used', async () => {
		await inEnglish();
		await answer.publish(await made.act(complaint.id, made.support, monday), complaint.mentionId, sharp);
		expect(await last()).toMatchObject({ type: 'reply_queued', reason: null, data: { warnings: expect.any(Array) } });
	});

	it('keeps nothing where there was nothing to warn of, or the coach does not know the language', async () => {
		await inEnglish();
		await send(kind, 'Just so');
		expect((await last()).reason).toBeNull();
		expect((await last()).data).not.toHaveProperty('warnings');
		const { mention } = store.tables;
		complaint = await made.complain();
		await store.db.update(mention).set({ language: 'de' }).where(eq(mention.id, complaint.mentionId));
		await send(sharp, null);
		expect((await last()).data).not.toHaveProperty('warnings');
	});
});
