import { describe, expect, it } from 'vitest';
import { filingOfMail } from './filing.ts';

const mail = (head: string[], body: string) => Buffer.from([...head, '', body].join('\r\n'));

describe('a complaint out of an e-mail', () => {
	it('has its sender, its subject and its day', async () => {
		const filing = await filingOfMail(
			mail(
				[
					'From: =?utf-8?Q?Zane_Kalni=C5=86a?= <zane@mail.test>',
					'Subject: =?utf-8?B?U2FsYXV6dGEgdsSBemU=?=',
					'Date: Mon, 15 Jun 2026 12:00:00 +0300',
					'Message-ID: <1@mail.test>',
					'Content-Type: text/plain; charset=utf-8'
				],
				'Vāze atnāca trijos gabalos.'
			)
		);
		expect(filing).toEqual({
			...{ channel: 'email', text: 'Salauzta vāze\n\nVāze atnāca trijos gabalos.' },
			...{ author: 'Zane Kalniņa', contact: 'zane@mail.test', externalId: '<1@mail.test>' },
			at: new Date('2026-06-15T09:00:00Z')
		});
	});

	it('is the customer’s also when a colleague passes it on', async () => {
		const body =
			'---------- Пересылаемое сообщение ---------\nОт: Олег Сомов <oleg@mail.test>\nДата: пн, 15 июн. 2026\nТема: Деньги\nКому: <shop@shop.test>\n\nДеньги не вернули третью неделю.';
		const filing = await filingOfMail(
			mail(['From: Ieva <ieva@shop.test>', 'Subject: Fwd: Деньги', 'Content-Type: text/plain; charset=utf-8'], body)
		);
		expect(filing).toMatchObject({
			...{ author: 'Олег Сомов', contact: 'oleg@mail.test', text: 'Деньги\n\nДеньги не вернули третью неделю.' }
		});
	});

	it('leaves our own letter below the answer out', async () => {
		const body = 'It is still broken.\n\nOn Mon, 15 Jun 2026 at 12:00, Shop wrote:\n> Dear customer,\n> it works now.';
		const { text } = await filingOfMail(mail(['From: a@mail.test', 'Content-Type: text/plain'], body));
		expect(text).toBe('It is still broken.');
	});

	it('reads HTML as text and takes nothing else out of it', async () => {
		const html = '<p>Cold <b>soup</b></p><script>alert(1)</script><img src="https://track.test/x.png">';
		const { text } = await filingOfMail(mail(['From: a@mail.test', 'Content-Type: text/html'], html));
		expect(text).toBe('Cold soup');
	});

	it('is refused when there is nothing to read', async () => {
		await expect(filingOfMail(mail(['From: a@mail.test'], ''))).rejects.toMatchObject({ code: 'input.invalid' });
		await expect(filingOfMail(Buffer.alloc(0))).rejects.toMatchObject({ code: 'input.invalid' });
	});
});
