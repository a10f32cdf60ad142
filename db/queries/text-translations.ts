import type { Queries, Trx } from "../connection.ts";
import type { TextTranslationsTable } from "../tables/text-translations.ts";

/** Every version for these texts, oldest first, each with the name of who made it. */
export function listTranslationsByTexts(db: Queries, numbers: readonly number[]) {
  if (numbers.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("textTranslations")
    .innerJoin("people", "people.id", "textTranslations.madeBy")
    .selectAll("textTranslations")
    .select("people.name as madeByName")
    .where("textTranslations.textNumber", "in", numbers)
    .orderBy("textTranslations.textNumber")
    .orderBy("textTranslations.version")
    .execute();
}

/** The same for all texts of a re-visit, with what each text is. */
export function listTranslationsByInspection(db: Queries, inspectionId: string) {
  return db
    .selectFrom("textTranslations")
    .innerJoin("texts", "texts.number", "textTranslations.textNumber")
    .innerJoin("people", "people.id", "textTranslations.madeBy")
    .leftJoin("questionVersions", "questionVersions.id", "texts.questionVersionId")
    .select(["textTranslations.id", "textTranslations.textNumber", "texts.source", "texts.sourceId"])
    .select(["questionVersions.text as question", "textTranslations.version", "textTranslations.kind"])
    .select(["textTranslations.language", "textTranslations.words", "people.name as madeByName"])
    .select(["textTranslations.madeAt", "textTranslations.fellBehindAt"])
    .where("texts.inspectionId", "=", inspectionId)
    .orderBy("textTranslations.textNumber")
    .orderBy("textTranslations.version")
    .execute();
}

export async function insertTranslation(trx: Trx, translation: TextTranslationsTable): Promise<void> {
  await trx.insertInto("textTranslations").values(translation).execute();
}

/** The latest version for each text. */
export function selectLatestTranslations(db: Queries) {
  return db
    .selectFrom("textTranslations")
    .selectAll("textTranslations")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("textTranslations as later")
            .select("later.id")
            .whereRef("later.textNumber", "=", "textTranslations.textNumber")
            .whereRef("later.version", ">", "textTranslations.version"),
        ),
      ),
    );
}
