import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { App } from '../support/app.ts';
import { serveTwoCompanies, type TwoCompanies } from '../support/two-companies.ts';
import { visitorOf, type Visitor } from '../support/visitor.ts';

/** Pages that are sent again while nothing has changed, asked of the built product. A page made anew has another nonce. */

describe('the overview', () => {
	let app: App;
	let made: TwoCompanies;
	let owner: Visitor;

	serveTwoCompanies((...served) => {
		[app, made] = served;
		owner = made.people.owner;
	});

	async function look(visitor: Visitor, headers: Record<string, string> = {}, path = '/') {
		const answer = await visitor.request(path, { headers });
		const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1];
		return {
			status: answer.status,
			text: await answer.text(),
			nonce,
			frames: answer.headers.get('x-frame-options'),
			cache: answer.headers.get('cache-control')
		};
	}
	/** Anybody's change from elsewhere, as a collector would make it. */
	const rename = (name: string) => {
		const { company } = made.store.tables;
		return made.store.db.update(company).set({ name }).where(eq(company.id, made.own.companyId));
	};

	it.each(['/', '/complaints', '/mentions', '/__data.json'])(
		'%s is sent as it was while nothing changes',
		async (path) => {
			const first = await look(owner, {}, path);
			const second = await look(owner, {}, path);
			expect(first.status).toBe(200);
			expect(second).toEqual(first);
			expect(second.frames).toBe('DENY');
			expect(second.cache).toMatch(/^private, no-(cache|store)$/);
		}
	);

	it('is made anew where a browser insists, and in another language', async () => {
		const first = await look(owner);
		expect(first.nonce).toBeTruthy();
		const forced = await look(owner, { 'cache-control': 'no-cache' });
		expect([forced.status, forced.nonce === first.nonce]).toEqual([200, false]);
		const english = await look(owner, { 'accept-language': 'en' });
		const latvian = await look(owner, { 'accept-language': 'lv' });
		expect([english.text.includes('lang="en"'), latvian.text.includes('lang="lv"')]).toEqual([true, true]);
	});

	it('shows what another process has just written', async () => {
		await look(owner);
		await rename('Saldais stūris');
		expect((await look(owner)).text).toContain('Saldais stūris');
	});

	it('shows each person their own, and nobody anything once they have signed out', async () => {
		const [mine, theirs] = [await look(owner), await look(made.people.marketing)];
		expect([mine.text.includes('owner@first.example'), theirs.text.includes('owner@first.example')]).toEqual([
			true,
			false
		]);
		const visitor = visitorOf(app.url);
		const cookies: string[] = [];
		const signedIn = await visitor.post('/sign-in', {
			email: 'support@first.example',
			password: 'four words are enough'
		});
		cookies.push(...signedIn.headers.getSetCookie().map((line) => line.split(';')[0]!));
		const withOldCookies = {
			headers: { cookie: cookies.join('; '), accept: 'text/html' },
			redirect: 'manual' as const
		};
		const before = await fetch(`${app.url}/`, withOldCookies);
		expect([before.status, (await before.text()).includes('support@first.example')]).toEqual([200, true]);
		await visitor.post('/sign-out');
		expect((await fetch(`${app.url}/`, withOldCookies)).status).toBe(303);
	});
});
