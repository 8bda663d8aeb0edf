import { expect, it } from 'vitest';
import { centsOf, defaultLimits, mayPromise, spendOf, type Entry } from './compensation.ts';

it.each([
	['12', 1200],
	['12,5', 1250],
	['1 200.50', 120050],
	['1\u00a0200', 120000],
	['0', 0],
	['', null],
	['-5', null],
	['ten', null],
	['1.234', null],
	['99999999', null]
])('reads %j as %s', (typed, cents) => expect(centsOf(typed)).toBe(cents));

it('lets each role promise up to its limit', () => {
	expect(mayPromise('owner', 1_000_000, defaultLimits)).toBe(true);
	expect(mayPromise('support', 5_000, defaultLimits)).toBe(true);
	expect(mayPromise('support', 5_001, defaultLimits)).toBe(false);
	expect(mayPromise('marketing', 0, {})).toBe(true);
	expect(mayPromise('marketing', 1, {})).toBe(false);
});

it('counts what was promised, by cause and per customer who came back; never what was refused or waits', () => {
	const entry = (complaintId: string, amountCents: number, more: Partial<Entry> = {}): Entry => ({
		...{ complaintId, amountCents, currency: 'EUR', cause: 'defect', decidedAt: new Date(), isRefused: false },
		...{ isRecovered: false, ...more }
	});
	const spend = spendOf([
		entry('a', 1000, { isRecovered: true }),
		entry('a', 500, { isRecovered: true }),
		entry('b', 2000, { cause: 'staff_error' }),
		entry('c', 9000, { decidedAt: null }),
		entry('d', 9000, { isRefused: true }),
		entry('e', 700, { currency: 'RUB', cause: null })
	]);
	expect(spend).toEqual([
		{
			...{ currency: 'EUR', totalCents: 3500, customers: 2, recovered: 1 },
			byCause: [
				{ cause: 'staff_error', cents: 2000 },
				{ cause: 'defect', cents: 1500 }
			]
		},
		{ currency: 'RUB', totalCents: 700, customers: 1, recovered: 0, byCause: [{ cause: null, cents: 700 }] }
	]);
});
