import type { Blocks } from './types.ts';

export const lv: Blocks = {
	greeting: ['Labdien, {name}!', 'Sveicināti, {name}!'],
	plainGreeting: ['Labdien!', 'Sveicināti!'],
	restated: ['Paldies, ka pastāstījāt. Kā sapratām: {restatement}', 'Izlasījām, kas noticis: {restatement}'],
	quoted: ['Paldies, ka pastāstījāt. Jūs rakstāt: {quotation}.', 'Uzmanīgi izlasījām jūsu vārdus: {quotation}.'],
	regret: {
		defect: [
			'Atvainojamies, ka pie mums pirktais jūs pievīla.',
			'Lūdzam piedošanu: tas, ko no mums saņēmāt, nebija kārtībā.'
		],
		staff_error: [
			'Atvainojamies: kļūda ir mūsu, un mēs to labosim.',
			'Tas notika mūsu vainas dēļ, un par to lūdzam piedošanu.'
		],
		misunderstanding: ['Mums žēl, ka viss izvērtās citādi, nekā gaidījāt.', 'Žēl, ka bijāt rēķinājušies ar ko citu.'],
		missing_information: [
			'Atvainojamies, ka likām jums gaidīt bez ziņas.',
			'Mums bija jāsazinās ar jums daudz agrāk; piedodiet par klusēšanu.'
		],
		wrong_company: ['Mums žēl, ka ar jums tā notika.', 'Tas ir nepatīkams gadījums, un mēs jūtam jums līdzi.'],
		unknown: ['Mums žēl, ka jums palika tāds iespaids.', 'Ļoti žēl, ka esam jūs sarūgtinājuši.']
	},
	step: {
		fix: [
			'Jau labojam un līdz [diena] šeit uzrakstīsim, kas izdarīts.',
			'To jau risina [vārds]; līdz [diena] šeit uzrakstīsim, kā veicies.'
		],
		compensate: [
			'Vēlamies to izlīdzināt: [ko piedāvājam]. No jums vairāk neko nevajag.',
			'Lai atlīdzinātu sabojāto, piedāvājam jums [ko piedāvājam]; no jums tas neko neprasa.'
		],
		explain: [
			'Paskaidrosim, kā tas darbojas: [paskaidrojums]. Ja tas nepalīdz, kopā atradīsim citu risinājumu.',
			'Lūk, kā tas gadījās: [paskaidrojums]. Ja kāds jautājums paliek, atbildi meklēsim kopā ar jums.'
		],
		acknowledge_only: [
			'Izlasījām katru vārdu un nodevām tam, kurš par to atbild: [vārds].',
			'Jūsu rakstīto pilnībā ir izlasījis cilvēks, kurš par to atbild: [vārds].'
		],
		redirect: [
			'Izskatās, ka runa ir par citu uzņēmumu: [nosaukums, kur rakstīt]. Labprāt palīdzēsim ar to sazināties.',
			'Par to atbild [nosaukums, kur rakstīt]. Ja viņus grūti sasniegt, mēs palīdzēsim.'
		],
		disengage: [
			'Pateicām, ko varam piedāvāt, un piedāvājums paliek spēkā: [piedāvājums].',
			'Mūsu piedāvājums joprojām ir spēkā un gaida jūs: [piedāvājums].'
		],
		proactive_notice: [
			'Tas skāris ne tikai jūs. Pie tā strādājam un ziņas rakstām šeit: [adrese], nākamā – līdz [laiks].',
			'Ar to saskārušies arī citi. Jaunumi parādās šeit: [adrese], nākamie – līdz [laiks].'
		]
	},
	stepByCause: {
		missing_information: {
			explain: [
				'Lūk, kas šobrīd zināms: [kas zināms]. Nākamo ziņu šeit uzrakstīsim līdz [laiks].',
				'Šobrīd varam pastāstīt: [kas zināms]. Līdz [laiks] šeit būs lasāms, kas jauns.'
			]
		},
		unknown: {
			acknowledge_only: [
				'Lai varam palīdzēt, mums ir viens jautājums: [jautājums]?',
				'Pasakiet, lūdzu, vienu, lai zinām, ko labot: [jautājums]?'
			]
		}
	},
	contact: [
		'Lūdzu, uzrakstiet uz [kontakts] un, ja bija pasūtījums, nosauciet tā numuru: [vārds] atbild līdz [laiks].',
		'Jums palīdzēs [vārds]: [kontakts], līdz [laiks]; ja bija pasūtījums, noderēs tā numurs.'
	],
	contactElsewhere: [
		'Ja palīdzība vajadzīga, rakstiet uz [kontakts]: [vārds] atbild līdz [laiks].',
		'Mūsu adrese šādam gadījumam: [kontakts]; [vārds] atbild līdz [laiks].'
	]
};
