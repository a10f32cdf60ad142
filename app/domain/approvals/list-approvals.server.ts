import type { Queries } from "#db/connection.ts";
import { listApprovalsByRevisit } from "#db/queries/approvals.ts";
import { listVersionsByApproval } from "#db/queries/question-versions.ts";

/** Every approval of a re-visit, newest first, with how many questions it holds and who had not answered. */
export async function listApprovals(db: Queries, revisitId: string) {
  const rows = await listApprovalsByRevisit(db, revisitId);
  const approvals = [];
  for (const row of rows) {
    const questions = (await listVersionsByApproval(db, row.id)).length;
    approvals.push({ ...row, unanswered: JSON.parse(row.unanswered) as string[], questions });
  }
  return approvals;
}
