import type { WeighedWord } from './analysis.ts';
import type { Reading } from './read.ts';

const SHOWN = 8;
/** A word whose share of the score is below this part of the strongest one is not worth showing. */
const LEAST_SHARE = 0.15;

const places = new Int32Array(SHOWN);

/** Finds the strongest of the first `count` weights, at most {@link SHOWN}; of two equal ones the earlier. Strongest first. */
function findStrongest(weights: Float64Array, count: number): number {
	let found = 0;
	for (let place = 0; place < count; place++) {
		const strength = Math.abs(weights[place]!);
		if (found === SHOWN && Math.abs(weights[places[SHOWN - 1]!]!) >= strength) continue;
		let rank = found < SHOWN ? found++ : SHOWN - 1;
		for (; rank > 0 && Math.abs(weights[places[rank - 1]!]!) < strength; rank--) places[rank] = places[rank - 1]!;
		places[rank] = place;
	}
	return found;
}

/** The words that moved an answer most, in the order of the text, given what each token of it weighs. */
export function weighedWords(text: string, { tokens }: Reading, weights: Float64Array): WeighedWord[] {
	let found = findStrongest(weights, tokens.count);
	const least = found > 0 ? Math.abs(weights[places[0]!]!) * LEAST_SHARE : 0;
	while (found > 0 && (weights[places[found - 1]!] === 0 || Math.abs(weights[places[found - 1]!]!) < least)) found--;
	const words: WeighedWord[] = [];
	for (const place of places.subarray(0, found).sort()) {
		const start = tokens.start[place]!;
		const end = tokens.end[place]!;
		words.push({ word: text.slice(start, end), start, end, weight: Math.round(weights[place]! * 1000) / 1000 });
	}
	return words;
}
