import { expect, it } from 'vitest';
import { isCurrent, navItems, places } from './navigation.ts';

it('has an item for each place, each with an address of its own', () => {
	expect(navItems.map(({ place }) => place)).toEqual([...places]);
	expect(new Set(navItems.map(({ href }) => href)).size).toBe(places.length);
});

it.each([
	['/', 'overview'],
	['/complaints', 'complaints'],
	['/complaints/0193/letter', 'complaints'],
	['/settings/team', 'settings']
])('%s is in %s alone', (path, place) => {
	expect(navItems.filter((item) => isCurrent(item, path)).map((item) => item.place)).toEqual([place]);
});

it('a longer word is another place', () => {
	expect(isCurrent({ href: '/reports' }, '/reports-old')).toBe(false);
});
