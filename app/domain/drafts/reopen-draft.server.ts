import type { Trx } from "#db/connection.ts";
import { takeConsentsFromResponse } from "#db/queries/consents.ts";
import { updateDraft } from "#db/queries/drafts.ts";
import { deleteResponse, findUnfinishedResponseByDraft } from "#db/queries/responses.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordErasure } from "../erasure/record-erasure.server.ts";
import type { Draft } from "./draft.ts";

/**
 * Reopens a draft that was closed while a request for it was still waiting. That request had arrived before the
 * closing noon, but the machine stood still. The unfinished copy is erased, and the draft can be saved and sent. A
 * draft that was not closed stays as it is. Where a copy was counted, the caller says so by `recordReopening`, once it takes
 * no more locks.
 */
export async function reopenDraft(
  trx: Trx,
  { draft, now }: { draft: Draft; now: Temporal.Instant },
): Promise<{ draft: Draft; wasCounted: boolean }> {
  if (draft.closedAt === null) return { draft, wasCounted: false };
  const unfinished = await findUnfinishedResponseByDraft(trx, draft.id);
  await updateDraft(trx, draft.id, { closedAt: null, eraseAt: null });
  if (unfinished) {
    await takeConsentsFromResponse(trx, unfinished.id);
    await deleteResponse(trx, unfinished.id);
    const { inspectionId } = draft;
    await recordErasure(trx, { kind: "response", inspectionId, subjectId: unfinished.id, at: now });
  }
  const reopened = { ...draft, closedAt: null, eraseAt: null, revision: draft.revision + 1 };
  return { draft: reopened, wasCounted: unfinished !== undefined };
}

/** Writes into the audit that a copy which was counted is gone again. */
export function recordReopening(
  trx: Trx,
  { draft: { inspectionId }, now: at }: { draft: Draft; now: Temporal.Instant },
): Promise<void> {
  const action = "unfinished-response.reopened";
  return recordAudit(trx, { at, actor: { kind: "noonday" }, inspectionId, action });
}
