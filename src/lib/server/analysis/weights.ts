import { decodeDataUrl, type LinearModel } from './model.ts';
import cause from './model/cause.bin?inline';
import kind from './model/kind.bin?inline';
import sentiment from './model/sentiment.bin?inline';
import topics from './model/topics.bin?inline';

export interface Weights {
	sentiment: LinearModel;
	kind: LinearModel;
	cause: LinearModel;
	topics: LinearModel;
}

let shipped: Weights | null = null;

/** The weights that come with the product, decoded at first use. */
export function shippedWeights(): Weights {
	shipped ??= {
		sentiment: decodeDataUrl(sentiment),
		kind: decodeDataUrl(kind),
		cause: decodeDataUrl(cause),
		topics: decodeDataUrl(topics)
	};
	return shipped;
}
