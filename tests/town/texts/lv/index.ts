import type { LanguagePack } from '../pack.ts';
import { complaints } from './complaints.ts';
import { news, posts } from './news.ts';
import { praise } from './praise.ts';
import { story } from './story.ts';

export const lv: LanguagePack = {
	language: 'lv',
	brands: { cat: 'Kaķis un kliņģeris', buns: 'Bulciņu brālība', magic: 'Miltu maģija' },
	people: {
		female: [
			'Dzidra Sniedziņa',
			'Maruta K.',
			'Skaidrīte Ābeļkalne',
			'Ligija Vēja',
			'Biruta no Purvciema',
			'Agrita Rudzīte-Pūce',
			'Elma P.',
			'Gundega Kliņģere',
			'Ilvija Dūja',
			'Vizma Lapsa',
			'Rūta Č.'
		],
		male: [
			'Tālivaldis Krūms',
			'Uģis P.',
			'Visvaldis Ozolzars',
			'Aivis Zīle',
			'Gvido Sliekšņa',
			'Zigurds R.',
			'Imants Pīpene',
			'Ojārs B.',
			'Kārlis no trešā stāva'
		],
		nicknames: ['☕️🐾', 'rudzu_garoza', 'Trakā Tante', '🦔 ezis miglā', 'maizes_zagle_77']
	},
	products: [
		{ nom: 'Kliņģeris „Jubilārs”', acc: 'kliņģeri „Jubilārs”', gen: 'kliņģera „Jubilārs”' },
		{ nom: 'Medus kūka', acc: 'medus kūku', gen: 'medus kūkas' },
		{ nom: 'Rudzu maize', acc: 'rudzu maizi', gen: 'rudzu maizes' },
		{ nom: 'Kanēļmaizīte', acc: 'kanēļmaizīti', gen: 'kanēļmaizītes' },
		{ nom: 'Torte „Kaķa māja”', acc: 'torti „Kaķa māja”', gen: 'tortes „Kaķa māja”' },
		{ nom: 'Speķa pīrādziņš', acc: 'speķa pīrādziņu', gen: 'speķa pīrādziņa' }
	],
	branches: {
		cat: ['Ģertrūdes ielā', 'Āgenskalnā', 'Purvciemā', 'pie jums'],
		buns: ['Teikā', 'tirgū', 'pie jums'],
		magic: ['centrā', 'tirdzniecības centrā', 'pie jums']
	},
	days: ['sestdien', 'piektdien', 'svētdien', 'trešdien'],
	topics: [...complaints, ...praise],
	leads: [
		'Maiznīca „{brand}”.',
		'Par „{brand}”, ja kādam interesē.',
		'Kafejnīca „{brand}”, svaigs iespaids.',
		'Kurš vēl pasūta „{brand}”?'
	],
	questions: [
		'Sakiet, lūdzu, vai {p} ir arī bez glutēna? Tas vīramātei, tāpēc ir svarīgi.',
		'Cik ilgi strādājat svētkos? Lapā rakstīts viens, uz durvīm cits.',
		'Vai var pasūtīt torti ar kaķa portretu? Kaķis solīds, ruds, foto atsūtīšu.',
		'Vai piegāde uz Jūrmalu ir, vai tikai pa Rīgu?',
		'Kā glabāt rudzu maizi, lai nesakalst: dvielī vai maisiņā?',
		'Vai ar suni {b} laiž iekšā? Viņa ir audzināta, atšķirībā no saimnieka.'
	],
	spam: [
		'Peļņa no 300 eiro dienā bez ieguldījumiem, raksti privāti vārdu GRIBU.',
		'Kredīts piecās minūtēs arī ar sliktu vēsturi!!! Saite profilā >>>',
		'Pārdodu garāžu Bolderājā, sausa, ir bedre. Apskate pēc sešiem.'
	],
	replies: {
		kind: [
			'Labdien! Mums ļoti žēl, ka tā notika, un jums ir pilnas tiesības dusmoties. Naudu par pasūtījumu atmaksāsim šodien līdz vakaram, un vadītāja Ilze jums piezvanīs rīt līdz pusdienām. Viņas tiešais numurs: 2000-0101.',
			'Lūdzu, piedodiet mums sabojāto vakaru. Šodien noskaidrosim, kurā solī pasūtījums pazuda, un līdz piektdienai uzrakstīsim, ko mainījām. Svaigu atvedīsim bez maksas, kad jums ērti: 2000-0101, Ilze.',
			'Mums ir kauns par šo dienu. Paldies, ka uzrakstījāt atklāti. Atmaksa jau noformēta un būs divās darbdienās; ja nebūs, zvaniet man: Ilze, 2000-0101.'
		],
		boilerplate: [
			'Labdien! Paldies par atsauksmi, jūsu viedoklis mums ir ļoti svarīgs.',
			'Labdien! Informācija ir nodota attiecīgajai nodaļai. Atvainojamies par sagādātajām neērtībām.',
			'Cienījamais klient! Pie mums tā gadās ārkārtīgi reti, 99 % viesu ir apmierināti.'
		],
		thanks: [
			'Paldies! Nodevām maizniekiem, viņi nosarka un aizgāja jaukt mīklu.',
			'Liels paldies! Kaķis uz izkārtnes tagad piemiedz aci biežāk.',
			'Cik jauki lasīt! Gaidām atkal, pirmā kanēļmaizīte no mums.'
		]
	},
	reactions: {
		relieved: [
			'PAPILDINĀTS: piezvanīja, atvainojās, naudu atdeva un atveda svaigu. Tā arī jāstrādā, paceļu vērtējumu.',
			'Papildinājums: ar mani sazinājās tajā pašā dienā un visu nokārtoja cilvēcīgi. Paldies.',
			'PAPILDINĀTS. Jautājums atrisināts, patīkami, ka sadzirdēja. Laboju zvaigznes.'
		],
		offended: [
			'PAPILDINĀTS: izlasīju jūsu „atbildi”. Tā ir atrakstīšanās, samazinu vērtējumu.',
			'Papildinājums: pēc tādas atbildes palika vēl rūgtāk. Neviens tā arī nepiezvanīja.'
		],
		thanks: [
			'Paldies, ka atbildējāt un visu salabojāt. Nākšu vēl, goda vārds.',
			'Atbildēja, piezvanīja, atveda. Visas pretenzijas ņemu atpakaļ.',
			'Tagad ticu, ka aiz izkārtnes ir dzīvi cilvēki. Pateicos.'
		]
	},
	news,
	posts,
	story
};
