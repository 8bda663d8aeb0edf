import { describe, expect, it } from 'vitest';
import { carried, chipsOf, withParams, type FilterChoice } from './filters.ts';

const choices: FilterChoice[] = [
	{ name: 'sentiment', label: 'Sentiment', options: [{ value: 'negative', label: 'negative' }] },
	{ name: 'source', label: 'Source', options: [] }
];

describe('filters in the address', () => {
	it('change one parameter, keep the others and start the list anew', () => {
		const params = new URLSearchParams('sentiment=negative&sort=due-asc&cursor=abc');
		expect(withParams(params, { source: '7' })).toBe('?sentiment=negative&sort=due-asc&source=7');
		expect(params.get('cursor')).toBe('abc');
	});

	it('leave a bare question mark behind, so that the link still leads to this page without them', () => {
		expect(withParams(new URLSearchParams('q=late'), { q: null })).toBe('?');
		expect(withParams(new URLSearchParams('q=late'), { q: '' })).toBe('?');
	});

	it('escape what people type', () => {
		expect(withParams(new URLSearchParams(), { q: 'a&b=c #1' })).toBe('?q=a%26b%3Dc+%231');
	});

	it('become chips: the search first, known values by name, unknown ones as they are', () => {
		const params = new URLSearchParams('sentiment=negative&source=gone&q=cold coffee&sort=due-asc');
		expect(chipsOf(params, choices, { name: 'q', label: 'Search' })).toEqual([
			{ name: 'q', text: 'Search: cold coffee', href: '?sentiment=negative&source=gone&sort=due-asc' },
			{ name: 'sentiment', text: 'Sentiment: negative', href: '?source=gone&q=cold+coffee&sort=due-asc' },
			{ name: 'source', text: 'Source: gone', href: '?sentiment=negative&q=cold+coffee&sort=due-asc' }
		]);
	});

	it('carry along what the form has no field for, but no cursor', () => {
		const params = new URLSearchParams('sentiment=negative&sort=due-asc&cursor=abc');
		expect(carried(params, ['sentiment', 'source'])).toEqual([['sort', 'due-asc']]);
	});
});
