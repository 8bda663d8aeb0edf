import type { ForbiddenRule } from '../../types.ts';
import type { GrammarRules } from '../types.ts';
import { althoughYouWrite } from './although-you-write.ts';
import { becauseOfYou } from './because-of-you.ts';
import { byChance } from './by-chance.ts';
import { noSay } from './no-say.ts';
import { noticeHung } from './notice-hung.ts';
import { onPaper } from './on-paper.ts';
import { onlyHuman } from './only-human.ts';
import { otherTeam } from './other-team.ts';
import { othersManage } from './others-manage.ts';
import { othersWork } from './others-work.ts';
import { proofFirst } from './proof-first.ts';
import { seemedToYou } from './seemed-to-you.ts';
import { soItCannot } from './so-it-cannot.ts';
import { theyErred } from './they-erred.ts';
import { troubleCaused } from './trouble-caused.ts';
import { untended } from './untended.ts';
import { weAsked } from './we-asked.ts';
import { weatherDid } from './weather-did.ts';
import { wereYou } from './were-you.ts';
import { youNotWe } from './you-not-we.ts';
import { yourManner } from './your-manner.ts';

/** Constructions that carry a fault whatever it is about: who stands where in the sentence, and what joins its clauses. */
export const constructions: readonly [ForbiddenRule, GrammarRules][] = [
	['blame_customer', becauseOfYou],
	['blame_customer', youNotWe],
	['blame_customer', wereYou],
	['blame_customer', untended],
	['blame_customer', weAsked],
	['blame_customer', yourManner],
	['blame_customer', noticeHung],
	['blame_customer', othersManage],
	['blame_other', otherTeam],
	['blame_other', othersWork],
	['blame_other', noSay],
	['blame_other', weatherDid],
	['blame_other', theyErred],
	['doubt', althoughYouWrite],
	['doubt', proofFirst],
	['doubt', soItCannot],
	['doubt', seemedToYou],
	['excuse', onlyHuman],
	['excuse', troubleCaused],
	['rarity', byChance],
	['law', onPaper]
];
