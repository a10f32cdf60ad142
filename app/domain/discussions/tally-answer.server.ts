import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { deleteParticipantAnswer, insertParticipantAnswer } from "#db/queries/participants-answers.ts";
import { addToTally, insertPress } from "#db/queries/young-peoples-views.ts";
import type { PersonActor } from "../audit/audit.ts";
import type { AuditAction } from "../audit/audit-actions.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { QuestionType } from "../questions/question.ts";
import { findAskableQuestions } from "../young-people/find-askable-questions.server.ts";
import { type AnswerCounts, isAnswerTo, isTallied } from "../young-peoples-answers/answer-groups.ts";
import { isCounted } from "./consent.ts";
import { findDiscussion } from "./find-discussion.server.ts";
import { findRecordingProblem, type NotRecordable } from "./recording.ts";
import { checkTally, checkTie } from "./tally.ts";

export type AnswerTallied =
  /** The question's answers as they now are, those that others tallied included. */
  | { kind: "tallied"; counts: AnswerCounts; counting: number }
  | {
      kind: "already-tallied" | "all-counted" | "nothing-to-take-away";
      counts: AnswerCounts;
      counting: number;
    }
  /** That participant has answered it already, or, to take it away, has not. */
  | { kind: "participant-answered" | "participant-not-answered"; counts: AnswerCounts; counting: number }
  | { kind: NotRecordable }
  | { kind: "participant-not-counted" }
  | { kind: "no-such-discussion" | "no-such-question" };

/**
 * Adds faces, cards or places on a mat to a question's tally, or with a negative `change` takes some away. It is always an
 * addition to what is there, so two inspectors can tally at once. Nobody who counts is counted twice for a question, or for one
 * card of a mat. A `pressId` that
 * was counted before is not counted again, so that a press may be sent twice over a poor signal.
 */
export function tallyAnswer(
  db: Queries,
  input: {
    inspectionId: string;
    discussionId: string;
    focusAreaId: string;
    questionVersionId: string;
    /** As `answerGroupsOf` names it. */
    answer: string;
    change: number;
    /** Whose answer it is; null or absent where that is not recorded. */
    participantId?: string | null;
    pressId?: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<AnswerTallied> {
  const { inspectionId, discussionId, focusAreaId, questionVersionId, answer, change, actor, now } = input;
  const { participantId = null } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const discussion = await findDiscussion(trx, { inspectionId, discussionId });
    if (!discussion) return { kind: "no-such-discussion" };
    const counting = Math.max(0, discussion.counting - (discussion.ownAnswered[questionVersionId] ?? 0));
    const counts =
      discussion.tallies.find(
        (one) => one.focusAreaId === focusAreaId && one.questionVersionId === questionVersionId,
      )?.counts ?? {};
    const notRecordable = findRecordingProblem(discussion);
    // With nobody left who counts, what is there must still be taken away.
    if (notRecordable && change > 0) return { kind: notRecordable };
    const used = discussion.tallies.map((one) => one.questionVersionId);
    const questions = await findAskableQuestions(trx, { inspectionId, used });
    const question = questions.find(({ id }) => id === questionVersionId);
    if (!question || !isTallied(question.type) || !question.focusAreaIds.includes(focusAreaId))
      return { kind: "no-such-question" };
    if (!isAnswerTo(question, answer)) return { kind: "no-such-question" };
    if (participantId !== null && change > 0 && !isCounted(discussion.participants, participantId))
      return { kind: "participant-not-counted" };
    const ties = discussion.participantAnswers.filter(
      (one) => one.focusAreaId === focusAreaId && one.questionVersionId === questionVersionId,
    );
    const verdict =
      checkTie(ties, { participantId, answer, change, count: counts[answer] ?? 0 }) ??
      checkTally(counts, { answer, change }, counting);
    const pressId = input.pressId ?? makeId();
    const isNew = await insertPress(trx, { id: pressId, discussionId, pressedAt: now });
    if (!isNew) return { kind: "already-tallied", counts, counting };
    if (verdict !== "allowed") return { kind: verdict, counts, counting };
    await addToTally(trx, {
      ...{ discussionId, focusAreaId, questionVersionId, face: answer, count: change },
    });
    if (participantId !== null) {
      const tie = { participantId, discussionId, focusAreaId, questionVersionId, face: answer };
      if (change > 0) await insertParticipantAnswer(trx, tie);
      else await deleteParticipantAnswer(trx, tie);
    }
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: actionOf(question.type, change),
      details: { discussionId, focusAreaId, questionVersionId, face: answer, change },
    });
    return { kind: "tallied", counts: { ...counts, [answer]: (counts[answer] ?? 0) + change }, counting };
  });
}

function actionOf(type: QuestionType, change: number): AuditAction {
  if (type === "faces") return change > 0 ? "discussion.faces-tallied" : "discussion.faces-untallied";
  return change > 0 ? "discussion.cards-tallied" : "discussion.cards-untallied";
}
