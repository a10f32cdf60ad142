import { hashToken, makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  findTalkRequestByReceipt,
  insertTalkRequestStep,
  updateTalkRequestAsErased,
} from "#db/queries/talk-requests.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordErasure } from "../erasure/record-erasure.server.ts";

/**
 * Whoever asked does not want it any more: everything that they said is erased at once, at any time. That somebody asked stays,
 * and so does an entry of the safeguarding queue, without words. `unknown`: no such code, or erased already.
 */
export function takeBackRequest(
  db: Queries,
  { inspectionId, receipt, now }: { inspectionId: string; receipt: string; now: Temporal.Instant },
): Promise<{ kind: "taken-back" } | { kind: "unknown" }> {
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const request = await findTalkRequestByReceipt(trx, {
      inspectionId,
      receiptHash: hashReceipt(inspectionId, receipt),
    });
    if (!request) return { kind: "unknown" };
    await takeBack(trx, { inspectionId, requestId: request.id, now });
    return { kind: "taken-back" };
  });
}

/** Of a code in the area in which it was given: in another it is another. */
export function hashReceipt(inspectionId: string, receipt: string): string {
  return hashToken(`${inspectionId} ${receipt}`);
}

/** The same inside a transaction that takes turns over the re-visit. */
export async function takeBack(
  trx: Trx,
  { inspectionId, requestId, now }: { inspectionId: string; requestId: string; now: Temporal.Instant },
): Promise<void> {
  await updateTalkRequestAsErased(trx, { requestId, erasedAt: now });
  await insertTalkRequestStep(trx, {
    ...{ id: makeId(), requestId, step: "taken-back", doneBy: null, doneAt: now },
    ...{ heldOn: null, heldTime: null, place: null, setting: null, discussionId: null },
  });
  await recordErasure(trx, { kind: "talk-request", inspectionId, subjectId: requestId, at: now });
  await recordAudit(trx, {
    ...{ at: now, actor: { kind: "respondent" }, inspectionId, action: "talk-request.taken-back" },
  });
}
