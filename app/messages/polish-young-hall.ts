import type { Messages } from "./english.ts";

/** A draft until a named person signs it off. */
export const polishYoungHallMessages: Messages = {
  "young-hall.no-script": "Ta strona potrzebuje JavaScript.",
  "young-hall.with-signal": "Odpowiadaj z zasięgiem. Wtedy możesz też nagrywać lub rysować",
  "young-hall.ready": "Gotowe. Teraz działa bez zasięgu",
  "young-hall.ready.words": "Zostań na tej stronie. Nie zamykaj jej. Nie ładuj jej ponownie.",
  "young-hall.where":
    "To, co mówisz, zostaje na tym urządzeniu, aż będzie zasięg. Wtedy zostanie wysłane do inspektorów.",
  "young-hall.until": "Można to wysłać do końca dnia: {until}. Potem jest za późno i ta strona to usuwa.",
  "young-hall.off":
    "Urządzenie się wyłączy? To, co czeka, zostaje na nim. Otwórz ten sam kod, gdy będzie zasięg.",
  "young-hall.keep": "Zachowaj. Zostanie wysłane, gdy będzie zasięg",
  "young-hall.state": "Co gdzie jest",
  "young-hall.waiting": "Na tym urządzeniu, jeszcze nie wysłane:",
  "young-hall.sent": "Wysłane stąd:",
  "young-hall.card.title": "Dziękujemy",
  "young-hall.card.how": "Zrób jej zdjęcie albo przepisz. Otwiera odpowiedzi, gdy zostaną wysłane.",
  "young-hall.card.waiting":
    "Twoje odpowiedzi są na tym urządzeniu. Nie są jeszcze wysłane. Zostaną wysłane, gdy będzie zasięg.",
  "young-hall.card.sent":
    "Twoje odpowiedzi są wysłane. Mają je inspektorzy. To urządzenie już ich nie przechowuje.",
  "young-hall.card.problem":
    "Twoje odpowiedzi są na tym urządzeniu. Nie udało się ich wysłać. Powiedz inspektorowi.",
  "young-hall.card.next": "Mam kartę. Następna osoba",
  "young-hall.problem.number-not-free":
    "Nie wysłano. Ktoś już odpowiedział z tym numerem albo inspektorzy nie mają dla niego zgody. Powiedz inspektorowi. Potem spróbuj ponownie lub wybierz swój numer:",
  "young-hall.problem.link-closed":
    "Nie wysłano. Kod jest zamknięty. Powiedz inspektorowi. Potem spróbuj ponownie.",
  "young-hall.problem.too-late": "Było za późno na wysłanie. Tutaj zostało usunięte.",
  "young-hall.problem.refused": "Nie udało się wysłać. Nadal tu jest. Powiedz inspektorowi.",
  "young-hall.again": "Spróbuj ponownie",
};
