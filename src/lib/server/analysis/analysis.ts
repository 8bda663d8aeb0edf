import type { Cause } from '#lib/domain/cause.ts';
import type { Language, Sentiment } from '#lib/domain/mention.ts';
import type { Risk } from '#lib/domain/risk.ts';

export { causes, type Cause } from '#lib/domain/cause.ts';
export { risks, type Risk } from '#lib/domain/risk.ts';

/** What kind of statement a text is; only a complaint names a trouble with us and expects something. */
export const statementKinds = [
	'complaint',
	'negative_other',
	'praise',
	'question',
	'neutral_mention',
	'news',
	'advertising',
	'spam'
] as const;
export type StatementKind = (typeof statementKinds)[number];

/** Topics shipped with the product; a workspace adds its own by example words. */
export const shippedTopics = [
	'app',
	'billing',
	'cleanliness',
	'communication',
	'delivery',
	'food',
	'information',
	'price',
	'quality',
	'refund',
	'rooms',
	'safety',
	'staff',
	'waiting'
] as const;

/** Signs of spam and of reviews that were paid for or made up. */
export const signs = [
	'link',
	'telephone',
	'promo_code',
	'advertising',
	'money_offer',
	'praise_without_detail',
	'all_capitals',
	'repeated_text',
	'no_visit',
	'stars_disagree'
] as const;
export type Sign = (typeof signs)[number];

export type Confidence = 'low' | 'medium' | 'high';

/** A piece of the text as it was given: `text.slice(start, end) === word`. */
export interface Quote {
	word: string;
	start: number;
	end: number;
}

/** A word and how much it moved the answer: above 0 towards it, below 0 away from it. */
export interface WeighedWord extends Quote {
	weight: number;
}

export interface TopicFinding {
	topic: string;
	/** 0..1 */
	probability: number;
	/** What is said about this topic, which may differ from the text as a whole. */
	sentiment: Sentiment;
	quotes: Quote[];
}

export interface RiskFinding {
	risk: Risk;
	quotes: Quote[];
}

export interface Probabilities {
	negative: number;
	neutral: number;
	positive: number;
}

/** All that is concluded from one text. JSON-safe; probabilities are 0..1 and calibrated. */
export interface Analysis {
	language: Language;
	languageConfidence: number;
	/** A second language that a good part of the text is in. */
	mixedWith: Language | null;
	isTransliterated: boolean;
	sentiment: Sentiment;
	probabilities: Probabilities;
	/** Low where there is too little to read, or the probabilities are close. */
	confidence: Confidence;
	/** Probability that the text is a complaint to us. */
	complaint: number;
	kind: StatementKind;
	kinds: Record<StatementKind, number>;
	/** Proposed for every text; it means something where the text is a complaint. */
	cause: { proposed: Cause; probabilities: Record<Cause, number> };
	topics: TopicFinding[];
	risk: RiskFinding[];
	/** Signs of spam and of reviews that were paid for or made up; a list for a person, nothing is deleted by it. */
	signs: Sign[];
	/** Words that weighed most for the sentiment, in the order of the text. */
	why: WeighedWord[];
	/** Words that weighed most for "this is a complaint". */
	whyComplaint: WeighedWord[];
	/** Stars and words say opposite things; null where no rating is known. */
	starsDisagree: boolean | null;
}
