import type { Queries, Trx } from "../connection.ts";
import type { YoungPeopleApprovalsTable } from "../tables/questions.ts";

export function findLatestYoungPeopleApproval(
  db: Queries,
  inspectionId: string,
): Promise<YoungPeopleApprovalsTable | undefined> {
  return db
    .selectFrom("youngPeopleApprovals")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
}

export function findYoungPeopleApproval(
  db: Queries,
  approval: { inspectionId: string; approvalId: string },
): Promise<YoungPeopleApprovalsTable | undefined> {
  return db
    .selectFrom("youngPeopleApprovals")
    .selectAll()
    .where("inspectionId", "=", approval.inspectionId)
    .where("id", "=", approval.approvalId)
    .executeTakeFirst();
}

/** Newest first, each with the name of who approved it. */
export function listYoungPeopleApprovals(db: Queries, inspectionId: string) {
  return db
    .selectFrom("youngPeopleApprovals")
    .innerJoin("people", "people.id", "youngPeopleApprovals.approvedBy")
    .selectAll("youngPeopleApprovals")
    .select("people.name as approvedByName")
    .where("youngPeopleApprovals.inspectionId", "=", inspectionId)
    .orderBy("youngPeopleApprovals.number", "desc")
    .execute();
}

/** The versions that an approval froze, in order. */
export function listVersionsByYoungPeopleApproval(db: Queries, approvalId: string) {
  return db
    .selectFrom("youngPeopleApprovalVersions")
    .innerJoin("questionVersions", "questionVersions.id", "youngPeopleApprovalVersions.questionVersionId")
    .selectAll("questionVersions")
    .where("youngPeopleApprovalVersions.approvalId", "=", approvalId)
    .orderBy("youngPeopleApprovalVersions.position")
    .execute();
}

export async function insertYoungPeopleApproval(
  trx: Trx,
  approval: YoungPeopleApprovalsTable,
  questionVersionIds: readonly string[],
): Promise<void> {
  await trx.insertInto("youngPeopleApprovals").values(approval).execute();
  await trx
    .insertInto("youngPeopleApprovalVersions")
    .values(
      questionVersionIds.map((questionVersionId, position) => ({
        ...{ approvalId: approval.id, questionVersionId, position },
      })),
    )
    .execute();
}
