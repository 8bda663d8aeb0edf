import type { GrammarRules } from './types.ts';

/** Where we are the ones who did or did not, nobody is lectured. */
const aboutUsEn = [
	"we|our|us|i|my|me|we've|we'd|i've|i'd|ours",
	'nobody|no_one|please',
	'should ~ told|said|mentioned',
	'even if|though|so'
];
const aboutUsRu = ['{staff}', 'мы|наш*|нам|нас|я|мне|меня|мой|моя', 'никто|пожалуйста', 'даже если', 'должны'];
const aboutUsLv = ['{staff}', 'mēs|mūsu|mums|es|man|mana|mūs', 'neviens|lūdzu', 'pat ja', 'atvain*|piedod*|izņēmum*'];

/**
 * The customer is told what everybody knows: how things are to be used, and what sensible people do. Duties without anybody who has them
 * («filters have to be cleaned regularly») are left to the model: they may be our own.
 */
export const lectures: GrammarRules = {
	en: [
		{
			unless: aboutUsEn,
			says: [
				'serious|careful|attentive|experienced|sensible|reasonable|responsible|prudent|wise|grown-up|thoughtful|cautious * usually|normally|generally|always|simply|also? {prudent}|would',
				'most|other people|parents|owners|customers|guests|passengers|travellers|tenants|visitors|patients|drivers ~ manage|read|check|measure|test',
				'is|was what the ~ recommends|advises',
				'is|are not meant|made|designed|intended|built for !you|your',
				'does|do not tolerate|survive|forgive ~',
				'is what comes of ~',
				'anyone|anybody|somebody|those|people|whoever|everyone who ~~ must_expect|should_expect|should_know|should_not_be_surprised|had_better|would_do_well|knows_what_to_expect|runs_the_risk|risk|risks'
			]
		},
		{
			unless: [...aboutUsEn, 'you|your|apolog*|sorry|reply|answer|sign|warning|notice|word'],
			says: [
				'a|an|one|any * ~~ would|could have helped|prevented|avoided|saved|spared|sufficed|cleared|shown|solved|settled'
			]
		}
	],
	ru: [
		{
			unless: aboutUsRu,
			says: [
				'внимательн*|аккуратн*|опытн*|ответственн*|разумн*|воспитанн*|взросл*|серьёзн*|нормальн* *|человек|люди|родители ~ обычно|всегда|понима*|знает|знают|чита*|проверя*|бы|умеет|умеют|предупрежда*',
				'не предназначен*|рассчитан*|создан* ~ для|на|под',
				'обычно|как_правило|принято ~~ {prudent} !ли',
				'не ~ терпит|терпят|выдерживает|выдерживают|прощает|прощают !отлагательств*|промедлени*',
				'если ~ не ~ ухаживать|чистить|следить|поливать|смазывать|менять|читать|соблюдать|кормить|закрывать|выключать',
				'тот|те|всякий|каждый ,? кто|которые ~~ , ~~ рискует|рискуют|пусть'
			]
		}
	],
	lv: [
		{
			unless: aboutUsLv,
			says: [
				'uzmanīg*|rūpīg*|pieredzējuš*|atbildīg*|saprātīg*|pieauguši|nopietn*|kārtīg*|normāl* *|cilvēks|cilvēki|vecāki ~~ parasti|vienmēr|saprot|zina|lasa|pārbauda|būtu|prot|brīdina|izlasa|piesaka',
				'nav paredzēt*|domāt* !kā|attaisno*',
				'parasti ~~ {prudent}',
				'necieš|neiztur|nepiedod|nepanes !atlikšan*|kavēšan*',
				'ja ~ neievēro|nekopj|nelaista|netīra|nelasa|nepieskata|neizslēdz|neaizver|nemaina|neseko ~',
				'kas|kurš|tas_,_kas ~~ , ~~ jāzina|jārēķinās|riskē'
			]
		}
	]
};
