import type { Messages } from "./english.ts";

/** A draft until a named person signs it off. */
export const romanianYoungHallMessages: Messages = {
  "young-hall.no-script": "Această pagină are nevoie de JavaScript.",
  "young-hall.with-signal": "Răspunde cu semnal. Atunci poți și să înregistrezi sau să desenezi",
  "young-hall.ready": "Gata. Acum funcționează fără semnal",
  "young-hall.ready.words": "Rămâi pe această pagină. Nu o închide. Nu o încărca din nou.",
  "young-hall.where":
    "Ce spui rămâne pe acest dispozitiv până când este semnal. Atunci se trimite inspectorilor.",
  "young-hall.until":
    "Se poate trimite până la sfârșitul zilei de {until}. Mai târziu este prea târziu și această pagină șterge tot.",
  "young-hall.off":
    "Se oprește dispozitivul? Ce așteaptă rămâne pe el. Deschide din nou același cod când este semnal.",
  "young-hall.keep": "Păstrează. Se trimite când este semnal",
  "young-hall.state": "Ce și unde",
  "young-hall.waiting": "Pe acest dispozitiv, netrimise încă:",
  "young-hall.sent": "Trimise de aici:",
  "young-hall.card.title": "Mulțumim",
  "young-hall.card.how": "Fotografiază-l sau copiază-l. Deschide ce ai spus după ce este trimis.",
  "young-hall.card.waiting":
    "Ce ai spus este pe acest dispozitiv. Nu este trimis încă. Se trimite când este semnal.",
  "young-hall.card.sent": "Ce ai spus este trimis. Inspectorii au răspunsul. Acest dispozitiv nu îl mai are.",
  "young-hall.card.problem":
    "Ce ai spus este pe acest dispozitiv. Nu s-a putut trimite. Spune inspectorului.",
  "young-hall.card.next": "Am cardul. Următoarea persoană",
  "young-hall.problem.number-not-free":
    "Nu este trimis. Cineva a răspuns cu acest număr sau inspectorii nu au un da pentru el. Spune inspectorului. Apoi încearcă din nou sau alege numărul tău:",
  "young-hall.problem.link-closed":
    "Nu este trimis. Codul este închis. Spune inspectorului. Apoi încearcă din nou.",
  "young-hall.problem.too-late": "A fost prea târziu pentru a trimite. Aici este șters.",
  "young-hall.problem.refused": "Nu s-a putut trimite. Este încă aici. Spune inspectorului.",
  "young-hall.again": "Încearcă din nou",
};
