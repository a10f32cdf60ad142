import type { Queries } from "#db/connection.ts";
import { releaseConsentsFromDraft } from "#db/queries/consents.ts";
import { deleteDraft, holdDraft, listDraftsToErase } from "#db/queries/drafts.ts";
import { recordErasure } from "../erasure/record-erasure.server.ts";
import { doInBatches } from "../jobs/in-turn.ts";

const atATime = 200;

/** Erases the drafts whose seven days are over. That their writers had agreed to take part stays on record. */
export function eraseOldDrafts(db: Queries, now: Temporal.Instant): Promise<number> {
  return doInBatches(
    (stuck) => listDraftsToErase(db, { dueBy: now, limit: atATime + stuck }),
    ({ inspectionId }) => inspectionId,
    (due) =>
      db.transaction().execute(async (trx) => {
        const held = [];
        for (const { id } of due) held.push(await holdDraft(trx, id));
        for (const draft of held) {
          // Where the closing was extended since the list was read, its writer goes on with it.
          if (!draft?.eraseAt || Temporal.Instant.compare(draft.eraseAt, now) > 0) continue;
          const { id, inspectionId } = draft;
          await releaseConsentsFromDraft(trx, id);
          await deleteDraft(trx, id);
          await recordErasure(trx, { kind: "draft", inspectionId, subjectId: id, at: now });
        }
      }),
  );
}
