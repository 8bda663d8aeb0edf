import type { GrammarRules } from '../types.ts';

/** It hung there all the time: a notice, a letter or a line of print that the customer could have seen. */
export const noticeHung: GrammarRules = {
	en: [
		{
			unless: [
				'small|tiny|hidden|should|not|nobody|never|only|now|will|old|wrong|high|unread|your',
				'sorry|apolog*|fault|mistake'
			],
			says: [
				'notice|sign|leaflet|slip|brochure|poster|pictogram|reminder|warning ~~ hung|hangs|stood|lay|went_home|been_left|was_left|posted|up_since|was_there'
			]
		}
	],
	ru: [
		{
			unless: [
				'мелк*|мелко|не|нет|ни|надо|должн*|теперь|повес*|неверн*|стар*|устаревш*|ошиб*|хотя|ваше|ваша',
				'извин*|простите|стыдно|жаль|мы'
			],
			says: [
				'объявлен*|уведомлен*|памятк*|табличк*|предупрежден*|расписани*|письмо|надпис*|листок|листовк*|афиш* ~~ висел*|висит|висят|лежал*|стоял*|разослан*|вручил*',
				'на|в билете|этикетке|договоре|бирке|анкете|ценнике|упаковке|коробке|чеке ~~ стоял*|написан*|указан*|напечатан*'
			]
		}
	],
	lv: [
		{
			unless: [
				'maz*|sīk*|ne|nav|nebija|vajadzēja|tagad|uzlik*|pielik*|vec*|kļūd*|nepareiz*|neizlas*',
				'atvain*|piedod*|kauns|žēl|mēs|mūsu|jūsu_vēstule'
			],
			says: [
				'paziņojum*|uzraksts|lapiņa|afiš*|zīme|brīdinājums|plakāts ~~ karājas|karājās|stāv|stāvēja|gulēja|aizceļoja|neatvērt*',
				'rakstīts|norādīts|uzdrukāts ~ uz|aprakstā|biļetē|kartītes|etiķetes|iepakojuma'
			]
		}
	]
};
