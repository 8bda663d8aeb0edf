import { sentiments, type Language, type Rating } from '#lib/domain/mention.ts';
import { statementKinds, type Analysis, type Confidence, type Probabilities } from './analysis.ts';
import { concludeAspects } from './aspects.ts';
import { findConcepts } from './concepts/find.ts';
import { conclude, whyComplaint, whySentiment } from './conclude.ts';
import { indexOfTop } from './learn.ts';
import { read, type Reading } from './read.ts';
import { signsOf } from './signs.ts';
import { shippedWeights, type Weights } from './weights.ts';

export type { Analysis } from './analysis.ts';

/** What is known besides the text. Nothing of it changes what is concluded from the text, only flags beside it. */
export interface Hints {
	language?: Language;
	rating?: Rating | number | null;
}

/** Fewer words than this tell too little to be sure. */
const FEW_WORDS = 2;

function named<Name extends string>(names: readonly Name[], values: Float64Array): Record<Name, number> {
	const record = {} as Record<Name, number>;
	for (let k = 0; k < names.length; k++) record[names[k]!] = values[k]!;
	return record;
}

function confidenceOf(top: number, reading: Reading): Confidence {
	if (reading.isRepetitive || reading.tokens.count < FEW_WORDS || reading.language.confidence === 0) return 'low';
	if (top >= 0.75) return 'high';
	return top >= 0.55 ? 'medium' : 'low';
}

/** Part of the best rating that was given, 0..1, or null where there is none. */
function ratingShare(rating: Hints['rating']): number | null {
	if (rating === null || rating === undefined) return null;
	const { value, best } = typeof rating === 'number' ? { value: rating, best: 5 } : rating;
	return best > 1 && value >= 0 ? (value - 1) / (best - 1) : null;
}

/** Two stars or fewer under praise, four or more over anger. */
function starsDisagree(rating: Hints['rating'], { negative, positive }: Probabilities): boolean | null {
	const share = ratingShare(rating);
	if (share === null) return null;
	return (share <= 0.25 && positive >= 0.6) || (share >= 0.75 && negative >= 0.6);
}

/**
 * All that is concluded from one text; a pure function of the text, the same on every machine.
 * Takes anything (empty, binary, 1 MB: the first 6,000 characters are read) and never throws.
 */
export function classify(text: string, hints: Hints = {}, weights: Weights = shippedWeights()): Analysis {
	const reading = read(text);
	const found = findConcepts(text, reading.tokens, reading.language.language);
	const { sentiment, kind } = conclude(reading, found, weights);
	const top = indexOfTop(sentiment);
	const probabilities = named(sentiments, sentiment);
	const { cause, topics, risk } = concludeAspects(text, reading, { found, top, kinds: kind }, weights);
	const disagree = starsDisagree(hints.rating, probabilities);
	return {
		language: reading.language.language,
		languageConfidence: reading.language.confidence,
		mixedWith: reading.language.mixedWith,
		isTransliterated: reading.language.isTransliterated,
		sentiment: sentiments[top]!,
		probabilities,
		confidence: confidenceOf(sentiment[top]!, reading),
		complaint: reading.tokens.count > 0 ? kind[0]! : 0,
		kind: statementKinds[indexOfTop(kind)]!,
		kinds: named(statementKinds, kind),
		cause,
		topics,
		risk,
		signs: signsOf(text, reading, found.hits, probabilities, disagree),
		why: whySentiment(text, reading, top),
		whyComplaint: whyComplaint(text, reading),
		starsDisagree: disagree
	};
}
