import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { App } from '../support/app.ts';
import { serveTwoCompanies, type TwoCompanies } from '../support/two-companies.ts';
import { visitorOf, type Visitor } from '../support/visitor.ts';

/** The forms of the settings as people send them, asked of the built product. */

const password = 'four words are enough';

describe('the settings', () => {
	let app: App;
	let made: TwoCompanies;
	let owner: Visitor;

	serveTwoCompanies((...served) => {
		[app, made] = served;
		owner = made.people.owner;
	});

	const signIn = (email: string, given = password, visitor = visitorOf(app.url)) =>
		visitor.post('/sign-in', { email, password: given }).then((answer) => ({ visitor, answer }));
	const isIn = async (visitor: Visitor) => (await visitor.request('/settings')).status === 200;

	it('are open for thirty days more to whoever came back, and the browser hears of it once', async () => {
		const { session } = made.store.tables;
		const { visitor } = await signIn('support@first.example');
		const ages = { expiresAt: new Date(Date.now() + 28 * 86_400_000) };
		await made.store.db.update(session).set(ages);
		const cookiesOf = async () => (await visitor.request('/settings')).headers.getSetCookie().join();
		expect(await cookiesOf()).toMatch(/session_token=[^;]+;.*Max-Age=2592000/);
		expect(await cookiesOf()).not.toContain('session_token');
		expect(await isIn(visitor)).toBe(true);
	});

	const company = {
		...{ name: 'Kafejnīca', timeZone: 'Europe/Vilnius', locale: 'lv', country: 'LV', complaintThreshold: '60' },
		...{
			otherNames: 'Кафейница\nThe Café',
			letterhead: 'Brīvības iela 1',
			currency: 'EUR',
			replyApproval: 'none',
			limit_admin: '200',
			limit_support: '50',
			limit_marketing: '0',
			signature: 'Ilze',
			digestWeekday: '2',
			digestHour: '9',
			isOpen_0: 'on',
			open_0: '10:00',
			close_0: '19:00'
		},
		holiday: '2026-12-30'
	};

	it('of the company are kept, and shown again', async () => {
		expect((await owner.post('/settings/company', company)).status).toBe(200);
		const shown = await (await owner.request('/settings/company')).text();
		for (const kept of ['Kafejnīca', 'Кафейница\nThe Café', 'Ilze', '2026-12-30', '19:00'])
			expect(shown).toContain(kept);
		const rows = await made.store.db.select().from(made.store.tables.company);
		expect(rows.find(({ id }) => id === made.own.companyId)).toMatchObject({
			...{ timeZone: 'Europe/Vilnius', country: 'LV', complaintThreshold: 60, digestWeekday: 2, digestHour: 9 },
			businessHours: [{ open: 600, close: 1140 }, null, null, null, null, null, null],
			holidays: ['2026-12-30']
		});
		expect(rows.find(({ id }) => id === made.foreign.companyId)).toMatchObject({ name: 'Second', holidays: [] });
	});

	it('of the company are refused as a whole when one field is wrong', async () => {
		const answer = await owner.post('/settings/company', { ...company, name: 'Another', close_0: '09:00' });
		expect(answer.status).toBe(400);
		expect(await answer.text()).toContain('The end must come after the beginning.');
		expect(await (await owner.request('/settings/company')).text()).toContain('Kafejnīca');
	});

	it('of a person are kept: name, letter, language on the next device', async () => {
		const { marketing } = made.people;
		await marketing.post('/settings?/name', { name: 'Māra' });
		await marketing.post('/settings?/digest', { wantsDigest: 'on' });
		await marketing.post('/preferences', { locale: 'lv', theme: 'dark' });
		const { visitor, answer } = await signIn('marketing@first.example');
		expect(answer.status).toBe(303);
		const page = await (await visitor.request('/settings')).text();
		expect(page).toMatch(/<html lang="lv"[^>]*data-theme="dark"/);
		expect(page).toContain('Māra');
		expect(/<input[^>]*name="wantsDigest"[^>]*>/.exec(page)?.[0]).toContain('checked');
		expect((await marketing.post('/settings?/name', { name: ' ' })).status).toBe(400);
	});

	it('of building blocks are kept by whoever replies, with what the coach says of the words', async () => {
		const { support, marketing } = made.people;
		const block = { title: 'Late parcel', language: 'en', cause: 'missing_information', strategy: '' };
		const text = 'Hello, {name}. According to the law we need not answer at all.';
		const added = await support.post('/settings/blocks?/add', { ...block, text });
		expect([added.status, await added.text()]).toEqual([
			200,
			expect.stringMatching(/Saved\.[^]*According to the law[^]*Late parcel/)
		]);
		const { ownBlock } = made.store.tables;
		const [kept] = await made.store.db.select().from(ownBlock);
		expect(kept).toMatchObject({ companyId: made.own.companyId, ...block, text, strategy: null });

		// What is wrong is said, and what was typed stays.
		const again = await support.post('/settings/blocks?/add', { ...block, text: 'Another text altogether.' });
		expect([again.status, await again.text()]).toEqual([
			400,
			expect.stringMatching(/no other block in this language[^]*Another text altogether\./)
		]);
		const changed = await support.post('/settings/blocks?/change', {
			...block,
			id: kept!.id,
			text: 'We look into it.'
		});
		expect([changed.status, await changed.text()]).toEqual([200, expect.not.stringContaining('would still talk')]);

		// Another company neither sees nor changes it, and who does not reply has no business here.
		const { foreign } = made;
		await made.store.db.insert(ownBlock).values({
			...{ companyId: foreign.companyId, language: 'en', title: 'Foreign', text: 'Not yours.', updatedAt: new Date() }
		});
		const [theirs] = await made.store.db.select().from(ownBlock).where(eq(ownBlock.companyId, foreign.companyId));
		await support.post('/settings/blocks?/change', { ...block, id: theirs!.id, title: 'Taken', text: 'Mine.' });
		await support.post('/settings/blocks?/remove', { id: theirs!.id });
		await support.post('/settings/blocks?/remove', { id: kept!.id });
		expect(await made.store.db.select().from(ownBlock)).toEqual([theirs]);
		expect(await (await support.request('/settings/blocks')).text()).not.toContain('Not yours.');
		expect((await marketing.post('/settings/blocks?/add', { ...block, text })).status).toBe(403);
	});

	it('let a person change the password, and nobody else stays signed in', async () => {
		const { support } = made.people;
		const { visitor: elsewhere } = await signIn('support@first.example');
		expect(await isIn(elsewhere)).toBe(true);
		const wrong = await support.post('/settings?/password', { current: 'not this one', next: 'another four words' });
		expect(wrong.status).toBe(400);
		const short = await support.post('/settings?/password', { current: password, next: 'short' });
		expect(short.status).toBe(400);
		const changed = await support.post('/settings?/password', { current: password, next: 'another four words' });
		expect(changed.status).toBe(200);
		expect([await isIn(support), await isIn(elsewhere)]).toEqual([true, false]);
		expect((await signIn('support@first.example')).answer.status).toBe(400);
		expect((await signIn('support@first.example', 'another four words')).answer.status).toBe(303);
	});

	it('let an owner help somebody to a new password, once', async () => {
		const { admin } = made.people;
		const { user } = made.store.tables;
		const person = (await made.store.db.select().from(user)).find(({ email }) => email === 'admin@first.example')!;
		const shown = await (await owner.post('/settings/people?/password', { person: person.id })).text();
		const link = /\/new-password\/[\w-]{43}/.exec(shown)![0];
		expect(await (await visitorOf(app.url).request(link)).text()).toContain('admin@first.example');
		const set = await visitorOf(app.url).post(link, { password: 'a third set of words' });
		expect(set.headers.get('location')).toBe('/sign-in?changed=1');
		expect(await isIn(admin)).toBe(false);
		expect((await visitorOf(app.url).post(link, { password: 'and a fourth one' })).status).toBe(400);
		expect((await signIn('admin@first.example', 'a third set of words', admin)).answer.status).toBe(303);
	});

	it('keep the last owner', async () => {
		const { user } = made.store.tables;
		const me = (await made.store.db.select().from(user)).find(({ email }) => email === 'owner@first.example')!;
		for (const [action, fields] of [
			['remove', {}],
			['role', { role: 'admin' }]
		] as const) {
			const answer = await owner.post(`/settings/people?/${action}`, { person: me.id, ...fields });
			expect(answer.status).toBe(400);
			expect(await answer.text()).toContain('This is the only owner');
		}
	});

	it('take somebody out, whose name still stands where they did something', async () => {
		const link = async () =>
			/\/invitation\/[\w-]{43}/.exec(
				await (await owner.post('/settings/people?/invite', { role: 'support' })).text()
			)![0];
		const leaving = visitorOf(app.url);
		const account = { name: 'Zigfrīda', email: 'zigfrida@first.example', password };
		expect((await leaving.post(await link(), account)).status).toBe(303);
		const page = `/complaints/${made.own.complaint}`;
		const { complaint, user } = made.store.tables;
		const [one] = await made.store.db.select().from(complaint).where(eq(complaint.id, made.own.complaint));
		await leaving.post(`${page}?/note`, { note: 'Called them', version: String(one!.version) });
		const [person] = await made.store.db.select().from(user).where(eq(user.email, account.email));
		expect((await owner.post('/settings/people?/remove', { person: person!.id })).status).toBe(200);
		expect(await isIn(leaving)).toBe(false);
		for (const shown of [page, `${page}/history`])
			expect(await (await owner.request(shown)).text(), shown).toContain('Zigfrīda');
	});

	it('show a link once and never again', async () => {
		const shown = await (await owner.post('/settings/people?/invite', { role: 'marketing' })).text();
		const link = /\/invitation\/[\w-]{43}/.exec(shown)![0];
		expect(await (await owner.request('/settings/people')).text()).not.toContain(link);
	});
});

describe('the report as a table', () => {
	let made: TwoCompanies;

	serveTwoCompanies((_app, served) => (made = served));

	it('has one’s own figures alone, and no cell that calculates', async () => {
		const { store, own, foreign } = made;
		const day = new Date().toISOString().slice(0, 10);
		const row = { day, language: 'lv' as const, sentiment: 'negative' as const };
		await store.db.update(store.tables.source).set({ title: '=HYPERLINK("https://evil.example")' });
		await store.db.insert(store.tables.dailyStat).values([
			{ ...row, companyId: own.companyId, sourceId: own.source, mentions: 3 },
			{ ...row, companyId: foreign.companyId, sourceId: foreign.source, mentions: 99 }
		]);
		const answer = await made.people.marketing.request('/reports/export?period=7');
		expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
		expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="rearguard-[\d-]+\.csv"$/);
		// `text()` would take the mark off.
		const text = Buffer.from(await answer.arrayBuffer()).toString('utf8');
		expect(text).toBe(
			'\uFEFF"Day","Source","Platform","Language","Sentiment","Mentions"\r\n' +
				`"${day}","'=HYPERLINK(""https://evil.example"")","feed","Latvian","negative",3\r\n`
		);
		// Spreadsheets of people who write 1,5 part cells by semicolons.
		const russian = await made.people.marketing.request('/reports/export?period=7', {
			headers: { 'accept-language': 'ru' }
		});
		expect((await russian.text()).split('\r\n')[1]).toMatch(/;"feed";"латышский";"негативный";3$/);
	});
});
