import type { AgeBand, TalliedFace, WordsChooser } from "#db/tables/enumerations.ts";

/** What a young person answered by themselves, on a screen. */
export type ExampleOwnResponse = {
  /** The time of day in London, on day 1 of the visit. */
  at: string;
  ageBand: AgeBand;
  mayQuote: boolean;
  /** Who chose the words; null where nobody helped. */
  helper: WordsChooser | null;
  /** By the keys of the questions. */
  faces: Readonly<Record<string, TalliedFace>>;
  words: Readonly<Record<string, string>>;
};

/** Six of sixteen and over, who need nobody’s agreement but their own. Nobody is named in them. */
export const ownResponses: readonly ExampleOwnResponse[] = [
  {
    ...{ at: "16:20", ageBand: "16-18", mayQuote: true, helper: null },
    faces: { "young.school": "good", "young.support": "good", "young.mental": "ok" },
    words: {
      "young.school.words": "Twice in Year 10. At college nobody sends me home, they ask what is up.",
    },
  },
  {
    ...{ at: "16:35", ageBand: "16-18", mayQuote: true, helper: null },
    faces: { "young.school": "not-good", "young.mental": "not-good", "young.finding": "not-sure" },
    words: { "young.mental.words": "A chat on my phone, typing, with the same person each time." },
  },
  {
    ...{ at: "17:05", ageBand: "19-25", mayQuote: true, helper: "young-person" },
    faces: { "young.support": "ok", "young.finding": "not-good" },
    words: { "young.mental.words": "Not a room with a ringing phone. Outside is better." },
  },
  {
    ...{ at: "17:40", ageBand: "16-18", mayQuote: false, helper: null },
    faces: { "young.school": "ok", "young.support": "good", "young.finding": "good" },
    words: {},
  },
  {
    ...{ at: "18:15", ageBand: "16-18", mayQuote: true, helper: "together" },
    faces: { "young.school": "not-good", "young.support": "not-good" },
    words: { "young.school.words": "I do short days. I wait for my bus in the office until one." },
  },
  {
    ...{ at: "18:50", ageBand: "16-18", mayQuote: true, helper: null },
    faces: { "young.school": "good", "young.mental": "good" },
    words: {},
  },
];
