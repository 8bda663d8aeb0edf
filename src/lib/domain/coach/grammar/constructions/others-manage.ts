import type { GrammarRules } from '../types.ts';

const feelingEn = [
	'worry|worried|upset|disappoint*|annoy*|angry|trust|happy|satisfied|love',
	'sorry|apolog*|ashamed',
	'we|i ~ should'
];
const feelingRu = ['волну*|пережив*|обид*|довольн*|злятся|расстро*|доверя*|хвал*', 'извин*|простите|стыдно'];
const feelingLv = ['uztrauc*|pārdzīvo*|apmierin*|dusm*|uzticas|slav*', 'atvain*|piedod*|kauns'];

/** Others manage: the neighbours had moved their cars, most families have read it. */
export const othersManage: GrammarRules = {
	en: [
		{
			unless: feelingEn,
			says: [
				'folk|folks|people|locals|ladies|gentlemen|neighbours|parents|guests|customers|families|clients|patients|passengers|visitors|owners|drivers|tenants|members ~~ usually|normally|generally|mostly|tend|manage|managed|simply|evidently ~',
				'most|other|sensible|normal folk|folks|people|locals|ladies|gentlemen|neighbours|parents|guests|customers|families|clients|patients|passengers|visitors|owners|drivers|tenants|members ~'
			]
		}
	],
	ru: [
		{
			unless: feelingRu,
			says: [
				'люди|родители|соседи|гости|клиенты|клиентки|покупатели|пассажиры|девочки|семьи|хозяева|владельцы|невесты|пациенты|дачники|бабушки|гостьи|ученики|студенты|жильцы|мамы ~~ обычно|всегда|как_правило|почему-то|заранее|накануне|сперва|сначала|спокойно ~',
				'обычно|как_правило|всегда ~ люди|родители|соседи|гости|клиенты|клиентки|покупатели|пассажиры|девочки|семьи|хозяева|владельцы|невесты|пациенты|дачники|ученики|студенты|жильцы|мамы ~',
				'большинство|многие|остальные|другие|нормальные|приличные|взрослые|опытные ~ люди|людей|родители|родителей|соседи|гости|гостей|клиенты|клиентов|покупател*|пассажир*|семей|пациент*|жильц* ~'
			]
		}
	],
	lv: [
		{
			unless: feelingLv,
			says: [
				'cilvēki|vecāki|kaimiņi|viesi|klienti|pircēji|pasažieri|ģimenes|tuvinieki|saimnieki|apmeklētāji|pacienti|skolēni|studenti|daži|vairums|lielākā_daļa|daudzi|pārējie ~~ parasti|vienmēr|laikus|iepriekš|agrāk|paši ~',
				'parasti ~ cilvēki|vecāki|kaimiņi|viesi|klienti|pircēji|pasažieri|ģimenes|tuvinieki|saimnieki|apmeklētāji|pacienti ~'
			]
		}
	]
};
