import type { Messages } from "./english.ts";

/** The pages of an area, of its open meeting, of young people and of the paper form, in Polish. A draft until a named person signs it off. */
export const polishAreaMessages: Messages = {
  "moment.span": "{date}, godz. {from}–{to}",

  "area.description": "Kiedy wracają inspektorzy, co sprawdzają i jak rodziny mogą zabrać głos.",
  "area.all": "Wszystkie rejony",
  "area.lead":
    "Ponowna kontrola: {area}. Początek: {from}. Koniec: {until}. Inspektorzy sprawdzają, czy pomoc dla dzieci i młodzieży ze specjalnymi potrzebami edukacyjnymi lub niepełnosprawnością (SEND) jest lepsza.",
  "area.lead.over":
    "Ponowna kontrola: {area}. Początek: {from}. Koniec: {until}. Inspektorzy sprawdzali, czy pomoc dla dzieci i młodzieży ze specjalnymi potrzebami edukacyjnymi lub niepełnosprawnością (SEND) jest lepsza.",
  "area.survey": "Ankieta dla rodziców i opiekunów",
  "area.survey.open": "Ankieta jest teraz otwarta.",
  "area.survey.paused": "Ankieta jest wstrzymana.",
  "area.survey.closed": "Ankieta jest zamknięta. Dziękujemy wszystkim, którzy odpowiedzieli.",
  "area.survey.not-open": "Ankieta nie jest jeszcze otwarta.",
  "area.survey.late": "Ankieta nie jest jeszcze otwarta: inspektorzy wciąż ustalają pytania.",
  "area.survey.opens": "Otwarcie",
  "area.survey.opened": "Otwarto",
  "area.survey.was-to-open": "Miała się otworzyć",
  "area.survey.closes": "Zamknięcie",
  "area.survey.has-closed": "Zamknięto",
  "area.take-part": "Weź udział w ankiecie",
  "area.otherwise": "Zobacz, jak inaczej można zabrać głos",
  "area.focuses.title": "Co sprawdzają inspektorzy",
  "area.focuses":
    "Podczas wcześniejszej kontroli te sprawy nie były wystarczająco dobre. Inspektorzy sprawdzają każdą z nich ponownie.",
  "area.meeting": "Otwarte spotkanie",
  "area.meeting.come":
    "Każdy rodzic i opiekun może przyjść i porozmawiać z inspektorami. Nie trzeba się zapisywać.",
  "area.meeting.online": "przez internet",
  "area.meeting.held": "Spotkanie już się odbyło. Dziękujemy wszystkim, którzy przyszli.",
  "area.meeting.planned":
    "Planowany dzień spotkania: {date}. Godzina i miejsce pojawią się tutaj, gdy tylko zostaną ustalone.",
  "area.meeting.link": "O otwartym spotkaniu",
  "area.letter": "List inspektorów",
  "area.letter.words": "Inspektorzy opublikowali list o tym, co ustalili.",
  "area.letter.link": "Przeczytaj list",
  "letter.title": "List inspektorów: {area}",
  "letter.lead": "Data publikacji: {date}. List jest po angielsku.",
  "letter.corrected": "Data poprawki: {date}.",
  "area.deleted.letter":
    "Ponowna kontrola: {area}. Inspektorzy opublikowali swój list. Data publikacji: {date}. Tego listu już tu nie ma.",
  "area.deleted":
    "Dwie osoby postanowiły usunąć wszystko, co powiedziano lub przysłano w związku z tą ponowną kontrolą. Data decyzji: {date}. Nikt nie może już tego tutaj przeczytać.",
  "area.deleted.stays":
    "Zachowujemy tylko nazwę rejonu, daty, informację, ile usunięto, i zapis tego, co robili inspektorzy.",
  "letter.counts": "Liczby",
  "letter.counts.words":
    "Ile osób udzieliło każdej odpowiedzi. Małe liczby są ukryte, aby nikogo nie można było rozpoznać.",
  "letter.counts.all": "Wszystkie liczby, pytanie po pytaniu",
  "receipts.title": "Potwierdzenia z ankiety: {area}",
  "receipts.lead":
    "Gdy ankieta się zamknęła, Noonday sporządził listę potwierdzeń ważnych w tej chwili. Mając swoje potwierdzenie, mogą Państwo sami sprawdzić, czy Państwa odpowiedzi są na liście.",
  "receipts.not-made": "Lista powstaje kilka minut po zamknięciu ankiety. Zamknięcie: {closes}.",
  "receipts.being-made":
    "Ankieta zamknęła się: {closes}. Lista właśnie powstaje. Proszę zajrzeć tu znowu za kilka minut.",
  "receipts.too-few":
    "Dla tej ankiety nie ma listy. Gdy się zamknęła, ważnych było mniej potwierdzeń niż {min, number}. Przy tak małej liczbie nawet ona sama mogłaby zdradzić za dużo.",
  "receipts.link": "Sprawdź, czy Twoje odpowiedzi zostały uwzględnione",
  "receipts.when": "Ważne w chwili zamknięcia ankiety",
  "receipts.count": "Potwierdzenia na liście",
  "receipts.root": "Kod całej listy",
  "receipts.root.words":
    "Gdyby jedno potwierdzenie dodano, zmieniono lub pominięto, kod byłby inny. Gdy list inspektorów zostanie opublikowany, kod będzie także w nim.",
  "receipts.apart":
    "Te odpowiedzi nie mają potwierdzenia, więc nie ma ich na liście. Liczby są zaokrąglone, aby chronić rodziny.",
  "receipts.unfinished": "Niedokończone odpowiedzi, które inspektorzy mogą wykorzystać",
  "receipts.entered": "Odpowiedzi na papierze, przez telefon lub e-mailem",
  "receipts.taken-back": "Wycofane po sporządzeniu listy",
  "receipts.about": "około {count, number}",
  "receipts.few": "mniej niż {min, number}",
  "receipts.later": "Podamy to, gdy dowody zostaną zapieczętowane.",
  "receipts.check": "Sprawdź swoje potwierdzenie",
  "receipts.check.words":
    "To działa na Państwa własnym urządzeniu. Tego, co Państwo wpiszą, nikomu nie wysyłamy. Stronę można zapisać i używać jej bez internetu.",
  "receipts.check.open": "Otwórz stronę, która sprawdza",
  "receipts.check.save": "Zapisz stronę, która sprawdza",
  "receipts.says": "Co lista pokazuje, a czego nie",
  "receipts.says.in": "Lista pokazuje, że odpowiedzi są uwzględnione. Nie pokazuje, co w nich jest.",
  "receipts.says.nothing":
    "Nikt nie zobaczy na niej, kim Państwo są, co Państwo napisali ani kiedy i skąd to wysłali. Nikt nie odtworzy z niej potwierdzenia. Zmienione odpowiedzi liczą się raz.",
  "receipts.says.trust":
    "Te strony pochodzą od nas. Jeśli Państwo im nie ufają, proszę zapisać listę, porównać jej kod z kodem w liście inspektorów i sprawdzić ją na innym komputerze.",
  "receipts.files": "Inne sposoby sprawdzenia",
  "receipts.list": "Zapisz listę jako plik",
  "receipts.script": "Zapisz skrypt (trzydzieści linii), który ją sprawdza (dla Node)",
  "receipts.script.words":
    "Mając skrypt i listę, można sprawdzać bez JavaScriptu w przeglądarce. Proszę wpisać na komputerze:",
  "receipts.proof": "Dowód dla Państwa potwierdzenia",
  "receipts.proof.words":
    "Proszę wpisać potwierdzenie otrzymane jako ostatnie. Wysyłamy je do nas tylko w tym celu i nie zachowujemy go. Dowód to plik, który mogą sprawdzić inni. Nie ma w nim Państwa potwierdzenia.",
  "receipts.proof.make": "Przygotuj dowód",
  "receipts.proof.save": "Zapisz dowód jako plik",
  "receipts.proof.show":
    "Dowód pokazuje, że odpowiedzi z potwierdzeniem są uwzględnione. Kto ma tylko dowód, nie może ich otworzyć.",
  "receipts.do": "Sprawdź",
  "receipts.working": "Sprawdzamy…",
  "receipts.in":
    "Państwa odpowiedzi są na liście. Były tam, gdy ankieta się zamknęła. Jeśli potem je Państwo wycofali, inspektorzy ich nie wykorzystują.",
  "receipts.not-in":
    "Tego potwierdzenia nie ma na liście. Proszę sprawdzić każdą literę. Jeśli odpowiedzi były zmieniane, proszę użyć potwierdzenia otrzymanego jako ostatnie. Odpowiedzi wycofanych przed sporządzeniem listy na niej nie ma.",
  "receipts.earlier":
    "Ta lista dotyczy wcześniejszego zamknięcia ankiety: {closed}. Odpowiedzi wysłanych później na niej nie ma. Liczą się tak samo.",
  "receipts.broken":
    "Ta lista nie jest kompletna albo ktoś ją zmienił. Proszę na niej nie polegać. Proszę pobrać stronę jeszcze raz.",
  "receipts.needs-script":
    "Ta strona wymaga JavaScriptu. Bez niego proszę użyć listy i skryptu dostępnych na tej stronie:",
  "letter.proof.receipts": "Lista potwierdzeń ważnych w chwili zamknięcia ankiety",
  "letter.proof": "Jak sprawdzić ten list",
  "letter.proof.words":
    "Noonday prowadzi zapis tego, co zrobiono podczas tej wizyty. Te kody pokażą później, czy coś w nim zmieniono.",
  "letter.proof.entries": "Zapis do chwili tego listu. Liczba wpisów: {count}",
  "letter.proof.seal": "To, co powiedzieli ludzie, zapieczętowano {date}",
  "letter.proof.seal-off": "To, co powiedzieli ludzie, zapieczętowano {date}. Pieczęć później zdjęto.",
  "area.young-people": "Młodzi ludzie",
  "area.young-people.words":
    "Inspektorzy rozmawiają z młodymi ludźmi twarzą w twarz. Na swojej stronie młodzi ludzie znajdą, jak jeszcze mogą zabrać głos.",
  "area.young-people.link": "Co się dzieje, gdy młodzi ludzie rozmawiają z inspektorami",
  "area.can.title": "Co inspektorzy mogą, a czego nie mogą zrobić",
  "area.can": "Mogą",
  "area.can.listen": "wysłuchać rodziców, opiekunów i młodych ludzi",
  "area.can.weigh": "rozważyć to, co mówi wiele rodzin, obok innych dowodów",
  "area.can.say": "powiedzieć przy każdej sprawie, czy poprawiło się wystarczająco dużo",
  "area.can.letter": "napisać o tym list, który każdy może przeczytać",
  "area.can.decided": "powiedzieć prostymi słowami, co mówili ludzie i co postanowiono",
  "area.cannot": "Nie mogą",
  "area.cannot.settle": "rozstrzygnąć sprawy jednego dziecka",
  "area.cannot.change": "zmienić decyzji o planie, miejscu w szkole lub pieniądzach",
  "area.cannot.complaint": "rozpatrzyć skargi",
  "area.cannot.tell": "odpowiedzieć każdej rodzinie z osobna: nikt nie wie, kto co napisał",
  "area.contacts": "Do kogo się zwrócić: {area}",

  "contact.social-care-day": "Opieka społeczna dla dzieci, w ciągu dnia",
  "contact.social-care-day.hint":
    "Dla każdego, kto martwi się o bezpieczeństwo dziecka, w godzinach pracy urzędu.",
  "contact.social-care-night": "Opieka społeczna dla dzieci, w nocy i w weekendy",
  "contact.social-care-night.hint": "Zespół dyżurny poza godzinami pracy.",
  "contact.complaints": "Skargi",
  "contact.complaints.hint":
    "Gdzie złożyć skargę na pomoc dla jednego dziecka, której ponowna kontrola nie może naprawić.",
  "contact.independent-advice": "Niezależna porada",
  "contact.independent-advice.hint": "Bezpłatna i bezstronna poradnia SEND w tym rejonie (SENDIASS).",
  "contact.privacy": "Prywatność",
  "contact.privacy.hint": "Kto odpowiada na pytania o to, jak używane i przechowywane są dane osobowe.",

  "meeting.title": "Otwarte spotkanie dla rodziców i opiekunów: {area}",
  "meeting.lead":
    "Prosimy przyjść i opowiedzieć inspektorom, jak to wygląda w Państwa rodzinie. Sprawdzają oni, czy pomoc dla dzieci i młodzieży ze specjalnymi potrzebami edukacyjnymi i niepełnosprawnościami (SEND) jest lepsza.",
  "meeting.not-settled":
    "<strong>Godziny i miejsca nie są jeszcze ustalone.</strong> Planowany dzień spotkania: {date}. Prosimy zajrzeć tu ponownie przed tym dniem.",
  "meeting.over": "<strong>Spotkanie już się odbyło.</strong> Dziękujemy wszystkim, którzy przyszli.",
  "meeting.any": "Można przyjść na dowolne z nich. Wszystkie dotyczą tych samych spraw.",
  "meeting.no-booking.title": "Nie trzeba się zapisywać",
  "meeting.no-booking":
    "Wystarczy przyjść. Nikt nie pyta o nazwisko i nikt nie mówi urzędowi lokalnemu, szkołom ani służbie zdrowia, kto przyszedł. Można przyjść później i wyjść wcześniej.",
  "meeting.about": "O czym jest spotkanie",
  "meeting.happens": "Co się na nim dzieje",
  "meeting.happens.begin":
    "Na początku inspektorzy mówią, po co jest spotkanie i co zrobią z tym, co usłyszą.",
  "meeting.happens.speak": "Można mówić albo tylko słuchać. Można wyjść w każdej chwili.",
  "meeting.happens.write":
    "Zapisują, co zostało powiedziane i mniej więcej ile osób się zgadza. Nie zapisują nazwisk.",
  "meeting.happens.evidence": "To, co Państwo powiedzą, staje się częścią dowodów w ponownej kontroli.",
  "meeting.happens.danger":
    "Jeśli usłyszą coś, co oznacza, że dziecko może nie być bezpieczne, muszą przekazać to dalej.",
  "meeting.happens.one-child":
    "Nie mogą zająć się sprawą jednego dziecka, ale mogą powiedzieć, kto może w niej pomóc.",
  "meeting.not-here": "Prosimy nie czekać do spotkania.",

  "session.cancelled": "Odwołane",
  "session.now": "Trwa teraz",
  "session.where": "Gdzie",
  "session.online": "Przez internet",
  "session.or-online": "Albo przez internet",
  "session.access": "Dostępność",

  "ways.survey": "<link>Ankieta dla rodziców i opiekunów</link>.",

  "paper.title": "Ankieta na papierze",
  "paper.on-screen": "Ankieta na ekranie",
  "paper.closed": "Zamknięcie ankiety: {closes}. Formularza wypełnionego teraz nie można już policzyć.",
  "paper.how":
    "Proszę ją wydrukować, dać rodzinie i pomóc w odesłaniu. Pytania są takie same jak w ankiecie na ekranie.",
  "paper.a4": "A4, zwykły druk",
  "paper.large": "A4, duży druk",
  "paper.size": "Wielkość druku",
  "paper.print": "Wydrukuj ten formularz",
  "paper.print.menu": "Proszę wydrukować to z menu przeglądarki.",
  "paper.about-what":
    "Pomoc dla dzieci ze specjalnymi potrzebami edukacyjnymi lub niepełnosprawnością: {area}",
  "paper.lead":
    "Inspektorzy z Ofsted i Care Quality Commission (CQC) wracają do tego rejonu ({area}). Chcą dowiedzieć się od Państwa, co się zmieniło.",
  "paper.fill": "Jak wypełnić formularz",
  "paper.fill.pen":
    "Proszę używać długopisu. Kratkę zaznacza się tak: ☑. Aby zmienić, proszę ją przekreślić i zaznaczyć inną.",
  "paper.fill.leave-out":
    "Można pominąć wszystko, na co nie chcą Państwo odpowiadać, chyba że jest napisane „wymagane”.",
  "paper.fill.help": "Ktoś zaufany może pisać za Państwa. Słowa powinny być Państwa.",
  "paper.fill.language": "Można pisać w dowolnym języku.",
  "paper.fill.more": "Jeśli brakuje miejsca, proszę użyć dodatkowej kartki i napisać na niej numer pytania.",
  "paper.return": "Kiedy i gdzie oddać formularz",
  "paper.return.when":
    "Musi do nas dotrzeć po tej chwili: {opens}, i przed tą: {closes}. Później nie można go policzyć.",
  "paper.return.give-back":
    "Proszę oddać go osobie, od której go Państwo dostali, jeśli Państwo wolą, w zamkniętej kopercie.",
  "paper.or-online": "Albo odpowiedz na ekranie:",
  "paper.code": "Kod QR adresu {address}",
  "paper.needed": "(wymagane)",
  "paper.if-you-like": "(jeśli Państwo chcą)",
  "paper.take-part.hint":
    "Nie trzeba brać udziału. Można wycofać odpowiedzi, dopóki inspektorzy nie skończą ich liczyć: proszę zwrócić się do osoby, której je Państwo oddali.",
  "paper.role.hint":
    "Jeśli są Państwo rodzicem i też pracują z dziećmi, proszę wypełnić po jednym formularzu w każdej z tych ról.",
  "paper.tick-one": "Proszę zaznaczyć jedno.",
  "paper.tick-several": "Proszę zaznaczyć wszystko, co pasuje.",
  "paper.lines": "Miejsce na odpowiedź",
  "paper.was-wrong": "Podczas wcześniejszej kontroli to było złe:",
  "paper.last": "Przed oddaniem",
  "paper.last.check":
    "Czy zaznaczyli Państwo kratki i odpowiedzieli na pytania z napisem „wymagane”? Bez nich nikt nie może użyć Państwa odpowiedzi. Formularz musi do nas dotrzeć przed: {closes}.",
  "paper.last.take-back":
    "Jeśli mogą Państwo chcieć później wycofać odpowiedzi, proszę wpisać tu słowo lub liczbę znane tylko Państwu i je zachować:",
  "paper.thanks": "Dziękujemy.",

  "broken.areas": "Obszary, do których wracają inspektorzy",
  "broken.did-you-mean": "Czy chodzi o {area}?",
  "broken.home": "Przejdź na początek Noonday",
  "broken.not-found": "Nie znaleziono strony",
  "broken.not-found.words": "Pod tym adresem nic nie ma. Proszę sprawdzić, czy adres jest poprawny.",
  "broken.ours": "Coś poszło nie tak",
  "broken.ours.words":
    "Błąd jest po naszej stronie. Proszę nacisnąć Wstecz: to, co Państwo napisali, nadal tam jest. Proszę za chwilę spróbować ponownie.",
  "broken.wait": "Proszę chwilę poczekać",
  "broken.wait.words":
    "Z Państwa adresu przychodzi teraz bardzo wiele żądań, może dlatego, że korzysta z niego wiele osób. Proszę nacisnąć Wstecz: to, co Państwo napisali, nadal tam jest. Proszę spróbować ponownie za {minutes, plural, one {minutę} few {# minuty} many {# minut} other {# minuty}}. Nic, co zapisano, nie przepadło.",
  "broken.not-done": "Nie udało się tego zrobić",
  "broken.not-done.words":
    "Noonday nie mogło zrobić tego, o co poproszono. Proszę wrócić i spróbować ponownie.",
  "broken.not-saved.words": "Nie udało się zapisać tego, co było na stronie. Proszę wrócić do początku.",
  "broken.elsewhere.words": "To żądanie nie przyszło ze strony Noonday, więc niczego nie zmieniono.",
  "broken.too-large.words":
    "To, co wysłano, jest za duże. Proszę nacisnąć Wstecz: to, co Państwo napisali, nadal tam jest. Proszę to skrócić i wysłać ponownie.",

  "young.kind": "Łatwe do czytania (Easy Read)",
  "young.title": "Inspektorzy chcą wysłuchać młodych ludzi",
  "young.page-title": "Młodzi ludzie i inspektorzy: {area}. Wersja łatwa do czytania",
  "young.who": "Kto przyjeżdża",
  "young.who.coming": "Przyjeżdżają inspektorzy. Miejsce: {area}.",
  "young.who.when": "Początek: {from}. Koniec: {until}.",
  "young.who.why": "Chcą wiedzieć, czy pomoc dla młodych ludzi jest coraz lepsza.",
  "young.came": "Kto przyjechał",
  "young.came.came": "Przyjechali inspektorzy. Miejsce: {area}.",
  "young.came.when": "Początek: {from}. Koniec: {until}.",
  "young.came.why": "Chcieli wiedzieć, czy pomoc dla młodych ludzi jest coraz lepsza.",
  "young.came.thanks": "Skończyli rozmowy z młodymi ludźmi. Dziękujemy wszystkim, którzy wzięli udział.",
  "young.happens": "Co się dzieje",
  "young.happens.groups": "Inspektorzy rozmawiają z grupami młodych ludzi.",
  "young.happens.where": "Może to być w szkole, w college’u lub w grupie młodzieżowej.",
  "young.happens.ask": "Pytają, co myślisz.",
  "young.happens.faces": "Możesz pokazać buźkę: dobrze, w porządku, niedobrze albo nie wiem.",
  "young.happens.ways": "Możesz mówić, migać, pisać, rysować lub pokazywać.",
  "young.happens.together": "Może być z tobą ktoś, komu ufasz.",
  "young.choose": "Ty wybierasz",
  "young.choose.say": "Możesz powiedzieć tak lub nie.",
  "young.choose.under-16": "Jeśli nie masz 16 lat, twój rodzic lub opiekun też musi się zgodzić.",
  "young.choose.again": "Na początku inspektorzy pytają cię jeszcze raz.",
  "young.choose.skip": "Możesz pominąć pytanie.",
  "young.choose.stop": "Możesz przerwać w każdej chwili.",
  "young.choose.fine": "Nic złego się nie stanie, jeśli powiesz nie.",
  "young.said": "Co dzieje się z tym, co powiesz",
  "young.said.write": "Inspektorzy zapisują, co mówisz.",
  "young.said.no-name": "Nie zapisują twojego imienia ani nazwiska.",
  "young.said.own-words": "Używają twoich własnych słów tylko, jeśli się zgodzisz.",
  "young.said.take-out": "Możesz zmienić zdanie. Wtedy usuną to, co powiedziałeś lub powiedziałaś.",
  "young.said.letter": "Na koniec piszą list. Każdy może go przeczytać.",
  "young.said.not-who": "W liście nie ma, kim jesteś.",
  "young.safe": "Jeśli ktoś nie jest bezpieczny",
  "young.safe.tell":
    "Jeśli powiesz, że komuś dzieje się krzywda, inspektorzy muszą powiedzieć osobom, które mogą pomóc.",
  "young.safe.999": "Jesteś teraz w niebezpieczeństwie? Zadzwoń pod 999.",
  "young.safe.childline": "Martwisz się czymś? Możesz zadzwonić do Childline. To nic nie kosztuje.",
  "young.safe.by-day": "W ciągu dnia możesz też zadzwonić tutaj: {name}.",
  "young.safe.by-night": "W nocy i w weekendy możesz też zadzwonić tutaj: {name}.",
};
