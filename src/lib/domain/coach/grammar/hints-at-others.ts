import type { ForbiddenRule } from '../types.ts';
import { ownedEn, ownedLv, ownedRu } from './owned.ts';
import type { GrammarRules } from './types.ts';

/** Paper instead of an answer. */
const law: GrammarRules = {
	en: [
		{
			unless: [
				...ownedEn,
				'entitled|owed|owe|waive*|cancel*|rewrit*|chang*|dropped',
				'you ~ have|get|receive',
				'nobody|murphy*'
			],
			says: [
				'under|according_to|per|following|in_line_with|as_per ~ the|our rules|regulations|terms|contract|agreement|policy|tariff|by-laws|statute*|ordinance',
				'{paper} ~ covers|cover ~ only|nothing|faults|manufactur*',
				'{paper} ~ provides_for|excludes|exclude|allows|allow|permits|permit|leaves|entitle|stipulates|foresees',
				'by signing|taking|booking|buying|ticking|accepting|paying ~~ accepted|agreed|accept|agree|consent*',
				"at the|your|their? own|members'|owner's|customer's risk",
				'are|is|was|were not? refundable|returnable|exchangeable|transferable|liable under|according|as|by|within ~',
				'back|small_print|fine_print of|on ~ ticket|receipt|contract|form'
			]
		}
	],
	ru: [
		{
			unless: [...ownedRu, 'положен*|полага*|вы_вправе|имеете_право', 'отмен*|перепис*|измен*|неверн*|плох*'],
			says: ['согласно|в_соответствии_с ~ правил*|договор*|регламент*|закон*|тариф*|положени*']
		}
	],
	lv: [
		{
			unless: [
				...ownedLv,
				'pienākas|tiesīg*|tiesības',
				'neslēp*|pārrakst*|mainīs*|mainām|mainījām|slikt*|nepareiz*|atcēlām|atceļam|noņēm*|tik_un_tā|vienalga|tāpat|tomēr_labo*',
				'neskait*|neņem*',
				'mums neļauj'
			],
			says: [
				'saskaņā_ar|atbilstoši|ievērojot|kā_nosaka|kā_teikts|kā_paredzēts ~ likum*|noteikum*|līgum*|nolikum*|reglament*|regul*|cenrād*|kārtīb*',
				'pēc ~ noteikumiem|līguma|nolikuma|reglamenta|cenrāža',
				'nolikumā|līgumā|noteikumos|cenrādī|polisē|pielikumā|tarifā|instrukcijā|veidlapā ~ noteikt*|paredzēt*|minēt*|rakstīt*|teikts|norādīt*|atrunāt*|ierakstīt*',
				'noteikumi|līgums|nolikums|likums|cenrādis|tarifs|garantija|polise ~ paredz|nosaka|pieļauj|atļauj|neparedz|izslēdz|liedz|aizliedz|attiecas_tikai|neattiecas|nesedz',
				'parakstot|parakstījāt|piekritāt|apliecinājāt|atzīmējāt ~~ noteikum*|līgum*|nolikum*|kārtīb*|kārtību|piekrī*|maksai',
				'atbildību|atbildība ~ neuzņemas|neuzņemamies|nenesam|nenes'
			]
		}
	]
};

/** The good days are counted against the bad one. */
const rarity: GrammarRules = {
	en: [
		{
			unless: [...ownedEn, 'you|your', 'steak|edition'],
			says: [
				'first time ~ in|for ~ year*|decade*|history|career|memory',
				'one|once|single in|out_of a? hundred|thousand|million|blue_moon',
				'other|most|all|remaining ~ guests|customers|passengers|clients|patients|students|families|people|visitors ~ happy|delighted|satisfied|content|love|loved|praise*|enjoyed|smiling|slept',
				'everyone|everybody else ~ happy|delighted|satisfied|content|loved|enjoyed|smiling',
				'normally|usually|generally ~ praised|praise|runs|works|arrives ~ us|for|like|on|to ~',
				'exception rather than|and_not the rule'
			]
		}
	],
	ru: [
		{
			unless: [...ownedRu, 'вы|вас|вам|ваш*'],
			says: ['впервые ~ за ~ лет|годы|года', 'лет|годы ~ впервые', 'один|одна|одно ~ из|на ~ сотн*|тысяч*|миллион*']
		}
	],
	lv: [
		{
			unless: [...ownedLv, 'jūs|jums|jūsu'],
			says: [
				'gadu|gados|gadiem ~~ pirmoreiz|pirmo_reizi|pirmā_reize|pirmais_gadījums',
				'pirmoreiz|pirmo_reizi|pirmā_reize|pirmais_gadījums ~~ gadu|gados|gadiem|pastāvēšanas|vēsturē|mūžā',
				'no simta|simts|tūkstoša|tūkstoš|miljona ~ viena|viens|vienu|divi|divas',
				'citi|pārējie|pārējās|citas|visi ~ klient*|vies*|vecāk*|pasažier*|pacient*|apmeklētāj*|kursant*|īrniek*|abonent*|pircēj*|dalībniek*|bērni ~~ apmierināt*|sajūsm*|slavē*|priecīg*|smaid*|izgulējās|laimīg*',
				'parasti ~~ kā_pēc_pulksteņa|bez_aizķeršanās|nevainojami|slavē|uzslavē|mirdz|spīd'
			]
		}
	]
};

/** Someone else would have had to. */
const blameOther: GrammarRules = {
	en: [
		{
			isOpen: true,
			unless: ownedEn,
			says: [
				'^ had the|customs|our {others}|{third}|ferry|plane|train|flight|ship|lorry|council',
				'^ if the|customs|our {others}|{third}|ferry|plane|train|flight|ship|lorry|council ~ had',
				'not|outside|beyond|nothing ~ our|my remit|department|doing|area',
				'affair|domain|department|business of|for the {others}|{third}'
			]
		},
		{
			unless: ownedEn,
			says: [
				'is|are|was|were only|just|merely a|an? locum|temp|temps|trainee|trainees|apprentice|stand-in|beginner|newcomer|intern|student|lent|borrowed',
				'{staff}|guards|nurses|cleaners|drivers|fitters ~ self-employed|contracted_out|sent_by|supplied_by|provided_by|from_an_agency|hired_from|lent',
				'with the frost|snow|storms|heat|ice|floods|winds ~ had|having|lately|outside'
			]
		}
	],
	ru: [
		{
			isOpen: true,
			unless: ownedRu,
			says: ['^ если_бы {others}|паром|поезд|самолёт|рейс|город|таможня ~', 'не ~ наш* ~ отдел|ведомств*|компетенци*']
		}
	],
	lv: [
		{
			isOpen: true,
			unless: ownedLv,
			says: [
				'^ ja {others}|{third}|prāmis|vilciens|kuģis|lidmašīna|sniegs|vējš ~ būtu|nebūtu',
				'nav|nebija ~ mūsu|manā|mana ~ nodaļa|nodaļas|ziņā|pārziņā|kompetencē|kompetence|lauciņš'
			]
		},
		{
			unless: ownedLv,
			says: [
				'ir|bija|strādā|strādāja ~ tikai|vien ~ praktikant*|aizvietotāj*|iesācēj*|mācekl*|pagaidu',
				'{staff}|apsardze|montieri|apkopējas ~ pašnodarbināt*|ārpakalpojum*|no_aģentūras|atsūtīja_aģentūra|nolīgt*',
				'{weatherNom}|karstums|krusa|plūdi|ledus ~ sabojāja|pārrāva|noskaloja|norāva|nogāza|paralizēja|izjauca|aizkavēja|atnāca_agri'
			]
		}
	]
};

/** Hands, days and machines as everybody knows them. */
const excuse: GrammarRules = {
	en: [
		{
			unless: [...ownedEn, 'you|your'],
			says: [
				'{machine}|lift|machine|line|printer|oven|till ~ moods|mind_of_its_own|temperamental|its_days|teething*|moody|acting_up|acted_up',
				'teething troubles|problems',
				'we|they ~ only|just human',
				'only|just two_hands|one_pair|so_many_hands',
				'{staff}|people|cleaners|hands|nurses|teachers ~ hard|difficult|impossible to find|get|come_by',
				'hard|difficult|impossible to find|get ~ {staff}|people|cleaners|hands|nurses|teachers',
				'we|i ~ only|just|barely ~ moved|opened|moved_in|taken_over|switched ~',
				'our|the very? first|second week|day|month|shift ~ in|on|with|at|after ~ new|job|premises|building|season|system|opening',
				'run|rushed off our|their|his|her feet',
				'is|was|are|were|been|being on maternity_leave|sick_leave|annual_leave|parental_leave|holiday|leave|a_course',
				'in|during|at|before|over|on ~ season|rush|rush_hour|christmas|easter|holidays|summer|winter|spring|autumn|december|january|july|august|september|saturdays|fridays|sundays|mondays|evenings|peak ~~ always|everyone|everybody|never_enough|never_stops|all_at_once|at_capacity|overflowing'
			]
		},
		{
			isOpen: true,
			unless: [...ownedEn, 'you|your'],
			says: [
				'no|hardly|never|without ~ time ~ breath|lunch|sit',
				'cannot|not|never ~ be|split|tear ~ two|three|both|several|everywhere places|herself|himself|ourselves|themselves|at_once'
			]
		}
	],
	ru: [
		{
			unless: [...ownedRu, 'вы|вас|вам|ваш*'],
			says: [
				'{machine} ~ капризнича*|живёт_своей|со_своим_характером|барахлит',
				'детские болезни|болячки',
				'мы ~ только_что|едва|недавно|всего_неделю ~ открылись|переехали|запустились|начали'
			]
		},
		{
			isOpen: true,
			unless: [...ownedRu, 'вы|вас|вам|ваш*'],
			says: ['не ~ может|могут|можем|может_же ~ разорваться|раздвоиться']
		}
	],
	lv: [
		{
			unless: [...ownedLv, 'jūs|jums|jūsu|pati|pats|tā_vietā'],
			says: [
				'{machine}|lifts|aparāts|iekārta|printeris|kase ~ kaprizē*|niķo*|dzīvo_sav*|sava_galva|bērnu_slimīb*|pārslog*|sava_daba',
				'bērnu slimīb*',
				'esam|mēs ~ tikai|vien|arī|visi cilvēki',
				'grūti|neiespējami|nevar ~ atrast|dabūt|atrodam* ~ {staff}|cilvēk*|darbiniek*|speciālist*|apkopēj*|audzinātāj*',
				'{few} ~ {staff}|farmaceit*|apkopēj*|audzinātāj*|konsultant*|lietved*|ārst* ~~ netiek|nevar|nespēj|nepaspēj|netika',
				'mēs? tikko|nupat|tikai_nesen|nesen ~ atvērāmies|pārcēlāmies|sākām|ieviesām|mainījām|pārņēmām',
				'mūsu ~ pirmā|otrā ~ nedēļa|diena|maiņa|sezona',
				'septembrī|decembrī|janvārī|maijā|jūnijā|jūlijā|augustā|oktobrī|novembrī|rudenī|rudeņos|pavasarī|vasarā|ziemā|sestdienās|piektdienās|svētdienās|pirmdienās|vakaros|rītos|nogalēs|svētkos|svētkiem|ziemassvētkiem|sezonā ~~ vienmēr|visi|visiem|nepietiek|pietrūkst|trūkst|netiek|rindas|pilns|pilna',
				'no kājām ~ krit*|nokrit*',
				'bija|ir|aizgāja ~ atvaļinājumā|slimības_lapā|bērna_kopšanas|dekrētā|komandējumā|kursos',
				'inventarizācijas|revīzijas|pārbūves|pārcelšanās|apmācību|izlaidumu|gripas|epidēmijas|svētku|avārijas|zibens|programmas_maiņas|sistēmas_maiņas dēļ',
				'laikā|periodā|dienās|nedēļā|sezonā ~ stāv|zvana|nāk|ir|valda ~ rinda|rindas|visi|pilns|pilna|trūkst|nepietiek|burzma|haoss|steiga'
			]
		},
		{
			isOpen: true,
			unless: [...ownedLv, 'jūs|jums|jūsu'],
			says: [
				'nav|nebija|neatliek|nepaliek ~ laika ~ elpu|paēst|apsēsties|atvilkt|paelpot',
				'nevar|nespēj|nevaram ~ būt|pārplīst|pārplēsties|dalīties ~ divās|vairākās|visur|divās_daļās|reizē|uzreiz'
			]
		}
	]
};

/** What is hinted at papers, luck, others and circumstances, without an obvious word. */
export const hintsAtOthers: readonly [ForbiddenRule, GrammarRules][] = [
	['law', law],
	['rarity', rarity],
	['blame_other', blameOther],
	['excuse', excuse]
];
