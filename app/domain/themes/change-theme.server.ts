import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findTheme, findThemeByName, updateTheme } from "#db/queries/themes.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";

export type ChangedTheme = { kind: "changed" | "no-such-theme" | "name-taken" };

/** Gives a theme another name or description; what is under it stays there. Without a description it keeps the one it has. */
export function changeTheme(
  db: Queries,
  input: {
    inspectionId: string;
    themeId: string;
    name: string;
    description?: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<ChangedTheme> {
  const { inspectionId, themeId, name, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const theme = await findTheme(trx, { inspectionId, themeId });
    if (!theme) return { kind: "no-such-theme" };
    const other = await findThemeByName(trx, { focusAreaId: theme.focusAreaId, name });
    if (other && other.id !== themeId) return { kind: "name-taken" };
    const { description = theme.description } = input;
    await updateTheme(trx, themeId, { name, description, changedAt: now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "theme.changed",
      details: {
        themeId,
        name: { from: theme.name, to: name },
        descriptionChanged: theme.description !== description,
      },
    });
    return { kind: "changed" };
  });
}
