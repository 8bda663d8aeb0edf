import { ownedEn, ownedLv, ownedRu } from '../owned.ts';
import type { GrammarRules } from '../types.ts';

/** A failure, a shortage or a cut as the one that did it. */
export const troubleCaused: GrammarRules = {
	en: [
		{
			unless: [...ownedEn, 'you ~'],
			says: [
				'failure|outage|breakdown|disruption|update|shortage|surge|burst|strike|outbreak|flu|backlog|glitch ~ prevented|caused|led|threw|delayed|stopped|meant|forced|kept|held_up|knocked|are_the_reason|is_the_reason|left ~',
				'problems ~~ are|were the reason ~',
				'owing|due to ~ circumstances|technical|operational|temporary|unforeseen ~',
				'budget|funding|grant|staffing ~ cut|cuts|slashed|reduced|frozen ~',
				'runs|run|running on half ~',
				'change of shift|the_shift ~'
			]
		}
	],
	ru: [
		{
			unless: [...ownedRu, 'вы|вас|вам|ваш*'],
			says: [
				'сбой|авария|поломка|неполадк*|перебои|обновление|ремонт|отключение|нехватка|наплыв|пробки|скачок|замыкание|загрузка|перегрузка|карантин|грипп|эпидемия ~ помешал*|привел*|вызвал*|сорвал*|задержал*|не_оставил*|повлиял*|нарушил*|не_позволил*|спутал*|не_дал*|вынудил*|сбил* ~',
				'финансирование|бюджет|штат|смету|ставки ~ урезали|сократили|срезали|сокращён|не_выделили ~',
				'свет|электричество|напряжение|интернет|связь ~ моргнул*|отключил*|скакнул*|пропал*|лёг ~',
				'на одного|одну|двоих ~~ приходится|приходятся ~',
				'пережил*|дал*|выдал* ~ сбой|падение|ошибку ~',
				'урезали|подключаем|дождь|сезон|очередь ~~ , отсюда и ~'
			]
		}
	],
	lv: [
		{
			unless: [...ownedLv, 'jūs|jums|jūsu'],
			says: [
				'kļūme|avārija|bojājums|traucējumi|problēmas|atjauninājums|remonts|pārrāvums|trūkums|pieplūdums|sastrēgumi|īssavienojums|pārslodze|karantīna|gripa|epidēmija|slodze ~ neļāva|aizkavēja|izraisīja|radīja|izjauca|traucēja|ietekmēja|piespieda|sajauca ~',
				'finansējum*|budžet*|štat* ~ samazināj*|apgriez*|nogriez* ~',
				'elektrība|strāva|internets|savienojums ~ pazuda|nomirgoja|atslēdzās|pārtrūka ~',
				'uz vienu|vienam|vienai {staff}|mās*|audzinātāj*|pavār* ~ ir|jāapkalpo|jāaprūpē ~',
				'vienam|vienai {staff}|mās*|audzinātāj*|pavār* jāapkalpo|jāaprūpē ~'
			]
		}
	]
};
