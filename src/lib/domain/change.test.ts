import { expect, it } from 'vitest';
import { changeOf } from './change.ts';

const part = (key: string, now: number, before: number) => ({ key, now, before });

it.each([
	['same', 4, 4],
	['same', 0, 0],
	['more', 5, 4],
	['more', 4, 2],
	['more', 3, 0],
	['doubled', 6, 3],
	['fewer', 4, 5],
	['fewer', 1, 4],
	['halved', 3, 6]
])('calls it %s: %i after %i', (kind, now, before) => {
	expect(changeOf([part('a', now, before)])).toMatchObject({ kind, now, before, by: Math.abs(now - before) });
});

it('names the one that brought at least half of it', () => {
	expect(changeOf([part('map', 9, 2), part('shop', 4, 3)]).mainly).toBe('map');
	expect(changeOf([part('map', 2, 9), part('shop', 3, 4)]).mainly).toBe('map');
	expect(changeOf([part('map', 3, 2), part('shop', 3, 2), part('blog', 3, 2)]).mainly).toBeNull();
});

it('does not name the only one, nor the one that went the other way', () => {
	expect(changeOf([part('map', 9, 2)]).mainly).toBeNull();
	expect(changeOf([part('map', 1, 3), part('shop', 9, 2)]).mainly).toBe('shop');
});
