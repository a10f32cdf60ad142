import type { TextFilter } from "./text-filter.ts";

/** A document that was sent as evidence and has words: one item to read, with its passages in it. */
export type ReadableDocument = {
  uploadId: string;
  fileName: string;
  shows: string;
  organisation: string;
  /** An instant, UTC text. */
  receivedAt: Temporal.Instant;
  focusAreaIds: readonly string[];
  /** Documents are read in the order of these. */
  firstNumber: number;
  passages: number;
  /** How many of its passages this person has read, and anybody. */
  readByPerson: number;
  readByAnybody: number;
  flagged: number;
  /** How many of its passages have the words, theme or feeling looked for; null where none were. */
  matches: number | null;
};

/** How many passages stand on one page of a document: what a person reads at once, and a page of some 20 KB. */
export const passagesOnAPage = 20;

/** The page of a document on which a passage stands, both from 1. */
export function pageOfPassage(position: number): number {
  return Math.max(1, Math.ceil(position / passagesOnAPage));
}

/** The documents that pass a filter. What passages have was looked up before; see `matches`. */
export function filterDocuments(
  documents: readonly ReadableDocument[],
  { focusAreaId, state }: Pick<TextFilter, "focusAreaId" | "state">,
): ReadableDocument[] {
  return documents
    .filter(({ matches }) => matches === null || matches > 0)
    .filter(({ focusAreaIds }) => {
      if (focusAreaId === null) return true;
      return focusAreaId === "none" ? focusAreaIds.length === 0 : focusAreaIds.includes(focusAreaId);
    })
    .filter((document) => {
      if (state === "unread") return document.readByPerson < document.passages;
      if (state === "nobody") return document.readByAnybody < document.passages;
      return state === "all" || document.flagged > 0;
    });
}

export type DocumentCounts = { documents: number; readByPerson: number; readByAnybody: number };

/** How many documents there are and are read: each counts once, and is read when all its passages are. */
export function countDocuments(documents: readonly ReadableDocument[]): DocumentCounts {
  return {
    documents: documents.length,
    readByPerson: documents.filter(({ passages, readByPerson }) => readByPerson >= passages).length,
    readByAnybody: documents.filter(({ passages, readByAnybody }) => readByAnybody >= passages).length,
  };
}
