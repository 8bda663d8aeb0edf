import { expect, it } from 'vitest';
import { addressedIn } from './addressed.ts';

const people = [
	{ id: 'anna', name: 'Anna Liepa' },
	{ id: 'ann', name: 'Ann' },
	{ id: 'jānis', name: 'Jānis Ozols' },
	{ id: 'other jānis', name: 'Jānis Bērziņš' },
	{ id: 'olga', name: 'Ольга' },
	{ id: 'emoji', name: '🥨' }
];
const said = (text: string) => addressedIn(text, people).map(({ id }) => id);

it.each([
	['@Anna Liepa, do you know them?', ['anna']],
	['Ask @anna.', ['anna']],
	['@Ann knows; @anna does not', ['ann', 'anna']],
	['(@ольга) посмотри', ['olga']],
	['@Jānis Ozols and @jānis bērziņš', ['jānis', 'other jānis']],
	['@🥨!', ['emoji']]
])('%s addresses %j', (text, ids) => {
	expect(said(text)).toEqual(ids);
});

it.each(['write to anna@Anna.lv', '@Jānis', '@Annabel', '@Annas', 'Anna', '@', '@ Anna', ''])(
	'%s addresses nobody, or nobody in particular',
	(text) => {
		expect(said(text)).toEqual([]);
	}
);

it('says where the name stands', () => {
	const text = 'Please, @Anna Liepa, ask them';
	const [name] = addressedIn(text, people);
	expect(text.slice(name?.start, name?.end)).toBe('@Anna Liepa');
});

it('is not misled by letters that grow with their case', () => {
	const text = 'İstanbul: @Anna';
	expect(addressedIn(text, people)).toEqual([{ id: 'anna', start: 10, end: 15 }]);
});
