import type { GrammarRules } from './types.ts';

/** Faults are called rare, first, the only ones; everybody else is content. */
export const rarity: GrammarRules = {
	en: [
		{
			unless: ['even if|though', 'no|not|hardly ~ comfort|excuse|matter', 'steak|meat|book|edition|treat|plant'],
			says: [
				"is|was|it's|that's|been a|an|such_a|such_an|really_a|only_a|just_a very|extremely|quite|really|truly|highly? rare|isolated|exceptional|one-off|unusual case|incident|occurrence|situation|event|accident|exception|mistake",
				'is|was|happens|occurs very|extremely|quite|really? rare|rarely|seldom here|with_us|at_our|in_our|for_us',
				'rarely|seldom|hardly_ever|almost_never happens|happen|occurs|occur here|with_us|at_our|in_our|to_us'
			]
		},
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
			unless: ['для вас|нас_это_не', 'не исключени*', 'даже если'],
			says: [
				'это|случай|случившееся|произошедшее ~ исключение|исключительн*|единичн*|нетипичн* ~ правил|случай|ситуация|',
				'такого|подобного|такое ~ раньше|прежде|ещё ~ никогда|не ~ не|было|случалось|бывало',
				'никогда ~ такого|подобного|ничего_подобного ~ не ~ было|случалось|бывало|видели|слышали',
				'это|случай|случившееся|произошедшее|ситуация ~ очень|крайне|весьма|довольно|исключительно|действительно? редкий|редкая|редкое|единичный|единичная|исключительный|исключительная|нетипичный|нетипичная случай|ситуация|явление|происшествие|инцидент|исключение',
				'такое|подобное|это ~ у_нас? бывает|случается|происходит ~ редко|нечасто'
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
			unless: ['pat ja', 'nav|neattaisno ~ mierinājum*|attaisno*|svarīg*'],
			says: [
				'tas|šis|šāds|tāds ~ ļoti|ārkārtīgi|patiešām|tiešām|diezgan? rets|reti|atsevišķs|nejaušs|vienreizējs|izņēmuma|netipisks gadījums|notikums|situācija|izņēmums|atgadījums',
				'tas|tā|šādi|tādi|šādas|tādas ~ pie_mums|mums? ~ notiek|gadās|atgadās ~ reti',
				'ļoti|ārkārtīgi reti ~ notiek|gadās|atgadās'
			]
		},
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
