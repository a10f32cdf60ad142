import type { Queries } from "#db/connection.ts";
import type { CurrentQuestion } from "../questions/list-questions.server.ts";
import type { Audience } from "../questions/question.ts";
import { isUnchanged } from "../questions/same-question.ts";
import { compareWords, type DifferencePiece } from "../text/word-difference.ts";
import { listCommentsSeen } from "./list-comments.server.ts";

/** A reviewer's comment that has no answer yet. */
export type WaitingComment = {
  id: string;
  body: string;
  by: string;
  /** When it was written, as text: what is answered is what was read. */
  commentStamp: string;
  /**
   * How they would word the question, as a difference to it as it is now; null where nothing is suggested that is not there
   * already.
   */
  suggestion: DifferencePiece[] | null;
  /** Whether the question is another by now than the reviewer saw. */
  isQuestionChanged: boolean;
};

type CommentsQuery = {
  inspectionId: string;
  viewer: { personId: string; organisation: string };
  audience: Audience;
  questions: readonly CurrentQuestion[];
};

/** The comments without an answer, by the id of their question. */
export async function listWaitingComments(
  db: Queries,
  { inspectionId, viewer, audience, questions }: CommentsQuery,
): Promise<Map<string, WaitingComment[]>> {
  const comments = await listCommentsSeen(db, {
    ...{ inspectionId, audience },
    viewer: { ...viewer, seesAll: true },
  });
  return new Map(
    questions.map((question) => [
      question.id,
      comments
        .filter(({ questionId, answer }) => questionId === question.id && answer === null)
        .map(({ id, body, by, organisation, on, commentStamp, suggestedText }) => ({
          id,
          body,
          by: [by, organisation].filter(Boolean).join(", "),
          commentStamp,
          suggestion:
            suggestedText === null || suggestedText === question.text
              ? null
              : compareWords(question.text, suggestedText),
          isQuestionChanged: !isUnchanged(on, question),
        })),
    ]),
  );
}
