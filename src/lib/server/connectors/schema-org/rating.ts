import type { Rating } from '#lib/domain/mention.ts';
import { firstMachineText, isItem, machineTextOf, valuesOf, type Item } from './item.ts';

/** schema.org's own defaults (schema.org/bestRating, worstRating). */
const DEFAULT_BEST = 5;
const DEFAULT_WORST = 1;

const numbersIn = (text: string) =>
	[...text.matchAll(/-?\d+(?:[.,]\d+)?/g)].map(([digits]) => Number(digits.replace(',', '.')));
const stars = (text: string) => (text.match(/★|⭐/gu)?.length ?? 0) + (/½|⯪|⯨/u.test(text) ? 0.5 : 0);
const saysOutOf = /\d\s*(?:\/|out of|of|из|no|von|sur|de)\s*\d/i;

interface Scale {
	value: number;
	best: number | null;
	worst: number | null;
}

/** `4`, `4,5 из 5`, `80%`, `★★★½☆`. */
function readScale(text: string): Scale | null {
	const [value, second] = numbersIn(text.slice(0, 200));
	if (value === undefined) return stars(text) > 0 ? { value: stars(text), best: DEFAULT_BEST, worst: null } : null;
	if (/\d\s*%/.test(text)) return { value, best: 100, worst: 0 };
	return { value, best: second !== undefined && saysOutOf.test(text) ? second : null, worst: null };
}

/** Where a site names no best value, the smallest usual scale that holds the value. */
const guessBest = (value: number) => [DEFAULT_BEST, 10, 100].find((best) => value <= best) ?? value;

/** Zero and below are "not rated", unless the site says that its scale begins there. */
function toRating({ value, best, worst }: Scale): Rating | null {
	const lowest = worst ?? Math.min(DEFAULT_WORST, value > 0 ? value : DEFAULT_WORST);
	const highest = best !== null && best >= value ? best : guessBest(value);
	if (!Number.isFinite(value) || value < lowest || highest <= lowest) return null;
	// A scale from minus one is told as one from zero.
	const shift = lowest < 0 ? -lowest : 0;
	return { value: value + shift, best: highest + shift };
}

/** The stars of one review: in a Rating of their own, as plain text, or on the review itself. */
export function readRating(review: Item): Rating | null {
	const [given] = valuesOf(review, 'reviewrating', 'rating', 'starrating');
	const holder = given && isItem(given) ? given : review;
	const text = firstMachineText(holder, 'ratingvalue', 'value') || (given ? machineTextOf(given) : '');
	const scale = readScale(text);
	if (!scale) return null;
	const [best] = numbersIn(firstMachineText(holder, 'bestrating', 'best'));
	const [worst] = numbersIn(firstMachineText(holder, 'worstrating', 'worst'));
	return toRating({ value: scale.value, best: best ?? scale.best, worst: worst ?? scale.worst });
}
