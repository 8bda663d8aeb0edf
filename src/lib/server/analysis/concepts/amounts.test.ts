import { describe, expect, it } from 'vitest';
import { risks } from '../analysis.ts';
import { addAmounts, AMOUNTS } from './amounts.ts';
import type { Hits } from './match.ts';
import { concepts, type Concept } from './names.ts';

function amountsOf(...names: Concept[]): number[] {
	const concept = Int32Array.from(names, (name) => concepts.indexOf(name));
	const nowhere = new Int32Array(names.length);
	const hits: Hits = { count: names.length, concept, from: nowhere, to: nowhere };
	const out = new Uint32Array(1 + AMOUNTS);
	const count = addAmounts(hits, 100, out, 1);
	return Array.from(out.subarray(1, count), (feature) => feature - 100);
}

const each = AMOUNTS / risks.length;
const fire = risks.indexOf('fire') * each;

describe('addAmounts', () => {
	it('says nothing of one word, nor of what is no risk', () => {
		expect(amountsOf('fire.fire', 'court.court')).toEqual([]);
		expect(amountsOf('staff.staff', 'staff.staff', 'staff.staff')).toEqual([]);
	});

	it('counts words of a risk, and in how many senses they speak of it', () => {
		expect(amountsOf('fire.fire', 'fire.fire')).toEqual([fire]);
		expect(amountsOf('fire.fire', 'fire.smoke')).toEqual([fire, fire + 3]);
		expect(amountsOf('fire.fire', 'fire.smoke', 'fire.engine', 'fire.sign', 'fire.fire')).toEqual(
			[0, 1, 2, 3, 4].map((step) => fire + step)
		);
	});

	it('begins anew with each text', () => {
		amountsOf('court.court', 'court.lawyer');
		expect(amountsOf('court.court')).toEqual([]);
	});
});
