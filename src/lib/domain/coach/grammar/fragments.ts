import type { ForbiddenRule } from '../types.ts';
import { ownedLv, ownedRu } from './owned.ts';
import type { GrammarRules } from './types.ts';

/** «Курьер виноват, сезон.»: whoever writes in telegrams leaves out the verb, and no word may follow where a clause is one noun. */
const blameOther: GrammarRules = {
	en: [
		{
			unless: ['not|never|our|my|sorry|apolog*', 'we|i ~ should|answer|responsible'],
			says: [
				"courier's|driver's|carrier's|supplier's|warehouse's|kitchen's|bank's|airline's|manufacturer's|contractor's|agency's|colleague's|waiter's|cashier's fault|mistake|error|oversight|doing"
			]
		}
	],
	ru: [{ unless: ownedRu, says: ['{third} {really}? виноват|виновата|виноваты|виновен|виновна|виновны'] }],
	lv: [{ unless: ownedLv, says: ['{third} {really}? vainīgs|vainīga|vainīgi|vainojams|vainojama'] }]
};

const excuse: GrammarRules = {
	en: [
		{
			unless: ['no|not ~ excuse|comfort', 'sorry|apolog*'],
			says: ['^ high_season|peak_season|rush_hour|staff_shortage|short-staffed|understaffed|holiday_season !*']
		}
	],
	ru: [
		{
			unless: ['не ~ оправда*', 'извин*|простите'],
			says: ['^ сезон|высокий_сезон|аврал|запара|завал|загрузка|нехватка_персонала|час_пик|отпуска !*']
		}
	],
	lv: [
		{
			unless: ['ne*|nav ~ attaisno*', 'atvain*|piedod*'],
			says: ['^ sezona|pati_sezona|steiga|noslodze|liela_slodze|liela_noslodze|darbinieku_trūkums|sastrēgumstunda !*']
		}
	]
};

/** What a set holds is no paper. */
const law: GrammarRules = {
	en: [{ isInnocent: true, isOpen: true, says: ['included|come|comes|supplied ~ in|with ~ set|kit|box|package|pack'] }],
	ru: [
		{
			isInnocent: true,
			isOpen: true,
			says: [
				'в комплект|набор|комплекте|наборе не? входит|входят|входил*|вошл*',
				'входит|входят|входил*|вошл* ~ в комплект|набор'
			]
		}
	],
	lv: [
		{
			isInnocent: true,
			isOpen: true,
			says: ['komplektā ~ ietilpst|neietilpst|ietilpa', 'ietilpst|neietilpst|ietilpa komplektā']
		}
	]
};

/** Sentences of a word or two, and what such a word is not. */
export const fragments: readonly [ForbiddenRule, GrammarRules][] = [
	['blame_other', blameOther],
	['excuse', excuse],
	['law', law]
];
