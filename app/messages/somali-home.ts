import type { Messages } from "./english.ts";

/** The first page of all, in Somali. A draft until a named person signs it off. */
export const somaliHomeMessages: Messages = {
  "home.title": "Qoysaska waa la dhegaystaa marka kormeerayaashu soo noqdaan",
  "home.description":
    "Waalidiinta, daryeelayaasha iyo dhalinyaradu waxay kormeerayaasha u sheegaan in caawinta carruurta baahiyaha waxbarasho ee gaarka ah ama naafonimada qabta ay ka fiicnaatay aaggooda.",
  "home.heading": "Caawinta ilmahaagu ma fiicnaatay? U sheeg kormeerayaasha",
  "home.lead":
    "Kormeerayaasha Ofsted iyo Care Quality Commission waxay ku soo noqdaan meelaha caawinta carruurta iyo dhalinyarada leh baahiyo waxbarasho oo gaar ah ama naafonimo (SEND) aanay ku filnayn. Ka hor intaanay go’aansan, waxay rabaan inay qoysaska dhegaystaan.",
  "home.areas": "Aagagga ay kormeerayaashu ku soo noqonayaan",
  "home.areas.none":
    "Hadda midna ma jiro. Aaggu halkan ayuu ka muuqdaa marka loo sheego in kormeerayaashu imanayaan.",
  "home.state.open": "Sahanku waa furan yahay",
  "home.state.paused": "Sahanka waa la hakiyay",
  "home.state.not-open": "Sahanka weli lama furin",
  "home.state.closed": "Sahanku waa xidhan yahay",
  "home.turn.late": "Kormeerayaashu weli su’aalaha ayay dejinayaan.",
  "home.turn.open": "Sahanku wuxuu xidhmayaa {time}.",
  "home.turn.paused":
    "Sahanka waa la hakiyay. Haddaan kormeerayaashu waqti dheeraad ah bixin, wuxuu xidhmayaa {time}.",
  "home.turn.not-open": "Sahanku wuxuu furmayaa {time}.",
  "home.turn.closed": "Sahanku wuxuu xidhmay {time}.",
  "home.languages": "Bogagga aaggan waxay ku qoran yihiin: {languages}.",
  "home.heard": "Saddex siyaabood oo laguu dhegaysto",
  "home.heard.survey":
    "<strong>Sahan waalidiinta iyo daryeelayaasha.</strong> Wuxuu furmaa duhurka, qiyaastii toddobaad ka hor imaatinka kormeerayaasha, wuxuuna xidhmaa duhurka maalinta shaqo ee ka horreysa. Akoon iyo magac toona looma baahna.",
  "home.heard.meeting":
    "<strong>Kulan furan.</strong> Waalidiinta iyo daryeelayaashu waxay la hadlaan kormeerayaasha inta booqashada lagu jiro.",
  "home.heard.young":
    "<strong>Dhalinyarada.</strong> Waxay kormeerayaasha ula hadlaan si iyaga ku habboon, ama iyagu keligood ayay jawaabaan.",
  "home.timetable": "Eeg maalinta wax kasta dhacayaan marka dib loo booqdo",
  "home.part": "Ma ka shaqaysaa booqasho celis ah?",
  "home.part.sign-in":
    "Kormeerayaasha, golayaasha waalidiinta iyo saraakiisha deegaanku <link>halkan ayay ka galaan</link>.",
  "home.part.demo": "Tusaalahan waxaad <link>noqon kartaa qof kasta</link>.",
};
