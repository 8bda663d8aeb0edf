import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../support/app.ts';
import { serveTwoCompanies, type TwoCompanies } from '../support/two-companies.ts';
import { visitorOf } from '../support/visitor.ts';

/** The doors through which complaints come that nobody wrote in public, asked of the built product. */

describe('what people tell us themselves', () => {
	let app: App;
	let made: TwoCompanies;

	serveTwoCompanies((...served) => ([app, made] = served));

	const intakes = () => made.store.db.select().from(made.store.tables.intake);
	async function mentionOf(text: string) {
		const { mention } = made.store.tables;
		const [row] = await made.store.db.select().from(mention).where(eq(mention.text, text));
		return row ?? null;
	}

	it('is filed by anybody who works here, in under a minute', async () => {
		const { marketing } = made.people;
		const text = 'The cake was for six and came for four.';
		const answer = await marketing.post('/intake', { text, channel: 'phone', author: 'Rūta', on: '2026-01-05' });
		expect(answer.status).toBe(303);
		const page = await (await marketing.request(answer.headers.get('location')!)).text();
		expect(page).toContain(text);
		expect(await mentionOf(text)).toMatchObject({ publishedOn: '2026-01-05', kind: 'message', authorName: 'Rūta' });
		expect(await (await made.people.support.request('/complaints?view=unassigned')).text()).toContain(text);
	});

	it('is answered to whoever told it, not on a site', async () => {
		const { support } = made.people;
		const told = { text: 'The lid was open.', channel: 'phone', contact: '+371 20000000', on: '2026-01-05' };
		const address = (await support.post('/intake', told)).headers.get('location')!;
		const page = await (await support.request(address)).text();
		for (const said of ['Answer the customer', 'send it to +371 20000000', 'By telephone'])
			expect(page).toContain(said);
		for (const said of ['Answer in public', 'post it on the site', '>0 people']) expect(page).not.toContain(said);
		const { complaint } = made.store.tables;
		const [held] = await made.store.db
			.select()
			.from(complaint)
			.where(eq(complaint.id, address.split('/').at(-1)!));
		expect(held).toMatchObject({ version: 2, assigneeId: expect.any(String) });
		await support.post(`${address}?/sent`, { version: '2', text: 'We are sorry. A new one comes today.' });
		expect(await (await support.request(address)).text()).not.toContain('not seen in public yet');
	});

	it('keeps what was typed when something is wrong', async () => {
		const answer = await made.people.support.post('/intake', { text: ' ', contact: '+371 20000000', on: '2090-01-01' });
		expect(answer.status).toBe(400);
		const page = await answer.text();
		for (const kept of ['+371 20000000', '2090-01-01', 'a sentence is enough', 'This day has not come yet'])
			expect(page).toContain(kept);
	});

	describe('through a form without log-in', () => {
		let link: string;
		const long = () => String(Date.now() - 60_000);

		beforeAll(async () => {
			await made.people.owner.post('/settings/intake?/openLink', { label: 'Table 5' });
			const page = await (await made.people.owner.request('/settings/intake')).text();
			link = /\/tell\/[\w-]{43}/.exec(page)![0];
		});

		it('goes into the queue of the company whose form it is', async () => {
			const guest = visitorOf(app.url);
			expect(await (await guest.request(link)).text()).toContain('First');
			const text = 'Nobody came to our table for half an hour.';
			const answer = await guest.post(link, { text, contact: 'guest@mail.test', askedAt: long() });
			expect(await answer.text()).toContain('Thank you, we have it');
			expect(await mentionOf(text)).toMatchObject({ companyId: made.own.companyId });
			expect((await intakes()).at(-1)).toMatchObject({ channel: 'form', contact: 'guest@mail.test', filedBy: null });
		});

		it('thanks a machine too, and files nothing of it', async () => {
			const before = (await intakes()).length;
			const visits = [
				{ website: 'https://pills.test', askedAt: long() },
				{ website: '', askedAt: String(Date.now()) }
			];
			for (const fields of visits) {
				const answer = await visitorOf(app.url).post(link, { text: 'Buy pills', ...fields });
				expect(await answer.text()).toContain('Thank you, we have it');
			}
			expect((await intakes()).length).toBe(before);
		});

		it('asks for patience after five from one address, and loses nothing that was typed', async () => {
			const guest = visitorOf(app.url);
			let answer: Response | undefined;
			for (let number = 1; number <= 6; number++)
				answer = await guest.post(link, { text: `Cold again, for the time ${number}`, askedAt: long() });
			expect(answer!.status).toBe(429);
			expect(await answer!.text()).toContain('Cold again, for the time 6');
		});

		it('says kindly that it is closed, once it is', async () => {
			const { store, own } = made;
			const [row] = await store.db
				.select()
				.from(store.tables.intakeLink)
				.where(eq(store.tables.intakeLink.companyId, own.companyId));
			await made.people.owner.post('/settings/intake?/closeLink', { id: row!.id });
			const guest = visitorOf(app.url);
			expect(await (await guest.request(link)).text()).toContain('This form is closed');
			expect((await guest.post(link, { text: 'Hello?', askedAt: long() })).status).toBe(404);
			expect(await mentionOf('Hello?')).toBeNull();
		});
	});

	describe('from another program', () => {
		let token: string;
		const post = (body: unknown, authorization = `Bearer ${token}`) =>
			fetch(`${app.url}/api/v1/complaints`, {
				method: 'POST',
				headers: { authorization, 'content-type': 'application/json' },
				body: JSON.stringify(body)
			});

		beforeAll(async () => {
			const shown = await (await made.people.owner.post('/settings/intake?/makeToken', { name: 'Till' })).text();
			token = /rg_[\w-]{43}/.exec(shown)![0];
		});

		it('is filed once, however often it is sent under one number', async () => {
			const body = {
				text: 'Посылка пришла вскрытой.',
				author: 'Олег',
				externalId: 'till-1',
				at: '2026-10-01T10:00:00Z'
			};
			const [first, second] = [await post(body), await post(body)];
			expect([first.status, second.status]).toEqual([201, 201]);
			const answer = (await first.json()) as { id: string; url: string };
			expect(await second.json()).toEqual(answer);
			expect(answer.url).toBe(`${app.url}/complaints/${answer.id}`);
			expect(await (await made.people.support.request(`/complaints/${answer.id}`)).text()).toContain(body.text);
		});

		it('is refused with a reason when it is not what was agreed', async () => {
			for (const body of [{}, { text: '' }, { text: 'x', rating: 5 }, { text: 'x', at: 'yesterday' }, 'text', null]) {
				const answer = await post(body);
				expect(answer.status).toBe(400);
				expect(await answer.json()).toMatchObject({ error: { code: 'input.invalid' } });
			}
		});

		it('is refused without a token, with a wrong one, and with one that was revoked', async () => {
			for (const wrong of ['', 'Bearer rg_x', `Bearer rg_${'a'.repeat(43)}`, `Basic ${token}`])
				expect((await post({ text: 'x' }, wrong)).status).toBe(401);
			const { store, own } = made;
			const [row] = await store.db
				.select()
				.from(store.tables.apiToken)
				.where(eq(store.tables.apiToken.companyId, own.companyId));
			expect(row!.tokenHash).not.toContain(token);
			await made.people.owner.post('/settings/intake?/revokeToken', { id: row!.id });
			expect((await post({ text: 'x' })).status).toBe(401);
		});
	});
});
