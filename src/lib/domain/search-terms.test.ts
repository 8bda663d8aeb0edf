import { expect, it } from 'vitest';
import { askedTerms, begunTerms, searchTerms } from './search-terms.ts';

const isFound = (question: string, text: string) => {
	const terms = new Set(searchTerms(text).split(' '));
	return askedTerms(question).every((stems) => stems.some((stem) => terms.has(stem)));
};

it.each([
	['доставка', 'Доставку обещали утром, а привезли вечером'],
	['отзыв', 'Пишу отзывы редко'],
	['ёлка', 'Елку привезли сломанной'],
	['piegāde', 'Piegādes laiks bija trīs dienas'],
	['piegade', 'Piegāde kavējās'],
	['delivery', 'two deliveries, both late'],
	['REFUND late', 'The refunds came late'],
	['2025', 'Заказ 2025 года']
])('finds %s in %s', (question, text) => expect(isFound(question, text)).toBe(true));

it.each([
	['доставка', 'Пирог был вкусным'],
	['cold soup', 'The soup was hot']
])('does not find %s in %s', (question, text) => expect(isFound(question, text)).toBe(false));

it('takes any question for what it is: letters and figures', () => {
	expect(askedTerms('")* OR -- {a} 😀')).toEqual([['or'], ['a']]);
	expect(askedTerms('  ')).toEqual([]);
	expect(searchTerms(null, '')).toBe('');
});

it('knows the last word by its beginning, while it is being typed', () => {
	expect(begunTerms('Дост')).toEqual([['дост', 'дост*']]);
	expect(begunTerms('cold sou')).toEqual([['cold'], ['sou', 'sou*']]);
	expect(begunTerms('piegā')?.[0]).toContain('piega*');
	// It is ended, or says nothing yet.
	expect([begunTerms('дост '), begunTerms('до'), begunTerms('???'), begunTerms('')]).toEqual([null, null, null, null]);
});
