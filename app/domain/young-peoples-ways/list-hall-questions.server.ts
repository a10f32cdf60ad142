import type { Queries } from "#db/connection.ts";
import { listVersionsByYoungPeopleApproval } from "#db/queries/young-people-approvals.ts";
import type { QuestionVersion } from "../questions/question.ts";
import { readVersion } from "../questions/read-version.ts";

/** The frozen questions of an approval, in order, which a device shows by itself. */
export async function listHallQuestions(db: Queries, approvalId: string): Promise<QuestionVersion[]> {
  return (await listVersionsByYoungPeopleApproval(db, approvalId)).map(readVersion);
}
