import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { findThemeByName, insertTheme, listThemesInOrder } from "#db/queries/themes.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";

export type NewTheme = {
  inspectionId: string;
  focusAreaId: string;
  name: string;
  description: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type MadeTheme =
  | { kind: "made"; themeId: string }
  | { kind: "no-such-focus-area" }
  /** The focus area has one of that name. */
  | { kind: "name-taken"; themeId: string };

/** Adds a theme to the code frame of a focus area. */
export function makeTheme(db: Queries, input: NewTheme): Promise<MadeTheme> {
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${input.inspectionId}`);
    return addTheme(trx, input);
  });
}

/** The same, inside a transaction that takes turns over the re-visit. */
export async function addTheme(trx: Trx, input: NewTheme): Promise<MadeTheme> {
  const { inspectionId, focusAreaId, name, description, actor, now } = input;
  const areas = await listFocusAreasByInspection(trx, inspectionId);
  if (!areas.some(({ id }) => id === focusAreaId)) return { kind: "no-such-focus-area" };
  const already = await findThemeByName(trx, { focusAreaId, name });
  if (already) return { kind: "name-taken", themeId: already.id };
  const lastPosition = (await listThemesInOrder(trx, focusAreaId)).at(-1)?.position ?? 0;
  const themeId = makeId();
  await insertTheme(trx, {
    id: themeId,
    inspectionId,
    focusAreaId,
    name,
    description,
    madeBy: actor.personId,
    madeAt: now,
    changedAt: null,
    removedBy: null,
    removedAt: null,
    mergedInto: null,
    // Where nobody has put them in order, names do.
    position: lastPosition === 0 ? 0 : lastPosition + 1,
  });
  await recordAudit(trx, {
    at: now,
    actor,
    inspectionId,
    action: "theme.created",
    details: { themeId, focusAreaId, name },
  });
  return { kind: "made", themeId };
}
