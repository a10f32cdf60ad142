import type { SealedPart } from "./enumerations.ts";

/** The evidence base as it was when the lead inspector sealed it. One stands at a time: the latest, until it is removed. */
export interface SealsTable {
  id: string;
  inspectionId: string;
  number: number;
  /** Which way of writing the evidence base down the hashes are over; see `canonical.ts`. */
  format: number;
  /** JSON: for each part its counts and its sha256; empty until worked out. */
  parts: object;
  /** sha256 over the parts and every response's; empty until worked out. */
  hash: string;
  sealedBy: string;
  /** From then on nothing could be changed. */
  sealedAt: Temporal.Instant;
  /** When the hashes were there; null while they are worked out. */
  workedOutAt: Temporal.Instant | null;
  /** Since when it waits to be checked; null where it does not. */
  checkAskedAt: Temporal.Instant | null;
  checkedAt: Temporal.Instant | null;
  /** JSON: what the last check found. */
  verdict: object | null;
  unsealedBy: string | null;
  unsealedAt: Temporal.Instant | null;
  unsealReason: string | null;
}

/** Each response by itself: a family may take its own back, and the rest can still be shown to be the same. */
export interface SealedResponsesTable {
  sealId: string;
  responseId: string;
  hash: string;
  texts: number;
  codings: number;
  translations: number;
  /** Recordings and drawings that were not erased. */
  recordings: number;
  part: SealedPart;
}

/** A response that was withdrawn after sealing because its family, or the young person who sent it, asked for that by law. */
export interface LawfulWithdrawalsTable {
  responseId: string;
  sealId: string;
  reason: string;
  recordedBy: string;
  recordedAt: Temporal.Instant;
}
