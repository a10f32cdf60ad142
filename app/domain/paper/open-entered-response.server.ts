import type { Queries } from "#db/connection.ts";
import { findEnteredResponse } from "#db/queries/entered-responses.ts";
import { type ApprovedSet, findApprovalById } from "../approvals/find-approved-set.server.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { EnteredResponse } from "./list-entered-responses.server.ts";
import { readStoredEntry, type StoredEntry } from "./read-stored-entry.server.ts";

export type OpenedEntry = { entered: EnteredResponse; set: ApprovedSet; entry: StoredEntry };

/** All of a response that was entered, so that it can be corrected; null where there is none. That it was opened is recorded. */
export async function openEnteredResponse(
  db: Queries,
  input: { inspectionId: string; responseId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<OpenedEntry | null> {
  const { inspectionId, responseId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    const entered = await findEnteredResponse(trx, { inspectionId, responseId });
    if (!entered || entered.withdrawnAt !== null) return null;
    const set = await findApprovalById(trx, { inspectionId, approvalId: entered.approvalId });
    if (!set) return null;
    const entry = await readStoredEntry(trx, entered);
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "entered-response.opened",
      details: { number: entered.number },
    });
    return { entered, set, entry };
  });
}
