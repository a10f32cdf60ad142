import type { Queries, Trx } from "../connection.ts";
import type { ApprovalsTable } from "../tables/questions.ts";

export function findLatestApproval(db: Queries, inspectionId: string): Promise<ApprovalsTable | undefined> {
  return db
    .selectFrom("approvals")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
}

export function findApproval(
  db: Queries,
  approval: { inspectionId: string; approvalId: string },
): Promise<ApprovalsTable | undefined> {
  return db
    .selectFrom("approvals")
    .selectAll()
    .where("inspectionId", "=", approval.inspectionId)
    .where("id", "=", approval.approvalId)
    .executeTakeFirst();
}

/** Newest first, each with the name of who approved it. */
export function listApprovalsByInspection(db: Queries, inspectionId: string) {
  return db
    .selectFrom("approvals")
    .innerJoin("people", "people.id", "approvals.approvedBy")
    .selectAll("approvals")
    .select("people.name as approvedByName")
    .where("approvals.inspectionId", "=", inspectionId)
    .orderBy("approvals.number", "desc")
    .execute();
}

export async function insertApproval(
  trx: Trx,
  approval: ApprovalsTable,
  questionVersionIds: readonly string[],
): Promise<void> {
  await trx.insertInto("approvals").values(approval).execute();
  if (questionVersionIds.length === 0) return;
  await trx
    .insertInto("approvalVersions")
    .values(
      questionVersionIds.map((questionVersionId, position) => ({
        approvalId: approval.id,
        questionVersionId,
        position,
      })),
    )
    .execute();
}
