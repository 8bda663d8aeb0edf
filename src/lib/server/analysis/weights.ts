import { decodeDataUrl, type LinearModel } from './model.ts';
import aspects from './model/aspects.json' with { type: 'json' };
import cause from './model/cause.bin?inline';
import causeIdeas from './model/cause-ideas.bin?inline';
import kind from './model/kind.bin?inline';
import riskIdeas from './model/risk-ideas.bin?inline';
import sentiment from './model/sentiment.bin?inline';
import topics from './model/topics.bin?inline';
import topicsIdeas from './model/topics-ideas.bin?inline';

/** What cause, topics and risks are concluded from: words, the ideas our word lists know, and from where on something is said. */
export interface AspectWeights {
	cause: LinearModel;
	causeIdeas: LinearModel;
	topics: LinearModel;
	topicsIdeas: LinearModel;
	riskIdeas: LinearModel;
	/** Least probability of each topic and risk, in the order of their names. */
	thresholds: { topics: number[]; risks: number[] };
}

export interface Weights extends AspectWeights {
	sentiment: LinearModel;
	kind: LinearModel;
}

let shipped: Weights | null = null;

/** The weights that come with the product, decoded at first use. */
export function shippedWeights(): Weights {
	shipped ??= {
		sentiment: decodeDataUrl(sentiment),
		kind: decodeDataUrl(kind),
		cause: decodeDataUrl(cause),
		causeIdeas: decodeDataUrl(causeIdeas),
		topics: decodeDataUrl(topics),
		topicsIdeas: decodeDataUrl(topicsIdeas),
		riskIdeas: decodeDataUrl(riskIdeas),
		thresholds: aspects
	};
	return shipped;
}
