import type { Messages } from "./english.ts";

/** What parents and carers agree to, and the pages of their survey, in Polish. */
export const polishSurveyMessages: Messages = {
  "consent.title": "Czy zgadzają się Państwo wziąć udział?",
  "consent.who-reads":
    "Te pytania zadają inspektorzy z Ofsted (urzędu kontrolującego szkoły i usługi dla dzieci) i Care Quality Commission (CQC, urzędu kontrolującego opiekę zdrowotną i społeczną). Tylko oni oraz starsi inspektorzy, którzy sprawdzają ich pracę, czytają Państwa odpowiedzi. Council (urząd lokalny), szkoła Państwa dziecka i służba zdrowia ich nie widzą.",
  "consent.evidence":
    "To, co Państwo powiedzą, staje się częścią materiału dowodowego tej ponownej kontroli. Jest przechowywane razem z resztą tego materiału przez co najmniej {months, plural, one {# miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}} od publikacji listu inspektorów. Liczby odpowiedzi mogą zostać opublikowane. Małe liczby są ukrywane.",
  "consent.no-names":
    "Prosimy nie podawać nazwisk ani imion, ani niczego, co pokazuje, o kogo chodzi. Nie pytamy o Państwa nazwisko. Nie zachowujemy Państwa adresu internetowego.",
  "consent.danger":
    "Jeśli z tego, co Państwo napiszą, wynika, że dziecku może grozić krzywda, inspektorzy muszą przekazać to osobom, których zadaniem jest dbanie o bezpieczeństwo tego dziecka. Zapis, że to zrobili, pozostanie, nawet jeśli wycofają Państwo swoje odpowiedzi.",
  "consent.take-part": "Zgadzam się wziąć udział",
  "consent.take-part.hint":
    "Nie ma takiego obowiązku. Do zamknięcia ankiety można przerwać, usunąć to, co zapisano, zmienić to, co wysłano, albo to wycofać.",
  "consent.become-evidence":
    "Zgadzam się, aby to, co powiem, stało się materiałem dowodowym tej ponownej kontroli",
  "consent.become-evidence.hint": "Bez tej zgody inspektorzy nie mogą wykorzystać Państwa odpowiedzi.",
  "consent.quote": "Moje słowa można cytować, bez podawania nazwiska",
  "consent.quote.hint":
    "Jeśli zostawią Państwo to pole puste, Państwa słowa będą czytane, ale nigdy cytowane.",
  "consent.unfinished":
    "Jeśli ankieta zostanie zamknięta, zanim wyślę odpowiedzi, inspektorzy mogą wykorzystać to, co mam zapisane",
  "consent.unfinished.hint":
    "Jeśli zostawią Państwo to pole puste, nikt nigdy nie zobaczy odpowiedzi, których Państwo nie wysłali.",
  "consent.needed":
    "Aby wziąć udział, proszę zaznaczyć „{choice}”. Jeśli się Państwo nie zgadzają, proszę wybrać to na końcu.",
  "consent.step": "Zgoda",
  "consent.shared": "Czy inne osoby używają tego urządzenia?",
  "consent.shared.hint": "Jeśli Państwo nie odpowiedzą, zachowamy na nim Państwa miejsce w ankiecie.",
  "consent.shared.no": "Nie, albo tylko osoby, którym ufam",
  "consent.shared.yes": "Tak",
  "consent.shared.yes.hint":
    "Na przykład w bibliotece. W większości przeglądarek zamknięcie przeglądarki usuwa Państwa odpowiedzi z urządzenia. Przycisk „Wyczyść to urządzenie teraz” robi to w każdej.",
  "consent.no": "Nie zgadzam się",
  "consent.no-longer": "Już się nie zgadzam: proszę usunąć moje odpowiedzi",

  "survey.of": "Ankieta dla rodziców i opiekunów: {area}",
  "survey.title-in": "{title} – Ankieta: {area}",
  "survey.back-to-area": "Ponowna kontrola: {area}",

  "start.title": "{area}: czy coś się zmieniło dla Państwa dziecka?",
  "start.lead":
    "Prosimy powiedzieć inspektorom, jak teraz wygląda pomoc dla dzieci i młodzieży ze specjalnymi potrzebami edukacyjnymi lub niepełnosprawnością.",
  "start.minutes":
    "{minutes, plural, one {Zajmie to około # minuty.} few {Zajmie to około # minut.} many {Zajmie to około # minut.} other {Zajmie to około # minuty.}} Można przerwać i wrócić.",
  "start.free": "Udział nie jest obowiązkowy, a większość pytań można pominąć.",
  "start.in-english":
    "{count, plural, one {# pytanie jest tylko po angielsku.} few {# pytania są tylko po angielsku.} many {# pytań jest tylko po angielsku.} other {# pytania jest tylko po angielsku.}} Mogą Państwo odpowiadać w swoim języku.",
  "start.no-account":
    "Nie trzeba zakładać konta. Nie pytamy o Państwa nazwisko: prosimy nie podawać imion ani nazwisk.",
  "start.closes": "Zamknięcie ankiety: {moment}.",
  "start.now": "Rozpocznij",
  "start.go-on": "Wróć do miejsca, w którym przerwano",
  "start.with-code": "Mam kod, żeby kontynuować swoje odpowiedzi",
  "closed.with-receipt": "Moje odpowiedzi są już wysłane i mam potwierdzenie",
  "start.with-receipt": "Moje odpowiedzi są już wysłane i chcę je przeczytać, zmienić lub wycofać",
  "start.change-or-erase":
    "Można <change>zmienić to, na co się Państwo zgodzili</change>, albo <erase>usunąć to, co zapisano</erase>.",
  "start.who.title": "Kto pyta, kto to czyta i jak długo jest to przechowywane",
  "start.who.asks":
    "Pytają inspektorzy z Ofsted i Care Quality Commission (CQC), urzędów, które kontrolują szkoły i opiekę. Na podstawie Państwa odpowiedzi oceniają, czy w tym rejonie naprawiono to, co było złe. To, co Państwo piszą, czytają tylko oni i osoby sprawdzające ich pracę: nie council (urząd lokalny), nie szkoła Państwa dziecka, nie służba zdrowia.",
  "start.who.kept":
    "Odpowiedzi są przechowywane przez co najmniej {months, plural, one {# miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}} od publikacji listu inspektorów.",
  "start.who.backups":
    "Jeśli coś Państwo wycofają, inspektorzy od tej chwili tego nie widzą. W zaszyfrowanych kopiach zapasowych może to pozostać najwyżej {days, plural, other {# dni}}. Potem znika.",
  "start.who.privacy": "Pytania o prywatność: {contact}.",
  "start.cannot.title": "Czego ta ankieta nie może zrobić",
  "start.cannot":
    "Inspektorzy sprawdzają, jak działa cały rejon. Nie mogą rozstrzygać spraw jednego dziecka ani zmienić decyzji o planie czy miejscu w szkole. Mogą w tym pomóc osoby wymienione poniżej.",
  "start.erased":
    "To, co mieli Państwo zapisane, zostało usunięte. Do zamknięcia ankiety można zacząć od nowa w dowolnej chwili.",
  "start.no-cookie.title": "Na tym urządzeniu nie ma Państwa miejsca w ankiecie",
  "start.no-cookie":
    "Jeśli użyli Państwo przycisku „Wyjdź szybko” albo wyczyścili to urządzenie, zapisane odpowiedzi nie przepadły: można kontynuować z kodem albo zacząć od nowa. Jeśli przed chwilą zgodzili się Państwo na udział, przeglądarka nie zachowuje plików cookie. Ankieta potrzebuje jednego, który tylko przechowuje Państwa miejsce i znika po ankiecie. Proszę zezwolić tej stronie na pliki cookie albo użyć innej przeglądarki.",

  "not-open.title": "Ankieta nie jest jeszcze otwarta",
  "not-open.late":
    "Planowane otwarcie: {opens}. Inspektorzy jeszcze ustalają pytania, więc jest opóźnienie. Prosimy zajrzeć tu ponownie niedługo. Zamknięcie ankiety: {closes}.",
  "not-open.when": "Otwarcie: {opens}. Zamknięcie: {closes}.",
  "not-open.any-time": "W tym czasie można odpowiadać o dowolnej porze, w dzień i w nocy.",
  "not-open.calendar": "Dodaj do mojego kalendarza",

  "closed.title": "Ankieta została zamknięta",
  "closed.when": "Zamknięcie ankiety: {closes}. Dziękujemy wszystkim, którzy odpowiedzieli.",
  "closed.draft":
    "Na tym urządzeniu są Państwa rozpoczęte odpowiedzi. <link>Proszę zobaczyć, co się z nimi stanie, i je skopiować</link>.",

  "declined.title": "W porządku",
  "declined.page-title": "Nie wyrazili Państwo zgody: inne sposoby, by zabrać głos ({area})",
  "declined.nothing-kept":
    "Zdecydowali Państwo nie brać udziału. Nie zachowaliśmy żadnych informacji o Państwu.",
  "declined.draft":
    "Na tym urządzeniu są Państwa odpowiedzi, które nie zostały wysłane. Pozostaną tam, dopóki ich Państwo nie usuną, najdłużej siedem dni po zamknięciu ankiety.",
  "declined.erase": "Usuń to, co mam zapisane",
  "declined.change-mind": "Do zamknięcia ankiety można jeszcze zmienić zdanie.",

  "focus.what-was-wrong": "Co zdaniem inspektorów było złe",
  "focus.no-names": "Prosimy nie podawać nazwisk osób ani nazw szkół.",
  "elsewhere.title": "Odpowiedzieli Państwo na to także gdzie indziej",
  "elsewhere.words":
    "W innym oknie lub na innym urządzeniu zapisano coś innego. Proszę wybrać poniżej, którą odpowiedź zachować, a potem nacisnąć „Dalej”.",
  "elsewhere.which": "Którą odpowiedź chcą Państwo zachować?",
  "elsewhere.here": "Tę powyżej, na tej stronie",
  "elsewhere.there": "Tę zapisaną gdzie indziej:",
  "elsewhere.none": "Brak odpowiedzi",
  "child.number": "Dziecko {number}",
  "child.ehc-plan": "Dziecko {number}, z planem EHC",
  "child.sen-support": "Dziecko {number}, z dodatkową pomocą",
  "child.waiting": "Dziecko {number}, czeka na pomoc",
  "child.none": "Dziecko {number}, teraz bez pomocy",
  "child.same": "Tak samo jak u dziecka 1",
  "child.same.hint": "Odznacz, aby odpowiedzieć inaczej.",
  "focus.only-if": "Tylko jeśli na „{question}” odpowiedziano „{choices}”",
  "check.unsent.title": "Co nie zostanie wysłane",
  "check.unsent.words":
    "Pozostaje tu zapisane do chwili wysłania. Gdy przywrócisz poprzednią odpowiedź, również zostanie wysłane.",
  "check.unsent.question": "Zmieniono odpowiedź, więc o to nie pytamy:",
  "check.unsent.child": "Mówisz teraz o mniejszej liczbie dzieci:",
  "check.unsent.same": "Zaznaczono „Tak samo jak u dziecka 1”. Wcześniej odpowiedź była taka:",

  "kept.title": "Państwa odpowiedzi są zapisane",
  "kept.same-device":
    "Aby kontynuować, proszę wrócić do ankiety na tym urządzeniu. Nikt inny nie widzi tego, co Państwo zapisali.",
  "kept.shared-device":
    "Zaznaczyli Państwo, że inne osoby używają tego urządzenia. Przed odejściem proszę je wyczyścić na końcu tej strony: niektóre przeglądarki otwierają się tam, gdzie je zamknięto. Proszę zachować poniższy kod, aby kontynuować później.",
  "kept.until": "Można kontynuować do zamknięcia ankiety: {closes}.",
  "focus.code": "Twoje odpowiedzi są zapisywane. Na każdym urządzeniu możesz iść dalej z tym kodem:",
  "kept.code": "Kod do kontynuowania ankiety",
  "kept.code.words":
    "Z tym kodem można kontynuować na dowolnym telefonie lub komputerze. Proszę go zapisać albo wydrukować tę stronę. Każdy, kto ma ten kod, może przeczytać to, co Państwo zapisali, więc proszę go dobrze pilnować. Nie ma w nim litery O: każde 0 to zero.",
  "kept.code.where": "Gdzie go wpisać: {address}",
  "kept.email": "Państwa adres e-mail",
  "kept.email.title": "Wysłanie kodu e-mailem",
  "kept.email.hint": "Wysyłamy od razu jedną wiadomość, a potem zapominamy adres.",
  "kept.email.send": "Wyślij mi kod",
  "kept.email.sent": "Wiadomość jest w drodze. Nie zachowaliśmy Państwa adresu.",
  "kept.email.failed": "Nie udało się wysłać wiadomości. Prosimy zamiast tego zapisać kod.",
  "kept.email.wait":
    "Poproszono o zbyt wiele wiadomości z tym kodem lub na ten adres. Prosimy zamiast tego zapisać kod albo spróbować później.",
  "kept.email.bad": "Proszę wpisać adres e-mail, na przykład name@example.com.",
  "kept.email.subject": "Państwa kod do kontynuowania ankiety",
  "kept.email.body":
    "Na Państwa prośbę przesyłamy kod do kontynuowania ankiety dla rodziców i opiekunów ({area}).\n\nPaństwa kod: {code}\n\nPo otwarciu tej strony kod będzie już wpisany:\n{link}\n\nZamknięcie ankiety: {closes}. Każdy, kto ma tę wiadomość, może przeczytać to, co Państwo zapisali. Nie zachowaliśmy Państwa adresu e-mail.",
  "kept.go-on": "Kontynuuj teraz",

  "return.title": "Kontynuowanie odpowiedzi",
  "return.words": "Proszę wpisać kod podany przy zapisywaniu odpowiedzi.",
  "return.code": "Państwa kod",
  "return.code.hint": "20 liter i cyfr. Spacje i małe litery nie mają znaczenia.",
  "return.bad": "To nie jest cały kod. Kod ma 20 liter i cyfr, na przykład 7K2M-4QXR-9D3T-H6WV-8BPN.",
  "return.unknown":
    "Nie znamy tego kodu. Proszę sprawdzić każdą literę. Zapisane odpowiedzi są usuwane, gdy ankieta się skończy lub gdy ktoś o to poprosi.",
  "return.too-many":
    "W krótkim czasie było stąd wiele prób. Proszę poczekać kilka minut i spróbować ponownie.",
  "return.go-on": "Kontynuuj",

  "check.step": "Sprawdź i wyślij",
  "check.title": "Proszę sprawdzić odpowiedzi, a potem je wysłać",
  "check.page-title": "Sprawdzenie odpowiedzi",
  "check.words":
    "Nic nie zostanie wysłane, dopóki nie nacisną Państwo przycisku na końcu. Zamknięcie ankiety: {closes}. Jeśli chcą Państwo zachować swoje odpowiedzi, można wydrukować lub skopiować tę stronę.",
  "check.changing":
    "To, co wysłali Państwo wcześniej, liczy się nadal, dopóki nie nacisną Państwo przycisku na końcu. Wtedy zastąpią to te odpowiedzi. Zamknięcie ankiety: {closes}.",
  "check.agreed": "Na co się Państwo zgodzili",
  "check.nothing":
    "Nie ma jeszcze odpowiedzi na żadne pytanie. Proszę odpowiedzieć przynajmniej na jedno, a potem wysłać.",
  "check.send": "Wyślij moje odpowiedzi",
  "check.send-changed": "Wyślij moje zmienione odpowiedzi",

  "receipt.title": "Dziękujemy. Otrzymaliśmy Państwa odpowiedzi",
  "receipt.page-title": "Państwa potwierdzenie",
  "receipt.arrived": "Odpowiedzi dotarły: {received}. Inspektorzy je przeczytają.",
  "receipt.changed":
    "Odpowiedzi dotarły: {received}. Zostały zmienione: {changed}. Inspektorzy je przeczytają.",
  "receipt.taken-back": "Wycofali Państwo swoje odpowiedzi",
  "receipt.erased":
    "Odpowiedzi dotarły: {received}. Zostały usunięte: {erased}. Inspektorzy ich nie wykorzystują.",
  "receipt.label": "Państwa potwierdzenie",
  "receipt.keep":
    "Proszę zachować ten kod: zapisać go albo wydrukować tę stronę. Potwierdza on, że odpowiedzi dotarły, i pozwala je przeczytać, zmienić lub wycofać. Nikt nie może Państwa dzięki niemu odnaleźć. Nie ma w nim litery O: każde 0 to zero.",
  "receipt.again":
    "Tę stronę można zobaczyć ponownie w tej przeglądarce. Nie wiemy, kim Państwo są, więc później nie będziemy mogli odnaleźć tego kodu.",
  "receipt.next.title": "Co będzie dalej",
  "receipt.next":
    "Inspektorzy czytają wypowiedzi wszystkich rodzin, a potem przyjeżdżają na kontrolę. Przy każdym uchybieniu oceniają, czy zmieniło się dość dużo, a ich list jest publikowany na stronie internetowej Ofsted.",
  "receipt.more.title": "Czy chcą Państwo powiedzieć coś jeszcze?",
  "receipt.more.words":
    "Każda odpowiedź dostaje własne potwierdzenie. Najpierw proszę zapisać to: urządzenie pokazuje tylko ostatnie.",
  "receipt.more.child": "Odpowiedz o innym dziecku",
  "receipt.more.child.hint": "To, co powiedzieli Państwo o sobie, będzie już wpisane.",
  "receipt.more.view": "Odpowiedz z innego punktu widzenia",
  "receipt.more.view.hint": "Na przykład jako rodzic, który także pracuje z dziećmi.",
  "receipt.more.other": "Ktoś inny chce odpowiedzieć na tym urządzeniu",
  "receipt.mind.title": "Jeśli zmienią Państwo zdanie",
  "receipt.mind.open":
    "Można <link>przeczytać, zmienić lub wycofać to, co wysłano</link>, aż do zamknięcia ankiety: {closes}. Potrzebne jest potwierdzenie. Potem można to jeszcze wycofać, najpóźniej: {sealed}.",
  "receipt.mind.closed":
    "Można jeszcze <link>wycofać to, co wysłano</link>, najpóźniej: {sealed}. Potrzebne jest potwierdzenie. Potem stanie się to częścią materiału dowodowego.",
  "receipt.others": "Czy inne osoby używają tego urządzenia?",
  "receipt.clear": "Zakończ i wyczyść to urządzenie",
  "receipt.clear.unsent":
    "Czy inne osoby używają tego urządzenia? Jeśli je Państwo wyczyszczą, kod będzie potrzebny, aby kontynuować zapisane odpowiedzi.",

  "clear.page-title": "Czyszczenie tego urządzenia",
  "clear.title": "Wyczyścić to urządzenie?",
  "clear.receipt":
    "Proszę najpierw zapisać to potwierdzenie. Zniknie ono z tego urządzenia i nikt nie będzie mógł go dla Państwa odnaleźć.",
  "clear.code": "Proszę najpierw zapisać ten kod. Będzie potrzebny, aby kontynuować zapisane odpowiedzi.",
  "clear.yes": "Wyczyść to urządzenie teraz",
  "clear.no": "Jeszcze nie: wróć",

  "sent.title": "Państwa odpowiedzi zostały wysłane",
  "sent.words": "Dziękujemy. Inspektorzy mają to, co wysłano z tego urządzenia.",
  "sent.erased": "To, co wysłano z tego urządzenia, zostało usunięte. Inspektorzy tego nie wykorzystują.",
  "sent.receipt": "Zobacz potwierdzenie",
  "sent.closes": "Zamknięcie ankiety: {closes}.",
  "sent.closed": "Ankieta została zamknięta: {closes}.",

  "back.title": "Przeczytaj, zmień lub wycofaj to, co wysłano",
  "back.words": "Proszę wpisać potwierdzenie otrzymane po wysłaniu odpowiedzi.",
  "back.words-closed":
    "Ankieta została zamknięta. Nadal można przeczytać to, co wysłano, albo to wycofać, najpóźniej: {sealed}.",
  "back.receipt": "Państwa potwierdzenie",
  "back.unknown": "Nie znamy tego potwierdzenia. Proszę sprawdzić każdą literę.",
  "back.show": "Pokaż moje wysłane odpowiedzi",
  "back.sent.title": "Co Państwo wysłali",
  "back.sent.arrived": "Odpowiedzi dotarły: {received}.",
  "back.sent.nothing": "Odpowiedzi, których dotyczy to potwierdzenie, zostały wycofane i usunięte.",
  "back.change": "Zmień moje odpowiedzi",
  "back.change.words": "To, co Państwo wysłali, liczy się, dopóki nie wyślą Państwo zmienionej wersji.",
  "back.take": "Wycofaj moje odpowiedzi",
  "back.take.words":
    "Wszystko, co Państwo wysłali, zostanie od razu usunięte i inspektorzy tego nie wykorzystają. Nie da się tego przywrócić. Pozostanie tylko zapis, że ktoś wysłał odpowiedzi i je wycofał: kiedy, na co wyraził zgodę i w jakim języku. Jeśli inspektorzy musieli działać, aby zapewnić bezpieczeństwo dziecku, zapis tego, co zrobili, także pozostanie.",
  "back.too-late":
    "Kontrola się skończyła, a materiał dowodowy jest zamknięty, więc nie można już nic zmienić ani wycofać.",
  "back.taken.title": "Państwa odpowiedzi zostały wycofane",
  "back.taken": "Wszystko, co Państwo wysłali, zostało usunięte. Inspektorzy tego nie wykorzystują.",

  "erase.title": "Usunąć to, co Państwo zapisali?",
  "erase.page-title": "Usuwanie tego, co zapisano",
  "erase.open":
    "Wszystko, co Państwo zapisali, zostanie od razu usunięte, a Państwa zgoda przestanie się liczyć. Nikt nigdy tego nie przeczyta. Nie da się tego przywrócić.",
  "erase.closed":
    "Państwa własna kopia odpowiedzi zostanie od razu usunięta. Nie da się jej przywrócić. Jeśli zgodzili się Państwo na wykorzystanie niedokończonych odpowiedzi, to, co mają inspektorzy, pozostanie.",
  "erase.yes": "Usuń moje odpowiedzi",
  "erase.no": "Zachowaj je",

  "paused.title": "Ankieta jest wstrzymana",
  "paused.since": "Wstrzymano: {since}. Coś w niej nie działa tak, jak powinno.",
  "paused.reason": "Inspektorzy informują:",
  "paused.safe": "To, co Państwo zapisali lub wysłali, jest bezpieczne. Teraz nie trzeba nic robić.",
  "paused.draft":
    "Państwa odpowiedzi są tu zapisane, ale jeszcze niewysłane. Można je wysłać, gdy ankieta zostanie wznowiona.",
  "paused.expected": "Przewidywane wznowienie: {expected}. Proszę wtedy ponownie otworzyć tę stronę.",
  "paused.unknown": "Nie wiemy jeszcze, kiedy ankieta zostanie wznowiona. Proszę otworzyć tę stronę później.",
  "paused.closes": "Jeśli inspektorzy nie dadzą więcej czasu, zamknięcie nastąpi: {closes}.",
  "extended.words": "Ankieta pozostaje otwarta dłużej, niż wcześniej podaliśmy. Zamknięcie: {closes}.",
  "extended.reason": "Dlaczego pozostaje otwarta dłużej:",
  "back.words-paused":
    "Ankieta jest wstrzymana. Można przeczytać to, co Państwo wysłali, albo to wycofać do: {sealed}. Zmiany będą możliwe po wznowieniu ankiety.",
  "fault.notice": "To pytanie nie działało. Od: {from}. Do: {until}. Prosimy spojrzeć na swoją odpowiedź.",
  "ended.title": "Ankieta została zamknięta, zanim wysłali Państwo odpowiedzi",
  "ended.page-title": "Ankieta została zamknięta w trakcie odpowiadania: {area}",
  "ended.when": "Zamknięcie ankiety: {closed}.",
  "ended.used.title": "To, co mieli Państwo zapisane, jest wykorzystywane",
  "ended.used":
    "Zgodzili się Państwo, aby inspektorzy mogli wykorzystać niedokończone odpowiedzi, więc mogą oni przeczytać to, co było wtedy zapisane, jako odpowiedź niedokończoną.",
  "ended.unused.title": "Nikt nie widzi tego, co mieli Państwo zapisane",
  "ended.unused":
    "Nie zgodzili się Państwo na wykorzystanie niedokończonych odpowiedzi, więc nikt inny nigdy ich nie zobaczy.",
  "ended.none": "Nie było zapisanych odpowiedzi.",
  "ended.first-stands.title": "To, co wysłali Państwo wcześniej, pozostaje ważne",
  "ended.first-stands":
    "Wprowadzali Państwo zmiany, ale ich nie wysłali. Inspektorzy mają to, co wysłano najpierw.",
  "ended.copy":
    "Można stąd skopiować własne słowa, najpóźniej: {erased}. Potem zostaną usunięte z tej strony. Można je przynieść na otwarte spotkanie albo <link>usunąć teraz</link>.",
  "ended.saved": "Co było zapisane",
  "ended.late": "Co dotarło za późno",
  "ended.late.words":
    "To dotarło do nas po zamknięciu ankiety. Nie jest wykorzystywane. Jest tu tylko dla Państwa.",
  "ended.copy-all": "Wszystko w jednym kawałku, do skopiowania",

  "media.bsl": "Obejrzyj to w brytyjskim języku migowym (BSL)",
  "media.sound": "Posłuchaj tego",
  "media.captions": "Napisy po angielsku",
  "closing-soon.title": "Ankieta zostanie zamknięta: {moment}",
  "closing-soon.words": "Możesz teraz wysłać to, co już masz. Do tego czasu możesz to zmieniać.",
  "closing-soon.send": "Wyślij to, co mam",
  "receipt.email.title": "Otrzymaj potwierdzenie e-mailem",
  "receipt.email.send": "Wyślij mi potwierdzenie",
  "receipt.email.subject": "Państwa potwierdzenie z ankiety",
  "receipt.email.body":
    "Poprosili Państwo o potwierdzenie z ankiety dla rodziców i opiekunów ({area}).\n\nPotwierdzenie: {receipt}\n\nZ nim można przeczytać, zmienić lub wycofać to, co Państwo wysłali, do: {sealed}.\n{page}\n\nMoże to zrobić każdy, kto ma tę wiadomość. Nie zachowaliśmy Państwa adresu e-mail.",
  "receipt.copy": "Kopiuj kod",
  "receipt.copied": "Skopiowano",
  "receipt.share": "Udostępnij kod",
};
