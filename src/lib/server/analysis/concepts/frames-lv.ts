import type { Concept, Words } from './names.ts';

/** What an event is made of: alone it says little, beside a child or a part of the body it says much. */
export const framesLv: Partial<Record<Concept, Words>> = {
	'frame.blow':
		'salauz*, lauz*, lūza, lūzt, lūzis, salūz*, nolūz*, ielūz*, pārlūz*, nolauz*, iespied*, saspied*, sita, sit, sitās, iesita, atsita, pārsita, sasita, sasit*, trāpīj*, griez*, iegriez*, sagriez*, pārgriez*, grieza, iedūr*, sadūr*, pārdūr*, izdūr*, dega, deg, apdeg*, apdedz*, izdedz*, applauc*, aplej*, uzlēja, uzlej*, krita, krīt, kritu, nokrit*, pakrit*, uzkrit*, iekrit*, izkrit*, nogāz*, uzgāz*, sagāz*, apgāz*, paslīd*, saslīd*, slīdēja, paklup*, plīsa, plīst, pārplīs*, saplīs*, ieplīs*, noplēs*, pārplēs*, saplēs*, pārtrūk*, notrūk*, sprāga, sprāgst, uzsprāg*, norāva, izrāva, ierāva, parāva, rāva, grūda, pagrūd*, nogrūd*, sakod*, iekod*, koda, aizķer*, iesprūd*, atskrūvēj*, atdalīj*, atlec*, uzskrēj*, ieskrēj*, uzbrauc*, notriec*, sabruk*, iebruk*, nobruk*, sašķīd*, sāp, sāpēj*, pietūk*, asiņo*, cieta, cietis, cietuš*, aizvērās, iegruv*',
	'frame.age':
		'0 gadi, 0 gadus, 0 gadu, gadīg*, gadniek*, gadniec*, divgad*, trīsgad*, četrgad*, piecgad*, sešgad*, septiņgad*, astoņgad*, deviņgad*, desmitgad*, vienpadsmitgad*, divpadsmitgad*, trīspadsmitgad*, divi gadi, trīs gadi, četri gadi, pieci gadi, seši gadi, septiņi gadi, astoņi gadi, deviņi gadi, desmit gadi, gadiņ*, mēnešus vec*, klasniek*, klasnie*, pirmklasniek*, zīdain*, mazul*',
	'frame.own':
		'mans dēls, mana dēla, manam dēlam, manu dēlu, mūsu dēl*, mana meita, manas meitas, manai meitai, manu meitu, mūsu meit*, mans bērns, manu bērnu, manam bērnam, mana bērna, mūsu bērn*, dēls, dēlam, dēlu, dēla, meita, meitai, meitu, mazdēl*, mazmeit*, mazbērn*, bērnam, bērns, puika, puikam, puiku, meitiņ*, dēliņ*, dvīņi, dvīņus, brāļameit*, māsasmeit*, māsasdēl*, brāļadēl*',
	'frame.cry':
		'raud*, asaras, asarām, asarās, nobij*, pārbij*, izbij*, trīc, trīcēj*, kliedz, kliedza, kliegt, kliedzot, bļāva, bļauj, bail, bailes, bailēs, baidās, baidījās, šokā, histērij*, panik*, pazemo*, apkaunoj*, kaunināš*, apraudāj*, sašļuk*, nosal*, izsalk*',
	'frame.carer':
		'audzinātāj*, skolotāj*, trener*, aukle, aukli, auklei, auklīt*, pasniedzēj*, instruktor*, vadītāja, vadītājai, glābēj*, pavadon*, direktor*, mediķ*, dežurant*, pedagog*, logopēd*, palīdze, pavārs, pavāre, šoferis, šoferim, vadītājs, vadītājam',
	'frame.elder':
		'vecmāmiņ*, vecmamm*, vectēv*, omīt*, ome, omei, opis, opim, opi, pensionār*, sirmgalv*, mamma, mammai, mammu, mammas, māte, mātei, māti, tēvs, tēvam, tēvu, tētis, tētim, tēti, vīramāt*, sievasmāt*, vīratēv*, veca sieviet*, vecāka sieviet*, vecs cilvēk*, veci cilvēki, grūtniec*, invalīd*, kaimiņien*, sieva, sievai, vīrs, vīram, vīru, māsa, māsai, brālis, brālim, kolēģ*, draudzene, draudzenei',
	'frame.medicine':
		'ārst*, dakter*, zobārst*, medmās*, māsiņ*, farmaceit*, recept*, tablet*, zāles, zāļu, zālēm, deva, devu, potes, potē*, injekcij*, šļirc*, analīz*, rentgen*, operācij*, ķirurg*, ārstē*, pretsāp*, ibuprofēn*, mediķ*, feldšer*, procedūr*, plomb*, kronīt*, implant*, masāž*, pīling*, lāzer*, vaksāc*, krēm*, ziede, ziedi, sīrup*, adata, kosmetoloģ*',
	'frame.badThing':
		'stikls, stikla, stikli, metāl*, plastmas*, stieple, stiepl*, skrūv*, nagla, naglu, naglas, bults, akmens, akmentiņ*, kauls, asmens, asmeņ*, adat*, mala, malu, plaukt*, griesti, griestiem, durvis, durvīs, vārti, vārtu, lifts, liftā, eskalator*, kāpnes, kāpņu, pakāpien*, grīda, grīdas, kāpnēm, marga, margas, ledus, ritenis, riteni, riteņa, bremze, bremzes, riepa, riepas, josta, jostas, siksna, trose, troses, virve, āķis, vāks, eļļa, verdoš*, karst*, lādētāj*, baterij*, akumulator*, rozet*, vads, vadi, vadu, sildītāj*, katls, boiler*, gāze, gāzes, krāsns, krāsni, tējkann*, gultiņ*, slidkalniņ*, šūpol*, batut*, baseins, baseinā, skrejceliņ*, stienis, stieņ*, sols, suns, suņi, suni',
	'frame.body':
		'roka, roku, rokas, rokai, rokā, rokām, kāja, kāju, kājas, kājai, kājā, kājām, galva, galvu, galvas, galvā, galvai, seja, seju, sejā, acs, aci, acī, acis, acīm, auss, ausis, mute, mutē, mēle, mēli, vaigs, vaigu, zods, zodā, zodu, rīkle, rīklē, kakla, krūtis, krūškurv*, vēders, ciska, augšstilb*, apakšstilb*, ikrs, zobs, zobu, zobi, zobus, lūpas, lūpā, nags, nagi, mati, matus, matiem, āda, ādu, ādas, ceļi, ceļus, ceļiem, celi, locītav*, cīpsl*, muskul*, kauls, kaulu, kauli, pirksta, pirkstā, plecam, plecā, mugurā, muguras, kājiņ*, rociņ*, galviņ*, pirkstiņ*'
};
