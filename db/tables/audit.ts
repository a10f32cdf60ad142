import type { Role } from "./enumerations.ts";

/** Append-only, each entry chained to the one before by hash. */
export interface AuditEntriesTable {
  number: number;
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

/** How long the chain is, and its last hash, kept apart from it by the database itself. One row. */
export interface AuditHeadsTable {
  name: string;
  length: number;
  hash: string;
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
