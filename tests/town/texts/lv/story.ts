import type { StoryStep } from '../../types.ts';

const lv = { language: 'lv' } as const;
const complaint = { ...lv, sentiment: 'negative', isComplaint: true } as const;
const praise = { ...lv, sentiment: 'positive' } as const;

export const story: StoryStep[] = [
	{
		day: -4.7,
		kind: 'publish',
		draft: {
			...complaint,
			key: 'lv-dry-cake',
			place: 'tirgus-cat',
			author: 'Gundega Kliņģere',
			rating: 2,
			title: 'Sausa kūka jubilejā',
			text: 'Pasūtīju medus kūku mammas jubilejai. Iekšā sausa, krēma tikpat kā nav, un viesi klusēja tā, kā klusē pieklājīgi cilvēki. Par četrdesmit eiro gribētos svaigu.'
		}
	},
	{
		day: -4.1,
		kind: 'reply',
		target: 'lv-dry-cake',
		text: 'Gundega, mums ļoti žēl par mammas jubileju. Naudu šodien atmaksājām, un sestdien līdz plkst. 11 atvedīsim svaigu medus kūku bez maksas. Ja laiks neder, zvaniet vadītājai Ilzei: 2000-0101.'
	},
	{
		day: 2.4,
		kind: 'edit',
		target: 'lv-dry-cake',
		change: {
			rating: 5,
			sentiment: 'positive',
			isComplaint: false,
			postscript:
				'PAPILDINĀTS: atveda jaunu kūku ar kartīti mammai. Mamma apraudājās, šoreiz no prieka. Paceļu uz piecām.'
		}
	},
	{
		day: -1.8,
		kind: 'publish',
		draft: {
			...complaint,
			key: 'lv-gift-card',
			place: 'veikals-klingeris',
			author: 'Uģis P.',
			rating: 1,
			title: 'Dāvanu karte nestrādā',
			text: 'Dāvanu karte „nav aktivizēta”, lai gan pirkta turpat Ģertrūdes ielā. Zvanīju trīs reizes, katru reizi solīja pārzvanīt. Sieva domā, ka es viņai uzdāvināju plastmasas gabalu.'
		}
	},
	{
		day: 0.3,
		kind: 'publish',
		draft: {
			...complaint,
			key: 'lv-nobody-came',
			place: 'tirgus-cat',
			author: 'Skaidrīte Ābeļkalne',
			rating: 1,
			title: 'Piegāde tā arī neatnāca',
			text: 'Pasūtīju pīrādziņus bērēm uz desmitiem no rīta. Neatveda ne desmitos, ne vienpadsmitos, ne vispār. Operatore teica, ka kurjers ir tuvumā. Stāvēju pie vārtiem melnā mētelī un gaidīju jūsu kurjeru, nevis cilvēkus. Lūdzu, piezvaniet man.'
		}
	},
	{
		day: 0.9,
		kind: 'publish',
		draft: {
			...praise,
			key: 'lv-courier',
			place: 'shop-feed',
			author: 'Imants Pīpene',
			company: 'cat',
			text: 'Kurjers uznesa kliņģeri sestajā stāvā bez lifta un vēl apsveica vārdadienā. Paldies.'
		}
	},
	{
		day: 1.8,
		kind: 'publish',
		draft: {
			...complaint,
			key: 'lv-film',
			place: 'zinas',
			author: 'Pilsētas ziņas',
			company: 'cat',
			title: 'Lasītāji: „Kaķis un kliņģeris” neatbild uz sūdzībām',
			text: 'Redakcija nedēļā saņēma vienpadsmit vēstules par maiznīcu „Kaķis un kliņģeris”. Vēlas piegādes, neatmaksāta nauda un klusums pēc sūdzības. Uzņēmums uz jautājumiem vēl nav atbildējis.'
		}
	},
	{
		day: 2.7,
		kind: 'edit',
		target: 'lv-nobody-came',
		change: { postscript: 'PAPILDINĀTS: ir pagājušas divas dienas, neviens nav piezvanījis.' }
	},
	{
		day: 3.6,
		kind: 'publish',
		draft: {
			...praise,
			key: 'lv-thanks',
			place: 'shop-feed',
			author: 'Gundega Kliņģere',
			company: 'cat',
			text: 'Publisks paldies Ilzei par medus kūku. Tā arī ir jālabo kļūdas.'
		}
	},
	{ day: 5.2, kind: 'delete', target: 'lv-gift-card' }
];
