import type { Article } from '../pack.ts';

export const news: Article[] = [
	{
		title: 'Maiznīca „Kaķis un kliņģeris” atvainojas par piegāžu nedēļu, kas neizdevās',
		text: 'Nomainot piegādes partneri, uzņēmums nedēļas laikā nokavēja vai pazaudēja simtiem pasūtījumu. Pircēji sūdzas, ka atbalstu nevarēja sazvanīt. Uzņēmums sola atmaksāt ikvienam.',
		author: 'Pilsētas ziņas',
		company: 'cat',
		sentiment: 'negative'
	},
	{
		title: 'Āgenskalnā durvis ver kafejnīca ar kaķi uz izkārtnes',
		text: 'Pirmajā dienā rinda stiepās līdz tramvaja pieturai. Pirmajiem simt viesiem tika pa kanēļmaizītei, simt pirmajam divas, lai nebūtu skumji.',
		author: 'Mirdza Ziņkāre',
		company: 'cat',
		sentiment: 'positive'
	},
	{
		title: '„Bulciņu brālība” vakaros dala maizi senioriem',
		text: 'Pusstundu pirms slēgšanas nepārdoto atdod bez maksas. Mēnesī sadalīts vairāk nekā tūkstotis kukuļu.',
		author: 'Mirdza Ziņkāre',
		company: 'buns',
		sentiment: 'positive'
	},
	{
		title: 'Inspekcija: „Miltu maģijas” cenu zīmēs trūkst alergēnu',
		text: 'Desmit izstrādājumiem vitrīnā nebija norādīts sastāvs. Uzņēmums sola jaunas zīmes līdz mēneša beigām.',
		author: 'Pilsētas ziņas',
		company: 'magic',
		sentiment: 'negative'
	},
	{
		title: 'Vienpadsmitais tramvajs nedēļu brauks pa apkārtceļu',
		text: 'Sliežu remonta dēļ pieturas pie tirgus pārceltas. Shēma izlikta pie stabiem, kuriem tramvajs garām nebrauc.',
		author: 'Pilsētas ziņas',
		company: null,
		sentiment: 'neutral'
	},
	{
		title: 'Sūdzību par ēdiena piegādi divreiz vairāk nekā pērn',
		text: 'Visbiežāk cilvēki raksta, ka pasūtījums kavējas, ir nepilnīgs vai neatnāk vispār. Speciālisti iesaka saglabāt saraksti un vispirms vērsties pie pārdevēja.',
		author: 'Ansis Svarupuds',
		company: null,
		sentiment: 'negative'
	},
	{
		title: 'Maiznieki izcep kliņģeri tramvaja garumā',
		text: 'Rekords pagaidām nav atzīts: kamēr „Kaķis un kliņģeris” gaidīja komisiju, kliņģeri apēda. Dalībnieki lūdz uzskatīt tukšo galdu par pierādījumu.',
		author: 'Mirdza Ziņkāre',
		company: 'cat',
		sentiment: 'positive'
	},
	{
		title: 'Milti kļūst dārgāki. Kas notiks ar maizes cenu?',
		text: 'Dzirnavas brīdina par desmit procentu kāpumu. Aptaujātās maiznīcas cenas celšot piesardzīgi un ne uzreiz.',
		author: 'Ansis Svarupuds',
		company: null,
		sentiment: 'neutral'
	},
	{
		title: 'Parkā pie kanāla apmeties pūce, lūdz netrokšņot',
		text: 'Ornitologi uzlika zīmi. Pūce sēž uz zīmes.',
		author: 'Mirdza Ziņkāre',
		company: null,
		sentiment: 'neutral'
	},
	{
		title: 'Lasītāja: divus mēnešus gaidu atbildi par plēvi maizītē',
		text: 'Sieviete uzrakstīja maiznīcai „Kaķis un kliņģeris”, pievienoja foto un čeku. Atbildēja tikai automātiskais pasts. Uzņēmumā mums teica, ka vēstule „pazudusi starp nodaļām”.',
		author: 'Pilsētas ziņas',
		company: 'cat',
		sentiment: 'negative',
		isComplaint: true
	},
	{
		title: 'Kafejnīcu nakts notiks mēneša pēdējā sestdienā',
		text: 'Trīsdesmit vietas būs atvērtas līdz trijiem. Rīkotāji lūdz sapratni tiem, kas dzīvo virs kafejnīcām.',
		author: 'Mirdza Ziņkāre',
		company: null,
		sentiment: 'neutral'
	},
	{
		title: '„Miltu maģija” slēdz kafejnīcu tirdzniecības centrā',
		text: 'Iemesls ir nomas maksa. Darbiniekiem piedāvātas vietas centrā, apmeklētājiem atlaide atvadu ekleriem.',
		author: 'Ansis Svarupuds',
		company: 'magic',
		sentiment: 'negative'
	}
];

export const posts: Article[] = [
	{
		title: 'Sešas kafejnīcas vienā lietū',
		text: 'Lija no rīta līdz vakaram, un es to uztvēru kā zīmi. Labākās putiņas ir „Kaķī un kliņģerī”, labākās rozetes „Bulciņu brālībā”, bet „Miltu maģijā” dabūju vietu zem lampas, kur arī izžuvu.',
		author: 'Gumijas zābaks',
		company: null,
		sentiment: 'positive'
	},
	{
		title: 'Vēstule kaķim uz izkārtnes',
		text: 'Dārgo kaķi, tavi saimnieki divreiz nokavēja mūsu piegādi un ne reizi nepiezvanīja. Saki viņiem, ka maize bija labā, bet klusums slikts.',
		author: 'Gumijas zābaks',
		company: 'cat',
		sentiment: 'negative',
		isComplaint: true
	}
];
