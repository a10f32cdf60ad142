import { sql } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import type { ThemeRemovalsTable } from "../tables/samples.ts";

/** Records that a theme is merged or removed, with what is under it now. */
export async function insertThemeRemoval(trx: Trx, removal: ThemeRemovalsTable): Promise<void> {
  await trx.insertInto("themeRemovals").values(removal).execute();
  await trx
    .insertInto("themeRemovalCodings")
    .columns(["removalId", "codingId"])
    .expression((eb) =>
      eb
        .selectFrom("codings")
        .select((one) => [
          one.cast<string>(one.val(removal.id), "text").as("removalId"),
          "codings.id as codingId",
        ])
        .where("codings.themeId", "=", removal.themeId)
        .where("codings.removedAt", "is", null),
    )
    .execute();
}

/** What was merged or removed in a re-visit and is not back, newest first, with who did it and into what. */
export function listThemeRemovals(db: Queries, inspectionId: string) {
  return db
    .selectFrom("themeRemovals")
    .innerJoin("themes", "themes.id", "themeRemovals.themeId")
    .innerJoin("people", "people.id", "themeRemovals.removedBy")
    .leftJoin("themes as other", "other.id", "themeRemovals.mergedInto")
    .selectAll("themeRemovals")
    .select(["themes.name", "themes.focusAreaId", "people.name as removedByName", "other.name as intoName"])
    .where("themes.inspectionId", "=", inspectionId)
    .where("themeRemovals.undoneAt", "is", null)
    .orderBy("themeRemovals.removedAt", "desc")
    .orderBy("themeRemovals.id")
    .execute();
}

/** What was merged or removed and is not back, with the theme as it is now. */
export function findThemeRemoval(trx: Trx, key: { inspectionId: string; removalId: string }) {
  return trx
    .selectFrom("themeRemovals")
    .innerJoin("themes", "themes.id", "themeRemovals.themeId")
    .selectAll("themeRemovals")
    .select(["themes.name", "themes.focusAreaId"])
    .where("themes.inspectionId", "=", key.inspectionId)
    .where("themeRemovals.id", "=", key.removalId)
    .where("themeRemovals.undoneAt", "is", null)
    .executeTakeFirst();
}

export async function updateThemeRemovalAsUndone(
  trx: Trx,
  removal: { removalId: string; undoneBy: string; undoneAt: Temporal.Instant },
): Promise<void> {
  const { removalId, ...changes } = removal;
  await trx.updateTable("themeRemovals").set(changes).where("id", "=", removalId).execute();
}

/** Puts what a merge moved, and is still where it moved it, back under the theme it came from; how many that were. */
export async function updateCodingsAsMovedBack(
  trx: Trx,
  { id, themeId, mergedInto }: { id: string; themeId: string; mergedInto: string },
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("codings")
    .set({ themeId, givenAs: sql<string | null>`nullif("givenAs", ${themeId})` })
    .where("themeId", "=", mergedInto)
    .where("id", "in", codingsOfRemoval(trx, id))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Undoes that a removal undid what was under the theme; how many that were. */
export async function updateCodingsAsRestored(
  trx: Trx,
  { id, themeId, removedAt }: { id: string; themeId: string; removedAt: Temporal.Instant },
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("codings")
    .set({ removedAt: null, removedBy: null })
    .where("themeId", "=", themeId)
    .where("removedAt", "=", removedAt)
    .where("id", "in", codingsOfRemoval(trx, id))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

function codingsOfRemoval(trx: Trx, removalId: string) {
  return trx
    .selectFrom("themeRemovalCodings")
    .select("themeRemovalCodings.codingId")
    .where("themeRemovalCodings.removalId", "=", removalId);
}
