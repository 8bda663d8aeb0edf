import { expect, it } from 'vitest';
import { alikeOf, type Likeness } from './incident.ts';

const day = 86_400_000;
const at = (days: number) => new Date(Date.UTC(2026, 10, 20) + days * day);
const told = (text: string, more: Partial<Likeness> = {}): Likeness => ({
	...{ cause: 'missing_information', topics: ['delivery'], locationId: null, publishedAt: at(0) },
	...{ text, ...more }
});
/** What everybody complains of meanwhile. */
const crowd = Array.from({ length: 40 }, (_, number) => told(`Доставка опоздала, уже ${number} день жду.`));
const trouble = (...complaints: Likeness[]) => ({ title: 'Мост', cause: null, complaints });
const own = [told('Курьер застрял на мосту, доставка опоздала.'), told('Мост закрыли, и доставка не пришла.')];
const found = (others: Likeness[], incident = trouble(...own)) => alikeOf(incident, others).map(({ one }) => one.text);

it('does not suggest whatever shares topic, cause and days', () => expect(found(crowd)).toEqual([]));

it('suggests what has a word of its own in common, in any form, and says which', () => {
	const same = told('Ждём доставку, говорят, на мосту пробка.');
	const [first, ...others] = alikeOf(trouble(...own), [...crowd, same]);
	expect(others).toEqual([]);
	expect(first).toMatchObject({ one: same, topics: ['delivery'], words: ['мосту'], isSamePlace: false });
});

it('takes the branch for a sign, and the title for words', () => {
	const [here, there] = ['b-1', 'b-2'].map((locationId) => told('Доставка опоздала.', { locationId }));
	const incident = trouble(told('Доставка опоздала.', { locationId: 'b-1' }));
	expect(alikeOf(incident, [...crowd, here!, there!])).toMatchObject([{ one: here, isSamePlace: true }]);
	expect(found([...crowd, told('Мост!')], trouble(told('Доставка опоздала.')))).toEqual(['Мост!']);
});

it('never suggests what has another cause, and less what is long past', () => {
	const [other, past] = [told('Мост, доставка', { cause: 'defect' }), told('На мосту стояли', { publishedAt: at(-9) })];
	expect(found([...crowd, other, past])).toEqual([]);
	expect(found([...crowd, told('Мост, доставка', { cause: null })])).toEqual([]);
});

it('puts first what most speaks for', () => {
	const weak = told('Доставка через мост');
	const strong = told('Доставку не пускают: мост, курьер застрял');
	expect(found([...crowd, weak, strong], trouble(own[0]!))).toEqual([strong.text, weak.text]);
});

it('goes by two words of the title while nobody belongs to it, or by its only one', () => {
	const named = { title: 'Пробка на Каменном мосту', cause: null, complaints: [] };
	const [both, one] = [told('Говорят, пробка на мосту.'), told('Пробка в бутылке раскрошилась.')];
	expect(found([...crowd, one, both], named)).toEqual([both.text]);
	expect(found([...crowd, one, both], trouble())).toEqual([both.text]);
});

it('keeps to the words of the title when somebody belongs to it, whatever cause was proposed, and puts them first', () => {
	const weak = told('Доставка через мост, курьер застрял.');
	const both = told('Пробка на мосту!', { cause: 'defect', topics: [] });
	expect(found([...crowd, weak, both], { title: 'Пробка на мосту', cause: null, complaints: own })).toEqual([
		both.text,
		weak.text
	]);
});

it('suggests nothing while there is nothing to compare with', () =>
	expect(alikeOf({ title: '', cause: null, complaints: [] }, crowd)).toEqual([]));
