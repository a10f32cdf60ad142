import type { Queries, Trx } from "../connection.ts";
import { selectLatestTranslations } from "./text-translations.ts";

/** The next texts of a re-visit that are still to be looked through for danger, by number. */
export function listTextsToCheck(
  db: Queries,
  { inspectionId, limit, numbers }: { inspectionId: string; limit: number; numbers?: readonly number[] },
) {
  return db
    .selectFrom("textsToCheckForDanger")
    .innerJoin("texts", "texts.number", "textsToCheckForDanger.textNumber")
    .leftJoin(selectLatestTranslations(db).as("translation"), (join) =>
      join.onRef("translation.textNumber", "=", "texts.number").on("translation.fellBehindAt", "is", null),
    )
    .leftJoin("evidencePassages", "evidencePassages.id", "texts.sourceId")
    .leftJoin("evidenceTexts", (join) =>
      join
        .onRef("evidenceTexts.uploadId", "=", "evidencePassages.uploadId")
        .on("evidenceTexts.email", "is not", null),
    )
    .select(["texts.number", "texts.source", "texts.sourceId", "texts.questionVersionId", "texts.child"])
    .select("texts.words")
    .select(["translation.words as translationWords", "evidenceTexts.uploadId as emailId"])
    .where("texts.inspectionId", "=", inspectionId)
    .$if(numbers !== undefined, (query) => query.where("texts.number", "in", numbers ?? []))
    .orderBy("texts.number")
    .limit(limit)
    .execute();
}

export type TextToCheck = Awaited<ReturnType<typeof listTextsToCheck>>[number];

/** How many texts of a re-visit are still to be looked through. */
export async function countTextsToCheck(db: Queries, inspectionId: string): Promise<number> {
  const { count } = await db
    .selectFrom("textsToCheckForDanger")
    .innerJoin("texts", "texts.number", "textsToCheckForDanger.textNumber")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("texts.inspectionId", "=", inspectionId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function listInspectionsWithTextsToCheck(db: Queries): Promise<string[]> {
  const rows = await db
    .selectFrom("textsToCheckForDanger")
    .innerJoin("texts", "texts.number", "textsToCheckForDanger.textNumber")
    .select("texts.inspectionId")
    .distinct()
    .execute();
  return rows.map(({ inspectionId }) => inspectionId);
}

/** These were looked through. */
export async function deleteTextsToCheck(trx: Trx, numbers: readonly number[]): Promise<void> {
  await trx.deleteFrom("textsToCheckForDanger").where("textNumber", "in", numbers).execute();
}

/** What the passages of an email were flagged for. */
export function listFlagsOfEmail(trx: Trx, uploadId: string) {
  return trx
    .selectFrom("safeguardingFlags")
    .innerJoin("evidencePassages", "evidencePassages.id", "safeguardingFlags.sourceId")
    .select(["safeguardingFlags.kinds", "safeguardingFlags.ofTranslation", "safeguardingFlags.seenAt"])
    .select("safeguardingFlags.wordsChangedAt")
    .where("evidencePassages.uploadId", "=", uploadId)
    .execute();
}
