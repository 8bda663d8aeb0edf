/** What the reply coach is asked, and what it answers. Pure data, JSON-safe. */
import type { Cause } from '#lib/domain/cause.ts';

export const coachLanguages = ['ru', 'lv', 'en'] as const;
export type CoachLanguage = (typeof coachLanguages)[number];

/** What a public reply must not contain. */
export const forbiddenRules = [
	'doubt',
	'law',
	'rarity',
	'blame_customer',
	'blame_other',
	'excuse',
	'overpromise',
	'private_data',
	'hostile',
	'boilerplate'
] as const;
export type ForbiddenRule = (typeof forbiddenRules)[number];

/** What it must contain; a finding says `missing.<part>`. */
export const requiredParts = ['regret', 'apology', 'empathy', 'restate', 'assistance', 'contact'] as const;
export type RequiredPart = (typeof requiredParts)[number];

/** The parts that show in a single sentence; `restate` needs the complaint beside it. */
export const sentenceParts = ['regret', 'apology', 'empathy', 'assistance', 'contact'] as const;
export type SentencePart = (typeof sentenceParts)[number];

/** What the trained model judges sentence by sentence, in the order its file keeps them: `none` and the forbidden rules compete. */
export const modelOutputs = ['none', ...forbiddenRules, ...sentenceParts] as const;
export type SentenceRule = ForbiddenRule | SentencePart;

/** What a text promises beyond the plan or the writer's authority. */
export type PromiseRule = `promise.${'not_in_plan' | 'in_the_past' | 'over_limit' | 'other_currency'}`;

/**
 * What a model's draft says beyond what it was told: a contact that is not the company's, a fact that nobody named, or one that the
 * customer alone named.
 */
export type ForeignRule = `foreign.${'contact' | 'fact' | 'theirs'}`;

export type Rule = ForbiddenRule | `missing.${RequiredPart}` | 'language' | 'length' | PromiseRule | ForeignRule;

/** `question` is shown quietly: the coach is less than 80 % sure. */
export type Level = 'warning' | 'question';

/** Half-open range of UTF-16 offsets into the draft. */
export type Span = [start: number, end: number];

export interface Finding {
	rule: Rule;
	level: Level;
	/** 0..1: how often the coach is right when it says so with this certainty, by cross-validation. */
	confidence: number;
	/** The words it is about; null where something is missing. */
	span: Span | null;
	/** What a message may show: `{ limit: 300, length: 412 }`, `{ language: 'lv' }`. */
	params: Record<string, string | number>;
	/** Said by a larger model that somebody asked, not by the coach; how often it is right nobody has measured. */
	isByModel?: true;
}

export interface Draft {
	text: string;
	/** Language of the draft where the writer's tool knows it; otherwise it is recognised. */
	language?: CoachLanguage;
}

export interface ReplyContext {
	complaint: string;
	cause: Cause | null;
	/** Language of the complaint. */
	language: CoachLanguage;
	/** The name the site shows beside the complaint: public already, so a greeting may use it. */
	author?: string | null;
	/** Longest reply the platform takes, in UTF-16 units; null or absent where it has no limit. */
	maxLength?: number | null;
}
