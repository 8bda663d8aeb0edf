import { expect, it } from 'vitest';
import { centsOf, defaultLimits, mayPromise } from './compensation.ts';

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
