/** Patterns of what is nobody's affair in public, however it is put: bodies, families, purses, whereabouts. */
interface Secret {
	pattern: RegExp;
	/** Said of the customer, of anybody, or by itself so plain that it may stand alone. */
	of: 'customer' | 'anybody' | 'itself';
}

const any = (lists: readonly string[], flags = 'iu') => new RegExp(lists.join('|'), flags);
const secret = (of: Secret['of'], lists: readonly string[], flags = 'iu'): Secret => ({
	of,
	pattern: any(lists, flags)
});

/** Illness and its treatment, courts, debts, a marriage that ended. */
const lives: readonly Secret[] = [
	secret('anybody', [
		'паркинсон|альцгеймер|хламиди|сифилис|гоноре|венерич|психиатр|психоз|шизофрени|недержани|мастэктоми|биопси|инсулин',
		'экзем(?!пл)|псориаз|флюорограф|инфаркт|бесплоди|геморро|опухол|метастаз|нарколог|закодирован|в запо[йея]|анорекси',
		'алимент|судимост|условн[а-я]+ срок|условно-досроч|на условке|исполнительн[а-я]+ (?:лист|производств)|ипотек',
		'развод(?:е|а|ится|итесь)(?![а-я])|опекун|банкрот|диабет|гепатит|онколог|деменци|эпилепси|инсульт|задержк[а-я]+ речи'
	]),
	secret('anybody', [
		'parkinson|alcheimer|hlamīdij|sifilis|psihiatr|psihoz|šizofrēn|nesaturēšan|biopsij|insulīn|ekzēm|psoriāz|infarkt|neauglīb',
		'audzēj(?=[aius])|metastāz|endokrinolog|narkolog|artroz|endoskopij|pēc dzemdībām|trimestr|anoreksij|(?<!\\p{L})vēz(?:i|is|a)(?!\\p{L})',
		'alimenti|sodāmīb|tiesu izpildītāj|hipotēk|(?<!\\p{L})[sš][kķ]ir(?:[sš]an|as(?!\\p{L}))|bankrot|maksātnespēj|parāds? par|aizbildn|diabēt',
		'epilepsij|demenc|kuņģa čūl|bezmieg|asins analīz|special[aā]s vajadz[iī]b'
	]),
	secret('anybody', [
		'parkinson|alzheimer|chlamydia|syphilis|psychiatr|psychosis|schizophreni|incontinen|mastectomy|biopsy|insulin|eczema|psoriasis',
		'abortion|infertil|menopaus|hiv(?![a-z])|tumou?r|(?<!\\p{L})stammer|prolapse|sleep apnoea|colonoscopy|rehab|anti-anxiety|bipolar',
		'alimony|custody (?:case|battle|hearing|of your)|no custody|family court|bailiff|probation|on parole|(?:protective|restraining) order',
		'repossess|bankrupt|credit score|divorc|eviction|inheritance|diabet(?:es|ic)|hepatitis|epileps|dementia|blood test',
		'unemployed|housing allowance'
	])
];

/** A relative, neighbour or master by name. */
const people: readonly Secret[] = [
	secret(
		'itself',
		[
			'(?<!\\p{L})[Вв]аш\\p{L}* (?:бывш\\p{L}+ )?(?:муж\\p{L}*|супруг\\p{L}*|жен[аеуы]\\p{L}*|сын\\p{L}*|доч\\p{L}+|мат\\p{L}+|мам\\p{L}+|отц\\p{L}+|брат\\p{L}*|сестр\\p{L}+|начальни\\p{L}+|сосед\\p{L}*|тёщ\\p{L}+|бабушк\\p{L}+),? \\p{Lu}\\p{Ll}+',
			'(?:сосед\\p{L}*|жил\\p{L}+|гость\\p{L}*|постоял\\p{L}+) из \\S+ (?:квартиры|номера|подъезда),? (?:госпож\\p{L} |господин\\p{L}* )?\\p{Lu}\\p{Ll}+',
			'номер(?:а)? брон\\p{L}+ \\S+, пассажир'
		],
		'u'
	),
	secret(
		'itself',
		[
			'(?<!\\p{L})[Jj][uū]su (?:bijuš\\p{L}+ )?(?:v[iī]r\\p{L}*|siev\\p{L}*|d[eē]l\\p{L}*|meit\\p{L}*|m[aā]t\\p{L}*|t[eē]v\\p{L}*|br[aā]l\\p{L}*|m[aā]s[aiu]\\p{L}*|priekšnie\\p{L}+|kaimi\\p{L}+),? \\p{Lu}\\p{Ll}+'
		],
		'u'
	),
	secret(
		'itself',
		[
			'(?<!\\p{L})[Yy]our (?:ex-|late )?(?:husband|wife|son|daughter|mother|father|brother|sister|boss|employer|partner|neighbour|neighbor)s?,? (?!I(?![a-z]))\\p{Lu}\\p{Ll}+',
			'belongs to a (?:Mr|Mrs|Ms) \\p{Lu}|the tenant (?:above|below|opposite) you'
		],
		'u'
	)
];

/** What is in a purse, on a record, behind a door; where somebody was and with whom. */
const affairs: readonly Secret[] = [
	secret('itself', [
		'ваш баланс|долг по лицевому сч[её]ту \\d|зарплата у вас|код от вашего подъезда|девичья фамили|вы прописаны|живёте одн[аи]|что вдов',
		'с другим мужчиной|с другой женщиной|состоит на учёте|пропустил\\p{L}* \\S+ урок|в личном деле \\p{L}+ указано',
		'показал у вас \\S+ процент|вы с семь[её]й до'
	]),
	secret('itself', [
		'j[uū]su konta atlikum|kred[iī]tu jums|durvju kods \\d|j[uū]su [iī]stais v[aā]rds|jūs taču esat \\p{Lu}|piegādes adrese mūsu datos|viņas tālrunis ir \\d',
		'par \\p{L}+ sekmēm|kopā ar vēl vienu|ar kur[uo] (?:ieradāties|atnācāt|nakšņojāt)|nākamnedēļ būsiet|jūsu \\p{L}+ mācās \\d|apmeklē psiholog|logopēd'
	]),
	secret('itself', [
		'your (?:account )?balance (?:is|was|stood)|you have owed|in arrears|loan you took|your salary|speech therapy',
		'passport no|where you live at|with a companion|(?:left|entered) the building at|together with (?:Ms|Mr|Mrs)(?![a-z])',
		'psychologist.s note|at the weigh-in|failed the \\p{L}+ exam'
	])
];

/** All that is nobody's affair, in three languages; each pattern stands in texts of its own. */
export const secrets: readonly Secret[] = [...lives, ...people, ...affairs];
