import { type SqlBool, sql } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import type { CodingsTable, ThemesTable } from "../tables/reading.ts";
import { isOpenTo, textsOfSamples } from "./samples.ts";
import { countedWithWriters, ofWholeSource } from "./text-counts.ts";

/** The themes of a re-visit that stand, by focus area and in their order. */
export function listThemes(db: Queries, inspectionId: string) {
  return db
    .selectFrom("themes")
    .innerJoin("focusAreas", "focusAreas.id", "themes.focusAreaId")
    .innerJoin("people", "people.id", "themes.madeBy")
    .select(["themes.id", "themes.focusAreaId", "themes.name", "themes.description"])
    .select(["themes.madeAt", "people.name as madeByName", "focusAreas.shortName"])
    .where("themes.inspectionId", "=", inspectionId)
    .where("themes.removedAt", "is", null)
    .orderBy("focusAreas.position")
    .orderBy("themes.position")
    .orderBy("themes.name")
    .orderBy("themes.id")
    .execute();
}

/** Every theme that there ever was, with where a merged one went. */
export function listAllThemes(db: Queries, inspectionId: string) {
  return db
    .selectFrom("themes")
    .select(["id", "focusAreaId", "name", "removedAt", "mergedInto"])
    .where("inspectionId", "=", inspectionId)
    .orderBy("name")
    .orderBy("id")
    .execute();
}

/**
 * How many texts are under each theme, by which way they came: all of them, those that feel so, and their writers. A text coded
 * twice alike counts once. Without what is hidden from `blindReader`, see `standing`, and without the texts of these samples.
 */
export function countTextsByTheme(
  db: Queries,
  about: { inspectionId: string; blindReader: string | null; excludedSamples?: readonly string[] },
) {
  const { excludedSamples = [] } = about;
  const ofInspection = db
    .selectFrom("themes")
    .select("themes.id")
    .where("themes.inspectionId", "=", about.inspectionId);
  return db
    .selectFrom(felt(db, about.blindReader).where("codings.themeId", "in", ofInspection).as("felt"))
    .innerJoin("texts", "texts.number", "felt.textNumber")
    .select(["felt.themeId", "texts.source"])
    .select(countedWithWriters)
    .select(summed)
    .$if(excludedSamples.length > 0, (query) =>
      query.where("felt.textNumber", "not in", textsOfSamples(excludedSamples)),
    )
    .groupBy(["felt.themeId", "texts.source"])
    .execute();
}

/**
 * How many texts are under a theme, by how they feel, and of how many writers: by which way they came (without a name and a
 * value), and of the survey's also by what their writers said about themselves.
 */
export function countThemeByGroup(db: Queries, about: { themeId: string; blindReader: string | null }) {
  const ofTheme = db
    .selectFrom(felt(db, about.blindReader).where("codings.themeId", "=", about.themeId).as("felt"))
    .innerJoin("texts", "texts.number", "felt.textNumber");
  return ofTheme
    .select(ofWholeSource)
    .select(countedWithWriters)
    .select(summed)
    .groupBy("texts.source")
    .unionAll(
      ofTheme
        .innerJoin("responseGroups", "responseGroups.responseId", "texts.sourceId")
        .select(["texts.source", "responseGroups.name", "responseGroups.value"])
        .select(countedWithWriters)
        .select(summed)
        .where("texts.source", "=", "survey")
        .groupBy(["texts.source", "responseGroups.name", "responseGroups.value"]),
    )
    .execute();
}

/** Each text under each theme, with 1 for each way that somebody in it feels. */
function felt(db: Queries, blindReader: string | null) {
  const feels = (feeling: string) => sql<number>`max(case feeling when ${feeling} then 1 else 0 end)`;
  return selectCurrentCodings(db, blindReader)
    .select(["codings.themeId", "codings.textNumber"])
    .select([feels("positive").as("positive"), feels("negative").as("negative")])
    .select([feels("mixed").as("mixed"), feels("neutral").as("neutral")])
    .groupBy(["codings.themeId", "codings.textNumber"]);
}

const sumOf = (feeling: string) => sql<number>`sum(felt.${sql.ref(feeling)})`;
const summed = [
  sumOf("positive").as("positive"),
  sumOf("negative").as("negative"),
  sumOf("mixed").as("mixed"),
  sumOf("neutral").as("neutral"),
] as const;

/** Under which themes these texts are, as somebody may see it. */
export function listThemesOfTexts(
  db: Queries,
  about: { textNumbers: readonly number[]; blindReader: string | null },
): Promise<{ themeId: string; textNumber: number }[]> {
  if (about.textNumbers.length === 0) return Promise.resolve([]);
  return selectCurrentCodings(db, about.blindReader)
    .select(["codings.themeId", "codings.textNumber"])
    .distinct()
    .where("codings.textNumber", "in", about.textNumbers)
    .execute();
}

/** What is coded and not undone; without what others coded in texts that this person still reads blind with one of them. */
function selectCurrentCodings(db: Queries, blindReader: string | null) {
  const all = db.selectFrom("codings").where("codings.removedAt", "is", null);
  return blindReader === null ? all : all.where((eb) => isOpenTo(eb, blindReader));
}

/** A theme that stands. */
export function findTheme(
  db: Queries,
  key: { inspectionId: string; themeId: string },
): Promise<ThemesTable | undefined> {
  return db
    .selectFrom("themes")
    .selectAll()
    .where("inspectionId", "=", key.inspectionId)
    .where("id", "=", key.themeId)
    .where("removedAt", "is", null)
    .executeTakeFirst();
}

/** The one of a focus area that goes by that name, whatever its capitals. */
export async function findThemeByName(
  trx: Trx,
  key: { focusAreaId: string; name: string },
): Promise<ThemesTable | undefined> {
  const themes = await trx
    .selectFrom("themes")
    .selectAll()
    .where("focusAreaId", "=", key.focusAreaId)
    .where("removedAt", "is", null)
    .execute();
  const name = key.name.toLowerCase();
  return themes.find((theme) => theme.name.toLowerCase() === name);
}

/** The themes of a focus area that stand, in their order. */
export function listThemesInOrder(trx: Trx, focusAreaId: string) {
  return trx
    .selectFrom("themes")
    .select(["id", "position"])
    .where("focusAreaId", "=", focusAreaId)
    .where("removedAt", "is", null)
    .orderBy("position")
    .orderBy("name")
    .orderBy("id")
    .execute();
}

export async function insertTheme(trx: Trx, theme: ThemesTable): Promise<void> {
  await trx.insertInto("themes").values(theme).execute();
}

export async function updateTheme(
  trx: Trx,
  themeId: string,
  changes: Partial<Omit<ThemesTable, "id" | "inspectionId" | "focusAreaId">>,
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

/** The same without what others coded in texts that this person still reads blind with one of them. */
export function listCodingsOpenTo(
  db: Queries,
  { themeId, personId }: { themeId: string; personId: string },
): Promise<(CodingsTable & { translationWords: string | null })[]> {
  return selectCurrentCodings(db, personId)
    .leftJoin("textTranslations", "textTranslations.id", "codings.translationId")
    .selectAll("codings")
    .select("textTranslations.words as translationWords")
    .where("codings.themeId", "=", themeId)
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
    .leftJoin("textTranslations", "textTranslations.id", "codings.translationId")
    .selectAll("codings")
    .select("textTranslations.words as translationWords")
    .select(["themes.name as themeName", "themes.focusAreaId", "themes.removedAt as themeRemovedAt"])
    .select(["people.name as codedByName", "remover.name as removedByName"])
    .where("codings.textNumber", "in", numbers)
    .orderBy("codings.codedAt")
    .orderBy("codings.id")
    .execute();
}

export function findCoding(
  db: Queries,
  key: { inspectionId: string; textNumber: number; codingId: string },
): Promise<CodingsTable | undefined> {
  return db
    .selectFrom("codings")
    .innerJoin("texts", "texts.number", "codings.textNumber")
    .selectAll("codings")
    .where("texts.inspectionId", "=", key.inspectionId)
    .where("codings.textNumber", "=", key.textNumber)
    .where("codings.id", "=", key.codingId)
    .where("codings.removedAt", "is", null)
    .executeTakeFirst();
}

/** The same by its id alone, removed or not. */
export function findCodingById(
  db: Queries,
  key: { inspectionId: string; codingId: string; isRemoved?: boolean },
): Promise<CodingsTable | undefined> {
  return db
    .selectFrom("codings")
    .innerJoin("texts", "texts.number", "codings.textNumber")
    .selectAll("codings")
    .where("texts.inspectionId", "=", key.inspectionId)
    .where("codings.id", "=", key.codingId)
    .where("codings.removedAt", key.isRemoved ? "is not" : "is", null)
    .executeTakeFirst();
}

export async function updateCoding(
  trx: Trx,
  codingId: string,
  changes: Partial<Pick<CodingsTable, "themeId" | "givenAs" | "removedAt" | "removedBy">>,
): Promise<void> {
  await trx.updateTable("codings").set(changes).where("id", "=", codingId).execute();
}

/**
 * Undoes what stands under a theme or, with `alikeUnder`, only what is coded the same way under that other one too; how many
 * that were.
 */
export async function updateCodingsAsRemoved(
  trx: Trx,
  codings: { themeId: string; alikeUnder?: string; removedAt: Temporal.Instant; removedBy: string },
): Promise<number> {
  const { themeId, alikeUnder, ...changes } = codings;
  const { numUpdatedRows } = await trx
    .updateTable("codings")
    .set(changes)
    .where("themeId", "=", themeId)
    .where("removedAt", "is", null)
    .$if(alikeUnder !== undefined, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom("codings as other")
            .select("other.id")
            .where("other.themeId", "=", alikeUnder ?? "")
            .where("other.removedAt", "is", null)
            .whereRef("other.textNumber", "=", "codings.textNumber")
            .whereRef("other.feeling", "=", "codings.feeling")
            .where(sql<SqlBool>`other."translationId" is not distinct from codings."translationId"`)
            .where(sql<SqlBool>`other."startsAt" is not distinct from codings."startsAt"`)
            .where(sql<SqlBool>`other."endsAt" is not distinct from codings."endsAt"`),
        ),
      ),
    )
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Puts what stands under a theme under another; each keeps which theme it was first given. How many that were. */
export async function updateCodingsAsMoved(
  trx: Trx,
  codings: { themeId: string; into: string },
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("codings")
    .set({ themeId: codings.into, givenAs: sql<string>`coalesce("givenAs", ${codings.themeId})` })
    .where("themeId", "=", codings.themeId)
    .where("removedAt", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
