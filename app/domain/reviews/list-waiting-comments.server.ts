import type { Queries } from "#db/connection.ts";
import type { CurrentQuestion } from "../questions/list-questions.server.ts";
import { isUnchanged } from "../questions/same-question.ts";
import { listCommentsSeen } from "./find-review.server.ts";

/** A reviewer's comment that has no answer yet. */
export type WaitingComment = {
  id: string;
  body: string;
  by: string;
  /** Whether the question is another by now than the reviewer saw. */
  isQuestionChanged: boolean;
};

type CommentsQuery = {
  inspectionId: string;
  viewer: { personId: string; organisation: string };
  questions: readonly CurrentQuestion[];
};

/** The comments without an answer, by the id of their question. */
export async function listWaitingComments(
  db: Queries,
  { inspectionId, viewer, questions }: CommentsQuery,
): Promise<Map<string, WaitingComment[]>> {
  const comments = await listCommentsSeen(db, { inspectionId, viewer: { ...viewer, seesAll: true } });
  return new Map(
    questions.map((question) => [
      question.id,
      comments
        .filter(({ questionId, answer }) => questionId === question.id && answer === null)
        .map(({ id, body, by, organisation, on }) => ({
          id,
          body,
          by: [by, organisation].filter(Boolean).join(", "),
          isQuestionChanged: !isUnchanged(on, question),
        })),
    ]),
  );
}
