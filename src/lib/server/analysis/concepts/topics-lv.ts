import type { Concept, Words } from './names.ts';

/** What people write in Latvian about a business: stems by topic, with diacritics; the matcher folds them. */
export const topicsLv: Partial<Record<Concept, Words>> = {
	'app.app':
		'lietotn*, aplikācij*, app, appa, appu, appā, appas, programm*, programmatūr*, versij*, saskarn*, paziņojum* lietotn*, tumšo režīm*, dizain*, funkcij*, android*, ios, atjauninājum*, atjaunin*, eksport*, vidžet*, kalendār*, platform*, sistēm*, čekbok*, ķeksīt*, push',
	'app.account':
		'pieslēg*, piesleg*, ielogo*, logoj*, parol*, pin kod*, kods, kodu, koda, kodi, kodus, autoriz*, autentifik*, smart-id, smartid, eparakst*, e-parakst*, profil*, reģistrēties, ielaiž iekšā, nelaiž iekšā, met ārā, izmet, izmeta, lietotājvārd*, piekļuv*',
	'app.failure':
		'kļūd*, klud*, uzkar*, sasal*, nobrūk, nobruk*, brūk, avarē, buggo*, bugs, bugi, bugu, bugaina, karās, bremz*, lēna, lādējas, ielādē*, neielādē*, balts ekrān*, melns ekrān*, melnu logs, logi, logu, logus, logiem, loga, pārinstalē*, instalē*, dzēsu, izdzēsu, nestrādā lietotn*, krīt ārā, krita ārā, neveras, never vaļā, atver un, pazuda dati, neredz',
	'app.web':
		'mājaslap*, majas lap*, mājas lap*, lapā, lapa, vietn*, tīmekļ*, saite, saites, saiti, linku, links, links, pārlūk*, poga, pogu, pogas, spiežu, nospie*, uzspie*, ekrān*, filtr*, forma, formu, veidlap*, anket*, grozā, interneta veikal*, e-veikal*, online, onlain*, augšupielād*, lejupielād*',
	'billing.charge':
		'noņēm*, nonem*, noņem*, norakst*, iekasē*, ieturē*, ietur*, noskait*, pārskait*, parskait*, pārskaitījum*, maksājum*, samaksāj*, apmaksā*, divreiz noņ*, dubult*, dubultā, automātisk* maksā*, tiešais debet*, ieskait*, rēķina, transakcij*, apmaksāt*, piestād*, norēķin*, alga, algas, algu',
	'billing.bill':
		'rēķin*, rekin*, kvīt*, kvit*, čeks, čeku, čekā, čeka, cheku, skaitītāj*, skaitit*, rādījum*, patēriņ*, atlikum*, bilanc*, pvn, nodokl*, summa, summu, grāmatved*, gramatved*, izdruk*, procent*',
	'billing.contract':
		'līgum*, ligum*, abonement*, abonē*, polis*, polise, apdrošināšan*, tarif*, plāns, plāna, plānu, pieslēgum*, uzteik*, izbeig* līg*, pagarin*, pagarinā*, paraksti*, parakst*, dalīb*, izmēģinājum*, termiņ*, nosacījum*, punkts 0, vienošan*, pašrisk*, aizdevum*, kredīt*, hipotēk*, parakstīju',
	'billing.fee':
		'komisij*, komisijas maks*, abonēšanas maks*, mēneša maks*, gada maks*, soda naud*, soda procent*, līgumsod*, kavējuma, apkalpošanas maks*, drošības naud*, depozīt*, avans*, priekšapmaks*, dzeramnaud*, piemaks*, papildus maks*',
	'billing.debt':
		'parād*, parads, paradu, piedzi*, piedzin*, sods, sodu, sodīja, uzrēķin*, nokavē*, inkaso, tiesu izpild*, kredītvēstur*',
	'billing.account':
		'kontu, konts, konta, kontā, konti, kontam, karte, karti, kartes, kartei, kartē, banka, bankas, bankā, banku, bankai, bankomāt*, filiāl*, kredītkart*, debetkart*, krājkont*, papildinā*, naudas plūsm*, līzing*',
	'cleanliness.dirt':
		'netīr*, netir*, putekļ*, putekl*, traip*, plankum*, smērē*, taukain*, lipīg*, gruži, gružu, gružiem, atkritum*, nekopt*, nemazgāt*, nav mazgāt*, nav tīrīt*, neuzkop*, neiztīr*, dubļ*, peļķ*, mat* duš*, vēmekļ*, cūkkūt*, cūcīb*, duļķain*, dzelten* ūden*, miskast*, drazas, drupač*',
	'cleanliness.clean':
		'tīrs, tīra, tīri, tīru, tirs, tira, tīrīb*, tirib*, tīrība, uzkop*, iztīr*, izmazgā*, apkopēj*, sakopt*, kārtīgi uzkop*, spīd, spoža, higiēn*, sterilizē*, sakārtot*, svaig* dvieļ*',
	'cleanliness.smell':
		'smird*, smaka, smaku, smakas, smirdo*, oda, ož, smaržo pēc, kanalizācij*, sasmak*, smaka, dūmaka, mitrum*',
	'cleanliness.pest':
		'pele, peles, pelēm, žurk*, tarakān*, tarakan*, prusak*, blakt*, skudr*, muša, mušas, mušu, pelējum*, pelejum*, pelēj*, kukaiņ*, zirnekļ*, tārp*',
	'cleanliness.hygiene':
		'cimd*, bez cimd*, steril*, dezinfic*, dezinfek*, tualet*, tualetē, netīrām rok*, instruments noslauc*, salvet*, pods, roku mazg*, izlietn*',
	'communication.silence':
		'neatbild*, neviens neatbild*, neceļ, neceļat, neceļ klausul*, nepacel*, neviens nezvan*, nezvan*, neatzvan*, nepiezvan*, nereaģē*, nereag*, klusum*, klusē, kluse, klusējat, ignorē*, ignore*, bez atbild*, nav atbild*, atbildes nav, neviens nerakst*, neraksta, nav sasniedz*, nesasniedz*, nevar sazvan*, nevar piezvan*, nevar dabūt, nevar sasniegt, nolika klausuli, nomet klausul*, aizņemt*, klausuli, neviens nepaziņ*, nepaziņo*, nesazin*, neinformē*, neviens nezina, ne ziņas, ne vārda, ne miņas, ne čiku, atbildi nesaņ*, nesaņēmu atbild*, izliekas nedzird*, izliekas ka, izliekas neredz*, nesaklaus*',
	'communication.call':
		'zvan*, piezvan*, atzvan*, sazvan*, telefon*, pa tālruni, tālrun*, talrun*, talruni, numurs kluss, operator*, dispečer*, dispecer*, līnij*, linija, uz līnijas, klausul*, zvanīju, automātisk* atbildētāj*, karstā līnij*',
	'communication.write':
		'rakstīj*, rakstij*, rakstu, uzrakst*, aizrakst*, e-past*, epast*, e pasts, e-pastu, meil*, vēstul*, vestul*, ziņu, ziņa, ziņas, zinu jums, īsziņ*, sms, atrakst*, atbild*, atbilde, atbildes, atbildi, atbildēja, sarakst*, pastkast*, iesniegum*, pretenzij*, sūdzīb*, sudzib*, pieteikum*, sazināties, sazinieties, sazin*, kontakt*',
	'communication.promise':
		'solīj*, solij*, sola, solot, solījāt, solīts, solīja piezvan*, apsolīj*, solījum*, tiek skatīts, izskat*, izskatīšan*, darba dienu laikā, dienu laikā, nedēļu laikā, sazināsies, sazināsimies, atbildēs, paziņos, pārzvan*',
	'communication.chat':
		'čats, čatā, čatu, čatiņ*, čats, čatā, chatā, chat, chata, chataa, chatbot*, chata, bots, botu, robots, robot*, atbalst*, klientu servis*, klientu apkalp*, klientu centr*, automātisk* atbild*, standarta atbild*, veidne, sagatave, vienu un to pašu, saruna*, sarunas',
	'communication.status':
		'status*, stadij*, apstrād*, izskatīšanā, tiek komplekt*, tiek skat*, lieta, lietas num*, lietu, lietā, pieteikum*, pretenzij*, rezultāt*, sekošan*, reģistrēt*, pieteicu, iesniedzu, gatav*, procesā, apstiprinājum*, apstiprin*',
	'communication.inform':
		'nebrīdin*, nebridin*, brīdin*, bridin*, brīdinājum*, iepriekš pabrīd*, pabrīdin*, neviens nepaziņ*, nepaziņ*, paziņo*, pazino*, paziņojum*, informē*, inform*, informācij*, nepateica, nepasaka, neviens nesaka, neko nesaka, neko neteica, nekas nav teikts, pasakiet, pateikt, neviens neteica, izskaidro*, paskaidro*, skaidrojum*, paskaidrojum*, izstāst*, atbildiet, painform*, atgādin*',
	'communication.case':
		'pārsūt* pie, sūta pie, cita nodaļ*, citā nodaļ*, nodaļ*, nodots, nodod*, kurš atbild, neviens nezina, vadīb* klusē, atbildīg*, eksperts, ekspert*, meistaram nodots, uzklaus*, atvainoj*, neatvainoj*, atvainošan*, birokrāt*, futbolē, sadarb*',
	'delivery.deliver':
		'piegād*, piegad*, piegādāt*, sūt*, sūtī*, sutij*, nosūt*, izsūt*, atsūt*, atsut*, aizsūt*, transport*, pārvad*, pārvākš*, parvad*, pārvešan*, ceļā, izvests, izvest, muita, muitu, pasts, pastā, pastu, līdz durvīm, līdz mājai, pie durvīm, express*, ekspres*, saņem*, atved*, atvest*, vedu, vedīs, ved, veda, vedam, vedējs, vedēj*, vest, vedīs, aizved*, kravas, pievest*',
	'delivery.courier':
		'kurjer*, kurier*, šoferi* atved*, piegādātāj*, piegadat*, pastniek*, buss, busu, busā, pārvācēj*, krāvēj*, krava, kravu',
	'delivery.parcel':
		'paka, paku, pakas, paciņ*, pacin*, pakai, pakā, sūtījum*, sutijum*, kaste, kasti, kastē, kastes, iepakojum*, iepakot*, iesaiņo*, burbuļplēv*, kārba, kārbas, kārbu, kārbā, bagāž*, bagaz*, bagažu, čemodān*, koferi*, soma neatn*, soma, somu, aploksn*, trausl*',
	'delivery.locker':
		'pakomāt*, pakomat*, skapīt*, skapis, skapi, punkts, izsniegšan*, izņem*, iznem*, saņemšanas punkt*, nodalījum*, durtiņ*, uzglabāš*, omniv*',
	'delivery.track':
		'sekošan* num*, sekošana, izsekoš*, treko*, adres*, adrese, kaimiņ* atst*, pārsūt*, cita adres*, durvju kod*, vārtiem, vārtu, kāpņutelp*, sētā, pagalm*, status*',
	'delivery.order':
		'pasūt*, pasut*, pasūtījum*, pasutijum*, pasūtīj*, iepirkum*, grozs, komplekt*, prece, preces, preci, preču, aizvieto*, trūkst, trukst, nav ielikt*',
	'delivery.arrive':
		'pienāca, pienaca, atnāca, atnaca, pienākusi, neatnāca, neatnaca, nav atnāk*, neatved*, neatveda, nesaņēm*, nav saņemt*, nav atvest*, kavējas, kavejas, sasit*, saplēst*, salauzt*, iesist*, saspiest*, sabojāt* ceļ*, nav piegādāt*, nepiegād*',
	'food.dish':
		'pica, picu, picas, picērij*, burger*, zup*, salāt*, salat*, stek*, vista, vistas, vistu, gaļa, gaļas, gaļu, gaļai, gaļā, gaļa sārta, cūkgaļ*, liellop*, kotlet*, karbonād*, desa, desas, zivs, zivi, zivis, lasis, lasi, laša, lašu, suši, susi, sašimi, makaron*, pasta ar, rīsi, rīsu, kebab*, šaurm*, sviestmaiz*, olas, olu, olām, pankūk*, frī, kartupeļ*, kartupel*, mērc*, merci, pelmeņ*, hinkal*, desert*, kūka, kūku, kūkas, kuku, torte, torti, pīrāg*, pirag*, saldējum*, šokolād*, konfek*, cepum*, bulciņ*, bulcin*, kafij*, latte, tēja, tēju, vīns, vīnu, alus, alu, kokteil*, sula, sulu, limonād*, biezpien*, plov*, šašlik*, krevet*, austeres, frikadel*, uzkod*, putr*, kliņģer*, piparkūk*, smalkmaiz*, kefīr*',
	'food.meal':
		'ēdien*, edien*, ēst, est, ēdu, ēda, ēdām, paēd*, apēd*, maltīt*, brokast*, pusdien*, vakariņ*, vakarin*, porcij*, ēdienkart*, bufete, bufet*, dzērien*, zviedru gald*, šķīv*, banket*, cienast*, veģetār*, vegān*, glutēn*, alerģij*, sīpol*, uzkodas, need*, neēd*',
	'food.taste':
		'garš*, gars*, garšīg*, garsig*, garšo*, garšvielas, sāļš, sāļa, salš, pārsāl*, bezgaršīg*, jēls, jēla, jēlu, sasild*, atdzis*, auksts ēdien*, aukstas frī, remden*, piededz*, sadedz* gaļa, gaļas, gaļu, gaļai, gaļā, kraukšķ*, sulīg*, ass, asa mērc*, smeķīg*, mmm, ņam',
	'food.product':
		'maize, maizi, maizes, piens, pienu, piena, siers, sieru, siera, sviest*, jogurt*, augļi, augļu, augļus, augļiem, augli, augļi, dārzeņ*, darzeni, ābol*, banān*, tomāt*, gurķ*, zemen*, avokado, gaļas, milti, miltu, graudaug*, pārtik*, produkt*, derīguma termiņ*, deriguma, plaukt*, saldēt*, zaļum*, sīpolu, kartupeļi, konserv*, griķ*',
	'food.place':
		'restorān*, kafejnīc*, kafejnic*, ēdnīc*, bistro, krog*, bārs, bārā, bāra, konditorej*, virtuv*, pavār*, pavar*, oficiant*, viesmīl*, viesmil*, sulain*, bārmen*, galdiņ*, galdin*, galds, galdu rezerv*, picērij*, ēstuv*, beķerej*',
	'food.bad':
		'bojāt* pārtik*, sapuv*, puvis, pelējis, sapelēj*, skābi, skābs, ieskāb*, beidzies derīg*, termiņš beidz*, mats zup*, mats ēdien*, sacietēj*, nesvaig*, vecas maiz*, sastāvēj*, glumš, gluma',
	'information.ask':
		'vai kāds zina, vai kads zina, vai ir, vai var, vai varu, vai jūs, vai jus, vai pie, vai drīkst, vai ar, vai vajag, vai tas, vai tā, vai vēl, vai kāds, vai kads, vai esat, vai šo, vai nav, cik ilgi, cik maksā, cik daudz, cik bieži, cik, kad, kur, kurš, kura, kurā, kuros, kādi, kāds, kādas, kāda, kā ir ar, kā var, kā pieteikt*, līdz cikiem, no cikiem, cikos, lūdzu pasakiet, pastāst*, sakiet, kāda pieredze, interesē, gribēju jautāt, gribu zināt, jautājum*, jautāju, pajautā*, gribētu saprast, interesētu',
	'information.hours':
		'darba laik*, atvērt*, atvert*, vaļā, vala, slēgt*, slegt*, ciet, svētdien* strādā, svētkos, brīvdien*, stāvviet*, autostāv*, stāvvietu, ieej*, lifts, liftu, pandus*, adrese, atrodas, kur atrodas, grafik*, saraksts, saraksta, kustības sarakst*, kalendār*, ierobežojum*, suni, suns, suņi, suņiem, suņa, suņu, suņus, wifi, klātien*',
	'information.know':
		'uzzin*, zināt, zinat, nezinā*, nezināju, informācij*, informacij*, nesaprot*, nesapratu, nesaprotam*, sapratu, saprast, sapras*, neskaidr*, skaidr*, mulsin*, maldin*, maldināš*, nepatiesi, godīg*, ieteik*, konsult*, padom*, instrukcij*, noteikum*, izskaidro*, paskaidro*, pamāc*, atšķir*, izrādās, izradas, izrādījās, izradijas, apraksts, pateica',
	'information.written':
		'rakstīts, rakstits, bija rakstīts, ir rakstīts, nekur nav rakst*, nekur nebija, mājaslapā rakst*, lapā rakst*, lapa saka, reklām*, reklam*, reklāmā, sludinājum*, plakāt*, saukl*, uzrakst*, uzlīm*, zīme, bildē, bildes rāda, apraksts, aprakst*, norādīt*, paziņojum*, minēts, minēta, buklet*, katalog*, pie durvīm rakst*, izkārtn*, rāda',
	'information.explain':
		'paskaidro*, izskaidro*, skaidroj*, teica ka, teica, saka ka, saka, esot, neesot, bijusi, varējusi, varēšot, derot, jāmaksājot, pateica ka, izstāst*, nozīmē, nozime, nozīmēja, domāt*, domāju, domaju, uzskatīj*, sapratu, saprotu, nodomā*, laikam, acīmredzot, it kā',
	'information.conditions':
		'noteikum*, nosacījum*, sīk* druk*, siki, sīkiem burt*, sīkajā druk*, mazā druk*, maziem burtiem, pelēkiem burt*, zvaigznīt*, punkts, punktā, punkta, atrun*, izņēmum*, ierobežo*, attiecas, neattiecas, iekļaut*, ieklaut*, ietilpst, neietilpst, sedz, nesedz, der tikai, derīg*, tikai līdz, minimāl*, darba dien*, atsevišķi, atseviski, papildus, par papildu',
	'information.how':
		'kā pieteikt*, kāda atšķirīb*, salīdzinā*, salidzin*, vai vērts, ir vērts, pieejam*, pieejams, izmēr*, izmer*, vajadzīgs, vajadzīg*, nepieciešam*, jāņem, drīkst, atļauts, der, derēs, pieraksts, recept*, jāpiesakās, iespēj*, iespējams, plāno*',
	'price.price':
		'cena, cenu, cenas, cenai, cenā, cenām, cenrād*, tarif*, tāme, tāmi, tāmē, tame, tami, likme, maksa, maksas, maksu, izmaks*, kopsumm*, vērtīb*, naudas vērt*, par stundu, mēnesī, menesi, par mēnesi, gadā, par nakti',
	'price.expensive':
		'dārg*, darg*, dārgi, dārgāk*, par dārgu, sadārdzin*, pārmaks*, parmaks*, cenu kāpum*, cenas kāpj, pacēl* cen*, pacel*, paaugst*, plēš, aplaup*, laupīšan*, laupitāj*, neprātīg* cen*, bezkaunīg* cen*, kosmiskas cen*, trīsreiz, dubultā cen*, divreiz dārg*, nav tās naudas vērt*, naudas izšķied*, piķis, alkatīg*',
	'price.cheap':
		'lēt*, letak*, lēti, lētāk, lētāks, lētāka, par saprātīg*, saprātīg* cen*, samērīg*, izdevīg*, adekvāt* cen*, draudzīg* cen*, ietaup*, ekonom*, par pusi, uz pusi, totie*, par velti, budžet*, laba cena, labu cenu, labas cenas',
	'price.discount':
		'atlaid*, akcij*, akcija, izpārdoš*, izpardos*, kupon*, promo, promokod*, lojalitāt*, punkti, punktus, bonus*, dāvanu kart*, davanu kart*, melnā piektd*, cenu akcij*, īpaš* piedāvāj*, piedāvājum*, piedavajum*, nocenot*, letākā',
	'price.free':
		'bezmaksas, bez maksas, par brīvu, par brivu, par velti, dāvanā, davana, papildus, papildu, piemaks*, par atsevišķu maks*, izmēģin*, brīvu',
	'price.money':
		'eiro, euro, eur, €*, centi, centus, centiem, latus, dolār*, tūkst*, simts, simtus, simtiem, pensija, naudas, nauda, naudu, naudiņ*',
	'price.cost':
		'maksā, maksa, maksāju, maksaju, samaks*, jāmaksā, jamaksa, maksāt, izmaks*, iztērē*, tērēju, tērēt, iztērēj*, prasa, prasīja, pieprasa, pietei*, par šādu naudu, par tādu naudu, par šo naudu, par to naud*, par tādu cenu, plus, klāt, kopā sanāca, sanāk, sanaca',
	'quality.broken':
		'salūz*, saluz*, lūz*, luza, nolūz*, noluza, saplīs*, saplis*, plīs*, plis*, pārplīs*, ieplīs*, saplēst*, plaisā*, plaisa, sabruka, izjuka, izira, izirst, irst, atlīm*, atlip*, nokrit*, nokrita, atskrūv*, izļodz*, ļog*, tek, tecēj*, tecej*, tecēšan*, pil, noplūd*, nopludi, noplūde, sasit*, saskrāp*, skrāpēj*, iebuktē*, caurum*, caurs, noplēst*, izbalē*, sarav*, saraujas, apdeg*, izdeg*, pārdeg*, sadeg*, nodila, nodilis, sabojā*, sabeig*, nobeidz*, pagalam, klab, klabē*, čīkst*, vibrē, vibrēja, vibrēt, vibrāc*, iesprūd*, iesprud*, salauz*',
	'quality.fault':
		'nestrādā, nestrada, nestrādāj*, nedarbo*, nefunkcion*, nederēj*, neder, bojāt*, bojat*, bojājum*, defekt*, brāķ*, brak*, nekvalitatīv*, kvalitāt*, kvalitat*, slikt* kvalit*, nekam neder*, draņķ*, drank*, haltūr*, sūds, mēsls, lūžņ*, šķīb*, skib*, greizi, greizs, nevienmēr*, ne tas krās*, cita krās*, neatbilst, neatbilst apraksts, garantij*, garantijas, mainīt, nomain*, remont*, salabo*, labot, labo, pārtais*, partais*, pārtaisiet, atslēdzas, raustās, pazūd, problēm*, troksn*, dūc, svilp*, nedeg, neizslēdz*, nesilda, nesild*, auksts radiator*, remdeni, izsit drošin*',
	'quality.work':
		'darbs, darbu, darbi, paveik*, izdar*, meistar*, remont*, uzstād*, uzstad*, montier*, montāž*, monte*, ieskrūvē*, pieskrūv*, saskrūv*, nokrāso*, izkrāso*, krāsoj*, flīz*, flizes, jumt*, jumta, būvniek*, būvē*, buve*, celt, celtnie*, celtniec*, stiprināj*, servis*, autoservis*, dzinēj*, motor*, riepa, riepas, riepu, bremzes, sajūg*, eļļ*, mazgā*, balsin*, izdarīt*, labi izdar*, ātri izdar*, pielāgo*, ierīko*, sataisī*, sataisij*, tapet*, apmet*, logi, logus, logs, siltumsūkn*',
	'quality.material':
		'audum*, materiāl*, ādas, plastmas*, rāvējslēdz*, rāvējs, zole, zoles, šuve, šuves, vīle, izmēr*, der kā, mīkst*, ērt*, ert*, izturīg*, izturig*, iztur*, ilgmūž*, kalpo*, kalpoj*, mazgājot, pēc mazgāš*, ūdensiztur*, kleit*, bikses, biksiņ*, krekl*, jaka, jaku, kurpes, zābak*, zeķ*, džemper*, sukn*, lina, vilna, kokvilna, apģērb*, modele, tekstil*, matrac*, matrač*',
	'quality.craft':
		'frizūr*, frizier*, mati, matus, griezum*, nagi, nagus, nagiem, manikīr*, pedikīr*, masāž*, masaz*, tetovēj*, bildes, foto, fotogrāf*, nodarbīb*, nodarbib*, apmācīb*, kursi, kursu, kursus, kursiem, kursos, kursa, trenažier*, skrejceliņ*, izrād*, koncert*, filma, filmas, skaņa, skaņas, skaņu, mācīb*, mācību, skolotāj* zin*, ledus, slidas, instruktor*, tulkojum*',
	'quality.medical':
		'zobs, zobu, zobi, plomb*, kronīt*, implant*, protēz*, brekete*, brilles, brillēm, lēc*, operācij*, diagnoz*, ārstē*, arste*, zāles, zālu, zāļu, tablet*, sīrup*, deva, devu, vakcīn*, analīz*, analiz*, rentgen*, izmeklēj*, fizioterap*',
	'quality.network':
		'internet*, interneta ātr*, wifi, wi-fi, signāl*, sakari, sakaru, zona, zonas, pārklājum*, atrum*, ātrums, ātrumu, mbit*, mbps, rūter*, ruter*, maršrutētāj*, tīkls, tīkla, savienoj*, elektrīb*, strāv*, ūdens spied*, silts ūdens, siltais ūdens, karstais ūdens, karsta ūdens, apkur*, radiator*, kondicion*, apgaismoj*, iedaļa, tornis, torni',
	'quality.good':
		'lielisk*, perfekt*, teicam*, kvalitatīv*, izcil*, augstā līmenī, profesionāl*, nevainojam*, kā jauns, kā jauna, strādā kā, strādā bez, nekādu problēm*, nav ko piebilst, bez sūdzīb*, superīg*, precīz*, uzticam*, pārsteidz*, patīkami pārsteig*, iztur*, kārtīg*, viss strādā, labi strādā',
	'quality.part':
		'lādētāj*, ladetaj*, bater*, akumulator*, vads, vadu, vadi, slēdz*, rokturis, rokturi, rokturu, vāciņ*, ritenis, riteni, riteņa, riteņ*, skrūv*, skruv*, bultskr*, eņģes, eņģe, eņģu, motor*, sūkn*, lampa, lampas, tējkann*, ledusskap*, plīts, cepeškrāsn*, veļasmašīn*, velas, trauku mazg*, žāvētāj*, dīvān*, divan*, krēsl*, kresl*, galds, galda, skapis, gulta, gultai, teltij, telts, telti, velosip*, televizor*, telefon* ekrān*, dators, datoru, klēpjdator*, austiņ*, printer*, putekļsūc*, urbis, rotaļliet*, ratiņ*, mēbel*, mebel*, durvis, durvju, vārti, trose, troses, rozete, kamera, kameras, auto',
	'quality.product':
		'prece, preces, preci, precēm, produkcij*, model*, ražot*, razot*, zīmol*, sortiment*, izvēle, izvēl*, klāst*, partij*, jaunais, oriģināl*, viltot*',
	'refund.refund':
		'atmaks*, atgriez* naud*, naudu atpakal, naudu atpakaļ, nauda atpakaļ, atdod*, atdodiet, atdot, atdos, atgriezt*, atgriez*, atgriezi*, atgriešan*, kompens*, atlīdzin*, atlidzin*, atskait*, atrēķin*, noņemiet, atceliet no, starpīb*, kur nauda, kur mana nauda, kur mūsu nauda, naudas joprojām, drošības naud* atgr*',
	'refund.return':
		'atgriezu prec*, nodot atpakaļ, nodevu atpakaļ, sūtīt atpakaļ, aizved* atpakaļ, apmain*, samain*, mainīt pret, nomainīt, atpakaļ neņem, neņem atpakaļ, nepieņem, atpakal nenem, pieņemt atpakaļ, pieņēma atpakaļ',
	'refund.cancel':
		'atcel*, atcēl*, atcelt*, anulē*, anulet*, atteikum*, atteik* no, atlik*, pārcel*, parcel*, pārtraukt*, nenotik*, nenotika, drošības naud*, dāvanu kart*',
	'refund.compensate':
		'kompens*, atlīdzīb*, atlidz*, segt, sedziet, sedz rem*, samaksājiet, kas maksās, kurš apmaksās, kas apmaksās, apmaksājiet, apmaksāt, zaudējum*, norakstiet, pretimnāk*, pretīmnāk*, izmaks*, izmaksā*',
	'rooms.room':
		'numuriņ*, numurin*, istab*, istabiņ*, numurā, numura, gulta, gultas, gultā, gultu, matracis, matrac*, spilven*, palag*, gultas veļa, dvieļ*, dviel*, balkon*, skats, skatu, logs uz, aizkar*, paklāj*, kondicionier*, ledusskapītis, minibār*, kluss, klusa, klusi, klusumā, trokšņain*, sienas, siena, griest*, dzīvokl*, dzivokl*, palodz*',
	'rooms.hotel':
		'viesnīc*, viesnic*, hotel, hoteli*, hosteli*, viesu nam*, viesu māj*, atpūtas, kemping*, spa, baseins, baseinā, baseina, baseinu, pirts, pirti, pirtī, kubls, kubla, kublu, reģistratūrā viesn*, recepcij*, administrator* viesn*, iečekoj*, ierašan*, izrakst* no, naktsmāj*, nakšņo*, nakts, nakti, naktis, naktī, naktīm, divām naktīm, nakšu, viesi, viesiem, saimniec*, saimniek*, īrē*, ire*, īre, īri, īrniek*, izīrē*, aģent*, agent*, namīpaš*, mājas lepn*, ezer*, brīvdienu māj*, kāzas, svinīb*, izvāc*, ievāc*, ievācoties',
	'rooms.bath':
		'vannasistab*, vannas istab*, duša, dušas, dušu, dušā, vanna, vannā, izlietne, tualete, krāns, krāna, siltā ūdens, karstā ūdens, ventilācij*, pelējum*',
	'rooms.comfort':
		'mājīg*, majig*, omulīg*, ērta gulta, plaš*, šaur*, noliet*, nolietot*, interjer*, mēbelēt*, mēbeles, remonts vajadz*, saspiest*, romantisk*',
	'safety.danger':
		'bīstam*, bistam*, nedroš*, nedros*, drošīb*, drosib*, drošs, droša, droši, apdraud*, traum*, ievaino*, savaino*, negadījum*, negadijum*, avārij*, avarij*, nokrita, krita, kritu, paslīd*, paslid*, slidens, slidena, slidenas, slideni, slidenu, lauzt*, dzirksteļ*, dzirkst*, strāva situs, dega, deg, dega, degošs, degošu, degam, ugun*, dūmi, dūmo*, izolācij*, asu mal*, asa mala, lausk*, stikl* lausk*, skrūve izl*, pirms kāds, kamēr kāds, nav apgaismo*, neapgaismo*, signalizācij*, evaku*, sprādz*, plīsa trose, trose pārpl*, apdeg*, saind*, alerģij*, allerģ*',
	'safety.traffic':
		'ātrum* brauc*, brauc ar, pārsnie* ātrum*, sarkanajā, sarkano gaism*, drošības jost*, josta, jostas, bremzē*, bremze*, strauji, avārija, notriek*, notriec*, gājēj*, sadūr*, šosej*, šofer* telefon*, stūre, pie stūres, aizmiga, velosipēdist*, ielid*',
	'safety.guard':
		'apsarg*, apsardz*, policij*, zag*, zādzīb*, nozaga, nozagt*, zaglis, slēdzen*, aizslēg*, kamer* ierakst*, video, krāpniek*, krāp*, kraps, krāpšan*, atslēg*, uzrauga, bez uzraudz*, uzraudzīb*, pieskat*, auklīt*, iebrauc* sēt*, uzbruk*, svešai, svešam',
	'safety.leak':
		'datu noplūd*, noplūd*, personas dat*, datu aizsardz*, dati, datus, svešiem dat*, sveša adres*, publiskoj*, nopludin*, hakeri, uzlauz*, pikšķer*, viltot* saite, viltus',
	'staff.role':
		'oficiant*, viesmīl*, viesmil*, bārmen*, kasier*, pārdevēj*, pardevej*, konsultant*, administrator*, reģistrator*, registrator*, vadītāj*, vaditaj*, menedžer*, direktor*, īpašniek*, ipasniek*, saimniec*, saimniek*, šofer*, sofer*, vadītājs, autobusa vad*, kurjer*, kontrolier*, kontroler*, konduktor*, pavadon*, trener*, pasniedzēj*, skolotāj*, skolotaj*, audzinātāj*, audzinataj*, auklīt*, palīg*, meistar*, mehāniķ*, montier*, elektriķ*, santehniķ*, speciālist*, specialist*, operator*, dispečer*, dispecer*, darbiniec*, darbiniek*, apkalp*, apsarg*, aģent*, makler*, brokeri*, grāmatved*, sekretār*, ierēdņ*, ieredn*, inspektor*, ekspert*, frizier*, stilist*, manikīr*, kosmetolog*, masier*, gids, gide, gidi, instruktor*, stjuart*, pilots, tehniķ*, dežurant*, prorab*, pavār*, apkopēj*, asistent*, puisis, puiši, meitene pie, jaunieti*, kundze pie, tante, tantes, onkul*',
	'staff.staff':
		'personāl*, personal*, kolektīv*, komand*, darbiniek*, darbiniec*, apkalpošan*, apkalposan*, apkalpo*, apkalpoj*, attieksm*, servis*, pie kases, pie letes, aiz letes, pie galda, reģistratūr*, registratur*, recepcij*, kolēģ*, koleg*, meitenes, zēni, puiši, praktikant*, vecmās*, medmās*',
	'staff.rude':
		'rupjš, rupja, rupji, rupju, rupjas, rupjīb*, rupj, nepieklāj*, nepieklaj*, nelaipn*, kliedz*, kliedza, uzkliedz*, bļauj, bļāv*, blava, bļaut, lamā*, lamaj*, apsauk*, apvaino*, pazemo*, ņirg*, nirg*, smējās, smejas, smeja*, ironisk*, nopūt*, nosprausl*, atcirt*, norāj*, augstprātīg*, augstprat*, iedomīg*, vienaldz*, nevīžīg*, neieinteresēt*, nekompeten*, neprofesion*, slink*, slinko*, dusmīg* darb*, nekaunīg*, bezkaunīg*, bezkaun*, nolika klausuli, telefonā sēd*, sēdēja telefon*, izliekas, ignorē*, meloja, melo, apmānī*, apman*, iesita, sita, grūd*, pagrūd*, izlika, izsēdin*, draudē*, draud, nicinoš*, nievājoš*, ķircin*, aizskar*, neatvaino*, hamīg*, chams, stulb*, muļķ*, idiot*',
	'staff.kind':
		'laipn*, pieklājīg*, pieklajig*, draudzīg*, draudzig*, smaid*, smaidīg*, sirsnīg*, sirsnig*, jauk*, atsaucīg*, atsaucig*, izpalīdz*, izpalidz*, palīdz*, palidz*, pacietīg*, pacietig*, pacietīb*, iejūtīg*, saprotoš*, zinoš*, profesionāl*, uzmanīg*, viesmīlīg*, cilvēcīg*, cilvēcig*, mīļi, mīļa, mīļš, mīļi, mīļa, mīļais, mīļie, mīļo, mīļas, rūpīg*, rūpj*, godīg*, godig*, forši puiši, forši cilv*, zelta rok*, zelta cilv*, mierīgi paskaidr*, mierīgi, labestīg*, jautr*, pretimnāk*, paldies meiten*',
	'staff.said':
		'teica, teikusi, teicis, pateica, saka, atbildēja, atbildeja, noteica, uzprasīj*, paprasīj*, lika, nelaida, neielaida, nelaiž, atteicās, atteicas, atteica, iedeva, piedāvāja, solīja man, apgalvoj*, sāka, aizgāja, paņēma, atnesa, skatījās, viņš teica, viņa teica, tā vietā lai, ne vārda, neatvainojās, jautāja',
	'staff.doctor':
		'ārst*, arst*, dakter*, daktere, medmās*, māsiņ*, masina, māsa, zobārst*, zobarst*, ķirurg*, kirurg*, farmaceit*, aptiekār*, laborant*, terapeit*, ginekolog*, pediatr*, veterinār*, fizioterap*, kardiolog*, sanitār*, dakteri*',
	'staff.person':
		'viņš, viņa, viņu, viņam, viņai, vins, vina, vinam, vinai, cilvēks, kungs, kundze, sieviete, vīrietis, puisis, meitene, paldies *ai, vārdā, uzvārd*, kāds puisis, kāda kundze',
	'waiting.queue':
		'rinda, rindā, rindas, rindu, rindai, rindām, gaidīšan*, gaidīt rind*, pagaidiet, uz gaidīšan*, numuriņš, numuriņus, dzīvā rinda, dzīvās rindas',
	'waiting.wait':
		'gaid*, gaidīj*, gaidij*, gaidām, gaidu, gaidīt, gaidijām, jāgaida, jagaida, sagaid*, stāvē*, staveju, stāvam, sēdē*, nosēdē*, nostāvē*, iestrēg*, iestreg*',
	'waiting.late':
		'kavē*, kave*, kavēj*, kavejas, kavēšan*, nokavē*, vēlu, velu, par vēlu, lēni, lēns, lēna, lēnu, lēnām, lēnāk*, leni, ilgi, ilgs, ilgāk, ilgu, ilga, mūžīb*, aizkavē*, novēlo*, pusstund*, laikā, laika, precīzi laikā, ātri, atri, ātrāk, ātrs, zibenīg*, uzreiz, operatīv*, nekavējoties, sekundi sek*, neatbrauca, neatbrauc*, neieradās, neatnāca, nebija ierad*, pārcēla, atcēla, aizkav*',
	'waiting.time':
		'stund*, minūt*, minut*, min, pusstund*, pusotr* stund*, pusotru, dienas, dienu, dienām, nedēļ*, nedel*, mēnes*, menes*, visu dienu, trīs stund*, divas stund*, jau trešo, jau otro, jau ceturto, ceturto dienu, trešo dienu, otro dienu',
	'waiting.appointment':
		'pieraks*, piereks*, pierakst*, pierakstij*, vizīt*, vizit*, rezervā*, rezerve*, rezervācij*, laiks rezerv*, reiss, reisu, reisa, reisi, lidmašīn*, lidmasin*, lidoj*, izlido*, vilcien*, autobus*, pietur*, brauciens, braucien*, izbrauc*, atiet, lidost*, iekāpšan*'
};
