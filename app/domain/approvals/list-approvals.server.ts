import type { Queries } from "#db/connection.ts";
import { listApprovalsByInspection } from "#db/queries/approvals.ts";
import { listVersionsByApproval } from "#db/queries/question-versions.ts";
import {
  listVersionsByYoungPeopleApproval,
  listYoungPeopleApprovals,
} from "#db/queries/young-people-approvals.ts";

/** Every approval of a re-visit, newest first, with how many questions it holds and who had not answered. */
export async function listApprovals(db: Queries, inspectionId: string) {
  const rows = await listApprovalsByInspection(db, inspectionId);
  const approvals = [];
  for (const row of rows) {
    const questions = (await listVersionsByApproval(db, row.id)).length;
    approvals.push({ ...row, questions });
  }
  return approvals;
}

/** The same of the young people's set. */
export async function listYoungPeoplesApprovals(db: Queries, inspectionId: string) {
  const approvals = [];
  for (const row of await listYoungPeopleApprovals(db, inspectionId)) {
    const questions = (await listVersionsByYoungPeopleApproval(db, row.id)).length;
    approvals.push({ ...row, questions });
  }
  return approvals;
}
