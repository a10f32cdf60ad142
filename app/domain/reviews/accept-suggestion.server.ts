import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { updateAnswerToComment } from "#db/queries/question-reviews.ts";
import { updateQuestion } from "#db/queries/questions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import { freezeVersion } from "../questions/freeze-version.server.ts";
import type { CurrentQuestion } from "../questions/list-questions.server.ts";
import { findCommentedQuestion } from "./find-commented-question.server.ts";

type Accepting = { inspectionId: string; commentId: string; actor: PersonActor; now: Temporal.Instant };

export type AcceptedSuggestion =
  /** Pressed twice, it is accepted once. */
  { kind: "accepted" } | { kind: "no-such-suggestion" } | { kind: "question-removed" } | ChangedMeanwhile;

/** The comment or the question is another than the lead had before them. */
type ChangedMeanwhile = { kind: "changed-meanwhile" };

/**
 * Words a question as a reviewer suggested, and answers their comment so: both at once. `seen` is what the lead had before
 * them, as texts of instants: when the comment was written and when the question was changed.
 */
export async function acceptSuggestion(
  db: Queries,
  { seen, ...input }: Accepting & { seen: { commentStamp: string; questionStamp: string } },
): Promise<AcceptedSuggestion> {
  const { inspectionId, commentId, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<AcceptedSuggestion> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const found = await findSuggestion(trx, input);
    if (!found) return { kind: "no-such-suggestion" };
    const { comment, suggestedText, question } = found;
    if (!question) return { kind: "question-removed" };
    if (comment.answerOutcome === "changed" && question.text === suggestedText) return { kind: "accepted" };
    const commentStamp = formatInstant(comment.commentedAt);
    const questionStamp = formatInstant(question.updatedAt);
    // Taking over is offered where nobody has answered: an answer that was given since stays.
    if (comment.answerOutcome !== null) return { kind: "changed-meanwhile" };
    const isAsSeen = commentStamp === seen.commentStamp && questionStamp === seen.questionStamp;
    if (!isAsSeen) return { kind: "changed-meanwhile" };
    await reword(trx, input, question, suggestedText);
    await updateAnswerToComment(trx, commentId, {
      ...{ answerOutcome: "changed", answerReason: "", answeredBy: actor.personId, answeredAt: now },
      replacedText: question.text === suggestedText ? null : question.text,
    });
    const details = { commentId, questionId: question.id };
    const words = { from: question.text, to: suggestedText };
    const action = "question.suggestion-accepted";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details, words });
    return { kind: "accepted" };
  });
}

export type UndoneSuggestion = { kind: "undone" } | { kind: "not-accepted" } | ChangedMeanwhile;

/** Puts back the wording from before a suggestion was accepted, and takes the answer back. */
export async function undoSuggestion(db: Queries, input: Accepting): Promise<UndoneSuggestion> {
  const { inspectionId, commentId, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<UndoneSuggestion> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const found = await findSuggestion(trx, input);
    const text = found?.comment.replacedText ?? null;
    if (!found || text === null) return { kind: "not-accepted" };
    const { question, suggestedText } = found;
    if (question?.text !== suggestedText) return { kind: "changed-meanwhile" };
    await reword(trx, input, question, text);
    await updateAnswerToComment(trx, commentId, {
      ...{ answerOutcome: null, answerReason: null, answeredBy: null, answeredAt: null },
      replacedText: null,
    });
    const details = { commentId, questionId: question.id };
    const words = { from: suggestedText, to: text };
    const action = "question.suggestion-undone";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details, words });
    return { kind: "undone" };
  });
}

async function findSuggestion(trx: Trx, accepting: Accepting) {
  const found = await findCommentedQuestion(trx, accepting);
  const suggestedText = found?.comment.suggestedText ?? null;
  return found && suggestedText !== null ? { ...found, suggestedText } : null;
}

/** Frozen at once, so that what the reviewer is shown stays what the lead had in mind. */
async function reword(
  trx: Trx,
  { inspectionId, now }: Accepting,
  question: CurrentQuestion,
  text: string,
): Promise<void> {
  await updateQuestion(trx, { inspectionId, questionId: question.id }, { text, updatedAt: now });
  await freezeVersion(trx, { inspectionId, question: { ...question, text }, now });
}
