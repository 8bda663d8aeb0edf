import { risks } from '../analysis.ts';
import type { Hits } from './match.ts';
import { concepts } from './names.ts';

/**
 * How much in a text speaks of each risk: one word may be an image or chance, three in different senses hardly are. Measured on texts of
 * unseen businesses, that makes several more of a hundred warnings right and overlooks no more.
 */
const WORDS = [2, 3, 5];
const SENSES = [2, 3];
const EACH = WORDS.length + SENSES.length;

/** So many features there are. */
export const AMOUNTS = risks.length * EACH;

const riskOf = concepts.map((concept) => risks.findIndex((risk) => concept.startsWith(`${risk}.`)));
const words = new Uint16Array(risks.length);
const senses = new Uint16Array(risks.length);
const seen = new Uint8Array(concepts.length);

/** Adds a feature for each of these amounts that is reached, as `base` plus its number, to `out` from place `count` on. */
export function addAmounts({ concept, count: found }: Hits, base: number, out: Uint32Array, count: number): number {
	words.fill(0);
	senses.fill(0);
	seen.fill(0);
	for (let at = 0; at < found; at++) {
		const own = concept[at]!;
		const risk = riskOf[own]!;
		if (risk < 0) continue;
		words[risk]!++;
		if (seen[own] === 0) senses[risk]!++;
		seen[own] = 1;
	}
	for (let risk = 0; risk < risks.length; risk++) {
		const first = base + risk * EACH;
		for (let step = 0; step < WORDS.length && words[risk]! >= WORDS[step]!; step++) out[count++] = first + step;
		for (let step = 0; step < SENSES.length && senses[risk]! >= SENSES[step]!; step++)
			out[count++] = first + WORDS.length + step;
	}
	return count;
}
