import type { Generated } from "kysely";
import type { HoldKind } from "./enumerations.ts";

/** How long an inspection is kept after its letter is published; only ever added to, and the latest holds (¶64). */
export interface RetentionDecisionsTable {
  id: string;
  inspectionId: string;
  months: number;
  /** Empty where the usual time was confirmed. */
  reason: string;
  decidedBy: string;
  decidedAt: Temporal.Instant;
  /** Since when families are told so: it is never shorter for them afterwards. Null while they are not. */
  toldAt: Temporal.Instant | null;
}

/** What families of an inspection are told about privacy; an edition is never changed, and the highest stands. */
export interface PrivacyNoticesTable {
  inspectionId: string;
  /** 1 for its first. */
  edition: number;
  /** Which of the product's own wordings it has; see `domain/privacy/notice-wordings.ts`. */
  wording: number;
  /** For how many months after publication everything is kept at least, and for how many days a backup may hold what was erased. */
  months: number;
  backupDays: number;
  /** Who is responsible for what, and who answers questions, in the lead's words; empty where nobody said. */
  controllers: string;
  contact: string;
  publishedAt: Temporal.Instant;
  /** Null where the time that everything is kept, the days of backups or the product's words had changed. */
  publishedBy: string | null;
}

/** Why nothing of an inspection may be deleted, until it is lifted (¶64). */
export interface RetentionHoldsTable {
  id: string;
  inspectionId: string;
  kind: HoldKind;
  /** In the words of who set it; goes with the inspection. */
  reason: string;
  /** The day on which somebody looks again whether it is still needed, YYYY-MM-DD. */
  reviewOn: string;
  setBy: string;
  setAt: Temporal.Instant;
  liftedBy: string | null;
  liftedAt: Temporal.Instant | null;
  liftReason: string | null;
}

/** That all of an inspection is to be deleted: asked for by one person, confirmed by another. Stays as part of its certificate. */
export interface DeletionsTable {
  id: string;
  inspectionId: string;
  askedBy: string;
  askedAt: Temporal.Instant;
  withdrawnBy: string | null;
  withdrawnAt: Temporal.Instant | null;
  confirmedBy: string | null;
  confirmedAt: Temporal.Instant | null;
  /** In which languages families could read its pages, so that they can read that it is gone: codes with commas between. */
  languages: Generated<string>;
  /** When its letter was first published. */
  publishedAt: Temporal.Instant | null;
  /** The last seal that was on its evidence; null where there was none. */
  sealNumber: number | null;
  sealHash: string | null;
  /** When everything was gone and the certificate stood in the audit. */
  finishedAt: Temporal.Instant | null;
}

/** How many rows of a table, or files of a folder, a deletion has taken out so far. */
export interface DeletionCountsTable {
  deletionId: string;
  kind: "rows" | "files";
  name: string;
  count: number;
}
