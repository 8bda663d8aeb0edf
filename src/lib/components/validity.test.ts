import { expect, it } from 'vitest';
import { problemOf, type Checked } from './validity.ts';

const fine = {
	...{ valueMissing: false, typeMismatch: false, tooShort: false },
	...{ rangeUnderflow: false, rangeOverflow: false, badInput: false }
};
const control = (type: string, wrong: Partial<Checked['validity']>, more: Partial<Checked> = {}): Checked => ({
	...{ type, validity: { ...fine, ...wrong } },
	...more
});

it.each([
	['ru', control('text', { valueMissing: true }), 'Пожалуйста, заполните.'],
	['lv', control('email', { typeMismatch: true }), 'Tas neizskatās pēc e-pasta adreses.'],
	['en', control('url', { typeMismatch: true }), 'This is no whole web address; it begins with https://.'],
	['ru', control('password', { tooShort: true }, { minLength: 10 }), 'Слишком коротко: знаков нужно хотя бы 10.'],
	['en', control('date', { rangeUnderflow: true }, { min: '2026-11-26' }), '26 Nov or later, please.'],
	[
		'lv',
		control('date', { rangeOverflow: true }, { max: '2026-11-26' }),
		'Lūdzu, izvēlieties 26. nov. vai agrāku dienu.'
	]
] as const)('what is wrong is said in %s', (locale, checked, sentence) => {
	expect(problemOf(checked, locale)).toBe(sentence);
});

it('what nobody translated is left to the browser', () => {
	expect(problemOf(control('radio', { valueMissing: true }), 'ru')).toBe('');
	expect(problemOf(control('number', { rangeOverflow: true }, { max: '95' }), 'ru')).toBe('');
});
