import type { CoachLanguage, ForbiddenRule } from '../types.ts';

/** Phrases of one language that break a rule, or that only sound so; see `phrase.ts` for their notation. */
export interface GrammarRule {
	rule: ForbiddenRule;
	says: readonly string[];
	/** Silent where the sentence says one of these anywhere. */
	unless?: readonly string[];
	/** Meant also behind a negation or a condition: it holds its own. */
	isOpen?: boolean;
	/** Said innocently as well: it counts only where the model half suspects the same. */
	isHint?: boolean;
	/** Says that the rule is kept, however the words sound: «not an isolated case». */
	isInnocent?: boolean;
}

/** What one rule is in one language. */
export type LanguageRules = readonly Omit<GrammarRule, 'rule'>[];
export type GrammarRules = Record<CoachLanguage, LanguageRules>;

/** Words that phrases name together: comma-separated, `*` for any ending, several words for a phrase. */
export type Classes = Record<string, string>;
