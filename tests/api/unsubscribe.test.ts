import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { newToken } from '#lib/server/tokens.ts';
import type { App } from '../support/app.ts';
import { serveTwoCompanies, type TwoCompanies } from '../support/two-companies.ts';

/** One press in the mail program, posted by its server (RFC 8058); and nobody else may send us forms. */

let app: App;
let made: TwoCompanies;
serveTwoCompanies((...served) => ([app, made] = served));

const oneClick = (address: string, headers: Record<string, string> = {}) =>
	fetch(`${app.url}${address}`, {
		method: 'POST',
		redirect: 'manual',
		headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
		body: 'List-Unsubscribe=One-Click'
	});

/** A mail of one kind to the owner. @returns its secret */
async function mailTo(kind: 'digest' | 'alert'): Promise<{ token: string; userId: string }> {
	const { store, own } = made;
	const { user, outbox } = store.tables;
	const [owner] = await store.db.select().from(user).where(eq(user.email, 'owner@first.example'));
	const { token, hash } = newToken();
	const mail = { companyId: own.companyId, userId: owner!.id, kind, toAddress: owner!.email, subject: 'x' };
	await store.db
		.insert(outbox)
		.values({ ...mail, html: '', text: '', unsubscribeHash: hash, createdAt: new Date('2026-11-20T10:00:00Z') });
	return { token, userId: owner!.id };
}

it('ends the weekly letter with one press, from anywhere, once and again', async () => {
	const { token, userId } = await mailTo('digest');
	const { membership } = made.store.tables;
	const wanted = async () =>
		(await made.store.db.select().from(membership).where(eq(membership.userId, userId)))[0]!.wantsDigest;
	expect(await wanted()).toBe(true);
	for (const headers of [{}, { origin: 'https://mail.example' }] as Record<string, string>[]) {
		expect((await oneClick(`/unsubscribe/${token}`, headers)).status).toBe(200);
		expect(await wanted()).toBe(false);
	}
});

it('ends alerts in the same way', async () => {
	const { token, userId } = await mailTo('alert');
	expect((await oneClick(`/unsubscribe/${token}`)).status).toBe(200);
	const { alertRule } = made.store.tables;
	expect(await made.store.db.select().from(alertRule).where(eq(alertRule.userId, userId))).toMatchObject([
		{ isActive: false }
	]);
});

it('takes no other form from anywhere but its own pages', async () => {
	const answers = await Promise.all([
		oneClick('/sign-in'),
		oneClick('/sign-in', { origin: 'https://evil.example' }),
		oneClick('/sign-in', { origin: 'null' }),
		oneClick('/preferences', { 'content-type': 'multipart/form-data; boundary=x' }),
		oneClick('/settings/company', { 'content-type': 'TEXT/plain; charset=utf-8', origin: 'https://evil.example' })
	]);
	expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
	expect((await oneClick('/sign-in', { origin: app.url })).status).not.toBe(403);
});
