import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  insertThemeSplit,
  listCodingsOfSplit,
  listThemeSplits,
  updateThemeSplitAsUndone,
} from "#db/queries/theme-splits.ts";
import { findTheme, listCodingsByTheme, updateCoding, updateTheme } from "#db/queries/themes.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { addTheme } from "./make-theme.server.ts";

type Author = { inspectionId: string; themeId: string; actor: PersonActor; now: Temporal.Instant };

export type SplitTheme =
  | { kind: "split"; themeId: string; moved: number }
  | { kind: "no-such-theme" | "name-taken" }
  /** Nothing was chosen that is under the theme. */
  | { kind: "nothing-to-move" };

/** Puts some of what is under a theme under a new one of its focus area; each coding keeps which theme it was given. */
export function splitTheme(
  db: Queries,
  input: Author & { codingIds: readonly string[]; name: string; description: string },
): Promise<SplitTheme> {
  const { inspectionId, themeId, codingIds, name, description, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<SplitTheme> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const theme = await findTheme(trx, { inspectionId, themeId });
    if (!theme) return { kind: "no-such-theme" };
    const codings = (await listCodingsByTheme(trx, themeId)).filter(({ id }) => codingIds.includes(id));
    if (codings.length === 0) return { kind: "nothing-to-move" };
    const { focusAreaId } = theme;
    const result = await addTheme(trx, { inspectionId, focusAreaId, name, description, actor, now });
    if (result.kind !== "made") return { kind: "name-taken" };
    for (const { id, givenAs } of codings) {
      await updateCoding(trx, id, { themeId: result.themeId, givenAs: givenAs ?? themeId });
    }
    const split = { id: makeId(), fromThemeId: themeId, intoThemeId: result.themeId };
    await insertThemeSplit(
      trx,
      { ...split, splitBy: actor.personId, splitAt: now, undoneBy: null, undoneAt: null },
      codings.map(({ id }) => id),
    );
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "theme.split",
      details: { themeId, name: theme.name, into: result.themeId, intoName: name, moved: codings.length },
    });
    return { kind: "split", themeId: result.themeId, moved: codings.length };
  });
}

/**
 * Puts what a split moved, and is still where it moved it, back under the theme it came from; the new theme goes where
 * nothing is left under it.
 */
export function undoSplit(
  db: Queries,
  input: Author & { splitId: string },
): Promise<{ kind: "undone"; themeId: string } | { kind: "no-such-split" }> {
  const { inspectionId, themeId, splitId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const split = (await listThemeSplits(trx, themeId)).find(({ id }) => id === splitId);
    if (!split || split.undoneAt !== null) return { kind: "no-such-split" };
    const from = await findTheme(trx, { inspectionId, themeId: split.fromThemeId });
    const into = await findTheme(trx, { inspectionId, themeId: split.intoThemeId });
    if (!from || !into) return { kind: "no-such-split" };
    const codings = (await listCodingsOfSplit(trx, splitId)).filter((coding) => coding.themeId === into.id);
    for (const { id, givenAs } of codings) {
      await updateCoding(trx, id, { themeId: from.id, givenAs: givenAs === from.id ? null : givenAs });
    }
    const left = await listCodingsByTheme(trx, into.id);
    if (left.length === 0) {
      await updateTheme(trx, into.id, {
        removedAt: now,
        removedBy: actor.personId,
        mergedInto: from.id,
      });
    }
    await updateThemeSplitAsUndone(trx, { splitId, undoneBy: actor.personId, undoneAt: now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "theme.split-undone",
      details: { splitId, themeId: from.id, into: into.id, moved: codings.length },
    });
    return { kind: "undone", themeId: from.id };
  });
}
