import type { Messages } from "./english.ts";
import { romanianAccessibilityMessages } from "./romanian-accessibility.ts";
import { romanianAreaMessages } from "./romanian-area.ts";
import { romanianDecidedMessages } from "./romanian-decided.ts";
import { romanianHomeMessages } from "./romanian-home.ts";
import { romanianPaperMessages } from "./romanian-paper.ts";
import { romanianPrivacyMessages } from "./romanian-privacy.ts";
import { romanianSurveyMessages } from "./romanian-survey.ts";
import { romanianTalkMessages } from "./romanian-talk.ts";
import { romanianWayInMessages } from "./romanian-way-in.ts";
import { romanianYoungAnswerMessages } from "./romanian-young-answer.ts";
import { romanianYoungHallMessages } from "./romanian-young-hall.ts";
import { romanianYoungPeoplesRecordingMessages } from "./romanian-young-people-recording.ts";
import { romanianYoungWaysMessages } from "./romanian-young-ways.ts";

/** A draft until a named person signs it off. */
export const romanianMessages: Messages = {
  "form.continue": "Continuați",
  "form.later": "Salvez și revin mai târziu",
  "form.back": "Înapoi",
  "form.optional": "(opțional)",
  "form.or": "sau",
  "form.error": "Eroare:",
  "form.change": "Schimbați",
  "form.not-answered": "Fără răspuns",
  "form.left-out": "Omis",
  "form.yes": "Da",
  "form.no": "Nu",
  "form.choose-several": "Alegeți toate răspunsurile care se potrivesc.",
  "form.compare-with": "Comparați situația de acum cu cea din {date}.",
  "form.limit": "Numărul maxim de caractere: {many, number}.",
  "form.step": "Pasul {step, number} din {of, number}",
  "form.step-named": "Pasul {step, number} din {of, number}: {name}",
  "form.put-right":
    "{count, plural, one {Este un lucru de corectat} few {Sunt # lucruri de corectat} other {Sunt # de lucruri de corectat}}",
  "form.one-step-back": "Un pas înapoi",
  "form.skip-to-content": "Treceți la conținutul principal",
  "form.print": "Tipăriți această pagină",

  "script.saved": "Salvat",
  "script.not-saved":
    "Nu putem salva în acest moment. Ce ați scris este încă pe această pagină, iar noi încercăm în continuare.",
  "script.elsewhere":
    "Ați răspuns la această întrebare și într-o altă fereastră. Apăsați „Continuați” ca să vedeți ambele răspunsuri.",
  "script.not-kept":
    "Acest răspuns nu a putut fi salvat aici. Apăsați „Continuați” ca să vedeți de ce. Ce ați scris nu s-a pierdut.",
  "script.slow": "Se trimite încă. Vă rugăm să așteptați puțin.",
  "script.unreachable":
    "Nu putem ajunge la Noonday în acest moment. Ce ați scris este încă aici. Încercăm în continuare, iar dumneavoastră puteți apăsa din nou butonul.",
  "script.read-to-me": "Citește-mi",
  "script.stop-reading": "Oprește citirea",
  "script.room-left": "Câte caractere mai puteți scrie: '{many}'",
  "script.too-long": "Textul este prea lung. Caractere în plus: '{many}'",
  "script.too-long-to-save":
    "Un răspuns este prea lung, de aceea acel răspuns nu a fost salvat. Scurtați-l. Tot restul este salvat.",

  "problem.choose-listed": "Alegeți dintre răspunsurile date.",
  "problem.choose-one-only": "Alegeți un singur răspuns.",
  "problem.choose-one": "Alegeți un răspuns.",
  "problem.choose-some": "Alegeți cel puțin un răspuns.",
  "problem.write": "Scrieți răspunsul.",
  "problem.too-long":
    "Răspunsul este prea lung cu {over, plural, one {# caracter} few {# caractere} other {# de caractere}}. Numărul maxim de caractere: {most, number}.",
  "problem.alone": "Ați ales „{choice}” și încă ceva. Lăsați doar unul dintre cele două.",
  "problem.alone-choice":
    "Unul dintre răspunsurile alese nu merge cu niciun altul. Lăsați doar acel răspuns sau doar celelalte.",
  "form.error-title": "Eroare: {title}",

  "moment.noon": "12 la prânz",
  "moment.midnight": "00:00 (miezul nopții)",
  moment: "{date}, ora {time}",

  "footer.words":
    "Noonday: familiile sunt ascultate atunci când inspectorii revin să verifice serviciile SEND (pentru copii cu nevoi educaționale speciale și dizabilități) dintr-o zonă.",
  "demo.title": "Exemplu inventat.",
  "demo.words": "Niciun loc, nicio persoană și niciun răspuns de aici nu sunt reale.",
  "demo.link": "Încercați-l în rolul oricui",

  "footer.accessibility": "Accesibilitate",

  "broken.not-saved":
    "Vina este a noastră. Poate că încă nu este salvat. Ce ați scris este aici: apăsați butonul pentru a încerca din nou. Nimic nu se numără de două ori. Dacă tot nu merge, așteptați câteva minute și apăsați din nou.",
  "broken.again": "Încercați din nou",
  "broken.unsaved.title": "Nu am putut salva acest răspuns",
  "broken.unsaved.sent":
    "Răspunsurile dumneavoastră fuseseră deja trimise de pe acest dispozitiv, așa că nu s-a mai putut adăuga nimic.",
  "broken.unsaved.gone":
    "Nu găsim răspunsurile pe care le-ați început pe acest dispozitiv. Poate au fost șterse sau browserul nu păstrează module cookie.",
  "broken.unsaved.label": "Ce ați scris",
  "broken.unsaved.hint": "Nimeni altcineva nu a văzut textul. Copiați-l înainte de a părăsi această pagină.",
  "broken.unsaved.to-receipt": "Vedeți confirmarea",
  "broken.unsaved.to-start": "Mergeți la începutul chestionarului",

  "help.title": "Dacă un copil nu este în siguranță",
  "help.call": "Dacă cineva este în pericol acum, sunați la <call>999</call>.",
  "help.not-here": "Răspunsurile la acest chestionar nu sunt citite imediat.",
  "help.by-day": "ziua",
  "help.by-night": "noaptea și în weekend",

  "ways.title": "Alte moduri de a vă face auziți",
  "ways.title.over": "Cui vă puteți adresa",
  "ways.meeting": "<link>Veniți la întâlnirea deschisă</link>. Nu trebuie să vă înscrieți.",
  "ways.young-people": "<link>Tinerii au o pagină a lor</link>: cum pot spune inspectorilor ce cred.",
  "ways.paper":
    "<link>Tipăriți întrebările pe hârtie</link>, răspundeți la ele și predați-le sau trimiteți-le prin poștă.",
  "ways.complaints": "Pentru a face o plângere despre serviciile din zona dumneavoastră",
  "ways.advice": "Sfaturi gratuite și independente",

  "tools.label": "Limbă, variantă ușor de citit și ajutor",

  "danger.link": "Un copil poate fi în pericol",
  "danger.title": "Dacă un copil poate fi în pericol",
  "danger.now":
    "Dacă cineva este în pericol acum, sunați la <call>999</call> și cereți poliția (în engleză: „police”).",
  "danger.cannot-speak":
    "Dacă sunați de pe un telefon mobil și nu puteți vorbi, sunați la 999 și apăsați 55 când vi se cere. Dacă nu puteți auzi sau vorbi, puteți folosi <text>serviciile 999 prin text și prin operator intermediar</text>.",
  "danger.not-now":
    "Dacă nu este urgent, sunați la serviciul de asistență socială pentru copii (children’s social care) al consiliului local (council). Nu trebuie să fiți siguri.",
  "danger.nspcc":
    "NSPCC (o organizație care protejează copiii) oferă sfaturi și adulților: <call>0808 800 5000</call>.",
  "danger.childline":
    "Copiii și tinerii pot suna oricând la Childline (linia telefonică pentru copii): <call>0800 1111</call>. Este gratuit.",
  "danger.survey":
    "Răspunsurile la acest chestionar nu sunt citite imediat. Dacă scrieți că un copil poate fi în pericol, inspectorii trebuie să transmită acest lucru mai departe.",
  "danger.back": "Înapoi unde erați",
  "danger.saved": "Ce ați scris este salvat.",

  "leave.button": "Ieșire rapidă",
  "leave.title": "Ați ieșit din chestionar",
  "leave.done": "Locul dumneavoastră în chestionar a fost șters de pe acest dispozitiv.",
  "leave.history":
    "Istoricul browserului arată în continuare că acest site a fost deschis. Ca să îl scoateți de acolo, deschideți istoricul din meniul browserului și ștergeți paginile de azi.",
  "leave.onward": "Mergeți la o pagină despre vreme",
  "leave.before":
    "„Ieșire rapidă” șterge imediat locul dumneavoastră în chestionar de pe acest dispozitiv și arată o pagină despre vreme. Ce ați salvat nu se pierde dacă aveți codul dumneavoastră.",

  "show.link": "Afișare pe placul meu",
  "show.title": "Afișare pe placul meu",
  "show.words":
    "Alegeți ce vi se potrivește. Alegerea se păstrează pe acest dispozitiv. Dacă răspundeți la chestionar, limba și Easy Read se păstrează cu răspunsurile.",
  "show.language": "Limba",
  "show.language.draft": "Această traducere este o ciornă.",
  "show.easy": "Variantă ușor de citit (Easy Read)",
  "show.easy.on": "Easy Read (ușor de citit): activați",
  "show.easy.off": "Easy Read (ușor de citit): dezactivați",
  "show.easy.hint": "Cuvinte scurte, pe cele mai multe pagini câte o întrebare pe rând, cu imagini.",
  "show.easy.no": "Cuvinte obișnuite",
  "show.text-size": "Mărimea cuvintelor",
  "show.text-size.usual": "Obișnuită",
  "show.text-size.large": "Mare",
  "show.text-size.larger": "Mai mare",
  "show.text-size.largest": "Cea mai mare",
  "show.spacing": "Spațiul dintre litere și rânduri",
  "show.spacing.usual": "Obișnuit",
  "show.spacing.wide": "Larg",
  "show.font": "Forma literelor",
  "show.font.usual": "Obișnuită",
  "show.font.plain": "Simplă și lată",
  "show.font.serif": "Ca într-o carte",
  "show.colours": "Culori",
  "show.colours.device": "Așa cum este setat dispozitivul meu",
  "show.colours.light": "Închis pe deschis",
  "show.colours.dark": "Deschis pe închis",
  "show.colours.cream": "Negru pe crem",
  "show.colours.yellow-on-black": "Galben pe negru",
  "show.motion": "Mișcarea pe pagină",
  "show.motion.device": "Așa cum este setat dispozitivul meu",
  "show.motion.still": "Totul să stea nemișcat",
  "show.save": "Afișați așa",

  "about.title": "Despre dumneavoastră și copiii dumneavoastră",
  "about.why":
    "Acest lucru le arată inspectorilor dacă sunt ascultate tot felul de familii. Puteți lăsa deoparte orice doriți. Numai inspectorii văd răspunsurile, iar grupurile mici sunt ascunse în tot ce se publică.",
  "about.prefer-not-to-say": "Prefer să nu spun",

  "about.role": "În ce calitate răspundeți?",
  "about.role.hint":
    "Dacă sunteți părinte și lucrați și cu copii, răspundeți separat pentru fiecare rol. Alegeți acum unul. Puteți răspunde din nou după ce trimiteți acest răspuns.",
  "about.role.parent-or-carer": "Părinte, tată vitreg sau mamă vitregă",
  "about.role.grandparent-or-relative": "Bunic, bunică sau altă rudă care are grijă de copil",
  "about.role.foster-carer": "Asistent maternal (foster carer)",
  "about.role.helper": "Ajut un părinte sau un îngrijitor să răspundă",
  "about.role.helper.hint": "Scrieți ce spune persoana, cu cuvintele ei.",
  "about.role.professional": "Cineva care lucrează cu copii sau familii",
  "about.role.other": "Altcineva",
  "about.role.other.hint": "Ești chiar tu tânărul sau tânăra? Există o pagină pentru tineri.",

  "about.children": "Pentru câți copii sau tineri răspundeți?",
  "about.children.hint":
    "Numărați-i pe cei între 0 și 25 de ani care au nevoi educaționale speciale sau o dizabilitate. Puteți răspunde pentru toți odată sau puteți trimite câte un răspuns pentru fiecare.",
  "about.children.1": "1",
  "about.children.2": "2",
  "about.children.3": "3",
  "about.children.4": "4",
  "about.children.5": "5",
  "about.children.6": "6 sau mai mulți",

  "about.age-phase": "Ce vârstă au?",
  "about.age-phase.hint": "Întrebăm pentru că ajutorul se schimbă adesea odată cu vârsta.",
  "about.age-phase.early-years": "0–4 ani",
  "about.age-phase.primary": "5–10 ani",
  "about.age-phase.secondary": "11–15 ani",
  "about.age-phase.post-16": "16–18 ani",
  "about.age-phase.adult": "19–25 de ani",

  "about.support": "Ce ajutor primesc acum?",
  "about.support.hint": "Întrebăm pentru că familiile cu și fără plan pot vedea lucruri diferite.",
  "about.support.ehc-plan": "Un plan de educație, sănătate și îngrijire (education, health and care plan)",
  "about.support.ehc-plan.hint": "Numit adesea EHC plan sau EHCP.",
  "about.support.sen-support": "Ajutor suplimentar fără plan",
  "about.support.sen-support.hint":
    "Școlile îl numesc SEN support (sprijin pentru nevoi educaționale speciale).",
  "about.support.waiting": "Așteaptă o evaluare, un plan sau un prim răspuns",
  "about.support.none": "Niciun ajutor în acest moment",
  "about.support.not-sure": "Nu sunt sigur(ă)",

  "about.setting": "Unde învață?",
  "about.setting.hint":
    "Întrebăm ca să aflăm despre școli de toate felurile și de la cei care nu au niciuna.",
  "about.setting.early-years-setting": "Creșă, grădiniță sau îngrijitor autorizat (childminder)",
  "about.setting.mainstream": "Școală obișnuită (mainstream school)",
  "about.setting.mainstream-unit": "O secție specială într-o școală obișnuită (unit sau base)",
  "about.setting.special": "Școală specială",
  "about.setting.college-or-training": "Colegiu, formare profesională sau ucenicie (apprenticeship)",
  "about.setting.alternative-provision": "Învățământ alternativ (alternative provision)",
  "about.setting.alternative-provision.hint": "De exemplu, un centru numit pupil referral unit.",
  "about.setting.home-educated": "Învață acasă, prin alegerea noastră",
  "about.setting.educated-elsewhere":
    "Învață acasă sau în altă parte, prin grija consiliului local (council)",
  "about.setting.hospital": "În spital sau la o școală din spital",
  "about.setting.out-of-area": "O școală sau un colegiu din afara acestei zone",
  "about.setting.none": "Fără loc la școală în acest moment sau nu merge la școală",

  "about.circumstances": "Se potrivește ceva de aici?",
  "about.circumstances.hint": "Întrebăm ca să auzim și familiile care sunt adesea trecute cu vederea.",
  "about.circumstances.looked-after": "În grija consiliului local (looked after)",
  "about.circumstances.care-leaver": "Tânăr care a ieșit din sistemul de protecție (care leaver)",
  "about.circumstances.child-in-need":
    "Are un plan pentru copil aflat în nevoie (child in need plan) sau un plan de protecție a copilului (child protection plan)",
  "about.circumstances.service-family": "Copilul cuiva din forțele armate",
  "about.circumstances.youth-justice":
    "În contact cu justiția pentru minori sau aflat în detenție ori într-un centru închis",
  "about.circumstances.moving-on":
    "Trece de la o școală la alta sau de la serviciile pentru copii la cele pentru adulți",
  "about.circumstances.none": "Nimic din acestea",

  "about.part-of-area": "Unde locuiți?",
  "about.part-of-area.hint":
    "Întrebăm pentru că ajutorul poate fi diferit de la un loc la altul. Nu avem nevoie de adresa dumneavoastră.",
  "about.part-of-area.city-or-large-town": "Într-un oraș mare",
  "about.part-of-area.small-town": "Într-un oraș mic",
  "about.part-of-area.village-or-countryside": "Într-un sat sau la țară",
  "about.part-of-area.outside-the-area": "În afara acestei zone",

  "choice.strongly-agree": "Total de acord",
  "choice.agree": "De acord",
  "choice.neither": "Nici de acord, nici împotrivă",
  "choice.disagree": "Nu sunt de acord",
  "choice.strongly-disagree": "Nu sunt deloc de acord",
  "choice.better": "Mai bine",
  "choice.same": "Cam la fel",
  "choice.worse": "Mai rău",
  "choice.always": "Întotdeauna",
  "choice.often": "Des",
  "choice.sometimes": "Uneori",
  "choice.rarely": "Rar",
  "choice.never": "Niciodată",
  "choice.yes": "Da",
  "choice.no": "Nu",
  "choice.good": "Bine",
  "choice.ok": "Acceptabil",
  "choice.not-good": "Nu e bine",
  "choice.not-sure": "Nu sunt sigur(ă)",
  "choice.dont-know": "Nu știu",
  "choice.not-come-up": "Nu a fost cazul pentru mine",

  ...romanianSurveyMessages,
  ...romanianWayInMessages,
  ...romanianYoungWaysMessages,
  ...romanianYoungHallMessages,
  ...romanianYoungAnswerMessages,
  ...romanianAreaMessages,
  ...romanianPaperMessages,
  ...romanianTalkMessages,
  ...romanianDecidedMessages,
  ...romanianHomeMessages,
  ...romanianYoungPeoplesRecordingMessages,
  ...romanianAccessibilityMessages,
  ...romanianPrivacyMessages,
};
