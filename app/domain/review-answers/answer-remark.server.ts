import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listReviewsByInspection, updateAnswerToRemark } from "#db/queries/question-reviews.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import { findLeavingProblem, type LeavingProblem } from "../disclosure-checks/check-leaving-words.server.ts";
import { type AnswerByOther, formatAnswerStamp } from "../reviews/answer-stamp.ts";

export const maxAnswerLength = 2000;

type Answering = {
  inspectionId: string;
  reviewId: string;
  answer: string;
  /** When the remark before the lead was saved, as text, so that no words are answered unseen. */
  seen?: string;
  /** The same of the answer before the lead, see `formatAnswerStamp`, so that none is replaced unseen. */
  answerSeen?: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type AnsweredRemark =
  | { kind: "answered" }
  | { kind: "no-such-remark" }
  | { kind: "answer-needed" }
  /** The reviewer has changed their remark since. */
  | { kind: "changed-meanwhile"; remarkStamp: string }
  /** Somebody else has answered since, or the lead themselves in another window. */
  | { kind: "answered-meanwhile"; other: AnswerByOther }
  /** Its reader may not read what families wrote. */
  | { kind: "not-releasable"; why: LeavingProblem };

/**
 * Tells a reviewer what was done with what they said of the questions as a whole (¶122). A later answer replaces this one, where
 * whoever gives it had this one before them.
 */
export async function answerRemark(
  from: { db: Queries; reader: BackgroundQueries },
  input: Answering,
): Promise<AnsweredRemark> {
  const { inspectionId, reviewId, answer, seen, answerSeen, actor, now } = input;
  if (answer === "") return { kind: "answer-needed" };
  const why = await findLeavingProblem(from, {
    ...{ text: "answer-to-remark", inspectionId, words: answer, now },
  });
  if (why !== null) return { kind: "not-releasable", why };
  return from.db.transaction().execute(async (trx): Promise<AnsweredRemark> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const reviews = await listReviewsByInspection(trx, inspectionId);
    const review = reviews.find(({ id, remark }) => id === reviewId && remark !== "");
    if (!review) return { kind: "no-such-remark" };
    const remarkStamp = formatInstant(review.savedAt);
    if (seen !== undefined && seen !== remarkStamp) return { kind: "changed-meanwhile", remarkStamp };
    const stamp = formatAnswerStamp(review.answer === null ? null : review.answeredAt);
    if (answerSeen !== undefined && answerSeen !== stamp) {
      if (review.answer === answer) return { kind: "answered" };
      const other = { by: review.answeredByName ?? "", words: review.answer ?? "", stamp };
      return { kind: "answered-meanwhile", other };
    }
    const answered = { answeredBy: actor.personId, answeredAt: now };
    await updateAnswerToRemark(trx, reviewId, { answer, ...answered });
    const action = "review.comment-answered";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details: { reviewId } });
    return { kind: "answered" };
  });
}
