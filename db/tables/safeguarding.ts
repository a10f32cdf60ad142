import type {
  EntryActionKind,
  EntryLevel,
  EntryOutcome,
  FlagSource,
  NoticeStep,
  StandInKind,
} from "./enumerations.ts";

/** Who of the inspectors looks after the queue of a re-visit; without a row it is the lead who started it. */
export interface SafeguardingInspectorsTable {
  inspectionId: string;
  personId: string;
  namedBy: string;
  namedAt: Temporal.Instant;
}

/**
 * Words of a family, a young person or a document that may speak of danger to a child, or a concern that somebody wrote down.
 * None of the words: it outlives them.
 */
export interface SafeguardingFlagsTable {
  id: string;
  inspectionId: string;
  /** 1 for the first of its re-visit. */
  number: number;
  source: FlagSource;
  /** The survey's. Null where the response itself is gone: its writer went on with it, or it was only ever unfinished. */
  responseId: string | null;
  /** The note, the young person's words or the document's passage; null for the survey's. It outlives what it names. */
  sourceId: string | null;
  /** The young person’s response that the words were in; it outlives them. Null for all that came another way. */
  youngPeoplesResponseId: string | null;
  /** Null where nothing was asked. */
  questionVersionId: string | null;
  /** Of which child of the response the words were, as in `texts`; 1 for all that came another way. */
  child: number;
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
  level: EntryLevel;
  /** From when its time counts, and when it is to be seen to: see `deadlines.ts`. */
  startsAt: Temporal.Instant;
  dueAt: Temporal.Instant;
  /** To whom it was passed; null where it is with the inspector named for the queue. */
  ownerId: string | null;
  /** JSON: which passages of a document, by number; null where it is about no document. */
  positions: number[] | null;
  /** Null while it is open. */
  outcome: EntryOutcome | null;
  outcomeWords: string | null;
  closedBy: string | null;
  closedAt: Temporal.Instant | null;
}

/** What was done about it, as it was written down; only ever added to. */
export interface SafeguardingActionsTable {
  id: string;
  flagId: string;
  kind: EntryActionKind;
  done: string;
  /** The level or the outcome that was chosen, or to whom it was passed; null where nothing was. */
  value: string | null;
  /** Of a referral: to whom, when, and the reference that they gave. */
  referredTo: string | null;
  referredAt: Temporal.Instant | null;
  reference: string | null;
  doneBy: string;
  recordedAt: Temporal.Instant;
}

/** A text that was stored before the queue took its kind: whether it may speak of danger is still to be looked at. */
export interface TextsToCheckForDangerTable {
  textNumber: number;
}

/** A document whose words are still to be looked through, from this passage on. */
export interface DocumentsToCheckForDangerTable {
  uploadId: string;
  nextPosition: number;
}

/** What somebody with a part in the re-visit saw or heard, in their words. */
export interface SafeguardingConcernsTable {
  flagId: string;
  words: string;
  /** In which role somebody said it; empty where that was not said. */
  saidBy: string;
  /** When, and about which place, in the writer's words; empty where that was not said. */
  happened: string;
  setting: string;
  /** Whether the writer said that somebody was in danger then. */
  dangerNow: boolean;
  writtenBy: string;
  writtenAt: Temporal.Instant;
}

/** Who was written to about an entry beyond its first alert, each once for a step at a level. */
export interface SafeguardingNoticesTable {
  id: string;
  flagId: string;
  step: NoticeStep;
  level: EntryLevel;
  personId: string;
  /** The same for those that stand in one message. */
  mailId: string;
  createdAt: Temporal.Instant;
  sentAt: Temporal.Instant | null;
}

/** Who stands in for the inspector named for the queue, or for a lead, on which days. */
export interface StandInsTable {
  id: string;
  inspectionId: string;
  kind: StandInKind;
  absentId: string;
  standInId: string;
  /** Days in London, both included: `2026-11-30`. */
  fromDate: string;
  untilDate: string;
  namedBy: string;
  namedAt: Temporal.Instant;
  /** When the stand-in was told of what nobody had seen as their time began. */
  toldAt: Temporal.Instant | null;
  endedBy: string | null;
  endedAt: Temporal.Instant | null;
}
