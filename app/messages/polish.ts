import type { Messages } from "./english.ts";
import { polishAccessibilityMessages } from "./polish-accessibility.ts";
import { polishAreaMessages } from "./polish-area.ts";
import { polishDecidedMessages } from "./polish-decided.ts";
import { polishHomeMessages } from "./polish-home.ts";
import { polishPaperMessages } from "./polish-paper.ts";
import { polishPrivacyMessages } from "./polish-privacy.ts";
import { polishSurveyMessages } from "./polish-survey.ts";
import { polishTalkMessages } from "./polish-talk.ts";
import { polishWayInMessages } from "./polish-way-in.ts";
import { polishYoungAnswerMessages } from "./polish-young-answer.ts";
import { polishYoungHallMessages } from "./polish-young-hall.ts";
import { polishYoungPeoplesRecordingMessages } from "./polish-young-people-recording.ts";
import { polishYoungWaysMessages } from "./polish-young-ways.ts";

/** A draft until a named person signs it off. It speaks to “Państwo”, which says neither man nor woman. */
export const polishMessages: Messages = {
  "form.continue": "Dalej",
  "form.later": "Zapisz i wróć później",
  "form.back": "Wstecz",
  "form.optional": "(nieobowiązkowe)",
  "form.or": "lub",
  "form.error": "Błąd:",
  "form.change": "Zmień",
  "form.not-answered": "Brak odpowiedzi",
  "form.left-out": "Pominięto",
  "form.yes": "Tak",
  "form.no": "Nie",
  "form.choose-several": "Proszę wybrać wszystkie pasujące odpowiedzi.",
  "form.compare-with": "Proszę porównać to, jak jest teraz, z tym, jak było wcześniej ({date}).",
  "form.limit": "Najwyższa liczba znaków: {many, number}.",
  "form.step": "Krok {step, number} z {of, number}",
  "form.step-named": "Krok {step, number} z {of, number}: {name}",
  "form.put-right":
    "{count, plural, one {Trzeba poprawić jedną rzecz} few {Trzeba poprawić # rzeczy} many {Trzeba poprawić # rzeczy} other {Trzeba poprawić # rzeczy}}",
  "form.one-step-back": "Jeden krok wstecz",
  "form.skip-to-content": "Przejdź do głównej treści",
  "form.print": "Wydrukuj tę stronę",

  "script.saved": "Zapisano",
  "script.not-saved":
    "W tej chwili nie możemy zapisać odpowiedzi. Państwa słowa są nadal na tej stronie, a my wciąż próbujemy.",
  "script.elsewhere":
    "Na to pytanie odpowiedzieli Państwo także w innym oknie. Proszę nacisnąć „Dalej”, aby zobaczyć obie odpowiedzi.",
  "script.not-kept":
    "Nie udało się tego tutaj zapisać. Proszę nacisnąć „Dalej”, aby zobaczyć dlaczego. Państwa słowa nie przepadły.",
  "script.slow": "Wysyłanie jeszcze trwa. Proszę chwilę poczekać.",
  "script.unreachable":
    "W tej chwili nie możemy połączyć się z Noonday. Państwa słowa są nadal tutaj. Wciąż próbujemy, a Państwo mogą ponownie nacisnąć przycisk.",
  "script.read-to-me": "Przeczytaj mi to",
  "script.stop-reading": "Przestań czytać",
  "script.room-left": "Ile znaków można jeszcze wpisać: '{many}'",
  "script.too-long": "Tekst jest za długi. Liczba znaków ponad limit: '{many}'",
  "script.too-long-to-save":
    "Jedna odpowiedź jest za długa, dlatego ta odpowiedź nie została zapisana. Proszę ją skrócić. Wszystko inne jest zapisane.",

  "problem.choose-listed": "Proszę wybrać jedną z podanych odpowiedzi.",
  "problem.choose-one-only": "Proszę wybrać tylko jedną odpowiedź.",
  "problem.choose-one": "Proszę wybrać odpowiedź.",
  "problem.choose-some": "Proszę wybrać co najmniej jedną odpowiedź.",
  "problem.write": "Proszę wpisać odpowiedź.",
  "problem.too-long":
    "Odpowiedź jest za długa o {over, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}. Najwyższa liczba znaków: {most, number}.",
  "problem.alone": "Zaznaczono „{choice}” i coś jeszcze. Proszę zostawić tylko jedno z nich.",
  "problem.alone-choice":
    "Jedna z zaznaczonych odpowiedzi nie pasuje do żadnej innej. Proszę zostawić tylko ją albo tylko pozostałe.",
  "form.error-title": "Błąd: {title}",

  "moment.noon": "12:00 (południe)",
  "moment.midnight": "0:00 (północ)",
  moment: "{date}, godz. {time}",

  "footer.words":
    "Noonday: głos rodzin, gdy inspektorzy ponownie sprawdzają, jak w danym rejonie działa wsparcie SEND (dla dzieci ze specjalnymi potrzebami edukacyjnymi i niepełnosprawnościami).",
  "demo.title": "Zmyślony przykład.",
  "demo.words": "Żadne miejsce, osoba ani odpowiedź nie są tu prawdziwe.",
  "demo.link": "Wypróbuj go jako dowolna osoba",

  "footer.accessibility": "Dostępność",

  "broken.not-saved":
    "Wina leży po naszej stronie. Być może nie jest to jeszcze zapisane. To, co Państwo napisali, jest tutaj: proszę nacisnąć przycisk, aby spróbować ponownie. Nic nie zostanie policzone dwa razy. Jeśli nadal się nie uda, proszę odczekać kilka minut i nacisnąć jeszcze raz.",
  "broken.again": "Spróbuj ponownie",
  "broken.unsaved.title": "Nie udało się nam tego zapisać",
  "broken.unsaved.sent":
    "Państwa odpowiedzi zostały już wysłane z tego urządzenia, więc nie można było nic do nich dodać.",
  "broken.unsaved.gone":
    "Nie możemy znaleźć odpowiedzi rozpoczętych na tym urządzeniu. Być może zostały usunięte albo przeglądarka nie zachowuje plików cookie.",
  "broken.unsaved.label": "Co Państwo napisali",
  "broken.unsaved.hint": "Nikt inny tego nie widział. Proszę to skopiować przed opuszczeniem tej strony.",
  "broken.unsaved.to-receipt": "Zobacz potwierdzenie",
  "broken.unsaved.to-start": "Przejdź do początku ankiety",

  "help.title": "Jeśli dziecko nie jest bezpieczne",
  "help.call": "Jeśli ktoś jest teraz w niebezpieczeństwie, proszę zadzwonić pod numer <call>999</call>.",
  "help.not-here": "Odpowiedzi w tej ankiecie nie są czytane od razu.",
  "help.by-day": "w ciągu dnia",
  "help.by-night": "w nocy i w weekendy",

  "ways.title": "Inne sposoby, by zabrać głos",
  "ways.title.over": "Do kogo można się zwrócić",
  "ways.meeting": "<link>Proszę przyjść na otwarte spotkanie</link>. Nie trzeba się zapisywać.",
  "ways.young-people":
    "<link>Młodzi ludzie mają własną stronę</link>: jak mogą powiedzieć inspektorom, co myślą.",
  "ways.paper":
    "<link>Można wydrukować pytania na papierze</link>, odpowiedzieć na nie i oddać je osobiście lub wysłać pocztą.",
  "ways.complaints": "Skargi na działanie usług w Państwa rejonie",
  "ways.advice": "Bezpłatna, niezależna porada",

  "tools.label": "Język, wersja łatwa do czytania i pomoc",

  "danger.link": "Dziecko może być w niebezpieczeństwie",
  "danger.title": "Jeśli dziecko może być w niebezpieczeństwie",
  "danger.now":
    "Jeśli ktoś jest teraz w niebezpieczeństwie, proszę zadzwonić pod numer <call>999</call> i poprosić o policję (po angielsku: „police”).",
  "danger.cannot-speak":
    "Jeśli dzwonią Państwo z telefonu komórkowego i nie mogą mówić, proszę zadzwonić pod 999 i na polecenie nacisnąć 55. Jeśli nie mogą Państwo słyszeć lub mówić, można skorzystać z <text>usług tekstowych i pośredniczących numeru 999</text>.",
  "danger.not-now":
    "Jeśli sprawa nie jest pilna, proszę zadzwonić do działu opieki społecznej dla dzieci (children’s social care) w swoim council, czyli urzędzie lokalnym. Nie trzeba mieć pewności.",
  "danger.nspcc": "NSPCC (organizacja chroniąca dzieci) także doradza dorosłym: <call>0808 800 5000</call>.",
  "danger.childline":
    "Dzieci i młodzież mogą o każdej porze zadzwonić do Childline (telefonu zaufania dla dzieci): <call>0800 1111</call>. Rozmowa jest bezpłatna.",
  "danger.survey":
    "Odpowiedzi w tej ankiecie nie są czytane od razu. Jeśli napiszą Państwo, że dziecku może coś grozić, inspektorzy muszą przekazać to dalej.",
  "danger.back": "Wróć do poprzedniego miejsca",
  "danger.saved": "To, co Państwo napisali, jest zapisane.",

  "leave.button": "Wyjdź szybko",
  "leave.title": "Opuścili Państwo ankietę",
  "leave.done": "Na tym urządzeniu nie ma już śladu po Państwa miejscu w ankiecie.",
  "leave.history":
    "W historii przeglądarki nadal widać, że ta strona była otwarta. Aby to usunąć, proszę otworzyć historię w menu przeglądarki i skasować strony z dzisiaj.",
  "leave.onward": "Przejdź na stronę z pogodą",
  "leave.before":
    "„Wyjdź szybko” od razu usuwa z tego urządzenia Państwa miejsce w ankiecie i pokazuje stronę z pogodą. Jeśli mają Państwo swój kod, to, co zapisano, nie przepadnie.",

  "show.link": "Pokaż po mojemu",
  "show.title": "Pokaż po mojemu",
  "show.words":
    "Proszę wybrać to, co Państwu odpowiada. Ustawienia zapisują się na tym urządzeniu. Jeśli odpowiedzą Państwo na ankietę, język i Easy Read zapiszą się z odpowiedziami.",
  "show.language": "Język",
  "show.language.draft": "To tłumaczenie jest wersją roboczą.",
  "show.easy": "Wersja łatwa do czytania (Easy Read)",
  "show.easy.on": "Easy Read (łatwe do czytania): włącz",
  "show.easy.off": "Easy Read (łatwe do czytania): wyłącz",
  "show.easy.hint": "Krótkie słowa, na większości stron jedno pytanie naraz, z obrazkami.",
  "show.easy.no": "Zwykłe słowa",
  "show.text-size": "Wielkość słów",
  "show.text-size.usual": "Zwykła",
  "show.text-size.large": "Duża",
  "show.text-size.larger": "Większa",
  "show.text-size.largest": "Największa",
  "show.spacing": "Odstępy między literami i wierszami",
  "show.spacing.usual": "Zwykłe",
  "show.spacing.wide": "Szerokie",
  "show.font": "Kształt liter",
  "show.font.usual": "Zwykły",
  "show.font.plain": "Prosty i szeroki",
  "show.font.serif": "Jak w książce",
  "show.colours": "Kolory",
  "show.colours.device": "Tak jak ustawiono na moim urządzeniu",
  "show.colours.light": "Ciemne na jasnym",
  "show.colours.dark": "Jasne na ciemnym",
  "show.colours.cream": "Czarne na kremowym",
  "show.colours.yellow-on-black": "Żółte na czarnym",
  "show.motion": "Ruch na stronie",
  "show.motion.device": "Tak jak ustawiono na moim urządzeniu",
  "show.motion.still": "Niech nic się nie rusza",
  "show.save": "Pokaż w ten sposób",

  "about.title": "O Państwu i Państwa dzieciach",
  "about.why":
    "To pokazuje inspektorom, czy słychać głos różnych rodzin. Można pominąć, co się chce. Widzą to tylko inspektorzy, a we wszystkim, co jest publikowane, małe grupy są ukryte.",
  "about.prefer-not-to-say": "Wolę nie mówić",

  "about.role": "Jako kto Państwo odpowiadają?",
  "about.role.hint":
    "Jeśli są Państwo rodzicem, a zarazem pracują z dziećmi, proszę odpowiedzieć osobno w każdej z tych ról. Teraz proszę wybrać jedną. Po wysłaniu będzie można odpowiedzieć jeszcze raz.",
  "about.role.parent-or-carer": "Rodzic, ojczym lub macocha",
  "about.role.grandparent-or-relative": "Babcia, dziadek lub inny krewny, który opiekuje się dzieckiem",
  "about.role.foster-carer": "Rodzic zastępczy (foster carer)",
  "about.role.helper": "Pomagam odpowiedzieć rodzicowi lub opiekunowi",
  "about.role.helper.hint": "Proszę zapisać to, co ta osoba mówi, jej własnymi słowami.",
  "about.role.professional": "Osoba pracująca z dziećmi lub rodzinami",
  "about.role.other": "Ktoś inny",
  "about.role.other.hint": "Jesteś młodą osobą, której to dotyczy? Masz własną stronę: „Młodzi ludzie”.",

  "about.children": "Ilu dzieci lub młodych osób dotyczy ta odpowiedź?",
  "about.children.hint":
    "Proszę policzyć osoby w wieku od 0 do 25 lat, które mają specjalne potrzeby edukacyjne lub niepełnosprawność. Można odpowiedzieć za wszystkie naraz albo wysłać osobną odpowiedź dla każdej.",
  "about.children.1": "1",
  "about.children.2": "2",
  "about.children.3": "3",
  "about.children.4": "4",
  "about.children.5": "5",
  "about.children.6": "6 lub więcej",

  "about.age-phase": "Ile mają lat?",
  "about.age-phase.hint": "Pytamy, bo pomoc często zmienia się z wiekiem.",
  "about.age-phase.early-years": "od 0 do 4",
  "about.age-phase.primary": "od 5 do 10",
  "about.age-phase.secondary": "od 11 do 15",
  "about.age-phase.post-16": "od 16 do 18",
  "about.age-phase.adult": "od 19 do 25",

  "about.support": "Jaką pomoc mają teraz?",
  "about.support.hint":
    "Pytamy, bo rodziny, które mają plan, i te, które go nie mają, mogą widzieć różne rzeczy.",
  "about.support.ehc-plan": "Plan edukacji, zdrowia i opieki (education, health and care plan)",
  "about.support.ehc-plan.hint": "Często nazywany EHC plan lub EHCP.",
  "about.support.sen-support": "Dodatkowa pomoc bez planu",
  "about.support.sen-support.hint":
    "Szkoły nazywają to SEN support (wsparcie przy specjalnych potrzebach edukacyjnych).",
  "about.support.waiting": "Czekanie na ocenę potrzeb, plan lub pierwszą odpowiedź",
  "about.support.none": "W tej chwili żadnej pomocy",
  "about.support.not-sure": "Nie mam pewności",

  "about.setting": "Gdzie się uczą?",
  "about.setting.hint":
    "Pytamy, żeby usłyszeć o szkołach każdego rodzaju, a także od rodzin dzieci, które nie mają szkoły.",
  "about.setting.early-years-setting": "Żłobek, przedszkole lub opiekunka dzienna (childminder)",
  "about.setting.mainstream": "Zwykła szkoła (mainstream school)",
  "about.setting.mainstream-unit": "Specjalny oddział w zwykłej szkole (unit lub base)",
  "about.setting.special": "Szkoła specjalna",
  "about.setting.college-or-training": "College, szkolenie lub nauka zawodu w pracy (apprenticeship)",
  "about.setting.alternative-provision": "Nauka poza zwykłą szkołą (alternative provision)",
  "about.setting.alternative-provision.hint": "Na przykład w placówce zwanej pupil referral unit.",
  "about.setting.home-educated": "Nauka w domu z naszego wyboru",
  "about.setting.educated-elsewhere":
    "Nauka w domu lub gdzie indziej, zorganizowana przez council (urząd lokalny)",
  "about.setting.hospital": "W szpitalu lub w szkole szpitalnej",
  "about.setting.out-of-area": "Szkoła lub college poza tym rejonem",
  "about.setting.none": "W tej chwili bez miejsca w szkole lub poza szkołą",

  "about.circumstances": "Czy coś z tego pasuje?",
  "about.circumstances.hint": "Pytamy, żeby usłyszeć rodziny, które często się pomija.",
  "about.circumstances.looked-after": "Dziecko pod opieką council, czyli urzędu lokalnego (looked after)",
  "about.circumstances.care-leaver": "Młoda osoba, która opuściła pieczę zastępczą (care leaver)",
  "about.circumstances.child-in-need":
    "Ma plan dla dziecka w potrzebie (child in need plan) lub plan ochrony dziecka (child protection plan)",
  "about.circumstances.service-family": "Dziecko osoby służącej w wojsku",
  "about.circumstances.youth-justice":
    "Ma kontakt z wymiarem sprawiedliwości dla nieletnich albo przebywa w areszcie lub placówce zamkniętej",
  "about.circumstances.moving-on": "Zmienia szkołę albo przechodzi z usług dla dzieci do usług dla dorosłych",
  "about.circumstances.none": "Nic z tego",

  "about.part-of-area": "Gdzie Państwo mieszkają?",
  "about.part-of-area.hint": "Pytamy, bo pomoc może być różna w różnych miejscach. Nie potrzebujemy adresu.",
  "about.part-of-area.city-or-large-town": "W dużym mieście",
  "about.part-of-area.small-town": "W małym mieście",
  "about.part-of-area.village-or-countryside": "Na wsi",
  "about.part-of-area.outside-the-area": "Poza tym rejonem",

  "choice.strongly-agree": "Zdecydowanie się zgadzam",
  "choice.agree": "Zgadzam się",
  "choice.neither": "Ani się zgadzam, ani nie zgadzam",
  "choice.disagree": "Nie zgadzam się",
  "choice.strongly-disagree": "Zdecydowanie się nie zgadzam",
  "choice.better": "Lepiej",
  "choice.same": "Mniej więcej tak samo",
  "choice.worse": "Gorzej",
  "choice.always": "Zawsze",
  "choice.often": "Często",
  "choice.sometimes": "Czasami",
  "choice.rarely": "Rzadko",
  "choice.never": "Nigdy",
  "choice.yes": "Tak",
  "choice.no": "Nie",
  "choice.good": "Dobrze",
  "choice.ok": "W porządku",
  "choice.not-good": "Niedobrze",
  "choice.not-sure": "Nie mam pewności",
  "choice.dont-know": "Nie wiem",
  "choice.not-come-up": "To mnie nie dotyczyło",

  ...polishSurveyMessages,
  ...polishWayInMessages,
  ...polishYoungWaysMessages,
  ...polishYoungHallMessages,
  ...polishYoungAnswerMessages,
  ...polishAreaMessages,
  ...polishPaperMessages,
  ...polishTalkMessages,
  ...polishDecidedMessages,
  ...polishHomeMessages,
  ...polishYoungPeoplesRecordingMessages,
  ...polishAccessibilityMessages,
  ...polishPrivacyMessages,
};
