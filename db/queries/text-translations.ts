import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import type { Tables } from "../tables/index.ts";
import type { TextTranslationsTable } from "../tables/text-translations.ts";
import { mayBeRead } from "./young-peoples-words.ts";

/** Every version for these texts, oldest first, each with the name of who made it. */
export function listTranslationsByTexts(db: Queries, numbers: readonly number[]) {
  if (numbers.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("textTranslations")
    .innerJoin("people", "people.id", "textTranslations.madeBy")
    .selectAll("textTranslations")
    .select("people.name as madeByName")
    .where("textTranslations.textNumber", "in", numbers)
    .where("textTranslations.fellBehindAt", "is", null)
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
    .select(["questionVersions.text as question", "questionVersions.askedOf", "texts.child"])
    .select(["textTranslations.version", "textTranslations.kind"])
    .select(["textTranslations.language", "textTranslations.words", "people.name as madeByName"])
    .select("textTranslations.madeAt")
    .where("texts.inspectionId", "=", inspectionId)
    .where("textTranslations.fellBehindAt", "is", null)
    .where(mayBeRead)
    .orderBy("textTranslations.textNumber")
    .orderBy("textTranslations.version")
    .execute();
}

export async function insertTranslation(trx: Trx, translation: TextTranslationsTable): Promise<void> {
  await trx.insertInto("textTranslations").values(translation).execute();
}

/**
 * Takes out those of words that were changed before translations went with them: a seal kept them. Returns what they were of,
 * each once.
 */
export async function deleteTranslationsBehind(trx: Trx, inspectionId: string) {
  const behind = await trx
    .selectFrom("textTranslations")
    .innerJoin("texts", "texts.number", "textTranslations.textNumber")
    .select(["texts.number", "texts.source", "texts.sourceId"])
    .distinct()
    .where("texts.inspectionId", "=", inspectionId)
    .where("textTranslations.fellBehindAt", "is not", null)
    .execute();
  if (behind.length > 0)
    await trx
      .deleteFrom("textTranslations")
      .where(
        "textNumber",
        "in",
        behind.map(({ number }) => number),
      )
      .where("fellBehindAt", "is not", null)
      .execute();
  return behind;
}

/** How many translations and transcripts, each version counted, stand beside what was said. */
export async function countTranslationsBySource(db: Queries, sourceId: string): Promise<number> {
  const { count } = await db
    .selectFrom("textTranslations")
    .innerJoin("texts", "texts.number", "textTranslations.textNumber")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("texts.sourceId", "=", sourceId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Whether a translation stands beside a text, or is missing; `perhaps`: words that came as English may be in another language. */
export function hasTranslation(
  eb: ExpressionBuilder<Tables, "texts">,
  state: "made" | "missing" | "perhaps",
): Expression<SqlBool> {
  const translations = eb
    .selectFrom("textTranslations")
    .select("textTranslations.id")
    .whereRef("textTranslations.textNumber", "=", "texts.number");
  const isMade = eb.exists(translations.where("textTranslations.fellBehindAt", "is", null));
  if (state === "made") return isMade;
  const isForeign = isWrittenIn(eb, "<>", "en");
  if (state === "perhaps") {
    const likely = eb.selectFrom("textTerms").select("textNumber").where("likelyLanguage", "is not", null);
    return eb.and([
      ...[eb.not(isMade), eb.not(isForeign), eb("texts.source", "<>", "evidence")],
      eb("texts.number", "in", likely),
    ]);
  }
  return eb.and([eb.not(isMade), eb.or([eb.exists(translations), isForeign])]);
}

/** That a text came from a screen in that language, or in another one: from a family, or from a young person by themselves. */
export function isWrittenIn(
  eb: ExpressionBuilder<Tables, "texts">,
  comparison: "=" | "<>",
  language: string,
): Expression<SqlBool> {
  const responses = eb.selectFrom("responses").select("id").where("language", comparison, language);
  const ownWords = eb
    .selectFrom("youngPeoplesWords")
    .innerJoin("youngPeoplesResponses", "youngPeoplesResponses.id", "youngPeoplesWords.responseId")
    .select("youngPeoplesWords.id")
    .where("youngPeoplesResponses.language", comparison, language);
  return eb.or([
    eb.and([eb("texts.source", "=", "survey"), eb("texts.sourceId", "in", responses)]),
    eb.and([eb("texts.source", "=", "young-peoples-response"), eb("texts.sourceId", "in", ownWords)]),
  ]);
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
