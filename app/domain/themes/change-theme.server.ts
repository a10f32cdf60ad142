import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findTheme, findThemeByName, updateTheme } from "#db/queries/themes.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { isOutdated } from "../text/mark-of.server.ts";

type ThemeWords = { name: string; description: string };

export type ChangedTheme =
  | { kind: "changed" | "no-such-theme" | "name-taken" }
  /** Other words stand there than were on the page. */
  | { kind: "changed-meanwhile"; current: ThemeWords };

/** Gives a theme another name or description; what is under it stays there. Without a description it keeps the one it has. */
export function changeTheme(
  db: Queries,
  input: {
    inspectionId: string;
    themeId: string;
    name: string;
    description?: string;
    /** The mark of the words that were on the page, see `themeWordsOf`. */
    seen?: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<ChangedTheme> {
  const { inspectionId, themeId, name, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const theme = await findTheme(trx, { inspectionId, themeId });
    if (!theme) return { kind: "no-such-theme" };
    const { description = theme.description } = input;
    const current = themeWordsOf(theme);
    if (isOutdated(input.seen, { current, next: { name, description } }))
      return { kind: "changed-meanwhile", current };
    const other = await findThemeByName(trx, { focusAreaId: theme.focusAreaId, name });
    if (other && other.id !== themeId) return { kind: "name-taken" };
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

/** What of a theme is written on its page, by which a later change is told. */
export function themeWordsOf({ name, description }: ThemeWords): ThemeWords {
  return { name, description };
}
