import { toText } from "#app/platform/instants.ts";
import type { Queries } from "#db/connection.ts";
import { sweepErased } from "#db/dialects/index.ts";
import { releaseConsentsFromDraft } from "#db/queries/consents.ts";
import { deleteDraft, listDraftsToErase } from "#db/queries/drafts.ts";

const atATime = 200;

/** Erases the drafts whose seven days are over. That their writers had agreed to take part stays on record. */
export async function eraseOldDrafts(db: Queries, now: Temporal.Instant): Promise<number> {
  let erased = 0;
  for (;;) {
    const due = await listDraftsToErase(db, { dueBy: toText(now), limit: atATime });
    if (due.length === 0) break;
    await db.transaction().execute(async (trx) => {
      for (const { id } of due) {
        await releaseConsentsFromDraft(trx, id);
        await deleteDraft(trx, id);
      }
    });
    erased += due.length;
  }
  if (erased > 0) await sweepErased(db, "drafts");
  return erased;
}
