import type { GrammarRules } from '../types.ts';

/** The word that bears the stress is the customer: «the powder was put in by you», «the tenants lose keys, not the lock». */
export const youNotWe: GrammarRules = {
	en: [
		{
			unless: ['sorry|apolog*|ashamed|should|right|suffer*|pay|paid'],
			says: ['you , not we|us|the|our', 'your own hand|signature|voice', 'not we|us|the|our ~ but you']
		}
	],
	ru: [
		{
			unless: [
				'?|говорили|писали|сказали|написали|рассказали|описали|просили|ждали|видели|заплатили|пострадали|прождали|потеряли',
				'извин*|простите|стыдно|правы|мы|наш*'
			],
			says: [
				'насыпали|налили|вводили|ввели|внесли|указали|заполнили|заполняете|выбрали|заказали|подписали|назвали|поставили|сообщили|принесли|включили|закрыли|открыли|оставили|настроили вы !*',
				'ваш* рукой|руками|голосом ~',
				'не магазин|мастер|система|курьер|кафе|врач , а вы'
			]
		},
		{
			unless: ['извин*|простите|стыдно|правы|не'],
			says: ['жильцы|клиенты|гости|пациенты|покупатели|родители|владельцы|хозяева , а не ~']
		}
	],
	lv: [
		{
			unless: [
				'teicāt|rakstījāt|stāstījāt|minējāt|lūdzāt|gaidījāt|samaksājāt|cietāt|mēs|mūsu',
				'atvain*|piedod*|kauns'
			],
			says: [
				'{act} jūs !*',
				'ierakstījāt|iebērāt|ielējāt|aizpildāt|norādāt jūs !*',
				'jūsu roku|rokām|balsi ~',
				'nevis veikals|meistars|sistēma , bet jūs',
				'iedzīvotāji|klienti|viesi|pacienti|pircēji|vecāki|īpašnieki ,? nevis ~'
			]
		}
	]
};
