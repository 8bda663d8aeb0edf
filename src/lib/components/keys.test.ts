import { describe, expect, it } from 'vitest';
import { hasOwnEnter, isTaken, keyOf } from './keys.ts';

const press = (key: string, code: string, held: Partial<KeyboardEvent> = {}) => ({
	...{ key, code, ctrlKey: false, metaKey: false, altKey: false },
	...held
});

describe('keys', () => {
	it.each([
		['j', 'KeyJ', 'j'],
		['J', 'KeyJ', 'j'],
		['о', 'KeyJ', 'j'],
		['О', 'KeyJ', 'j'],
		['/', 'Slash', '/'],
		['?', 'Slash', '?'],
		['.', 'Slash', '/'],
		[',', 'Slash', '?'],
		['.', 'Period', '.'],
		['Enter', 'Enter', 'Enter'],
		// A French keyboard has its A where the Latin Q stands: what it says counts, not where it stands.
		['a', 'KeyQ', 'a']
	])('%s at %s is %s', (key, code, meant) => {
		expect(keyOf(press(key, code))).toBe(meant);
	});

	it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('belong to the browser with %s held', (held) => {
		expect(keyOf(press('r', 'KeyR', { [held]: true }))).toBeNull();
	});

	it('belong to a field or a layer that somebody is in', () => {
		const inside = (...selectors: string[]) => ({
			closest: (asked: string) => (selectors.some((selector) => asked.includes(selector)) ? {} : null)
		});
		expect(isTaken(inside('textarea'))).toBe(true);
		expect(isTaken(inside('[role="dialog"]'))).toBe(true);
		expect(isTaken({ closest: () => null, isContentEditable: true })).toBe(true);
		expect(isTaken({ closest: () => null })).toBe(false);
		expect(isTaken(null)).toBe(false);
		expect(['a', 'button', 'summary', 'input[type="radio"]'].every((one) => hasOwnEnter(inside(one)))).toBe(true);
		expect(hasOwnEnter(inside('input[type="checkbox"]'))).toBe(false);
	});
});
