import { expect, it } from 'vitest';
import { hasEnough, leastLessons } from './learning.ts';

it('an attempt is under way once there are enough labels of one kind, not of all together', () => {
	expect(hasEnough({})).toBe(false);
	expect(hasEnough({ sentiment: leastLessons - 1, complaint: leastLessons - 1 })).toBe(false);
	expect(hasEnough({ complaint: leastLessons })).toBe(true);
});
