import type { Lexicon } from './concepts.ts';

/** Latvian word stems by concept, written without diacritics (text is folded). `*` stands for any ending; several words make a phrase. */
export const lv: Lexicon = {
	we: 'mes, mums, mus, musu, mums, es, man, mani, mans, mana, manu, manai, manam, manis',
	you: 'jus, jums, jusu, jusos, jusejo, tu, tev, tavs',
	staff:
		'viesmil*, oficiant*, kasier*, administrator*, sofer*, vaditaj*, meistar*, pavar*, sefpavar*, arst*, zobarst*, mas*, medmas*, masin*, sanitar*, trener*, apsarg*, gid*, koleg*, kolektiv*, darbini*, personal*, skolotaj*, audzinataj*, aukl*, apkopej*, istaben*, frizier*, stilist*, kosmetolog*, santehnik*, elektrik*, galdniek*, menedzer*, operator*, agent*, pardevej*, konsultant*, praktikant*, mehanik*, kravej*, kurjer*, dispecer*, masier*, veterinar*, barist*, instruktor*, farmaceit*, kirurg*, drebniek*, suvej*, inzenier*, kontrolier*, bibliotekar*, sekretar*, lietved*, gramatved*, fotograf*, florist*, montier*, montaz*, dezurant*, dezurn*, konditor*, maiznie*, juvelier*, kalej*, registrator*, jaunais puisis, jauna meitene, meitene, puisis, puisi, meitenes, brigad*, specialist*, saimniec*',
	dept: 'nodal*, gramatvedib*, noliktav*, virtuv*, centrala* biroj*, galvena* biroj*, logistik*, dispecer* centr*, nakts main*, main*, registratur*, filial*, piegades dal*, piegades nodal*, programmetaj*, zvanu centr*, laborator*, iepirkum*, ieprieksej* vadib*, ieprieks*, vadib*, cehs, ceh*, pardosanas',
	third:
		'piegadataj*, apaksuznemej*, razotaj*, rupnic*, fabrik*, banka, bankas, banku, bankai, bankam, pasts, pasta, pastam, aviokompanij*, lidosta*, agentur*, platform*, parvadataj*, kurjeru firma, kurjerdienest*, transporta uznem*, pasvaldib*, namu parvald*, kaimin*, iepriekseji* ipasniek*, ieprieksejais saimniek*, partner*, veikalnieki, apkopes firm*, tirisanas firm*, velas mazgatav*, zemniek*, saimnieciba, pienotav*, ceptuve, importet*, izplatitaj*, apdrosinataj*, muita*, pakalpojumu sniedzej*, maksajumu sistem*, izstradataj*, buvniek*, sadales tikl*, tiklu, udensvad*, siltumtikl*, dzelzce*, tipograf*, organizator*, rikotaj*, arpakalpojum*, arej*, cits uznem*, cita kompan*, citas kompan*, cita firm*, citi cilveki, pavisam cita, izirej*, irniek*, saimnieks, dienest*, ministrij*, valsts, policij*, celu dienest*, cela darb*, portal*, polij*, kin*, firma, firmas, firmai, audzetav*, vairumtirg*, starpniek*',
	weather:
		'laikapstakl*, laiks ara, sniegs, sniega, snieg*, puten*, vetr*, lietus, lietu, karstum*, sals, sala, salna, ledus, ledu, vejs, veja, migl*, krus*, negais*, pludi, mitrum*, saul*, atkala*, atkusn*',
	crowd:
		'citi viesi, citi klienti, citi pasazieri, citi vecaki, citi apmekletaji, citi pacienti, citi pirceji, citi iedzivotaji, citi, citas, citiem, citam, parej*, pastavig* klient*, pastavig* vies*, viesi, viesiem, klienti, klientiem, klientu, klientes, pircej*, pasazier*, pacient*, gimen*, vecaki, vecakiem, kaimini, kaiminiem, abonent*, apmekletaj*, skatitaj*, ligavas, ligavam, studenti, skoleni, skolenu, cilveki, cilveku, cilvekiem, blakus, neviens cits, neviena cita, lielaka dala, vairums, iedzivotaj*, turisti',
	nobody: 'neviens, neviena, nevienam, nevienu, neviens cits, nevienreiz, ne reizi, ne reizes, nekur, neko',
	every:
		'visi, visu, visus, viss, visa, visam, visiem, visas, katrs, katru, katra, katram, ikviens, ikvienu, ikviena, jebkur*, jebko, jebkads, jebkuru',
	neg: 'nav, ne, nebij*, nevar*, nedrikst*, nekad*, bez, nek*, nebus, neesam, nevajadzeja',
	cond: 'ja, ja vien, pienemot, gadijuma, ja nu, pienemsim, iespejams, butu, ja jus, ja butu, pat ja',
	whether: 'vai, vai tiesam, vai vispar, cik liela mera, cik daudz no, vai bija, vai ir',
	cause: 'jo, tapec, tadel, del, iemesl*, lidz ar to, tatad, ta ka, tadejadi, celon*, tade*, rezultata, saistiba',
	contrast:
		'bet, tomer, tacu, lai gan, kaut gan, kaut ari, savukart, no otras puses, vien, jasaka, piebilst*, piebildisim, atgadin*, atgadinam, starp citu, ja godigi, tiesa, jaatzime, gan, jauzsver, uzsver*, tas gan',
	only: 'tikai, vienigi, vienig*, vien, vienkarsi, vienreiz, tikai viena, viena reize',
	check:
		'parbaud*, noskaidr*, izmekl*, izvert*, izpet*, parskat*, parlieci*, salidz*, izskat*, skatamies, noteik*, precizes*, konstat*, analiz*, izanaliz*, aprunaj*, iztauj*, uzklaus*, ekspert*, saprast',
	confirm: 'apstiprin*, neapstiprin*, atbilst*, sakrit*, nesakrit*, pamatot*, pierad*, liecin*, sask*, nesask*',
	proof:
		'pierad*, ceks, ceku, ceka, foto, fotogra*, bilde, liecinie*, izzin*, atzinum*, dokumental*, uzrad*, iesniegt, vairak par vardiem',
	record:
		'kamer*, ierakst*, video*, zurnal*, sistem*, sensor*, dati, datu, datos, datubaz*, gps, sekosan*, atskait*, pavadzim*, lapa, registr*, skaitit*, svari, termometr*, parakst*, protokol*, skener*, izdruk*, grafik*, uzskait*, vestur*, telefonsarun*, zvanu, ierice',
	assert:
		'apgalvo*, saka, teica, teic*, uzskata, noliedz*, zvere*, apliecin*, stasta, zino, parliecinat*, pec * vardiem, vardiem, paskaidro*, norada, rada, redzam*, uzstaj*',
	remember: 'atcer*, neatcer*, atminas, atmin*, atcere*',
	believe:
		'tic*, notic*, netic*, saub*, apsaub*, iedomat*, gruti iedomaties, gruti noticet, neticam*, skeptisk*, maz ticam*, diez vai, skiet, likas, pienemum*, pienemt, versij*, aizdom*, jautajum*, vieniga puse, rodas jautajums, parspil*',
	alleged:
		'it ka, skietam*, jusu versij*, versij*, jusu stast*, stasts, stasta, jusu teikt*, jusu vardi, jusu apgalvojum*, apgalvojum*, aprakst*, ka rakstat, ka jus rakstat, ka aprakstat, otra puse, otru pusi, abas puses, vienas puses, tiesam, tik tiesam, domajam*',
	differ:
		'citadi, savadak, pavisam cit*, atskir*, pretrun*, tiesi otradi, gluzi preteji, ne ta, nesakrit, nesaskan, nekas tads, neko tadu, ko tadu, cita aina, citu ainu',
	odd: 'divain*, savad*, interesant*, parsteidz*, ipatneji, brin*, jocigi, zimigi, nez kapec',
	impossible:
		'nav iespejam*, nebija iespejam*, neiespejam*, nevareja, nevar but, nevar, izslegt*, nemaz, fiziski, nav bijis, nebutu',
	truth:
		'taisnib*, patiesib*, paties*, tiesam, istenib*, fakti, fakts, notik*, noritej*, vispar, patiesam, realitat*, bija, ir noticis',
	law: 'likum*, likumdev*, normativ*, juridisk*, regul*, tiesib*, civillikum*, ptac, pants, pantu, panta, ministru kabinet*, mk noteikum*, direktiv*, kodeks*, tiesa, tiesu, prasib*, sertifikat*, standart*, jurist*, nepark*, parkap*, higien*',
	contract:
		'ligum*, noteikum*, nosacijum*, politik*, kartib*, instrukcij*, procedur*, tarif*, piedavajum*, ofert*, garantij*, talon*, abonement*, cenrad*, akt*, vienosan*, pielikum*, veidlap*, piekrisan*, biletes, rekin*, norm*, reglament*, akcij*, polise, polises, ramat*, bukler*, standart*, kvit*, aplieci*, abonents',
	clause: 'punkt*, panta*, pants, sadal*, paragraf*, rindkop*, daļa, lappus*, zvaigznit*',
	sign: 'parakst*, piekrit*, piekrist*, piekrit, akceptej*, apstiprinaj*, keksit*, apliecinaj*, atzim*, pienemat, iepazin*, nospied*',
	oblige:
		'pienakum*, pienakuma, jaatbild*, atbild*, saistib*, prasa, tiesib*, tiesigi, drikst, nedrikst, atbildib*, uzliek, pienak*, japilda, atbrivo*',
	forbid:
		'neparedz*, nav paredz*, neatlauj*, aizlie*, nepienem*, neatgriez*, neattiec*, nav ieklaut*, neieklauj*, nav min*, netiek atgriez*, nevar apmain*, nevar atgriezt, neapmain*, nav atmaks*, neatmaks*, atcelta, izslegt*, izn*mumus netais*, nesedz*, nav jaatlidz*, ierobezo*, nekompens*',
	permit:
		'saskana, atbilst*, atlauj*, pielauj*, paredz*, ieverot*, ievero*, drikst, precizi, pareizi, stingri, pilna apmera, robezas, pec noteikum*, pec ligum*, pec instrukc*, likumig*, izpild*, ieklaujas',
	stated:
		'rakstit*, uzrakstit*, norad*, noradit*, minet*, teikts, publicet*, redzam*, izlasam*, apstiprinat*, drukat*, izliktas, izlikt*, melns uz balta, skaidri, bridin*, informet*, karajas, aprakst*',
	deadline: 'termin*, beig*, iestaj*, pagaj*, dienas, dienu laika, nedelas ir, nokave*, notecej*, laicigi',
	formal: 'formal*, juridiski, oficial*, no likuma viedokla, dokument*, stingri nemot, tehniski',
	rare: 'reti, retum*, retu reizi, iznemum*, atsevisks, atsevisk*, vienreizej*, netipisk*, nav raksturig*, neraksturig*, nejausib*, nejaus*, pirmoreiz, pirmo reizi, unikal*, neparast*, nedzird*, brak* ipatsvar*, niecig*, nepaveicas, neveiksmig*, reizi gada, reizi desmit, nelaimig*, sakritib*, ne ierast*, nav ierast*, nav sistema, nav ikdien*, ari gada',
	first:
		'pirmais sads, pirmais gadijums, pirmo reizi, pirmoreiz, pirma sudziba, pirmie, pirma, pirmais, nekad agrak, nekad lidz sim, lidz sim neviens, vel nebija, vel nav, nekas tamlidzigs, kas tads',
	usual:
		'parasti, vienmer, ierasti, ka likums, visbiezak, lielakoties, kopuma, pamata, pastavigi, regulari, videji, gandriz vienmer, ikdiena, tradicional*, tradicion*, lepo*, slaven*',
	percent:
		'procent*, %, no desmit, no simta, no tukstosa, statisti*, videj*, ipatsvar*, vairum*, vairakum*, lielaka dala, dala, dalu, aptauj*, reiting*, vertejum*',
	bigcount: 'simt*, tukstos*, tukstosiem, desmitiem, miljon*, daudz, daudzi, neskaitam*, divsimt, trissimt',
	praise:
		'apmierinat*, slav*, uzslav*, uzteic*, uzteica, paldies, patik, patika, garso*, smaid*, priec*, atzinig*, iesak*, reiting*, zvaigzn*, vertejum*, balv*, sajusm*, laimig*, atgriez*, labus vardus, labi vardi, lieliski, nevainoj*, bez problem*, piest*, miera, mīl, iecieni*, lepn*, pozitiv*, laba slava, teicam*, ieguva*',
	complain:
		'sudz*, sudzib*, pretenzij*, problem*, iebild*, gadijum*, kluda, kludas, klud*, brak*, incident*, neapmierin*, pardomas, parpratum*, ievainoj*, zel*',
	years:
		'gadu, gados, gadus, gada laika, gadiem, kops atversanas, kops, lidz sim, prakse, sezon*, visa laika, vesture, desmitgad*, menes*, agrak, ieprieks, no paša sakuma, pedejo gadu',
	similar:
		'sads, sada, sadi, sadas, sadu, sadus, tads, tada, tadas, tadu, tamlidzig*, lidzig*, ka jusejais, ka jusu, taj*',
	should:
		'vajadzeja, vajadzetu, bija jā, bija ja*, ja*, butu bij*, nevajadzeja, varejat, vareja, pietika, pietiktu, ieteic*, iesakam, nakamreiz, turpmak, ludzu atcer*, der, derētu, derētu, deretu, butu, ieteicams, varbut nakam*, velams, butu jaz*, atlik*, pirms',
	attention:
		'uzmanig*, neuzmanig*, uzman*, pamanit, pamana, nepaman*, paman*, izlas*, lasi*, lasij*, lasit, ieversi*, pievers*, aizmirs*, ignore*, skati*, paskatij*, nepievers*, klaus*, neklaus*, rupig*, nerupig*, steig*, pacieti*, izmer*, pieskat*, nepieskat*, parliecin*',
	self: 'pats, pati, pasi, pasu, pasas, pasiem, pasam, savas, savu, savam, jusu puse, no jusu puses, majas, jusu majas, jusu vaina, jusu del, jusu tonis',
	fault:
		'vain*, vainig*, vaina, kluda, kludij*, kludaini, atbildig*, nepareiz*, nolaid*, neuzman*, pavirs*, sajauc*, parprat*, nesaprat*, nepratiet, nesapras*',
	late: 'nokave*, kave*, laikus, laicigi, velu, vel*k, par velu, velak, ieprieks, agrak, uzreiz, pedeja bridi, minutes, minutem, ieradie*, ieraduš*, ieradat*, atnac*, nedelu, pulksten',
	instruct:
		'instrukcij*, pamacib*, aprakst*, etiket*, ieteikum*, ieteic*, bridin*, atgadin*, paskaidro*, informej*, sutij*, zvanij*, zinojum*, e-pasta, lapa, plakat*, zime, zimes, uzraksts, norad*, saraksts, saraksta, karte',
	misuse:
		'mazga*, mazgat*, lietot*, lietoj*, lietos*, nolaist*, nelaista*, salauz*, nomet*, sasit*, saskrap*, valka*, glaba*, atsta*, atstaj*, parslogo*, sarauj*, kops*, nekop*, kopsan*, apiet*, braukšan*, braukšanas, brauk*, spied*, rauj*, aizcirt*, udeni, udeny, mitr*, karst*, ieliet*, atver*, neaizsl*, uzlik*, baro*, nevedin*, vedin*, tir*',
	choose:
		'izvele*, izvelej*, pasuti*, noradij*, ievadij*, atteic*, pirkat, nopirk*, pieprasij*, ludzat, gribej*, velej*, piekrit*, rezervej*, aizpildij*, nosauc*, ceras, cerej*, gaidij*, lētāk*, letak*, iegadaj*, nemat, panemat, izlem*, uzstaj*',
	own: 'atbildam mes, atbildiba ir musu, atbildibu uznemamies, uznemamies atbildibu, uznemos atbildibu, musu vaina, musu kluda, kluda ir musu, kluda bija musu, vaina ir musu, mes kludijamies, kludijamies mes, mes vainigi, mums vajadzeja, mums bija ja*, bija japared*, nav attaisnojum*, neattaisno*, jums taisniba, jums ir taisniba, ticam jums, mes pievilam, pievilam, musu neizdariba, nav jusu, ne jus, ne jusu, musu paš*, musu paviršib*, nedrikst*, nedrikstej*, nepielaujam*, nepiedod*, mums ir kauns, mes neizdar*, uz mums, ne mierinajum*, musu rupe, musu del, neslepsim*',
	sent: 'piegadaj*, pievil*, sajauca, aizmirsa, nepateica, nebridin*, nepazino*, nosutij*, iedeva, pazaudej*, sadauzij*, salauza, aizkavej*, nenodeva, nebija nodevus*, solij*, apsolij*, atsutij*, kludij*, neizdar*, nepaman*, sabojaj*, izkausej*, steidz*, atslez*, atsledz*, parsteidz*, nokavej*, atstaja, atveda, neatveda, noklusej*, pardeva, izklaidig*, nolaidig*, pavirs*, slinko*, neizlasij*, iestreg*, nomainij*',
	outofhands:
		'neatbildam, mes neatbild*, nav musu, ne musu, nevis mes, ne mes, nevis musu, nevar* ietekm*, neietekm*, nevaram ietekm*, nekontrole*, no mums viss, no mums neatkarig*, te ne pie ka, ne pie ka, nav sakara, nav dalas, sudzieties viniem, jajauta vin*, jautajumi * viniem, jautajiet viniem, versieties pie, jaadrese*, jaadrese vin*, vairs nestrada, bezspecig*, tikai izdruk*, mes tikai, mes tika*, musu puse viss, mes savu darbu, nav musu darbinie*, nevaram neko, nepaklaut*, cits uznemums, citu rokas, vinu rupe, vinu nevis, talak atbild, neatkarig*',
	busy: 'noslodz*, parslog*, rinda, rindas, daudz pasutijum*, pasutijum* ir tik, pieplud*, pilna zale, pilns, pilna, netiekam, netiek, nespej, nespejam, drudz*, steig*, pikis, pirms svetkiem, visi reize, reize, visi grib, vienlaikus, sastreg*, zvanu, nestav klusu, maksimal*, parpildit*, banket*, kazas, pasakum*, viesu, apmekl*, skrie*, sapluda, birums, burzm*',
	shortage:
		'trukst*, truka, trukum*, nepietiek, nepietika, saslim*, slimib*, slimo*, slimibas lap*, gripa*, gripas, atvalinajum*, dekret*, divas kolegs, viens pats, viena pati, palika viena, palika viens, tikai viens, tikai viena, viens uz, viena uz, vienai masai, atrast ir gruti, gruti atrast, nogur*, stundas bez, kadru, kadri, nav cilveku, aizgaja, pusi komandas, puse komandas, vakanc*, divi brali, bija viens, stradaja viena',
	season:
		'sezon*, ziemassvetk*, jaungad*, svetk*, svetku, ligo, janos, decembr*, janvar*, julij*, august*, septembr*, vasara, vasaras, ziema, pavasari, rudens, piektdienas vakar*, sestdienas vakar*, sestdien*, brivdien*, pusdienlaik*, vakara, velu, atlaizu, skolas sak*, riepu main*, melna piektdien*, pirms svetk*, turistu, pirmdienas rit*, izlaidum*, atvalinajumu laik*, saja laika, gada laik*',
	tech: 'server*, sistem*, programm*, dator*, terminal*, atjaunin*, tehnisk*, iekart*, aparat*, ledusskap*, saldetav*, krasn*, kase, kases, internet*, savienojum*, lapa, majaslap*, lietotn*, datubaz*, robot*, automat*, printer*, elektrib*, strava*, stravu, sukn*, katls, katl*, lift*, centrale, centrali, telefonu, e-past*, starter*, busin*, tikl*, algoritm*, sildelement*, skener*, veca, programmatur*',
	broke:
		'nobruk*, nobruka, salauz*, saluz*, saluza, sabojaj*, nestradaj*, nedarboj*, iestreg*, uzkar*, pazuda, pardeg*, izdeg*, atteica*, partrau*, kluda, avarij*, automatiski, automatiska*, pati, nolema, apstajas, izslez*, izsledz*, izkrit*, atcela, neizgaja, neizdruk*, iekrita, traucejum*, kibel*, nosprag*',
	old: 'vecs, veca, veci, vecas, vecajam, vesturisk*, eka, ekas, gadu simt*, caurul*, budzet*, cenas, dargak*, dargi, izmaks*, finansejum*, maz viet*, saur*, telpas, nolietoj*',
	small:
		'maza, mazs, mazi, gimenes, esam tikai, tikai divi, tikai tris, jauns, jauni, jauna, nesen atver*, tikko atver*, tikko parvac*, parvac*, esam divi, nav rupnica, neliel*, iesac*',
	understandUs:
		'saprotiet, ludzam saprast, ludzu saprotiet, ieklausie*, iejutieties, ieverot*, nemiet vera, jasaprot, jaievero, mums ari, ari mums, musu vieta, jusu sapratni, ludzam sapratni, ka jau zin*, ka zinams, paši zināt, pasi zinat, iedomajieties, jus taču',
	human:
		'cilveciskais faktor*, cilvecisk*, tikai cilveki, esam cilveki, visi kludas, visi esam, gadas, ta gadas, visadi gadas, neizbegam*, apstakl*, nevar izvair*, neviens nav perfekt*, tada ir dziv*, visur ta ir, visur ta, neko nevar*, nekur citur, force majeure, nav iespejams izsek*, nav iespejams visu',
	newbie:
		'jaunais darbinie*, jauna darbinie*, jauna kolege, jaunais kolega, jauna meitene, praktikant*, macekl*, vel maca*, tikai macas, iestradajas, iestrada*, pirma diena, pirmaja diena, jauna programma, jauna sistema, pareja, parejam, mainijam, mainija, mainij*, remont*, parbuv*, parvac*, parcel*, ieviesam, ieviest*, apvieno*, inventariz*',
	promise:
		'apsol*, sol*, garante*, galvoj*, zver*, goda vard*, godavard*, vardu, dodu vardu, varat but drosi, varat but dros*, esiet drosi, esiet mierig*, ticiet, apliecinam, parupes*, panak*, parupesos, ar galvu, rekinaties, nesaubieties, personigi sekosu, sekosu',
	never:
		'nekad, nekad vairs, vairs ne, vairs nekad, vairs ne*, neviens, neviena, nevienam, vairs neb*, neatkartos*, nebus, vairs nepiev*, pedej*, ne reizi, ne minuti, ne vienu',
	forever:
		'muzam, muzig*, uz muziem, muzu, visu muzu, lidz muza galam, vienmer, no si briza, no sis dienas, no sodien*, turpmak, kamer past*, jebkura laika, jebkura bridi, diennakts laika, uz visiem laikiem, reizi par visam reizem, visu atlik*',
	absolute:
		'pilnigi, absolut*, simtprocent*, simt procent*, perfekt*, ideal*, nevainoj*, garantet*, noteikti, katrs, ikviens, lidz pedejam, minuti minute, uzreiz, tulit, tulin, nekavejoties, neatkarigi no, lai ari kas, lai tur vai kas, lai cik, par katru cenu, pat ja, vienalga, bez jebkad*, bez iznemum*, un punkts, stundas laika, piecu minusu, labak*, zalak*, saubu nav, neiespejam*, citadi nemaz, zemi, kalnus',
	anything:
		'jebkuru summu, jebkuru, jebko, visu ko, visu ko vien, ko vien, kadus vien, katru velesanos, visus izdevumus, visus zaudejumus, zaudejumus, izdevumus, nosauciet, tik reizu, cik gribesiet, cik vel*, bez ierobezoj*, bez limit*, par velti, prasisiet, velesieties, gribesiet, uzskatisiet, visu, kas vien',
	fire: 'atlaist*, atlaidis*, atlaidisim, padzit*, zaudes darbu, izlidos',
	health:
		'diagnoz*, analiz*, asins, asinis, recept*, grutnieci*, antidepresant*, zales, zalu, arstes*, arstej*, terapij*, vez*, onkolog*, diabet*, spiedien*, invalid*, insult*, infarkt*, operacij*, psiholog*, psihiatr*, logoped*, epileps*, cuku*, depresij*, bezmieg*, demenc*, slimo*, slimib*, alerg*, pacienta kart*, kartite, kartina, medicin*, rentgen*, gastroskop*, cula, culu, konstatej*, vakcin*, veselib*, svars, kilogram*, izraksti*, vajadzibas, hormon*, speciali*',
	family:
		'virs, viru, vira, viram, sieva, sievai, sievu, dels, dela, delu, delam, meita, meitas, meitai, meitu, mate, mates, mati, mammas, tevs, teva, tevam, brals, masa, vecmamm*, vectev*, berns, berna, bernu, skirsan*, skiras, skirti, bijus*, atraitn*, darba devej*, prieksniek*, aizbildn*, draugs, draudzene, vedekla, partneris, sieviete, kundze, kundzei, viena dzivo',
	finance:
		'parad*, kredit*, alg*, konta, konts, kontu, atlikum*, maksajum*, nomaksa, hipotek*, pabalst*, ienakum*, neapmaks*, nenomaks*, kartes, kartei, karte, iban, lizing*, nodokl*, bankrot*, sodamib*',
	iddoc:
		'personas kod*, pase, pases, uzvard*, dzimus*, dzimsan*, polis*, uz * varda, varda, klienta kart*, pasutijum* nr*, kundz*, kungs, kungam, cienijam*, e-past*, jusu numur*, talrun*, jusu adres*, adrese, ip, durvju kod*, auto ar numuru, numurzim*, reg*, registret*, ipasniek*, liguma numur*, klienta numur*, rezervacij*, segvard*, profil*',
	seen: 'redzam, redzejam, musu ieraksti, musu dati, musu datos, pec musu, jusu karte, jusu kartite, kartite, jus dzivojat, dzivojat, dzivo, dzivokli*, dzivoklis, stava, stavs, iela, ielu, ielas, novad*, jusu maja, prombutn*, nakamnedel busiet, busiet, bijat kopa, ieradaties, trenejaties, zinam, macas, apmekle, viens pats',
	sarcasm:
		'apsveic*, bravo, nabadzin*, nabag*, protams, acimredzot, laikam, cik jauki, cik mili, oho, kritik*, ekspert*, medal*, genij*, pasaule griez*, parize*, parizi, raudas*, karal*, princes*, pils, pili, gudriniek*, zinatnie*, brinums, brinisk*, roman*, talants, izcil*, majestat*, traged*, asprat*, skauz*, jaukaj*, varon*, laimigs cilv*, tiesam aizkust*, orkestr*, nu ja, nu protams, ak, ai ai, fantaz*, fantaze*, teatr*',
	threat:
		'tiesa, tiesu, tiesas, jurist*, advokat*, policij*, nomelno*, neslavas, apmelo*, izdzes*, dzesiet, sekas, pazinos*, melna* sarakst*, iekša nelaid*, nelaid*, ekranuznem*, atbildet tiesa, bridin*, vards mums ir zinams, uzzina, runasim citadi, iesniegum* policij*',
	insult:
		'mulkib*, mulk*, melo*, meli, melis, melu, histerij*, histerisk*, nekaunib*, nekaunig*, bezkaun*, rup*, stulb*, kengat*, nokeng*, skaugi, skaugis, slims prats, audzinas*, neaudzin*, kasiet*, cikst*, pikst*, gaudi*, jautra, pieklajib*, kaprizes, kapriz*, izlut*, alkatig*, skops, skopul*, izdoma*, izdomat, pretenzij* no gaisa, provokator*, troll*, konkurent*, normals cilveks, vecuma, iemacieties, klied*, vetru udens glaze, sikumain*, siks, nervi, nervus, nomierin*, garastavokl*, attieksm*, vainigo mekl*, taisnibu nav, noziegum*',
	elsewhere:
		'ejiet, ej citur, citur, cits veikals, citu veikalu, citu salonu, mekle* cit*, meklejiet, nenaciet, nenac, durvis ir, durvis, cep majas, dariet pats, dariet pasi, taisiet pats, palieciet majas, sediet majas, neviens netur, neturam, mums nevajag, nav vajadzig*, nav ko meklet, visu labu, ardievu, tadi klienti, bez jums, neraud*, liecieties miera, lieciet miera',
	rhet: 'ko jus gribat, ko isti, ko tad jus, vai jus vispar, vai tiesam, nav ko darit, neko darit, kurs tad, kas jums, vai jums, ko gaidijat, ko jus gaidij*, jusu problema, nu un, varbut jums, varbut jus, vai jusu',
	cheap:
		'par tadu cenu, par tadu naudu, par sadu cenu, par sadu naudu, par desmit eiro, par pieciem eiro, par trim eiro, hostel*, leti, lets, leta, par velti, nevar atlaut*, dargi, grasi*, centus, atlaides med*',
	opinion:
		'viedok*, atsauksm*, ieteikum*, zina, zinu, vestul*, balss, pieredz*, iesniegum*, zinojum*, piezim*, kritik*, komentar*, vardi, teikto, domas, domam, signal*',
	important:
		'svarig*, nozimig*, verte*, vertejam, novertejam, prioritat*, ipas*, cienam, augsti, neesam vienaldzig*, neesat vienaldzig*, rupejam*, uzman*, uzticib*',
	improve:
		'uzlabo*, uzlabojum*, labak*, labaki, labakiem, pilnveid*, attist*, augt, aug, izaugsm*, klut, klust*, kvalitat*, soli, mac*, macam*, laboties',
	quality: 'kvalitat*, serviss, servis*, apkalpos*, limen*, limeni, pakalpojum*, apmierinatib*, standart*, komfort*',
	passed:
		'nodot*, nodota, nodeva*, pienemt*, zinasanai, registret*, nemsim vera, nemta vera, izskatit*, izvertet*, izvert*, atbildig*, vadib*, strada*, kontrole, parrun*, parrunas, sapulc*, izrunat*, analize*, nosutit*, attiecigaj*, darbinie*',
	measures:
		'pasakum*, secinajum*, nepieciesam*, attiecig*, riko*, apmac*, instrukt*, parrun*, kontrol*, turpmak, nakotne, lidzig* situacij*, sadas situacij*, noversi*, noverst, pastiprinat*, darit visu',
	strive:
		'cens*, censamies, stradaj*, stradajam, merkis, misija, pulin*, pules, pieliksim, darisim visu, daram visu, vienmer, pastavigi, katru dienu, ikdien*, nodrosin*, maksim*, tiecam*, uzdevums',
	hope: 'ceram, ceru, gaidisim, gaidam jus, redzet, atkal, jauku dienu, jauka diena, novel*, sadarbib*, ar cienu, jusu komanda, klientu serviss, esam gatavi, vienmer gatavi, labprat, uzklaus*, laipni, draudzig*, palieciet ar mums, iespeju, ticam ka, sapratni',
	inconven:
		'neertib*, sagadat*, situacij*, radus*, radusos, pieredz*, cerib*, gaid*, neattaisno*, neapmierin*, nepatikam*, sarugtin*, iespaid*, vilsan*, vilties, parpratum*, negativ*, raiz*',
	thanks: 'paldies, pateic*, pateicam*',
	dear: 'cienijam*, godat*, dargais klient*, milais klient*',
	regret:
		'zel, nozelo*, nozel*, skumj*, skumji, bedig*, bedaj*, apbedin*, sarugtin*, pardziv*, nav miera, smeldz*, smeldz, sap sirds, smagi, smagu sirdi, smaga sird*, nelagi, neiziet no prata, grauz',
	apologise:
		'atvain*, atvainos*, atvainoj*, atvainojam*, piedod*, piedos*, piedosan*, sori, parada atvain*, nemiet launa, nelauno*',
	shame: 'kauns, kauna, kaunu, kaunam*, kaunos, sarkst*, neerti, neert*, apkauno*, kaunpiln*, kaunas',
	pain: 'mums pasiem, mums sap, mus sapina, sapin*, sap, sapigi, smagi, sirds, sirdi, grauz, ka butu pievil*, smeldz, nav miera, kluss',
	wish: 'kaut mes, kaut, ja varetu, pagriezt, laiku atpakal, dotu daudz, no jauna sak*, vel*tos, loti veletos, gribetos, butu bijusi citad*, gribejam iepriec*',
	understand:
		'saprot*, saprotam, saprotu, saprotam*, iedoma*, iedomat*, iztelo*, ieju*, iejut*, jutam*, jutat*, lidzjut*, jusu vieta, ikviens, jebkur*, droši vien, drosi vien, nav brinums, nav viegli, neviens negrib, neviens nevelas, zinam ka, var tikai, var saprast, ka ir, cik',
	emotion:
		'dusm*, dusmas, dusmig*, vilsan*, vilus*, sarugtin*, aizvain*, bail*, bais*, baidij*, sabij*, nobij*, izbij*, satrauk*, satraukum*, uztrauk*, raiz*, pazem*, kaitin*, stres*, asar*, raudaj*, raud*, skumj*, rugt*, sap*, sapig*, sape*, nepatik*, briesm*, sasut*, apkaun*, mokas, mokos*, moka, nerv*, nervus, panik*, izmis*, murgs, soks, nogurd*, nogur*, nezina, neziņa, neciesam*, grutum*, gruti, smag*, smagi, tracin*, trauks*, nomakt*, vientul*, pamest*, piemanit*, pievilt*, muļķīgi, mulkig*, parbaud*',
	rightAnger:
		'pilnas tiesibas, visas tiesibas, tiesibas dusm*, tiesibas but, pamatoti, pamatot*, pelnit*, ir pamats, bija pamats, ir vieta, saprotam*, saprotamas, normali, taisniba, iemesls dusm*',
	hardship:
		'gaidit, gaidij*, gaidot, gaidisan*, nogaid*, stavet, stavej*, nostavej*, sala, sals, salt, nosal*, nosala, auksta, aukstuma, lietu, tumsa, zaudej*, zaudet*, zaudets, velti, veltig*, nevajadzig*, sabojat*, sabojaj*, izjauk*, izjaukt*, palikt bez, palikat bez, bez siltum*, bez udens, bez elektrib*, nakts, naktis, nedel*, stundas, stundu, visu dienu, veselu dienu, brivdien*, atvalinajum*, svetki, jubilej*, kazas, kazu, dzimsanas dien*, beres, beru, eksamen*, bernu, berns, mazuli*, mazul*, mamma*, mammai, vecmamm*, meita, dels, kajam, nest, stiep*, ar ratiniem, somam, divreiz, trisreiz, treso reizi, trešo, nogur*, izsalk*, krat*, krajat, sapnoj*, gatavoj*, celš, cels, celu, jaskaidro*, jazvan*, iztere*, maksaj*, nauda, naudu, laiku, dargi',
	refund:
		'atgriez*, atmaks*, atdos*, atdodam, atlidz*, kompens*, segsim, apmaks*, naudu, nauda, summu, summa, eiro, parskait*, parrekin*, norakst*, atcel*, atcelam, anulej*, uz karti, konta, ieskait*, par musu lidzekl*, saviem lidzekliem, uz musu rekina, apmaksajam',
	free: 'bez maksas, bezmaksas, davan*, davana*, uzdavin*, atlaid*, davanu kart*, kupon*, vaucer*, bonus*, punkt*, bez piemaks*, par velti, no mums, pagarin*, pieskait*, papildu, nemaksas, nav jamaksa, dubult*',
	repair:
		'nomain*, apmain*, samain*, salabo*, labos*, laboj*, saremont*, remont*, izlabo*, partais*, parkras*, uzstad*, uzliks*, pieslegs*, atjauno*, uzcep*, uzseps*, izceps*, jaun*, jaunu, jauns, citu, svaig*, tiris*, iztir*, parsū*, parsu*, izdruk*, noregule*, parbaud*, apskat*, apskatis, ieliks*, atblok*, no jauna, parstad*, sakartos*, pārrakst*, parrakst*',
	deliver:
		'atved*, atvedis*, pieved*, piegad*, nosut*, aizsut*, izsut*, suta*, sutam, atsutis*, kurjer*, aizved*, aizvedis*, panem*, paņem*, savak*, atbrauk*, aizbrauk*, ierad*, bus pie jums, atlik*, atlikt*, rezerv*, rezervet*, pierakst*, pierakstij*, sagatav*, sarunaj*, gaida jus, gaid*, iedos*, izsnieg*, nodro*, vieta, vietu, pacels*, parcel*, uznems, pienems, iecelt*',
	offer:
		'piedava*, piedavaj*, aicinam, varat, vares*, izvel*, vai nu, palidz*, palidzes*, varam, labprat, vel*ties, gribam, gribetu, sagatavosim, iespejam*, ierosin*',
	call: 'zvan*, zvaniet, piezvan*, parzvan*, talrun*, telefon*, numur*, lini*, linija, sms, iszin*, dispecer*, whatsapp, sazin*, sazinas*',
	write:
		'rakst*, rakstiet, uzrakst*, e-past*, epast*, vestul*, zinu, zina, zinas, terz*, terzes*, tera, messenger, privat* zin*, atbild*, atbildi, atbildiet, forma, veidlap*, lietotn*, majaslap*, poga, saite, saites, atsutiet, iesutiet, sarakst*',
	come: 'nac*, naciet, ienac*, atnac*, pienac*, iegriez*, atbrauciet, apmekl*, tik*, tiksimies, pie letes, lete, letes, kase, kases, kabinet*, biroj*, stava, stavs, iela, ielas, veikal*, salon*, filial*, recepcij*, registratur*, ieej*, durvim, logs, lodzin*, atnesiet, atnes*, ienes*, izsnieg*, gaidam jus, bus atvert*, atvert*',
	ask: 'jautajiet, vaicajiet, prasiet, meklejiet, versieties, uzradiet, pasakiet, noradiet, apstipriniet, sakiet, pajautajiet, nosauciet, sazinieties, kontakt*, sauc, mani sauc',
	person:
		'personigi, direktor*, vaditaj*, galven*, ipasniek*, prieksniek*, vecak*, dezur*, saimniec*, administrator*, pats, pati, klatiene',
	day: 'pirmdien*, otrdien*, tresdien*, ceturtdien*, piektdien*, sestdien*, svetdien*, rit, rīt, ritdien*, parit, sodien, sovakar, vakara, rita, no rita, pusdien*, lidz, pulksten, plkst*, darbdien*, nedel*, dienas, dienu laika, stundas laika, katru dienu, diennakt*, minut*, deviņ*, devin*, desmit*, sesiem, pieciem, septinos, astonos, trijos, divos, cetros',
	month: 'janvar*, februar*, mart*, april*, maij*, junij*, julij*, august*, septembr*, oktobr*, novembr*, decembr*',
	past: 'bija, bijam, bijat, bijusi, bijis, tika',
	future: 'bus, busim, busiet, busu',
	modal: 'var, varam, varat, varetu, varetum',
	please: 'ludzu, ludzam',
	story: 'gadijum*, notikum*, situacij*, incident*, stast*, aina, ainu, apstakl*',
	wrongco:
		'apkalpo cit*, pieder cit*, nav musu, cita kompan*, citai kompan*, cits uznem*, cita kede, cita firm*, lidzigu nosaukum*, vinu talrun*, vinu numur*, vinu e-past*, droši zvaniet, neesam saistiti, sim veikalam, versieties'
};
