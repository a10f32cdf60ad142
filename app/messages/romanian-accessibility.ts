import type { Messages } from "./english.ts";

/** The accessibility statement, in Romanian. A draft until a named person signs it off. */
export const romanianAccessibilityMessages: Messages = {
  "accessibility.title": "Accesibilitate: ce s-a testat și ce nu",
  "accessibility.description":
    "În ce măsură poate folosi oricine Noonday, ce s-a testat și cum puteți face o plângere.",
  "accessibility.heading": "Accesibilitate: poate folosi oricine acest site?",
  "accessibility.lead":
    "Vrem ca oricine să poată lua parte, indiferent de vedere, auz, mâini, limbă sau mod de a gândi. Pagina aceasta spune ce am testat, ce nu am testat și ce puteți face dacă ceva nu funcționează pentru dumneavoastră.",

  "accessibility.not-working.title": "Dacă nu funcționează pentru dumneavoastră",
  "accessibility.not-working":
    "Nu trebuie să folosiți acest site ca să vă faceți auziți. Chestionarul fiecărei zone se poate tipări pe hârtie, și cu litere mari, și în varianta ușor de citit (Easy Read). Puteți ruga pe cineva să scrie pentru dumneavoastră și există întâlniri la care puteți vorbi. Toate acestea sunt trecute la sfârșitul primei pagini a chestionarului.",
  "accessibility.contact":
    "Ca să primiți chestionarul în altă formă, ca să răspundeți la telefon sau ca să ne spuneți că ceva nu funcționează:",
  "accessibility.contact.none":
    "întrebați una dintre persoanele de contact de pe <link>pagina zonei dumneavoastră</link>.",
  "accessibility.unhappy":
    "Dacă nu sunteți mulțumiți de răspuns, Equality Advisory and Support Service (serviciul de consiliere și sprijin pentru egalitate) vă poate ajuta gratuit: <call>0808 800 0082</call>, <link>equalityadvisoryservice.com</link>. Equality and Human Rights Commission (comisia pentru egalitate și drepturile omului) veghează ca regulile pentru site-urile publice să fie respectate.",

  "accessibility.change.title": "Ce puteți schimba",
  "accessibility.change":
    "Pe fiecare pagină a chestionarului, „{show}” schimbă mărimea și forma literelor, spațiul dintre ele, culorile și mișcarea. „{easy}” pune, pe cele mai multe pagini, câte o întrebare pe rând, cu cuvinte scurte și cu imagini. „{read}” apare acolo unde dispozitivul dumneavoastră are o voce a lui.",

  "accessibility.how-far.title": "Cât de departe am ajuns",
  "accessibility.how-far":
    "Lucrăm după standardul {standard}, nivelul {level}. Credem că chestionarul respectă cea mai mare parte din el. Nu spunem că îl respectă în întregime, pentru că nu l-a verificat nimeni independent.",

  "accessibility.tested.title": "Ce se testează de fiecare dată când Noonday se schimbă",
  "accessibility.tested.checker":
    "Un program de verificare, axe, se uită la fiecare pagină a chestionarului în fiecare dintre stările ei: în culori deschise și închise, în Easy Read și cu erori. Cunoaște numai o parte din standard; în acea parte nu are voie să găsească nicio greșeală.",
  "accessibility.tested.keyboard":
    "La întregul chestionar se răspunde numai cu tastatura. La fiecare oprire se vede locul în care vă aflați.",
  "accessibility.tested.read-out":
    "Un program citește chestionarul așa cum ar face-o un cititor de ecran, de la început până la dovada de primire. Ce spune se păstrează, iar orice schimbare este citită și verificată.",
  "accessibility.tested.zoom":
    "Fiecare pagină a chestionarului este afișată pe o lățime de 320 de pixeli, adică la fel ca o mărire de 400% pe un ecran obișnuit. Nimic nu trebuie derulat în lateral.",
  "accessibility.tested.without-script":
    "Totul funcționează fără JavaScript. Ce ajunge este literă cu literă ce s-a scris.",
  "accessibility.tested.shown":
    "Mărimea, spațiile, literele, culorile și mișcarea se pot schimba la „{show}”. Alegerea rămâne pe dispozitivul dumneavoastră.",
  "accessibility.tested.voice":
    "Acolo unde dispozitivul are o voce a lui în limba paginii, un buton vă citește fiecare întrebare.",
  "accessibility.tools": "Cu aceste programe: {tools}.",

  "accessibility.missing.title": "Ce nu s-a testat sau nu este încă destul de bun",
  "accessibility.missing.disabled-people":
    "Nicio persoană cu dizabilități nu a testat încă Noonday. Acest lucru contează mai mult decât tot ce este scris mai sus. Ar trebui să se întâmple înainte ca familiilor să li se ceară să se bazeze pe el.",
  "accessibility.missing.screen-readers":
    "Nu s-a folosit cu el niciun cititor de ecran adevărat, cum ar fi NVDA, JAWS, VoiceOver sau TalkBack. Nu s-au folosit nici comanda vocală, nici comutatoare, nici o lupă de ecran.",
  "accessibility.missing.browsers":
    "În teste se folosește un singur browser, Chromium. Safari și Firefox nu se folosesc.",
  "accessibility.missing.audit":
    "Nimeni din afară nu l-a auditat. Un program de verificare găsește numai unele probleme, așa că nu spunem că respectă standardul în întregime.",
  "accessibility.missing.translations":
    "Traducerile în polonă, română, somaleză, arabă, bengali și urdu sunt ciorne. Nu le-a verificat niciun vorbitor nativ. În chestionarul unei zone, fiecare rămâne oprită până când este numit cineva care a verificat-o. Pagina aceasta este totuși afișată în ele.",
  "accessibility.missing.easy-read":
    "Varianta Easy Read a fost scrisă fără persoane cu dizabilități de învățare. Imaginile ei nu au fost testate cu ele.",
  "accessibility.missing.questions":
    "Întrebările fiecărei zone sunt scrise de inspectori. O întrebare poate să nu aibă o variantă Easy Read sau o traducere; atunci apare cu cuvintele ei obișnuite, în engleză.",
  "accessibility.missing.sign-language": "Nu există limbajul semnelor britanic.",
  "accessibility.missing.codes":
    "Codurile și dovezile de primire au 20 de litere și cifre. Pot fi greu de copiat de mână; le puteți tipări.",
  "accessibility.missing.work-pages":
    "Paginile pe care lucrează inspectorii și forumurile trec prin același program de verificare, dar au fost privite mai puțin atent decât chestionarul.",

  "accessibility.reviewed":
    "Scris de cei care fac Noonday, după testele lui și după ce s-au uitat la fiecare pagină. Ultima revizuire: {date}.",
};
