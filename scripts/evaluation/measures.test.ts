import { describe, expect, it } from 'vitest';
import {
	addLabels,
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
});
