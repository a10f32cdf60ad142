import type { Queries, Trx } from "../connection.ts";
import type { CodingsTable, ThemesTable } from "../tables/reading.ts";

/** The themes of a re-visit that stand, each with how many texts are under it, by focus area and name. */
export async function listThemes(db: Queries, revisitId: string) {
  return db
    .selectFrom("themes")
    .innerJoin("focusAreas", "focusAreas.id", "themes.focusAreaId")
    .innerJoin("people", "people.id", "themes.madeBy")
    .leftJoin("codings", (join) =>
      join.onRef("codings.themeId", "=", "themes.id").on("codings.removedAt", "is", null),
    )
    .select(["themes.id", "themes.focusAreaId", "themes.name", "themes.description"])
    .select(["themes.madeAt", "people.name as madeByName", "focusAreas.shortName"])
    .select((eb) => eb.fn.count<number>("codings.textNumber").distinct().as("texts"))
    .where("themes.revisitId", "=", revisitId)
    .where("themes.removedAt", "is", null)
    .groupBy(["themes.id", "themes.focusAreaId", "themes.name", "themes.description", "themes.madeAt"])
    .groupBy(["people.name", "focusAreas.shortName", "focusAreas.position"])
    .orderBy("focusAreas.position")
    .orderBy("themes.name")
    .orderBy("themes.id")
    .execute();
}

/** Every theme that there ever was, with where a merged one went. */
export function listAllThemes(db: Queries, revisitId: string) {
  return db
    .selectFrom("themes")
    .select(["id", "focusAreaId", "name", "removedAt", "mergedInto"])
    .where("revisitId", "=", revisitId)
    .orderBy("name")
    .orderBy("id")
    .execute();
}

/**
 * How many texts are under each theme, by which way they came: all of them (`feeling` null), and those that feel so. A text
 * coded twice alike counts once.
 */
export async function countTextsByTheme(db: Queries, revisitId: string) {
  const coded = db
    .selectFrom("codings")
    .innerJoin("texts", "texts.number", "codings.textNumber")
    .select(["codings.themeId", "texts.source"])
    .select((eb) => eb.fn.count<number>("codings.textNumber").distinct().as("count"))
    .where("texts.revisitId", "=", revisitId)
    .where("codings.removedAt", "is", null)
    .groupBy(["codings.themeId", "texts.source"]);
  const [all, felt] = await Promise.all([
    coded.execute(),
    coded.select("codings.feeling").groupBy("codings.feeling").execute(),
  ]);
  return [...all.map((row) => ({ ...row, feeling: null })), ...felt];
}

/** How many texts there are about each focus area, by which way they came. */
export function countTextsByFocusArea(db: Queries, revisitId: string) {
  return db
    .selectFrom("textFocusAreas")
    .innerJoin("texts", "texts.number", "textFocusAreas.textNumber")
    .select(["textFocusAreas.focusAreaId", "texts.source"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("texts.revisitId", "=", revisitId)
    .groupBy(["textFocusAreas.focusAreaId", "texts.source"])
    .execute();
}

/** A theme that stands. */
export function findTheme(
  db: Queries,
  wanted: { revisitId: string; themeId: string },
): Promise<ThemesTable | undefined> {
  return db
    .selectFrom("themes")
    .selectAll()
    .where("revisitId", "=", wanted.revisitId)
    .where("id", "=", wanted.themeId)
    .where("removedAt", "is", null)
    .executeTakeFirst();
}

/** The one of a focus area that goes by that name, whatever its capitals. */
export async function findThemeByName(
  trx: Trx,
  wanted: { focusAreaId: string; name: string },
): Promise<ThemesTable | undefined> {
  const themes = await trx
    .selectFrom("themes")
    .selectAll()
    .where("focusAreaId", "=", wanted.focusAreaId)
    .where("removedAt", "is", null)
    .execute();
  const name = wanted.name.toLowerCase();
  return themes.find((theme) => theme.name.toLowerCase() === name);
}

export async function insertTheme(trx: Trx, theme: ThemesTable): Promise<void> {
  await trx.insertInto("themes").values(theme).execute();
}

export async function updateTheme(
  trx: Trx,
  themeId: string,
  changes: Partial<Omit<ThemesTable, "id" | "revisitId" | "focusAreaId">>,
): Promise<void> {
  await trx.updateTable("themes").set(changes).where("id", "=", themeId).execute();
}

export async function insertCoding(trx: Trx, coding: CodingsTable): Promise<void> {
  await trx.insertInto("codings").values(coding).execute();
}

export function listCodingsByTheme(trx: Trx, themeId: string): Promise<CodingsTable[]> {
  return trx
    .selectFrom("codings")
    .selectAll()
    .where("themeId", "=", themeId)
    .where("removedAt", "is", null)
    .execute();
}

/** Everything that was coded in these texts, undone ones too, oldest first. */
export function listCodingsByTexts(db: Queries, numbers: readonly number[]) {
  if (numbers.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("codings")
    .innerJoin("themes", "themes.id", "codings.themeId")
    .innerJoin("people", "people.id", "codings.codedBy")
    .leftJoin("people as remover", "remover.id", "codings.removedBy")
    .selectAll("codings")
    .select(["themes.name as themeName", "themes.focusAreaId", "themes.removedAt as themeRemovedAt"])
    .select(["people.name as codedByName", "remover.name as removedByName"])
    .where("codings.textNumber", "in", numbers)
    .orderBy("codings.codedAt")
    .orderBy("codings.id")
    .execute();
}

export function findCoding(
  db: Queries,
  wanted: { revisitId: string; textNumber: number; codingId: string },
): Promise<CodingsTable | undefined> {
  return db
    .selectFrom("codings")
    .innerJoin("texts", "texts.number", "codings.textNumber")
    .selectAll("codings")
    .where("texts.revisitId", "=", wanted.revisitId)
    .where("codings.textNumber", "=", wanted.textNumber)
    .where("codings.id", "=", wanted.codingId)
    .where("codings.removedAt", "is", null)
    .executeTakeFirst();
}

export async function updateCoding(
  trx: Trx,
  codingId: string,
  changes: Partial<Pick<CodingsTable, "themeId" | "givenAs" | "removedAt" | "removedBy">>,
): Promise<void> {
  await trx.updateTable("codings").set(changes).where("id", "=", codingId).execute();
}

export async function updateCodingsAsRemoved(
  trx: Trx,
  codings: { themeId: string; removedAt: string; removedBy: string },
): Promise<void> {
  const { themeId, ...changes } = codings;
  await trx
    .updateTable("codings")
    .set(changes)
    .where("themeId", "=", themeId)
    .where("removedAt", "is", null)
    .execute();
}

/** How many texts under a theme came which way, and how they feel; a text coded twice alike counts once. */
export async function countThemeBySource(db: Queries, themeId: string) {
  return db
    .selectFrom("codings")
    .innerJoin("texts", "texts.number", "codings.textNumber")
    .select(["texts.source", "codings.feeling"])
    .select((eb) => eb.fn.count<number>("codings.textNumber").distinct().as("count"))
    .where("codings.themeId", "=", themeId)
    .where("codings.removedAt", "is", null)
    .groupBy(["texts.source", "codings.feeling"])
    .execute();
}

/** The same among the survey's, by what their writers said about themselves. */
export async function countThemeByGroup(db: Queries, themeId: string) {
  return db
    .selectFrom("codings")
    .innerJoin("texts", "texts.number", "codings.textNumber")
    .innerJoin("responseGroups", "responseGroups.responseId", "texts.sourceId")
    .select(["responseGroups.name", "responseGroups.value", "codings.feeling"])
    .select((eb) => eb.fn.count<number>("codings.textNumber").distinct().as("count"))
    .where("codings.themeId", "=", themeId)
    .where("codings.removedAt", "is", null)
    .where("texts.source", "=", "survey")
    .groupBy(["responseGroups.name", "responseGroups.value", "codings.feeling"])
    .execute();
}
