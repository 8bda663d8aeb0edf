import type { CoachLanguage, ForbiddenRule } from '../types.ts';
import { blameCustomer } from './blame-customer.ts';
import { blameOther } from './blame-other.ts';
import { constructions } from './constructions/constructions.ts';
import { doubt } from './doubt.ts';
import { excuse } from './excuse.ts';
import { fragments } from './fragments.ts';
import { hintsAtOthers } from './hints-at-others.ts';
import { hintsAtYou } from './hints-at-you.ts';
import { hostile } from './hostile.ts';
import { lectures } from './lectures.ts';
import { overpromise } from './overpromise.ts';
import { rarity } from './rarity.ts';
import type { GrammarRule, GrammarRules } from './types.ts';

const all: readonly [ForbiddenRule, GrammarRules][] = [
	['doubt', doubt],
	['rarity', rarity],
	['blame_customer', blameCustomer],
	['blame_customer', lectures],
	['blame_other', blameOther],
	['excuse', excuse],
	['overpromise', overpromise],
	['hostile', hostile],
	...hintsAtYou,
	...hintsAtOthers,
	...fragments
];

/** All rules of a language; constructions are hints, each of them. */
export const rulesOf = (language: CoachLanguage): GrammarRule[] => [
	...all.flatMap(([rule, rules]) => rules[language].map((one) => ({ ...one, rule }))),
	...constructions.flatMap(([rule, rules]) => rules[language].map((one) => ({ ...one, rule, isHint: true })))
];
