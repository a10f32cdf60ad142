import type { Queries, Trx } from "../connection.ts";
import { kindOf } from "../dialects/index.ts";
import type { TextTermsTable } from "../tables/reading.ts";
import { selectLatestTranslations } from "./text-translations.ts";

export type TextToIndex = {
  number: number;
  words: string;
  /** Of the translation or transcript that stands beside it. */
  translationWords: string | null;
};

/**
 * The next texts whose words are not in the index yet, held until the transaction ends. Those that another transaction
 * indexes or changes at the moment are passed over: whoever changes what a family sent is never waited for.
 */
export async function listTextsToIndex(
  trx: Trx,
  criteria: { inspectionId: string | null; limit: number },
): Promise<TextToIndex[]> {
  const query = textsToIndex(trx, criteria.inspectionId)
    .leftJoin(selectLatestTranslations(trx).as("translation"), (join) =>
      join.onRef("translation.textNumber", "=", "texts.number").on("translation.fellBehindAt", "is", null),
    )
    .select(["texts.number", "texts.words", "translation.words as translationWords"])
    .orderBy("texts.number")
    .limit(criteria.limit);
  return kindOf(trx) === "postgres" ? query.forNoKeyUpdate("texts").skipLocked().execute() : query.execute();
}

/** How many texts are to be indexed still. */
export async function countTextsToIndex(db: Queries, inspectionId: string | null): Promise<number> {
  const { count } = await textsToIndex(db, inspectionId)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Keeps what some texts are found by, in place of what they were found by before. */
export async function replaceTextTerms(trx: Trx, rows: readonly TextTermsTable[]): Promise<void> {
  if (rows.length === 0) return;
  const numbers = rows.map(({ textNumber }) => textNumber);
  await trx.deleteFrom("textTerms").where("textNumber", "in", numbers).execute();
  await trx
    .insertInto("textTerms")
    .values([...rows])
    .execute();
  await trx.deleteFrom("textsToIndex").where("textNumber", "in", numbers).execute();
}

function textsToIndex(db: Queries, inspectionId: string | null) {
  return db
    .selectFrom("textsToIndex")
    .innerJoin("texts", "texts.number", "textsToIndex.textNumber")
    .$if(inspectionId !== null, (query) => query.where("texts.inspectionId", "=", inspectionId ?? ""));
}
