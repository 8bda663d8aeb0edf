import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { proposeLetter } from '#lib/domain/letter-texts.ts';
import * as complaints from '#lib/server/complaints.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as desk from '#lib/server/desk.ts';
import * as followUp from '#lib/server/desk/follow-up.ts';
import * as handOff from '#lib/server/desk/hand-off.ts';
import { sendLetter, writeLetter } from '#lib/server/desk/letter.ts';
import * as followUps from '#lib/server/follow-ups.ts';
import * as handOffs from '#lib/server/hand-offs.ts';
import type { Tools } from '#lib/server/ingest/tools.ts';
import * as outbox from '#lib/server/outbox.ts';
import { freshDesk, later, mailsOf, monday, workAt, type Desk } from '../../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import { handlers } from './handlers.ts';

onBothDatabases('questions by mail', (open) => {
	let store: Store;
	let made: Desk;
	let complaint: complaints.Complaint;
	freshDesk(open, (given) => ({ store, made, complaint } = given));

	const act = (now = monday) => made.act(complaint.id, made.support, now);
	const pass = (at: Date) => workAt(store, at);
	const mails = () => mailsOf(store);
	const tokensIn = (text: string) =>
		[...text.matchAll(/\/(?:hand-off|account|follow-up)\/([\w-]{43})/g)].map(([, token]) => token!);
	const asked = (purpose: handOffs.Purpose, toEmail: string | null = 'cook@bakery.test') => ({
		...{ purpose, toName: 'Pāvils', toEmail, isOutside: true, locale: 'ru' },
		...{ question: 'Why was it cold?', dueOn: '2026-11-24' }
	});

	it('reach whoever is asked to solve it, in their language, with a link that works beside the one on the screen', async () => {
		const shown = await handOff.handOff(await act(), asked('solve'));
		await pass(monday);
		const [mail, ...others] = await mails();
		expect(others).toEqual([]);
		expect(mail).toMatchObject({ kind: 'hand_off', toAddress: 'cook@bakery.test', unsubscribeUrl: null });
		expect(mail!.subject).toContain('Bakery: ');
		for (const said of ['Здравствуйте, Pāvils', 'Oskars', 'Why was it cold?', '24 ноября'])
			expect(mail!.text).toContain(said);
		// Of the customer's words nothing goes out by mail.
		expect(mail!.text + mail!.html).not.toContain('Cold soup');
		const [token] = tokensIn(mail!.text);
		for (const one of [shown, token!]) expect(await handOffs.findByToken(store, 'solve', one, monday)).not.toBeNull();
		expect(await handOffs.ofComplaint(store, complaint.id)).toMatchObject([{ mailedAt: monday }]);
	});

	it('remind once when the day has passed, with a link of their own; and never after an answer', async () => {
		await handOff.handOff(await act(), asked('tell'));
		await handOff.handOff(await act(), { ...asked('solve'), toEmail: 'quick@bakery.test' });
		await pass(monday);
		const [quick] = (await mails()).filter(({ toAddress }) => toAddress === 'quick@bakery.test');
		const found = await handOffs.findByToken(store, 'solve', tokensIn(quick!.text)[0]!, monday);
		const said = { isSolved: true, solvedOn: null, answer: 'Mended' };
		await handOff.answered(store, made.company, found!.handOff, said, monday);
		await pass(later(3));
		await pass(later(6));
		const written = (await mails()).filter(({ toAddress }) => toAddress === 'cook@bakery.test');
		expect(written).toHaveLength(2);
		expect(await mails()).toHaveLength(3);
		expect(written[1]!.subject).toContain('напоминаем');
		for (const { text } of written)
			expect(await handOffs.findByToken(store, 'tell', tokensIn(text)[0]!, later(3))).not.toBeNull();
		const events = (await complaints.events(store, complaint.id)).map(({ type }) => type);
		expect(events.filter((type) => type === 'hand_off_reminded')).toHaveLength(1);
	});

	it('are written once, however often a worker dies over them', async () => {
		await handOff.handOff(await act(), asked('solve'));
		const [{ id: handOffId }] = (await handOffs.ofComplaint(store, complaint.id)) as [handOffs.HandOff];
		const tools = { now: () => monday } as Tools;
		await Promise.all([1, 2, 3].map(() => handlers.mail_hand_off!({ store, tools }, { handOffId })));
		expect(await mails()).toHaveLength(1);
	});

	it('are in a colleague’s own language, and not mailed without an address', async () => {
		const { user } = store.tables;
		const values = { locale: 'lv', email: 'ieva@bakery.test' };
		await store.db.update(user).set(values).where(eq(user.id, made.owner));
		await handOff.handOff(await act(), asked('solve', null));
		await handOff.handOff(await act(), asked('solve', 'Ieva@bakery.test'));
		await pass(monday);
		expect((await mails()).map(({ text }) => text.includes('Labdien, Pāvils'))).toEqual([true]);
	});

	it('ask the customer once whether it helped, in the language of the complaint', async () => {
		const said = { restatement: 'cold', cause: 'defect' as const, strategy: 'fix' as const };
		await desk.understand(await act(), complaint, said);
		await desk.resolve(await act(), 'A warm one', 'fixed');
		await expect(followUp.ask(await act(later(5)), 'email')).rejects.toMatchObject({ code: 'input.invalid' });
		expect(await followUp.ask(await act(later(5)), 'email', 'aivars@example.test')).toBeNull();
		await pass(later(5));
		await pass(later(6));
		const [mail, ...others] = await mails();
		expect(others).toEqual([]);
		expect(mail).toMatchObject({
			kind: 'follow_up',
			toAddress: 'aivars@example.test',
			subject: 'Bakery: Vai palīdzēja?'
		});
		const found = await followUps.findByToken(store, tokensIn(mail!.text)[0]!, later(6));
		await followUp.answered(store, made.company, found!.followUp, { answer: 'satisfied', note: null }, later(6));
		expect(await complaints.find(store, made.company.id, complaint.id)).toMatchObject({ state: 'closed' });
	});

	it('letters go out as files, to each addressee once, and are not kept after they are sent', async () => {
		const content = proposeLetter(
			{
				...{
					company: 'Bakery',
					letterhead: 'Rīga',
					author: 'Aivars',
					restatement: 'The soup was cold',
					complaint: '',
					cause: 'defect'
				},
				...{ actionTaken: 'A warm one', measures: [], name: 'Ieva', copiesTo: [], date: '23 November 2026' }
			},
			'lv'
		);
		const id = await writeLetter(await act(), { locale: 'lv', layout: 'block', content, html: '<p>x</p>' });
		const to = [
			{ name: 'Aivars', email: 'aivars@example.test' },
			{ name: null, email: 'cook@bakery.test' }
		];
		await sendLetter(await act(), id, to);
		await sendLetter(await act(), id, to.slice(0, 1));
		await expect(sendLetter(await act(), complaint.id, to)).rejects.toMatchObject({ code: 'input.invalid' });
		await pass(monday);
		const written = await mails();
		expect(written.map(({ toAddress }) => toAddress).sort()).toEqual(['aivars@example.test', 'cook@bakery.test']);
		const [file] = written[0]!.attachments!;
		expect(file).toMatchObject({ name: 'letter-2026-11-23.pdf', type: 'application/pdf' });
		expect(Buffer.from(file!.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
		await outbox.markSent(store, written[0]!.id, monday);
		expect(await outbox.find(store, written[0]!.id)).toMatchObject({ attachments: null, text: '' });
		const events = (await complaints.events(store, complaint.id)).filter(({ type }) => type === 'letter_sent');
		expect(events).toMatchObject([{ data: { copies: 2, to: 'Aivars' } }]);
	});
});
