import type { Messages } from "./english.ts";

/** The first page of all, in Romanian. A draft until a named person signs it off. */
export const romanianHomeMessages: Messages = {
  "home.title": "Familiile sunt ascultate când inspectorii se întorc",
  "home.description":
    "Părinții, îngrijitorii și tinerii le spun inspectorilor dacă ajutorul pentru copiii cu nevoi educaționale speciale sau dizabilități s-a îmbunătățit în zona lor.",
  "home.heading": "S-a îmbunătățit ajutorul pentru copilul dumneavoastră? Spuneți-le inspectorilor",
  "home.lead":
    "Inspectorii de la Ofsted și Care Quality Commission se întorc în zonele în care ajutorul pentru copiii și tinerii cu nevoi educaționale speciale sau dizabilități (SEND) nu a fost destul de bun. Înainte să decidă, vor să audă familiile.",
  "home.areas": "Zonele în care se întorc inspectorii",
  "home.areas.none": "Niciuna în acest moment. O zonă apare aici după ce a aflat că vin inspectorii.",
  "home.state.open": "Sondaj deschis",
  "home.state.paused": "Sondaj întrerupt",
  "home.state.not-open": "Sondajul nu s-a deschis încă",
  "home.state.closed": "Sondaj închis",
  "home.turn.late": "Inspectorii încă stabilesc întrebările.",
  "home.turn.open": "Sondajul se închide: {time}.",
  "home.turn.paused": "Sondajul este întrerupt. Dacă inspectorii nu dau mai mult timp, se închide: {time}.",
  "home.turn.not-open": "Sondajul se deschide: {time}.",
  "home.turn.closed": "Sondajul s-a închis: {time}.",
  "home.languages": "Paginile acestei zone sunt în: {languages}.",
  "home.heard": "Trei moduri de a fi ascultat",
  "home.heard.survey":
    "<strong>Un sondaj pentru părinți și îngrijitori.</strong> Se deschide la prânz, cam cu o săptămână înainte să vină inspectorii, și se închide la prânz în ziua lucrătoare dinainte. Fără cont și fără nume.",
  "home.heard.meeting":
    "<strong>O întâlnire deschisă.</strong> Părinții și îngrijitorii vorbesc cu inspectorii în timpul vizitei.",
  "home.heard.young":
    "<strong>Tinerii.</strong> Vorbesc cu inspectorii într-un fel care li se potrivește sau răspund singuri.",
  "home.timetable": "Vedeți în ce zi se întâmplă fiecare lucru la o revizitare",
  "home.part": "Lucrați la o revizitare?",
  "home.part.sign-in":
    "Inspectorii, forumurile părinților și responsabilii locali <link>se conectează aici</link>.",
  "home.part.demo": "În acest exemplu puteți <link>fi oricine</link>.",
};
