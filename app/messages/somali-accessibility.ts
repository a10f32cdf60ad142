import type { Messages } from "./english.ts";

/** The accessibility statement, in Somali. A draft until a named person signs it off. */
export const somaliAccessibilityMessages: Messages = {
  "accessibility.title": "Fududaynta isticmaalka: waxa la tijaabiyey iyo waxa aan la tijaabin",
  "accessibility.description":
    "Ilaa xadka ay dadka oo dhami isticmaali karaan Noonday, waxa la tijaabiyey iyo sida loo cawdo.",
  "accessibility.heading": "Fududaynta isticmaalka: qof walba ma isticmaali karaa?",
  "accessibility.lead":
    "Waxaan rabnaa in qof walba ka qayb qaadan karo, si kasta oo ay u yihiin indhihiisa, dhegihiisa, gacmihiisa, luqaddiisa ama sida uu u fikiro. Boggani wuxuu sheegayaa waxa aan tijaabinnay, waxa aannan tijaabin, iyo waxa aad samaynayso haddii wax kuu shaqayn waayaan.",

  "accessibility.not-working.title": "Haddii aysan kuu shaqayn",
  "accessibility.not-working":
    "Qasab ma aha inaad boggan internetka isticmaasho si codkaaga loo maqlo. Sahanka deegaan kasta warqad waa lagu daabici karaa, xitaa xarfo waaweyn iyo Easy Read (akhris fudud). Qof waad weydiisan kartaa inuu kuu qoro, waxaana jira kulamo aad ka hadli karto. Siyaabahaas waxay ku qoran yihiin dhammaadka bogga koowaad ee sahanka.",
  "accessibility.contact":
    "Si aad sahanka ugu hesho qaab kale, aad telefoon ugu jawaabto, ama aad noogu sheegto in wax aysan shaqayn:",
  "accessibility.contact.none":
    "weydii mid ka mid ah dadka lagala xiriiro ee ku qoran <link>bogga deegaankaaga</link>.",
  "accessibility.unhappy":
    "Haddii aadan jawaabta ku qanacsanayn, Equality Advisory and Support Service (adeegga talada iyo taageerada sinnaanta) ayaa bilaash kuu caawin kara: <call>0808 800 0082</call>, <link>equalityadvisoryservice.com</link>. Equality and Human Rights Commission (guddiga sinnaanta iyo xuquuqda aadanaha) ayaa hubiya in la ilaaliyo xeerarka bogagga internetka ee dadweynaha.",

  "accessibility.change.title": "Waxa aad beddeli karto",
  "accessibility.change":
    "Bog kasta oo sahanka ah, “{show}” wuxuu beddelaa cabbirka iyo qaabka xarfaha, kala fogaantooda, midabbada iyo dhaqdhaqaaqa. “{easy}” wuxuu bogagga badankood weydiiyaa hal su’aal markiiba, erayo gaagaaban iyo sawirro. “{read}” wuxuu jiraa haddii qalabkaagu leeyahay cod u gaar ah.",

  "accessibility.how-far.title": "Halka aan marayno",
  "accessibility.how-far":
    "Waxaan ku shaqaynaa heerka {standard}, darajada {level}. Waxaan u malaynaynaa in sahanku buuxiyo inta badan. Ma lihin wuu wada buuxiyaa, sababtoo ah cid madax bannaan ma eegin.",

  "accessibility.tested.title": "Waxa la tijaabiyo mar kasta oo Noonday wax laga beddelo",
  "accessibility.tested.checker":
    "Barnaamij wax hubiya oo la yiraahdo axe ayaa eega bog kasta oo sahanka ah xaalad kasta: midabbo iftiin ah iyo kuwo madow, Easy Read, iyo isagoo khaladaad leh. Wuxuu yaqaan qayb heerka ka mid ah oo keliya; qaybtaas waa inuusan khalad ka helin.",
  "accessibility.tested.keyboard":
    "Sahanka oo dhan waxaa looga jawaabaa kiiboodhka oo keliya. Meesha aad joogto waa la arki karaa tallaabo kasta.",
  "accessibility.tested.read-out":
    "Barnaamij ayaa sahanka u akhriya sida akhriyaha shaashadda (screen reader), bilow ilaa rasiidhka. Waxa uu yiraahdo waa la kaydiyaa, wixii isbeddelana waa la akhriyaa.",
  "accessibility.tested.zoom":
    "Bog kasta oo sahanka ah waxaa lagu tusaa ballac 320 pixel ah, taas oo la mid ah 400% weynayn shaashad caadi ah. Waxba dhinac looma jiido.",
  "accessibility.tested.without-script":
    "Wax walba waxay shaqeeyaan iyada oo aan JavaScript jirin. Waxa yimaada waa xaraf xaraf wixii la qoray.",
  "accessibility.tested.shown":
    "Cabbirka, kala fogaanta, xarfaha, midabbada iyo dhaqdhaqaaqa waxaa laga beddeli karaa “{show}”. Doorashadu waxay ku haraysaa qalabkaaga.",
  "accessibility.tested.voice":
    "Haddii qalabkaagu leeyahay cod u gaar ah oo luqadda bogga ah, badhan ayaa su’aal kasta kuu akhriya.",
  "accessibility.tools": "Barnaamijyadan: {tools}.",

  "accessibility.missing.title": "Waxa aan la tijaabin, ama aan weli ku filnayn",
  "accessibility.missing.disabled-people":
    "Weli qof naafo ah ma tijaabin Noonday. Taasi waxay ka muhiimsan tahay wax kasta oo kor ku qoran. Waa inay dhacdo ka hor inta aan qoysaska la weydiisan inay ku tiirsanaadaan.",
  "accessibility.missing.screen-readers":
    "Laguma isticmaalin akhriye shaashadeed oo dhab ah, sida NVDA, JAWS, VoiceOver ama TalkBack. Sidoo kale lama isticmaalin xakamaynta codka, badhanka gaarka ah (switch) ama weyneeyaha shaashadda.",
  "accessibility.missing.browsers":
    "Tijaabooyinka waxaa loo isticmaalaa hal biraawsar oo keliya, Chromium. Safari iyo Firefox looma isticmaalo.",
  "accessibility.missing.audit":
    "Cid dibadda ka timid ma baarin. Barnaamijka wax hubiya wuxuu helaa dhibaatooyinka qaarkood oo keliya, sidaas darteed ma lihin heerka si buuxda ayuu u buuxiyaa.",
  "accessibility.missing.translations":
    "Turjumaadaha Boolishka, Romaaniyaanka, Soomaaliga, Carabiga, Bengaliga iyo Urduuga waa qabyo. Qof afkaas u dhashay ma hubin. Sahanka deegaan kasta mid walba wuu daminyahay ilaa la magacaabo qof hubiyey. Boggan weli waa lagu tusaa luqadahaas.",
  "accessibility.missing.easy-read":
    "Easy Read waxaa la qoray iyada oo aan lala qorin dadka leh naafonimo waxbarasho. Sawirradiisana laguma tijaabin.",
  "accessibility.missing.questions":
    "Kormeerayaasha ayaa qora su’aalaha deegaan kasta. Su’aashu waxaa laga yaabaa inaysan lahayn erayo Easy Read ah ama turjumaad; markaas waxay ku muuqataa erayadeeda caadiga ah, oo Ingiriis ah.",
  "accessibility.missing.sign-language": "Luqadda dhegoolaha ee Ingiriiska (British Sign Language) ma jirto.",
  "accessibility.missing.codes":
    "Koodhadhka iyo rasiidhyadu waxay leeyihiin 20 xaraf iyo tiro. Way adkaan kartaa in gacan lagu koobiyeeyo; waad daabici kartaa.",
  "accessibility.missing.work-pages":
    "Bogagga ay kormeerayaasha iyo golayaashu ku shaqeeyaan waxay maraan isla barnaamijka wax hubiya, laakiin si ka yar sahanka ayaa loo eegay.",

  "accessibility.reviewed":
    "Waxaa qoray kuwa sameeya Noonday, iyagoo ka qoray tijaabooyinkiisa iyo eegista bog kasta. Markii ugu dambaysay ee la eegay: {date}.",
};
