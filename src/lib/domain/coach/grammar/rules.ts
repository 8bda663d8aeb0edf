import type { CoachLanguage, ForbiddenRule } from '../types.ts';
import { blameCustomer } from './blame-customer.ts';
import { blameOther } from './blame-other.ts';
import { doubt } from './doubt.ts';
import { excuse } from './excuse.ts';
import { hostile } from './hostile.ts';
import { rarity } from './rarity.ts';
import type { GrammarRule, GrammarRules } from './types.ts';

const all: Partial<Record<ForbiddenRule, GrammarRules>> = {
	doubt,
	rarity,
	blame_customer: blameCustomer,
	blame_other: blameOther,
	excuse,
	hostile
};

export const rulesOf = (language: CoachLanguage): GrammarRule[] =>
	Object.entries(all).flatMap(([rule, rules]) =>
		rules[language].map((one) => ({ ...one, rule: rule as ForbiddenRule }))
	);
