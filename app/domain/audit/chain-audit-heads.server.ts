import type { Queries } from "#db/connection.ts";
import { listGrownAuditHeads, rememberAuditCheckpoints } from "#db/queries/audit-chains.ts";
import { chainOfNoonday } from "./audit.ts";
import { recordAudit } from "./record-audit.server.ts";

/** An entry that lists more would be long to read. */
const maxHeadsOfAnEntry = 100;

/**
 * Writes the heads of the chains that grew since the last time into the chain of what concerns no re-visit: so no chain can
 * be cut, or go, without that one being written anew, too.
 */
export async function chainAuditHeads(db: Queries, now: Temporal.Instant): Promise<void> {
  for (;;) {
    const heads = (await listGrownAuditHeads(db, chainOfNoonday)).slice(0, maxHeadsOfAnEntry);
    if (heads.length === 0) return;
    await db.transaction().execute(async (trx) => {
      await rememberAuditCheckpoints(trx, heads);
      await recordAudit(trx, {
        at: now,
        actor: { kind: "noonday" },
        inspectionId: null,
        action: "audit.heads-chained",
        details: { heads },
      });
    });
  }
}
