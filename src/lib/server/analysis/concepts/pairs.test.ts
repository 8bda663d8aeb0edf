import { describe, expect, it } from 'vitest';
import type { Hits } from './match.ts';
import { concepts, type Concept } from './names.ts';
import { addPairs, PAIRS } from './pairs.ts';

function pairsOf(...names: readonly Concept[]): number[] {
	const concept = Int32Array.from(names, (name) => concepts.indexOf(name));
	const nowhere = new Int32Array(names.length);
	const hits: Hits = { count: names.length, concept, from: nowhere, to: nowhere };
	const out = new Uint32Array(1 + PAIRS);
	const count = addPairs(hits, 500, out, 1);
	return Array.from(out.subarray(1, count), (feature) => feature - 500);
}

describe('addPairs', () => {
	it('says nothing of one thing, however often it stands there, nor of what makes no event', () => {
		expect(pairsOf('child.child', 'child.place', 'child.child')).toEqual([]);
		expect(pairsOf('child.child', 'staff.staff', 'price.price')).toEqual([]);
	});

	it('names two things by one feature, whichever of their words and in whichever order', () => {
		const [pair] = pairsOf('child.child', 'harm.injury');
		expect(pairsOf('harm.hospital', 'child.place')).toEqual([pair]);
		expect(pairsOf('child.child', 'frame.blow')).not.toContain(pair);
	});

	it('tells every pair from every other', () => {
		const all = pairsOf(...concepts);
		expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({ length: PAIRS }, (_, pair) => pair));
	});
});
