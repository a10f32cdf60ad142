/** Which way words came. Evidence that is sent in joins here once its words are read out of it. */
export const textSources = ["survey", "young-people", "meeting"] as const;
export type TextSource = (typeof textSources)[number];

export const sourceWords: Readonly<Record<TextSource, string>> = {
  survey: "Parents’ survey",
  "young-people": "Young people",
  meeting: "Open meeting",
};

/** Something that somebody said, with who said it only as far as groups go. */
export type ReadableText = {
  number: number;
  focusAreas: { id: string; shortName: string }[];
  /** As it was asked; null where nothing was. */
  question: string | null;
  words: string;
  /** The language of the survey that was answered; English for what an inspector wrote down. */
  language: string;
  mayQuote: boolean;
  flaggedBy: string | null;
  readBy: { personId: string; name: string; readAt: string }[];
} & (
  | {
      source: "survey";
      responseId: string;
      mode: string;
      unfinished: boolean;
      isDoubtful: boolean;
      groups: { name: string; value: string }[];
    }
  | { source: "young-people"; discussionId: string; setting: string; heldOn: string }
  | {
      source: "meeting";
      sessionId: string;
      place: string;
      startsAt: string;
      people: number;
      agreed: string;
    }
);
