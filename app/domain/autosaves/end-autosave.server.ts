import { recordErasure } from "#app/domain/erasure/record-erasure.server.ts";
import type { Queries } from "#db/connection.ts";
import {
  countOtherAutosaves,
  deleteAutosavesBefore,
  insertEndedAutosave,
  updateAutosaveAsEnded,
} from "#db/queries/autosaves.ts";
import { maxRowsPerPerson } from "./autosave.ts";

/** How long an autosave is kept: those who come back after a weekend find their words. */
export const autosaveLifetime = Temporal.Duration.from({ hours: 24 * 7 });

/**
 * Forgets what was typed into a form, which has been saved or thrown away; a save still on its way changes nothing. False where
 * nothing of it was written down.
 */
export async function endAutosave(
  db: Queries,
  { id, personId, now }: { id: string; personId: string; now: Temporal.Instant },
): Promise<boolean> {
  const at = now;
  if (await updateAutosaveAsEnded(db, { id, personId }, at)) return true;
  const { all } = await countOtherAutosaves(db, { id, personId });
  if (all >= maxRowsPerPerson) return false;
  const isNew = await insertEndedAutosave(db, {
    id,
    personId,
    path: "",
    action: "",
    fields: null,
    wasSent: false,
    savedAt: at,
    endedAt: at,
  });
  // A form and its last words are sent at the same moment: they may have been written down since the first look.
  return isNew ? false : updateAutosaveAsEnded(db, { id, personId }, at);
}

/** Throws away what was typed into a form: it may hold what a family said, and is erased as that is. */
export function throwAwayAutosave(
  db: Queries,
  { id, personId, now }: { id: string; personId: string; now: Temporal.Instant },
): Promise<void> {
  return db.transaction().execute(async (trx) => {
    if (!(await endAutosave(trx, { id, personId, now }))) return;
    await recordErasure(trx, { kind: "autosave", inspectionId: "", subjectId: id, at: now });
  });
}

/** Erases what nobody came back to. Returns how many forms that were. */
export function eraseOldAutosaves(db: Queries, now: Temporal.Instant): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const erased = await deleteAutosavesBefore(trx, now.subtract(autosaveLifetime));
    for (const { id } of erased) {
      await recordErasure(trx, { kind: "autosave", inspectionId: "", subjectId: id, at: now });
    }
    return erased.length;
  });
}
