import type { GrammarRules } from './types.ts';

/** Faults are called rare, first, the only ones; everybody else is content. */
export const rarity: GrammarRules = {
	en: [
		{
			isInnocent: true,
			isOpen: true,
			says: [
				"not|never|hardly|isn't|wasn't|aren't|weren't|no an|a|the|so|that|such|longer|by_any_means|just|only? isolated|rare|first|only|exception*|one-off|unusual|coincidence",
				'not only|just one|you|once|yours',
				'only|first one who|that ~ told|tells|warned|noticed|wrote|said|asked'
			]
		}
	],
	ru: [
		{
			unless: ['для вас|нас_это_не', 'не исключени*'],
			says: [
				'это|случай|случившееся|произошедшее ~ исключение|исключительн*|единичн*|нетипичн* ~ правил|случай|ситуация|',
				'такого|подобного|такое ~ раньше|прежде|ещё ~ никогда|не ~ не|было|случалось|бывало',
				'никогда ~ такого|подобного|ничего_подобного ~ не ~ было|случалось|бывало|видели|слышали'
			]
		},
		{
			isInnocent: true,
			isOpen: true,
			says: [
				'не|отнюдь_не|далеко_не|совсем_не ~ единичн*|редк*|перв*|исключени*|единственн*|случайн* ~',
				'единственн*|перв* ,? кто ~ сказал*|сообщил*|предупредил*|заметил*|рассказал*|обратил*',
				'не , ~ , единичн*|редк*|перв*|исключени*|единственн*|случайн*'
			]
		}
	],
	lv: [
		{
			isInnocent: true,
			isOpen: true,
			says: [
				'nav|nebija|neesat|nebūt_nav ~ atsevišķ*|ret*|pirm*|izņēmum*|vienīg*|nejauš*',
				'vienīg*|pirm* ,? kas|kurš|kura ~ pateica|pateicāt|pamanīja|brīdināja|uzrakstīja|pastāstīja',
				'ne tikai|vienīgais|pirmais'
			]
		}
	]
};
