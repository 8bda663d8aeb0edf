import { expect, it } from 'vitest';
import { setName } from './set-name.ts';

it('a published set keeps its name, our own is told in words', () => {
	expect(setName('en_semeval13', 'ru')).toBe('en_semeval13');
	expect(setName('written lv', 'en')).toBe('Written for this test, Latvian');
	expect(setName('written lv', 'ru')).toBe('Написано для этой проверки, латышский');
});
