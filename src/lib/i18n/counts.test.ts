import { expect, it } from 'vitest';
import { formatCount } from './counts.ts';

const plain = (text: string) => text.replace(/\s/g, ' ');

it.each([
	[0, '0 customers', '0 klientu', '0 клиентов'],
	[1, '1 customer', '1 klients', '1 клиент'],
	[2, '2 customers', '2 klienti', '2 клиента'],
	[11, '11 customers', '11 klientu', '11 клиентов'],
	[21, '21 customers', '21 klients', '21 клиент'],
	[8400, '8,400 customers', '8 400 klientu', '8 400 клиентов']
])('%d with its noun', (count, en, lv, ru) => {
	expect(plain(formatCount(count, 'customers', 'en'))).toBe(en);
	expect(plain(formatCount(count, 'customers', 'lv'))).toBe(lv);
	expect(plain(formatCount(count, 'customers', 'ru'))).toBe(ru);
});
