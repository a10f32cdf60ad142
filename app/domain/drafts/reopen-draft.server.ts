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
 * draft that was not closed stays as it is.
 */
export async function reopenDraft(
  trx: Trx,
  { draft, now }: { draft: Draft; now: Temporal.Instant },
): Promise<Draft> {
  if (draft.closedAt === null) return draft;
  const unfinished = await findUnfinishedResponseByDraft(trx, draft.id);
  await updateDraft(trx, draft.id, { closedAt: null, eraseAt: null });
  if (unfinished) {
    await takeConsentsFromResponse(trx, unfinished.id);
    await deleteResponse(trx, unfinished.id);
    const { inspectionId } = draft;
    await recordErasure(trx, { kind: "response", inspectionId, subjectId: unfinished.id, at: now });
    await recordAudit(trx, {
      at: now,
      actor: { kind: "noonday" },
      inspectionId: draft.inspectionId,
      action: "unfinished-response.reopened",
    });
  }
  return { ...draft, closedAt: null, eraseAt: null, revision: draft.revision + 1 };
}
