import type { Queries } from "#db/connection.ts";
import { listYoungPeopleVersions } from "#db/queries/young-peoples-views.ts";
import type { QuestionVersion } from "../questions/question.ts";
import { readVersion } from "../questions/read-version.ts";

/**
 * The questions that a discussion is recorded against, in their order: of each that is still asked its latest frozen wording, and
 * any earlier wording or removed question in `used` (ids of versions), since what was said to it was said to that.
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
