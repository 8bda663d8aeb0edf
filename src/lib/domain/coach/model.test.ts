import { describe, expect, it } from 'vitest';
import { togetherOf } from './model.ts';

describe('what the sentences of a reply do together', () => {
	it('is what the surest does, and a little more where another does it too', () => {
		expect(togetherOf([2])).toBeCloseTo(2);
		expect(togetherOf([2, -8])).toBeCloseTo(2, 1);
		expect(togetherOf([2, 2])).toBeGreaterThan(2.5);
		expect(togetherOf([2, 2])).toBeLessThan(togetherOf([4, -8]));
	});

	it('is next to nothing without a sentence', () => {
		expect(togetherOf([])).toBeLessThan(-8);
	});
});
