import type { Messages } from "./english.ts";

/** The way into the survey and the questions about the family, in Romanian. A draft until a named person signs it off. */
export const romanianWayInMessages: Messages = {
  "tools.menu": "Meniu",
  "form.needed": "(necesar)",
  "form.leave-out-any": "Puteți sări peste orice întrebare.",
  "form.leave-out-but": "Puteți sări peste orice întrebare la care nu scrie „necesar”.",
  "about.first": "Mai întâi, despre dumneavoastră",
  "about.child-number": "Copilul {child, number}:",
  "about.role.young-person": "Sunt tânăr, am 16 ani sau mai mult",
  "about.role.young-person.hint": "Există o pagină pentru tine. Te ducem acolo.",
  "about.children.short-hint": "Între 0 și 25 de ani, cu nevoi speciale sau o dizabilitate.",
  "background.title": "Încă puțin despre dumneavoastră",
  "background.why":
    "Puteți sări peste tot. Ne ajută să vedem dacă sunt ascultate tot felul de familii. Grupurile mici rămân ascunse.",
  "consent.short.who-reads":
    "Numai inspectorii și cei care le verifică munca citesc răspunsurile dumneavoastră. Consiliul local (council), școala și serviciile de sănătate nu le văd.",
  "consent.short.evidence":
    "Răspunsurile devin dovezi. Le păstrăm cel puțin {months, plural, one {# lună} few {# luni} other {# de luni}} după publicarea scrisorii inspectorilor.",
  "consent.short.danger":
    "Dacă un copil ar putea fi în pericol, inspectorii trebuie să le spună celor care țin copiii în siguranță.",
  "consent.short.no-names": "Vă rugăm să nu scrieți nume.",
  "consent.more": "Mai multe despre acest acord",
};
