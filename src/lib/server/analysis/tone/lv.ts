/** Latvian words of each concept; `*` at the end stands for any ending. */
export const latvian: Record<string, string> = {
	good: 'lab* labs laba labi jauk* patīkam* ērt* patika patīk patik* normāl* kvalitatīv* omulīg* mājīg* mierīg* glīt* noderīg* viegli silt* skaist* sakarīg* pieklājīg* svaig* kluss klusi interesant* cienījam* garšo noderēj* baudīj* strādā',
	great:
		'lielisk* teicam* izcil* brīnišķīg* fantastisk* super* perfekt* ideāl* burvīg* satriecoš* apbrīnoj* vareni forš* forši kolosāl* nevainojam* izlutināt* sajūsm* brīnum* kruta krut* kruti bumba pasaka pasakain* dievīg* top topā klase klasi špicīg* lustīg* bauda baudījum* labāk-nevar augstākaj* apburoš* burvība krāšņ* wow vau malači',
	best: 'labāk* vislabāk* mīļāk* iecienīt* numur-viens pērle zvaigzn* meistar* paraug*',
	bad: 'slikt* slikti vāj* nepatīkam* neērt* vīlos vīlušies vīlies vīlusies vilšan* problēm* nepatik* neapmierināt* diemžēl žēl nekvalitatīv* nederīg* bezjēdzīg* neprofesionāl* nekompetent* nolaidīb* pavirš* bezatbildīg* švak* sūdīg* draņķīg* grūti neiespējam* bēdīg* trūkum* trūkst mīnus* skumj* neapmierin* pasliktin* sabojā* garlaicīg* haotisk* nekārt* tizl* neadekvāt* nedroš* čakar*',
	awful:
		'briesmīg* šausm* šausmīg* šausmas pretīg* riebīg* drausmīg* murg* kauns kaun* apkaunojo* kaunpilns katastrof* ellē elle ellišķīg* bardak* haoss sūds sūdi sūda mēsl* debil* idiot* stulb* absurd* ārprāts ārprāt* ņirgāšan* ņirg* vissliktāk* sliktāk* nožēlojam* traģ* cirks cirku necilvēcīg* neciešam* nejēdzīb* nejēdzīg* bezkaunīb* fu fui kliedzoš* nepieņemam* zemiski zem-katras kritikas kosmoss draņķ* trakonams',
	love: 'mīlu mīl* dievinu dievin* prieks prieku priecājos priec* priecīg* laimīg* apmierināt* iemīlē* sajūsmā smaid* smaidu sirsnīg* sirds bauda izbaud* baudu patikšanu jūsm* glāb* sasild* silda',
	anger:
		'dusm* dusmīg* niknum* nikn* ienīstu kaitina tracina besī apnic* apnika nervi nerv* pazemo* aizvaino* apvaino* asar* raud* raudā* sašut* sašutum* šoks šokā šokēt* bļ* bļin bļe nahuj nah pohuj pizdec ciest pacietīb* kretīn* izmisum* stress stres* panik* trakum* riebjas nogurus* sasodīt* velns',
	thank: 'paldies paldiez pateic* pateicīb* pateicos respekts respekt* cepuri cepure malači malacis malaciene urrā pld',
	recommend: 'iesaku iesak* iesakām ieteikšu ieteik* rekomend* vērts vērtīg* droši pieci 5 zvaigznes noteikti pelnīt*',
	kind: 'laipn* laipni pieklājīg* draudzīg* izpalīdzīg* atsaucīg* pretimnāk* smaidīg* uzmanīg* gādīg* rūpīg* profesionāl* zinoš* kompetent* godīg* pacietīg* iejūtīg* viesmīlīg* sirsnīg* jauk* jauka palīdzēj* palīdz* sapratn* saprotoš* cilvēcīg* cilvēcisk* mīļ* mīļi taktisk* korekt* nomierin*',
	rude: 'rupj* rupji rupjīb* nelaipn* nepieklājīg* bezkaunīg* nekaunīg* augstprātīg* vienaldzīg* vienaldzīb* kliedz* bļāv* bļauj* bļaut uzkliedz* nolamāj* lamā* lamāj* ņurd* ņurdē* nicin* nicinoš* ignorant* izsmēj* pasmējās smējās atcirta atrūca nosmīn* pavīpsn* vīpsn* dusmīgi īgn* noraust* paraust* bolīja pārmet* šņāca izmeta nīgr* cūcīb* attieksm* neiecietīg*',
	irony:
		'bravo apsveicu ģeniāl* protams it-kā itkā acīmredzot laikam izrādās haha* ahah* hah lol smieklīg* interesanti pārsteigum* brīnums brīnumi nu-nu malači paldies-ka vai-ne tipa loterij* apskaužam* loģik* komēdij* joks jocīg* kvests atrakcij* ak jā nuja vot aha ķirsītis toties',
	average:
		'normāl* normāli viduvēj* parast* parasti tā-nekas nekas-īpašs pieņemam* ok okei standart* ciešam* vidēj* neitrāl* apmierinoš* iet iztikt neko-teikt derēs ierast* tipisk* nešpetni ne-šis-ne-tas čau tāds tāda pa-vidu',
	broken:
		'saplīs* saplīsa plīs* salūz* salauz* nolūz* lūz* nestrādā nedarbojas nestrādāj* sabojā* bojāt* bojāj* bojājum* defekt* brāķ* brāķis kļūda kļūd* uzkaras uzkar* karas nokar* avarē* avārij* izmet* bremzē* lēn* tek tecē* noplūd* pil pilēj* plaisa plais* pārplīs* saplēs* izjuk* izira* sadeg* nodeg* skrāpēj* iespiest* čīkst* salūzis atlīm* nolob* atlūz* pārstāj* pazūd pazuda nesprūst iesprūd* iestrēg* rāda izslēdz* sprakšķ* dzirkst* pārtrauk* traucēj* nelādē* neverās atteic* buggy glitch* bug* nedarb* sapuv* izbalē* notrul*',
	late: 'kavē* kavēj* kavējum* nokavē* aizkavē* gaid* gaidu gaidīj* gaidīt gaidām gaidīšan* rind* rindā ilgi ilgāk vēlu vēlāk novēl* lēni lēns pārcel* pārcēl* atlik* stāvēj* nosēd* nostāv* velkas vilk* stundām nedēļām mēnešiem beidzot dirn*',
	lost: 'pazaud* pazud* pazudis pazudusi pazuda nozaud* trūk* trūka iztrūk* nav nebija aizmirs* aizmirsa zaud* nozag* zagt* zādzīb* tukš* neatveda neatnesa neielika nepiegād* neatrod* nesaņēm* nesaņemts neatnāca nepienāc* nogrim* neatbrauca',
	wrong:
		'nepareiz* kļūd* kļūdījās sajauc* samain* ne-to citu cita cits svešu svešs vietā divreiz dubult* neprecīz* aplam* maldīg* neatbilst* neatbilst pārprat* sajukum* nesakrīt lieks lieku',
	dirty:
		'netīr* netīrs netīrumi dubļ* smird* smaka smako smak* smaržo smirdoņ* putekļ* prusak* pele peles žurk* muša mušas mat* mats pelējum* pelēj* sapelē* lipīg* lip taukain* traip* mitrum* mēsl* atkritum* kukaiņ* blakt* krāsns nemazgāt* piečur*',
	stale:
		'auksts auksta auksti aukst* atdzis* jēls jēla jēl* negatav* pārcept* piedeg* sadedz* apdeg* skāb* saskāb* bezgaršīg* negaršīg* sauss sausa sausi gumij* novecoj* nesvaig* sabojāj* bojāt* puvis sapuv* pāršāl* pārsālīt* remden* izmircis cieta mīkst* derīgum* sacietēj*',
	tasty:
		'garšīg* garšīgi garšīgs gards garda gardi gard* sulīg* kraukšķīg* aromātisk* svaig* mājas pirkst* nogaršo* smaržīg* sātīg* ņamm* ņam',
	charge:
		'noņēma noņem* noņemt* noskait* nomaksā* iekasē* ieskait* rēķin* rēķins maksā* samaksā* pārmaks* piemaks* maksa komisij* abonement* tarif* abonēš* soda sods sodu depozīt* drošīb* apmaks* summa procent* pagarin* naudas nauda naudu čeks čeku piestād* piešķ* līgumsod* ieturē* maks* atņēma',
	expensive:
		'dārg* dārgi dārgs dārgāk cenas cena cenu sadārdz* pārspīlēt* uzcenojum* laupīš* laupīt* plēst plēš plēsēj* sacel* pacel* pacēl* palielin* kosmisk* alkat* mantkār* nesamērīg* apdzīšan*',
	cheap: 'lēt* lēti lētāk* bezmaksas izdevīg* atlaid* akcij* bonus* dāvan* pieejam* ekonom* par-velti',
	promise:
		'solī* solīj* solīja apsolī* sola teica teikts saka sak* apgalvo* garantē* garantij* norādīts rakstīts vienojā* vienošan* līgum* apstiprin* piekrita noteikt* jābūt bija-jābūt pārliecin* reklamē* solījum* paredz* nolik* norunā*',
	ignore:
		'ignor* klusē* klusums klus* neatbild* nereaģē* reakcij* bots robots robot* atrakst* automātisk* šablon* neceļ pārsūt* sūta-no futbol* atsit* nosvieda nometa klausul* nesazvan* nevar-sazvanīt nulle bez-atbildes neviens nezvan* nepaceļ nezvanīja izlasīts spam*',
	refuse:
		'atteic* atteicās atteikum* noraid* nedod negrib* aizlieg* bloķē* nobloķē* slēdz* slēgts slēgta atcel* atcēla atcelts anulē* nepieņēm* nelaida nelaiž liedz* nedrīkst izbeidz* atslēdz* izslēdza nepiekr* nevar nevarot nevēlas izdzēs* neļāva nepārdeva',
	cheat:
		'krāp* krāpj krāpniek* krāpšan* apkrāp* mel* meli melo meloj* apmān* mānī* māna maldin* zag* zagļi viltot* viltus neīst* slēpt* slēp* uzspie* uzspiež piespie* iesmērē* apšmauc* kidal* piemuļķ* muļķo negodīg* afēr* lohotron* apčakar* čakarē* pievīl* nočiep* iebaro*',
	harm: 'traum* slimnīc* ātrā ātro-palīdzību saindē* alerģ* alerģij* vemj vēma slikta-dūša asins asiņ* apdedz* apdedzin* krita nokrita pakrita lūzum* sāp sāpes sāp* slim* saslim* temperatūr* bīstam* ugunsgrēk* dūm* ārst* infekcij* sagriez* strāva zilum* šuves drošīb* ievaino* apdraud* iekod*',
	law: 'tiesa tiesā tiesu jurist* advokāt* ptac sūdz* sūdzīb* sūdzēš* pasūdz* policij* likum* tiesīb* tiesības inspekc* pretenzij* prasīb* iesniegum* patērētāj* uzraudz* regul* nelikumīg* ombud* vvd pvd valsts atbildīb* sprk iesniegš* prokurat*',
	refund:
		'atmaks* atmaksāt atmaksu atgriez* atgriež* atgrieziet atgūt kompens* kompensāc* atlīdzīb* atlīdzin* pārrēķin* atdod* atdodiet nauda-atpakaļ atpakaļ apmain* nomain* nomainīt zaudējum* kredīt* pārskait*',
	demand:
		'pieprasu pras* prasu lūdzu lūgums gribu gribētu vēlos gaidu atrisin* risin* salabo* izlabo* labojiet paskaidro* izskaidro* atbild* atbildiet sazin* sazinieties novērs* novērsiet sakārt* atvainoš* atvaino* steidzam* nekavējoties kad jārisina jāsaņem dodiet noņemiet nomainiet izbeidziet pārbaud* sūtiet atvediet vajag jāatdod paziņojiet būtu-jā',
	fixed:
		'atrisin* atrisināja salaboja salabo* izlaboja nomainīja samainīja atmaksāja atgrieza palīdzēja palīdz* izglāba atrada atvainojās pārzvanīja atbildēja nokārtoja sakārtoja pārtaisīja sagādāja atjaunoja ieteica izskaidroja paspēj* izdarīja',
	fast: 'ātr* ātri ātrs ātra acumirklī momentā uzreiz laikā laicīgi operatīv* zibenīg* zibens punktuāl* minūšu žigli precīzi raiti',
	clean:
		'tīr* tīrs tīrīb* mājīg* gaiš* plaš* plašs kopt* sakopt* spīd* mirdz* modern* stilīg* kārtīg* svaigi izremont*',
	careful:
		'rūpīg* uzmanīg* saudzīg* pacietīg* izskaidro* paskaidro* pastāst* nesāp* detalizēt* precīz* uzklaus* parād* parādīja izstāst* pārbaudīj* iedziļin* piemeklē* ievēroj* padomāj*',
	comeback:
		'atgriezīš* atgriezīšos nākšu vēl atkal vienmēr gad* gadiem pastāvīg* klient* nāks* braukšu nākamreiz pasūtīšu uzticam* iegriezīš* brauksim regulāri ciemos',
	quit: 'aizeju aizgāj* pāreju pārgāj* pāriet mainīš* nomainī* nekad vairs izvair* izvairieties neiesaku neies* apiešu apejiet ej-prom atvadas atvad* izdzēš* atsak* atteikš* konkurent* citur citi bēdziet prom nepērciet liku-punktu ardievu čau-čau',
	qword:
		'kā kur kad kāds kāda kādi kādas kādu cik kurš kura kas kāpēc vai var vajag varētu ar-ko kuru cikos no-kurienes kam',
	anyone:
		'kāds zina zināt ieteiciet ieteikt pastāst* pasaki* pieredz* dalieties jautāj* jautājums interesē vērts mēģināj* atsauksm* padom* domas lietoj* sastap* ziniet varbūt meklēju meklē',
	hello:
		'sveiki labdien čau sveik* labrīt labvakar cienījam* draugi kolēģi mammas cilvēki ļaudis kaimiņi visiem godāt*',
	news: 'paziņo* paziņoja atklāj* atklāta atklāts atvērs atver* ziņo ziņoja informē* milj miljon* miljard* procent* ceturksn* apgrozījum* peļņa peļņ* akcionār* darījum* parakst* noslēg* iecelt* vadītāj* valde valdes pārstāv* preses uzņēmum* uzņēmums pēc-datiem tiesa sodīj* izmeklē* ministr* ministrij* saeima valdīb* pašvaldīb* dome domes birža invest* plāno gadā pārskat* pieaug* audzis samazin* tirgus tīkls filiāl* iepirkum* streik* atsauc nozar* dienests aģentūr* leta sacīja norāda darbinieku skaits',
	advert:
		'pasūti* pasūtiet nāc* nāciet zvani* zvaniet atlaid* akcij* promo kods kodu izpārdošan* tikai šodien steidz* mūsu piedāvā* piedāvājam piedāvājum* aicin* aicinām gaidām gaidīsim pieteik* piesaki* rezervē* raksti* piegāde garantē* jaunum* kolekcij* izdevīg* dāvan* bezmaksas izmēģini izbaudi* lejupielādē* pieslēdz* pērc* pērciet cenas sortiment* atklāšan* saņem* iegūsti* spied* saite saiti bio profil* reģistrēj* izloz* sezon* īpaš*',
	spam: 'kazino likm* kripto bitcoin bitkoin* aizdevum* kredīt* nopeln* pelni pelnīt ienākum* pasīv* investīc* laimest* laimē* balva balvu loterij* whatsapp telegram* sekotāj* uzlauz* intīm* iepazīšan* tabletes forex treid* signāl* saite klikš* http hxxp dot punkts diplom* konts kontu raksti-privāti zīlē* dokument* attālināt* privāti iespēja pm',
	money: 'eiro eur € euro cent* naudu naudas naudiņ* ls lati dolār* tūkst* tūkstoš* eiriķ*',
	time: 'diena dienas dienu dienām nedēļ* nedēļa mēnes* stund* stundas stundu minūt* min gads gadu gada nakt* nakts brīvdien* pusstund* pusgad* diennakt*',
	date: 'pirmdien* otrdien* trešdien* ceturtdien* piektdien* sestdien* svētdien* janvār* februār* mart* aprīl* maij* jūnij* jūlij* august* septembr* oktobr* novembr* decembr* vakar šodien rīt vakarā rītā aizvakar šorīt ziemassvētk*',
	me: 'es man mani manis mans mana manu manā manam pats pati',
	us: 'mēs mums mūs mūsu',
	you: 'jūs jums jūsu jus tu tev tavs',
	they: 'viņi viņiem viņu viņš viņa viņam viņai viņus tie',
	other:
		'draug* draudzen* kaimiņ* kolēģ* mās* brāl* mamma mammai mamm* māte tētis tēt* tēv* vīrs vīram sieva siev* dēls dēl* meit* bērn* bērns vecmām* omīt* ome vectēv* vecāk* paziņ* puisis',
	not: 'ne nav nebija nebūs neviens nevienu nevienam nekas neko nekā nekad nekur bez nevar nevaru nevarēj* neko-tamlīdzīgu nedz nekād* nez neesmu negribu nezinu nezina',
	but: 'bet tomēr lai-gan kaut taču toties tikai vienīgi diemžēl lai gan nevis turpretī',
	even: 'pat joprojām vēl jau vispār vismaz nemaz',
	repeat:
		'atkal reizi reizes reize otro trešo ceturto trešā otrā kārtējo kārtējais nepārtraukti visu-laiku katru katrs pastāvīgi atkārtot* divreiz trīsreiz mūžīg* nemitīg* vienmēr regulār*',
	very: 'ļoti baigi tik tiešām pavisam galīgi absolūti pilnīgi īpaši milzīg* superīg* vis tāds tāda traki šausmīgi',
	neutral:
		'atrodas strādā lietoju izmantoju nopirku pirku biju bija iegāju braucu dzīvoju pārcēl* paņēmu pasūtīju sastāv saucas ir agrāk maksāja atvērts gāju redzēju izņēmu nomainīja pārcelts',
	habit: 'parasti dažreiz dažkārt bieži reti reizēm mēdz agrāk atkarīgs ieradums pārsvarā palaikam',
	future:
		'būs būšu redzēs redzēsim plānoju plānojam drīz domāju varbūt iespējams grasos pamēģināšu vēlāk uzrakstīšu skatīšos laikam',
	view: 'domāju šķiet liekas manuprāt uzskatu godīgi atklāti personīgi izskatās iespaid* sajūt* iespaids viedokl* imho',
	general:
		'reklām* mārketing* zīmol* uzņēmumi korporāc* visi visur tauta valsts vara kapitāl* monopol* pārvērtēt* hype modes dizain* logo sauklis slogan* garlaicīg* bezpersonisk* neglīt* uzpūst* tipisk* kārtēj* kaitin* gaume banner* rullīt* bezgaumīg* pompoz* sabiedrīb* latvij*',
	compare: 'nekā salīdzin* labāk sliktāk līdzīg* arī tāpat atšķir* pret kā-pie tāds-pats starpīb*',
	staff:
		'personāl* darbiniek* viesmīl* menedžer* administrator* administrācij* kurjer* šofer* vadītāj* ārst* māsiņ* zobārst* kasier* pārdevēj* operator* meistar* trener* skolotāj* audzinātāj* pavār* apsarg* konsultant* speciālist* barist* istaben* meitene puisis taksist* mehāniķ* dakter* kungs dāma apkalpoš* stjuart* santehniķ* instruktor*',
	support:
		'atbalst* tālrun* telefon* zvan* zvanīju zvanu zvanījām čats čatā rakst* rakstīju epast* e-past* vēstul* ziņ* pieteikum* klientu servis* dienest* centrs līnij* līnija sazvan* dispečer* atbild*',
	parcel:
		'sūtījum* paka paku paciņ* pasūtījum* piegād* piegāde piegādā* kurjer* pakomāt* izseko* nosūt* atved* atveda kaste iepakojum* saņem*',
	app: 'lietotn* aplikācij* app atjaunin* versij* parol* mājaslap* mājas-lap* kont* konts ekrān* pog* kods kodu sms paziņojum* pieslēg* autoriz* interneta',
	place:
		'numur* viesnīc* restorān* kafejnīc* bārs veikal* filiāl* nodaļ* klīnik* skol* zāl* sporta dzīvok* māj* stacij* lidost* stāvviet* basein* pludmal* galdiņ* salon* ofis* birojs',
	moment:
		'minūt* sekun* stundas-laikā uzreiz momentā tajā-pašā nākamajā-dienā tūlīt jau pēc-stundas pusstund* acumirkl* vienā-dienā otrā-dienā',
	ages: 'nedēļ* mēnes* gadiem mūžību joprojām kopš jau-mēnesi trešo-nedēļu otro-mēnesi kopš-pirmdienas kopš-marta vēl-aizvien nekādi dienu-no',
	deed: 'aizved* atved* panāca pagaidīja atcerējās pamanīja iemācīja piedāvāja uzdāvināja pacienāja atnesa atrada atdeva parādīja pastāstīja atrunāja piezvanīja palīdzēja izglāba salaboja iesaiņoja pasmaidīja pabaroja atvēra nomierināja izskaidroja atbrauca izdarīja uzklausīja pienesa sagaidīja paspēja',
	misdeed:
		'nosvieda iemeta aizcirta uzkliedza nosūtīja izmeta aizgāja pasmējās ignorēja vainoja sagrāba aizmirsa pazaudēja salauza nozaga noņēma izdzēsa aizvēra sameloja nopūtās sabojāja lika-man atņēma nometa novilcināja nolamāja saskrāpēja atslēdza uzbļāva pārmeta neatdeva izgāza iegrūda',
	threat:
		'citādi pretējā-gadījumā pēdējo-reizi brīdin* līdz-piektdienai tiksimies-tiesā iesniegšu vērsīšos rakstīšu-ptac būšu-spiest* termiņš sūdzēšos došos-uz nodošu',
	before:
		'domāju gaidīju baidījos šaubījos biju-gatav* pieradis pieradusi agrāk cerēju likās negaidīti pārsteidza gāju-ar baidījāmies izrādījās-labāk bažījos',
	insult:
		'asinssūc* parazīt* kantor* blēž* zagļi bāleliņ* diletant* haltūr* sliņķ* bandīt* klaun* kretīn* pusmuč* mafij* sekta būda šaraga žulik* naglie rijīg* plēsoņ* neliet* muļķ* lops lopi',
	perfect:
		'bez-problēmām bez-iebildumiem nekādu-pretenziju nav-par-ko ne-reizi bez-lieka bez-liekiem bez-jautājumiem kā-pulkstenis kā-jauns kā-bildē kā-mājās zelta-rokas no-sirds augstumā visaugstākā viss-super viss-kārtībā nepaņēma-neko naudu-neprasīja nenožēlo* tā-turpin* lai-veicas vesels-paldies bez-rindas bez-aizķer* kā-uzliets'
};
