import type { Messages } from "./english.ts";
import { somaliAccessibilityMessages } from "./somali-accessibility.ts";
import { somaliAreaMessages } from "./somali-area.ts";
import { somaliDecidedMessages } from "./somali-decided.ts";
import { somaliHomeMessages } from "./somali-home.ts";
import { somaliPaperMessages } from "./somali-paper.ts";
import { somaliPrivacyMessages } from "./somali-privacy.ts";
import { somaliSurveyMessages } from "./somali-survey.ts";
import { somaliTalkMessages } from "./somali-talk.ts";
import { somaliWayInMessages } from "./somali-way-in.ts";
import { somaliYoungAnswerMessages } from "./somali-young-answer.ts";
import { somaliYoungHallMessages } from "./somali-young-hall.ts";
import { somaliYoungPeoplesRecordingMessages } from "./somali-young-people-recording.ts";
import { somaliYoungWaysMessages } from "./somali-young-ways.ts";

/** A draft until a named person signs it off. */
export const somaliMessages: Messages = {
  "form.continue": "Sii wad",
  "form.later": "Kaydi oo dib ugu soo noqo mar kale",
  "form.back": "Dib u noqo",
  "form.optional": "(qasab ma aha)",
  "form.or": "ama",
  "form.error": "Khalad:",
  "form.change": "Beddel",
  "form.not-answered": "Lama jawaabin",
  "form.left-out": "Waa laga booday",
  "form.yes": "Haa",
  "form.no": "Maya",
  "form.choose-several": "Dooro dhammaan kuwa ku habboon.",
  "form.compare-with": "Hadda barbar dhig sidii ay ahayd {date}.",
  "form.limit": "Waxaad qori kartaa ilaa {many, number} xaraf.",
  "form.step": "Tallaabada {step, number} ee {of, number}",
  "form.step-named": "Tallaabada {step, number} ee {of, number}: {name}",
  "form.put-right":
    "{count, plural, one {Waxaa jira hal wax oo u baahan sixid} other {Waxaa jira # wax oo u baahan sixid}}",
  "form.one-step-back": "Hal tallaabo dib u noqo",
  "form.skip-to-content": "U gudub qaybta muhiimka ah ee bogga",
  "form.print": "Daabac boggan",

  "script.saved": "Waa la kaydiyey",
  "script.not-saved":
    "Hadda wax ma kaydin karno. Wixii aad qortay weli waxay ku yaallaan boggan, annaguna waan sii isku dayaynaa.",
  "script.elsewhere":
    "Su’aashan waxaad kaga jawaabtay daaqad kale sidoo kale. Taabo “Sii wad” si aad u aragto labada jawaabood.",
  "script.not-kept":
    "Tan halkan laguma kaydin karin. Taabo “Sii wad” si aad u ogaato sababta. Wixii aad qortay ma lumin.",
  "script.slow": "Weli waa la dirayaa. Fadlan wax yar sug.",
  "script.unreachable":
    "Hadda ma gaari karno Noonday. Wixii aad qortay weli halkan ayey ku yaallaan. Waan sii isku dayaynaa, adiguna mar kale ayaad badhanka taaban kartaa.",
  "script.read-to-me": "Ii akhri",
  "script.stop-reading": "Jooji akhriska",
  "script.room-left": "Xarfaha kuu haray: '{many}'",
  "script.too-long": "Qoraalku waa dheer yahay. Xarfaha dheeraadka ah: '{many}'",
  "script.too-long-to-save":
    "Hal jawaab ayaa aad u dheer, sidaa darteed jawaabtaas lama kaydin. Soo gaabi. Wax kasta oo kale waa la kaydiyay.",

  "problem.choose-listed": "Ka dooro jawaabaha halkan ku qoran.",
  "problem.choose-one-only": "Dooro hal jawaab oo keliya.",
  "problem.choose-one": "Dooro jawaab.",
  "problem.choose-some": "Dooro ugu yaraan hal jawaab.",
  "problem.write": "Qor jawaabtaada.",
  "problem.too-long":
    "Jawaabtaadu way dheer tahay; waxay dhaaftay {over, plural, one {# xaraf} other {# xaraf}}. Waxaan hayn karnaa ilaa {most, number} xaraf.",
  "problem.alone": "Waxaad dooratay “{choice}” iyo wax kale. Labada mid keliya reeb.",
  "problem.alone-choice":
    "Mid ka mid ah jawaabaha aad dooratay kuma habboona kuwa kale. Reeb taas oo keliya, ama kuwa kale oo keliya.",
  "form.error-title": "Khalad: {title}",

  "moment.noon": "12:00 (duhurka)",
  "moment.midnight": "00:00 (saqda dhexe)",
  moment: "{date}, saacadda {time}",

  "footer.words":
    "Noonday: codka qoysaska waa la maqlaa marka kormeerayaashu dib u booqdaan adeegyada SEND (carruurta leh baahi waxbarasho oo gaar ah iyo naafonimo) ee deegaanka.",
  "demo.title": "Tusaale la alifay.",
  "demo.words": "Goob, qof ama jawaab halkan ku jirta midna run ma aha.",
  "demo.link": "Ku tijaabi adigoo ah qof kasta",

  "footer.accessibility": "Fududaynta isticmaalka",

  "broken.not-saved":
    "Khaladku waa dhankayaga. Waxaa laga yaabaa in aan weli la kaydin. Waxaad qortay waa halkan: riix badhanka si aad mar kale isugu daydo. Waxba laba jeer lama tirinayo. Haddii ay weli shaqayn weydo, sug dhowr daqiiqo oo mar kale riix.",
  "broken.again": "Mar kale isku day",
  "broken.unsaved.title": "Tan ma aannan kaydin karin",
  "broken.unsaved.sent":
    "Jawaabahaaga hore ayaa looga diray qalabkan, sidaas darteed waxba laguma dari karin.",
  "broken.unsaved.gone":
    "Ma heli karno jawaabihii aad ku bilowday qalabkan. Waxaa laga yaabaa in la tirtiray, ama in biraawsarku uusan kaydin cookies (faylasha yaryar ee booska kuu haya).",
  "broken.unsaved.label": "Wixii aad qortay",
  "broken.unsaved.hint": "Qof kale ma arkin. Koobi ka samayso intaadan boggan ka bixin.",
  "broken.unsaved.to-receipt": "Arag rasiidhkaaga",
  "broken.unsaved.to-start": "Aad bilowga sahanka",

  "help.title": "Haddii ilmo uusan badbaado ku jirin",
  "help.call": "Haddii qof hadda khatar ku jiro, wac <call>999</call>.",
  "help.not-here": "Jawaabaha sahankan isla markiiba lama akhriyo.",
  "help.by-day": "maalintii",
  "help.by-night": "habeenkii iyo maalmaha fasaxa toddobaadka",

  "ways.title": "Siyaabo kale oo codkaaga lagu maqlo",
  "ways.title.over": "Halka aad la xiriiri karto",
  "ways.meeting": "<link>Kaalay kulanka furan</link>. Uma baahnid inaad ballan qabsato.",
  "ways.young-people":
    "<link>Dhallinyaradu waxay leeyihiin bog iyaga u gaar ah</link>: sida ay kormeerayaasha ugu sheegi karaan waxa ay u malaynayaan.",
  "ways.paper":
    "<link>Su’aalaha warqad ku daabac</link>, ka jawaab, kadibna gacanta ku dhiib ama boostada ku dir.",
  "ways.complaints": "Si aad uga cabato adeegyada deegaankaaga",
  "ways.advice": "Talo bilaash ah oo madax bannaan",

  "tools.label": "Luqadda, Easy Read (akhris fudud) iyo caawimo",

  "danger.link": "Ilmo ayaa laga yaabaa inuu khatar ku jiro",
  "danger.title": "Haddii ilmo laga yaabo inuu khatar ku jiro",
  "danger.now":
    "Haddii qof hadda khatar ku jiro, wac <call>999</call> oo weydii booliiska (Ingiriisi: “police”).",
  "danger.cannot-speak":
    "Haddii aad mobayl ka wacayso oo aadan hadli karin, wac 999 oo riix 55 marka lagu weydiiyo. Haddii aadan wax maqli karin ama aadan hadli karin, waxaad isticmaali kartaa <text>adeegyada qoraalka iyo gudbinta ee 999</text>.",
  "danger.not-now":
    "Haddii aysan degdeg ahayn, wac adeegga daryeelka bulshada ee carruurta (children’s social care) ee golaha deegaankaaga (council). Qasab ma aha inaad hubto.",
  "danger.nspcc":
    "NSPCC (hay’ad carruurta ilaalisa) waxay sidoo kale talo siisaa dadka waaweyn: <call>0808 800 5000</call>.",
  "danger.childline":
    "Carruurta iyo dhallinyaradu wakhti kasta way wici karaan Childline (khadka caawinta carruurta): <call>0800 1111</call>. Waa bilaash.",
  "danger.survey":
    "Jawaabaha sahankan isla markiiba lama akhriyo. Haddii aad qorto in ilmo laga yaabo inuu khatar ku jiro, kormeerayaashu waa inay arrintaas gudbiyaan.",
  "danger.back": "Ku noqo halkii aad joogtay",
  "danger.saved": "Wixii aad qortay waa la kaydiyey.",

  "leave.button": "Degdeg uga bax",
  "leave.title": "Sahanka waad ka baxday",
  "leave.done": "Booskii aad sahanka kaga jirtay qalabkan waa laga saaray.",
  "leave.history":
    "Taariikhda biraawsarka (history) weli waxaa ku qoran in boggan internetka la furay. Si aad uga saarto, ka fur taariikhda liiska biraawsarka oo tirtir bogagga maanta.",
  "leave.onward": "Aad bog cimilada ku saabsan",
  "leave.before":
    "“Degdeg uga bax” wuxuu isla markiiba qalabkan ka saaraa booskaaga sahanka, wuxuuna ku tusaa bog cimilada ku saabsan. Wixii aad kaydisay ma lumayaan haddii aad haysato koodhkaaga.",

  "show.link": "Ii tus sidaan rabo",
  "show.title": "Ii tus sidaan rabo",
  "show.words":
    "Dooro waxa kugu habboon. Qalabkan ayaa lagu kaydiyaa. Haddii aad sahanka ka jawaabto, luqaddaada iyo Easy Read waxaa lagu kaydiyaa jawaabahaaga.",
  "show.language": "Luqadda",
  "show.language.draft": "Turjumaaddani waa qabyo.",
  "show.easy": "Easy Read (akhris fudud)",
  "show.easy.on": "Easy Read (akhris fudud): daar",
  "show.easy.off": "Easy Read (akhris fudud): dami",
  "show.easy.hint": "Erayo gaagaaban, bogagga badankood hal su’aal markiiba, oo sawirro leh.",
  "show.easy.no": "Erayada caadiga ah",
  "show.text-size": "Cabbirka erayada",
  "show.text-size.usual": "Caadi",
  "show.text-size.large": "Weyn",
  "show.text-size.larger": "Ka sii weyn",
  "show.text-size.largest": "Ugu weyn",
  "show.spacing": "Kala fogaanta xarfaha iyo sadarrada",
  "show.spacing.usual": "Caadi",
  "show.spacing.wide": "Ballaaran",
  "show.font": "Qaabka xarfaha",
  "show.font.usual": "Caadi",
  "show.font.plain": "Fudud oo ballaaran",
  "show.font.serif": "Sida buugga oo kale",
  "show.colours": "Midabbada",
  "show.colours.device": "Sida qalabkaygu u habaysan yahay",
  "show.colours.light": "Madow oo iftiin dul saaran",
  "show.colours.dark": "Iftiin oo madow dul saaran",
  "show.colours.cream": "Madow oo midab kareem ah dul saaran",
  "show.colours.yellow-on-black": "Jaalle oo madow dul saaran",
  "show.motion": "Dhaqdhaqaaqa bogga",
  "show.motion.device": "Sida qalabkaygu u habaysan yahay",
  "show.motion.still": "Wax walba ha degganaadaan",
  "show.save": "Sidan ii tus",

  "about.title": "Adiga iyo carruurtaada",
  "about.why":
    "Tani waxay kormeerayaasha tusaysaa in la maqlayo codka qoysaska nooc kasta ah. Ka bood wixii aad rabto. Kormeerayaasha oo keliya ayaa arka, kooxaha yaryarna waa laga qariyaa wax kasta oo la daabaco.",
  "about.prefer-not-to-say": "Waxaan doorbidayaa inaanan sheegin",

  "about.role": "Yaad tahay markaad jawaabayso?",
  "about.role.hint":
    "Haddii aad waalid tahay oo aad weliba carruurta la shaqayso, mid kasta si gooni ah uga jawaab. Hadda mid dooro. Markaad tan dirto kadib mar kale ayaad jawaabi kartaa.",
  "about.role.parent-or-carer": "Waalid, ama qof waalidka qaba (step-parent)",
  "about.role.grandparent-or-relative": "Awoowe, ayeeyo ama qaraabo kale oo ilmaha daryeela",
  "about.role.foster-carer": "Qof ilmo korin u haya (foster carer)",
  "about.role.helper": "Waxaan ka caawinayaa waalid ama daryeele inuu jawaabo",
  "about.role.helper.hint": "Qor waxay sheegaan, iyadoo ay yihiin erayadooda.",
  "about.role.professional": "Qof la shaqeeya carruurta ama qoysaska",
  "about.role.other": "Qof kale",
  "about.role.other.hint":
    "Ma adigaa ah qofka dhallinyarada ah? Waxaa jira bog dhallinyarada loogu talagalay.",

  "about.children": "Immisa carruur ama dhallinyaro ah ayaad uga jawaabaysaa?",
  "about.children.hint":
    "Tiri kuwa da’doodu u dhaxayso 0 ilaa 25 ee leh baahi waxbarasho oo gaar ah ama naafonimo. Dhammaantood hal mar ayaad uga jawaabi kartaa, ama mid kasta jawaab gooni ah ayaad u diri kartaa.",
  "about.children.1": "1",
  "about.children.2": "2",
  "about.children.3": "3",
  "about.children.4": "4",
  "about.children.5": "5",
  "about.children.6": "6 ama ka badan",

  "about.age-phase": "Immisa jir ayey yihiin?",
  "about.age-phase.hint":
    "Waxaan u weydiinaynaa maadaama caawimadu badanaa isbeddesho marka da’du isbeddesho.",
  "about.age-phase.early-years": "0 ilaa 4",
  "about.age-phase.primary": "5 ilaa 10",
  "about.age-phase.secondary": "11 ilaa 15",
  "about.age-phase.post-16": "16 ilaa 18",
  "about.age-phase.adult": "19 ilaa 25",

  "about.support": "Caawimo noocee ah ayey hadda helaan?",
  "about.support.hint":
    "Waxaan u weydiinaynaa maadaama qoysaska qorshe haysta iyo kuwa aan haysan ay arki karaan waxyaabo kala duwan.",
  "about.support.ehc-plan":
    "Qorshaha waxbarashada, caafimaadka iyo daryeelka (education, health and care plan)",
  "about.support.ehc-plan.hint": "Badanaa waxaa loo yaqaan EHC plan ama EHCP.",
  "about.support.sen-support": "Caawimo dheeraad ah oo aan qorshe lahayn",
  "about.support.sen-support.hint":
    "Iskuulladu waxay ugu yeeraan SEN support (taageerada baahida waxbarasho ee gaarka ah).",
  "about.support.waiting": "Waxay sugayaan qiimayn, qorshe ama jawaabta ugu horreysa",
  "about.support.none": "Hadda wax caawimo ah ma helaan",
  "about.support.not-sure": "Ma hubo",

  "about.setting": "Xaggee wax ku bartaan?",
  "about.setting.hint":
    "Waxaan u weydiinaynaa si aan u maqalno nooc kasta oo iskuul ah, iyo kuwa aan iskuul haysan.",
  "about.setting.early-years-setting":
    "Xannaano, dugsiga ka hor (pre-school) ama qof carruurta haya (childminder)",
  "about.setting.mainstream": "Iskuul caadi ah (mainstream school)",
  "about.setting.mainstream-unit": "Qayb gaar ah oo ka tirsan iskuul caadi ah (unit ama base)",
  "about.setting.special": "Iskuul gaar ah (special school)",
  "about.setting.college-or-training": "Kulliyad, tababar ama shaqo-barasho (apprenticeship)",
  "about.setting.alternative-provision": "Waxbarasho beddel ah (alternative provision)",
  "about.setting.alternative-provision.hint": "Sida xarunta loo yaqaan pupil referral unit.",
  "about.setting.home-educated": "Guriga ayaa wax lagu baraa, annaga ayaana dooranay",
  "about.setting.educated-elsewhere":
    "Guriga ama meel kale ayaa wax lagu baraa, waxaana diyaariyey golaha deegaanka (council)",
  "about.setting.hospital": "Isbitaal, ama iskuul isbitaal ku yaal",
  "about.setting.out-of-area": "Iskuul ama kulliyad ka baxsan deegaankan",
  "about.setting.none": "Hadda boos ma haystaan, ama iskuul ma dhigtaan",

  "about.circumstances": "Kuwan mid ma idin khuseeyaa?",
  "about.circumstances.hint": "Waxaan u weydiinaynaa si aan u maqalno qoysaska inta badan la illoobo.",
  "about.circumstances.looked-after": "Ilmo uu golaha deegaanku daryeelo (looked after)",
  "about.circumstances.care-leaver": "Qof dhallinyaro ah oo ka baxay daryeelka golaha (care leaver)",
  "about.circumstances.child-in-need":
    "Wuxuu leeyahay qorshaha ilmaha baahan (child in need plan) ama qorshaha ilaalinta ilmaha (child protection plan)",
  "about.circumstances.service-family": "Ilmaha qof ka tirsan ciidamada qalabka sida",
  "about.circumstances.youth-justice":
    "Wuxuu la macaamilaa caddaaladda dhallinyarada, ama wuxuu ku jiraa xabsi ama xarun xiran",
  "about.circumstances.moving-on":
    "Iskuul ayuu mid kale uga wareegayaa, ama adeegyada carruurta ayuu uga wareegayaa kuwa dadka waaweyn",
  "about.circumstances.none": "Kuwan midna",

  "about.part-of-area": "Xaggee deggan tahay?",
  "about.part-of-area.hint":
    "Waxaan u weydiinaynaa maadaama caawimadu meelba meel kaga duwanaan karto. Uma baahnin ciwaankaaga.",
  "about.part-of-area.city-or-large-town": "Magaalo weyn",
  "about.part-of-area.small-town": "Magaalo yar",
  "about.part-of-area.village-or-countryside": "Tuulo ama miyi",
  "about.part-of-area.outside-the-area": "Meel ka baxsan deegaankan",

  "choice.strongly-agree": "Aad baan u raacsanahay",
  "choice.agree": "Waan raacsanahay",
  "choice.neither": "Ma raacsani, mana diiddani",
  "choice.disagree": "Ma raacsani",
  "choice.strongly-disagree": "Gebi ahaanba ma raacsani",
  "choice.better": "Way ka fiican tahay",
  "choice.same": "Waa isku mid ku dhowaad",
  "choice.worse": "Way ka sii daran tahay",
  "choice.always": "Mar walba",
  "choice.often": "Inta badan",
  "choice.sometimes": "Mararka qaarkood",
  "choice.rarely": "Dhif iyo naadir",
  "choice.never": "Marnaba",
  "choice.yes": "Haa",
  "choice.no": "Maya",
  "choice.good": "Fiican",
  "choice.ok": "Caadi",
  "choice.not-good": "Ma fiicna",
  "choice.not-sure": "Ma hubo",
  "choice.dont-know": "Ma garanayo",
  "choice.not-come-up": "Arrintani ima soo marin",

  ...somaliSurveyMessages,
  ...somaliWayInMessages,
  ...somaliYoungWaysMessages,
  ...somaliYoungHallMessages,
  ...somaliYoungAnswerMessages,
  ...somaliAreaMessages,
  ...somaliPaperMessages,
  ...somaliTalkMessages,
  ...somaliDecidedMessages,
  ...somaliHomeMessages,
  ...somaliYoungPeoplesRecordingMessages,
  ...somaliAccessibilityMessages,
  ...somaliPrivacyMessages,
};
