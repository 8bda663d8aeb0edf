import { expect, it } from 'vitest';
import { mayClose } from './follow-up.ts';

it('closes by what the customer said or showed, by silence after a question, or where nobody is asked', () => {
	expect(mayClose('satisfied', 'fix', false)).toBe(true);
	expect(mayClose('rating_raised', 'fix', false)).toBe(true);
	expect(mayClose('silence', 'fix', true)).toBe(true);
	expect(mayClose('not_asked', 'disengage', false)).toBe(true);
});

it('never closes by time alone, by a reply, or for no reason', () => {
	expect(mayClose('silence', 'fix', false)).toBe(false);
	expect(mayClose('not_asked', 'fix', true)).toBe(false);
	expect(mayClose(null, 'fix', true)).toBe(false);
});
