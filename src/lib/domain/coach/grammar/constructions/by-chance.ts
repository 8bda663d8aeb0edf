import { ownedEn, ownedLv, ownedRu } from '../owned.ts';
import type { GrammarRules } from '../types.ts';

/** A fluke, the like of which nobody remembers, and other reviews say better things. */
export const byChance: GrammarRules = {
	en: [
		{
			isOpen: true,
			unless: [...ownedEn, 'not|no ~ isolated|rare|first|exception*|coincidence', 'fairer|better'],
			says: [
				'was|is|mere|pure|a coincidence|fluke|freak ~',
				'look|glance|read ~ other reviews',
				"cannot|can't|do_not|don't ~ recall|remember ~ anything|such|similar|a_similar ~",
				'tiny|minute|negligible|minuscule ~ fraction|share|percentage|proportion ~',
				'counted|count ~ on ~ fingers|one_hand',
				'the first time that|our|we|something|anything ~',
				'normally|usually|ordinarily ~ nothing goes|happens ~',
				'this is not how|what|the_way we|our ~',
				'is not typical|characteristic|representative of ~'
			]
		}
	],
	ru: [
		{
			isOpen: true,
			unless: [...ownedRu, 'не ~ случайн*|редк*', 'чтобы|справедлив*'],
			says: [
				'это|такая|досадная|обидная|чистая случайность|совпадение',
				'случайность , ~',
				'раз в десятилетие|столетие',
				'белой|белая вороной|ворона',
				'посмотрите|почитайте|загляните ~ отзывы|соседние|другие|рейтинг ~',
				'это не система|правило|норма|закономерность , а|но|просто ~',
				'нечто|что-то неслыханн*|небывал*|невиданн*|из_ряда_вон ~',
				'ничего|чего-либо похожего|подобного ~~ не ~ припомн*|помн*|случал*|встреч*|видел*|слышал* ~',
				'до вашего|вас|этого ~~ все|никто ~ довольн*|восторг*|не_жалу*|не_жаловал* ~',
				'соседи|остальные|другие ~~ не ~ жалуются|жаловал*|жаловались|мёрзли|замечали ~',
				'в девяти|девяносто|98|99 ~ из ~',
				'бракованн*|неисправн* ~ лишь|только|один|одна ~'
			]
		}
	],
	lv: [
		{
			isOpen: true,
			unless: [...ownedLv, 'viņš|vārda|līgum*|saruna'],
			says: [
				'nejaušība|sagadīšanās ~',
				'vienreizējs|vienreizēja pārpratums|kļūda|gadījums|neveiksme|neizdošanās ~',
				'baltais|baltā zvirbulis|vārna',
				'paskatieties|palasiet|ieskatieties|apskatiet ~ atsauks*|vērtējum* ~',
				'nav sistēma|raksturīg*|likumsakarība ~',
				'neko|nekā līdzīg*|tamlīdzīg* ~~ ne* ~',
				'nekad agrāk|iepriekš ~ nav|ne* ~',
				'viena|vienas|vienu ~ reizes|gadījuma|dēļ ~ nevajadzētu|nevar ~ spriest ~',
				'blakus|pārējie|pārējiem|citi|citiem ~ pietika|nesala|nesūdz* ~',
				'neviens cits ~ nesala|nesūdz*|nepamanīja ~',
				'atsevišķ* ~ vakar*|kļūm*|neveiksm*|neveiksmīgu ~'
			]
		}
	]
};
