import type { WeighedWord } from './analysis.ts';
import type { Reading } from './read.ts';

const SHOWN = 8;
/** A word whose share of the score is below this part of the strongest one is not worth showing. */
const LEAST_SHARE = 0.15;

/** Places of the strongest of the first `count` weights, at most {@link SHOWN}, strongest first; of two equal ones the earlier. */
function strongest(weights: Float64Array, count: number): number[] {
	const places: number[] = [];
	for (let place = 0; place < count; place++) {
		const strength = Math.abs(weights[place]!);
		let rank = places.length;
		while (rank > 0 && Math.abs(weights[places[rank - 1]!]!) < strength) rank--;
		if (rank >= SHOWN) continue;
		places.splice(rank, 0, place);
		places.length = Math.min(places.length, SHOWN);
	}
	return places;
}

/** The words that moved an answer most, in the order of the text, given what each token of it weighs. */
export function weighedWords(text: string, { tokens }: Reading, weights: Float64Array): WeighedWord[] {
	const places = strongest(weights, tokens.count);
	const least = places.length > 0 ? Math.abs(weights[places[0]!]!) * LEAST_SHARE : 0;
	return places
		.filter((place) => weights[place] !== 0 && Math.abs(weights[place]!) >= least)
		.sort((a, b) => a - b)
		.map((place) => {
			const start = tokens.start[place]!;
			const end = tokens.end[place]!;
			return { word: text.slice(start, end), start, end, weight: Math.round(weights[place]! * 1000) / 1000 };
		});
}
