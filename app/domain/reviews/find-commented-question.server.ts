import type { Trx } from "#db/connection.ts";
import { findComment } from "#db/queries/question-reviews.ts";
import { listVersionsByInspection } from "#db/queries/question-versions.ts";
import { findQuestion } from "../questions/list-questions.server.ts";

/** A comment, the wording that it is on, and its question as it is now: null where that was removed. */
export async function findCommentedQuestion(
  trx: Trx,
  { inspectionId, commentId }: { inspectionId: string; commentId: string },
) {
  const comment = await findComment(trx, { inspectionId, commentId });
  if (!comment) return null;
  const versions = await listVersionsByInspection(trx, inspectionId);
  const version = versions.find(({ id }) => id === comment.questionVersionId) ?? null;
  const question = version && (await findQuestion(trx, { inspectionId, questionId: version.questionId }));
  return { comment, version, question: question ?? null };
}
