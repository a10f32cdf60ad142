import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { updateAnswerToComment } from "#db/queries/question-reviews.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import { freezeVersion } from "../questions/freeze-version.server.ts";
import { readVersion } from "../questions/read-version.ts";
import { isUnchanged } from "../questions/same-question.ts";
import { findCommentedQuestion } from "./find-commented-question.server.ts";

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
  | { kind: "changed-meanwhile"; commentStamp: string };

/**
 * Tells a reviewer what was done with a comment: the question was changed (or removed), or kept, and why. A changed
 * wording is frozen, so that what the reviewer is shown stays what the lead had in mind. A later answer replaces this one.
 */
export async function answerComment(db: Queries, input: Answering): Promise<AnsweredComment> {
  const { inspectionId, commentId, outcome, reason, seen, actor, now } = input;
  if (outcome === "kept" && reason === "") return { kind: "reason-needed" };
  return db.transaction().execute(async (trx): Promise<AnsweredComment> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const found = await findCommentedQuestion(trx, input);
    if (!found) return { kind: "no-such-comment" };
    const { comment, version, question } = found;
    const commentStamp = formatInstant(comment.commentedAt);
    if (seen !== undefined && seen !== commentStamp) return { kind: "changed-meanwhile", commentStamp };
    const isSame = version && question ? isUnchanged(readVersion(version), question) : false;
    if (outcome === "kept" && !isSame) return { kind: "has-changed" };
    if (outcome === "changed" && isSame) return { kind: "not-changed-yet" };
    if (outcome === "changed" && question) await freezeVersion(trx, { inspectionId, question, now });
    const answered = { answeredBy: actor.personId, answeredAt: now };
    await updateAnswerToComment(trx, commentId, {
      ...answered,
      answerOutcome: outcome,
      answerReason: reason,
    });
    const action = "question.comment-answered";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details: { commentId, outcome } });
    return { kind: "answered" };
  });
}
