export type ErasureKind =
  /** What was not sent: its holder erased it, or its seven days were over. */
  | "draft"
  /** What was sent or entered: withdrawn, changed, or corrected. */
  | "response"
  /** What young people said or showed, or somebody of a discussion. */
  | "discussion"
  /** What a young person sent by themselves: the whole response, or words of it that were changed. */
  | "young-peoples-response"
  | "meeting-note"
  | "evidence"
  /** A young person's recording or drawing. */
  | "young-peoples-recording"
  | "quotation"
  /** What somebody who works here typed and threw away, or did not come back to. */
  | "autosave"
  /** The address of somebody who had asked to be told when the letter is out. */
  | "publication-notice"
  /** What a young person said who asked to talk to an inspector. */
  | "talk-request"
  /** All of an inspection: its retention is over, and two people deleted it. */
  | "inspection";

/** A tombstone: that something was erased, and whether the files of the database have been swept since. Holds no words. */
export interface ErasuresTable {
  id: string;
  kind: ErasureKind;
  /** Empty for what belongs to no re-visit. */
  inspectionId: string;
  /** The id that the erased row had; ids are random and say nothing. */
  subjectId: string;
  erasedAt: Temporal.Instant;
  /** Null where the row stayed, with other words or none. */
  removedAt: Temporal.Instant | null;
  /** JSON: codes and ids that a replay needs, see `record-erasure.server.ts`; null where it needs none. */
  parts: readonly string[] | null;
  /** Null while its words may still stand in the database's files. */
  sweptAt: Temporal.Instant | null;
  /** When SQLite's whole file was written anew after that; null until then, and always on PostgreSQL. */
  rewrittenAt: Temporal.Instant | null;
  /** When it was written into the list that restores replay; null until then. */
  listedAt: Temporal.Instant | null;
}
