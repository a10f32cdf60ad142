import type { Queries, Trx } from "../connection.ts";
import type { QuestionVersionsTable } from "../tables/questions.ts";

export async function insertQuestionVersion(trx: Trx, version: QuestionVersionsTable): Promise<void> {
  await trx.insertInto("questionVersions").values(version).execute();
}

export async function updateMeaningOfVersion(
  trx: Trx,
  version: { inspectionId: string; id: string; meaningId: string },
): Promise<void> {
  await trx
    .updateTable("questionVersions")
    .set({ meaningId: version.meaningId })
    .where("inspectionId", "=", version.inspectionId)
    .where("id", "=", version.id)
    .execute();
}

/**
 * The versions that somebody outside was shown or asked: shared, approved, or answered in a discussion. Young people's
 * questions and focuses have versions before that.
 */
export function listAskedVersions(db: Queries, inspectionId: string): Promise<QuestionVersionsTable[]> {
  return db
    .selectFrom("questionVersions")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .where(({ or, exists, selectFrom }) =>
      or(
        (
          [
            ...(["questionShareVersions", "approvalVersions", "youngPeopleApprovalVersions"] as const),
            ...(["discussionTallies", "discussionWords"] as const),
          ] as const
        ).map((table) =>
          exists(
            selectFrom(table)
              .select("questionVersionId")
              .whereRef(`${table}.questionVersionId`, "=", "questionVersions.id"),
          ),
        ),
      ),
    )
    .orderBy("questionId")
    .orderBy("number")
    .execute();
}

/** Every version of every question of a re-visit, oldest first. */
export function listVersionsByInspection(
  db: Queries,
  inspectionId: string,
): Promise<QuestionVersionsTable[]> {
  return db
    .selectFrom("questionVersions")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .orderBy("questionId")
    .orderBy("number")
    .execute();
}

/** A question's versions, newest first. */
export function listVersionsByQuestion(
  db: Queries,
  question: { inspectionId: string; questionId: string },
): Promise<QuestionVersionsTable[]> {
  return db
    .selectFrom("questionVersions")
    .selectAll()
    .where("inspectionId", "=", question.inspectionId)
    .where("questionId", "=", question.questionId)
    .orderBy("number", "desc")
    .execute();
}

export function listVersionsByApproval(db: Queries, approvalId: string): Promise<QuestionVersionsTable[]> {
  return db
    .selectFrom("approvalVersions")
    .innerJoin("questionVersions", "questionVersions.id", "approvalVersions.questionVersionId")
    .selectAll("questionVersions")
    .where("approvalVersions.approvalId", "=", approvalId)
    .orderBy("approvalVersions.position")
    .execute();
}

export function listVersionsByShare(db: Queries, shareId: string): Promise<QuestionVersionsTable[]> {
  return db
    .selectFrom("questionShareVersions")
    .innerJoin("questionVersions", "questionVersions.id", "questionShareVersions.questionVersionId")
    .selectAll("questionVersions")
    .where("questionShareVersions.shareId", "=", shareId)
    .orderBy("questionShareVersions.position")
    .execute();
}

/** Every version that an approval of the re-visit holds, with that approval's number, oldest approval first. */
export function listApprovedVersions(db: Queries, inspectionId: string) {
  return db
    .selectFrom("approvalVersions")
    .innerJoin("approvals", "approvals.id", "approvalVersions.approvalId")
    .innerJoin("questionVersions", "questionVersions.id", "approvalVersions.questionVersionId")
    .selectAll("questionVersions")
    .select(["approvals.number as approvalNumber", "approvals.id as approvalId"])
    .where("approvals.inspectionId", "=", inspectionId)
    .orderBy("approvals.number")
    .orderBy("approvalVersions.position")
    .execute();
}
