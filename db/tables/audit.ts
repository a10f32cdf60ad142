/** Append-only, each entry chained to the one before by hash. */
export interface AuditEntriesTable {
  number: number;
  at: string;
  /** `person`, `respondent` (with nothing about who) or `noonday` itself. */
  actorKind: string;
  actorId: string | null;
  actorRole: string | null;
  revisitId: string | null;
  action: string;
  /** JSON text. Never what a family wrote. */
  details: string;
  previousHash: string;
  hash: string;
}

export interface MigrationsTable {
  name: string;
  ranAt: string;
}
