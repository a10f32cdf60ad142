import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findTheme, listThemesInOrder, updateTheme } from "#db/queries/themes.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { moveTheme, type ThemePlace } from "./theme-order.ts";

export type OrderedTheme =
  | { kind: "ordered"; name: string }
  | { kind: "no-such-theme" }
  /** It stands at that place already, or the place is in another focus area. */
  | { kind: "no-such-place" };

/** Moves a theme to another place among those of its focus area. */
export function orderTheme(
  db: Queries,
  input: {
    inspectionId: string;
    themeId: string;
    place: ThemePlace;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<OrderedTheme> {
  const { inspectionId, themeId, place, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<OrderedTheme> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const theme = await findTheme(trx, { inspectionId, themeId });
    if (!theme) return { kind: "no-such-theme" };
    const themes = await listThemesInOrder(trx, theme.focusAreaId);
    const before = themes.map(({ id }) => id);
    const after = moveTheme(before, themeId, place);
    if (after === null) return { kind: "no-such-place" };
    for (const [index, id] of after.entries()) {
      const position = index + 1;
      if (themes.some((one) => one.id === id && one.position === position)) continue;
      await updateTheme(trx, id, { position });
    }
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "theme.ordered",
      details: {
        themeId,
        name: theme.name,
        place: { from: before.indexOf(themeId) + 1, to: after.indexOf(themeId) + 1 },
      },
    });
    return { kind: "ordered", name: theme.name };
  });
}
