import type { Queries } from "#db/connection.ts";
import {
  findLatestYoungPeopleApproval,
  listVersionsByYoungPeopleApproval,
} from "#db/queries/young-people-approvals.ts";
import { listYoungPeopleVersions } from "#db/queries/young-peoples-views.ts";
import type { QuestionVersion } from "../questions/question.ts";
import { readVersion } from "../questions/read-version.ts";
import { isInSet } from "../questions/young-peoples-set.ts";

/**
 * The questions that a discussion is recorded against, in their order. Once a set is approved, they are its frozen wordings and
 * the plain questions that inspectors added in discussions; before that, the latest frozen wording of each that is still asked.
 * Earlier wordings and removed questions in `used` (ids of versions) are included, because young people answered those.
 */
export async function findAskableQuestions(
  db: Queries,
  { inspectionId, used = [] }: { inspectionId: string; used?: readonly string[] },
): Promise<QuestionVersion[]> {
  const rows = await listYoungPeopleVersions(db, inspectionId);
  const newest = new Map(rows.map((row) => [row.questionId, row.id]));
  const approval = await findLatestYoungPeopleApproval(db, inspectionId);
  const frozen = approval ? await listVersionsByYoungPeopleApproval(db, approval.id) : [];
  const place = new Map(frozen.map(({ id }, index) => [id, index]));
  const isNewest = (row: (typeof rows)[number]) =>
    row.removedAt === null && newest.get(row.questionId) === row.id;
  return rows
    .filter((row) => {
      if (used.includes(row.id) || place.has(row.id)) return true;
      return isNewest(row) && (approval === undefined || !isInSet(row));
    })
    .sort((one, other) => (place.get(one.id) ?? rows.length) - (place.get(other.id) ?? rows.length))
    .map(readVersion);
}
