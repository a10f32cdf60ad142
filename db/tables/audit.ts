import type { Generated } from "kysely";
import type { Role } from "./enumerations.ts";

/** Append-only, each entry chained to the one before by hash. */
export interface AuditEntriesTable {
  /** In the order of writing, with gaps on PostgreSQL. */
  number: Generated<number>;
  /** The chain it stands in: a re-visit's id, or `noonday`. Null for the one chain of before there were several. */
  chain: string | null;
  /** In its chain, from 1. */
  position: number | null;
  at: Temporal.Instant;
  /** `person`, `respondent` (with nothing about who) or `noonday` itself. */
  actorKind: "person" | "respondent" | "noonday";
  actorId: string | null;
  actorRole: Role | null;
  inspectionId: string | null;
  action: string;
  /** JSON text. Never what a family wrote. */
  details: string;
  previousHash: string;
  hash: string;
}

/** How long each chain is, and its last hash, apart from its entries. Its writers wait for one another at its row. */
export interface AuditHeadsTable {
  /** The chain; `audit` is the one of before there were several. */
  name: string;
  length: number;
  hash: string;
  /** The last entry's hash before. */
  previousHash: string;
}

/** How long each chain was when its head was last written into the chain of what concerns no re-visit. */
export interface AuditCheckpointsTable {
  name: string;
  length: number;
}

/** Words that somebody typed and that an entry tells, by the id and a salted hash that stand in its details. */
export interface AuditWordsTable {
  id: string;
  inspectionId: string;
  salt: string;
  words: string;
}

/** Where a re-visit's chain stood when something was sealed or published, as those outside were told. */
export interface AuditProofsTable {
  id: string;
  inspectionId: string;
  occasion: "seal" | "publication";
  /** The seal, or the letter's edition. */
  subjectId: string;
  length: number;
  hash: string;
  recordedAt: Temporal.Instant;
}

/** What a time-stamping authority answered of a proof (RFC 3161). */
export interface AuditTimeStampsTable {
  proofId: string;
  /** As it came, in base64. */
  response: string;
  receivedAt: Temporal.Instant;
}

/** What time it was. */
export interface ClockTicksTable {
  /** `seen`: when a machine whose clock was right last looked. `confirmed`: when somebody last said that the clock is right. */
  name: "seen" | "confirmed";
  at: Temporal.Instant;
}

export interface MigrationsTable {
  name: string;
  ranAt: Temporal.Instant;
}
