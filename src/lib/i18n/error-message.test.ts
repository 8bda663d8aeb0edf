import { describe, expect, it } from 'vitest';
import { errorCodes } from '#lib/server/errors.ts';
import { errorMessage } from './error-message.ts';

describe.each(errorCodes)('%s', (code) => {
	it.each(['en', 'lv', 'ru'] as const)(
		'has a sentence of its own in %s: what happened, what is safe, what to do',
		(locale) => {
			const message = errorMessage(code, locale);
			expect(message.split(/[.:;] /).length, message).toBeGreaterThanOrEqual(3);
			expect(message).toMatch(/\.$/);
			expect(message).not.toMatch(/[{}!]/);
			expect(errorCodes.filter((other) => errorMessage(other, locale) === message)).toEqual([code]);
		}
	);

	it('speaks each language', () => {
		expect(errorMessage(code, 'ru')).toMatch(/[а-яё]{4}/);
		expect(errorMessage(code, 'lv')).toMatch(/[āčēģīķļņšūž]/);
		expect(errorMessage(code, 'en')).toMatch(/^[\x20-\x7e’]+$/);
	});
});
