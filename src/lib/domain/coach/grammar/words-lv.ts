import type { Classes } from './types.ts';

export const lv: Classes = {
	self: 'pats, pati, paši, pašas',
	really:
		'pats, pati, paši, pašas, laikam, acīmredzot, iespējams, šķiet, droši vien, varbūt, diemžēl, vienkārši, tikai, taču, gan, jau, arī, nejauši, visticamāk, toreiz, tomēr, savukārt, pārāk, kaut ko, mums, to, tad, esat, būsiet, kļūdas pēc, acīm redzami, neuzmanīgi, neuzmanības dēļ',
	erred:
		'kļūdījāties, kļūdāties, kļūdījies, kļūdījusies, aizmirsāt, sajaucāt, pārpratāt, nokavējāt, nepamanījāt, nesapratāt, neizlasījāt, nelasījāt, nepārbaudījāt, neievērojāt, nepievērsāt, nebrīdinājāt, nepateicāt, nepaziņojāt, neinformējāt, nenorādījāt, neprecizējāt, nepajautājāt, nejautājāt, neatcēlāt, neapskatījāt, neieradāties, nepieteicāt, ignorējāt, palaidāt garām, pārkāpāt, sabojājāt, salauzāt, nometāt, apgāzāt, pārslogojāt, neparūpējāties, nenomērījāt, neapstiprinājāt, nesaglabājāt, neklausījāties, neieklausījāties, nesekojāt, neņēmāt vērā, pieļāvāt kļūdu, kļūdu pieļāvāt, pārrēķinājāties, pārskatījāties, pārklausījāties, nepacentāties, nepapūlējāties, noklausījāties, piemirsāt, aizkavējāties, ieradāties par vēlu, ieradāties vēlu, nepieskatījāt, nenopētījāt, neizslēdzāt, neaizvērāt, neaizslēdzāt',
	act: 'izvēlējāties, izvēlējies, izvēlējusies, izvēlējušies, pasūtījāt, pasūtījis, pasūtījusi, pasūtījuši, norādījāt, norādījis, norādījusi, ievadījāt, ievadījis, ievadījusi, nospiedāt, nospiedis, nospiedusi, aizpildījāt, aizpildījis, uzrakstījāt, rakstījāt, nosaucāt, ierakstījāt, pieteicāt, noformējāt, iegādājāties, nopirkāt, salikāt, uzstādījāt, lietojāt, lietojis, lietojusi, mazgājāt, mazgājis, mazgājusi, glabājāt, glabājis, sapratāt, sapratis, sapratusi, izlasījāt, pieslēdzāt, ielikāt, atstājāt, izmērījāt, nomērījāt, devāt, iedevāt, kopāt, izmantojāt, rezervējāt, atnācāt, aizbraucāt, ieslēdzāt, uzlikāt, tīrījāt, saskaitījāt, aprēķinājāt, iesniedzāt, zvanījāt, apstiprinājāt',
	chosen:
		'izvēlējāties, pasūtījāt, norādījāt, ievadījāt, atteicāties, gribējāt, vēlējāties, lūdzāt, palūdzāt, piekritāt, parakstījāt, uzstājāt, steidzinājāt, nolēmāt, pieprasījāt, prasījāt, apstiprinājāt, sabojājāt, salauzāt, nometāt, atcēlāt, aizpildījāt, aizkavējāt, uzstādījāt, nospiedāt, atvērāt, izslēdzāt, aizmirsāt, kļūdījāties, nokavējāt, sajaucāt, atļāvāt, izdarījāt, noformējāt',
	wrongly:
		'nepareiz*, kļūdain*, aplam*, ne tā, ne to, ne tajā, ne tur, ne tos, ne tas, neprecīz*, nekorekt*, neuzmanīgi, par vēlu, pārāk vēlu, nepilnīg*, novecojuš*, nederīg*',
	carelessness:
		'vaina, vainas, vainu, kļūda, kļūdas, neuzmanība, neuzmanības, neuzmanību, nolaidība, nolaidības, paviršība, paviršības, neapdomība, neapdomības, nevērība, nevērības, aizmāršība, aizmāršības, kavēšanās, kavējums, kavējuma, steiga, steigas, neprasme, neprasmes, neprecizitāte, neprecizitātes, vieglprātība, vieglprātības, rīcība, rīcības, neizdarība, neizdarības, pārpratums, pārpratuma, nezināšana, nezināšanas, neievērība, neievērības',
	heed: 'lasīt, izlasīt, pārbaudīt, zvanīt, piezvanīt, pieteikt, precizēt, ierasties, atnākt, skatīties, paskatīties, apskatīt, padomāt, domāt, izvēlēties, pasūtīt, ievērot, sekot, uzmanīties, pievērst, ņemt vērā, rēķināties, zināt, saprast, atcelt, rezervēt, mērīt, nomērīt, izmērīt, vērsties, griezties, norādīt, saudzēt, uzmanīt, pieskatīt, pasargāt, iepazīties, būt uzmanīg*, klausīties, paklausīties, parūpēties, sazināties, laistīt, kopt, tīrīt, glabāt, saglabāt, izslēgt, aizvērt, iesniegt, sagatavoties, izpētīt, paredzēt, pieskrūvēt',
	mustHeed:
		'jāizlasa, jālasa, jāpārbauda, jāpiesaka, jāatceļ, jāierodas, jāzvana, jāpiezvana, jāprecizē, jāuzmana, jāpieskata, jāskatās, jāpaskatās, jāzina, jāizvēlas, jāpasūta, jāievēro, jāseko, jārūpējas, jāparūpējas, jākopj, jādomā, jāpadomā, jānorāda, jāsaglabā, jāmēra, jānomēra, jāizmēra, jāvēršas, jārēķinās, jāsaprot, jāpievērš, jāuzmanās, jābūt uzmanīg*, jāiepazīstas, jālaista, jātīra, jāmaina, jāsargā, jāpasargā, jāuzglabā, jāizslēdz, jārezervē, jāklausās, jāpaklausās',
	unheed:
		'lietot, mazgāt, spiest, sūtīt, pasūtīt, atstāt, ņemt, likt, ielikt, vērt, atvērt, slēgt, kratīt, parakstīt, pirkt, aiztikt, gaidīt nedēļu, vilcināties, steigties, klusēt',
	hadHeeded:
		'izlasīj*, pārbaudīj*, pateik*, pateic*, brīdināj*, ierad*, piezvanīj*, zvanīj*, pasūtīj*, pieteik*, piete*, izvēlēj*, jautāj*, pajautāj*, ievēroj*, vērs*, sekoj*, atnāc*, atnāk*, padomāj*, klausīj*, paziņoj*, precizēj*, norādīj*, rezervēj*, parādīj*, nomērīj*, izmērīj*, pievērs*, uzmanīj*, uzmanīg*, informēj*, atcēl*, paskatīj*, griez*, atbrauk*',
	bad: 'nepareiz*, neuzmanīg*, nevērīg*, neatbilstoš*, neprecīz*, nekorekt*, rupj*, nemākulīg*, pārmērīg*, neapdomīg*',
	use: 'lietošan*, apiešan*, kopšan*, glabāšan*, uzglabāšan*, ekspluatācij*, rīcīb*, mazgāšan*, uzstādīšan*, izmantošan*, tīrīšan*, salikšan*, pieslēgšan*, apkop*, valkāšan*',
	careNow:
		'lasiet, izlasiet, pārbaudiet, pievērsiet, esiet, skatieties, paskatieties, ierodieties, padomājiet, domājiet, jautājiet, pajautājiet, precizējiet, izvēlieties, brīdiniet, ievērojiet, sekojiet, rēķinieties, iepazīstieties, uzmaniet, saudzējiet, piesakiet, neaizmirstiet, atcerieties, uzmanīgāk, laikus',
	records:
		'kameras, kamera, kamerās, ieraksts, ieraksti, ierakstos, videoieraksts, sistēma, sistēmā, žurnāls, žurnālā, dati, datos, reģistrs, atskaite, termometrs',
	staff:
		'darbinie*, kolēģ*, viesmīl*, kasier*, pārdevēj*, administrator*, šofer*, vadītāj*, pavār*, māsa, māsiņa, ārst*, meistar*, treneris, trenere, apsargs, skolotāj*, kurjer*, personāls, tehniķis, mehāniķis',
	third:
		'kurjers, kurjeri, piegādātājs, piegādātāji, apakšuzņēmējs, apakšuzņēmēji, ražotājs, transporta firma, transporta uzņēmums, piegādes firma, piegādes dienests, piegādes uzņēmums, pasts, banka, noliktava, virtuve, aģentūra, platforma, rūpnīca, aviokompānija, lidosta, partneris, partneri, izīrētājs, namu pārvalde, loģistika, pārvadātājs, iepriekšējā maiņa, grāmatvedība, dispečers, dispečere',
	thirdOf:
		'kurjera, kurjeru, kurjeru dienesta, kurjerdienesta, piegādātāja, piegādātāju, apakšuzņēmēja, ražotāja, transporta firmas, transporta uzņēmuma, piegādes firmas, piegādes dienesta, pasta, bankas, noliktavas, virtuves, aģentūras, platformas, rūpnīcas, aviokompānijas, lidostas, partnera, partneru, izīrētāja, loģistikas, pārvadātāja, maiņas, grāmatvedības, darbinieka, darbinieces, pārdevējas, viesmīļa',
	weather:
		'laikapstākļu, laika apstākļu, sniega, sniegputeņa, lietus, karstuma, sala, vētras, vēja, apledojuma, sastrēgumu',
	weatherNom: 'laikapstākļi, sniegs, lietus, vētra, vējš, sals',
	prudent:
		'pārbauda, izlasa, izmēra, nomēra, piesaka, brīdina, precizē, jautā, pajautā, ierodas, rezervē, izslēdz, noņem, apskata, mēra, tīra, maina, saglabā, lasa',
	few: 'viens, viena, tikai viens, tikai viena, divi, divas, vienīgais, vienīgā, viens pats, viena pati',
	machine:
		'serveris, sistēma, lietotne, terminālis, kase, printeris, programma, tīkls, krāsns, ledusskapis, katls, sūknis, datubāze, skeneris, mājaslapa, ģenerators, projektors',
	others:
		'muita, organizators, organizatori, pilsēta, pašvaldība, izīrētājs, rūpnīca, apkopes firma, apkopes uzņēmums, aģentūra, piegādātājs, piegādātāji, apakšuzņēmējs, ražotājs, apdrošinātājs, banka, aviokompānija, lidosta, pārvadātājs, kurjers, konsulāts, vēstniecība, ministrija, nodrošinātājs, laboratorija, apsaimniekotājs, namu pārvalde, viesnīca, siltumtīkli, pasts'
};
