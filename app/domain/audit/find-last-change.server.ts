import type { Queries } from "#db/connection.ts";
import { findLastAuditEntryNaming } from "#db/queries/audit.ts";
import { describeAuditAction } from "./audit-actions.ts";

export type LastChange = { action: string; at: Temporal.Instant; personId: string; name: string };

/** What somebody last did, in this re-visit, to the first of these ids that anything was done to; `at` is UTC text. */
export async function findLastChange(
  db: Queries,
  { inspectionId, ids }: { inspectionId: string; ids: readonly string[] },
): Promise<LastChange | null> {
  for (const id of ids) {
    if (!/^[\w-]{3,64}$/.test(id)) continue;
    const entry = await findLastAuditEntryNaming(db, { inspectionId, id });
    if (entry) return { ...entry, action: describeAuditAction(entry.action) };
  }
  return null;
}
