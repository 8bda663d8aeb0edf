import { expect, it } from 'vitest';
import { whoWrote } from './who-wrote.ts';

it('names author and place, a channel once, and nobody as nobody', () => {
	expect(whoWrote({ author: 'Anna', source: 'Forum' }, 'en')).toBe('Anna, Forum');
	expect(whoWrote({ author: 'Gourmets', source: 'Gourmets' }, 'lv')).toBe('Gourmets');
	const unnamed = (['en', 'lv', 'ru'] as const).map((locale) => whoWrote({ author: null, source: 'Forum' }, locale));
	expect(new Set(unnamed).size).toBe(3);
	for (const said of unnamed) expect(said).toMatch(/^.+, Forum$/);
	expect(whoWrote({ author: 'Anna', source: '' }, 'en')).toBe('Anna, told to you');
});
