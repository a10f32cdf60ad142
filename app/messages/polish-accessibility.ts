import type { Messages } from "./english.ts";

/** The accessibility statement, in Polish. A draft until a named person signs it off. */
export const polishAccessibilityMessages: Messages = {
  "accessibility.title": "Dostępność: co sprawdzono, a czego nie",
  "accessibility.description": "Na ile każdy może korzystać z Noonday, co sprawdzono i jak złożyć skargę.",
  "accessibility.heading": "Dostępność: czy każdy może z tego korzystać?",
  "accessibility.lead":
    "Chcemy, żeby każdy mógł wziąć udział, bez względu na wzrok, słuch, sprawność rąk, język czy sposób myślenia. Ta strona mówi, co sprawdziliśmy, czego nie sprawdziliśmy i co zrobić, jeśli coś u Państwa nie działa.",

  "accessibility.not-working.title": "Jeśli coś u Państwa nie działa",
  "accessibility.not-working":
    "Aby zabrać głos, nie trzeba korzystać z tej strony internetowej. Ankietę każdego rejonu można wydrukować na papierze, także dużym drukiem i w wersji łatwej do czytania (Easy Read). Można poprosić kogoś o pisanie za Państwa, są też spotkania, na których można mówić. Te sposoby są wymienione na końcu pierwszej strony ankiety.",
  "accessibility.contact":
    "Aby otrzymać ankietę w innej postaci, odpowiedzieć przez telefon albo powiedzieć nam, że coś nie działa:",
  "accessibility.contact.none":
    "proszę zapytać jedną z osób lub instytucji podanych na <link>stronie Państwa rejonu</link>.",
  "accessibility.unhappy":
    "Jeśli odpowiedź Państwa nie zadowala, bezpłatnie pomoże Equality Advisory and Support Service (służba doradztwa i wsparcia w sprawach równości): <call>0808 800 0082</call>, <link>equalityadvisoryservice.com</link>. Equality and Human Rights Commission (komisja do spraw równości i praw człowieka) czuwa nad tym, by przestrzegano zasad dotyczących stron publicznych.",

  "accessibility.change.title": "Co można zmienić",
  "accessibility.change":
    "Na każdej stronie ankiety „{show}” zmienia wielkość i kształt liter, odstępy między nimi, kolory i ruch. „{easy}” zadaje na większości stron jedno pytanie naraz, krótkimi słowami i z obrazkami. „{read}” pojawia się, jeśli Państwa urządzenie ma własny głos.",

  "accessibility.how-far.title": "Jak daleko jesteśmy",
  "accessibility.how-far":
    "Pracujemy według standardu {standard}, poziom {level}. Sądzimy, że ankieta spełnia większość jego wymagań. Nie mówimy, że spełnia wszystkie, bo nie sprawdził tego nikt niezależny.",

  "accessibility.tested.title": "Co jest sprawdzane przy każdej zmianie Noonday",
  "accessibility.tested.checker":
    "Program sprawdzający, axe, ogląda każdą stronę ankiety w każdym jej stanie: w jasnych i ciemnych kolorach, w Easy Read i z błędami. Zna tylko część standardu; w tej części nie może znaleźć żadnego błędu.",
  "accessibility.tested.keyboard":
    "Cała ankieta jest wypełniana samą klawiaturą. Za każdym razem widać miejsce, w którym się jest.",
  "accessibility.tested.read-out":
    "Program odczytuje ankietę tak jak czytnik ekranu, od początku do potwierdzenia. To, co mówi, jest zachowywane, a każda zmiana jest czytana i sprawdzana.",
  "accessibility.tested.zoom":
    "Każda strona ankiety jest pokazywana na szerokość 320 pikseli, co odpowiada powiększeniu 400% na zwykłym ekranie. Niczego nie trzeba przewijać w bok.",
  "accessibility.tested.without-script":
    "Wszystko działa bez JavaScriptu. Dociera dokładnie to, co wpisano, litera po literze.",
  "accessibility.tested.shown":
    "Wielkość, odstępy, litery, kolory i ruch można zmienić pod „{show}”. Wybór pozostaje na Państwa urządzeniu.",
  "accessibility.tested.voice":
    "Jeśli Państwa urządzenie ma własny głos w języku strony, przycisk odczytuje każde pytanie.",
  "accessibility.tools": "Za pomocą tych programów: {tools}.",

  "accessibility.missing.title": "Czego nie sprawdzono albo co nie jest jeszcze dość dobre",
  "accessibility.missing.disabled-people":
    "Żadna osoba z niepełnosprawnością nie sprawdziła jeszcze Noonday. To ważniejsze niż wszystko powyżej. Powinno się to stać, zanim rodziny zostaną poproszone, by na nim polegać.",
  "accessibility.missing.screen-readers":
    "Nie użyto z nim żadnego prawdziwego czytnika ekranu, takiego jak NVDA, JAWS, VoiceOver czy TalkBack. Nie użyto też sterowania głosem, przełącznika ani lupy ekranowej.",
  "accessibility.missing.browsers":
    "Do sprawdzania używana jest tylko jedna przeglądarka, Chromium. Safari i Firefox nie są używane.",
  "accessibility.missing.audit":
    "Nikt z zewnątrz tego nie skontrolował. Program sprawdzający znajduje tylko niektóre problemy, więc nie mówimy, że standard jest spełniony w całości.",
  "accessibility.missing.translations":
    "Tłumaczenia na polski, rumuński, somalijski, arabski, bengalski i urdu są wersjami roboczymi. Nie sprawdził ich nikt, dla kogo to język ojczysty. W ankiecie rejonu każde z nich pozostaje wyłączone, dopóki nie zostanie podane nazwisko osoby, która je sprawdziła. Ta strona mimo to jest w nich pokazywana.",
  "accessibility.missing.easy-read":
    "Wersję Easy Read napisano bez udziału osób z niepełnosprawnością intelektualną. Jej obrazków z nimi nie sprawdzono.",
  "accessibility.missing.questions":
    "Pytania dla każdego rejonu piszą inspektorzy. Pytanie może nie mieć wersji Easy Read albo tłumaczenia; pokazuje się wtedy zwykłymi słowami, po angielsku.",
  "accessibility.missing.sign-language": "Nie ma brytyjskiego języka migowego.",
  "accessibility.missing.codes":
    "Kody i potwierdzenia mają 20 liter i cyfr. Trudno je przepisać ręcznie; można je wydrukować.",
  "accessibility.missing.work-pages":
    "Strony, na których pracują inspektorzy i fora rodziców, przechodzą przez ten sam program sprawdzający, ale przyjrzano się im mniej dokładnie niż ankiecie.",

  "accessibility.reviewed":
    "Napisane przez twórców Noonday na podstawie testów i oglądania każdej strony. Ostatni przegląd: {date}.",
};
