import type { TextSource } from "./enumerations.ts";

/** Who of the inspectors looks after the queue of a re-visit; without a row it is the lead who started it. */
export interface SafeguardingInspectorsTable {
  inspectionId: string;
  personId: string;
  namedBy: string;
  namedAt: Temporal.Instant;
}

/** Words of a family or a young person that may speak of danger to a child. None of the words: it outlives them. */
export interface SafeguardingFlagsTable {
  id: string;
  inspectionId: string;
  /** 1 for the first of its re-visit. */
  number: number;
  source: TextSource;
  /** The survey's. Null where the response itself is gone: its writer went on with it, or it was only ever unfinished. */
  responseId: string | null;
  /** The note, the young person's words or the document's passage; null for the survey's. It outlives what it names. */
  sourceId: string | null;
  /** Null where nothing was asked. */
  questionVersionId: string | null;
  /** Whether they stood in a translation or transcript of what was said, and not in that. */
  ofTranslation: boolean;
  /** JSON: what it may be about; see `danger-words.ts`. */
  kinds: string[];
  raisedAt: Temporal.Instant;
  /** When the words were changed by their writer, or corrected by who entered them, after this was raised. */
  wordsChangedAt: Temporal.Instant | null;
  /** When an inspector first opened it, and who. */
  seenAt: Temporal.Instant | null;
  seenBy: string | null;
  /** When the named inspector was written to about it. */
  toldAt: Temporal.Instant | null;
}

/** What was done about it, as it was written down; only ever added to. */
export interface SafeguardingActionsTable {
  id: string;
  flagId: string;
  done: string;
  doneBy: string;
  recordedAt: Temporal.Instant;
}

/** A text that was stored before the queue took its kind: whether it may speak of danger is still to be looked at. */
export interface TextsToCheckForDangerTable {
  textNumber: number;
}
