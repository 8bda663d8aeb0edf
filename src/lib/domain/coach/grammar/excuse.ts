import type { GrammarRules } from './types.ts';

const notHidingEn = [
	'i|my|mine|me',
	'no|not|nor|neither|hardly|never ~ excuse*|comfort|reason|justif*|your',
	'our|my fault|mistake',
	'but ~ should|no_excuse',
	'refund*|returned|cancelled',
	'bad|poor|wrong decision|planning'
];
const notHidingRu = [
	'я|моё|мой|моя',
	'не ~ оправда*|причина|повод|должн*|утешени*',
	'наш* вин*|ошибк*',
	'ни при',
	'недостаточно|мало',
	'вернул*|вернём|отменили|возвращаем'
];
const notHidingLv = [
	'es|mans|mana|manis',
	'nav|neattaisno|nevar ~ attaisno*|iemesls|mierinājum*|attaisno*',
	'mūsu vain*|kļūd*',
	'neattaisno',
	'atgriez*|atcēlām',
	'vajadzēja',
	'skart|neskar'
];

/** What it cost a feast is no excuse, unless we were the busy ones: «and on your birthday of all days». */
const busyEn = [
	'busy|busiest|staff*|rush|shift*|orders|overload*|short|everyone|everybody|queue*|team|kitchen|courier*|driver*'
];
const busyRu = [
	'рук|людей|сотрудник*|заказ*|нагрузк*|загрузк*|очеред*|наплыв*|все|всем|курьер*|повар*|смен*|не_успе*|не_справ*'
];
const busyLv = [
	'roku|cilvēku|darbiniek*|pasūtījum*|slodz*|rind*|visi|visiem|kurjer*|pavār*|maiņ*|nepaspēj*|netik*|steig*'
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
				'called in ~ ill|sick',
				'there was|were ~ one|two|a_single {staff} ~ on|for|in|at',
				'{few} {staff} ~ on duty|shift',
				'only|just|small a? team|crew of ~ three|four|five|two|six',
				'orders|calls|requests|bookings|messages|parcels ~ pour*|flood*|rain*|piled|pile|poured|streamed|came_in_at_once',
				'no|any server|kitchen|team|system|line ~ keeps|keep|copes|cope|can_cope|manages ~',
				'many|most|half|several ~ staff|colleagues|people|employees|team ~ on_holiday|on_leave|on_vacation|sick|ill|off_sick'
			]
		},
		{
			unless: [...notHidingEn, ...['you|your|law|mended|repaired|fixed|apolog*|sorry|not|no']],
			says: [
				'{machine} ~ crashed|froze|hung|failed|went_down|broke_down|was_down|gave_up|jammed|stalled|muddles|muddled|confuses|swaps|lost_its_signal|overheated'
			]
		},
		{
			isInnocent: true,
			isOpen: true,
			unless: busyEn,
			says: [
				'of all days|times|nights|evenings|mornings|weekends|places',
				'and|, on|before|at a|an|the|your|his|her|their|our? ~ birthday|wedding*|christmas|anniversary|holiday|christening|graduation|funeral|prom too|as_well|at_that|moreover'
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
				'{staff} ~ заболел*|на_больничном|уволил*|в_декрете',
				'был|была|было|работал|работала ~ всего|только|лишь? {few} ~ {staff}|человек',
				'половина|многие|часть ~ сотрудников|коллег|персонала ~ в_отпуске|болеет|болеют|на_больничном'
			]
		},
		{
			unless: [...notHidingRu, ...['вы|вас|вам|ваш*|закон*|починили|исправ*|извин*|простите|не|нет']],
			says: [
				'{machine} ~ зависл*|завис|сломал*|отказал*|не_выдержал*|упал*|подвис*|заглючил*|перегорел*|слетел*|барахлит'
			]
		},
		{
			isInnocent: true,
			isOpen: true,
			unless: busyRu,
			says: [
				'да_ещё|и_ещё|да|тем_более|к_тому_же|и_это|причём|вдобавок и|ещё? в|во|на|под|перед|накануне|в_канун ~ день|дня|праздник*|рождени*|юбиле*|свадьб*|новый_год|нового_года|рождеств*|выпускн*|каникул*|выходн*|отпуск*|крестин*|похорон*|ночь|вечер'
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
				'saslima|slimoja|slimo|bija_slims|bija_slima ~ {staff}|kolēģ*|maiņ*',
				'{staff}|kolēģ* ~ saslima|slimoja|slimo|bija_slims|bija_slima',
				'bija|strādāja ~ {few} ~ {staff}',
				'{few} ~ {staff} ~ strādāja|apkalpoja ~ uz|visu|pa',
				'trijatā|divatā|četratā ~ strādājam|esam|apkalpojam',
				'birst|gāžas|plūst|bira|gāzās|plūda ~ pasūtījum*|zvan*|rezervācij*|ziņas|pieteikum*',
				'pasūtījum*|zvan*|rezervācij*|pieteikum* ~ birst|gāžas|plūst|bira|gāzās|plūda',
				'puse|daudzi|vairāki ~ darbiniek*|kolēģ* ~ slimo|atvaļinājumā|saslima|slimi'
			]
		},
		{
			unless: [...notHidingLv, ...['jūs|jums|jūsu|likum*|salabo*|atvain*|piedod*|ne|nav']],
			says: [
				'{machine} ~ uzkārās|nobruka|sajauc|pārslēdz|atteicās|nedarbojās|salūza|apstājās|iestrēga|pārkarsa|noplīsa|nojuka'
			]
		},
		{
			isInnocent: true,
			isOpen: true,
			unless: busyLv,
			says: [
				'turklāt|un_vēl|pie_tam|vēl_jo_vairāk|un_tas|un_vēl_tieši|turklāt_tieši ~ dien*|svētk*|kāz*|jubilej*|ziemassvētk*|izlaidum*|dzimšanas*|brīvdien*|kristīb*|bēr*|vakar*|naktī|priekšvakar*'
			]
		}
	]
};
