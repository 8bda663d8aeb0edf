import { describe, expect, it } from 'vitest';
import {
	addLabels,
	calibrationByChance,
	calibrationCurve,
	calibrationError,
	classFigures,
	f1,
	noCount,
	precision,
	recall
} from './measures.ts';

describe('measures', () => {
	it('counts one label a text', () => {
		const found = classFigures(['a', 'a', 'b', 'c'], ['a', 'b', 'b', 'b']);
		expect(found.accuracy).toBe(0.5);
		expect(found.classes).toEqual({ a: { right: 1, wrong: 1, missed: 0 }, b: { right: 1, wrong: 0, missed: 2 } });
		expect(found.macroF1).toBeCloseTo((2 / 3 + 1 / 2) / 2);
	});

	it('counts several labels a text', () => {
		const count = noCount();
		addLabels(count, ['x', 'y'], ['y', 'z']);
		expect([precision(count), recall(count), f1(count)]).toEqual([0.5, 0.5, 0.5]);
		expect(f1(noCount())).toBe(0);
	});

	it('sees over-confidence', () => {
		const curve = calibrationCurve([0.95, 0.95, 0.95, 0.95, 1], [true, true, false, false, true]);
		expect(curve).toHaveLength(1);
		expect(calibrationError(curve)).toBeCloseTo(0.96 - 0.6);
		expect(calibrationError([])).toBe(0);
	});

	it('knows how far chance alone parts claim and truth', () => {
		// Of two texts at one half none, one or both are right: half of the time the distance is 1/2, half of the time 0.
		expect(calibrationByChance([0.5, 0.5])).toBeCloseTo(0.25, 1);
		const claimed = Array.from({ length: 300 }, (_, row) => 0.4 + (0.6 * (row % 60)) / 60);
		let last = 7;
		const chance = () => (last = (Math.imul(last, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
		const drawn = Array.from({ length: 500 }, () =>
			calibrationError(
				calibrationCurve(
					claimed,
					claimed.map((probability) => chance() < probability)
				)
			)
		);
		const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
		expect(Math.abs(calibrationByChance(claimed) - mean)).toBeLessThan(0.003);
		expect(calibrationByChance([...claimed, ...claimed, ...claimed, ...claimed])).toBeCloseTo(
			calibrationByChance(claimed) / 2,
			9
		);
		expect(calibrationByChance([])).toBe(0);
	});
});
