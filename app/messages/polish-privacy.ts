import type { Messages } from "./english.ts";

/** The privacy notice and the copy of what is held, in Polish. A draft until a named person signs it off. */
export const polishPrivacyMessages: Messages = {
  "privacy.title": "Prywatność: co dzieje się z tym, co Państwo piszą",
  "privacy.lead": "Dotyczy to ankiety dla rodziców i opiekunów. Rejon: {area}.",
  "privacy.edition": "Wydanie {edition, number}, z dnia: {date}.",
  "privacy.older": "To wydanie już nie obowiązuje. <link>Proszę przeczytać obowiązujące</link>.",
  "privacy.editions": "Wszystkie wydania",
  "privacy.link": "Prywatność: co dzieje się z tym, co Państwo piszą",
  "privacy.who.title": "Kto odpowiada za dane",
  "privacy.who":
    "Pytania zadają Ofsted i Care Quality Commission (CQC). One decydują, po co i jak używa się Państwa odpowiedzi. Prawo nazywa je administratorami danych.",
  "privacy.who.ask":
    "Pytania o prywatność? Proszę zapytać jedną z osób lub instytucji podanych na <link>stronie Państwa rejonu</link>.",
  "privacy.why.title": "Dlaczego wolno im ich używać",
  "privacy.why.task":
    "Prawo powierza inspektorom sprawdzanie, jak rejon pomaga dzieciom ze specjalnymi potrzebami edukacyjnymi lub niepełnosprawnością (Children Act 2004, section 20). Używają Państwa odpowiedzi do tego zadania publicznego (UK GDPR, Article 6(1)(e)).",
  "privacy.why.health":
    "To, co Państwo piszą, może dotyczyć zdrowia lub niepełnosprawności. Prawo chroni to szczególnie. Wolno tego tu użyć z uwagi na ważny interes publiczny, do zadania powierzonego przez prawo (UK GDPR, Article 9(2)(g); Data Protection Act 2018, Schedule 1, paragraph 6).",
  "privacy.why.agree":
    "Pytamy też o Państwa zgodę. Bez niej nic z tego, co Państwo napiszą, nie zostanie użyte. Prawo się na niej nie opiera: to Państwa wybór i można zmienić zdanie.",
  "privacy.what.title": "Co jest przechowywane",
  "privacy.what.answers":
    "Państwa odpowiedzi, to, co mówią Państwo o sobie i dzieciach, na co wyrazili Państwo zgodę, język i to, czy w Easy Read, oraz kiedy Państwo zaczęli, zapisali i wysłali.",
  "privacy.what.not":
    "Nie Państwa nazwisko, chyba że sami je Państwo wpiszą. Nie adres internetowy ani rodzaj przeglądarki czy urządzenia.",
  "privacy.what.cookies":
    "Jeden plik cookie na urządzeniu pamięta Państwa miejsce w ankiecie. Drugi pamięta, jak pokazywać strony, jeśli Państwo to wybiorą.",
  "privacy.what.email":
    "Jeśli kod ma być wysłany e-mailem, adres służy tylko do tej jednej wiadomości i nie jest przechowywany.",
  "privacy.read.title": "Kto to czyta",
  "privacy.read.inspectors":
    "Inspektorzy tej kontroli z Ofsted i CQC oraz osoby sprawdzające ich pracę. Każde otwarcie odpowiedzi jest odnotowywane.",
  "privacy.read.not":
    "Nie council (urząd lokalny), nie szkoła Państwa dziecka, nie służba zdrowia, nie forum rodziców i opiekunów.",
  "privacy.read.others":
    "Liczby odpowiedzi mogą być publikowane, a małe liczby są ukryte. Państwa słowa są cytowane tylko za Państwa zgodą i bez nazwiska.",
  "privacy.read.danger":
    "Jest jeden wyjątek: jeśli dziecku może grozić krzywda, inspektorzy muszą przekazać to osobom, których zadaniem jest dbanie o bezpieczeństwo tego dziecka.",
  "privacy.read.computers":
    "Kto prowadzi komputery dla tych urzędów, mógłby dotrzeć do tego, co tam przechowywane. Wolno mu robić tylko to, co polecą urzędy.",
  "privacy.read.programs":
    "Program szuka słów, które mogą mówić o niebezpieczeństwie dla dziecka, i odpowiedzi, które mogą pochodzić od robota. O niczym nie decyduje: patrzy na to człowiek.",
  "privacy.long.title": "Jak długo to jest przechowywane",
  "privacy.long.unsent":
    "Odpowiedzi zapisane i niewysłane są usuwane siedem dni po zamknięciu ankiety. Jeśli zgodzili się Państwo na użycie nieukończonych odpowiedzi, inspektorzy mają je tak jak wysłane.",
  "privacy.long.sent":
    "Wysłane odpowiedzi są przechowywane przez co najmniej {months, plural, one {# miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}} po opublikowaniu listu inspektorów. Potem dwie osoby razem mogą usunąć wszystko.",
  "privacy.long.longer":
    "Może to trwać dłużej: z uwagi na bezpieczeństwo dziecka, roszczenie, skargę lub delikatną kontrolę. Ktoś zapisuje, dlaczego i kiedy to sprawdzić ponownie.",
  "privacy.long.back":
    "To, co Państwo wycofają, od razu znika z każdej strony. W zaszyfrowanych kopiach zapasowych może pozostać najwyżej {days, plural, one {# dzień} other {# dni}}.",
  "privacy.rights.title": "O co można prosić",
  "privacy.rights.copy":
    "Z potwierdzeniem mogą Państwo zobaczyć wszystko, co przechowujemy o Państwa odpowiedziach: <link>tutaj</link>.",
  "privacy.rights.change":
    "Wysłane odpowiedzi można zmienić do zamknięcia ankiety. Można je wycofać do końca wizyty lub do zapieczętowania materiału dowodowego.",
  "privacy.rights.later":
    "Potem można jeszcze prosić o poprawienie lub usunięcie albo sprzeciwić się użyciu. Inspektorzy muszą odpowiedzieć w ciągu miesiąca, a prawo mówi, kiedy mogą odmówić. Potrzebują Państwa potwierdzenia: bez niego nikt nie znajdzie Państwa odpowiedzi.",
  "privacy.rights.complain":
    "Jeśli nie podoba się Państwu, jak używane są Państwa dane, można złożyć skargę do Information Commissioner’s Office (urzędu ochrony danych): <call>0303 123 1113</call>, <web>ico.org.uk</web>.",
  "privacy.talk.title": "Młodzi ludzie, którzy proszą o rozmowę z inspektorem",
  "privacy.talk.what":
    "Przechowuje się: kim jest ich dorosły, jego imię i nazwisko oraz numer telefonu lub e-mail, czego potrzebują i kiedy o to poprosili. Nie pyta się o ich własne imię, nazwisko ani numer. Czytają to inspektorzy tej ponownej wizyty. Samorząd (council) i szkoły tego nie czytają.",
  "privacy.talk.long":
    "Usuwa się to od razu, gdy się z tego wycofają, a w innym razie siedem dni po ostatnim dniu wizyty albo w chwili zapieczętowania dowodów. Jeśli ktoś może nie być bezpieczny, zachowuje się to do czasu zajęcia się tą sprawą. Zostaje tylko to, że ktoś poprosił, bez tego, co napisał.",

  "copy.title": "Wszystko, co przechowujemy o Państwa odpowiedziach",
  "copy.words":
    "Proszę wpisać potwierdzenie otrzymane po wysłaniu odpowiedzi. Kopia powstaje w tej chwili dla Państwa.",
  "copy.show": "Pokaż wszystko",
  "copy.lead": "Zrobiono dla Państwa: {moment}. Tę stronę można wydrukować.",
  "copy.file": "Zapisz jako plik",
  "copy.erased":
    "Państwa odpowiedzi są usunięte. To, co zostaje, jest w tej kopii: że ktoś wysłał odpowiedzi, kiedy i na co się zgodził.",
  "copy.when": "Kiedy",
  "copy.received": "Otrzymano",
  "copy.changed": "Zmieniono",
  "copy.withdrawn": "Wycofano",
  "copy.language": "Język odpowiedzi",
  "copy.agreed": "Zgoda: {moment}",
  "copy.edition": "Obowiązywało wydanie {edition, number} informacji o prywatności.",
  "copy.no-edition": "Nie zapisano, które wydanie informacji o prywatności wtedy obowiązywało.",
  "copy.marks": "Oznaczenia dla inspektorów",
  "copy.marks.none": "Brak.",
  "copy.mark.filled-the-hidden-field": "Wypełniono pole, którego ludzie nie widzą.",
  "copy.mark.very-fast": "Wysłano w ciągu 20 sekund od rozpoczęcia.",
  "copy.mark.fault": "Coś w ankiecie nie działało, gdy była wypełniana. Od: {from}. Do: {until}.",
  "copy.verdict.genuine": "Zdaniem inspektora to odpowiedź samej rodziny.",
  "copy.verdict.doubtful": "Inspektor nie ma pewności, czy to odpowiedź samej rodziny. Mimo to się liczy.",
  "copy.texts": "Co inspektorzy zrobili z Państwa słowami",
  "copy.texts.none": "Nie napisali Państwo żadnych słów, więc nic tu nie ma.",
  "copy.text.read":
    "{count, plural, =0 {Żaden inspektor nie oznaczył tego jako przeczytane.} one {Jako przeczytane oznaczył to # inspektor.} few {Jako przeczytane oznaczyło to # inspektorów.} many {Jako przeczytane oznaczyło to # inspektorów.} other {Jako przeczytane oznaczyło to # inspektora.}}",
  "copy.text.themes":
    "{count, plural, =0 {Nie przypisano tego do żadnego tematu.} one {Przypisano to do # tematu.} few {Przypisano to do # tematów.} many {Przypisano to do # tematów.} other {Przypisano to do # tematu.}}",
  "copy.text.flagged": "Inspektor chce do tego wrócić.",
  "copy.text.translation": "Przetłumaczone na angielski przez inspektora:",
  "copy.text.quotation": "Przygotowane do zacytowania, bez nazwiska:",
  "copy.left-out": "Czego nie ma w tej kopii i dlaczego",
  "copy.left-out.danger":
    "Czy coś przekazano dalej dla bezpieczeństwa dziecka: powiedzenie, że tak lub że nie, mogłoby narazić dziecko (Data Protection Act 2018, Schedule 3).",
  "copy.left-out.notes":
    "Nazwy tematów i notatki inspektorów do oceny: dotyczą rejonu i mogą zawierać słowa innych osób.",
  "copy.left-out.exports":
    "Listy i pliki, z którymi pracują inspektorzy: Noonday przechowuje taki plik przez jeden dzień i nie wie, czyje odpowiedzi w nim są. Opublikowane liczby nikogo nie wymieniają.",
  "copy.left-out.unsent":
    "Zmiana rozpoczęta i niewysłana: otwiera ją tylko urządzenie lub kod, z którym Państwo zaczęli.",
  "copy.left-out.ask":
    "O to, co pominięto, można poprosić. <link>Kogo zapytać i jakie mają Państwo prawa</link>.",
};
