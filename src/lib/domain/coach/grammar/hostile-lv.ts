import type { LanguageRules } from './types.ts';

/** Harsh words that are told of, regretted, or said of ourselves are nobody's insult. */
const innocent = [
	'kauns|kaunam*|nepieļauj*|atvain*|piedod*|nedrīkst*|nepareizi|apkauno*',
	'nevienam|neviens ~ nav|nedrīkst|jādzird',
	'atgriezīsim|atdosim|apmaksāsim|palīdzēs|palīdzēsim|bez_maksas',
	'jums ~ taisnība',
	'gaidījāt|cerējāt|pelnī* ~ vairāk|labāk*|ko_vairāk',
	'mūsu|mēs ~ bija|rīkot*|pašu|vain*'
];

export const hostileLv: LanguageRules = [
	{
		isOpen: true,
		unless: innocent,
		says: [
			'ja|kam|ja_jums|kuram ~ nepatīk|neapmierina|dārgi|šķiet_dārgi ,? ~~ citur|prom|citu|durvis|lai|ejiet|meklējiet|cep|gatavo|nenāciet',
			'ejiet|iepērcieties|meklējiet|pērciet|ēdiet|dodieties|vērsieties|sūdzieties ~ citur|citu|pie_konkurentiem|prom|mājās',
			'ejiet iepirkties|ēst|griezt|gulēt ~ citur',
			'neviens jūs|jūs_neviens ~ netur|neaicināja|negaida|nesauca|te_netur',
			'jūs neviens ~ netur|neaicināja|negaida|nesauca',
			'neviens jūs ~ nespieda|nespiež|nelūdza ~ nākt|iet|pirkt|šurp',
			'^ vairs ~ nenāciet|nerakstiet|nezvaniet|nerādieties',
			'nenāciet ~ vairs|pie_mums|šurp|atpakaļ',
			'mēs ~ neraudāsim|nepazudīsim|iztiksim|izdzīvosim',
			'tādi|tādus|šādi|šādus|tādiem|tādu ~ klient*|vies*|cilvēk*|pircēj* ~ nav|mums|nevajag*|negribam|negaidām',
			'bez jums|tādiem ~ iztiksim|labāk|mierīgāk|izdzīvosim',
			'iekšā|apkalpot|vairs|pie_mums ~ jūs|jūs_vairs|nelaidīs|neapkalpos* ~ nelaidīs|neapkalpos*|negaid*',
			'jūs|jums ~ vairs ~ neapkalpos*|nelaid*|negaid*|neesat|nav_ko_meklēt',
			'nav|vairs ~ ko meklēt|darīt|sacelt|raudāt|brēkt'
		]
	},
	{
		unless: innocent,
		says: [
			'jurist*|advokāt* ~ jau|sazin*|izskat*|saglab*|lasa',
			'iesūdzēsim|sūdzēsim|vērsīsimies ~ tiesā|policijā',
			'kas jūs tāds|tāda|tādi ~ esat|,',
			'tiesā|policijā|policijai|tiesai ~ par|iesniegs*|tik*|ziņo*|atbild*|runā*',
			'atbildēt|atbildēsiet|tiksimies|redzēsimies|sūdzēsim|iesniegsim ~ tiesā|tiesas|policijā',
			'apmelo*|nomelno*|neslav*|noķeng*|goda_aizsk*',
			'izdzēsiet|dzēsiet|noņemiet|atsauciet ~ atsauksmi|ierakstu|komentāru|šo|to|melus|,|pirms|citādi',
			'ierakst*|liks*|iekļau*|nonāks* ~ melnaj* sarakst*',
			'jūsu|jūs ~ adrese|ip|darba_devēj* ~ zinām*|saglabāt*|uzzina|uzzinās',
			'citādi runāsim|tiksimies|darīsim|vērsīsimies',
			'nožēlosiet|atbildēsiet_par',
			'jums|jūs ~ pārāk ~ daudz ~ laika',
			'jūsu ~ meli|melu|muļķīb*|histērij*|blēņas|fantāzij*|kaprīzes|untumi|gaudas',
			'jūs ~ melo*|meli|melis|mele|histēri*|gaudas|gaudošan*|čīkstēšan*|nekaun*|bezkaun*|augstprāt*|skaudī*|skauģ*|fantaz*|izdomājum*|izdomā*|stulb*|audzināšan*|blēņas|absurds|nesmuk*|smieklīg*|pārspīlē*|lielīb*|kaprīz*|untum*',
			'pilnīg*|kādas|tīrās|tās ~ muļķīb*|blēņas|meli|absurds|nekaunība|izdomājum*',
			'jūsu ~ atsauksme|sūdzība|vēstule|prasības ir ~ smieklīg*|absurd*|nožēlojam*|joks',
			'jūs ~ vienkārši|tikai|acīmredzami gribat|vēlaties ~ atlaidi|naudu|uzmanību|kaut_ko_par_brīvu',
			'izbeidziet|beidziet|pietiek|beidzot ~ melot|fantazēt|čīkstēt|gausties|sūdzēties|rakstīt|izlikties|apmelot|muļķoties|žēloties',
			'kaunieties|nomierinieties|pieaudziet|nokaunieties',
			'^ apsveicam|apsveicu|bravo|malacis|oho !ar_|jūsu_meit*|dzimšanas|kāz*',
			'paldies|pateicamies ~ par ~ pamācīb*|lekcij*|gudrīb*|mācībstund*|apgaismo*|fantāzij*|sacerējum*|romān*|pasak*|iztēl*|dzeju|ekspertīz*',
			'paldies|pateicamies , ka ~ dalījāties|padalījāties ~ fantāzij*|sacerējum*|pasak*|iztēl*',
			'iemācieties|pamācieties|mācieties|iemācīties ~ pareizi|lasīt|rakstīt|uzvedīb*|vispirms|pieklājīb*|vispirms',
			'nabadziņ*|nabags|nabadzīt*',
			'medaļ*|ordeni|oskar* ~ par|jums|pasniegs*|piešķir*|',
			'cik jauki|drosmīgi|mīļi|laipni|žēlīgi|oriģināli , ka',
			'kāds|kārtējais|vēl_viens|liels|dīvāna|lielais ~ kritiķis|eksperts|speciālists|gardēdis|zinātājs',
			'pasaule ~ griežas|negriežas|grozās ~ ap',
			'zināt ~ labāk par|nekā',
			'protams , jūs|jums',
			'jūsu ~ pašu? problēma*',
			'jūsu pašas|paša ~ problēm*',
			'ko|ka|kas ~ īsti ~ gribat|vēlaties|panākt|gribējāt|gaidījāt',
			'ko jūs ~ gribat|gaidījāt|cerējāt|gribējāt|domājāt',
			'nav ko darīt|sacelt|raudāt',
			'svarīgāk* ~ lietas|darbi|darāmā|par_jūsu|darāmais',
			'par|ar tādu|šādu|tik|šo ~ cenu|naudu|attieksmi|maksu ~ nekur|ko|gribējāt|gaid*|prasīt|prasāt|cerē*|nevar',
			'meklējiet|atrodiet ~ darbu|citu',
			'normāls|normāli|pieaudzis|kārtīgs|saprātīgs ~ cilvēk* !un_mēs|un_jūs|,_un_mēs|,_kur*',
			'dažiem|daži|dažs ~ laikam|vienmēr|nekad|patīk|cilvēki|nav|ir|šķiet',
			'jūsu vecumā|gados|vietā ~ vajadzēt*|jāsaprot|jāzina|klus*',
			'jums vajadzētu ~ atpūsties|nomierin*|padzert|kaut_ko|kaunēties|pieklājīg*',
			'negrasāmies|netaisāmies|nedomājam|nav_vēlmes|nav_laika ~ strīdēties|apspriest|taisnoties|diskutēt|klausīties|lasīt|atbildēt',
			'pasakiet|pastāstiet ~ publikai|visiem|citiem|lasītājiem',
			'citu|pārējo lasītāju|klientu ~ zināšanai|ievērībai',
			'kad pats|pati|paši ~~ būsiet|nostāv*|pastrād*|izcep*',
			'romānus|romānu|sacerējumu*|literatūr* ~ rakstiet|rakstāt|rakstīt|par',
			'raudāsim|sērosim|skumsim ~ kopā|par|visi',
			'brīnums , ka'
		]
	},
	{
		isInnocent: true,
		isOpen: true,
		says: ['ko|kā ~ mēs|es ~ varam|varu ~ darīt|palīdzēt|jūsu', 'zaudēt|pazaudēt ~~ tād*|kā_jūs']
	}
];
