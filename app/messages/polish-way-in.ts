import type { Messages } from "./english.ts";

/** The way into the survey and the questions about the family, in Polish. A draft until a named person signs it off. */
export const polishWayInMessages: Messages = {
  "tools.menu": "Menu",
  "form.needed": "(wymagane)",
  "form.leave-out-any": "Każde pytanie można pominąć.",
  "form.leave-out-but": "Każde pytanie bez słowa „wymagane” można pominąć.",
  "about.first": "Najpierw o Państwu",
  "about.child-number": "Dziecko {child, number}:",
  "about.role.young-person": "Jestem młodą osobą, mam 16 lat lub więcej",
  "about.role.young-person.hint": "Jest strona dla Ciebie. Przejdziesz na nią.",
  "about.children.short-hint": "W wieku od 0 do 25 lat, ze specjalnymi potrzebami lub niepełnosprawnością.",
  "background.title": "Jeszcze trochę o Państwu",
  "background.why":
    "Można to pominąć. To pomaga sprawdzić, czy słychać głos różnych rodzin. Małe grupy pozostają ukryte.",
  "consent.short.who-reads":
    "Odpowiedzi czytają tylko inspektorzy i osoby, które sprawdzają ich pracę. Nie widzą ich: urząd lokalny (council), szkoła ani służba zdrowia.",
  "consent.short.evidence":
    "Odpowiedzi stają się materiałem dowodowym. Przechowujemy je co najmniej {months, plural, one {# miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}} od publikacji listu inspektorów.",
  "consent.short.danger":
    "Jeśli dziecko może być zagrożone, inspektorzy muszą powiadomić osoby, które dbają o bezpieczeństwo dzieci.",
  "consent.short.no-names": "Prosimy nie podawać imion ani nazwisk.",
  "consent.more": "Więcej o tej zgodzie",
};
