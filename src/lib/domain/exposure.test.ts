import { expect, it } from 'vitest';
import { roughly } from './exposure.ts';

it.each([
	[0, 0],
	[-0.4, 0],
	[7, 7],
	[99, 99],
	[118, 120],
	[24_247, 24_000],
	[996_000, 1_000_000]
])('says %i people as %i', (people, said) => {
	expect(roughly(people)).toBe(said);
});
