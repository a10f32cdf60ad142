import type { Messages } from "./english.ts";

/** The first page of all, in Polish. A draft until a named person signs it off. */
export const polishHomeMessages: Messages = {
  "home.title": "Głos rodzin, gdy inspektorzy wracają",
  "home.description":
    "Rodzice, opiekunowie i młodzi ludzie mówią inspektorom, czy pomoc dla dzieci ze specjalnymi potrzebami edukacyjnymi lub niepełnosprawnością poprawiła się w ich okolicy.",
  "home.heading": "Czy pomoc dla Twojego dziecka się poprawiła? Powiedz inspektorom",
  "home.lead":
    "Inspektorzy z Ofsted i Care Quality Commission wracają tam, gdzie pomoc dla dzieci i młodych ludzi ze specjalnymi potrzebami edukacyjnymi lub niepełnosprawnością (SEND) nie była wystarczająco dobra. Zanim zdecydują, chcą usłyszeć rodziny.",
  "home.areas": "Obszary, do których wracają inspektorzy",
  "home.areas.none":
    "W tej chwili żadne. Obszar pojawi się tutaj, gdy dowie się, że inspektorzy przyjeżdżają.",
  "home.state.open": "Ankieta otwarta",
  "home.state.paused": "Ankieta wstrzymana",
  "home.state.not-open": "Ankieta jeszcze nieotwarta",
  "home.state.closed": "Ankieta zamknięta",
  "home.turn.late": "Inspektorzy wciąż ustalają pytania.",
  "home.turn.open": "Ankieta zamyka się: {time}.",
  "home.turn.paused":
    "Ankieta jest wstrzymana. Jeśli inspektorzy nie dadzą więcej czasu, zamyka się: {time}.",
  "home.turn.not-open": "Ankieta otwiera się: {time}.",
  "home.turn.closed": "Ankieta zamknęła się: {time}.",
  "home.languages": "Strony tego obszaru są w językach: {languages}.",
  "home.heard": "Trzy sposoby, by Cię usłyszano",
  "home.heard.survey":
    "<strong>Ankieta dla rodziców i opiekunów.</strong> Otwiera się w południe, około tygodnia przed przyjazdem inspektorów, i zamyka się w południe w ostatnim dniu roboczym przed wizytą. Bez konta i bez nazwiska.",
  "home.heard.meeting":
    "<strong>Otwarte spotkanie.</strong> Rodzice i opiekunowie rozmawiają z inspektorami podczas wizyty.",
  "home.heard.young":
    "<strong>Młodzi ludzie.</strong> Rozmawiają z inspektorami tak, jak im wygodnie, albo odpowiadają sami.",
  "home.timetable": "Zobacz, którego dnia co się dzieje podczas ponownej wizyty",
  "home.part": "Pracujesz przy ponownej wizycie?",
  "home.part.sign-in":
    "Inspektorzy, fora rodziców i opiekunów oraz urzędnicy lokalni <link>logują się tutaj</link>.",
  "home.part.demo": "W tym przykładzie możesz <link>być kimkolwiek</link>.",
};
