import type { Messages } from "./english.ts";

/** A draft until a named person signs it off. */
export const somaliPaperMessages: Messages = {
  "paper.first": "Marka hore: cidda aad uga jawaabayso",
  "paper.child": "Ilmaha {number, number}",
  "paper.child.about": "Ku saabsan ilmaha {number, number}.",
  "paper.child.if": "Buuxi haddii aad u jawaabayso {number, number} carruur ah ama ka badan.",
  "paper.child.more":
    "Ma u jawaabaysaa in ka badan {number, number} carruur ah? Weydiiso foom kale, ama isticmaal warqad kale. Ku qor lambarka su'aasha iyo ilmaha ay ku saabsan tahay.",
  "paper.only-if":
    "Ka jawaab haddii aad calaamadisay {choices} su'aasha {number}, ama aadan ka jawaabin su'aashaas.",
};
