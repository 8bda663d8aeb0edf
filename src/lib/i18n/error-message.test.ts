import { describe, expect, it } from 'vitest';
import { errorCodes } from '#lib/server/errors.ts';
import { errorMessage, lookMessage } from './error-message.ts';

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

describe('of a place that is only looked at', () => {
	const codes = errorCodes.filter((code) => /^(?:source|address)\./.test(code));

	it.each([
		['en', /before|ourselves|we will|we wait/],
		['lv', /Iepriekš|paši|mēs pajautāsim|mēs gaidām/],
		['ru', /раньше|сами попробуем|мы спросим|мы ждём/]
	] as const)('nothing is promised that nobody keeps, in %s', (locale, promise) => {
		for (const code of codes) {
			const message = lookMessage(code, locale);
			expect(message).not.toMatch(promise);
			expect(message.split(/[.:;] /).length, message).toBeGreaterThanOrEqual(3);
			expect(codes.filter((other) => lookMessage(other, locale) === message)).toEqual([code]);
		}
	});
});
