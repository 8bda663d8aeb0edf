import type { GrammarRules } from './types.ts';

const notHidingEn = [
	'no|not|nor|neither|hardly|never ~ excuse*|comfort|reason|justif*|your',
	'our|my fault|mistake',
	'but ~ should|no_excuse',
	'refund*|returned|cancelled',
	'bad|poor|wrong decision|planning'
];
const notHidingRu = [
	'не ~ оправда*|причина|повод|должн*|утешени*',
	'наш* вин*|ошибк*',
	'ни при',
	'недостаточно|мало',
	'вернул*|вернём|отменили|возвращаем'
];
const notHidingLv = [
	'nav|neattaisno|nevar ~ attaisno*|iemesls|mierinājum*|attaisno*',
	'mūsu vain*|kļūd*',
	'neattaisno',
	'atgriez*|atcēlām',
	'vajadzēja'
];

/** Workload, hands, season or machines stand as the reason, and nobody for it. */
export const excuse: GrammarRules = {
	en: [
		{
			unless: notHidingEn,
			says: [
				'due|owing|because|thanks to|of ~ workload|overload|shortage|season|rush|backlog|outage|glitch|understaffing|high_demand|heavy_demand|high_volume|large_volume|technical_problems|technical_reasons|holidays|sick_leave',
				'we|kitchen|team|shop|restaurant|office|line|lines are|is|was|were|have_been|has_been ~ short-staffed|understaffed|overloaded|overwhelmed|swamped|extremely_busy|very_busy|too_busy|really_busy|so_busy',
				'we|there|kitchen|shop ~ had|were|was|have|are ~ too_many|so_many|a_lot_of|very_many|lots_of ~ guests|orders|customers|calls|visitors|patients|requests|people|parcels|bookings',
				'we|there only have|had|are|were ~ one|two|three|four|five {staff}|people|hands|waiters|cooks|drivers|nurses',
				'we|there have|had|are|were|was only ~ one|two|three|four|five {staff}|people|hands|waiters|cooks|drivers|nurses',
				'many|most|half|several ~ staff|colleagues|people|employees|team ~ on_holiday|on_leave|on_vacation|sick|ill|off_sick'
			]
		}
	],
	ru: [
		{
			unless: notHidingRu,
			says: [
				'из-за|ввиду|вследствие|в_связи_с|по_причине ~ загрузк*|загруженност*|нагрузк*|наплыв*|нехватк*|дефицит*|сезон*|сбо*|аврал*|объём*|отпуск*|ажиотаж*|пробок|техническ* ~',
				'у_нас|нам ~ не хватает|хватало ~ людей|рук|сотрудник*|персонал*|курьер*|мастер*|врач*',
				'заказов|гостей|звонков|клиентов|покупателей|обращений|пациентов|людей ~ было ~ слишком|очень|много|больше',
				'слишком|очень|столько|невероятно много|большое_количество|заказов ~ заказов|гостей|звонков|клиентов|покупателей|обращений|пациентов|людей',
				'половина|многие|часть ~ сотрудников|коллег|персонала ~ в_отпуске|болеет|болеют|на_больничном'
			]
		}
	],
	lv: [
		{
			unless: notHidingLv,
			says: [
				'noslodzes|pārslodzes|pieprasījuma|sezonas|kļūmes|atvaļinājumu|trūkuma|apjoma|steigas|burzmas|remonta|drūzmas|slimības|pieplūduma dēļ',
				'bija|ir pati|pats|pašā|karstākā|aktīvākā|īstā ~ sezona|sezonā|laiks|burzma|stunda',
				'mums|pie_mums ~ trūkst|pietrūka|trūka|nepietiek ~ darbiniek*|cilvēk*|roku|ārst*|kurjer*|šofer*|meistar*',
				'viesu|pasūtījumu|zvanu|klientu|pircēju|pacientu|pieteikumu|cilvēku|sūtījumu ~ bija ~ pārāk|ļoti|tik daudz',
				'pārāk|ļoti|tik daudz ~ viesu|pasūtījumu|zvanu|klientu|pircēju|pacientu|pieteikumu|sūtījumu',
				'puse|daudzi|vairāki ~ darbiniek*|kolēģ* ~ slimo|atvaļinājumā|saslima|slimi'
			]
		}
	]
};
