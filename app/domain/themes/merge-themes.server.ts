import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertThemeRemoval } from "#db/queries/theme-removals.ts";
import { findTheme, updateCodingsAsMoved, updateCodingsAsRemoved, updateTheme } from "#db/queries/themes.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";

export type MergedThemes =
  | { kind: "merged"; name: string; intoName: string; removalId: string; moved: number }
  | { kind: "no-such-theme" }
  /** Themes of two focus areas, or one with itself. */
  | { kind: "not-together" };

/**
 * Puts all that is under a theme under another of its focus area, and takes the first out of the code frame. What was
 * coded the same way under both stays once; each coding keeps which theme it was given. `restoreTheme` undoes it.
 */
export function mergeThemes(
  db: Queries,
  input: { inspectionId: string; themeId: string; into: string; actor: PersonActor; now: Temporal.Instant },
): Promise<MergedThemes> {
  const { inspectionId, themeId, into, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const theme = await findTheme(trx, { inspectionId, themeId });
    const other = await findTheme(trx, { inspectionId, themeId: into });
    if (!theme || !other) return { kind: "no-such-theme" };
    if (theme.focusAreaId !== other.focusAreaId || themeId === into) return { kind: "not-together" };
    const removed = { removedAt: now, removedBy: actor.personId };
    const removalId = makeId();
    await insertThemeRemoval(trx, {
      id: removalId,
      themeId,
      mergedInto: into,
      ...removed,
      undoneBy: null,
      undoneAt: null,
    });
    const twice = await updateCodingsAsRemoved(trx, { themeId, alikeUnder: into, ...removed });
    const moved = await updateCodingsAsMoved(trx, { themeId, into });
    await updateTheme(trx, themeId, { ...removed, mergedInto: into });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "theme.merged",
      details: { themeId, name: theme.name, into, intoName: other.name, codings: twice + moved, moved },
    });
    return { kind: "merged", name: theme.name, intoName: other.name, removalId, moved };
  });
}
