import type { GrammarRules } from './types.ts';

/** Whoever erred, we answer for it: then naming them moves no blame. */
const ownedEn = [
	'our|my|ours own|very_own? fault|mistake|error|responsib*|blame|doing',
	'on us|me',
	'is ours|mine',
	'we ~ left|did|overlooked|missed|never|should',
	'you ~ pay|paid',
	'sorry|apolog*|ashamed|regret*|forgive|shame',
	'we|i ~ should|responsible|answer|take|blame|chose_him|chose_them',
	'no|not|never|hardly ~ excuse|matter|your|comfort|fault',
	'rather than|instead_of',
	'will|tomorrow|new|help*|call|bring* ~ will|replace*|bring*|arrange*|send*|refund*',
	'whoever|whether|whatever|if',
	"so i'll|we'll|i|we|you"
];
const ownedRu = [
	'моя|мой|моей|наша|нашей рука|рукой|подпись|подписью|вина|ошибка',
	'наш* собственн*|общ*? вин*|ошибк*|ответственност*|упущени*',
	'потому|но|а|и|когда ~~ мы|наш*|нам',
	'извин*|простите|прощени*|стыдно|жаль|прости|сожале*',
	'мы|я ~ отвеча*|виноват*|должны|обязаны|несём|берём',
	'не|ни ~ оправда*|важно|ваша|при_чём',
	'мы , а не',
	'возместим|вернём|заменим|поможет|поможем|привез*',
	'если|кто_бы',
	'отвечаем|отвечаю ~ мы|я',
	'стал|стала|стало ~ наш*'
];
const ownedLv = [
	'mūsu pašu? vain*|kļūd*|atbildīb*',
	'jums|jūs ~ teica|stāstīja',
	'atvain*|piedod*|kauns|kaunam*|žēl|nožēlo*',
	'mēs|es ~ atbild*|vainīg*|uzņem*',
	'nav|ne|neattaisno ~ attaisno*|svarīg*|jūsu',
	', nevis ~ kurjer*|piegādātāj*',
	'atlīdzināsim|atgriezīsim|nomainīsim|palīdzēs*|atved*',
	'ja|lai_kas'
];

/** The fault is a colleague's, a supplier's, the weather's. */
export const blameOther: GrammarRules = {
	en: [
		{
			unless: ownedEn,
			says: [
				"it|this|that|it's|that's is|was|were|has_been? ~ {third} {fault}",
				'{fault}|delay|damage|problem|reason|cause|blame ~ is|was|lies|lay|rests|came|comes ~ with|of|by|caused_by|down_to|because_of|from|at|on ~ {third}|{weather}',
				'{fault} of|by ~ {third}',
				'{others} ~ been_promising|had_promised|demanded|pulled|cancelled|withdrew|grown_careless',
				'comes|come|came|bought|delivered|supplied from|by ~ {others}|plant|factory',
				'we|i only|merely|just publish|sell|resell|rent|pass|forward|relay|carry|distribute|print|broker',
				'because|account|due|owing|thanks of|to ~ {third}|{weather}',
				'caused by ~ {third}|{weather}',
				'{third}|colleague|employee|trainee|waiter|waitress|cashier|manager ~ is|are|was|were to_blame|at_fault|responsible_for|guilty',
				'our new|young|former|temporary? {third}|colleague|employee|trainee|waiter|waitress|cashier|receptionist|intern {really}? made_a_mistake|made_an_error|mixed_up|forgot|misunderstood|confused|got_it_wrong',
				'{third} {really}? {really}? let_us_down|failed_us|failed_to|forgot|mixed_up|lost|misplaced|delayed|neglected|did_not_do|did_not_deliver|sent_us|promised_us|cancelled_on_us|damaged'
			]
		},
		{
			unless: ownedEn,
			isOpen: true,
			says: [
				'we|company|shop|hotel ~ not|cannot|no be? responsible|liable|responsibility|answer|answerable|held_responsible for|of ~ {third}|them|others|others_do',
				'out of our hands|control',
				'beyond our control|influence'
			]
		}
	],
	ru: [
		{
			unless: ownedRu,
			says: [
				'{others} ~ потребовал*|отменил*|закрыл*|остановил*|держит|подняла|подняли|не_дал*|тянет',
				'мы ~ лишь|только|просто ~ публикуем|продаём|перепродаём|сдаём|передаём|печатаем|размещаем',
				'виноват*|виновн*|виновник* ~ {third}|{thirdOf}|{weather}',
				'вина|ошибка|проблема|недоработка|недосмотр|косяк ~ {thirdOf}|{weather}',
				'по вине|ошибке|недосмотру|милости ~ {thirdOf}|{weather}',
				'из-за|благодаря|вследствие ~ {thirdOf}|{weather}',
				'нас ~ подвёл|подвела|подвели|подводит',
				'{third} ~ подвёл|подвела|подвели|напутал*|перепутал*|ошиб*|потерял*|забыл*|задержал*|сорвал*|сорвала|повредил*|не_выполнил*',
				'новый|новая|молодой|наш|наша ~ сотрудник|сотрудница|стажёр|официант|официантка|кассир|менеджер|администратор ~ ошиб*|напутал*|перепутал*|забыл*|не_понял*',
				'это ~ {third} ~ виноват*|ошиб*|напутал*'
			]
		},
		{
			unless: ownedRu,
			isOpen: true,
			says: [
				'мы|магазин|компания ~ не ~ отвечаем|отвечает|несём|несёт|можем_отвечать ~ за|ответственност* ~ {thirdOf}|работу|действия|за_работу|качество|чужие',
				'не в наших силах|нашей_власти',
				'от нас ~ не завис*'
			]
		}
	],
	lv: [
		{
			unless: [...ownedLv, 'mēs|mūsējo|mūsējā|domājām|atbildam'],
			says: [
				'{others} ~ pieprasīja|atcēla|slēdza|aizvēra|apturēja|aizkavēja|pacēla|nedeva|kavē|velk',
				'vainīg*|vainojam* ~ {third}|{thirdOf}',
				'{thirdOf} ~ vaina|kļūda|nolaidība|paviršība|neuzmanība|vainas_dēļ|kļūdas_dēļ',
				'{thirdOf}|{weather} dēļ',
				'mūs ~ pievīla|pieviļ|pievīlis|pievīlusi',
				'{third} ~ kļūdījās|sajauca|aizmirsa|pazaudēja|nokavēja|pievīla|sabojāja|nepiegādāja|neizdarīja|kavējās|aizkavēja|pārprata',
				'jaunais|jaunā|mūsu ~ darbinieks|darbiniece|viesmīlis|viesmīle|kasiere|praktikants|praktikante|administratore ~ kļūdījās|sajauca|aizmirsa|pārprata|nezināja',
				'izraisīja|radīja|izraisīj* ~ {third}|{weatherNom}'
			]
		},
		{
			unless: ownedLv,
			isOpen: true,
			says: [
				'neatbildam|neatbild par ~ {third}|{thirdOf}|darb*|piegād*|citu|rīcību|citiem|kurjer*',
				'mēs|pie_mums ~ tikai|vien ~ publicējam|pārdodam|tirgojam|iznomājam|nododam|drukājam|pārsūtām|izplatām',
				'tikai publicējam|pārdodam|tirgojam|iznomājam|nododam|drukājam|pārsūtām',
				'nav mūsu varā|spēkos',
				'no mums nav|tas_nav ~ atkarīg*'
			]
		}
	]
};
