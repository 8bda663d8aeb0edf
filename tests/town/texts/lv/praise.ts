import type { Topic } from '../pack.ts';

export const praise: Topic[] = [
	{
		name: 'taste',
		kind: 'praise',
		about: 'cafe',
		stars: [5, 5, 4],
		titles: ['Labākais pilsētā', 'Bērnības garša', 'Apēdām visu'],
		parts: [
			[
				'{p} ir kaut kas neticams, visa ģimene desmit minūtes klusēja.',
				'Pērku jau otro nedēļu, un katru reizi kā pirmo.',
				'Ciemos aizvedām jūsu kasti, tagad mūs aicina biežāk.',
				'Vecmāmiņa teica, ka pati cep labāk, bet papildus paprasīja divreiz.'
			],
			[
				'Mīkla dzīva, pildījuma daudz, cukura tieši tik, cik vajag.',
				'Garoziņa kraukšķ, smarža pa visu kāpņu telpu.',
				'Viss svaigs, redzēju, kā ņem ārā no krāsns.',
				'Ne drupačas nepalika, pat kaķis savāca savējās.'
			],
			[
				'Paldies maizniekiem.',
				'Noteikti atgriezīsimies.',
				'Lūdzu, nemainiet recepti.',
				'Iesaku visiem, izņemot tos, kas rindā pirms manis.'
			]
		]
	},
	{
		name: 'staff',
		kind: 'praise',
		about: 'cafe',
		stars: [5, 5],
		titles: ['Sirsnīgi cilvēki', 'Paldies par pacietību', 'Smaida pa īstam'],
		parts: [
			[
				'Meitenes {b} atceras, ka dzeru bez cukura, un tas katru reizi ir patīkami.',
				'Aizmirsu maku, man pateica: „Atnesīsiet rīt.” Atnesu.',
				'Ienācām ar trim bērniem un suni, un priecājās par visiem pieciem.',
				'Palīdzēja izvēlēties torti zelta kāzām, lai gan pati nezināju, ko gribu.'
			],
			[
				'Nekādas steigas, paskaidroja sastāvu, iedeva pagaršot.',
				'Rindā pacienāja ar sausiņu, kamēr gaidījām.',
				'Lietussargs, ko aizmirsu, mani sagaidīja pēc nedēļas.',
				'Redzams, ka cilvēkiem patīk viņu darbs.'
			],
			[
				'Tā turpināt.',
				'Lai jums stipra veselība un labi milti.',
				'Prēmiju viņām, lūdzu, un brīvdienu.',
				'Tādas attieksmes dēļ braucu cauri diviem rajoniem.'
			]
		]
	},
	{
		name: 'on-time',
		kind: 'praise',
		about: 'delivery',
		stars: [5, 4],
		titles: ['Minūti minūtē', 'Paldies kurjeram', 'Atveda veselu'],
		parts: [
			[
				'Piegāde minūti minūtē, un kaste taisna.',
				'Kurjers uznesa torti sestajā stāvā bez lifta un vēl pajokoja.',
				'Pasūtīju naktī, desmitos jau brokastojām.',
				'Noformēju telefonā divās minūtēs, viss atnāca kā bildē.'
			],
			[
				'Piezvanīja pusstundu iepriekš un pajautāja, vai bērns neguļ.',
				'{p} atceļoja tik saudzīgi, ka rozītes ne nodrebēja.',
				'Ielika ar roku rakstītu zīmīti, sīkums, bet silti.',
				'Atnesa atlikumu, par ko biju jau aizmirsusi.'
			],
			['Paldies, izglābāt svētkus.', 'Pasūtīšu vēl.', 'Mūsdienās retums.', 'Gaviļnieks sajūsmā.']
		]
	},
	{
		name: 'cosy',
		kind: 'praise',
		about: 'cafe',
		stars: [5, 4, 4],
		titles: ['Mājīgi', 'Silta vieta', 'Jauka pasēdēšana'],
		parts: [
			[
				'Mājīga vieta {b}: lampas, grāmatas un kaķis uz izkārtnes, kas it kā piemiedz aci.',
				'Ienācām pārlaist lietu un nosēdējām līdz slēgšanai.',
				'Te labi strādāt līdz pusdienām, pēc tam nāk mammas, un labi ir mammām.',
				'Satiku skolas draudzeni, kuru nebiju redzējusi divdesmit gadus.'
			],
			[
				'Tēju pasniedz kannā, nevis papīra glāzē.',
				'Kluss, tīrs, rozetes strādā.',
				'Cenas cilvēcīgas, porcijas dāsnas.',
				'Bērniem grozs ar mantām, un tas pat ir tīrs.'
			],
			['Piecas zvaigznes.', 'Nāksim vēl.', 'Sargājiet šo vietu.', 'Tikai galdiņu varētu būt vairāk.']
		]
	},
	{
		name: 'so-so',
		kind: 'mixed',
		about: 'cafe',
		stars: [3, 3, 4],
		titles: ['Dažādi', 'Garšīgi, bet', 'Viduvēji ar plusu'],
		parts: [
			[
				'{p} garšo labi, porcija maza.',
				'Maize lieliska, kafija tā neko.',
				'Zālē patīkami, pie ieejas vienmēr stāv kāda skrejritenis.',
				'Nāku pēc ieraduma, un ieradums pagaidām turas.'
			],
			[
				'Cenas augušas, kvalitāte tā pati.',
				'Pēc pusdienām plaukti gandrīz tukši.',
				'Darbinieki ir brīnišķīgi, kad viņi ir.',
				'Stāvvieta blakus, ja atbrauc ar riteni.'
			],
			['Kopumā normāli.', 'Redzēsim, kas būs tālāk.', 'Lieku vidējo, bez ļauna prāta.', 'Katram savs.']
		]
	}
];
