import type { Generated } from "kysely";
import type { Feeling, TextSource } from "./enumerations.ts";

/**
 * Everything that somebody said, whichever way it came, one row a text. The database itself maintains it by triggers
 * (`db/dialects/texts.ts`). What is withdrawn disappears here in the same transaction, with everything that depends
 * on it.
 */
export interface TextsTable {
  /** Counts up as texts come in, whatever re-visit they belong to. */
  number: Generated<number>;
  inspectionId: string;
  /** `survey`, `young-people` (a discussion), `young-peoples-response`, `meeting`, `evidence`. */
  source: TextSource;
  /** The response, the words of a discussion or of a young person’s response, the note or the passage of a document. */
  sourceId: string;
  questionVersionId: string | null;
  /** Of which child an answer to the survey is; 1 for every other text. */
  child: Generated<number>;
  words: string;
}

/** What a text is found by: its words as they are searched, see `app/domain/search/search-words.ts`. */
export interface TextTermsTable {
  textNumber: number;
  /** In their order, one space around each. PostgreSQL keeps a list of them beside it, SQLite the table `textWords`. */
  terms: string;
  /** The language that words which came as English are perhaps in, by a code; null where they may well be English. */
  likelyLanguage: string | null;
}

/** A text that came or changed and is not in the search index yet; noted by the database itself. */
export interface TextsToIndexTable {
  textNumber: number;
}

/** Which focus areas a text is about: none, one, or those of the question as it was asked. */
export interface TextFocusAreasTable {
  focusAreaId: string;
  textNumber: number;
}

/** That an inspector has read a text. Words that change are to be read again. */
export interface TextReadingsTable {
  textNumber: number;
  personId: string;
  readAt: Temporal.Instant;
}

/** Who wants a text looked at again; everybody inside sees it. */
export interface TextFlagsTable {
  textNumber: number;
  flaggedBy: string;
  flaggedAt: Temporal.Instant;
}

/** When a text was last read, flagged or coded, by the clock of the database, which notes it by itself. */
export interface TextChangesTable {
  textNumber: number;
  inspectionId: string;
  changedAt: Temporal.Instant;
}

/** A text handed to somebody for some minutes, so that nobody else who shares the queue is given it too. */
export interface TextClaimsTable {
  textNumber: number;
  personId: string;
  claimedUntil: Temporal.Instant;
}

/** One theme of a focus area's code frame. Removed and merged ones stay, for what was done with them. */
export interface ThemesTable {
  id: string;
  inspectionId: string;
  focusAreaId: string;
  name: string;
  description: string;
  madeBy: string;
  madeAt: Temporal.Instant;
  changedAt: Temporal.Instant | null;
  removedBy: string | null;
  removedAt: Temporal.Instant | null;
  /** The theme that took over its codings, where it was merged. */
  mergedInto: string | null;
  /** Its place in its focus area, from 1; 0 for all until somebody puts them in order. */
  position: number;
}

/** That a text, or a range of it, was put under a theme; one that was undone stays, with who undid it. */
export interface CodingsTable {
  id: string;
  textNumber: number;
  themeId: string;
  /** The version of the translation that the range lies in; null for the words themselves, and for the whole text. */
  translationId: string | null;
  /** The range, in UTF-16 units of those words; both null for the whole text. */
  startsAt: number | null;
  endsAt: number | null;
  /** `positive`, `negative`, `mixed`, `neutral`. */
  feeling: Feeling;
  codedBy: string;
  codedAt: Temporal.Instant;
  removedBy: string | null;
  removedAt: Temporal.Instant | null;
  /** The theme that it was first given, where that was merged into another. */
  givenAs: string | null;
}

/** What no two states of a re-visit's texts have alike, beside its responses' own marks; kept by the database itself. */
export interface TextMarksTable {
  inspectionId: string;
  /** Another one with each change of what did not come by the survey. */
  said: number;
  /** Another one with each change of what is coded. */
  coded: number;
}
