import type { Queries } from "#db/connection.ts";
import { releaseConsentsFromDraft } from "#db/queries/consents.ts";
import { deleteDraft, listDraftsToErase } from "#db/queries/drafts.ts";
import { recordErasure } from "../erasure/record-erasure.server.ts";

const atATime = 200;

/** Erases the drafts whose seven days are over. That their writers had agreed to take part stays on record. */
export async function eraseOldDrafts(db: Queries, now: Temporal.Instant): Promise<number> {
  let erased = 0;
  for (;;) {
    const due = await listDraftsToErase(db, { dueBy: now, limit: atATime });
    if (due.length === 0) break;
    await db.transaction().execute(async (trx) => {
      for (const { id, inspectionId } of due) {
        await releaseConsentsFromDraft(trx, id);
        await deleteDraft(trx, id);
        await recordErasure(trx, { kind: "draft", inspectionId, subjectId: id, at: now });
      }
    });
    erased += due.length;
  }
  return erased;
}
