import type { Messages } from "./english.ts";

/** The way into the survey and the questions about the family, in Somali. A draft until a named person signs it off. */
export const somaliWayInMessages: Messages = {
  "tools.menu": "Liis",
  "form.needed": "(waa loo baahan yahay)",
  "form.leave-out-any": "Su’aal kasta waad ka boodi kartaa.",
  "form.leave-out-but": "Waad ka boodi kartaa su’aal kasta oo aan lahayn “waa loo baahan yahay”.",
  "about.first": "Marka hore, adiga",
  "about.child-number": "Ilmaha {child, number}:",
  "about.role.young-person": "Waxaan ahay qof dhallinyaro ah, 16 jir ama ka weyn",
  "about.role.young-person.hint": "Bog adiga kuu gaar ah ayaa jira. Halkaas ayaan ku geyneynaa.",
  "about.children.short-hint": "Da’da 0 ilaa 25, oo leh baahi gaar ah ama naafonimo.",
  "background.title": "Wax yar oo kale oo adiga kugu saabsan",
  "background.why":
    "Tan waad ka boodi kartaa. Waxay naga caawisaa inaan hubinno in la maqlo qoysas kasta. Kooxaha yaryar way qarsoonaanayaan.",
  "consent.short.who-reads":
    "Kormeerayaasha iyo kuwa shaqadooda hubiya oo keliya ayaa akhriya jawaabahaaga. Golaha deegaanka (council), iskuulka iyo adeegyada caafimaadku ma arkaan.",
  "consent.short.evidence":
    "Jawaabahaagu waxay noqonayaan caddayn. Waxaan haynaa ugu yaraan {months, plural, one {# bil} other {# bilood}} kaddib marka la daabaco warqadda kormeerayaasha.",
  "consent.short.danger":
    "Haddii ilmo halis ku jiri karo, kormeerayaashu waa inay u sheegaan dadka carruurta badbaadiya.",
  "consent.short.no-names": "Fadlan magacyo ha qorin.",
  "consent.more": "Wax dheeraad ah oo ku saabsan oggolaanshahan",
};
