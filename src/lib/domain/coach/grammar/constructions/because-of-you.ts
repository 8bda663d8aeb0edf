import { ownedEn, ownedLv, ownedRu } from '../owned.ts';
import type { GrammarRules } from '../types.ts';

/** The damage has its reason in a clause of its own, and the reason is the customer: «it shrank because it was washed too hot». */
export const becauseOfYou: GrammarRules = {
	en: [
		{
			unless: [
				...ownedEn,
				'we|our|us|i|my|me|nobody|no_one',
				'right|waited|trust*|deserve*|matter|hoped|believed|loved|told'
			],
			says: [
				'because you|your ~',
				'because it|they|he|she ~ was|were|had_been|felt|got too|badly|not|your|dropped|washed|left ~'
			]
		}
	],
	ru: [
		{
			unless: [
				...ownedRu,
				'никто|никого|мы|наш*|нам|нас|я',
				'правы|прав|права|ждали|прождали|доверили|доверяете|важны|дороги|заслуж*|рассчитывали|поверили|написали'
			],
			says: [
				'потому|оттого|поскольку|так_как|раз ,? что? вы|ваш*|у_вас|вас ~',
				'из-за того , что вы|ваш* ~',
				'потому|оттого ,? что его|её|их|им ~ *ли|*ют|*ят',
				'потому|поскольку|так_как|поэтому ~ был|была|были ~ слишком|чересчур'
			]
		}
	],
	lv: [
		{
			unless: [
				...ownedLv,
				'nevien*|mēs|mūsu|mums|es|*ājām|*ījām',
				'taisnība|gaidījāt|nogaidījāt|uzticējāties|uzticaties|svarīg*|pelnījis|pelnījusi|cerējāt'
			],
			says: [
				'jo|tā_kā jūs|jūsu|jums ~',
				'tāpēc|tādēļ , ka jūs|jūsu|jums ~',
				'jo tika|pats|pati ~ pārāk|bez|nepareizi',
				'jo ~ pārāk|nepareizi ~'
			]
		}
	]
};
