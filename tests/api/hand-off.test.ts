import { describe, expect, it } from 'vitest';
import * as handOffs from '#lib/server/hand-offs.ts';
import type { App } from '../support/app.ts';
import { serveTwoCompanies, type TwoCompanies } from '../support/two-companies.ts';
import { visitorOf } from '../support/visitor.ts';

/** What somebody sees who is asked by a link and has never been here. */
describe('the page behind the link of a question', () => {
	let app: App;
	let made: TwoCompanies;
	serveTwoCompanies((...served) => ([app, made] = served));

	async function linkIn(locale: string, purpose: handOffs.Purpose): Promise<string> {
		const { store, own } = made;
		const [owner] = await store.db.select().from(store.tables.user);
		const asked = {
			...{ companyId: own.companyId, complaintId: own.complaint, purpose, locale, createdBy: owner!.id },
			...{ toName: 'Valda', toEmail: null, isOutside: true, question: '?', dueOn: '2126-11-30' }
		};
		const { token } = await store.transaction((tx) => handOffs.add(store, tx, asked, 'Europe/Riga', new Date()));
		return `/${purpose === 'solve' ? 'hand-off' : 'account'}/${token}`;
	}
	const languageOf = async (answer: Response) => /<html lang="(\w+)"/.exec(await answer.text())?.[1];

	it.each(['solve', 'tell'] as const)('goes on in the language of the mail (%s)', async (purpose) => {
		const link = await linkIn('lv', purpose);
		const guest = visitorOf(app.url);
		const english = { headers: { 'accept-language': 'en' } };
		const first = await guest.request(link, english);
		expect(first.status).toBe(303);
		const next = new URL(first.headers.get('location')!, app.url + link);
		expect(await languageOf(await guest.request(next.pathname + next.search, english))).toBe('lv');
		// From now on it is theirs to change, and the link opens at once.
		expect((await guest.request(link, english)).status).toBe(200);
	});

	it('opens without cookies too, in the language of the browser', async () => {
		const link = await linkIn('lv', 'solve');
		const headers = { 'accept-language': 'ru', accept: 'text/html' };
		const first = await fetch(app.url + link, { headers });
		expect([first.status, await languageOf(first)]).toEqual([200, 'ru']);
	});

	it('is kept by nobody on the way, and found by no search engine', async () => {
		const paths = [await linkIn('en', 'solve'), await linkIn('en', 'tell')];
		for (const path of [
			...paths,
			'/follow-up/x',
			'/invitation/x',
			'/new-password/x',
			'/digest/x',
			'/unsubscribe/x',
			'/tell/x'
		]) {
			const { headers } = await fetch(app.url + path, {
				redirect: 'manual',
				headers: { cookie: 'PARAGLIDE_LOCALE=en' }
			});
			expect([path, headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual([
				...[path, 'private, no-store', 'noindex, nofollow']
			]);
		}
	});

	it('keeps the language that somebody has chosen', async () => {
		const answer = await fetch(app.url + (await linkIn('lv', 'solve')), {
			...{ redirect: 'manual', headers: { cookie: 'PARAGLIDE_LOCALE=en', accept: 'text/html' } }
		});
		expect([answer.status, await languageOf(answer)]).toEqual([200, 'en']);
	});
});
