import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listQuestionsByAudience, updateQuestion } from "#db/queries/questions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findQuestion, listQuestions } from "./list-questions.server.ts";

type Moving = {
  inspectionId: string;
  questionId: string;
  /** The focus area in whose list it moves. */
  focusAreaId: string;
  direction: "earlier" | "later";
  actor: PersonActor;
  now: Temporal.Instant;
};

export type MovedQuestion = { kind: "moved" } | { kind: "at-the-end" } | { kind: "no-such-question" };

/** Moves a question one place among those of a focus area. */
export async function moveQuestion(db: Queries, input: Moving): Promise<MovedQuestion> {
  const { inspectionId, questionId, focusAreaId, direction, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<MovedQuestion> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const question = await findQuestion(trx, { inspectionId, questionId });
    if (!question?.focusAreaIds.includes(focusAreaId)) return { kind: "no-such-question" };
    const { audience } = question;
    const inArea = (await listQuestions(trx, { inspectionId, audience })).filter(({ focusAreaIds }) =>
      focusAreaIds.includes(focusAreaId),
    );
    const place = inArea.findIndex(({ id }) => id === questionId);
    const neighbour = inArea[direction === "earlier" ? place - 1 : place + 1];
    if (!neighbour) return { kind: "at-the-end" };
    const order = (await listQuestionsByAudience(trx, { inspectionId, audience })).map(({ id }) => id);
    const to = order.indexOf(neighbour.id);
    order.splice(order.indexOf(questionId), 1);
    order.splice(to, 0, questionId);
    for (const [position, id] of order.entries()) {
      await updateQuestion(trx, { inspectionId, questionId: id }, { position });
    }
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "question.moved",
      details: { questionId, audience, focusAreaId, direction },
    });
    return { kind: "moved" };
  });
}
