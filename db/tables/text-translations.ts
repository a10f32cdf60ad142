import type { TranslationKind } from "./enumerations.ts";

/**
 * What somebody who works here wrote beside a text: the same in English, or what was spoken word for word. A correction is a new
 * version; none is ever changed, and all go with their text (migration 0085).
 */
export interface TextTranslationsTable {
  id: string;
  textNumber: number;
  /** Counts up for each text. */
  version: number;
  kind: TranslationKind;
  /** The language that the original is in, or was spoken in: a code such as `ur`. */
  language: string;
  words: string;
  madeBy: string;
  madeAt: Temporal.Instant;
  /** When the words of the text were changed after it: the database erases it then, except where it lies under a seal (migration 0090). */
  fellBehindAt: Temporal.Instant | null;
}
