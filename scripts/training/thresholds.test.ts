import { describe, expect, it } from 'vitest';
import { sharedThresholdsFor, sum, tally, thresholdFor, thresholdsFor } from './thresholds.ts';

describe('thresholds', () => {
	const probabilities = [0.9, 0.7, 0.6, 0.5, 0.3, 0.1];
	const isTrue = [true, true, false, true, false, false];
	const rows = probabilities.map((_, row) => row);
	const count = (_name: number, threshold: number) =>
		tally(
			(row) => probabilities[row]! >= threshold,
			(row) => isTrue[row]!,
			rows
		);

	it('counts right, wrong and missed labels', () => {
		expect(count(0, 0.65)).toEqual({ right: 2, wrong: 0, missed: 1 });
		expect(sum([count(0, 0.65), count(0, 0)])).toEqual({ right: 5, wrong: 3, missed: 1 });
	});

	it('lie where the best F is, lower where what is missed counts more', () => {
		const [even] = thresholdsFor(count, 1, 1);
		expect(even! > 0.3 && even! <= 0.5).toBe(true);
		const [strict] = thresholdsFor(count, 1, 0.25);
		expect(strict! > 0.6).toBe(true);
	});

	it('lie between those of each name and one for all where that is asked', () => {
		const shifted = (name: number, threshold: number) => count(0, name === 0 ? threshold : threshold + 0.2);
		const own = thresholdsFor(shifted, 2, 1);
		const shared = sharedThresholdsFor(shifted, 2, 1);
		expect(own[0]! - own[1]!).toBeGreaterThan(0.1);
		expect(shared[0]! - shared[1]!).toBeCloseTo((own[0]! - own[1]!) / 2, 2);
		expect(shared[0]! - own[0]!).not.toBe(0);
	});

	it('are raised as far as enough is found, or lowered as far as more is found and enough right', () => {
		const falling = (threshold: number) => ({ right: 0.5 + threshold / 10, found: 1 - threshold / 10 });
		expect(thresholdFor(falling, { right: 0.52, found: 0.94 })).toBe(0.6);
		// Most are found at 0.5; a hundredth less are found at 0.6, and more of what is said is right.
		expect(thresholdFor(falling, { right: 0.55, found: 0.99 })).toBe(0.6);
		const level = (threshold: number) => ({ right: 0.5 + threshold / 10, found: threshold <= 0.8 ? 0.8 : 0.7 });
		expect(thresholdFor(level, { right: 0.55, found: 0.99 })).toBe(0.8);
		expect(thresholdFor(falling, { right: 0.9, found: 0.5 })).toBe(0.5);
	});
});
