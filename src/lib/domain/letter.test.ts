import { expect, it } from 'vitest';
import { copiesLine, paragraphsOf, proposeLetter, type LetterFacts } from './letter-texts.ts';
import { letterLocales, missingParts } from './letter.ts';

const facts: LetterFacts = {
	...{
		company: 'Bakery',
		letterhead: 'Rīga, Brīvības iela 1\n+371 6700 0000',
		date: '24 November 2026',
		author: 'Aivars'
	},
	...{
		complaint: '',
		restatement: 'the soup was cold.',
		cause: 'defect',
		actionTaken: 'A warm one was brought.',
		name: 'Ieva Ozola'
	},
	...{ measures: ['Lids on all soups.'], copiesTo: ['The kitchen'] }
};

it.each(letterLocales)('proposes a whole letter in %s', (locale) => {
	const letter = proposeLetter(facts, locale);
	expect(missingParts(letter)).toEqual([]);
	expect(letter.letterhead).toEqual(['Rīga, Brīvības iela 1', '+371 6700 0000']);
	const body = paragraphsOf(letter);
	expect(body).toHaveLength(5);
	expect(body[0]).toMatch(/[“„«]the soup was cold[”»]\.$/);
	expect(body[3]).toMatch(/:\n– Lids on all soups\.$/);
});

it('apologises where we erred, and regrets elsewhere', () => {
	const ours = proposeLetter(facts, 'en').apology;
	expect(ours).toContain('apologise');
	expect(proposeLetter({ ...facts, cause: 'misunderstanding' }, 'en').apology).not.toContain('apologise');
});

it('keeps sentences as they were written, each with its end, and copies apart', () => {
	const written = {
		restatement: 'Внутри пирожка была плёнка',
		actionTaken: 'Вернули 4,20 €',
		measures: ['Новые мешки', 'Сито!']
	};
	const letter = proposeLetter({ ...facts, ...written, copiesTo: ['Илзе, кухня', 'Жанна'] }, 'ru');
	expect(letter.problem).toMatch(/«Внутри пирожка была плёнка»\.$/);
	expect(letter.action).toBe('Вернули 4,20 €.');
	expect(letter.measures).toMatch(/:\n– Новые мешки\.\n– Сито!$/);
	expect(copiesLine(letter, 'ru')).toBe('Копии: Илзе, кухня; Жанна');
	expect(copiesLine({ ...letter, copiesTo: [] }, 'ru')).toBeNull();
});

it('speaks of the address above only where there is one', () => {
	expect(proposeLetter(facts, 'en').contact).toContain('at the address above');
	expect(proposeLetter({ ...facts, letterhead: ' ' }, 'en').contact).toContain('turn to Ieva Ozola. ');
});

it('says what is missing', () => {
	const letter = proposeLetter({ ...facts, restatement: null, actionTaken: ' ', measures: [] }, 'lv');
	expect(missingParts(letter)).toEqual(['problem', 'action']);
	expect(missingParts({ ...letter, name: ' ' })).toEqual(['problem', 'action', 'name']);
});

it('says whose words the trouble is told in', () => {
	const said = (complaint: string) => proposeLetter({ ...facts, complaint }, 'en').problem;
	expect(said('Hello. The soup was cold. Bye')).toContain('You wrote: “the soup was cold”.');
	expect(said('It was as cold as ice.')).toContain('understood it: “the soup was cold”.');
});

it('greets people by their name, without the initial of a surname that the site shortened, and nobody by a handle or a channel', () => {
	const greeting = (author: string, locale: 'ru' | 'lv' = 'ru') =>
		proposeLetter({ ...facts, author }, locale).salutation;
	expect(greeting('Алевтина П.')).toBe('Здравствуйте, Алевтина!');
	expect(greeting('Анна Кузнецова')).toBe('Здравствуйте, Анна Кузнецова!');
	expect(greeting('Ilze Ābele-Kalna 🌸', 'lv')).toBe('Labdien, Ilze Ābele-Kalna!');
	for (const author of ['П.', 'Рига гурмэ', 'Света из третьего подъезда', 'user_4711', '🌻🌻🌻'])
		expect(greeting(author)).toBe('Здравствуйте!');
	expect(greeting('Жанна', 'lv')).toBe('Labdien!');
	expect(proposeLetter({ ...facts, author: 'Рига гурмэ' }, 'ru').recipient).toEqual(['Рига гурмэ']);
});
