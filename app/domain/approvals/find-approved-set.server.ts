import type { Queries } from "#db/connection.ts";
import { findApproval, findLatestApproval } from "#db/queries/approvals.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { listVersionsByApproval } from "#db/queries/question-versions.ts";
import type { FocusAreasTable } from "#db/tables/inspections.ts";
import type { ApprovalsTable } from "#db/tables/questions.ts";
import type { QuestionVersion } from "../questions/question.ts";
import { readVersion } from "../questions/read-version.ts";

/** The parents' questions as frozen by one approval, with the re-visit's focus areas; both in the order shown. */
export type ApprovedSet = {
  id: string;
  inspectionId: string;
  /** 1 for the first approval of the re-visit, and so on. */
  number: number;
  /** An instant, UTC text. */
  approvedAt: Temporal.Instant;
  questions: QuestionVersion[];
  focusAreas: FocusAreasTable[];
};

/** What parents are to be asked now: the latest approval, or null while there is none (¶122). */
export async function findApprovedSet(db: Queries, inspectionId: string): Promise<ApprovedSet | null> {
  const approval = await findLatestApproval(db, inspectionId);
  return approval ? readSet(db, approval) : null;
}

/** The set of an earlier or the latest approval, as a draft or a response was given to it; null where there is no such. */
export async function findApprovalById(
  db: Queries,
  query: { inspectionId: string; approvalId: string },
): Promise<ApprovedSet | null> {
  const approval = await findApproval(db, query);
  return approval ? readSet(db, approval) : null;
}

async function readSet(db: Queries, approval: ApprovalsTable): Promise<ApprovedSet> {
  const versions = await listVersionsByApproval(db, approval.id);
  const focusAreas = await listFocusAreasByInspection(db, approval.inspectionId);
  const { id, inspectionId, number, approvedAt } = approval;
  return { id, inspectionId, number, approvedAt, questions: versions.map(readVersion), focusAreas };
}
