import type { Queries } from "#db/connection.ts";
import { listYoungPeopleVersions } from "#db/queries/young-peoples-views.ts";
import type { QuestionVersion } from "../questions/question.ts";
import { readVersion } from "../questions/read-version.ts";

/**
 * The questions that a discussion is recorded against, in their order: the latest frozen wording of each that is
 * still asked. Earlier wordings and removed questions in `used` (ids of versions) are included, because young people
 * answered those.
 */
export async function findAskableQuestions(
  db: Queries,
  { inspectionId, used = [] }: { inspectionId: string; used?: readonly string[] },
): Promise<QuestionVersion[]> {
  const rows = await listYoungPeopleVersions(db, inspectionId);
  const newest = new Map(rows.map((row) => [row.questionId, row.id]));
  return rows
    .filter(
      (row) => used.includes(row.id) || (row.removedAt === null && newest.get(row.questionId) === row.id),
    )
    .map(readVersion);
}
