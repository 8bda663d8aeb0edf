import { expect, it } from 'vitest';
import { excerpt } from './text.ts';

it('the first words of a text end at a word, with no comma left hanging', () => {
	expect(excerpt('Cold soup,  slow\nservice', 60)).toBe('Cold soup, slow service');
	expect(excerpt('Cold soup, slow service', 12)).toBe('Cold soup…');
	expect(excerpt('Cold soup and slow service', 12)).toBe('Cold soup…');
	expect(excerpt('Cold — and slow service', 8)).toBe('Cold…');
	expect(excerpt('Cold soup. Slow service', 12)).toBe('Cold soup…');
	expect(excerpt('What now? Nobody answers', 11)).toBe('What now?…');
});
