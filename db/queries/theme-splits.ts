import type { Queries, Trx } from "../connection.ts";
import type { CodingsTable } from "../tables/reading.ts";
import type { ThemeSplitsTable } from "../tables/samples.ts";

export async function insertThemeSplit(
  trx: Trx,
  split: ThemeSplitsTable,
  codingIds: readonly string[],
): Promise<void> {
  await trx.insertInto("themeSplits").values(split).execute();
  await trx
    .insertInto("themeSplitCodings")
    .values(codingIds.map((codingId) => ({ splitId: split.id, codingId })))
    .execute();
}

/** Every split from or into a theme, oldest first, with both names and who did it. */
export function listThemeSplits(db: Queries, themeId: string) {
  return db
    .selectFrom("themeSplits")
    .innerJoin("themes as source", "source.id", "themeSplits.fromThemeId")
    .innerJoin("themes as made", "made.id", "themeSplits.intoThemeId")
    .innerJoin("people", "people.id", "themeSplits.splitBy")
    .leftJoin("people as undoer", "undoer.id", "themeSplits.undoneBy")
    .selectAll("themeSplits")
    .select(["source.name as fromName", "made.name as intoName"])
    .select(["people.name as splitByName", "undoer.name as undoneByName"])
    .where((eb) =>
      eb.or([eb("themeSplits.fromThemeId", "=", themeId), eb("themeSplits.intoThemeId", "=", themeId)]),
    )
    .orderBy("themeSplits.splitAt")
    .orderBy("themeSplits.id")
    .execute();
}

/** What was moved by a split, as it is now. */
export function listCodingsOfSplit(trx: Trx, splitId: string): Promise<CodingsTable[]> {
  return trx
    .selectFrom("themeSplitCodings")
    .innerJoin("codings", "codings.id", "themeSplitCodings.codingId")
    .selectAll("codings")
    .where("themeSplitCodings.splitId", "=", splitId)
    .execute();
}

export async function updateThemeSplitAsUndone(
  trx: Trx,
  split: { splitId: string; undoneBy: string; undoneAt: Temporal.Instant },
): Promise<void> {
  const { splitId, ...changes } = split;
  await trx.updateTable("themeSplits").set(changes).where("id", "=", splitId).execute();
}
