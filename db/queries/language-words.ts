import type { Queries, Trx } from "../connection.ts";
import type { LanguageCode } from "../tables/enumerations.ts";
import type { LanguageCorrectionsTable, SignedWordsTable } from "../tables/wordings.ts";

/** What was written instead of the product's own words in a language, newest first. */
export function listLanguageCorrections(
  db: Queries,
  { inspectionId, language }: { inspectionId: string; language: LanguageCode },
): Promise<LanguageCorrectionsTable[]> {
  return db
    .selectFrom("languageCorrections")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .where("language", "=", language)
    .orderBy("number", "desc")
    .execute();
}

export async function insertLanguageCorrections(
  trx: Trx,
  corrections: LanguageCorrectionsTable[],
): Promise<void> {
  await trx.insertInto("languageCorrections").values(corrections).execute();
}

export function findSignedWords(db: Queries, id: string): Promise<SignedWordsTable | undefined> {
  return db.selectFrom("signedWords").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Keeps words that were signed off; the same words are kept once. */
export async function insertSignedWords(trx: Trx, words: SignedWordsTable): Promise<void> {
  await trx
    .insertInto("signedWords")
    .values(words)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}
