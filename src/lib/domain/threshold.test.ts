import { expect, it } from 'vitest';
import { effectOf, thresholdFor } from './threshold.ts';

const now = new Date('2026-11-20T10:00:00Z');
const text = (id: string, complaintProbability: number, more: object = {}) => ({
	...{ id, complaintProbability, sentiment: 'neutral' as const, ratingValue: null, ratingBest: null },
	...{ publishedAt: now, removedAt: null, isComplaint: null },
	...more
});
const texts = [
	text('sure', 0.95),
	text('likely', 0.7),
	text('even', 0.5),
	text('hardly', 0.3),
	text('never', 0.05),
	text('stars', 0.1, { ratingValue: 1, ratingBest: 5 }),
	text('person', 0.9, { isComplaint: false })
];

it('says which texts another threshold would add or leave out; stars and people stand above it', () => {
	expect(effectOf(texts, 0.5, 0.3, now)).toEqual({ now: 4, then: 5, added: ['hardly'], left: [] });
	expect(effectOf(texts, 0.5, 0.8, now)).toEqual({ now: 4, then: 2, added: [], left: ['likely', 'even'] });
});

it('finds the threshold for a share of complaints found, or of flagged ones that are right', () => {
	const plain = texts.slice(0, 5);
	// All: 2.5 expected. From 0.7 on 1.65 (66 %), from 0.5 on 2.15 (86 %), from 0.3 on 2.45 (98 %).
	expect(thresholdFor(plain, 'recall', 0.85, now)).toBe(50);
	expect(thresholdFor(plain, 'recall', 0.95, now)).toBe(30);
	// Right: 0.825 from 0.7 on, 0.717 from 0.5 on.
	expect(thresholdFor(plain, 'precision', 0.8, now)).toBe(55);
	expect(thresholdFor(plain, 'precision', 0.7, now)).toBe(35);
});
