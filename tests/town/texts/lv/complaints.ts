import type { Topic } from '../pack.ts';

export const complaints: Topic[] = [
	{
		name: 'late',
		kind: 'complaint',
		about: 'delivery',
		stars: [1, 1, 2],
		titles: ['Gaidījām visu vakaru', 'Piegāde nokavēja', 'Svētki bez kūkas'],
		parts: [
			[
				'Pasūtīju {p:acc} ar piegādi uz sešiem, atveda pusdeviņos.',
				'Piegādi solīja no 12 līdz 14, kurjers piezvanīja piecos un prasīja, kur es dzīvoju.',
				'Jau trešo reizi pasūtu ar piegādi un trešo reizi gaidu divas liekas stundas.',
				'Pasūtījumu {day} neatveda vispār, lai gan nauda no kartes pazuda uzreiz.'
			],
			[
				'Pa telefonu neviens neatbildēja, čats klusēja, bet „kurjers ir tuvumā” rādīja no pusdienām.',
				'Viesi jau bija prom, gaviļniece gulēja, bet mēs vēl skatījāmies pa logu.',
				'Operatore piecas reizes teica „vēl desmit minūtes” un sesto reizi klausuli vairs nepacēla.',
				'Neviens nebrīdināja, neviens neatvainojās, kurjers iedeva kasti un aizskrēja.'
			],
			[
				'Atdodiet vismaz naudu par piegādi.',
				'Gribu saprast, par ko es maksāju.',
				'Svētkiem pie jums vairs nepasūtīšu.',
				'Žēl, jo cepat garšīgi, bet atvest nemākat.'
			]
		]
	},
	{
		name: 'stale',
		kind: 'complaint',
		about: 'cafe',
		stars: [1, 2, 2],
		titles: ['Vakardienas cepums', 'Agrāk bija garšīgāk', 'Sauss un skābs'],
		parts: [
			[
				'Nopirku {p:acc} {b}, mājās pārgriezām, un iekšā sauss kā grāmatvedības atskaite.',
				'Paņēmām {p:acc} pie tējas, bet pildījums jau skābst.',
				'Nāku {b} katru nedēļu, bet šodien man skaidri iedeva vakardienas preci.',
				'{p} vairs nav tas, kas bija pirms gada.'
			],
			[
				'Uz etiķetes šodienas datums, bet zem tās pielīmēta vēl viena, es pārbaudīju.',
				'Bērns nokodās un pieklājīgi nolika atpakaļ, un viņš ēd visu.',
				'Krēms atsevišķi, biskvīts atsevišķi, pa vidu ūdens.',
				'Pārdevēja noteica „visi ņem un nesūdzas”, es nestrīdējos.'
			],
			[
				'Par tādu naudu gribas svaigu.',
				'Lūdzu atmaksāt, čeku saglabāju.',
				'Pieskatiet kvalitāti, žēl mīļas vietas.',
				'Pēc tam diviem sāpēja vēders, ceru, ka nejaušība.'
			]
		]
	},
	{
		name: 'missing',
		kind: 'complaint',
		about: 'delivery',
		stars: [1, 2],
		titles: ['Trūkst puses pasūtījuma', 'Sajauktas kastes', 'Sveša kūka'],
		parts: [
			[
				'Pasūtījumā bija sešas lietas, maisā atradām četras.',
				'{p:gen} vietā atveda svešu kasti ar uzrakstu „Daudz laimes, Valdi!”.',
				'Samaksājām par divpadsmit pīrādziņiem, mājās saskaitījām deviņus.',
				'Svecītes un kartīti, par ko piemaksāju, aizmirsa ielikt.'
			],
			[
				'Piezvanīju uzreiz, palūdza foto, aizsūtīju, un kopš tā laika klusums.',
				'Kurjers noplātīja rokas: ko iedeva, to vedu.',
				'Čatā atbildēja, ka pēc viņu datiem viss ir ielikts.',
				'Piedāvāja pašiem atbraukt pakaļ cauri visai pilsētai.'
			],
			[
				'Jau četras dienas gaidu atbildi, pasūtījuma numurs jums ir.',
				'Atdodiet naudu par to, kā nebija.',
				'Atvediet pārējo, neko vairāk neprasu.',
				'Valdim, starp citu, arī no mums sveiciens.'
			]
		]
	},
	{
		name: 'rude',
		kind: 'complaint',
		about: 'cafe',
		stars: [1, 1, 2],
		titles: ['Attieksme', 'Nejauka apkalpošana', 'Jūtos kā liekais'],
		parts: [
			[
				'Ienācām {b} ar ratiņiem, un mums no sliekšņa pateica, ka te „nav rotaļu laukums”.',
				'Palūdzu sagriezt maizi un pretī saņēmu nopūtu visas rindas garumā.',
				'Meitene pie kases runāja pa telefonu un man parādīja ar pirkstu, lai gaidu.',
				'Pateicu, ka kafija auksta, un dzirdēju atbildi: „Tad dzeriet ātrāk.”'
			],
			[
				'Saprotu, ka visi nogurst, bet tā nedrīkst.',
				'Mamma pēc tam raudāja, viņai ir septiņdesmit četri gadi.',
				'Vārda uz krekla nebija, pulkstenis bija ap desmitiem rītā.',
				'Blakus stāvēja administratore un izlikās, ka nedzird.'
			],
			[
				'Lūdzu, parunājiet ar saviem cilvēkiem.',
				'Gaidu atvainošanos, kaut vai šeit.',
				'Vairāk savu kāju tur nesperšu.',
				'Maizītes garšīgas, bet ar tādu garastāvokli ēst negribas.'
			]
		]
	},
	{
		name: 'refund',
		kind: 'complaint',
		about: 'shop',
		stars: [1, 1],
		titles: ['Kur ir mana nauda', 'Atmaksu gaidu mēnesi', 'Noņēma divas reizes'],
		parts: [
			[
				'Par vienu pasūtījumu interneta veikalā naudu noņēma divreiz.',
				'Atcēlu pasūtījumu divas dienas iepriekš, kā rakstīts noteikumos, bet nauda nav atgriezusies.',
				'Grozā bija viena cena, čekā par četriem eiro vairāk.',
				'Dāvanu karte „nav aktivizēta”, lai gan pirkta tepat {b}.'
			],
			[
				'Rakstu uz e-pastu, atbild robots un novēl jauku dienu.',
				'Solīja noskaidrot trīs darbdienās, pagājušas trīs nedēļas.',
				'Grāmatvedība rāda uz banku, banka rāda, ka nauda ir pie jums.',
				'Kafejnīcā teica, ka interneta veikals ir „pavisam citi cilvēki”.'
			],
			[
				'Lūdzu, atbildiet dzīvā balsī.',
				'Ja līdz piektdienai naudas nebūs, rakstīšu patērētāju aizsargiem.',
				'Runa nav par summu, bet par to, ka visiem vienalga.',
				'Čeks, izraksts un sarakste man ir.'
			]
		]
	},
	{
		name: 'foreign',
		kind: 'complaint',
		about: 'cafe',
		stars: [1],
		titles: ['Tas ir bīstami', 'Svešķermenis ēdienā', 'Alerģija un neviena brīdinājuma'],
		parts: [
			[
				'Maizītē atradām plēves gabalu, labi, ka ne bērns.',
				'{p:gen} vidū bija mats, garš un noteikti ne mans.',
				'Skaidri jautāju, vai ir rieksti. Atbilde: „Nav.” Dēlam alerģija, pēc desmit minūtēm saucām ātros.',
				'Iekodos kaut kā cietā, un tagad zobam nolūzis stūris.'
			],
			[
				'Foto ir, čeks ir, pārpalikums stāv saldētavā.',
				'Kad atgriezāmies {b}, vadītāja teica, ka tā nevar būt.',
				'Sastāvs uz cenu zīmes vispār nav norādīts.',
				'Saindēties vai aizrīties pie jums laikam ir veiksmes jautājums.'
			],
			[
				'Gaidu oficiālu atbildi, ko jūs virtuvē pārbaudījāt.',
				'Ja atbildes nebūs, rakstīšu inspekcijai.',
				'Uztveriet to nopietni, nākamais var būt mazulis.',
				'Ārsta rēķinu nosūtīšu, tikai pasakiet, kam.'
			]
		]
	},
	{
		name: 'queue',
		kind: 'complaint',
		about: 'cafe',
		stars: [2, 2, 3],
		titles: ['Rinda līdz durvīm', 'Lipīgi galdi', 'Remdena kafija'],
		parts: [
			[
				'Viena kase uz visu zāli {b}, {day} no rīta stāvējām divdesmit piecas minūtes.',
				'Galdi lip, uz grīdas drupačas, stūrī kāda lietussargs jau laikam pierakstīts.',
				'Kafiju atnesa remdenu un ar vakardienas garšu.',
				'Tualete jau otro mēnesi slēgta „tehnisku iemeslu dēļ”.'
			],
			[
				'Otra darbiniece tikmēr kārtoja salvetes pa krāsām.',
				'Palūdzām noslaucīt galdu, mums iedeva lupatu.',
				'Mūzika tik skaļa, ka kaimiņu galdiņu var saprast tikai pēc lūpām.',
				'Pirms pieciem gadiem te bija pavisam citādi.'
			],
			[
				'Brīvdienās pielieciet otru cilvēku pie kases, un viss nostāsies savās vietās.',
				'Pagaidām ņemam līdzi un ejam prom.',
				'Vieta laba, tikai palaista novārtā.',
				'Ceru, ka īpašnieki šo lasa.'
			]
		]
	},
	{
		name: 'website',
		kind: 'complaint',
		about: 'shop',
		stars: [1, 2, 2],
		titles: ['Lapa dzīvo savu dzīvi', 'Nevar noformēt pasūtījumu', 'Pasūtījums divās vietās'],
		parts: [
			[
				'Mājaslapa pēdējā solī trīs reizes pazaudēja grozu.',
				'Atlaižu kods no jūsu pašu vēstules „neeksistē”.',
				'Izvēlējos piegādi sestdien, vēstulē rakstīta svētdiena.',
				'Adresi mainīt nevar, atcelt nevar, piezvanīt nevar.'
			],
			[
				'Telefons lapā ved nekurienē, pārbaudīju no trim numuriem.',
				'Apstiprinājums atnāca nākamajā dienā.',
				'Beigās pasūtījums noformējās divreiz, abas reizes ne tur.',
				'Atbalsts ieteica iztīrīt pārlūka vēsturi, it kā vaina būtu manī.'
			],
			[
				'Salabojiet, lūdzu, jūsu kliņģeri ir tā vērti.',
				'Atceliet otro pasūtījumu, kamēr nav sākuši cept.',
				'Nākamreiz vienkārši atnākšu kājām.',
				'Vai tiešām neviens no jums pats nav mēģinājis nopirkt?'
			]
		]
	}
];
