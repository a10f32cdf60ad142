import type { AgeBand, WayIn, WordsChooser } from "#db/tables/enumerations.ts";
import { ageBandWords } from "../discussions/consent.ts";

/** How a young person came to answer by themselves, as inspectors read it. */
export const wayInWords: Readonly<Record<WayIn, string>> = {
  "own-device": "on their own device",
  "group-link": "by a group’s link",
  discussion: "on a screen in a discussion",
};

/** Who chose the words of an answer, where somebody helped. */
export const chooserWords: Readonly<Record<WordsChooser, string>> = {
  "young-person": "Someone helped; they chose the words",
  helper: "Someone helped, and chose the words",
  together: "Someone helped; they chose the words together",
};

/** Who chose the words; null where nobody helped. */
export function describeChooser({
  helped,
  chooser,
}: {
  helped: boolean;
  chooser: WordsChooser;
}): string | null {
  return helped || chooser !== "young-person" ? chooserWords[chooser] : null;
}

/** "16 to 18, by a group’s link: Youth council"; never the card. */
export function describeWayIn({
  ageBand,
  wayIn,
  groupName,
}: {
  ageBand: AgeBand;
  wayIn: WayIn;
  groupName: string | null;
}): string {
  const way = `${ageBandWords[ageBand].toLowerCase()}, ${wayInWords[wayIn]}`;
  return groupName === null ? way : `${way}: ${groupName}`;
}

/** Whose words they are where little may be told: "A young person aged 16 to 18, answering by themselves". */
export function describeYoungPerson(ageBand: AgeBand | null): string {
  if (ageBand === null) return "A young person, answering by themselves";
  const words = ageBandWords[ageBand].toLowerCase();
  return `A young person ${ageBand === "under-11" ? words : `aged ${words}`}, answering by themselves`;
}
