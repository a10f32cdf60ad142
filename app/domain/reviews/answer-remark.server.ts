import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listReviewsByInspection, updateAnswerToRemark } from "#db/queries/question-reviews.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant } from "../calendar/instant-text.ts";

export const maxAnswerLength = 2000;

type Answering = {
  inspectionId: string;
  reviewId: string;
  answer: string;
  /** When the remark before the lead was saved, as text, so that no words are answered unseen. */
  seen?: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type AnsweredRemark =
  | { kind: "answered" }
  | { kind: "no-such-remark" }
  | { kind: "answer-needed" }
  /** The reviewer has changed their remark since. */
  | { kind: "changed-meanwhile"; remarkStamp: string };

/** Tells a reviewer what was done with what they said of the questions as a whole (¶122). A later answer replaces this one. */
export async function answerRemark(db: Queries, input: Answering): Promise<AnsweredRemark> {
  const { inspectionId, reviewId, answer, seen, actor, now } = input;
  if (answer === "") return { kind: "answer-needed" };
  return db.transaction().execute(async (trx): Promise<AnsweredRemark> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const reviews = await listReviewsByInspection(trx, inspectionId);
    const review = reviews.find(({ id, remark }) => id === reviewId && remark !== "");
    if (!review) return { kind: "no-such-remark" };
    const remarkStamp = formatInstant(review.savedAt);
    if (seen !== undefined && seen !== remarkStamp) return { kind: "changed-meanwhile", remarkStamp };
    const answered = { answeredBy: actor.personId, answeredAt: now };
    await updateAnswerToRemark(trx, reviewId, { answer, ...answered });
    const action = "review.comment-answered";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details: { reviewId } });
    return { kind: "answered" };
  });
}
