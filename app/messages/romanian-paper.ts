import type { Messages } from "./english.ts";

/** A draft until a named person signs it off. */
export const romanianPaperMessages: Messages = {
  "paper.first": "Mai întâi: pentru cine răspundeți",
  "paper.child": "Copilul {number, number}",
  "paper.child.about": "Despre copilul {number, number}.",
  "paper.child.if": "Completați dacă răspundeți pentru {number, number} sau mai mulți copii.",
  "paper.child.more":
    "Răspundeți pentru mai mult de {number, number} copii? Cereți încă un formular sau folosiți o altă foaie. Scrieți pe ea numărul întrebării și despre care copil este.",
  "paper.only-if":
    "Răspundeți dacă ați bifat {choices} la întrebarea {number} sau nu ați răspuns la acea întrebare.",
};
