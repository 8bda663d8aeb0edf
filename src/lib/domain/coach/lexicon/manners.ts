import type { Words } from './concepts.ts';

/** How things are, and the small words between them. Folded as texts are; `*` stands for any ending. */
export const manners = {
	good: {
		en: 'good, great, excellent, fine, perfect*, wonderful*, lovely, nice, best, better, well, super, beautiful*, right, proper*, correct, true, quality, comfortable*, cosy, safe*, useful, favourite*, delicious, successful*, lucky',
		ru: 'хорош*, отличн*, прекрасн*, замечат*, чудесн*, идеальн*, лучш*, превосх*, красив*, правильн*, верно, качеств*, удобн*, уютн*, безопасн*, полезн*, любим*, вкусн*, успешн*, удачн*, повезл*, мил*',
		lv: 'labs, laba, labi, labu, labas, labak*, lielisk*, teicam*, izcil*, brinisk*, jauk*, perfekt*, ideal*, skaist*, pareiz*, kvalitat*, ert*, majig*, dros*, noderig*, milak*, garsig*, veiksmig*, paveic*'
	},
	bad: {
		en: 'bad, badly, worse, worst, awful*, terrible*, horrible*, poor*, ugly, wrong*, faulty, defect*, problem*, trouble*, difficult*, hard, dangerous*, risk*, harmful, useless, unfit, disaster*, tragedy, nightmare*, mess, chaos, fail*, failed, failure*',
		ru: 'плох*, хуже, худш*, ужас*, кошмар*, отвратит*, некрасив*, неисправ*, дефект*, брак*, проблем*, неприятност*, труднос*, трудн*, сложн*, тяжел*, опасн*, риск*, вредн*, бесполезн*, негодн*, катастроф*, трагед*, бардак*, хаос*, неудач*, провал*, подве*, подвод*',
		lv: 'slikt*, sliktak*, briesm*, sausm*, drausmig*, neglit*, bojat*, defekt*, problem*, grutib*, grut*, sarezg*, smag*, bistam*, risk*, kaitig*, nederig*, bezjedz*, katastrof*, traged*, murg*, haos*, nekartib*, neveiksm*, neizdev*, pievil*'
	},
	big: {
		en: 'big*, large*, huge, great many, long, longer, longest, high, higher, tall, wide, deep, thick, heavy, strong*, loud*, full, whole, entire, much, many, more, most, lots, lot, plenty, enough, too, very, quite, really, so, such, extra, total*, max*, increase*, rise*',
		ru: 'больш*, огромн*, громадн*, длинн*, дольш*, высок*, выше, широк*, глубок*, толст*, тяжел*, сильн*, громк*, полн*, целой, целый, целая, целую, весь, вся, всю, много, многие, многих, больше, очень, слишком, совсем, достаточн*, хватит, хвата*, так, такой, такая, такие, довольно, максим*, повыс*, вырос*',
		lv: 'liel*, milzig*, gars, gara, garu, garak*, augst*, plat*, dzil*, biez*, smag*, stipr*, skal*, pilns, pilna, vesels, veselu, vesela, daudz*, vairak*, vairum*, loti, parak, pavisam, gana, pietiek*, pietik*, tik, tads, tada, diezgan, maksimal*, pieaug*'
	},
	little: {
		en: 'small*, little, tiny, short*, low*, thin, narrow, light, weak*, few, fewer, less, least, bit, slight*, minor*, mere*, just, only, hardly, barely, almost, nearly, quiet*, soft*, slow*, empty, half, partly, some, single, trifle*, petty',
		ru: 'мал*, маленьк*, крошечн*, коротк*, низк*, тонк*, узк*, легк*, слаб*, мало, меньше, немного, чуть, слегка, незначит*, лишь, едва, почти, тих*, мягк*, медленн*, пустой, пустая, пустые, пусто, частич*, нескольк*, единств*, мелоч*, пустяк*',
		lv: 'maz*, mazin*, sik*, iss, isa, isu, isi, isak*, zem*, plans loti, saur*, viegl*, vaj*, nedaudz, mazliet, mazak*, drusku, niecig*, tikai, knapi, tikko, gandriz, kluss, klusi, klusa, miksti*, lenam, len*, tukss, tuksa, tuksu, dalej*, dazi, dazas, vienig*, sikum*, nieks, nieki'
	},
	hotcold: {
		en: 'hot, warm*, cold*, cool*, icy, freezing, frozen, lukewarm, heated, degree*, temperature*, chilly, fresh air, draught*, stuffy, burning',
		ru: 'горяч*, тепл*, холод*, прохлад*, ледян*, мерзл*, градус*, температур*, зябк*, сквозн*, душн*, жарк*, остыл*, осты*, нагре*, согре*',
		lv: 'karst*, silt*, aukst*, ves*, ledain*, sasal*, grad*, temperatur*, salti, caurvej*, smacig*, atdzis*, uzsil*, sasil*'
	},
	newold: {
		en: 'new*, old*, fresh, modern*, ancient, young*, recent*, former*, previous*, earlier, last year, used, second-hand, latest, next, future, coming, current*, present, original*, first-time',
		ru: 'нов*, стар*, свеж*, современн*, древн*, молод*, недавн*, бывш*, прежн*, предыдущ*, прошл*, следующ*, будущ*, нынешн*, текущ*, последн*, нынче, оригинал*',
		lv: 'jaun*, vec*, svaig*, modern*, sens*, nesen*, bijus*, ieprieks*, pagajus*, nakam*, turpm*, pasreiz*, tagadej*, pedej*, original*'
	},
	same: {
		en: "same, other*, another, different*, similar*, like, likewise, equal*, else, else's, alternative*, instead, rather, opposite, exact*, precisely, own, separate*, special*, particular*, certain, usual*, normal*, ordinary, strange*, odd, weird*, unique, typical*, common*",
		ru: 'тот же, та же, те же, так* же, другой, друго*, другие, других, иней, инуй, инач*, одинак*, похож*, подобн*, точн*, именно, ровно, свой, свои, своих, отдельн*, особ*, определ*, обычн*, нормальн*, странн*, необычн*, уникальн*, типичн*, вместо, скорее, наоборот, чуж*',
		lv: 'tas pats, ta pati, tie pasi, cits, cita, citu, citi, citas, citad*, vienad*, lidzig*, tiesi, preciz*, savs, sava, savu, savas, atsevisk*, ipas*, noteikt*, parast*, normal*, divain*, neparast*, unikal*, tipisk*, vieta, drizak, otradi, sves*'
	},
	surely: {
		en: 'of course, sure, surely, certain*, definite*, obvious*, clear*, evident*, apparent*, indeed, really, truly, actually, honest*, frankly, undoubted*, no doubt, always, must be, naturally, simply, surprising*, after all',
		ru: 'конечно, разумеет*, безусловн*, точно, определенно, очевидн*, ясно, явно, понятно, видимо, действительн*, правда, на самом деле, честно, откровенн*, несомнен*, всегда, естествен*, просто, удивительно, ведь, все-таки',
		lv: 'protams, dabiski, noteikti, acimredz*, skaidrs, skaidri, saprotam*, redzams, tiesam, patiesam, patiesib*, godigi, atklati, neapsaub*, vienmer, vienkarsi, parsteidzo*, tacu, galu gala'
	},
	maybe: {
		en: 'maybe, perhaps, possibl*, probably, likely, might, may, could, would, should, seem, seems, sometimes, rarely, often, usually, either, whatever, somehow, somewhere, any, apparently, as if, supposedly, approximately, about',
		ru: 'может, может быть, возможн*, вероятн*, наверн*, пожалуй, могут, могл*, бы, иногда, редко, часто, обычно, либо, что-то, как-то, где-то, какой-то, какая-то, кажется, будто, якобы, примерно, около, видать',
		lv: 'varbut, iespejam*, laikam, drosi vien, var but, varetu, butu, reizem, reti, biezi, parasti, kaut kas, kaut ka, kaut kur, kads, skiet, it ka, aptuveni, apmeram, jebkur*, kaut kad*'
	},
	soon: {
		en: 'now, soon*, immediately, at once, straight away, right away, already, yet, still, then, later, before, after, ago, again, once, until, till, since, during, early, late, quick*, fast*, hurry, suddenly, finally, meanwhile, while, when, whenever, ever',
		ru: 'сейчас, теперь, скоро, сразу, немедлен*, тут же, уже, еще, пока, потом, позже, раньше, после, до, назад, снова, опять, однажды, когда, во время, рано, поздно, быстр*, скорее, вдруг, наконец, тем временем, как только, тогда',
		lv: 'tagad, driz, drizum*, uzreiz, tulit, tulin, nekavej*, jau, vel, joproj*, pagaid*, tad, velak, agrak, pirms, pec, atpakal, atkal, reiz, kamer, lidz, kops, laika, agri, velu, atri, atrak*, steig*, peksni, beidzot, tikmer, kad, tiklidz'
	},
	where: {
		en: 'here, there, where, everywhere, nowhere, somewhere else, outside, inside, behind, in front, under, above, over, below, between, next to, near*, close by, far, away, around, across, along, left, right side, upstairs, downstairs, against, through',
		ru: 'здесь, тут, там, где, везде, всюду, нигде, куда, туда, сюда, снаружи, внутри, сзади, за, впереди, под, над, между, рядом, около, возле, близко, далеко, прочь, вокруг, через, вдоль, слева, справа, наверх*, вниз*, против, сквозь, мимо',
		lv: 'seit, te, tur, kur, visur, nekur, ara, arpus, ieksa, iekspus*, aiz, prieksa, zem, virs, starp, blakus, pie, tuvu, talu, prom, apkart, caur, gar, pa kreisi, pa labi, augsa, augspus, leja, pret, garam, cauri'
	},
	they: {
		en: 'he, him, his, she, her, hers, they, them, their, theirs, himself, herself, themselves, it, its, this, that, these, those, which, whose',
		ru: 'он, его, ему, им, нем, она, ее, ей, ней, нее, они, их, ими, них, ним, это, этот, эта, эти, этого, этой, этом, тот, та, те, того, той, который, которая, которые, которого, которой, чей, чья',
		lv: 'vins, vina, vinu, vinam, vinai, vini, vinas, viniem, vinus, tas, ta, tie, tam, to, so, sis, si, sie, sas, sai, sim, kurs, kura, kuru, kuram, kuri'
	},
	free: {
		en: 'free, alone, lonely, together, with, without, except, besides, including, for free, gratis, extra, spare, available, vacant, open to, welcome',
		ru: 'бесплатн*, свободн*, один, одни, вместе, вдвоем, с, со, без, кроме, помимо, включая, даром, лишн*, запасн*, доступн*, добро пожаловать',
		lv: 'briv*, bezmaks*, viens pats, viena pati, kopa, ar, bez, iznemot, papildus, ieskaitot, par velti, lieks, rezerves, pieejam*, laipni ludz*'
	},
	although: {
		en: 'but, although, though, however, despite, still, even, yet, otherwise, anyway, nevertheless, while, because, since, so, therefore, thus, that is why, if, unless, whether, in case, and, or, nor, than, as',
		ru: 'но, хотя, однако, несмотря, даже, иначе, все равно, тем не менее, зато, а, потому, поскольку, так как, поэтому, значит, если, разве, ли, то есть, или, ни, чем, как, чтобы, раз уж',
		lv: 'bet, lai gan, kaut gan, tomer, neskatoties, pat, citadi, vienalga, toties, jo, tapec, tadel, ta ka, tatad, ja, ja vien, vai, gan, un, ne, neka, ka, lai, nez vai, diezin'
	}
} satisfies Record<string, Words>;
