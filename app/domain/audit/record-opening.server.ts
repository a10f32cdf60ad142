import type { Queries } from "#db/connection.ts";
import type { Actor } from "./audit.ts";
import type { AuditAction } from "./audit-actions.ts";
import { recordAudit } from "./record-audit.server.ts";

type Opening = {
  inspectionId: string;
  actor: Actor;
  now: Temporal.Instant;
  action: AuditAction;
  /** Ids and counts; never words. */
  details?: Readonly<Record<string, unknown>>;
};

/** Records that somebody opened what people said or sent, or counts of it, in a transaction of its own. */
export async function recordOpening(db: Queries, { now: at, ...opening }: Opening): Promise<void> {
  await db.transaction().execute((trx) => recordAudit(trx, { at, ...opening }));
}
