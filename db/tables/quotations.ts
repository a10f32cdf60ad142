import type { TextSource } from "./enumerations.ts";

/**
 * A range of something said that may leave, with what is masked in it. No word of a family is copied here: only where it
 * stands, and a hash by which a change shows. Never changed: another masking is another quotation.
 */
export interface QuotationsTable {
  id: string;
  inspectionId: string;
  /** Counts up in its re-visit: the letter points to it as `[Q3]`. */
  number: number;
  /** As in `texts`, with the question's version for the survey's. */
  source: Exclude<TextSource, "evidence">;
  sourceId: string;
  questionVersionId: string | null;
  /** Of which child it is, as in `texts`. */
  child: number;
  /** The version of the translation that it is of; null for the words themselves. */
  translationId: string | null;
  /** The range, in UTF-16 units of the words as they were, and the sha256 of all of them. */
  startsAt: number;
  endsAt: number;
  wordsHash: string;
  /** JSON: ranges of the words that do not leave, each with what stands in its place. */
  masks: object;
  /** Under which group of respondents it is shown; null: all of its source. */
  groupName: string | null;
  groupValue: string | null;
  /** Who could be recognised by it, in its preparer’s words; empty once what it is of is gone. */
  recognisable: string;
  preparedBy: string;
  preparedAt: Temporal.Instant;
  withdrawnBy: string | null;
  withdrawnAt: Temporal.Instant | null;
}
