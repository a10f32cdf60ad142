import type { AgeBand, TextSource, WayIn, WordsChooser } from "#db/tables/enumerations.ts";
import type { TextTranslation } from "../text-translations/translation.ts";

/** Which way words came. */
export const textSources = [
  "survey",
  "young-people",
  "young-peoples-response",
  "meeting",
  "evidence",
] as const satisfies readonly TextSource[];
export type { TextSource };

/** The ways in which people spoke. What documents say is read in a queue of its own. */
export const spokenSources = [
  ...(["survey", "young-people", "young-peoples-response", "meeting"] as const),
] as const satisfies TextSource[];

export const sourceWords: Readonly<Record<TextSource, string>> = {
  survey: "Parents’ survey",
  "young-people": "Young people",
  "young-peoples-response": "Young people’s own answers",
  meeting: "Open meeting",
  evidence: "Evidence sent in",
};

/** The same where there is little room. */
export const shortSourceWords: Readonly<Record<(typeof spokenSources)[number], string>> = {
  survey: "Survey",
  "young-people": "Young people",
  "young-peoples-response": "Own answers",
  meeting: "Meeting",
};

/** Something that somebody said, with who said it only as far as groups go. */
export type ReadableText = {
  number: number;
  /** The response, the words of a discussion or of a young person’s response, or the note. */
  sourceId: string;
  focusAreas: { id: string; shortName: string }[];
  /** As it was asked; null where nothing was. */
  question: string | null;
  words: string;
  /** The language in which it was answered; English for what an inspector wrote down. */
  language: string;
  /** The language that it is perhaps in, though it came as English and has no translation. */
  likelyLanguage: string | null;
  /** What stands beside it in English, or word for word, as it reads now. */
  translation: TextTranslation | null;
  mayQuote: boolean;
  flaggedBy: string | null;
  readBy: { personId: string; name: string; readAt: Temporal.Instant }[];
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
      source: "young-peoples-response";
      responseId: string;
      ageBand: AgeBand;
      wayIn: WayIn;
      /** Of the group whose link they came by; null where they came another way. */
      groupName: string | null;
      helped: boolean;
      chooser: WordsChooser;
    }
  | {
      source: "meeting";
      sessionId: string;
      place: string;
      startsAt: Temporal.Instant;
      people: number;
      agreed: string;
    }
  /** A passage of a document. */
  | {
      source: "evidence";
      uploadId: string;
      fileName: string;
      organisation: string;
      receivedAt: Temporal.Instant;
      /** Which of how many passages of the document. */
      passage: number;
      passages: number;
    }
);

/** The response that a text stands in, a family’s or a young person’s; "" where it came another way. */
export function responseOf(text: ReadableText): string {
  return text.source === "survey" || text.source === "young-peoples-response" ? text.responseId : "";
}

/** Whether somebody wrote down what was spoken: on the telephone, in a discussion or at the meeting. */
export function isSpoken(text: ReadableText): boolean {
  switch (text.source) {
    case "survey":
      return text.mode === "phone";
    case "young-people":
    case "meeting":
      return true;
    case "young-peoples-response":
    case "evidence":
      return false;
  }
}
