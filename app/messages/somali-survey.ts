import type { Messages } from "./english.ts";

/** What parents and carers agree to, and the pages of their survey, in Somali. */
export const somaliSurveyMessages: Messages = {
  "consent.title": "Ma oggoshahay inaad ka qayb qaadato?",
  "consent.who-reads":
    "Su’aalahan waxaa weydiinaya kormeerayaasha Ofsted (hay’adda kormeerta iskuullada iyo adeegyada carruurta) iyo Care Quality Commission (CQC, hay’adda kormeerta caafimaadka iyo daryeelka). Iyaga iyo kormeerayaasha sare ee shaqadooda hubiya oo keliya ayaa akhriya jawaabahaaga. Golaha deegaankaaga (council), iskuulka ilmahaaga iyo adeegyada caafimaadku ma arkaan.",
  "consent.evidence":
    "Waxa aad sheegto waxay ka mid noqonayaan caddaynta dib-u-booqashadan. Waxaa lala kaydiyaa caddaynta kale ugu yaraan {months, plural, one {# bil} other {# bilood}} kaddib marka la daabaco warqadda kormeerayaasha. Tirada jawaabaha waa la daabici karaa. Tirooyinka yaryar waa la qariyaa.",
  "consent.no-names":
    "Fadlan ha sheegin magacyo, ama wax kasta oo muujinaya qofka uu yahay. Magacaaga kuma weydiinayno. Ma kaydinno ciwaankaaga internetka.",
  "consent.danger":
    "Haddii waxa aad qorto ay muujiyaan in ilmo laga yaabo inuu halis ugu jiro in waxyeello gaarto, kormeerayaashu waa inay u gudbiyaan dadka shaqadoodu tahay inay ilmahaas badbaadiyaan. Diiwaanka muujinaya inay sidaas sameeyeen wuu harayaa, xitaa haddii aad jawaabahaaga dib ula noqoto.",
  "consent.take-part": "Waan oggolahay inaan ka qayb qaato",
  "consent.take-part.hint":
    "Qasab kuma aha. Ilaa sahanku ka xirmo waad joojin kartaa, waad tirtiri kartaa wixii aad kaydisay, waad beddeli kartaa wixii aad dirtay, ama dib ayaad ula noqon kartaa.",
  "consent.become-evidence": "Waan oggolahay in waxa aan sheego ay noqdaan caddayn dib-u-booqashadan",
  "consent.become-evidence.hint": "Tan la’aanteed, kormeerayaashu ma isticmaali karaan jawaabahaaga.",
  "consent.quote": "Erayadayda waa la soo xigan karaa, magac la’aan",
  "consent.quote.hint":
    "Haddii aad tan bannaan uga tagto, erayadaada waa la akhriyaa laakiin weligood lama soo xigto.",
  "consent.unfinished":
    "Haddii sahanku xirmo anigoon weli dirin, kormeerayaashu way isticmaali karaan wixii aan kaydiyey",
  "consent.unfinished.hint":
    "Haddii aad tan bannaan uga tagto, qofna weligiis ma arki doono jawaabaha aadan dirin.",
  "consent.needed":
    "Si aad uga qayb qaadato, calaamadi “{choice}”. Haddii aadan oggolayn, taas ka dooro dhammaadka.",
  "consent.step": "Oggolaanshaha",
  "consent.shared": "Dad kale ma isticmaalaan qalabkan?",
  "consent.shared.hint": "Haddii aadan sheegin, booskaaga sahanka qalabkan ayaan ku haynaynaa.",
  "consent.shared.no": "Maya, ama dadka aan ku kalsoonahay oo keliya",
  "consent.shared.yes": "Haa",
  "consent.shared.yes.hint":
    "Sida maktabadda. Inta badan biraawsarrada, marka la xiro jawaabahaagu qalabka way ka baxaan. Badhanka “Hadda nadiifi qalabkan” dhammaan wuu ka saaraa.",
  "consent.no": "Ma oggoli",
  "consent.no-longer": "Hadda kadib ma oggoli: tirtir jawaabahayga",

  "survey.of": "Sahanka waalidiinta iyo daryeelayaasha ee {area}",
  "survey.title-in": "{title} – Sahanka {area}",
  "survey.back-to-area": "Dib-u-booqashada {area}",

  "start.title": "Wax ma iska beddeleen xaaladda ilmahaaga ee {area}?",
  "start.lead":
    "U sheeg kormeerayaasha sida ay hadda tahay caawimada la siiyo carruurta iyo dhallinyarada leh baahi waxbarasho oo gaar ah ama naafonimo.",
  "start.minutes":
    "{minutes, plural, one {Waxay qaadanaysaa qiyaastii # daqiiqo.} other {Waxay qaadanaysaa qiyaastii # daqiiqo.}} Waad joojin kartaa oo dib ayaad ugu soo noqon kartaa.",
  "start.free": "Qasab kuma aha inaad ka qayb qaadato, su’aalaha intooda badanna waad ka boodi kartaa.",
  "start.in-english":
    "{count, plural, one {# su’aal waxay ku qoran tahay Ingiriisi keliya.} other {# su’aalood waxay ku qoran yihiin Ingiriisi keliya.}} Waxaad ku jawaabi kartaa luqaddaada.",
  "start.no-account": "Uma baahnid akoon. Magacaaga kuma weydiinayno: fadlan ha qorin magacyo.",
  "start.closes": "Wuxuu xirmayaa {moment}.",
  "start.now": "Hadda bilow",
  "start.go-on": "Ka sii wad halkii aad ku joogsatay",
  "start.with-code": "Waxaan haystaa koodh aan jawaabahayga ku sii wado",
  "closed.with-receipt": "Jawaabo ayaan diray, rasiidhna waan hayaa",
  "start.with-receipt": "Jawaabo ayaan diray, waxaanan rabaa inaan akhriyo, beddelo ama dib ula noqdo",
  "start.change-or-erase":
    "<change>Beddel waxa aad oggolaatay</change>, ama <erase>tirtir wixii aad kaydisay</erase>.",
  "start.who.title": "Yaa weydiinaya, yaa akhriya, muddo intee le’eg ayaa la hayaa",
  "start.who.asks":
    "Waxaa weydiinaya kormeerayaasha Ofsted iyo Care Quality Commission (CQC), oo ah hay’adaha kormeera iskuullada iyo daryeelka. Jawaabahaaga waxay u isticmaalaan inay go’aamiyaan in deegaanku saxay wixii khaldanaa. Iyaga iyo kuwa shaqadooda hubiya oo keliya ayaa akhriya waxa aad qorto: ma aha golaha deegaanka (council), ma aha iskuulka ilmahaaga, ma aha adeegyada caafimaadka.",
  "start.who.kept":
    "Jawaabaha waxaa la kaydiyaa ugu yaraan {months, plural, one {# bil} other {# bilood}} kaddib marka la daabaco warqadda kormeerayaasha.",
  "start.who.backups":
    "Haddii aad wax la noqoto, kormeerayaashu markaas ka dib ma arki karaan. Nuqullo sir ah oo kayd ah ayay ku jiri karaan ugu badnaan {days, plural, other {# maalmood}}. Kaddibna way baxaan.",
  "start.who.privacy": "Su’aalaha ku saabsan asturnaanta: {contact}.",
  "start.cannot.title": "Waxa sahankani uusan qaban karin",
  "start.cannot":
    "Kormeerayaashu waxay eegaan sida deegaanka oo dhan u shaqeeyo. Ma xallin karaan arrinta hal ilmo, mana beddeli karaan go’aan ku saabsan qorshe ama boos iskuul. Dadka hoos ku qoran ayaa taas kaa caawin kara.",
  "start.erased":
    "Wixii aad kaydisay waa la tirtiray. Mar kale ayaad bilaabi kartaa goortaad rabto, ilaa sahanku ka xirmo.",
  "start.no-cookie.title": "Booskaaga sahanka qalabkan kuma jiro",
  "start.no-cookie":
    "Haddii aad degdeg uga baxday ama aad qalabkan nadiifisay, wixii aad kaydisay ma lumin: koodhkaaga ku sii wad, ama mar kale bilow. Haddii aad hadda oggolaatay inaad ka qayb gasho, biraawsarkaagu ma hayo cookies. Sahanku wuxuu u baahan yahay hal cookie (fayl yar), oo booskaaga oo keliya haya oo baxaya sahanka kadib. Cookies u oggolow boggan, ama isticmaal biraawsar kale.",

  "not-open.title": "Sahanku weli ma furna",
  "not-open.late":
    "Waxay ahayd inuu furmo {opens}. Kormeerayaashu weli su’aalaha ayey dejinayaan. Fadlan dhawaan mar kale halkan soo eeg. Wuxuu xirmayaa {closes}.",
  "not-open.when": "Wuxuu furmayaa {opens}, wuxuuna xirmayaa {closes}.",
  "not-open.any-time": "Inta u dhaxaysa wakhti kasta ayaad ku jawaabi kartaa, habeen iyo maalinba.",
  "not-open.calendar": "Ku dar kalandarkayga",

  "closed.title": "Sahanku wuu xirmay",
  "closed.when": "Wuxuu xirmay {closes}. Waad ku mahadsan tihiin dhammaan intii ka jawaabtay.",
  "closed.draft":
    "Qalabkan ayaad ku bilowday inaad jawaabto. <link>Arag waxa ku dhacaya jawaabahaaga, koobina ka samayso</link>.",

  "declined.title": "Dhib ma leh",
  "declined.page-title": "Ma aadan oggolaan: siyaabo kale oo codkaaga lagu maqlo {area}",
  "declined.nothing-kept": "Waxaad dooratay inaadan ka qayb qaadan. Waxba oo adiga kugu saabsan lama hayo.",
  "declined.draft":
    "Qalabkan waxaad ku leedahay jawaabo aan la dirin. Way ku jirayaan ilaa aad tirtirto, ama ilaa toddoba maalmood kaddib marka sahanku xirmo.",
  "declined.erase": "Tirtir wixii aan kaydiyey",
  "declined.change-mind": "Weli fikirkaaga waad beddeli kartaa ilaa sahanku ka xirmo.",

  "focus.what-was-wrong": "Waxa kormeerayaashu sheegeen inay khaldanaayeen",
  "focus.no-names": "Fadlan ha qorin magacyada dadka ama iskuullada.",
  "elsewhere.title": "Tan meel kale ayaad sidoo kale kaga jawaabtay",
  "elsewhere.words":
    "Daaqad kale ama qalab kale ayaa kaydiyey wax ka duwan. Hoos ka dooro jawaabta la hayo, kadibna taabo “Sii wad”.",
  "elsewhere.which": "Jawaabtee ayaad rabtaa inaad haysato?",
  "elsewhere.here": "Tan kore, ee boggan ku taal",
  "elsewhere.there": "Tii meel kale lagu kaydiyey:",
  "elsewhere.none": "Jawaab ma jirto",
  "child.number": "Ilmaha {number}",
  "child.ehc-plan": "Ilmaha {number}, oo leh qorshe EHC",
  "child.sen-support": "Ilmaha {number}, oo hela caawimo dheeraad ah",
  "child.waiting": "Ilmaha {number}, oo caawimo sugaya",
  "child.none": "Ilmaha {number}, oo aan hadda caawimo helin",
  "child.same": "La mid ah ilmaha 1",
  "child.same.hint": "Ka saar calaamadda si aad wax kale u sheegto.",
  "focus.only-if": "Kaliya haddii aad “{choices}” kaga jawaabtay “{question}”",
  "check.unsent.title": "Waxa aan la diri doonin",
  "check.unsent.words":
    "Halkan ayay ku kaydsan tahay ilaa aad ka dirto. Haddii aad jawaabta dib u celiso, iyadana waa la dirayaa.",
  "check.unsent.question": "Jawaab ayaad beddeshay, markaa tan kuma weydiinayno:",
  "check.unsent.child": "Hadda waxaad ka hadlaysaa carruur ka yar:",
  "check.unsent.same": "Waxaad calaamadisay “La mid ah ilmaha 1”. Hore waxaad u sheegtay:",

  "kept.title": "Jawaabahaaga waa la kaydiyey",
  "kept.same-device":
    "Si aad u sii waddo, qalabkan kaga soo noqo sahanka. Qof kale ma arki karo wixii aad kaydisay.",
  "kept.shared-device":
    "Waxaad sheegtay in dad kale isticmaalaan qalabkan. Nadiifi ka hor intaadan tegin, dhammaadka boggan: biraawsarrada qaarkood waxay mar kale ka furmaan halkii lagu xiray. Hayso koodhka hoose si aad mar dambe u sii waddo.",
  "kept.until": "Waad sii wadi kartaa ilaa sahanku ka xirmo {closes}.",
  "focus.code": "Jawaabahaaga waa la kaydinayaa. Qalab kasta waxaad kaga sii wadi kartaa koodhkan:",
  "kept.code": "Koodhkaaga aad ku sii wadayso",
  "kept.code.words":
    "Koodhkan waxaad jawaabahaaga kaga sii wadi kartaa telefoon ama kombiyuutar kasta. Qoro, ama daabac boggan. Qof kasta oo koodhka haysta wuu akhrin karaa wixii aad kaydisay, marka si fiican u ilaali. Xarafka O kuma jiro: 0 kasta waa eber.",
  "kept.code.where": "Halka lagu qoro: {address}",
  "kept.email": "Ciwaankaaga iimaylka",
  "kept.email.title": "Koodhka laguugu soo diro",
  "kept.email.hint": "Hal farriin ayaan isla markiiba dirnaa, kadibna ciwaanka waan illownaa.",
  "kept.email.send": "Ii soo dir koodhka",
  "kept.email.sent": "Farriintu way soo socotaa. Ciwaankaaga ma haynin.",
  "kept.email.failed": "Farriinta lama diri karin. Fadlan koodhka qoro.",
  "kept.email.wait":
    "Farriimo aad u badan ayaa lagu codsaday koodhkan ama ciwaankan. Fadlan koodhka qoro, ama mar dambe isku day.",
  "kept.email.bad": "Qor ciwaan iimayl, sida name@example.com.",
  "kept.email.subject": "Koodhkaaga aad sahanka ku sii wadayso",
  "kept.email.body":
    "Waxaad codsatay koodhkaaga aad ku sii wadayso sahanka waalidiinta iyo daryeelayaasha ee {area}.\n\nKoodhkaaga: {code}\n\nFur boggan, koodhkuna wuu kuu qornaan doonaa:\n{link}\n\nSahanku wuxuu xirmayaa {closes}. Qof kasta oo farriintan haysta wuu akhrin karaa wixii aad kaydisay. Ciwaankaaga iimaylka ma haynin.",
  "kept.go-on": "Hadda sii wad",

  "return.title": "Sii wad jawaabahaaga",
  "return.words": "Qor koodhkii lagu siiyey markaad kaydisay jawaabahaaga.",
  "return.code": "Koodhkaaga",
  "return.code.hint": "20 xaraf iyo tiro. Meelaha bannaan iyo xarfaha yaryar dhib ma laha.",
  "return.bad":
    "Kaasi ma aha koodh dhammaystiran. Wuxuu leeyahay 20 xaraf iyo tiro, sida 7K2M-4QXR-9D3T-H6WV-8BPN.",
  "return.unknown":
    "Koodhkan ma naqaanno. Hubi xaraf kasta. Wixii la kaydiyey waa la tirtiraa marka sahanku dhammaado ama marka aad codsato.",
  "return.too-many":
    "Wakhti gaaban gudihiis halkan waxaa laga sameeyey isku dayo badan. Fadlan sug dhowr daqiiqo, kadibna mar kale isku day.",
  "return.go-on": "Sii wad",

  "check.step": "Hubi oo dir",
  "check.title": "Hubi jawaabahaaga, kadibna dir",
  "check.page-title": "Hubi jawaabahaaga",
  "check.words":
    "Waxba lama dirayo ilaa aad taabato badhanka dhammaadka ku yaal. Sahanku wuxuu xirmayaa {closes}. Waad daabici kartaa boggan ama koobi ka samayn kartaa haddii aad rabto inaad haysato jawaabahaaga.",
  "check.changing":
    "Wixii aad hore u dirtay weli waa la tixgelinayaa ilaa aad taabato badhanka dhammaadka ku yaal. Markaas jawaabahan ayaa beddelaya. Sahanku wuxuu xirmayaa {closes}.",
  "check.agreed": "Waxa aad oggolaatay",
  "check.nothing": "Weli su’aal kama aadan jawaabin. Ugu yaraan mid ka jawaab, kadibna dir.",
  "check.send": "Dir jawaabahayga",
  "check.send-changed": "Dir jawaabahayga aan beddelay",

  "receipt.title": "Mahadsanid. Jawaabahaaga waa la helay",
  "receipt.page-title": "Rasiidhkaaga",
  "receipt.arrived": "Waxay yimaadeen {received}. Kormeerayaashu way akhrin doonaan.",
  "receipt.changed":
    "Waxay yimaadeen {received}, waxaana la beddelay {changed}. Kormeerayaashu way akhrin doonaan.",
  "receipt.taken-back": "Jawaabahaaga dib ayaad ula noqotay",
  "receipt.erased":
    "Waxay yimaadeen {received}, waxaana la tirtiray {erased}. Kormeerayaashu ma isticmaalaan.",
  "receipt.label": "Rasiidhkaaga",
  "receipt.keep":
    "Hayso koodhkan: qoro, ama daabac boggan. Wuxuu muujinayaa in jawaabahaagu yimaadeen, waxaadna ku akhrin kartaa, ku beddeli kartaa ama dib ugula noqon kartaa. Qofna kuguma heli karo. Xarafka O kuma jiro: 0 kasta waa eber.",
  "receipt.again":
    "Boggan mar kale ayaad biraawsarkan ku arki kartaa. Ma naqaanno qofka aad tahay, sidaas darteed mar dambe koodhka kuuma heli karno.",
  "receipt.next.title": "Waxa xiga",
  "receipt.next":
    "Kormeerayaashu waxay akhriyaan waxa ay qoysaska oo dhan sheegeen, kadibna way booqdaan. Waxay go’aamiyaan, dhibaato kasta, in isbeddel ku filan dhacay, warqaddoodana waxaa lagu daabacaa bogga internetka ee Ofsted.",
  "receipt.more.title": "Wax kale oo aad sheegto ma qabtaa?",
  "receipt.more.words":
    "Jawaab kasta waxay helaysaa rasiidh u gaar ah. Marka hore kan qoro: qalabkani wuxuu tusaa kan ugu dambeeya oo keliya.",
  "receipt.more.child": "Ka jawaab ilmo kale",
  "receipt.more.child.hint": "Wixii aad naftaada ka sheegtay way kuu qoran yihiin.",
  "receipt.more.view": "Ka jawaab dhinac kale",
  "receipt.more.view.hint": "Sida waalid isaguna carruurta la shaqeeya.",
  "receipt.more.other": "Qof kale ayaa raba inuu qalabkan ku jawaabo",
  "receipt.mind.title": "Haddii aad fikirkaaga beddesho",
  "receipt.mind.open":
    "Ilaa {closes} waxaad <link>akhrin, beddeli ama dib ula noqon kartaa wixii aad dirtay</link>. Waxaad u baahan tahay rasiidhkaaga. Taas kadib weli dib ayaad ula noqon kartaa ilaa {sealed}.",
  "receipt.mind.closed":
    "Ilaa {sealed} waxaad <link>dib ula noqon kartaa wixii aad dirtay</link>. Waxaad u baahan tahay rasiidhkaaga. Taas kadib waxay ka mid noqonayaan caddaynta.",
  "receipt.others": "Dad kale ma isticmaalaan qalabkan?",
  "receipt.clear": "Dhammee oo nadiifi qalabkan",
  "receipt.clear.unsent":
    "Dad kale ma isticmaalaan qalabkan? Haddii aad nadiifiso, waxaad u baahan tahay koodhkaaga si aad u sii waddo wixii aad kaydisay.",

  "clear.page-title": "Nadiifi qalabkan",
  "clear.title": "Ma nadiifinaysaa qalabkan?",
  "clear.receipt": "Marka hore rasiidhkan qoro. Qalabkan wuu ka baxayaa, qofna mar kale kuuma heli karo.",
  "clear.code": "Marka hore koodhkan qoro. Waad u baahan tahay si aad u sii waddo wixii aad kaydisay.",
  "clear.yes": "Hadda nadiifi qalabkan",
  "clear.no": "Weli maya: dib u noqo",

  "sent.title": "Jawaabahaaga waa la diray",
  "sent.words": "Mahadsanid. Kormeerayaashu way hayaan wixii aad qalabkan ka dirtay.",
  "sent.erased": "Wixii aad qalabkan ka dirtay waa la tirtiray. Kormeerayaashu ma isticmaalaan.",
  "sent.receipt": "Arag rasiidhkaaga",
  "sent.closes": "Sahanku wuxuu xirmayaa {closes}.",
  "sent.closed": "Sahanku wuxuu xirmay {closes}.",

  "back.title": "Akhri, beddel ama dib ula noqo wixii aad dirtay",
  "back.words": "Qor rasiidhkii lagu siiyey markaad dirtay jawaabahaaga.",
  "back.words-closed":
    "Sahanku wuu xirmay. Weli waad akhrin kartaa wixii aad dirtay, ama dib ayaad ula noqon kartaa ilaa {sealed}.",
  "back.receipt": "Rasiidhkaaga",
  "back.unknown": "Rasiidhkan ma naqaanno. Hubi xaraf kasta.",
  "back.show": "I tus wixii aan diray",
  "back.sent.title": "Wixii aad dirtay",
  "back.sent.arrived": "Waxay yimaadeen {received}.",
  "back.sent.nothing": "Jawaabihii rasiidhkan dib ayaa loola noqday waana la tirtiray.",
  "back.change": "Beddel jawaabahayga",
  "back.change.words": "Wixii aad dirtay waa la tixgelinayaa ilaa aad mar kale dirto iyagoo beddelan.",
  "back.take": "Dib ula noqo jawaabahayga",
  "back.take.words":
    "Wax kasta oo aad dirtay isla markiiba waa la tirtirayaa, kormeerayaashuna ma isticmaalayaan. Dib looma soo celin karo. Waxaa keliya oo diiwaanka ku haraya in qof jawaabo diray oo dib ula noqday: goorta, waxa uu oggolaaday, iyo luqadda. Haddii kormeerayaashu ay ahayd inay tallaabo qaadaan si ilmo loo badbaadiyo, diiwaanka waxa ay sameeyeenna wuu harayaa.",
  "back.too-late":
    "Booqashadu way dhammaatay, caddayntana waa la xiray, sidaas darteed hadda waxba lama beddeli karo, dibna looma la noqon karo.",
  "back.taken.title": "Jawaabahaaga dib ayaad ula noqotay",
  "back.taken": "Wax kasta oo aad dirtay waa la tirtiray. Kormeerayaashu ma isticmaalaan.",

  "erase.title": "Ma tirtiraysaa wixii aad kaydisay?",
  "erase.page-title": "Tirtir wixii aad kaydisay",
  "erase.open":
    "Wax kasta oo aad kaydisay isla markiiba waa la tirtirayaa, oggolaanshahaaguna ma sii jirayo. Qofna weligiis ma akhrin doono. Dib looma soo celin karo.",
  "erase.closed":
    "Koobigaaga gaarka ah ee jawaabahaaga isla markiiba waa la tirtirayaa. Dib looma soo celin karo. Haddii aad oggolaatay in la isticmaali karo jawaabaha aan dhammaystirnayn, waxa ay kormeerayaashu hayaan way jirayaan.",
  "erase.yes": "Tirtir jawaabahayga",
  "erase.no": "Ha la hayo",

  "paused.title": "Sahanka waa la hakiyey",
  "paused.since": "Waxaa la hakiyey {since}. Wax ku jira si fiican uma shaqaynayo.",
  "paused.reason": "Waxa kormeerayaashu leeyihiin:",
  "paused.safe": "Waxaad kaydisay ama aad dirtay waa ammaan. Hadda waxba uma baahnid inaad samayso.",
  "paused.draft":
    "Jawaabahaagu halkan way ku kaydsan yihiin, welina lama dirin. Waad diri kartaa markuu sahanku sii socdo.",
  "paused.expected": "Waa inuu sii socdaa {expected}. Markaas bogga mar kale fur.",
  "paused.unknown": "Weli ma naqaan goorta uu sii soconayo. Fadlan bogga mar dambe fur.",
  "paused.closes": "Haddii kormeerayaashu aysan waqti dheeraad ah bixin, wuxuu xirmayaa {closes}.",
  "extended.words": "Wuxuu furnaanayaa in ka badan intii aan hore u sheegnay. Wuxuu xirmayaa {closes}.",
  "extended.reason": "Sababta uu u sii furan yahay:",
  "back.words-paused":
    "Sahanka waa la hakiyey. Waad akhrin kartaa waxaad dirtay, ama waad kala noqon kartaa ilaa {sealed}. Waad beddeli kartaa markuu sahanku sii socdo.",
  "fault.notice": "Su’aashani ma shaqaynayn laga bilaabo {from} ilaa {until}. Fadlan eeg jawaabtaada.",
  "ended.title": "Sahanku wuu xirmay intaadan dirin jawaabahaaga",
  "ended.page-title": "Sahanku wuu xirmay adigoo jawaabaya, {area}",
  "ended.when": "Wuxuu xirmay {closed}.",
  "ended.used.title": "Wixii aad kaydisay waa la isticmaalayaa",
  "ended.used":
    "Waxaad oggolaatay in kormeerayaashu isticmaali karaan jawaabaha aan dhammaystirnayn, sidaas darteed way akhrin karaan wixii aad markaas kaydisay, iyagoo ah jawaab aan dhammaystirnayn.",
  "ended.unused.title": "Qofna ma arko wixii aad kaydisay",
  "ended.unused":
    "Ma aadan oggolaan in la isticmaalo jawaabaha aan dhammaystirnayn, sidaas darteed qof kale weligiis ma arki doono.",
  "ended.none": "Jawaabo ma aadan kaydin.",
  "ended.first-stands.title": "Wixii aad hore u dirtay ayaa jiraya",
  "ended.first-stands":
    "Waad beddelaysay, isbeddelkana ma aadan dirin. Kormeerayaashu waxay hayaan wixii aad markii hore dirtay.",
  "ended.copy":
    "Erayadaada halkan waad ka koobi garayn kartaa ilaa {erased}. Kadib boggan waa laga tirtirayaa. Waxaad la iman kartaa kulanka furan, ama <link>hadda tirtir</link>.",
  "ended.saved": "Wixii aad kaydisay",
  "ended.late": "Wixii soo daahay",
  "ended.late.words":
    "Tani waxay na soo gaartay kadib markii sahanku xirmay. Lama isticmaalo. Adiga oo keliya ayey halkan kuu taal.",
  "ended.copy-all": "Dhammaan oo hal meel ku wada jira, si loo koobi gareeyo",

  "media.bsl": "Ku daawo Luqadda Dhegoolayaasha Ingiriiska (BSL)",
  "media.sound": "Dhegayso qoraalkan",
  "media.captions": "Qoraal Ingiriisi ah oo hoose",
  "closing-soon.title": "Sahanku wuxuu xirmayaa: {moment}",
  "closing-soon.words": "Waxaad hadda diri kartaa waxa aad hayso. Waad beddeli kartaa ilaa markaas.",
  "closing-soon.send": "Hadda dir waxaan hayo",
  "receipt.email.title": "Hel rasiidka",
  "receipt.email.send": "Ii soo dir rasiidka",
  "receipt.email.subject": "Rasiidkaaga sahanka",
  "receipt.email.body":
    "Waxaad codsatay rasiidkaaga sahanka waalidiinta iyo daryeelayaasha ee {area}.\n\nRasiidkaaga: {receipt}\n\nWaxaad ku akhrin kartaa, ku beddeli kartaa ama ku ceshan kartaa waxa aad dirtay ilaa {sealed}:\n{page}\n\nQof kasta oo haysta farriintan ayaa sidaas samayn kara. Ma aanan kaydin ciwaankaaga iimaylka.",
  "receipt.copy": "Koobi garee koodhka",
  "receipt.copied": "Waa la koobiyeeyay",
  "receipt.share": "La wadaag koodhka",
};
