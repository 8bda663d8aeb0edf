import { expect, it } from 'vitest';
import { verdict } from './replies.ts';

const first = 'We are sorry that the soup was cold; Ilze calls you before six.';
const second = `${first} She did: a warm one came, and the money is back.`;

it.each([
	['a text that was just sent, before anybody sees it', 'sent', second, null, [], 'sent'],
	['the old text, while the new one is moderated', 'sent', second, first, [first], 'sent'],
	['the new text', 'sent', second, second, [first], 'visible'],
	['somebody else’s text', 'sent', second, 'Call us.', [first], 'changed'],
	['the old text again, after the new one stood there', 'visible', second, first, [first], 'changed'],
	['nothing any more', 'visible', second, null, [first], 'removed'],
	['nothing, where nobody knows whether it arrived', 'unknown', second, null, [], 'unknown'],
	['the text, where nobody knew', 'unknown', second, second, [], 'visible']
] as const)('sees %s', (_, status, text, seen, former, expected) => {
	expect(verdict({ status, text }, seen, former)).toBe(expected);
});
