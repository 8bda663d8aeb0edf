import { expect, it } from 'vitest';
import { completeAfter } from './listing.ts';

const on = (...days: (number | null)[]) =>
	days.map((day, at) => ({
		externalId: String(at),
		publishedAt: day === null ? null : `2026-11-${String(day).padStart(2, '0')}T10:00:00Z`
	}));
const all = () => true;
const dayOf = (found: Date | null) => found?.toISOString().slice(8, 10) ?? null;

it.each([
	['newest first', on(20, 18, 18, 15), '15'],
	['oldest first', on(15, 18, 20), '15'],
	['one pinned on top', on(3, 20, 18, 15), null],
	['by favour', on(18, 20, 15), null],
	['one without a date', on(20, null, 15), null],
	['all of one moment', on(20, 20, 20), null],
	['too few to tell', on(20, 18), null]
] as const)('a listing of %s', (_, listed, expected) => expect(dayOf(completeAfter(listed, all))).toBe(expected));

it('is trusted back to the oldest text that was seen before', () => {
	const listed = on(20, 18, 15, 11);
	expect(dayOf(completeAfter(listed, (id) => id === '1'))).toBe('18');
	expect(completeAfter(listed, () => false)).toBeNull();
});
