import type { ForbiddenRule } from '../types.ts';
import { ownedEn, ownedLv, ownedRu } from './owned.ts';
import type { GrammarRules } from './types.ts';

/** What it would have been like, were the customer right. */
const doubt: GrammarRules = {
	en: [
		{
			isOpen: true,
			unless: ownedEn,
			says: [
				'would surely|certainly|definitely|presumably|hardly|undoubtedly ~ have ~ noticed|seen|heard|smelt|remembered|reported',
				'surely|certainly would have ~ noticed|seen|heard|smelt|remembered|reported',
				'{staff}|receptionist|hygienist|stylist ~ remember*|recall* ~ rather|quite|very ~ different*',
				'the last|least person|man|woman ~ to|from',
				'would help|like|want to see a|the|your? receipt|photo|picture|proof ~ before|first'
			]
		}
	],
	ru: [
		{
			isOpen: true,
			unless: ownedRu,
			says: ['наверняка|точно|непременно|обязательно бы ~ заметил*|увидел*|услышал*|почувствовал*']
		}
	],
	lv: [
		{
			isOpen: true,
			unless: ownedLv,
			says: [
				'noteikti|droši_vien|visticamāk būtu ~ pamanīj*|redzēj*|dzirdēj*|jut*|ziņoj*',
				'būtu ~ noteikti|droši_vien|visticamāk|pirmā|pirmais ~ pamanīj*|redzēj*|dzirdēj*|jut*|ziņoj*',
				'{staff}|administratore|higiēniste|friziere ~ atceras|atcerās ~ citādi|citādāk|savādāk|pretēji',
				'pēdējais|pēdējā cilvēks|, ~~ gaidīt|gaidītu|varētu',
				'kamēr ~ neesam|nav|neredzēsim|nebūs ~ redzēj*|saņēm*|čeku|pierādījum*|apstiprin*'
			]
		}
	]
};

/** It was the customer's to notice, and others did. */
const blameCustomer: GrammarRules = {
	en: [
		{
			unless: ownedEn,
			says: [
				'most|the_majority of our|the? parents|guests|customers|passengers|clients|visitors|patients|members|travellers|tenants ~ do|manage|find|know|read|notice|remember|understand|check|ring|book',
				'other|most|all_the_other parents|guests|customers|passengers|clients|visitors|patients|members|travellers|tenants somehow|do|normally|usually|generally|evidently ~ manage|found|find|noticed|notice|read|understood|check|know|ring|book',
				'your mind|thoughts|attention was|were|must ~ elsewhere|other_things|something_else',
				'too absorbed|busy|engrossed|distracted|occupied ~ to notice|hear|read|see|look',
				'little|some|bit_of more? homework|planning|foresight|attention ~ would|goes|might|beforehand',
				'households|owners|people|customers|many|one tend|like|seem to forget|overlook|ignore',
				'we|i ~ suggest|recommend|advise ~ checking|arriving|measuring|planning|paying ~ next|in_future|first|before|earlier|more'
			]
		},
		{
			unless: [...ownedEn, "no|not|never|nowhere|isn't|wasn't|should|only|small*|late|wrong*", 'refund*|entitled'],
			says: [
				'clearly|plainly|in_bold|in_capitals|in_capital_letters|in_large_letters|at_eye_level|in_black_and_white ~ stated|written|marked|displayed|signposted|says|shown|printed|visible',
				'written|stated|marked|displayed|printed|says_so|said_so ~ clearly|plainly|in_bold|in_capitals|in_capital_letters|in_large_letters|at_eye_level|in_black_and_white'
			]
		},
		{
			isOpen: true,
			unless: [
				...ownedEn,
				"we|our|us|i|my|me|we'd|i'd|{staff}|{others}|{third}",
				'anyone|nobody|somebody|no_one|really|as|hardly'
			],
			says: ['^ had ~ been|kept|stayed|left|cleaned|washed|closed|stored|read|signed|charged|switched ~~ , ~~ would']
		},
		{
			isOpen: true,
			unless: ownedEn,
			says: [
				'no|not mind-readers|mind_readers|mind-reader|clairvoyant*|telepath*|psychic*',
				'hard|difficult|impossible to miss|overlook'
			]
		}
	],
	ru: [
		{
			isOpen: true,
			unless: ownedRu,
			says: ['мы|у_нас|наши ~ не телепат*|ясновидящ*|экстрасенс*']
		}
	],
	lv: [
		{
			unless: ownedLv,
			says: [
				'daļa|vairums|citi|pārējie|citas|pārējās ~ klient*|vies*|vecāk*|pasažier*|pacient*|apmeklētāj*|īrniek*|abonent*|pircēj*|dalībniek* ~ kaut_kā|parasti|taču|tomēr|arī? ~ pamana|pamanīja|izlasa|lasa|paspēj|zina|pārbauda|saprot|saprata|izsauc|ierodas|prot|tā_arī_dara|atceras|piezvana|rezervē|piesaka',
				'jums|jūsu ~ prāts|domas|prātā|uzmanība ~ citur',
				'nākamreiz|turpmāk|citreiz|uz_nākotni|nākotnē ~ ieteiktu|iesakām|iesaku|lūdzam|lūgtu|aicinām|aicinu|vajadzētu|derētu ~ {heed}|ieskatīties|apskatīties|ielūkoties|savlaicīgi|laikus|iepriekš|uzmanīg*|vispirms',
				'mazliet|nedaudz|drusku vairāk? uzmanības|vērības|plānošanas|priekšdarbu|pacietības ~ un|būtu|nekaitētu|nenāktu|palīdzētu'
			]
		},
		{
			unless: [
				...ownedLv,
				'līgum*|nolikum*|biļet*|noteikum*|cenrād*',
				'nav|ne|nekur|vajadzēja|tikai|sīk*|mazi*|par_vēlu|nepareiz*|kļūd*',
				'atgriez*|pienākas'
			],
			says: [
				'skaidri|lieliem_burtiem|melns_uz_balta|melnu_uz_balta|acu_augstumā|labi_redzam*|redzamā_vietā ~ rakstīt*|norādīt*|izlikt*|uzraksts|redzam*|teikts',
				'rakstīt*|norādīt*|izlikt*|uzraksts|teikts ~ skaidri|lieliem_burtiem|melns_uz_balta|acu_augstumā|redzamā_vietā|lieliem_cipariem'
			]
		},
		{
			isOpen: true,
			unless: [
				...ownedLv,
				'mēs|mūsu|mums|mūs|es|man|mana|mans|neviens|*ājām|*ījām|*ējām|{staff}|{others}|{third}|ārst*',
				'zināj*|dusm*|jums|jūs'
			],
			says: ['^ ja ~~ nebūtu|būtu ~~ , ~~ nebūtu|būtu']
		},
		{
			isOpen: true,
			unless: ownedLv,
			says: [
				'neesam|nav|neesmu|nemākam gaišreģ*|telepāt*|ekstrasens*|domu_lasītāj*|lasīt_domas',
				'grūti|neiespējami|nevar|diez_vai ~ nepamanīt|neievērot|neieraudzīt|palaist_garām !jo'
			]
		}
	]
};

/** So much politeness that it stings. */
const hostile: GrammarRules = {
	en: [
		{
			unless: ['apolog*|sorry|ashamed|forgive', 'refund*|on_us', 'you ~ right'],
			says: [
				'must be nice|lovely|wonderful|pleasant|great ~ to_have|to_be|having|for_you',
				'how lovely|nice|wonderful|fortunate for you',
				'lie awake|lose_sleep|lose_any_sleep',
				'may|might|could i|we suggest|recommend reading|re-reading|you_read|learning|glasses|a_dictionary|a_hobby|trying ~',
				'for|at ~ pounds|euros|quid|pence|dollars|cents|pounds_a_week|pounds_a_night ~ you ~ expected|expect|wanted|hoped|imagined !to',
				'expected|expect|wanted|imagined|hoping_for ~ a? butler|palace|ritz|michelin|chauffeur|red_carpet|fanfare*|royal*|five-star|silver|brass_band',
				'better|other|more_important things|matters to do|attend',
				'suit yourself|yourselves',
				'say|says|tell|tells more|a_lot|much about ~ you|writer|author|your|yourself',
				'stay|stayed|remain at_home|home ~ next|if|then|in_that',
				'evidently|apparently|presumably|clearly|obviously|plainly you? ~ expected|wanted|hoped|imagined',
				'you evidently|apparently|presumably|clearly|obviously|plainly ~ expected|wanted|hoped|imagined',
				'cry me a river',
				'call|ring|alert|inform the television|press|newspapers|prime_minister|president',
				'have|had ~ good_laugh|laugh ~ at|over|about|so|thank*',
				'fond of|interested_in|collects|enjoys|likes fiction|fairy_tales|fantasy'
			]
		}
	],
	ru: [
		{
			unless: [...ownedRu, 'вы ~ правы|прав|права'],
			says: [
				'ждали|рассчитывали|ожидали|хотели ~ дворецк*|дворец|дворца|королевск*|фанфар*|оркестр*|красн*_дорожк*',
				'за ~ рублей|евро|копеек ~ вы ~ ждали|хотели|рассчитывали|ожидали',
				'вызовите|зовите|позовите ~ телевидени*|прессу|президент*'
			]
		}
	],
	lv: [
		{
			unless: [
				'atvain*|piedod*|kauns|kaunam*',
				'atgriez*|atmaks*|apmaks*',
				'jums ~ taisnība',
				'pelnī*|pienāc*|pienāk*'
			],
			says: [
				'laikam|acīmredzot|droši_vien ~ gaidījāt|cerējāt|gribējāt ~',
				'gaidījāt|cerējāt|gribējāt ~ pili|fanfar*|sulaini|karaļ*|karalisk*|sarkano_paklāju|orķestr*|zelt*|sudrab*|mišelin*',
				'par ~ eiro|centiem ~ gaidījāt|gribējāt|cerējāt|prasāt|gribat',
				'atļaušos|atļaujiet ~ ieteikt|aizrādīt|pamācīt',
				'visu nakti negulēsim|neaizmigsim',
				'droši_vien|laikam|acīmredzot ~ citas|savas|lielākas raizes|problēmas|rūpes',
				'izsauciet|aiciniet|zvaniet|pasauciet ~ televīzij*|presei|presi|prezident*|ministr*',
				'dariet|domājiet ,? ko|kā ~ gribat|vēlaties',
				'pasmējāmies|izsmējāmies ~',
				'ja ~ rūp|interesē|svarīga ~ tikai|vien ~ cena|nauda'
			]
		}
	]
};

/** What is hinted at the customer, without an obvious word. */
export const hintsAtYou: readonly [ForbiddenRule, GrammarRules][] = [
	['doubt', doubt],
	['blame_customer', blameCustomer],
	['hostile', hostile]
];
