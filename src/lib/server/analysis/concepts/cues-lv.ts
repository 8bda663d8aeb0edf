import type { Concept, Words } from './names.ts';

export const causesLv: Partial<Record<Concept, Words>> = {
	'cause.where':
		'kur ir, kur palika, kur paliek, kur mana, kur mans, kur mani, kur manas, kur manu, kur lai, kur var, kur es, kur jūs, kas notiek, kas ar, kas noticis, kurš konkrēti, kurš atbild, kurš man, kurš jūsu, kam lai, kam zvanīt, pie kā, pie kura, pasakiet kur, pasakiet vai, pasakiet lūdzu, vienkārši pasakiet, vai kāds var, vai kads var, vai kāds zina, vai kāds skatās, vai vispār kāds, vai kads vispar, vai kādam ir, vai nauda, vai rezultāti, vai paka, kā uzzināt, kā var uzzin*, gribu zināt kur, gribu zinat kur, vajag zinat, kurā stadijā, kādā stadijā, vai saņemšu, vai vēl eksistē, kur ved, kur sūt*',
	'cause.when':
		'kad būs, kad bus, kad saņem*, kad sanem*, kad beidzot, kad atbr*, kad var*, kad varēšu, kad piegād*, kad atdos, kad man, kad tiks, kad gaid*, kad ieslēgs, kad atgriez*, cik ilgi, cik vēl, līdz kuram, kuru datumu, kādā datumā, datums, jaunu datumu, kad tieši, kad pieņem*, kad lai',
	'cause.still':
		'joprojām, joprojam, vēl nav, vel nav, vēl aizvien, aizvien, vēl arvien, nav atsūt*, nav atbild*, nav saņem*, nav sanem*, nav atnāk*, nav pienā*, nav atgriez*, nav atmaks*, nav piegād*, nav zināms, nav ziņu, nav informācij*, neesmu saņēm*, neesmu sanem*, nesaņēm*, nesanem*, neatnāca, neatnaca, neatveda, neatbrauca, tā arī nav, ta ari nav, nekas nav, nekas nenotiek, nekāda, nekādas ziņas, pagāja, pagājuš*, pagajus*, jau nedēļ*, jau nedel*, jau mēnes*, jau trešo, jau otro, jau ceturto, jau piekto, jau divas, jau trīs, pirms nedēļas, pirms mēneša, pirms divām, pirms trim, kopš, kops, kopš tā laika, pēc tam klusum*, klusums, solīja, solija, sola, solīts, solits, bija jābūt, vajadzēja būt, bija jāsaņem, gaidu, gaidām, gaidam, apstrādē, procesā, tiek skatīts, izskata, statuss',
	'cause.nobodyKnows':
		'neviens nezina, neviens nevar, neviens nesaka, neviens neko, neviens neatbild*, neviens neceļ, neviens nezvan*, neviens nepaziņ*, neviens nav pateicis, neko nesaka, neko nezina, nav informācijas, nekādas informācijas, bez informācijas, bez paskaidr*, bez neviena, kods neatn*, nav kam, nevar sazvan*, nevar dabūt, nevar pateikt, cits operator*, cita operator*, katru reizi cit*, abonents nav, slēgts, durvis ciet, aizlīmēti logs, logi, logu, logus, logiem, loga, lapa izdzēst*, komentāri slēgt*, čatā bots, robots atbild, viens saka, otrs saka, nevar noskaidrot, noskaidro',
	'cause.wrongOne':
		'nepareiz*, kļūda, kļūdas, kļūdu, kļūdīj*, kļūdij*, kludij*, sajauc*, sajauk*, pārprat*, nevis to, ne to, ne tas, ne tā, cits, citu, svešu, svesu, sveša, svešs, tā vietā, divus nevis, nav tas, pēc kļūdas, pa kļūdai, aizmirs*, pazaud*, noklikšķ*, ievadīj*, pierakstīja nepar*, ierakstīja nepar*, pārskatīj*, pārrēķin*, divreiz noņ*, divreiz ietur*, divreiz iekas*, neizdarīj*, neievad*',
	'cause.lost':
		'pazaudē*, pazaude*, nozaudē*, sabojāj*, sabojaj*, saskrāpēj*, salauza, saplēsa, sasita, izlēja, izlej*, apgāza, nometa, iemeta, izmeta, izdzēs* manu, aplēja, uzlēja, pārplēsa, pazudin*, atdeva svešai, atdeva citam, atdeva svešam',
	'cause.forgot':
		'aizmirs*, nepārbaud*, neparbaud*, nepaskat*, neapskat*, nenotīrīj*, neielika, neiedeva, neatnesa, nepieskr*, nepievilk*, nepievilka, nepamanīj*, neatvēra, neapstājās, neapstajas, neatvainoj*, neatvainoj*, neieradās, neatnāca uz, pļāpā*, plapa*, sēdēja telefon*, sedeja telefon*, runāja pa telef*, pīpē*, dzēra kafiju, pat nepacēla, pat neatvaino*, aizgāja, pagāja garām, aizbrauca, aizbrauca prom, nogulēj*',
	'cause.refused':
		'atteic*, atteica, atteicās, atteicas, nelaida, nelaiž, neielaid*, nepieņēma, nepienem*, neļāva, nelava, aizliedz*, izdzina, izraid*, izlika, izsēdin*, izsedin*, aizsūtīja prom, padzina, nolika klausuli, lika gaidīt, lika man, nosūtīja pie, neapkalpo*, nedeva, nedod',
	'cause.blamed':
		'pati vainīg*, pats vainīg*, vainīg*, vaino*, pārmet*, apvaino*, apsaukā*, acīs, sejā, visu priekšā, citu klientu priekšā, aizrādīj*, norāj*, pamāc*, attieksm*, tonis, toni, tonī, izsmēj*, ņirg*, pazemo*, kliedz*, uzkliedz*, rupjš, rupja, rupji, rupju, rupjas, rupjīb*, rupj, atcirta, atcirt*, nepieklāj*, "nu *',
	'cause.lied':
		'melo*, meloja, apmān*, apman*, iestāst*, iesmērē*, piespied*, pierunā*, pieskait*, pierakst* klāt, pa telefonu solīja, solīja ka, apgalvoja, apsolīja, konsultant* teica, operator* teica, meistars teica, viltoj*, parakstīj* manā viet*, atzīmēja ka, it kā, neesot, esot teikusi, noliedz',
	'cause.thought':
		'domāju, domaju, domājām, domāt*, domājot, domādam*, biju domāj*, uzskatīj*, rēķināj*, rekinaj*, biju pārliecināt*, pārliecināt*, man likās, man likas, likās ka, likas, šķita, skita, sapratu, es to sapratu, saprotu, cerēju, ceret, cerējām, gaidīju ka, varētu padomāt, nodomāju, pieņēmu ka, iedomājos, manuprāt, man pašsaprotam*, loģiski ka, logiski, ja raksta, ja jau, prātoju, ticēju',
	'cause.turnedOut':
		'izrādās, izradas, izrādījās, izradijas, kā izrādās, ka izradas, nozīmē, nozime, atklāj*, tikai tad, tikai pēc tam, pie kases, kasē, uz vietas, nav vis, tomēr, tikai bagāž*, tikai līdz, patiesībā, nu tad, nevis, pēc fakta, uzzināju tikai, saņemot, parakstot, saņēmu rēķin*, klāt nāk, izskaidroja ka, esot, neesot, bijusi, bijis jā*, jāmaksājot, derot, neskaitoties',
	'cause.smallPrint':
		'sīk* druk*, sīkā druk*, sīkiem, siki, maziem burt*, mazajā druk*, pelēkiem burt*, zvaigznīt*, noteikum*, nosacījum*, punkts, punktā, 0 punkts, līgumā, ligumā, liguma, līgumā rakst*, rakstīts, rakstits, izlasīt, izlasi*, lasīt, nelasī*, lapas apakš*, pielikum*, apakšā, atrun*, pasūtījuma 0 lapā, norādīts, saukl*, sauklis, sludinājumā, reklāmā, reklama, plakātā, aprakstā, minēts, minēta, nekur nebija, nekur nav, nekur neraksta, labojiet uzrakst*, uzrakst*',
	'cause.formally':
		'formāli, formali, godīgi sakot, jā es zinu, zinu ka, saprotu ka, protams, pati vainīga ka, pats vainīgs ka, vajadzēja izlasīt, varēju izlasīt, likums atļauj, pēc noteikumiem, juridiski, it kā pareizi, it kā viss, rakstīts jau ir, nu labi, labi bet, tehniski, teorētiski, bet cilvēcīgi, varbūt, bet tas nav godīgi, nav godīgi, nav korekti, paskaidroja, skaidroja, izskaidroja, atsaucas uz',
	'cause.included':
		'iekļaut*, ieklaut*, neiekļaut*, ietilpst, neietilpst, cenā, nav cenā, bezlimit*, bez limita, neierobežot*, bezmaksas, par brīvu, par brivu, dāvanā, viss iekļauts, pilna, pilnu, pilna apdroš*, nepilna, jebkurā brīdī, jebkura, garantij*, līdz durvīm, līdz gultai, no cena, sākot no, sākot ar, papildus, atsevišķi, atseviski, piemaks*, komisij*, uz cilvēku, par personu, katram, vienā virz*, attiecas tikai, attiecas, neattiecas, sedz tikai, nesedz, der tikai, neder akcij*, beidzies termiņš, derīgs, darba dien*, sestdien* nav, minimāl*, depozīt*, līgumsod*, līgumsoda, atlaide, atlaides kods, akcija, letak*',
	'cause.otherCompany':
		'cita firma, citu firmu, citas firmas, cits uzņēmum*, cita uzņēmum*, sia, uz čeka, uz cheka, čekā rakst*, uz kvīts, rēķinā rakst*, rēķina augšā, uz uzlīmes, uzlīme, uz kastes, uz busa, uz sāniem, uz auto, uz vestēm, uz iepakojum*, uz plakāta, uz atgādnes, uz veidlapas, logo, ar uzrakst*, uzraksts, rakstīts, vēstulē rakst*, zīmogs, līgumpartner*, apakšuzņēm*, partner*, pārvalda, pieder, pieder firmai, apsaimnieko, īrē no jums, nomā no, caur, pirku caur, pirku no, brokeris, pārdevējs cits, e-pasta adrese, saite',
	'cause.notYou':
		'ne jūs, ne jus, nav jūsu, nav jusu, nav jūsējais, nav jūsu vaina, ne pie kā vainīg*, jūs te ne, jūs vainīgi neesat, nav jūsu iestād*, nav šī, nav šis, nevis jūs, nevis jus, nevis jūsu, nevis pie jums, nevis te, nevis šeit, ja esat saistīti, ja neesat, vai tie esat, vai jūs esat, vai kas cits, kas cits, jūs taču, jus tacu, jums taču, bet jūs, viņi neatbild, vini neatbild, vārti neatbild, pie viņiem nevar, pie vinjiem, pasakiet viņiem, pasakiet viņam, nododiet viņiem, zvaniet viņiem, viņi īrē, nokārtojiet ar, kārtojiet, atvelciet, jums jāpiespiež',
	'cause.nextDoor':
		'blakus, kaimiņ*, tieši blakus, tajā pašā ēk*, tajā pašā māj*, vienā ēkā, visi vienā, otrajā stāvā, stāvu augst*, stāvu zem*, pretī, ap stūri, aiz stūra, jūsu stāvviet*, pie jūsu veikal*, pie jūsu, jūsu telpās, pa jūsu durvīm, pie jums stāv, virs jums, zem jums',
	'cause.lookAlike':
		'līdzīg*, lidzig*, nosaukum*, nosaukums līdz*, burti līdz*, gandrīz tāds pats, tāds pats nosauk*, tāda pati krāsa, sajaucu, sajauca, izskatās pēc, izskatas, laikam, laikam tas, karte saka, karte rāda, internetā pirmie, pirmie iznirstat, zaļa ar, visi vienādi, visas vienādas, viens un tas pats',
	'cause.wrongPage':
		'nepareizā lap*, nepareiza vieta, ne tajā lapā, sajaucu lap*, atsauksme domāta, atsauksme par citu, domāts cit*, kļūdījos, kludijos, atvainojos ne, atvainojos jūs, labojum*, labojums, papildinājum*, tagad pamanīju, tagad redzu, tāpēc rakstu te, tapec rakstu te, rakstu te, rakstu šeit, tāpēc šeit rakstu, arī šeit rakstu, te es esmu, nav kur rakst*, nav lapas, viņiem lapas nav, nevaru atrast viņ*, kam lai prasu, uz citu, citur',
	'cause.secret':
		'neteikšu, nerakstīšu, nerakstisu, neatkārtošu, neatkartosu, negribu rakst*, negribas, negribu izstāst*, negribu te, negribu publiski, publiski neteikšu, publiski nerakst*, vairāk neteikšu, vairāk neko, bez detaļām, bez sīkum*, sīkāk ne, sīkāk negrib*, detaļas, detalizēti aprakst*, detaļas nosūt*, iesniegumā, vēstulē, vēstule nosūtīta, e-pastā viss, privāti, privati, personīgi, zvaniet man, zvaniet, piezvaniet, sazinieties, sazināties, paskatieties savu, pārbaudiet savu, atbildiet, gaidu zvanu, gaidām zvanu, gaidu atbildi, gaidu risinājumu, numurs jums ir, kontakti ir, nevaru rakstīt, šeit nevaru, nav vārdu, nav vārdos, nav ko piebilst',
	'cause.youKnow':
		'jūs zināt, jus zinat, paši zināt, pasi zinat, zināt kāpēc, zina kāpēc, kas zina tas zina, vadība zina, vadībai viss, darbinieki zina, zina par ko, kas notika, kas noticis, notikum*, notika, pēc tā kas, pēc tā, pēc šodienas, pēc otrdienas, pēc vakardienas, atgadījum*, situācij*, incident*, vakardienu, runājām, vienojāmies, vienošan*, kā runāts, ka runats, nav tā kā, nav ta ka, solījāt, solīto, apsolījāt, vārdu turēt, turiet vārdu, līdz piektd*, līdz mēneša beigām, tiksimies tiesā, tiekamies tiesā, brīdinājums, pēdējā reize, pedeja reize, pietiek',
	'cause.sortItOut':
		'sakārtojiet, sakartojiet, sakārtot, atrisin*, risinājum*, risinajum*, risiniet, nokārto*, dariet kaut, rīkojieties, tieciet galā, labojiet, pārtaisiet, novērsiet, nav atrisināt*, risinājuma nav, slikti, ļoti slikti, briesmīg*, briesmig*, šausmīg*, vīlusies, vīlies, vilies, viles, vilusies, nepieņemam*, nepiedodam*, katastrof*, disaster, nepatīkam*, nepatik*, drausmīg*, kauns, kaut kas, neapmierin*, neesmu apmier*',
	'cause.again':
		'atkal, atkal tas pats, jau atkal, otro reizi, otrreiz, trešo reizi, tas pats, ta pati, tā pati, vēlreiz, velreiz, kā iepriekš, kā vienmēr, iepriekšējā atsauksm*, izdzēs* atsauksm*, dzēšat, nodzēsāt, nekas nemainās, nekas nav mainīj*',
	'cause.shame':
		'kauns, kaunieties, nekauna, nekādu kaunu, neiesaku, nekad vairs, vairāk nekad, vairs nekad, kāju nesperšu, kāju vairs, nebrauciet, neejiet, apejiet, izvairieties, nākšu atpakaļ tikai, mans pēdējais, pārceļu uz, negribu atcer*, pieredze, atcerēšos'
};

export const moodsLv: Partial<Record<Concept, Words>> = {
	'mood.thanks':
		'paldies, paldiess, pateic*, pateicamies, pateicība, liels paldies, milzīgs paldies, respekts, malač*, cepuri nost, sveiciens',
	'mood.praise':
		'garšīg*, garsig*, burvīg*, brīnum*, laipn*, sirsnīg*, mājīg*, smaidīg*, satriecoš*, gards, garda, gardi, lielisk*, labi, labs, laba, labākais, labaka*, superīg*, super, fantastisk*, brīnišķ*, brinisk*, iesaku, iesakam, izcil*, jauk*, forš*, fors*, patīk, patik, patika, apmierināt*, prieks, priec*, perfekt*, teicam*, patīkam*, vislabāk*, mīļākā, brauksim vēl, atgriezīsim*, nākšu vēl, lepn*, sajūsm*, bauda, baudīj*, priecāj*, piecnieks, piecas zvaigzn*, tops, feins, feini, baigi lab*',
	'mood.anger':
		'briesmīg*, briesmig*, šausm*, sausm*, drausm*, katastrof*, kauns, sašut*, nepieņem*, absurds, murgs, murg*, ārprāt*, arprat*, bezkaun*, nekaunīb*, dusm*, slikt*, slikti, sliktāk*, riebj*, riebīg*, pretīg*, pretig*, muļķīb*, krāpniek*, krapniek*, apnic*, pietiek, sūds, mēsls, neiesaku, nekad vairs, vīlies, vilies, vīlusies, vilusies, diemžēl, draņķ*, cirks, izsmiekl*, necieņ*',
	'mood.demand':
		'lūdzu, ludzu, plīz, gribu, gribam, gribētu, gribetu, prasu, prasām, prasam, pieprasu, vēlos, velos, sagaidu, gaidu, gaidām, atdodiet, atdod, salabojiet, nomainiet, paskaidrojiet, pasakiet, piezvaniet, sazinieties, novērsiet, sakārtojiet, labojiet, noņemiet, segt, kompens*, atmaks*, kad, kāpēc, kapec, kapēc, par ko, vai tiešām, dariet, izslēdziet, apmaksājiet, atbildiet, rīkoties',
	'mood.sorry':
		'atvaino*, diemžēl, diemzel, žēl, zel, skumji, skumj*, vīlusies, vīlies, vilies, raud, raudāj*, raudāt, raudoš*, raudas, asar*, sarūgtin*, bēdīg*',
	'mood.not':
		'ne, nav, nekas, neko, neviens, nevienam, nevienu, nekad, nekur, nebija, nevar, nevaru, nevarēja, bez, nē, neesmu, nebūs, nezinu',
	'mood.hearsay':
		'visi zina, saka ka, dzirdēju, dzirdeju, draudzene, draugs, kolēģ* stāst*, lasīju, lasu, manuprāt, man šķiet, es neticētu, neuzticētos, es tur neietu, neesmu bijis, neesmu bijusi, reklām*, raustās acs, laikam, progress, visi vienādi, visas vienādas, nav mans, nav man pa ceļam, pārvērtēt*, tirgū to pašu, nožēloj*, smieklīgi, skumji',
	'mood.but': 'bet, taču, tacu, tomēr, tomer, toties, lai gan, lai arī, kaut gan, savukārt, izņemot, tikai',
	'kind.news':
		'paziņo*, ziņo, vēsta, informē, pavēstīj*, norāda, atklāt*, atklās, atklāj, plāno*, paredz*, parakstīj*, parakstījuš*, apgroz*, peļņ*, milj*, miljon*, akcionār*, apvienoš*, iegādāj*, uzņēmuma pārstāv*, pārstāvji, uzņēmums sola, uzņēmums lēmumu, nepārsūdz*, pārsūdz*, soda, sodīj*, piemēroj*, piemērojusi, apturēj*, apturējis, sākusi pārbaud*, kriminālproces*, evakuēti, cietuš*, cietusi, tiesa, spriedum*, ministr*, pašvaldīb*, konkurences padome, valsts',
	'kind.offer':
		'piesakies, piesakieties, pieteikties, piesakāties, tikai šodien, tikai šonedēļ, līdz 0. , nāc, nāciet, gaidām jūs, gaidām ciemos, aicinām, piedāvājam, jaun* kolekcij*, pirmā konsult*, saņem dāvan*, saņemiet, rezervē, rezervējiet, pasūti, iegādājies, atlaide visām, akcija, meklējam darbiniek*, vakance, konkurs*, laimē, iesūti',
	'kind.scam':
		'kripto, bitcoin, kazino, totalizator*, nopeln*, pelni, ienākum*, whatsapp, telegram, raksti privāti, investīcij*, ieguldī*, aizdevum* bez, kredīts bez, zīlē*, horoskop*, loterij*, sekotāji, seo, hakeris, masveid*',
	'kind.noVisit':
		'neesmu bijis, neesmu bijusi, neesmu tur bij*, neesmu pircis, neesmu pirkusi, neesmu lietoj*, pats neesmu, pati neesmu, palūdza uzrakst*, lūdza uzrakst* atsauksm*, par atsauksmi iedeva, par atsauksmi atlaid*, apmaiņā pret'
};
