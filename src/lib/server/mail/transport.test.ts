import { existsSync, readFileSync } from 'node:fs';
import { domainToUnicode } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMailServer, type MailServer } from '../../../../tests/support/mail-server.ts';
import { isMailbox, subjectOf } from './address.ts';
import { send, type Message } from './transport.ts';

let server: MailServer;
beforeAll(async () => void (server = await startMailServer()));
afterAll(() => server.stop());
beforeEach(() => {
	server.received.length = 0;
	server.behaviour = 'accept';
});

const message = (more: Partial<Message> = {}): Message => ({
	...{ id: '0190-1', to: 'ieva@bakery.test', subject: 'Привет', html: '<p>Labrīt</p>', text: 'Labrīt' },
	...{ createdAt: new Date('2026-11-23T06:00:00Z'), unsubscribeUrl: 'https://desk.test/unsubscribe/x' },
	...more
});
const settings = () => ({ url: server.url, from: 'Rearguard <desk@rearguard.test>' });

describe('a mail', () => {
	it('arrives whole, in Cyrillic and Latvian, with a way out', async () => {
		const subject = 'Ķirša maiznīca: 12 sūdzību; ждут ответа 8 400 человек — “šodien”';
		expect(await send(message({ subject }), settings())).toEqual({ kind: 'sent' });
		const [mail] = server.received;
		expect(mail).toMatchObject({ subject, text: 'Labrīt', recipients: ['ieva@bakery.test'] });
		expect(mail!.html).toContain('Labrīt');
		expect(mail!.messageId).toBe('<0190-1@rearguard.test>');
		expect(mail!.date).toEqual(new Date('2026-11-23T06:00:00Z'));
		const lines = mail!.headerLines.map(({ line }) => line);
		expect(lines).toContain('List-Unsubscribe: <https://desk.test/unsubscribe/x>');
		expect(lines).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
		expect(lines).toContain('Auto-Submitted: auto-generated');
	});

	it('is the same mail when it is sent again', async () => {
		for (let time = 0; time < 2; time++) await send(message(), settings());
		expect(server.received[0]!.messageId).toBe(server.received[1]!.messageId);
	});
});

describe('a server that', () => {
	it('refuses is believed', async () => {
		server.behaviour = 'refuse';
		expect(await send(message(), settings())).toMatchObject({ kind: 'refused' });
	});
	it('is busy is asked again', async () => {
		server.behaviour = 'busy';
		expect(await send(message(), settings())).toMatchObject({ kind: 'later' });
	});
	it('takes all and hangs up leaves it open whether it arrived', async () => {
		server.behaviour = 'drop';
		expect(await send(message(), settings())).toMatchObject({ kind: 'unsure' });
	});
	it('is down is asked again', async () => {
		const gone = await startMailServer();
		await gone.stop();
		expect(await send(message(), { ...settings(), url: gone.url })).toMatchObject({ kind: 'later' });
	});
});

const suite = '../shared/suites/output-injection/email.json';
if (!existsSync(suite)) console.info('The shared suite of mail injection is not here; its test is skipped.');

describe.skipIf(!existsSync(suite))('what tries to be a header or a recipient', () => {
	const cases = existsSync(suite)
		? (JSON.parse(readFileSync(suite, 'utf8')) as { field: string; value: string; expect: string }[])
		: [];

	it.each(cases.filter(({ field }) => field === 'to'))('to: $value', async ({ value }) => {
		await send(message({ to: value }), settings());
		// The test's server writes international names out.
		const [name, host] = value.split('@') as [string, string];
		for (const { recipients } of server.received) expect(recipients).toEqual([`${name}@${domainToUnicode(host)}`]);
		expect(server.received.length).toBe(isMailbox(value) ? 1 : 0);
	});

	it.each(cases.filter(({ field }) => field !== 'to'))('$field: $value', async ({ value }) => {
		await send(message({ subject: value, text: value }), settings());
		const [mail] = server.received;
		expect(mail!.recipients).toEqual(['ieva@bakery.test']);
		expect(mail!.headerLines.filter(({ key }) => key === 'subject')).toHaveLength(1);
		expect(mail!.headerLines.map(({ key }) => key)).not.toContain('x');
		expect(mail!.headerLines.map(({ key }) => key)).not.toContain('bcc');
		expect(mail!.subject ?? '').toBe(subjectOf(value));
	});
});

it('plain addresses are taken, also with accents and from anywhere', () => {
	for (const good of ['a@b.c', 'ieva.ozola+desk@maiznica.lv', 'a@xn--e1afmkfd.xn--p1ai', "o'neil@x.ie"])
		expect(isMailbox(good)).toBe(true);
	for (const bad of ['', '@b.c', 'a@', 'a b@c.d', 'a@b.c\n', 'a@-b.c', `${'x'.repeat(65)}@b.c`, '.a@b.c', 'a@[::1]'])
		expect(isMailbox(bad)).toBe(false);
});
