import { decodeDataUrl, type LinearModel } from './model.ts';
import type { ByLanguage } from './in-language.ts';
import type { Judge } from './judge.ts';
import type { Net } from './net.ts';
import aspects from './model/aspects.json' with { type: 'json' };
import cause from './model/cause.bin?inline';
import causeEntries from './model/cause-entries.bin?inline';
import causeIdeas from './model/cause-ideas.bin?inline';
import judge from './model/judge.json' with { type: 'json' };
import kind from './model/kind.bin?inline';
import kindTone from './model/kind-tone.bin?inline';
import riskIdeas from './model/risk-ideas.bin?inline';
import riskWords from './model/risk-words.bin?inline';
import sentiment from './model/sentiment.bin?inline';
import sentimentTone from './model/sentiment-tone.bin?inline';
import topics from './model/topics.bin?inline';
import topicsEntries from './model/topics-entries.bin?inline';
import topicsIdeas from './model/topics-ideas.bin?inline';
import topicsNet from './model/topics-net.bin?inline';
import topicsNetOut from './model/topics-net.json' with { type: 'json' };
import voice from './model/voice.bin?inline';
import voiceIdeas from './model/voice-ideas.bin?inline';
import voiceTone from './model/voice-tone.bin?inline';

/**
 * What cause, topics and risks are concluded from: words, the ideas our word lists know, which entry of a list stood for an idea,
 * and from where on something is said.
 */
export interface AspectWeights {
	cause: LinearModel;
	causeIdeas: LinearModel;
	causeEntries: LinearModel;
	topics: LinearModel;
	topicsIdeas: LinearModel;
	topicsEntries: LinearModel;
	topicsNet: Net;
	riskIdeas: LinearModel;
	riskWords: LinearModel;
	/** Least probability of each topic, in the order of their names, and of any risk by language. */
	thresholds: { topics: number[]; risks: ByLanguage<number> };
}

/** A head in two parts, words and tone, adds up what both say. */
export interface Weights extends AspectWeights {
	/** Sentiment as the public sets teach it. */
	sentiment: LinearModel;
	sentimentTone: LinearModel;
	/** Kind of statement, from the texts written for the product. */
	kind: LinearModel;
	kindTone: LinearModel;
	/** Sentiment as those texts teach it, and, last, how much a text is of their sort: a customer's voice. */
	voice: LinearModel;
	voiceTone: LinearModel;
	/** Kind of statement and sentiment by the ideas of a text, from the same texts. */
	voiceIdeas: LinearModel;
	judge: Judge;
}

let shipped: Weights | null = null;

/** The weights that come with the product, decoded at first use. */
export function shippedWeights(): Weights {
	shipped ??= {
		sentiment: decodeDataUrl(sentiment),
		sentimentTone: decodeDataUrl(sentimentTone),
		kind: decodeDataUrl(kind),
		kindTone: decodeDataUrl(kindTone),
		voice: decodeDataUrl(voice),
		voiceTone: decodeDataUrl(voiceTone),
		voiceIdeas: decodeDataUrl(voiceIdeas),
		judge,
		cause: decodeDataUrl(cause),
		causeIdeas: decodeDataUrl(causeIdeas),
		causeEntries: decodeDataUrl(causeEntries),
		topics: decodeDataUrl(topics),
		topicsIdeas: decodeDataUrl(topicsIdeas),
		topicsEntries: decodeDataUrl(topicsEntries),
		topicsNet: { first: decodeDataUrl(topicsNet), second: topicsNetOut },
		riskIdeas: decodeDataUrl(riskIdeas),
		riskWords: decodeDataUrl(riskWords),
		thresholds: aspects
	};
	return shipped;
}
