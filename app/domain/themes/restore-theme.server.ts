import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  findThemeRemoval,
  listThemeRemovals,
  updateCodingsAsMovedBack,
  updateCodingsAsRestored,
  updateThemeRemovalAsUndone,
} from "#db/queries/theme-removals.ts";
import { findTheme, findThemeByName, updateTheme } from "#db/queries/themes.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";

export type RestoredTheme =
  | { kind: "restored"; themeId: string; name: string; codings: number }
  | { kind: "no-such-removal" }
  /** Its focus area has another theme of that name now. */
  | { kind: "name-taken"; name: string }
  /** The theme that took over its codings is gone, too: that comes back first. */
  | { kind: "merged-on"; name: string };

/**
 * Undoes that a theme was merged or removed. It comes back as it was, and so does what was under it: but for what was
 * meanwhile put under a third theme, which stays there.
 */
export function restoreTheme(
  db: Queries,
  input: { inspectionId: string; removalId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<RestoredTheme> {
  const { inspectionId, removalId, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<RestoredTheme> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const removal = await findThemeRemoval(trx, { inspectionId, removalId });
    if (!removal) return { kind: "no-such-removal" };
    const { themeId, mergedInto, focusAreaId, name } = removal;
    if (await findThemeByName(trx, { focusAreaId, name })) return { kind: "name-taken", name };
    const other = mergedInto === null ? null : await findTheme(trx, { inspectionId, themeId: mergedInto });
    if (other === undefined) return { kind: "merged-on", name };
    const moved = mergedInto === null ? 0 : await updateCodingsAsMovedBack(trx, { ...removal, mergedInto });
    const codings = moved + (await updateCodingsAsRestored(trx, removal));
    await updateTheme(trx, themeId, { removedAt: null, removedBy: null, mergedInto: null });
    await updateThemeRemovalAsUndone(trx, { removalId, undoneBy: actor.personId, undoneAt: now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: mergedInto === null ? "theme.restored" : "theme.merge-undone",
      details: { removalId, themeId, name, from: mergedInto, codings, moved },
    });
    return { kind: "restored", themeId, name, codings };
  });
}

/** What was merged or removed in a re-visit and can come back, newest first. */
export function listRemovedThemes(db: Queries, inspectionId: string) {
  return listThemeRemovals(db, inspectionId);
}
