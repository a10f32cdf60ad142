import type { Messages } from "./english.ts";

/** The privacy notice and the copy of what is held, in Somali. A draft until a named person signs it off. */
export const somaliPrivacyMessages: Messages = {
  "privacy.title": "Asturnaanta: waxa ku dhaca waxa aad sheegto",
  "privacy.lead": "Tani waxay ku saabsan tahay sahanka waalidiinta iyo daryeelayaasha ee {area}.",
  "privacy.edition": "Daabacaadda {edition, number}, taariikhda {date}.",
  "privacy.older": "Daabacaaddan hadda ma shaqayso. <link>Akhri midda shaqaynaysa</link>.",
  "privacy.editions": "Dhammaan daabacaadaha",
  "privacy.link": "Asturnaanta: waxa ku dhaca waxa aad sheegto",
  "privacy.who.title": "Yaa mas’uul ka ah",
  "privacy.who":
    "Ofsted iyo Care Quality Commission (CQC) ayaa su’aalaha weydiinaya. Iyaga ayaa go’aamiya sababta iyo sida jawaabahaaga loo isticmaalo. Sharcigu wuxuu ugu yeeraa maamulayaasha xogta.",
  "privacy.who.ask":
    "Su’aalo ku saabsan asturnaanta? Weydii mid ka mid ah xiriirrada ku yaal <link>bogga deegaankaaga</link>.",
  "privacy.why.title": "Sababta loogu oggol yahay inay isticmaalaan",
  "privacy.why.task":
    "Sharcigu wuxuu kormeerayaasha u dhiibay inay eegaan sida deegaan u caawiyo carruurta leh baahiyo waxbarasho oo gaar ah ama naafonimo (Children Act 2004, section 20). Jawaabahaaga waxay u isticmaalaan hawshaas dadweyne (UK GDPR, Article 6(1)(e)).",
  "privacy.why.health":
    "Waxa aad sheegto wuxuu ku saabsanaan karaa caafimaad ama naafonimo. Sharcigu si ka badan ayuu taas u ilaaliyaa. Halkan waxaa loo isticmaali karaa dan guud oo weyn, hawl uu sharcigu bixiyey (UK GDPR, Article 9(2)(g); Data Protection Act 2018, Schedule 1, paragraph 6).",
  "privacy.why.agree":
    "Sidoo kale waxaan ku weydiinnaa inaad oggoshahay. La’aanta haa-daada waxba lama isticmaalo oo aad qorto. Sharcigu kuma tiirsana: waa doorashadaada, waadna beddeli kartaa fikirkaaga.",
  "privacy.what.title": "Waxa la kaydiyo",
  "privacy.what.answers":
    "Jawaabahaaga, waxa aad ka sheegto naftaada iyo carruurtaada, waxa aad oggolaatay, luqaddaada iyo inay tahay Easy Read, iyo goortii aad bilowday, kaydisay oo aad dirtay.",
  "privacy.what.not":
    "Magacaaga maya, haddii aanad qorin. Ciwaanka internetkaaga maya, iyo biraawsarka ama qalabka aad isticmaasho toona.",
  "privacy.what.cookies":
    "Hal cookie oo qalabkaaga ku jira ayaa haya booskaaga sahanka. Mid kale ayaa haya sida aad rabto in boggaga loo muujiyo, haddii aad doorato.",
  "privacy.what.email":
    "Haddii aad codsato in koodhka laguu soo diro, ciwaanka iimaylka waxaa loo isticmaalaa farriintaas keliya, lamana kaydiyo.",
  "privacy.read.title": "Yaa akhriya",
  "privacy.read.inspectors":
    "Kormeerayaasha booqashadan dib-u-kormeerka ah ee Ofsted iyo CQC, iyo kuwa shaqadooda hubiya. Mar kasta oo ay jawaabo furaan waa la diiwaangeliyaa.",
  "privacy.read.not":
    "Golaha deegaanka (council) maya, iskuulka ilmahaaga maya, adeegyada caafimaadka maya, golaha waalidiinta iyo daryeelayaasha maya.",
  "privacy.read.others":
    "Tirada jawaabaha waa la daabici karaa, tirooyinka yaryarna waa la qariyaa. Erayadaada waxaa la soo xigtaa oo keliya haddii aad taas oggolaatay, magac la’aan.",
  "privacy.read.danger":
    "Hal wax ayaa ka reeban: haddii ilmo laga yaabo inuu halis ku jiro, kormeerayaashu waa inay u gudbiyaan dadka shaqadoodu tahay inay ilmahaas badbaadiyaan.",
  "privacy.read.computers":
    "Qofka kombiyuutarrada u maamula hay’adaha wuu gaari karaa waxa halkaas ku kaydsan. Waa inuu sameeyo oo keliya waxa ay hay’aduhu u sheegaan.",
  "privacy.read.programs":
    "Barnaamij ayaa raadiya erayo laga yaabo inay ka hadlayaan khatar ilmo, iyo jawaabo laga yaabo inay robot ka yimaadeen. Waxba ma go’aamiyo: qof ayaa eega.",
  "privacy.long.title": "Muddada la hayo",
  "privacy.long.unsent":
    "Jawaabaha aad kaydisay oo aanad dirin waxaa la tirtiraa toddoba maalmood kaddib marka sahanku xirmo. Haddii aad oggolaatay in jawaabaha aan dhammaan la isticmaalo, kormeerayaashu waxay u hayaan sida kuwa la diray.",
  "privacy.long.sent":
    "Jawaabaha aad dirtay waxaa la hayaa ugu yaraan {months, plural, one {# bil} other {# bilood}} kaddib marka warqadda kormeerayaasha la daabaco. Kaddib laba qof oo wada jira ayaa wax kasta tirtiri kara.",
  "privacy.long.longer":
    "Way dheeraan kartaa: badbaadada ilmo, dacwad, cabasho ama kormeer xasaasi ah. Qof ayaa qoraya sababta, iyo goorta dib loo eegayo.",
  "privacy.long.back":
    "Waxa aad la noqoto isla markiiba bog kasta wuu ka baxaa. Nuqullo sir ah oo kayd ah ayuu ku jiri karaa ugu badnaan {days, plural, one {# maalin} other {# maalmood}}.",
  "privacy.rights.title": "Waxa aad codsan karto",
  "privacy.rights.copy":
    "Rasiidhkaaga waxaad ku arki kartaa wax kasta oo laga hayo jawaabtaada: <link>halkan ka arag</link>.",
  "privacy.rights.change":
    "Waxa aad dirtay waad beddeli kartaa ilaa sahanku xirmo. Waad la noqon kartaa ilaa booqashadu dhammaato ama caddaynta la shaabadeeyo.",
  "privacy.rights.later":
    "Taas kaddib weli waxaad codsan kartaa in la saxo ama la tirtiro, ama waad diidi kartaa in la isticmaalo. Kormeerayaashu waa inay bil gudaheed ku jawaabaan, sharciguna wuxuu sheegaa goorta ay maya odhan karaan. Waxay u baahan yihiin rasiidhkaaga: la’aantiis qofna jawaabahaaga ma heli karo.",
  "privacy.rights.complain":
    "Haddii aanad ku faraxsanayn sida macluumaadkaaga loo isticmaalo, waxaad u cabaneysaa Information Commissioner’s Office (xafiiska ilaalinta xogta): <call>0303 123 1113</call>, <web>ico.org.uk</web>.",
  "privacy.talk.title": "Dhallinyarada codsata inay la hadlaan kormeere",
  "privacy.talk.what":
    "Waxa la kaydiyaa waa qofka weyn ee ay doorteen, magaciisa iyo lambarkiisa ama iimaylkiisa, waxa ay u baahan yihiin iyo goorta ay codsadeen. Magacooda iyo lambarkooda lama weydiiyo. Kormeerayaasha dib-u-booqashadan ayaa akhriya. Golaha deegaanka (council) iyo dugsiyadu ma akhriyaan.",
  "privacy.talk.long":
    "Isla markiiba waa la tirtiraa marka ay kala noqdaan, haddii kale toddoba maalmood ka dib maalinta ugu dambaysa ee booqashada ama marka caddaynta la xidho. Haddii qof laga yaabo inuusan badbaado qabin, waa la hayaa ilaa wax laga qabto. Waxa hadha oo keliya in qof codsaday, iyada oo aan ku jirin wuxuu yidhi.",

  "copy.title": "Wax kasta oo laga hayo jawaabtaada",
  "copy.words":
    "Qor rasiidhkii lagu siiyey markaad dirtay jawaabahaaga. Nuqulka adiga ayaa markaas laguu sameeyaa.",
  "copy.show": "Tus wax kasta",
  "copy.lead": "Adiga ayaa laguu sameeyey: {moment}. Boggan waad daabici kartaa.",
  "copy.file": "Fayl ahaan u kaydi",
  "copy.erased":
    "Jawaabahaagii waa la tirtiray. Waxa haray nuqulkan ayuu ku jiraa: in qof jawaabo diray, goorta, iyo waxa uu oggolaaday.",
  "copy.when": "Goorta",
  "copy.received": "La helay",
  "copy.changed": "La beddelay",
  "copy.withdrawn": "Dib loola noqday",
  "copy.language": "Luqadda aad ku jawaabtay",
  "copy.agreed": "Oggolaansho: {moment}",
  "copy.edition": "Ogeysiiska asturnaanta wuxuu ahaa daabacaadda {edition, number}.",
  "copy.no-edition": "Lama diiwaangelin daabacaaddii ogeysiiska asturnaanta ee markaas jirtay.",
  "copy.marks": "Calaamadaha kormeerayaasha",
  "copy.marks.none": "Ma jiraan.",
  "copy.mark.filled-the-hidden-field": "Waxaa la buuxiyey meel aanay dadku arki karin.",
  "copy.mark.very-fast": "Waxaa la diray 20 ilbiriqsi gudahood markii la bilaabay.",
  "copy.mark.fault":
    "Wax sahanka ka mid ah ma shaqaynayn markii aad jawaabtay, laga bilaabo {from} ilaa {until}.",
  "copy.verdict.genuine": "Kormeere ayaa u maleynaya inay tahay jawaabta qoys laftiisa.",
  "copy.verdict.doubtful": "Kormeere ma hubo inay tahay jawaabta qoys laftiisa. Si kastaba waa la tiriyaa.",
  "copy.texts": "Waxa ay kormeerayaashu ku sameeyeen erayadaada",
  "copy.texts.none": "Erayo ma qorin, markaa waxba halkan ma yaalliin.",
  "copy.text.read":
    "{count, plural, =0 {Kormeerena ma calaamadin in la akhriyey.} one {# kormeere ayaa calaamadiyey in la akhriyey.} other {# kormeere ayaa calaamadiyey in la akhriyey.}}",
  "copy.text.themes":
    "{count, plural, =0 {Mawduucna kuma jiro.} one {Wuxuu ku jiraa # mawduuc.} other {Wuxuu ku jiraa # mawduuc.}}",
  "copy.text.flagged": "Kormeere ayaa doonaya inuu dib u eego.",
  "copy.text.translation": "Kormeere ayaa Ingiriisi u turjumay:",
  "copy.text.quotation": "Loo diyaariyey in la soo xigto, magac la’aan:",
  "copy.left-out": "Waxa aan nuqulkan ku jirin, iyo sababta",
  "copy.left-out.danger":
    "In wax loo gudbiyey badbaadada ilmo: in la yiraahdo haa ama maya waxay ilmo khatar gelin kartaa (Data Protection Act 2018, Schedule 3).",
  "copy.left-out.notes":
    "Magacyada mawduucyada iyo waxa ay kormeerayaashu u qoraan go’aankooda: waxay ku saabsan yihiin deegaanka, waxaana ku jiri kara waxa dad kale sheegeen.",
  "copy.left-out.exports":
    "Liisaska iyo faylasha ay kormeerayaashu ku shaqeeyaan: Noonday faylkaas maalin ayay haysaa, mana garan karto jawaabaha cidda ku jira. Tirooyinka la daabaco qofna ma magacaabaan.",
  "copy.left-out.unsent":
    "Beddel aad bilowday oo aanad dirin: waxaa fura oo keliya qalabka ama koodhka aad ku bilowday.",
  "copy.left-out.ask":
    "Waxa laga reebay waad codsan kartaa. <link>Cidda la weydiiyo, iyo xuquuqdaada</link>.",
};
