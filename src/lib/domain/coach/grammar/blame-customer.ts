import type { GrammarRules } from './types.ts';

/** Where we take the blame in the same breath, nobody else has it. */
const oursEn = [
	'our|my fault|mistake|error|oversight|own|doing|blunder',
	'is|was|were|are ours|mine',
	'because|since|as|for our|we|nobody|no_one',
	"we|i should|failed|forgot|misread|misheard|mixed|never|didn't|did_not",
	'our ~ was|were|is|are wrong|unclear|misleading|hidden|broken',
	'nobody|no_one told|warned|informed|could',
	'nothing ~ wrong',
	'through no',
	'from|by us|me|our_side',
	'had|if we|our|the|anyone|anybody',
	'and|but|yet|so|while|when we|our'
];
const oursRu = [
	'наш*|мы_сами ~ вин*|ошибк*|недосмотр*|упущени*|недоработк*|промах*',
	'из-за|потому|поскольку|так_как ~ мы|нас|наш*|нам|наших',
	'мы|я ~ виноват*|ошибл*|перепутал*|забыл*|напечатал*|обязан*|должны',
	'за|на нами|нас|нашей',
	'никто|никого|нигде',
	'и|но|а|поэтому мы|наш*|нам|виноваты_мы',
	'обещаем|обещаю|будем|стараемся',
	'сказал*|сказали|заявил*|написал*|утвержд* ~ , что|будто'
];
const oursLv = [
	'mūsu ~ vain*|kļūd*|neuzmanīb*|nolaidīb*|paviršīb*',
	'jo|tāpēc|tādēļ|kad ~ mēs|mūsu|mums|pie_mums|lapā|nebija',
	'bet|un|taču mēs|mūsu|kļūdījās',
	'mēs ~ kļūdījāmies|aizmirsām|sajaucām|neizdarījām|vainīgi|neteicām|nokavējām',
	'kļūdījās|aizmirsa|sajauca mūsu',
	'neviens|nevienam|nekur',
	'manis|manī|no_mums',
	'bijām|esam|būtu_jūs|būtu_jums|kā_gan',
	'vainas|kļūdas ~ nav|nebija',
	'*teica|sacīja|apgalvoja|jautāja|pārmetiet ~~ , ka|kāpēc|vai'
];

/** The fault is the customer's: who erred, whose fault it is, what would have been theirs to do. */
export const blameCustomer: GrammarRules = {
	en: [
		{
			unless: oursEn,
			says: [
				// Whose fault.
				'because|since|as {you} {really}? {chose} ~ {wrongly}',
				"it|this|that|it's|that's|which is|was|has_been|seems|must_be|looks ~ your own? {fault}",
				"it's|that's ~ your own? {fault}",
				'because|due|owing|thanks|through|by|down|result|consequence|caused of|to|by? ~ your own? {fault}',
				'fault|mistake|error|blame|responsibility ~ is|was|lies|lay|rests|remains ~ yours|with_you|your_side|your_part|your_own|the_customer*',
				"you|you're are|were|is {really}? {really}? to_blame|at_fault|guilty|responsible_for|the_one_to_blame",
				'^ blame|thank yourself|yourselves',
				'can|may|should|must|only|just|have blame|thank yourself|yourselves',
				'yourself|yourselves to blame',
				'{bad} ~ {use} ~ on|at your part|side|end',
				'on your part|side !we|i|of_the_story|throughout|all_along',
				'your own? {bad} {use}',
				// Who erred.
				'{you} {really}? {really}? {erred} !nothing',
				'{you} were|are late|too_late !because|since|home|for_work|,_and_we',
				'{you} {really}? arrived|came|called|wrote|complained|reported ~ late|too_late !because|since|home',
				'you {really}? never told|informed|warned|mentioned|asked|said|notified|contacted|read|checked|let_us',
				'{you} {really}? {really}? {chose} ~ {wrongly}',
				'{you} {really} ordered|booked|chose|entered|typed|signed|broke|dropped|wanted|agreed|asked_for|declined|refused ~ yourself',
				'you yourself|yourselves chose|ordered|picked|entered|signed|agreed|confirmed|declined|refused|insisted|decided|wanted',
				'ordered|chose|booked|picked|entered|broke|signed|did|damaged|ruined|lost ~ yourself|yourselves',
				'you {really}? did|had|have not {really}? {heed}',
				"you didn't|hadn't|haven't {really}? {heed}",
				'it was you who|that',
				'you did insist|choose|ask|order|sign|agree|refuse|decline',
				'you|evidently|apparently|probably|presumably {really} {damaged}',
				'at your own risk|request|wish|insistence|choice|discretion',
				'was|is your own choice|decision|wish|idea|request',
				// What would have been theirs to do.
				'you {really}? should|could|ought_to|might|would_have_done_well_to {really}? have {really}? {done}',
				"you should've|could've {really}? {done}",
				'you {really}? should|ought_to|need_to|needed_to|must|are_expected_to|were_expected_to|were_supposed_to|are_supposed_to {really}? {care}',
				'would|might have been|seemed ~ wise|wiser|better|sensible|enough|easier|polite|helpful ~ to|of_you|if_you',
				'all you|one had|needed|have|need to do',
				'you only|just|simply had|needed to {care}',
				'next_time|in_future|in_the_future ,? please? {care}',
				'please {care} ~~ more|first|next_time|before|closely|carefully ~ carefully|closely|attentively|attention|you|posting|complaining|writing',
				'^ pay|be more|closer|better|greater attention|careful|attentive|considerate|patient ~ next|in|when|to',
				'expectations ~~ high|unrealistic|exaggerated|excessive',
				'you expected|expect too much',
				'a|one|the simple|quick|single|short|brief|closer|sharper? call|look|glance|question|message|eye|word ~~ would|could have'
			]
		},
		{
			isOpen: true,
			unless: ['even if', 'nobody|no_one ~ answer*', 'we|our ~ still|fault|mistake'],
			says: [
				'^ had you {really}? {done}',
				'if only? you had|have {really}? {done}',
				"if you'd {really}? {done}",
				'if_only you {really}? {done}',
				'nobody|no_one forced|made|obliged|asked|begged you to'
			]
		},
		{
			unless: ['apolog*|sorry|ashamed|forgive|regret*'],
			says: ['nobody|no_one told you to']
		}
	],
	ru: [
		{
			unless: oursRu,
			says: [
				'вы ~ виноват*|виновн*|повинны',
				'вина|виновник*|ответственность|ошибка|промах ~ ваша|вашей|на_вас|вы|за_вами',
				'виноват|виновата|виноваты|виновен|виновна|виновны|виновник* ~ вы|сами !не',
				'вините|винить|пеняйте|пенять|ругайте ~~ себя',
				'по вашей|собственной ~ {carelessness}|невнимательности',
				'из-за|вследствие|ввиду|благодаря|результат*|следствие ваш* ~ {carelessness}|действий|поведения|неверн*|неправильн*|ошибки|молчания',
				'это|тут|здесь|произошло|случилось|всему|тому ~ ваш* собственн*? ~ {carelessness}|ошибка|промах|упущение',
				'виной|причиной|причина ~ ваш* ~ {carelessness}|ошибка|поведение|тон',
				'вы {really}? {really}? {erred}',
				'вы {really}? {really}? {wrongly} {really}? {act}',
				'вы {really}? {really}? {act} ~ {wrongly}',
				'вы сами|сам|сама|лично|же|ведь {really}? {chosen}',
				'сами же|ведь? {chosen}',
				'{chosen} ~ вы сами|сам|сама|лично',
				'^ спросили|сказали|предупредили|позвонили|прочитали|пришли|проверили|сообщили|обратились|посмотрели|уточнили бы',
				'вы ~ пришли|приехали|явились|обратились|позвонили|сообщили|написали|спохватились ~ позже|поздно|с_опозданием|только_через|только_спустя|не_сразу',
				'вы {really}? {really}? не {really}? {heeded}',
				'вам {really}? {must} ~ {heed}',
				'{must} ~ вам ~ {heed}',
				'вы должны|обязаны|могли были|было|бы ~ {heed}',
				'вы могли ~ {heed} ~ заранее|сразу|раньше|до|вовремя',
				'{bad} {use}',
				'в_следующий_раз|впредь|на_будущее|в_дальнейшем|в_другой_раз ,? просим|просьба|советуем|рекомендуем|пожалуйста? ,? вас? быть? {careNow}|внимательн*|внимательнее',
				'будьте|просим_быть ~ внимательн*|внимательнее|аккуратнее|осторожнее|пунктуальн*',
				'читайте|изучайте|проверяйте|смотрите|слушайте ~ внимательн*|внимательнее',
				'внимательнее|внимательно читайте|изучайте|проверяйте|смотрите|слушайте|читать_надо|надо_читать',
				'ожидани* ~~ завышен*|преувеличен*|слишком',
				'вас неоднократно|трижды|дважды|заранее|ведь|же|сразу|лично|много_раз предупреждали|предупредили|просили|информировали|уведомили|уведомляли'
			]
		},
		{
			unless: [...oursRu, '{staff}', '{must} написать|указать|предупредить|сказать', 'о чём|этом ~ {must}'],
			says: ['{must} ~ {heed}', 'сами виноват*', 'читать ~ внимательн*']
		},
		{
			isOpen: true,
			unless: ['даже', 'всё_равно'],
			says: [
				'если бы вы !не|,',
				'никто вас|вам ~ не заставлял|заставил|просил|принуждал|неволил|тянул|обязывал|мешал',
				'никто не заставлял|заставил|принуждал|неволил|обязывал ~ вас|вам',
				'вас никто не заставлял|заставил|просил|принуждал|неволил|тянул|обязывал'
			]
		}
	],
	lv: [
		{
			unless: oursLv,
			says: [
				'jūs|{self} ~ vainīg*|vainojam*',
				'vainīg*|vainojam* ~ jūs|{self}|esat',
				'vaina|vainu|kļūda|atbildība ~ jūsu|jūsējā|jums|jūs|jūsos|gulstas_uz_jums',
				'jūsu paša|pašas|pašu|vien? !rīcībā {carelessness} !pēc',
				'vainojiet|vainojiet_tikai|vainot ~ sevi|{self}',
				'{erred} !jo|potīti|kāju|roku|zobu',
				'{act} ~ {wrongly}',
				'{wrongly} ~ {act}',
				'jūs {really}? {self} {really}? {chosen}',
				'{self} {really}? {chosen}',
				'{chosen} ~ jūs {self}',
				'jūs taču|gan|vienkārši {chosen}',
				'jūs , nevis mēs',
				'jūs ~ tikāt|tika ~ brīdināt*|informēt*',
				'jūs ~ brīdinājām|informējām|aicinājām|lūdzām',
				'jums ~ atgādinājām|teicām|sacījām|paskaidrojām|atgādināts',
				'{bad} ~ {use}',
				'jūsu ~ gaidas|cerības|prasības ~~ pārāk|pārspīlēt*|augst*',
				'nākamreiz|turpmāk|citreiz|nākotnē ,? lūdzu|lūdzam? ,? jūs|varbūt? {careNow}',
				'varbūt nākamreiz {careNow}|lasiet|pievērsiet',
				'esiet ~ uzmanīg*|precīz*|vērīg*|pacietīg*',
				'lasiet|izlasiet|skatieties|klausieties ~ uzmanīg*|rūpīg*',
				'uzmanīgāk|rūpīgāk lasiet|skatieties|klausieties|jālasa'
			]
		},
		{
			unless: [
				...oursLv,
				'mums|man|mēs|es|mūsu|darbiniek*|kurjer*|viesmīl*|pārdevēj*|administrator*|meistar*|ārst*|šofer*|apsarg*|kasier*|*ājām|*ījām|*ējām|*āju|*īju|*ēju|*simies',
				'kuram|kurai|tieši_tāpēc|gribējāt',
				'atvain*|piedod*'
			],
			says: [
				'vajadzēja|vajadzētu|derētu|derēja|pietika|pietiktu|vērts ~ {heed}',
				'bija|būtu|ir ~ {mustHeed}',
				'katram|pašam|pašai|pašiem|vecākiem|klientam|pircējam|viesim ~ {mustHeed}',
				'nevajadzēja|nevajadzētu|nevajag ~ {unheed}',
				'{mustHeed} ~ pašam|pašai|pašiem|katram|laikus|uzmanīg*|iepriekš|vecākiem',
				'jūs ~ varējāt|varēja ~ {heed}|mums_pateikt|mums_paziņot|mums_piezvanīt',
				'varējāt ~ {heed}'
			]
		},
		{
			isOpen: true,
			unless: ['pat ja', 'ja mēs|mūsu|es|kurjer*|darbiniek*', 'tik_un_tā|tāpat', 'būtu jūs|jums|jūsu'],
			says: [
				'ja ~~ būtu ~ {hadHeeded}',
				'ja jūs|vien|tikai ~~ būtu',
				'neviens jūs|jums ~ nespieda|nepiespieda|nelika|neprasīja|nelūdza|neaicināja',
				'neviens nespieda|nepiespieda|nelika'
			]
		}
	]
};
