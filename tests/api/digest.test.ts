import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { newToken } from '#lib/server/tokens.ts';
import type { App } from '../support/app.ts';
import { serveTwoCompanies, type TwoCompanies } from '../support/two-companies.ts';

/** The weekly letter as a page, for whoever has its link. */

let app: App;
let made: TwoCompanies;
serveTwoCompanies((...served) => ([app, made] = served));

it('is a page in the language of the letter, whatever the browser speaks', async () => {
	const { store, own } = made;
	const { user, outbox, digest } = store.tables;
	const [owner] = await store.db.select().from(user).where(eq(user.email, 'owner@first.example'));
	const [letter] = await store.db.select().from(digest).where(eq(digest.companyId, own.companyId));
	const { token, hash } = newToken();
	const mail = {
		companyId: own.companyId,
		userId: owner!.id,
		toAddress: owner!.email,
		subject: 'x',
		html: '',
		text: ''
	};
	const sent = { kind: 'digest' as const, digestId: letter!.id, letterHash: hash, createdAt: letter!.createdAt };
	await store.db.insert(outbox).values({ ...mail, ...sent });
	for (const language of ['lv', 'ru', 'en']) {
		const answer = await fetch(`${app.url}/digest/${token}?language=${language}`, {
			headers: { 'accept-language': 'de' }
		});
		expect(answer.status).toBe(200);
		expect(await answer.text()).toContain(`<html lang="${language}"`);
	}
});
