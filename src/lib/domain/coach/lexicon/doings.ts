import type { Words } from './concepts.ts';

/** What people do and what happens. Folded as texts are; `*` stands for any ending. */
export const doings = {
	go: {
		en: 'go, goes, going, went, gone, walk*, run, runs, ran, running, step, stepped, move*, moved, moving, pass, passed, travel*, head for, march*, wander*, climb*, jump*, fall, fell, fallen, falls, slip*, stumble*, trip, tripped',
		ru: 'идет, идут, идти, иду*, ход*, шел, шла, шли, пойд*, пошел, пошл*, бег*, беж*, двиг*, прошел, прошли, пройд*, путешеств*, поднима*, прыг*, пад*, упал*, упас*, скольз*, споткн*, оступ*',
		lv: 'iet, eju, ejam, ejiet, gaja, gajis, gajat, iesim, skrien*, skrej*, kust*, parvieto*, celo*, kapj*, kapt, lec*, krit*, nokrit*, krist, paslid*, paklup*, klup*'
	},
	leave: {
		en: 'leave*, left, quit, exit*, abandon*, run away, gone away, depart*, stay away, disappear*, vanish*, flee, fled, escape*',
		ru: 'уйт*, уход*, ушел, ушл*, уед*, уеха*, уезж*, покин*, выйт*, выход*, вышел, вышл*, исчез*, пропа*, сбеж*, убеж*, остави*, оставл*',
		lv: 'aiziet*, aizej*, aizgaj*, prom, aizbrauk*, aizbrauc*, pamest*, pamet*, iziet*, izgaj*, izej*, pazud*, pazust*, aizbeg*, beg*, atstaj*, atstat*'
	},
	arrive: {
		en: 'arriv*, reach*, enter*, turn up, turned up, show up, showed up, get to, got to, appear*, return*, back, landed, check in',
		ru: 'прид*, пришел, пришл*, прихода, приходи, приходили, приходим, приходит, приходите, приходится, приходить, прибы*, приезж*, приед*, дойд*, дошел, дошл*, войедит, войудит, вошел, вошул, вошл*, яви*, появ*, вернул*, вернетесь, вернутесь, возвращ*, добиралась, добра, добрался',
		lv: 'atnac*, atnak*, nak*, nac*, ierad*, ieras*, atbrauc*, atbrauk*, nonac*, nonak*, ienac*, ienak*, paradi*, parad*, atgriez*, sasnie*'
	},
	give: {
		en: 'give*, gave, giving, hand over, handed, hand out, pass on, deliver*, send*, sent, bring*, brought, lend*, lent, supply, supplied, present, presented, grant*, issue*, issued, provide*, share*, offer*',
		ru: 'дадим, даем, дам, данным, дарим, даром, датам, дать, дал*, дадут, дают, дает*, отда*, выда*, переда*, вруч*, присл*, пришлет, пришлю*, посла*, посыла*, отправ*, высл*, вышл*, принес*, принос*, привез*, привоз*, одолж*, предостав*, подар*, делается, предлож*',
		lv: 'dod, dot, dos*, deva, devus*, devis*, iedev*, iedod*, iedot*, atdev*, atdod*, atdot*, izsnie*, izdev*, izdod*, nodev*, nodod*, pasnie*, sut*, nosut*, atsut*, aizsut*, atnes*, nes*, atved*, ved*, aizdev*, nodrosin*, davin*, uzdavin*, dal*, piedav*'
	},
	take: {
		en: 'take*, took, taking, taken, pick up, picked, collect*, grab*, grabbed, steal*, stole*, receive*, got, get, gets, getting, accept*, seize*, borrow*, remove*, pull*, drag*, carry*, carried, hold*, held, catch*, caught, keep*, kept',
		ru: 'взя*, возьм*, бережет, берет, берут, берет*, беру, брал*, брать, забр*, забер*, забира*, получ*, укра*, принима*, принял*, примет, примут, снял*, сним*, вытащ*, тян*, тащ*, несет, нести, нест*, держ*, пойма*, ловят, хран*, сохран*, оставл*, унес*, увез*',
		lv: 'nem*, nema, paneem*, panem*, pacel*, savak*, sanem*, sanac*, nozog*, zag*, pienem*, nonem*, iznem*, velk*, vilk*, nest, turet*, tur*, kert, noker*, glab*, patur*, aiznes*, aizved*, aiznem*, dabu*'
	},
	put: {
		en: 'put, puts, place, placed, lay, laid, set, sets, hang*, hung, install*, fit, fitted, attach*, glue*, stick, stuck, fix, fixed, fasten*, pour*, fill*, load*, pack*, wrap*, cover*, hide*, hid, throw*, threw, drop*, dropped, push*, press*, turn*, turned, switch*, plug*',
		ru: 'полож*, клад*, клал*, постав*, ставит, ставят, ставил*, повес*, висит, висел*, установ*, прикреп*, приклеи*, закреп*, залил*, налил*, нали*, налей*, заполн*, загруз*, упаков*, заверн*, накры*, спрят*, брос*, кинул*, выкин*, выброс*, урон*, толкн*, нажм*, нажа*, поверн*, включ*, выключ*, вставь*, встав*',
		lv: 'liek, likt, lika, ielik*, ieliek*, nolik*, noliek*, uzlik*, uzliek*, pielik*, novieto*, pakar*, uzstad*, piestiprin*, pielim*, ielej*, ielie*, piepild*, ielad*, iesain*, iepako*, parklaj*, nosed*, paslep*, slep*, met, mest, izmet*, nomet*, grud*, spied*, nospied*, pagriez*, griez*, iesledz*, ieslegt*, izsledz*, izslegt*, aizklat*'
	},
	seek: {
		en: 'find*, found, search*, look for, looked for, seek*, lose, lost, loses, losing, miss, missing, missed, discover*, notice*, spot, spotted, detect*, mislaid, misplaced',
		ru: 'най*, нашел, нашл*, наход*, искел, искул, искать, ищет, ищут, ищем, ищит*, потеря*, теря*, пропуст*, недоста*, обнаруж*, замеча*, замет*, утер*, затеря*, отыск*',
		lv: 'atrad*, atrod*, atrast*, mekle*, mekl*, pazaud*, zaud*, nozaud*, trukst*, iztrukst*, atkla*, paman*, ieraudz*, nepaman*'
	},
	see: {
		en: 'see, sees, saw, seen, seeing, look*, watch*, watched, view*, stare*, glance*, witness*, shown, show*, visible, hear*, heard, listen*, sound*, smell*, taste, touch*',
		ru: 'вид*, увид*, смотр*, посмотр*, взгля*, глян*, гляд*, наблюд*, показ*, покаж*, видно, слыш*, услыш*, слуш*, послуш*, звуч*, пахн*, пахл*, запах*, трога*, тронул*',
		lv: 'redz*, skat*, paskat*, raudzi*, vero*, noskat*, parad*, radi*, rada, redzams, dzird*, sadzird*, klaus*, izklaus*, skan*, smak*, smarz*, ost, oz, pieskar*, taust*'
	},
	speak: {
		en: 'say*, said, tell*, told, speak*, spoke*, talk*, talked, answer*, repl*, respond*, ask*, asked, explain*, mention*, call*, called, phone*, rang, ring*, discuss*, chat*, chatted, announce*, inform*, repeat*, word*, voice*, conversation*, describe*, mean, means, meant',
		ru: 'говор*, сказ*, скаж*, рассказ*, расскаж*, отве*, спро*, объясн*, упом*, звон*, позвон*, обсу*, болта*, сообщ*, объяв*, повтор*, слов*, голос*, разговор*, опис*, означ*, назов*, назыв*, назвал*, поговор*, побесед*',
		lv: 'saka, sakat, saki*, teikt*, teic*, teiks*, pateik*, pateic*, runa, runat*, runaj*, aprunat*, aprunaj*, parunat*, parunaj*, atbild*, jaut*, prasa, prasij*, prasit*, skaidro*, paskaidro*, piemin*, zvan*, apspries*, apspried*, zino*, pazino*, atkart*, vard*, balss, balsi, sarun*, aprakst*, nozim*, nosauc*, stast*, pastast*'
	},
	shout: {
		en: 'shout*, yell*, scream*, cry, cried, crying, laugh*, sigh*, moan*, whine*, whining, complain*, grumble*, swear*, swore, slam*, slammed, quarrel*, argue*, argued, argument*, fight*, fought, insult*, offend*, threaten*, drama*, scene*, tantrum*, hysteri*, fuss*, rant*, sulk*, growl*, snap*, snapped',
		ru: 'крич*, крик*, закрич*, орет, орут, орал*, плак*, плач*, заплак*, смеялся, смея*, засме*, вздех, вздух, ныт*, ноюет, ноюут, жалу*, жалоб*, ворч*, руга*, хлопн*, ссор*, спор*, драк*, оскорб*, обид*, обиж*, угро*, драм*, сцен*, истери*, скандал*, шум*, возмущ*, дутеся, дутуся, рыч*',
		lv: 'klieg*, bla*, raud*, smej*, smies*, smiet*, nopust*, vaid*, ciksto*, pikst*, sudz*, kurn*, lamat*, lamaj*, cirta, aizcirt*, strid*, kauties, apvaino*, aizvaino*, draud*, dram*, scen*, histeri*, skandal*, trok*, sasut*, burksk*, ruc*'
	},
	read: {
		en: 'read*, reading, look through, study*, studied, learn*, learnt, teach*, taught, count*, counted, measure*, weigh*, calculate*, check*, sign*, signed, write*, wrote, written, note, noted, draw*, drew, drawn, print*, copy*, copied, translate*',
		ru: 'чита*, прочит*, прочт*, прочл*, изуч*, учился, учит*, научи*, счита*, посчит*, сосчит*, измер*, взвес*, подпис*, писать, пишет*, пишет, пишут, написа*, напиш*, запис*, рисов*, нарис*, печат*, напечат*, копи*, перевод*, перевел*',
		lv: 'las*, izlas*, nolas*, macit*, macij*, macos, macas, iemac*, skait*, saskait*, mer*, izmer*, nomer*, sver*, nosver*, aprekin*, parakst*, rakst*, uzrakst*, pierakst*, zime, zimet*, uzzime*, druka*, izdruk*, kope*, nokope*, tulko*, iztulko*'
	},
	openclose: {
		en: 'open*, close*, closed, closing, shut*, lock, locked, unlock*, block*, blocked, cut, cuts, cutting, tear*, tore, torn, split*, crack*, bend*, bent, hole*, gap*',
		ru: 'откры*, откро*, закры*, закро*, запер*, запрет, запрут, отпер*, блокир*, разреза*, отреж*, резал*, порва*, рва*, трес*, трещин*, согн*, погн*, дыр*, щел*',
		lv: 'atver*, atvert*, aizver*, aizvert*, verus*, ver, aizsledz*, aizslegt*, atslegt*, slegt*, blok*, griez*, nogriez*, sagriez*, plis*, plest*, saplest*, plaisa*, plais*, saliek*, saliec*, caurum*, spraug*'
	},
	dirtclean: {
		en: 'dirt*, clean*, cleaned, cleaning, wash*, washed, wipe*, wiped, sweep*, swept, dry, dried, drying, wet, damp, soak*, soaked, stain*, spot, spots, dust*, sticky, greasy, mould*, smelly, stink*, stank, rubbish, trash, hygiene, sanitary, iron*, laundry, tidy',
		ru: 'гряз*, чист*, убор*, убра*, убер*, мыл*, мыть, вымы*, помы*, стир*, постир*, вытер*, протер*, подмет, подмут, суш*, высуш*, высох*, сух*, мокр*, влаж*, сырость, промок*, пятн*, пыл*, липк*, жирн*, плесен*, вон*, мусор*, гигиен*, гладеть, гладуть, прачечн*, химчист*, опрятн*',
		lv: 'netir*, tir*, iztir*, notir*, mazga*, nomazg*, izmazg*, slauc*, noslauc*, sauss, sausa, sausu, zav*, izzav*, slapj*, mitr*, samirk*, izmirk*, traip*, putek*, lipig*, tauk*, pelej*, smird*, smir*, miskast*, atkritum*, higien*, gludin*, vela, velas, velu, kimisk*'
	},
	stand: {
		en: 'stand*, stood, sit*, sat, sitting, lie, lay, lying, lies on, wait*, waited, sleep*, slept, rest, rested, stay*, hang around, lean*, kneel*, queue*, queuing, freeze, froze, frozen, shiver*',
		ru: 'стоит, стоят, стоял*, стоять, сид*, сел*, сядьт*, леж*, легли, ждал*, ждет, ждут, ждем, ждать, ожида*, жди*, подожд*, спорт, спят, спал*, спать, усну*, отдох*, отдых*, остава*, остал*, мерз*, замерз*, дрож*',
		lv: 'stav*, stavej*, sed*, sedej*, apsed*, gul*, gulej*, gaid*, sagaid*, uzgaid*, pagaid*, gulet*, izgul*, atput*, palik*, paliek*, palikt*, sals*, nosal*, dreb*'
	},
	eat: {
		en: 'eat*, ate, eaten, feed*, fed, swallow*, chew*, bite*, bit, bitten, cook*, drink*, lick*, taste*, hungry, hunger, thirst*, appetite*, chok*',
		ru: 'ел, ела, ели, есть суп, съе*, ешь*, едят, поел*, кушa*, куша*, корм*, накорм*, глот*, жева*, жуй*, укус*, куса*, лиза*, попроб*, голод*, жажд*, аппетит*, подав*',
		lv: 'ed, est, edis, edat, eda, edam, apest*, apeda*, paest*, baro*, pabaro*, nori*, kosla*, kod*, iekod*, laiz*, nogars*, izsalk*, izslap*, apetit*, aizri*'
	},
	buysell: {
		en: 'buy*, bought, sell*, sold, pay*, paid, spend*, spent, save, saved, saving, rent*, hire*, hired, order*, ordered, book, booked, cancel*, refund*, return*, exchange*, swap*, replace*, charge, own, owns, owned, subscribe*, afford*',
		ru: 'куп*, покуп*, прода*, платить, заплат*, плач*, оплат*, потрат*, трат*, эконом*, аренд*, наня*, заказ*, заброн*, отмен*, вернуть, вернем, верным, возвр*, обмен*, помен*, замен*, списал, списала, списали, списались, владе*, подписк*, позвол*',
		lv: 'pirk*, nopirk*, nopirc*, pardod*, pardev*, maksa*, samaks*, teres*, izteret*, ietaup*, taup*, ire*, noire*, pasut*, rezerve*, atcel*, atmaks*, atgriez*, apmain*, samain*, nomain*, noraks*, piederi*, abone*, atlaut*'
	},
	help: {
		en: 'help*, assist*, support*, solve*, solved, sort, sorted, fix*, repair*, mend*, correct*, put right, make up, manage*, arrange*, organis*, prepare*, care, cares, cared, caring, look after, protect*, save*, rescue*, serve*, served, attend*',
		ru: 'помо*, помощ*, поддерж*, реш*, исправ*, почин*, чинеть, чинуть, ремонт*, отремонт*, налад*, улад*, устро*, организ*, подготов*, забот*, позабот*, ухаж*, защи*, спасеть, спасуть, обслуж*, сопровожд*',
		lv: 'palid*, palidz*, atbalst*, risin*, atrisin*, labo*, salab*, izlab*, remont*, kart*, sakart*, nokart*, organiz*, sagatav*, rup*, parup*, aprup*, sarg*, aizsarg*, glab*, izglab*, apkalp*'
	},
	want: {
		en: 'want*, wish*, need*, would like, prefer*, hope*, expect*, demand*, require*, request*, insist*, dream*, long for, ask for, please, try, tries, tried, trying, attempt*, plan, planned, intend*, decide*, decided, choose*, chose*, agree*, refuse*, refused, allow*, let, lets, permit*, forbid*',
		ru: 'хот*, хоч*, захот*, жела*, пожела*, нужн*, надо, надоб*, предпоч*, надеюсь, надеялись, надея*, ожида*, требу*, потреб*, треб*, просит, проспект, проспит, простоит, просят, просил*, прош*, настаива*, мечт*, пыт*, попыт*, старал*, постара*, планир*, собира*, решил*, выбр*, выбир*, соглас*, отказ*, разреш*, пустили, пустило, запре*',
		lv: 'grib*, velas, velos, velej*, vajag*, vajadz*, nepiecies*, cer*, ceram, gaidij*, pras*, pieprasi*, ludz*, paludz*, sapn*, meg*, megin*, pamegin*, plano*, domaj*, nolem*, izlem*, izvel*, piekrit*, atteic*, atlauj*, atlav*, lauj, lava, aizlie*'
	},
	think: {
		en: 'think*, thought, know*, knew, known, believe*, guess*, suppose*, assume*, imagine*, seem*, remember*, forget*, forgot*, understand*, understood, realis*, idea*, opinion*, mind, sense, reason*, logic*, wonder*, doubt*, consider*, judge*, judging, feel*, felt, mistake*, wrong, confus*, exaggerat*, invent*, fantas*, pretend*',
		ru: 'дума*, подума*, знает, значит, знают, знал*, знать, знаем, вернет, вернут, верил*, полага*, предполож*, представ*, кажется, казал*, помн*, вспомн*, забы*, понима*, поня*, пойм*, осозн*, иде*, мнени*, смысл*, причин*, логик*, интерес*, сомн*, рассуж*, судить, чувств*, ошиб*, неправ*, пута*, перепут*, преувелич*, выдум*, фантаз*, притвор*',
		lv: 'domat*, domaj*, padom*, zin*, zinat*, zinaj*, tic*, noticet*, iedomaj*, iztel*, skiet, skita, skitu*, likas, atcer*, aizmirs*, saprast*, saprot*, saprat*, apzin*, ideja*, doma, domas, jega, jegas, iemesl*, logik*, interes*, saub*, spriez*, spried*, jut*, juta*, kludi*, klud*, nepareiz*, sajauc*, sajauk*, parspil*, izdom*, fantaz*, izliek*'
	},
	beginend: {
		en: 'begin*, began, begun, start*, finish*, end, ends, ended, stop*, stopped, continue*, last, lasted, lasts, happen*, happened, become*, became, turn out, turned out, change*, changed, grow*, grew, remain*, repeat*, complete*, delay*, cancel, interrupt*, ready, done',
		ru: 'нач*, начин*, законч*, конч*, конец, конц*, останов*, прекра*, продолж*, длелось, длулось, длил*, длит*, случ*, произош*, происход*, стал*, станет*, стандарт, станет, станут, оказ*, измен*, меня*, растут, рос, расти, остал*, остан*, заверш*, задерж*, прерв*, готов, готова, готово, готовы, сделан*',
		lv: 'sak*, sac*, iesak*, uzsak*, beidz*, nobeidz*, pabeidz*, beig*, apstaj*, apturet*, partrauc*, turpin*, ilg*, ilga, notik*, notiek*, klut, kluva, klust, izradij*, izradas, main*, mainij*, izmain*, augt*, aug, palika, atkart*, aizkav*, gatavs, gatava, gatavi, izdarit*, paveikt*'
	},
	use: {
		en: 'use*, used, using, wear*, wore, worn, handle*, treat*, treated, operate*, apply, applied, exploit*, misuse*, overload*, care for, maintain*, ignore*, follow*, followed, obey*, break, breaks, broke, broken, damage*, spoil*, ruin*, harm*, burn*, burnt, melt*, scratch*, drop, bend',
		ru: 'использ*, пользова*, пользу*, носеть, носуть, носил*, носите*, обращайтесь, обращались, обращен*, обращат*, эксплуат*, примен*, перегру*, соблюд*, следова*, следу*, игнор*, слома*, лома*, разби*, повред*, порти*, испорт*, сгор*, жгет, жгут, распла*, поцарап*, урон*',
		lv: 'lieto*, izmanto*, valka*, valkaj*, apie*, ekspluat*, pielieto*, parslog*, ievero*, sekot*, seko, ignore*, laus*, salauz*, sasit*, sasist*, boja*, sabojaj*, samait*, dedz*, sadeg*, izkus*, skrap*, saskrap*, nomet*'
	},
	behave: {
		en: 'behave*, behaviour*, manner*, polite*, rude*, kind, kindly, kindness, respect*, honest*, honesty, fair, unfair, patien*, impatien*, calm*, careful*, careless*, attentive*, lazy, greedy, stupid*, silly, clever*, smart*, wise*, brave*, proud*, modest*, serious*, ridiculous*, absurd*, nonsense, decent*, nasty, spoilt, capricious, picky, fussy, sensitive, delicate, tender',
		ru: 'ведет себя, ведут себя, вести себя, вел себя, вел* себ*, поведен*, манер*, вежлив*, груб*, добр*, любезн*, уваж*, честн*, справедл*, несправ*, терпен*, терпел*, нетерп*, спокойн*, осторож*, аккурат*, небреж*, вниматель*, ленив*, ленеь, ленуь, жадн*, глуп*, умн*, мудр*, смел*, горд*, скромн*, серьез*, смешн*, абсурд*, чуш*, порядочн*, гадк*, избалов*, каприз*, привередл*, чувствит*, нежн*',
		lv: 'uzved*, uzvest*, manier*, pieklaj*, nepieklaj*, rupji, rupj*, laipn*, labsird*, cien*, godig*, taisnig*, netaisn*, paciet*, nepaciet*, mierig*, uzmanig*, neuzman*, saudzig*, pavirs*, slink*, mantkar*, mulk*, gudr*, drosm*, lepn*, pieticig*, nopietn*, smiekl*, absurd*, blen*, kartig*, izlutin*, kapriz*, izvelig*, jutig*, smalk*, maig*'
	},
	feeling: {
		en: 'angry, anger, upset*, sad*, sadness, unhappy, happy, glad, joy*, pleased, pleasant*, unpleasant*, afraid, fear*, scare*, scary, frighten*, worr*, nervous*, nerves, tired*, exhaust*, shame*, ashamed, embarrass*, disappoint*, annoy*, irritat*, frustrat*, stress*, hurt*, bitter*, humiliat*, helpless*, lonely, surprise*, shock*, disgust*, enjoy*, love, loved, hate*, like, liked, mood*, trust*, tear, tears',
		ru: 'злой, злит*, злост*, сердит*, расстро*, груст*, печал*, несчаст*, счаст*, рад, рада, рады, радост*, приятн*, неприятн*, боя*, божится, боится, боятся, страх*, страшн*, испуг*, пуга*, тревог*, тревож*, волн*, нервн*, нерв*, устал*, измот*, стыд*, неловк*, смущ*, разочар*, раздраж*, досад*, стресс*, больн*, обидн*, горьк*, унизит*, униж*, беспомощн*, одинок*, удив*, шок*, противно, противня, отврат*, любеть, любуть, любл*, любит*, ненави*, нрав*, настроен*, довер*',
		lv: 'dusm*, sadusm*, sarugt*, sarugtin*, skumj*, bedig*, nelaim*, laimig*, prieks, prieka, priecig*, priec*, patikam*, nepatikam*, bail*, baida*, nobij*, baismig*, uztrau*, satrau*, nervoz*, nervi, nervus, nogur*, izsmel*, kaun*, neert*, viltus, vilies, vilsan*, kaitin*, aizkaitin*, stres*, sapigi, sapig*, rugt*, pazemo*, bezpalid*, vientul*, parsteig*, sok*, pretig*, riebig*, milest*, milam, patik*, nepatik*, garastav*, noskano*, uztic*'
	},
	work: {
		en: 'work*, worked, job*, task*, busy, duty, shift*, team, schedule*, practice*, practis*, experience*, trained, skill*, employ*, hire, staff*, crew, overtime, break time, rest day, break-time, project*, business*, company, companies, firm*, service*, industry',
		ru: 'работ*, труд*, задач*, занят*, обязанн*, смена, сменила, сменщица, смены, смене, смену, график*, практик*, опыт*, стаж*, навык*, нанима*, персонал*, сверхурочн*, перерыв*, проект*, бизнес*, дело, дела, делу, компани*, фирм*, услуг*, сервис*, отрасл*',
		lv: 'darb*, stradaj*, strada, stradat*, uzdevum*, aiznemt*, pienakum*, maina, mainas, maini, grafik*, prakse*, pieredz*, apmacit*, prasm*, nodarbin*, personal*, virsstund*, partraukum*, projekt*, biznes*, uznemum*, firm*, pakalpojum*, servis*, nozar*'
	}
} satisfies Record<string, Words>;
