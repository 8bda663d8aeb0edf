import { expect, it } from 'vitest';
import { aboutUs, countNamed, namingOf } from './our-names.ts';

const ours = namingOf(['SIA "Kaķis un kliņģeris"', 'Кот и крендель', 'Cat & Kringle']);

it.each([
	'Kaķī un kliņģerī vienmēr silts.',
	'Biju „Kaķa un kliņģera” veikalā',
	'kakis un klingeris nepaņem klausuli',
	'Про «Кот и крендель», кому интересно.',
	'Вчера в Коте и кренделе ждали час',
	'КОТОМ И КРЕНДЕЛЕМ не наелись',
	'Went to Cat & Kringle again',
	'the Cat and Kringle’s new shop',
	'Cat Kringle, third time this week',
	'Foto no #kakisunklingeris',
	'ask @cat_kringle about it',
	'raksti uz kakisunklingeris.lv'
])('hears our name in %j', (text) => {
	expect(ours(text)).toBe(true);
});

it.each([
	'Кафе «Братство булочек», делюсь свежим.',
	'Наш кот любит крендели соседей', // other words between: an animal, and its taste
	'Kaķis ēda kliņģeri',
	'A kringle for the cat',
	'Kliņģeris un kaķis',
	'которые крендели свежее',
	'category: kringle',
	''
])('hears none in %j', (text) => {
	expect(ours(text)).toBe(false);
});

it('looks into the heading as well', () => {
	expect(ours('Open thread: Cat & Kringle', 'Their queue is longer than the street.')).toBe(true);
	expect(ours(null, null)).toBe(false);
});

it('finds a vowel that comes and goes', () => {
	const inForms = namingOf(['Солёный огурец']);
	expect(['в «Солёном огурце»', 'у соленого огурца'].map((text) => inForms(text))).toEqual([true, true]);
});

it('keeps small words that are the whole name', () => {
	expect(namingOf(['The A'])('seen at The A yesterday')).toBe(true);
});

it('finds nothing by names that are none', () => {
	expect(namingOf([])('Cat & Kringle')).toBe(false);
	expect(namingOf(['«»', 'SIA'])('SIA nekas')).toBe(false);
});

it('is not undone by hostile names and texts', () => {
	expect(namingOf(['.*', '(((', '\\'])('.* (((')).toBe(false);
	expect(namingOf(['кот '.repeat(50)])('кот '.repeat(20_000))).toBe(true);
});

const text = (externalId: string, text: string, parentId: string | null = null) => ({
	externalId,
	parentId,
	title: null,
	text
});

it('takes what names us and what is written under it, however deep', () => {
	const thread = [
		text('1', 'At Cat & Kringle they forgot my order.'),
		text('2', 'Mine too.', '1'),
		text('3', 'And the tea was cold.', '2'),
		text('4', 'The other place down the street is closed.'),
		text('5', 'A pity.', '4'),
		text('6', 'Still no answer.', 'gone'),
		text('7', 'Each answers', '8'),
		text('8', 'the other.', '7')
	];
	expect([...aboutUs(thread, ['Cat & Kringle'])]).toEqual(['1', '2', '3']);
	expect([...aboutUs(thread, ['Cat & Kringle'], new Set(['gone', '4']))]).toEqual(['1', '2', '3', '4', '5', '6']);
});

it('counts first texts alone, for answers seldom repeat a name', () => {
	const texts = [text('1', 'Cat & Kringle is full'), text('2', 'As ever', '1'), text('3', 'Rain again')];
	expect(countNamed(texts, ['Cat & Kringle'])).toEqual({ of: 2, named: 1 });
});
