import type { Messages } from "./english.ts";

/** What was said and decided, and how somebody is told of it, in Polish. A draft until a named person signs it off. */
export const polishDecidedMessages: Messages = {
  "decided.title": "Co powiedziały rodziny i co postanowiono: {area}",
  "decided.link": "Co powiedzieli ludzie i co postanowiono, prostymi słowami",
  "decided.not-yet":
    "Inspektorzy nie opublikowali jeszcze swojego listu. Gdy się ukaże, ta strona powie, co mówili ludzie i co postanowiono.",
  "decided.lead":
    "Data publikacji listu inspektorów: {date}. Ta strona mówi prostymi słowami, co powiedzieli ludzie i co postanowili inspektorzy.",
  "decided.corrected": "List poprawiono, a z nim tę stronę. Data poprawki: {date}.",
  "decided.no-counts": "Razem z listem nie opublikowano liczby odpowiedzi na pytania.",
  "decided.survey": "Odpowiedzi rodziców i opiekunów w ankiecie: {count, number}.",
  "decided.meeting": "Liczba osób na otwartym spotkaniu: {count, number}.",
  "decided.own": "Liczba młodych osób, które odpowiedziały same: {count, number}.",
  "decided.apart":
    "Te liczby policzono osobno. Nie należy ich dodawać: jedna osoba może być w kilku. Małe liczby są ukryte.",
  "decided.decision": "Co postanowili inspektorzy",
  "decided.yes": "Poprawiło się wystarczająco dużo.",
  "decided.no": "Nie poprawiło się jeszcze wystarczająco dużo.",
  "decided.letter-says": "W liście napisano:",
  "decided.next": "Co będzie dalej",
  "decided.next.all":
    "Poprawiło się wystarczająco dużo we wszystkim, co sprawdzali inspektorzy. Regularne kontrole Ministerstwa Edukacji (Department for Education) i NHS England się kończą.",
  "decided.next.yes":
    "Inne sprawy nie poprawiły się tu wystarczająco. Dlatego Department for Education i NHS England decydują, co dalej.",
  "decided.next.no":
    "Department for Education i NHS England decydują, co dalej. Rząd może interweniować. Inspektorzy wrócą w tej sprawie tylko wtedy, gdy rząd o to poprosi.",
  "decided.heard": "Kogo wysłuchano w tej sprawie",
  "decided.heard.parents": "Rodzice i opiekunowie, w ankiecie: co najmniej {count, number}.",
  "decided.heard.young": "Młodzi ludzie, w rozmowach: co najmniej {count, number}.",
  "decided.heard.own": "Młodzi ludzie, we własnych odpowiedziach: co najmniej {count, number}.",
  "decided.heard.hidden": "Odpowiedziało za mało osób, aby podać liczbę.",
  "decided.asked": "O co pytano i jakie były odpowiedzi",
  "decided.asked.parents": "Rodzice i opiekunowie",
  "decided.asked.young": "Młodzi ludzie",
  "decided.asked.own": "Młodzi ludzie, sami",
  "decided.place.going-well": "Idzie dobrze",
  "decided.place.so-so": "Tak sobie",
  "decided.place.not-going-well": "Nie idzie dobrze",
  "decided.place.leave-out": "Pominięto",
  "decided.few": "za mało, aby pokazać",
  "decided.themes": "O czym pisali rodzice i opiekunowie",
  "decided.themes.words":
    "Inspektorzy przeczytali, co napisali ludzie, i wybrali te sprawy. Jedna osoba może być w kilku.",
  "decided.at-least": "rodziców i opiekunów: co najmniej {count, number}",
  "decided.quote": "Własnymi słowami",
  "decided.quote.survey": "Rodzic lub opiekun",
  "decided.quote.young-people": "Dziecko lub młoda osoba",
  "decided.quote.meeting": "Ktoś na otwartym spotkaniu",
  "notice.title": "Powiadomcie mnie, gdy list się ukaże",
  "notice.lead":
    "Prosimy podać adres e-mail. Napiszemy jeden raz, gdy ukaże się list inspektorów. Potem zapomnimy ten adres.",
  "notice.apart":
    "Adres jest przechowywany osobno od wszystkich odpowiedzi. Nie widać z niego, czy ktoś odpowiedział ani co powiedział. Nie widzi go tu żaden inspektor, samorząd ani szkoła.",
  "notice.waits":
    "Nasze inne e-maile do rodzin nigdzie nie czekają. Ten czeka, bo Państwo o to proszą. Do tego czasu adres jest na naszym serwerze, gdzie mogą go odczytać osoby, które go prowadzą. Zamknięta kopia może go zawierać jeszcze przez tyle dni: {days, number}.",
  "notice.confirm":
    "Najpierw wyślemy e-mail z linkiem. Trzeba go otworzyć i potwierdzić. Ostatni dzień: {until}. Inaczej zapomnimy ten adres.",
  "notice.email": "Adres e-mail",
  "notice.send": "Wyślijcie mi link",
  "notice.sent": "E-mail z linkiem jest w drodze na ten adres. Proszę otworzyć link i potwierdzić.",
  "notice.wait": "Na ten adres wysłano już kilka e-maili. Prosimy spróbować jutro.",
  "notice.failed":
    "Nie udało się wysłać e-maila. Jeśli adres nie był wcześniej potwierdzony, został zapomniany.",
  "notice.answer": "Czy powiadomić Państwa, gdy list się ukaże? {area}",
  "notice.yes": "Tak, powiadomcie mnie jeden raz",
  "notice.stop": "Nie powiadamiajcie mnie",
  "notice.confirmed":
    "Napiszemy jeden raz, gdy list się ukaże. Potem zapomnimy ten adres. Jeśli przez około dobę nie uda się wysłać e-maila, też go zapomnimy.",
  "notice.stopped": "Adres został zapomniany. Nie napiszemy na niego.",
  "notice.gone": "Ten link już nie działa. Adres został zapomniany albo jest nowszy e-mail z innym linkiem.",
  "notice.out-now": "List się ukazał. Można go już przeczytać.",
  "notice.mail.subject": "Czy powiadomić Państwa, gdy list się ukaże? {area}",
  "notice.mail":
    "Ktoś poprosił Noonday, aby napisać jeden raz na ten adres, gdy inspektorzy opublikują list: {area}.\n\nJeśli to Państwo, prosimy otworzyć ten link i nacisnąć przycisk:\n{link}\n\nJeśli nie, nic nie trzeba robić. Bez potwierdzenia zapomnimy ten adres. Ostatni dzień: {until}.\n\nMożna zmienić zdanie: tym samym linkiem w każdej chwili można zlecić zapomnienie adresu.",
  "notice.out.subject": "List inspektorów już jest: {area}",
  "notice.out":
    "Prosili Państwo o wiadomość. Inspektorzy opublikowali swój list: {area}.\n\nCo powiedzieli ludzie i co postanowiono, prostymi słowami:\n{decided}\n\nList:\n{letter}\n\nTo nasz jedyny e-mail w tej sprawie. Teraz zapominamy ten adres.",
};
