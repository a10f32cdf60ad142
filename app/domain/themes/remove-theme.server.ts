import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertThemeRemoval } from "#db/queries/theme-removals.ts";
import { findTheme, updateCodingsAsRemoved, updateTheme } from "#db/queries/themes.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";

export type RemovedTheme =
  | { kind: "removed"; name: string; removalId: string; codings: number }
  | { kind: "no-such-theme" };

/**
 * Takes a theme out of a code frame, and undoes what was coded with it; who had coded what stays written down.
 * `restoreTheme` brings it back.
 */
export function removeTheme(
  db: Queries,
  input: { inspectionId: string; themeId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<RemovedTheme> {
  const { inspectionId, themeId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const theme = await findTheme(trx, { inspectionId, themeId });
    if (!theme) return { kind: "no-such-theme" };
    const removed = { removedAt: now, removedBy: actor.personId };
    const removalId = makeId();
    await insertThemeRemoval(trx, {
      id: removalId,
      themeId,
      mergedInto: null,
      ...removed,
      undoneBy: null,
      undoneAt: null,
    });
    const codings = await updateCodingsAsRemoved(trx, { themeId, ...removed });
    await updateTheme(trx, themeId, removed);
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "theme.removed",
      details: { themeId, name: theme.name, codings },
    });
    return { kind: "removed", name: theme.name, removalId, codings };
  });
}
