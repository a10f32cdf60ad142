import type { Queries, Trx } from "../connection.ts";
import type { JudgementDifferencesTable, ProgressJudgementsTable } from "../tables/findings.ts";

/** The judgements of a re-visit, oldest first, each with who judged. */
export function listProgressJudgements(db: Queries, inspectionId: string) {
  return db
    .selectFrom("progressJudgements")
    .innerJoin("people", "people.id", "progressJudgements.judgedBy")
    .selectAll("progressJudgements")
    .select("people.name as judgedByName")
    .where("progressJudgements.inspectionId", "=", inspectionId)
    .orderBy("progressJudgements.judgedAt")
    .orderBy("progressJudgements.id")
    .execute();
}

export async function insertProgressJudgement(trx: Trx, judgement: ProgressJudgementsTable): Promise<void> {
  await trx.insertInto("progressJudgements").values(judgement).execute();
}

/** How inspectors differed, oldest first. */
export function listJudgementDifferences(db: Queries, inspectionId: string) {
  return db
    .selectFrom("judgementDifferences")
    .innerJoin("people", "people.id", "judgementDifferences.recordedBy")
    .selectAll("judgementDifferences")
    .select("people.name as recordedByName")
    .where("judgementDifferences.inspectionId", "=", inspectionId)
    .orderBy("judgementDifferences.recordedAt")
    .orderBy("judgementDifferences.id")
    .execute();
}

export async function insertJudgementDifference(
  trx: Trx,
  difference: JudgementDifferencesTable,
): Promise<void> {
  await trx.insertInto("judgementDifferences").values(difference).execute();
}
