import type { Messages } from "./english.ts";

/** The pages of an area, of its open meeting, of young people and of the paper form, in Somali. A draft until a named person signs it off. */
export const somaliAreaMessages: Messages = {
  "moment.span": "{date}, {from} ilaa {to}",

  "area.description": "Goorta kormeerayaashu soo noqdaan, waxa ay eegaan, iyo sida qoysaska loo dhegeysto.",
  "area.all": "Dhammaan deegaannada",
  "area.lead":
    "Kormeerayaashu waxay ku soo noqonayaan {area} laga bilaabo {from} ilaa {until}, si ay u eegaan in caawimada carruurta iyo dhallinyarada leh baahi waxbarasho oo gaar ah ama naafonimo (SEND) ay soo hagaagtay.",
  "area.lead.over":
    "Kormeerayaashu waxay ku soo noqdeen {area} laga bilaabo {from} ilaa {until}, si ay u eegaan in caawimada carruurta iyo dhallinyarada leh baahi waxbarasho oo gaar ah ama naafonimo (SEND) ay soo hagaagtay.",
  "area.survey": "Sahanka waalidiinta iyo daryeelayaasha",
  "area.survey.open": "Hadda waa furan yahay.",
  "area.survey.paused": "Waa la hakiyey.",
  "area.survey.closed": "Wuu xirmay. Waad ku mahadsan tihiin dhammaan intii ka jawaabtay.",
  "area.survey.not-open": "Weli ma furna.",
  "area.survey.late": "Weli ma furna: kormeerayaashu weli su’aalaha ayay go’aaminayaan.",
  "area.survey.opens": "Wuxuu furmayaa",
  "area.survey.opened": "Wuxuu furmay",
  "area.survey.was-to-open": "Waxay ahayd inuu furmo",
  "area.survey.closes": "Wuxuu xirmayaa",
  "area.survey.has-closed": "Wuxuu xirmay",
  "area.take-part": "Ka qayb qaado sahanka",
  "area.otherwise": "Arag siyaabaha kale ee codkaaga lagu maqli karo",
  "area.focuses.title": "Waxa ay kormeerayaashu eegaan",
  "area.focuses":
    "Kormeer hore, arrimahani si ku filan uma fiicnayn. Kormeerayaashu mid kasta mar kale ayay eegaan.",
  "area.meeting": "Kulanka furan",
  "area.meeting.come":
    "Waalid iyo daryeele kasta wuu iman karaa oo la hadli karaa kormeerayaasha. Uma baahnid inaad ballan qabsato.",
  "area.meeting.online": "onlayn",
  "area.meeting.held": "Waa la qabtay. Waad ku mahadsan tihiin dhammaan intii timid.",
  "area.meeting.planned":
    "Waxaa la qorsheeyay {date}. Wakhtiga iyo goobta halkan ayaa la soo gelin doonaa marka la go’aamiyo.",
  "area.meeting.link": "Ku saabsan kulanka furan",
  "area.letter": "Warqadda kormeerayaasha",
  "area.letter.words": "Kormeerayaashu waxay daabaceen warqaddooda ku saabsan waxay ogaadeen.",
  "area.letter.link": "Akhri warqadda",
  "letter.title": "Warqadda kormeerayaasha: {area}",
  "letter.lead": "La daabacay {date}. Warqaddu waa Ingiriis.",
  "letter.corrected": "La saxay {date}:",
  "area.deleted.letter":
    "Kormeerayaashu waxay ku soo noqdeen {area}, warqaddoodana waxay daabaceen {date}. Warqaddu hadda halkan kuma jirto.",
  "area.deleted":
    "{date} laba qof ayaa go’aansaday in la tirtiro wax kasta oo la sheegay ama loo soo diray dib-u-booqashadan. Cidna hadda halkan kuma akhrin karto.",
  "area.deleted.stays":
    "Waxaa la hayaa oo keliya magaca deegaanka, taariikhaha, inta la tirtiray, iyo diiwaanka wixii kormeerayaashu sameeyeen.",
  "letter.counts": "Tirooyinka",
  "letter.counts.words":
    "Inta qof ee bixisay jawaab kasta. Tirooyinka yaryar waa la qariyey, si aan qofna loo aqoonsan.",
  "letter.counts.all": "Tirooyinka oo dhan, su’aal su’aal",
  "receipts.title": "Rasiidhada sahanka ee {area}",
  "receipts.lead":
    "Markii sahanku xirmay, Noonday waxay samaysay liiska rasiidhada markaas ansax ahaa. Rasiidhkaaga ayaad ku hubin kartaa in jawaabtaadu ku jirto.",
  "receipts.not-made":
    "Liiska waxaa la sameeyaa dhowr daqiiqo ka dib marka sahanku xirmo. Wuxuu xirmayaa: {closes}.",
  "receipts.being-made":
    "Sahanku wuu xirmay: {closes}. Liiska hadda waa la samaynayaa. Fadlan dhowr daqiiqo ka dib mar kale halkan fiiri.",
  "receipts.too-few":
    "Sahankan liis ma laha. Markii uu xirmay, rasiidhada ansaxa ahi way ka yaraayeen {min, number}. Marka ay intaa u yar yihiin, xitaa tiradu wax badan bay sheegi kartaa.",
  "receipts.link": "Hubi in jawaabtaadu ku jirto",
  "receipts.when": "Ansax ahaa markii sahanku xirmay",
  "receipts.count": "Rasiidhada liiska ku jira",
  "receipts.root": "Koodhka liiska oo dhan",
  "receipts.root.words":
    "Haddii hal rasiidh lagu daro, la beddelo ama laga tago, koodhkan mid kale ayuu noqon lahaa. Marka warqadda kormeerayaasha la daabaco, koodhku waa ku jiraa.",
  "receipts.apart":
    "Kuwani rasiidh ma laha, marka liiska kuma jiraan. Tirooyinka waa la soo koobay si qoysaska loo ilaaliyo.",
  "receipts.unfinished": "Jawaabo aan dhammaystirnayn oo kormeerayaashu isticmaali karaan",
  "receipts.entered": "Jawaabo warqad, telefoon ama iimayl ah",
  "receipts.taken-back": "La celiyay ka dib markii liiska la sameeyay",
  "receipts.about": "ku dhowaad {count, number}",
  "receipts.few": "ka yar {min, number}",
  "receipts.later": "Waxaa la sheegi doonaa marka caddaymaha la shaabadeeyo.",
  "receipts.check": "Hubi rasiidhkaaga",
  "receipts.check.words":
    "Tani waxay ka shaqaysaa qalabkaaga. Waxaad qorto cidna looma diro. Bogga waad kaydsan kartaa oo internet la'aan waad isticmaali kartaa.",
  "receipts.check.open": "Fur bogga wax hubiya",
  "receipts.check.save": "Kaydi bogga wax hubiya",
  "receipts.says": "Waxa liisku muujinayo iyo waxa uusan muujin",
  "receipts.says.in": "Liisku wuxuu muujinayaa in jawaab ku jirto. Ma muujinayo waxa jawaabtu sheegayso.",
  "receipts.says.nothing":
    "Cidna kama arki karto cidda aad tahay, waxaad qortay, goorta aad dirtay ama meesha aad ka dirtay. Cidna rasiidh kama soo saari karto. Jawaab la beddelay hal mar baa la tiriyaa.",
  "receipts.says.trust":
    "Boggagani annaga ayay naga yimaadeen. Haddii aadan ku kalsoonayn, kaydi liiska, koodhkiisa barbar dhig kan warqadda ku jira, oo kombiyuutar kale ku hubi.",
  "receipts.files": "Siyaabo kale oo loo hubiyo",
  "receipts.list": "Liiska u kaydi fayl ahaan",
  "receipts.script": "Kaydi qoraal soddon sadar ah oo hubiya (Node)",
  "receipts.script.words":
    "Qoraalka iyo liiska waxaad ku hubin kartaa JavaScript la'aan. Kombiyuutarkaaga ku qor:",
  "receipts.proof": "Hel caddayn rasiidhkaaga ah",
  "receipts.proof.words":
    "Qor rasiidhkii kuugu dambeeyay. Taas darteed ayaa naloo soo diraa, mana kaydinno. Caddayntu waa fayl dadka kale hubin karaan. Rasiidhkaagu kuma jiro.",
  "receipts.proof.make": "Samee caddaynta",
  "receipts.proof.save": "Caddaynta u kaydi fayl ahaan",
  "receipts.proof.show":
    "Caddayntu waxay muujinaysaa in jawaab rasiidh leh ku jirto. Qofka caddaynta oo keliya haysta jawaabta ma furi karo.",
  "receipts.do": "Hubi",
  "receipts.working": "Waa la hubinayaa…",
  "receipts.in":
    "Jawaabtaadu liiska way ku jirtaa. Way ku jirtay markii sahanku xirmay. Haddii aad ka dib la noqotay, kormeerayaashu ma isticmaalaan.",
  "receipts.not-in":
    "Rasiidhkani liiska kuma jiro. Hubi xaraf kasta. Haddii aad jawaabaha beddeshay, isticmaal rasiidhkii kuugu dambeeyay. Jawaabaha la celiyay ka hor intaan liiska la samayn kuma jiraan.",
  "receipts.earlier":
    "Liiskani waa kii xiritaankii hore: {closed}. Jawaabaha la diray intaas ka dib kuma jiraan. Si la mid ah ayaa loo tiriyaa.",
  "receipts.broken":
    "Liiskani ma dhammaystirna ama qof baa beddelay. Ha ku kalsoonaan. Bogga mar kale soo qaad.",
  "receipts.needs-script":
    "Boggani wuxuu u baahan yahay JavaScript. La'aantiis, isticmaal liiska iyo qoraalka boggan laga helo:",
  "letter.proof.receipts": "Liiska rasiidhada ansax ahaa markii sahanku xirmay",
  "letter.proof": "Sida warqaddan loo hubin karo",
  "letter.proof.words":
    "Noonday wuxuu hayaa diiwaanka wixii lagu sameeyay booqashadan. Koodhadhani waxay mar dambe muujinayaan haddii wax laga beddelay.",
  "letter.proof.entries": "Diiwaanka ilaa warqaddan. Tirada qoraallada: {count}",
  "letter.proof.seal": "Wixii dadku yiraahdeen, la shaabadeeyay {date}",
  "letter.proof.seal-off":
    "Wixii dadku yiraahdeen, la shaabadeeyay {date}. Shaabadda mar dambe ayaa la qaaday.",
  "area.young-people": "Dhallinyarada",
  "area.young-people.words":
    "Kormeerayaashu dhallinyarada waxay ula hadlaan fool ka fool. Boggooda ayay dhallinyaradu ku arkaan siyaabaha kale ee lagu maqli karo.",
  "area.young-people.link": "Waxa dhaca marka dhallinyaradu la hadlaan kormeerayaasha",
  "area.can.title": "Waxa kormeerayaashu samayn karaan iyo waxa aanay samayn karin",
  "area.can": "Way kari karaan",
  "area.can.listen": "inay dhegeystaan waalidiinta, daryeelayaasha iyo dhallinyarada",
  "area.can.weigh": "inay waxa qoysas badani sheegaan la miisaamaan caddaymaha kale",
  "area.can.say": "inay arrin kasta ka sheegaan in wax ku filan ay soo hagaageen",
  "area.can.letter": "inay qoraan warqad arrintaas ku saabsan oo qof walba akhrin karo",
  "area.can.decided": "inay hadal fudud ku sheegaan waxa dadku yiraahdeen iyo waxa la go’aamiyay",
  "area.cannot": "Ma kari karaan",
  "area.cannot.settle": "inay go’aamiyaan waxa hal ilmo ku dhacaya",
  "area.cannot.change": "inay beddelaan go’aan ku saabsan qorshe, meel dugsi ama lacag",
  "area.cannot.complaint": "inay wax ka qabtaan cabasho",
  "area.cannot.tell": "inay qoys kasta gooni ugu jawaabaan: cidina ma garanayso cidda wax qortay",
  "area.contacts": "Cidda aad la xiriiri karto ee {area}",

  "contact.social-care-day": "Daryeelka bulshada ee carruurta, maalintii",
  "contact.social-care-day.hint": "Qof kasta oo ka walwalsan badbaadada ilmo, saacadaha shaqada.",
  "contact.social-care-night": "Daryeelka bulshada ee carruurta, habeenkii iyo maalmaha fasaxa toddobaadka",
  "contact.social-care-night.hint": "Kooxda ka shaqaysa saacadaha shaqada ka baxsan.",
  "contact.complaints": "Cabashooyin",
  "contact.complaints.hint":
    "Halka la geeyo cabasho ku saabsan caawimada hal ilmo, oo dib-u-booqashadu aanay hagaajin karin.",
  "contact.independent-advice": "Talo madax bannaan",
  "contact.independent-advice.hint":
    "Adeegga talada SEND ee deegaanka, oo bilaash ah oo aan dhinacna u xaglin (SENDIASS).",
  "contact.privacy": "Asturnaanta",
  "contact.privacy.hint":
    "Cidda ka jawaabta su’aalaha ku saabsan sida xogta shakhsiga ah loo isticmaalo loona kaydiyo.",

  "meeting.title": "Kulan furan oo loogu talagalay waalidiinta iyo daryeelayaasha {area}",
  "meeting.lead":
    "Kaalay oo kormeerayaasha u sheeg sida ay xaaladdu u tahay qoyskaaga. Waxay u joogaan inay eegaan in caawimada carruurta iyo dhallinyarada leh baahi waxbarasho oo gaar ah iyo naafonimo (SEND) ay soo hagaagtay.",
  "meeting.not-settled":
    "<strong>Wakhtiyada iyo goobaha weli lama go’aamin.</strong> Kulanka waxaa la qorsheeyay {date}. Fadlan halkan mar kale eeg ka hor maalintaas.",
  "meeting.over": "<strong>Kulanka waa la qabtay.</strong> Waad ku mahadsan tihiin dhammaan intii timid.",
  "meeting.any": "Mid kasta oo kuwan ah waad iman kartaa. Dhammaantood isku arrin ayay ku saabsan yihiin.",
  "meeting.no-booking.title": "Uma baahnid inaad ballan qabsato",
  "meeting.no-booking":
    "Iska kaalay. Cidna magacaaga kuma weydiin doonto, cidna uma sheegayso golaha deegaanka, dugsiyada ama adeegyada caafimaadka cidda timid. Waad soo daahi kartaa oo hore u tagi kartaa.",
  "meeting.about": "Waxa uu ku saabsan yahay",
  "meeting.happens": "Waxa halkaas ka dhaca",
  "meeting.happens.begin":
    "Kormeerayaashu waxay ku bilaabaan inay sheegaan ujeeddada kulanka iyo waxa ay ku samaynayaan wixii aad u sheegto.",
  "meeting.happens.speak":
    "Waad hadli kartaa, ama waad dhegeysan kartaa oo keliya. Wakhti kasta waad tagi kartaa.",
  "meeting.happens.write":
    "Waxay qoraan wixii la sheegay iyo qiyaas ahaan inta isku raacsan. Magacyo ma qoraan.",
  "meeting.happens.evidence": "Wixii aad u sheegto waxay ka mid noqdaan caddaymaha dib-u-booqashada.",
  "meeting.happens.danger":
    "Haddii ay maqlaan wax muujinaya in ilmo aanu badbaado qabin, waa inay cid kale u gudbiyaan.",
  "meeting.happens.one-child":
    "Ma baari karaan arrinta hal ilmo, laakiin waxay kuu sheegi karaan cidda ku caawin karta.",
  "meeting.not-here": "Fadlan ha sugin kulanka.",

  "session.cancelled": "Waa la baajiyay",
  "session.now": "Hadda ayuu socdaa",
  "session.where": "Halka",
  "session.online": "Onlayn",
  "session.or-online": "Ama onlayn",
  "session.access": "Gelitaanka iyo caawimada",

  "ways.survey": "<link>Sahanka waalidiinta iyo daryeelayaasha</link>.",

  "paper.title": "Sahanka warqadda ah",
  "paper.on-screen": "Sahanka shaashadda",
  "paper.closed": "Wuxuu xirmay {closes}. Foomka hadda la buuxiyo lama tirin karo.",
  "paper.how":
    "Daabac, qoys sii, kana caawi inay soo celiyaan. Su’aaluhu waa isku mid kuwa sahanka shaashadda.",
  "paper.a4": "A4, far caadi ah",
  "paper.large": "A4, far waaweyn",
  "paper.size": "Cabbirka farta",
  "paper.print": "Daabac foomkan",
  "paper.print.menu": "Ka daabac liiska (menu) biraawsarkaaga.",
  "paper.about-what": "Caawimada carruurta leh baahi waxbarasho oo gaar ah ama naafonimo ee {area}",
  "paper.lead":
    "Kormeerayaasha Ofsted iyo Care Quality Commission (CQC) waxay ku soo noqonayaan {area}. Waxay rabaan inay kaa ogaadaan waxa isbeddelay.",
  "paper.fill": "Sida loo buuxiyo",
  "paper.fill.pen":
    "Isticmaal qalin. Sanduuqa sidan u calaamadee: ☑. Si aad u beddesho, calaamadda jar oo mid kale calaamadee.",
  "paper.fill.leave-out":
    "Ka bood wixii aanad rabin inaad ka jawaabto, haddii aan lagu qorin “waa lagama maarmaan”.",
  "paper.fill.help": "Qof aad aamminsan tahay ayaa kuu qori kara. Erayadu waa inay kuwaaga ahaadaan.",
  "paper.fill.language": "Luqad kasta waad ku qori kartaa.",
  "paper.fill.more": "Haddii meeshu kugu yaraato, warqad kale ku sii wad oo ku qor lambarka su’aasha.",
  "paper.return": "Goorta iyo halka lagu celiyo",
  "paper.return.when":
    "Waa inay na soo gaartaa {opens} ka dib iyo {closes} ka hor. Intaas ka dib lama tirin karo.",
  "paper.return.give-back": "U celi qofkii ku siiyay, haddii aad doonto gal xiran ku rid.",
  "paper.or-online": "Ama shaashad kaga jawaab:",
  "paper.code": "Koodhka QR ee {address}",
  "paper.needed": "(waa lagama maarmaan)",
  "paper.if-you-like": "(haddii aad doonto)",
  "paper.take-part.hint":
    "Qasab ma aha. Jawaabahaaga waad la noqon kartaa ilaa kormeerayaashu tirinta ka dhammaystaan: weydii qofkii aad u dhiibtay.",
  "paper.role.hint": "Haddii aad waalid tahay oo aad sidoo kale carruur la shaqayso, mid walba foom u buuxi.",
  "paper.tick-one": "Mid calaamadee.",
  "paper.tick-several": "Calaamadee dhammaan kuwa ku habboon.",
  "paper.lines": "Meel wax lagu qoro",
  "paper.was-wrong": "Kormeer hore, arrintani way khaldanayd:",
  "paper.last": "Ka hor intaanad celin",
  "paper.last.check":
    "Ma calaamadisay sanduuqyada, mana ka jawaabtay su’aalaha ay ku qoran tahay “waa lagama maarmaan”? La’aantood cidna ma isticmaali karto jawaabahaaga. Waa inuu na soo gaaraa {closes} ka hor.",
  "paper.last.take-back":
    "Haddii laga yaabo inaad mar dambe jawaabahaaga la noqoto, halkan ku qor eray ama lambar adiga oo keliya aad taqaan, oo hayso:",
  "paper.thanks": "Mahadsanid.",

  "broken.areas": "Aagagga ay kormeerayaashu ku soo noqonayaan",
  "broken.did-you-mean": "Ma waxaad ula jeeddaa {area}?",
  "broken.home": "Tag bilowga Noonday",
  "broken.not-found": "Bogga lama helin",
  "broken.not-found.words": "Cinwaankan waxba ma yaallaan. Hubi in cinwaanku sax yahay.",
  "broken.ours": "Wax baa khaldamay",
  "broken.ours.words":
    "Khaladku waa dhankeenna. Taabo Dib: wixii aad qortay weli way ku jiraan. Fadlan waxyar ka dib mar kale isku day.",
  "broken.wait": "Fadlan waxyar sug",
  "broken.wait.words":
    "Hadda codsiyo aad u badan ayaa ka imanaya cinwaankaaga, laga yaabee inay dad badani wadaagaan. Taabo Dib: wixii aad qortay weli way ku jiraan. Kadibna mar kale isku day {minutes, plural, one {hal daqiiqo} other {# daqiiqo}} gudahood. Wax la kaydiyay ma lumin.",
  "broken.not-done": "Tan lama samayn karin",
  "broken.not-done.words": "Noonday ma samayn karin wixii la weydiistay. Dib u noqo oo mar kale isku day.",
  "broken.not-saved.words": "Wixii bogga ku jiray lama kaydin karin. Ku noqo halkii aad ka bilowday.",
  "broken.elsewhere.words": "Codsigani kama iman bog Noonday ah, sidaas darteed waxba lama beddelin.",
  "broken.too-large.words":
    "Wixii la diray aad bay u weyn yihiin. Taabo Dib: wixii aad qortay weli way ku jiraan. Soo gaabi oo mar kale dir.",

  "young.kind": "Easy Read (akhris fudud)",
  "young.title": "Kormeerayaashu waxay rabaan inay dhegeystaan dhallinyarada",
  "young.page-title": "Dhallinyarada iyo kormeerayaasha {area}: akhris fudud",
  "young.who": "Cidda imanaysa",
  "young.who.coming": "Kormeerayaashu waxay imanayaan {area}.",
  "young.who.when": "Waxay imanayaan {from}. Waxay joogayaan ilaa {until}.",
  "young.who.why": "Waxay rabaan inay ogaadaan in caawimada dhallinyaradu soo hagaagayso.",
  "young.came": "Cidda timid",
  "young.came.came": "Kormeerayaashu waxay yimaadeen {area}.",
  "young.came.when": "Waxay joogeen {from} ilaa {until}.",
  "young.came.why": "Waxay rabeen inay ogaadaan in caawimada dhallinyaradu soo hagaagayso.",
  "young.came.thanks":
    "Way dhammeeyeen la hadalka dhallinyarada. Waad ku mahadsan tihiin dhammaan intii ka qayb qaadatay.",
  "young.happens": "Waxa dhaca",
  "young.happens.groups": "Kormeerayaashu waxay la hadlaan kooxo dhallinyaro ah.",
  "young.happens.where": "Waxay noqon kartaa dugsi, kulliyad ama koox dhallinyaro.",
  "young.happens.ask": "Waxay ku weydiiyaan waxa aad u malaynayso.",
  "young.happens.faces": "Waxaad tusi kartaa weji: fiican, iska fiican, aan fiicnayn ama ma hubo.",
  "young.happens.ways":
    "Waad hadli kartaa, calaamado ku hadli kartaa, qori kartaa, sawiri kartaa ama far ku fiiqi kartaa.",
  "young.happens.together": "Qof aad aamminsan tahay ayaa kula joogi kara.",
  "young.choose": "Adigaa dooranaya",
  "young.choose.say": "Waxaad dhihi kartaa haa ama maya.",
  "young.choose.under-16":
    "Haddii aad ka yar tahay 16, waalidkaaga ama daryeelahaaga ayaa isna waa inuu haa dhahaa.",
  "young.choose.again": "Kormeerayaashu bilowga mar kale ayay ku weydiiyaan.",
  "young.choose.skip": "Su’aal waad ka boodi kartaa.",
  "young.choose.stop": "Wakhti kasta waad joojin kartaa.",
  "young.choose.fine": "Wax xun ma dhacayaan haddii aad maya dhahdo.",
  "young.said": "Waxa ku dhaca wixii aad sheegto",
  "young.said.write": "Kormeerayaashu way qoraan wixii aad sheegto.",
  "young.said.no-name": "Magacaaga ma qoraan.",
  "young.said.own-words": "Erayadaada waxay isticmaalaan keliya haddii aad haa dhahdo.",
  "young.said.take-out": "Waad beddeli kartaa go’aankaaga. Markaas wixii aad sheegtay way ka saaraan.",
  "young.said.letter": "Dhammaadka waxay qoraan warqad. Qof walba wuu akhrin karaa.",
  "young.said.not-who": "Warqaddu ma sheegto qofka aad tahay.",
  "young.safe": "Haddii qof aanu badbaado qabin",
  "young.safe.tell":
    "Haddii aad sheegto in qof la dhibayo ama aanu badbaado qabin, kormeerayaashu waa inay u sheegaan dad caawin kara.",
  "young.safe.999": "Hadda khatar ma ku jirtaa? Wac 999.",
  "young.safe.childline": "Wax ma ka walwalsan tahay? Waxaad wici kartaa Childline. Waa bilaash.",
  "young.safe.by-day": "Maalintii waxaad kaloo wici kartaa {name}.",
  "young.safe.by-night": "Habeenkii iyo maalmaha fasaxa toddobaadka waxaad kaloo wici kartaa {name}.",
};
