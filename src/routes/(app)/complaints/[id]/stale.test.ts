import { expect, it } from 'vitest';
import { hasChangedSince, isOldDraft } from './stale.ts';

const at = (day: number) => new Date(Date.UTC(2026, 10, day));

it('is of before the customer’s last word where their words were others then', () => {
	const versions = [
		{ text: 'cold', replacedAt: at(3) },
		{ text: 'cold soup', replacedAt: at(8) }
	];
	expect(hasChangedSince(at(2), 'cold soup, twice', versions)).toBe(true);
	expect(hasChangedSince(at(5), 'cold soup, twice', versions)).toBe(true);
	expect(hasChangedSince(at(9), 'cold soup, twice', versions)).toBe(false);
	expect(hasChangedSince(at(5), 'cold soup', [])).toBe(false);
	// The stars fell, or our own answer came; the words stayed.
	expect(hasChangedSince(at(5), 'cold soup', versions)).toBe(false);
});

it('is old after a day', () => {
	expect(isOldDraft(at(5), new Date(at(6).getTime() - 1))).toBe(false);
	expect(isOldDraft(at(5), at(6))).toBe(true);
});
