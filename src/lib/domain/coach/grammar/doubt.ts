import type { GrammarRules } from './types.ts';

/** What takes the customer's side after all. */
const believedEn = [
	'say|says that if|when',
	'you ~ right|refund*|back_you',
	'believe you',
	'refund*|twice|mistake|error|sorry|apolog*|ashamed|our_fault|wrong',
	'on its|the way',
	'no|not|never need|doubt|have_to|asking|question'
];
const believedRu = [
	'вы ~ правы|прав|права',
	'верим|верю',
	'ошиб*|верн*|извин*|простите|стыдно|виноват*',
	'в пути',
	'не нужно|надо|требуется|придётся|сомнева*'
];
const believedLv = [
	'jums ~ taisnība',
	'ticam|ticu',
	'kļūd*|atgriez*|atvain*|kauns|vainīg*',
	'ceļā',
	'nav|nevajag jāpierāda|vajadzīg*|pierādīt'
];

/** The customer's word is questioned: whether it happened, whose records say otherwise, what would prove it. */
export const doubt: GrammarRules = {
	en: [
		{
			unless: believedEn,
			says: [
				'we|i {really}? doubt|question that|whether|if|this|it|your|the',
				'hard|difficult|impossible to ~ believe|imagine|picture !how_we|that_we|that_our',
				'we|i|there|far have|see|found|find|has|is|can_find|can_see no evidence|proof|record|confirmation|trace|indication ~ of|that|for|to',
				'cannot|unable_to|not|impossible_to ~ confirm|verify|substantiate|corroborate ~ you*|this|that|it|what|any_of',
				'our|the {records} ~ show|shows|say|says|tell|tells|indicate|indicates|suggest|suggests|record|recorded ~ something|otherwise|different*|another|opposite|contrary|nothing|no',
				'according to our|the {records}',
				'{staff} ~ say|says|tell|tells|claim|claims|insist|insists|assure|assures|swear|swears|denies|deny|maintains ~ that|it|you|having|us|a|the|nothing|no|quite|everything',
				'{staff} ~ remember|remembers|recall|recalls ~ nothing|no|differently|otherwise|it',
				'check|verify|investigate|establish|clarify|determine|find_out|ascertain whether|if ~~ true|really|actually|happened|occurred|took_place|accurate|indeed|so',
				'are you ~ sure|certain|positive that|it|about|you|this',
				'possible|sure|likely that you ~ mistaken|confus*|mixed|mixing|misremember*|thinking_of',
				'your ~ story|version|account|claim|claims|description|words|statement ~ not|hardly ~ match|correspond|agree|fit|add|tally|confirm*|support*',
				'does|do|did not match|correspond|agree|tally ~ our|the|with',
				'prove|proof|evidence that you|it|this|the|of_purchase',
				'need|require|demand|want|without|provide|show|send|present|ask_for us? some|any|your|a|first? proof|evidence|witness*',
				'your ~ alleged|supposed|so-called|purported|claimed',
				'allegedly|supposedly|purportedly',
				'only|just have? your word|version',
				'always|are|has two|both sides'
			]
		},
		{
			isOpen: true,
			unless: ['believe you', 'even if', 'again', 'should never'],
			says: [
				'if|assuming|provided|supposing|should this|that|it|what|your|such|there|any|these ~~ really|actually|indeed|true|accurate|correct|confirmed|proven|verified|took_place|turn_out',
				'nothing|no_such ~ could|can have? happened|happen|occurred|occur',
				'this|that|it|such|such_a_thing|nothing_like_this|nothing_like_that|anything_like_this could not|never|hardly have? happen*|occur*|been|be|take',
				"this|that|it|such|such_a_thing couldn't|can't|cannot have? happened|occurred|been ~ in|at|with|here|our|us"
			]
		},
		{
			isInnocent: true,
			says: [
				'do|can|could|would|perhaps you ~ remember|recall|tell|name ~~ date|time|day|number|name|receipt|branch|which'
			]
		}
	],
	ru: [
		{
			unless: believedRu,
			says: [
				'сомневаемся|сомневаюсь|сомнительно|усомнились ,? что|чтобы|в',
				'ваш*|эта|эти|изложенн*|описанн* ~ слова|жалоба|информация|факты|претензи*|утверждени*|сведени* ~ не ~ подтвер*|соответств*|нашл*',
				'не ~ подтвердил*|подтверждает|подтверждают|подтверждается|подтверждаются !получени*|заказ',
				'не можем|удалось|смогли|нашли ~ подтвердить|подтверждени*',
				'{records} ~ показыва*|показал*|говор*|свидетельств* ~ друг*|иначе|обратное|ничего|иное|об_обратном',
				'{staff} ~ говорит|говорят|утверждает|утверждают|уверяет|уверяют|заверяет|отрицает|отрицают|клянётся|помнит|помнят ~ , что ~~ не|всё|иначе|такого|вежлив*|ничего',
				'{staff} ~ отрицает|отрицают|опровергает|опровергают',
				'по|согласно нашим данным|сведениям|записям|информации',
				'проверим|выясним|узнаем|разберёмся|уточним|проверяем|установим|проверить|выяснить ~ , ~ ли ~ это|вы|место|факт|слова|',
				'вы ~ уверены|ничего_не_путаете ,|что|в',
				'может|возможно|наверное|видимо , ~ вы ~ путаете|перепутали|спутали|ошибаетесь',
				'докажите|предъявите|представьте ~ , что|доказательств*|чек',
				'нужны|нужно|без|требуются|предоставьте|пришлите|где|имеются ~ доказательств*',
				'якобы',
				'сложно|трудно|тяжело|с_трудом ~ поверить|верится|представить ~ , !что_мы|как_мы'
			]
		},
		{
			isOpen: true,
			unless: ['верим|верю', 'даже если', 'больше|снова|повтор*'],
			says: [
				'если это|такое|всё|ваши|описанн*|случай|ситуация|так ~ действительно|правда|в_самом_деле|подтверд*|имело|соответств*',
				'если ~ действительно ~ так|было|произош*|случил*|имел*',
				'такого|этого|такое|это|подобного|подобное ~ не могло|может|бывает ~ быть|произойти|случиться|было',
				'такого|этого|подобного ~ быть|случиться|произойти не могло|может'
			]
		},
		{
			isInnocent: true,
			says: [
				'уточнить|уточните|подскажите|сообщите|узнать ,? пожалуйста? ,? когда|где|в_каком|в_какой|какого|какой ~',
				'{doubtful}? {doubtful}? ,? вы? помните|запомнили|вспомните|вспомнили|сохранили ~~ дату|время|день|номер|фио|имя|фамилию|чек|заказ|магазин*|адрес'
			]
		}
	],
	lv: [
		{
			unless: believedLv,
			says: [
				'šaubāmies|šaubos|apšaubām|apšaubu|šaubīgi ,? ka|vai|par|jūsu',
				'jūsu|šī|šie|sūdzībā ~ vārdi|teiktais|sūdzība|apgalvojum*|informācija|stāst*|versija|minētais ~ neapstiprin*|neatbilst|nesakrīt|nav_apstipr*',
				'nevaram|nevarējām|neizdevās|nevar ~ apstiprināt',
				'neatradām|neredzam|nav|neesam_atraduši ~ pierādījum*|apstiprinājum*',
				'{records} ~ rāda|parāda|liecina|redzams|saka ~ ko_citu|citu|citādi|pretējo|savādāk|neko',
				'{staff} ~ saka|apgalvo|noliedz|apliecina|zvēr|atceras|uzstāj ~ , ka ~~ ne*|viss|citādi|savādāk|bija',
				'{staff} ~ noliedz',
				'pēc|saskaņā_ar mūsu ~ datiem|sistēmas|ierakstiem|informācijas|ziņām',
				'pārbaudīsim|noskaidrosim|izpētīsim|pārliecināsimies|jāpārbauda|jānoskaidro|skatīsimies ~ , vai ~~ tiešām|taisnība|patiesība|noticis|notika|patiešām|bija',
				'vai|jūs esat|jūs ~ pārliecināt*|droš* ,|ka|par',
				'varbūt|iespējams|laikam ,? jūs? sajaucāt|kļūdāties|jaucat|sajaucat',
				'pierādiet|uzrādiet|iesniedziet ~ , ka|pierādījum*',
				'vajadzīgi|nepieciešami|bez|vajag|atsūtiet ~ pierādījum*',
				'grūti ~ noticēt|iedomāties|ticēt ~ , !kā_mēs|ka_mēs'
			]
		},
		{
			isOpen: true,
			unless: ['ticam|ticu', 'pat ja', 'vairs|atkārt*'],
			says: [
				'ja tas|tā|jūsu|viss|šāds|minētais|aprakstītais ~ tiešām|patiešām|patiesi|apstiprin*|taisnība|atbilst',
				'ja tiešām|patiešām ~ tā|tas|notika|bija',
				'tā|tas|tāds|kas_tāds|nekas_tāds|šādi ~ nevarēja|nevar|nemēdz ~ notikt|būt|gadīties',
				'nevarēja|nevar ~ notikt|būt|gadīties ~ pie_mums|mūsu|šeit'
			]
		},
		{
			isInnocent: true,
			says: [
				'vai|varbūt|iespējams ,? jūs? neatceraties|atceraties|saglabājāt|varat_pateikt ~~ datumu|laiku|dienu|numuru|vārdu|darbiniek*|pasūtījum*|čeku'
			]
		}
	]
};
