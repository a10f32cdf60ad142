import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { updateAnswerToComment } from "#db/queries/question-reviews.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import { findLeavingProblem, type LeavingProblem } from "../disclosure-checks/check-leaving-words.server.ts";
import { freezeVersion } from "../questions/freeze-version.server.ts";
import { readVersion } from "../questions/read-version.ts";
import { isUnchanged } from "../questions/same-question.ts";
import { type AnswerByOther, formatAnswerStamp } from "../reviews/answer-stamp.ts";
import { findCommentedQuestion } from "../reviews/find-commented-question.server.ts";

export const answerOutcomes = ["changed", "kept"] as const;
export type AnswerOutcome = (typeof answerOutcomes)[number];

export const maxReasonLength = 2000;

type Answering = {
  inspectionId: string;
  commentId: string;
  outcome: AnswerOutcome;
  /** Why; needed where the wording is kept. */
  reason: string;
  /** When the comment before the lead was written, as text, so that no words are answered unseen. */
  seen?: string;
  /** The same of the answer before the lead, see `formatAnswerStamp`, so that none is replaced unseen. */
  answerSeen?: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type AnsweredComment =
  | { kind: "answered" }
  | { kind: "no-such-comment" }
  /** The lead says "changed", but the question is still as the reviewer saw it. */
  | { kind: "not-changed-yet" }
  /** The lead says "kept", but the question is another by now, or was removed. */
  | { kind: "has-changed" }
  | { kind: "reason-needed" }
  /** The reviewer has changed their comment since. */
  | { kind: "changed-meanwhile"; commentStamp: string }
  /** Somebody else has answered since, or the lead themselves in another window. */
  | { kind: "answered-meanwhile"; other: AnswerByOther }
  /** Its reader may not read what families wrote. */
  | { kind: "not-releasable"; why: LeavingProblem };

/**
 * Tells a reviewer what was done with a comment: the question was changed (or removed), or kept, and why. A changed
 * wording is frozen, so that what the reviewer is shown stays what the lead had in mind. A later answer replaces this one,
 * where whoever gives it had this one before them.
 */
export async function answerComment(
  from: { db: Queries; reader: BackgroundQueries },
  input: Answering,
): Promise<AnsweredComment> {
  const { inspectionId, commentId, outcome, reason, seen, answerSeen, actor, now } = input;
  if (outcome === "kept" && reason === "") return { kind: "reason-needed" };
  const why = await findLeavingProblem(from, {
    ...{ text: "answer-to-comment", inspectionId, words: reason, now },
  });
  if (why !== null) return { kind: "not-releasable", why };
  return from.db.transaction().execute(async (trx): Promise<AnsweredComment> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const found = await findCommentedQuestion(trx, input);
    if (!found) return { kind: "no-such-comment" };
    const { comment, version, question } = found;
    const commentStamp = formatInstant(comment.commentedAt);
    if (seen !== undefined && seen !== commentStamp) return { kind: "changed-meanwhile", commentStamp };
    const isGiven = comment.answerOutcome === outcome && comment.answerReason === reason;
    const answerStamp = formatAnswerStamp(comment.answerOutcome === null ? null : comment.answeredAt);
    if (answerSeen !== undefined && answerSeen !== answerStamp) {
      if (isGiven) return { kind: "answered" };
      const by = comment.answeredByName ?? "";
      return {
        kind: "answered-meanwhile",
        other: { by, words: comment.answerReason ?? "", stamp: answerStamp },
      };
    }
    const isSame = version && question ? isUnchanged(readVersion(version), question) : false;
    if (outcome === "kept" && !isSame) return { kind: "has-changed" };
    if (outcome === "changed" && isSame) return { kind: "not-changed-yet" };
    if (outcome === "changed" && question) await freezeVersion(trx, { inspectionId, question, now });
    const answered = { answeredBy: actor.personId, answeredAt: now };
    await updateAnswerToComment(trx, commentId, {
      ...answered,
      answerOutcome: outcome,
      answerReason: reason,
      // An answer in words is not taken back with the wording that was taken over before it.
      replacedText: null,
    });
    const action = "question.comment-answered";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details: { commentId, outcome } });
    return { kind: "answered" };
  });
}
