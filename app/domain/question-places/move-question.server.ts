import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listQuestionsByAudience, updateQuestion } from "#db/queries/questions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { listNewlyBroken } from "../questions/conditions.ts";
import { findQuestion, findQuestionSet } from "../questions/list-questions.server.ts";

type Moving = {
  inspectionId: string;
  questionId: string;
  /** The focus area in whose list it moves. */
  focusAreaId: string;
  to: QuestionPlace;
  actor: PersonActor;
  now: Temporal.Instant;
};

/** One place earlier or later, or beside another question of the focus area. */
export type QuestionPlace = "earlier" | "later" | { side: "before" | "after"; questionId: string };

export type MovedQuestion =
  /** `back`: where it stood before. `broken`: the words of the questions that now stand before what they depend on. */
  | { kind: "moved"; back: string; broken: readonly string[] }
  | { kind: "at-the-end" }
  | { kind: "no-such-question" };

/** Moves a question among those of a focus area. */
export async function moveQuestion(db: Queries, input: Moving): Promise<MovedQuestion> {
  const { inspectionId, questionId, focusAreaId, to, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<MovedQuestion> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const question = await findQuestion(trx, { inspectionId, questionId });
    if (!question?.focusAreaIds.includes(focusAreaId)) return { kind: "no-such-question" };
    const { audience } = question;
    const set = await findQuestionSet(trx, { inspectionId, audience });
    const inArea = set.questions.filter(({ focusAreaIds }) => focusAreaIds.includes(focusAreaId));
    const ids = inArea.map(({ id }) => id);
    const target = findTarget(ids, questionId, to);
    if (!target) return { kind: "at-the-end" };
    const before = (await listQuestionsByAudience(trx, { inspectionId, audience })).map(({ id }) => id);
    const order = before.filter((id) => id !== questionId);
    order.splice(order.indexOf(target.neighbour) + (target.side === "after" ? 1 : 0), 0, questionId);
    for (const [position, id] of order.entries()) {
      await updateQuestion(trx, { inspectionId, questionId: id }, { position });
    }
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "question.moved",
      details: { questionId, audience, focusAreaId, to: describePlace(to) },
    });
    const broken = listNewlyBroken(set, await findQuestionSet(trx, { inspectionId, audience }));
    return { kind: "moved", back: describeOwnPlace(ids, questionId), broken };
  });
}

function findTarget(
  ids: readonly string[],
  questionId: string,
  to: QuestionPlace,
): { neighbour: string; side: "before" | "after" } | null {
  const place = ids.indexOf(questionId);
  if (typeof to === "object") {
    const isThere = to.questionId !== questionId && ids.includes(to.questionId);
    return isThere ? { neighbour: to.questionId, side: to.side } : null;
  }
  const neighbour = ids[to === "earlier" ? place - 1 : place + 1];
  return neighbour === undefined ? null : { neighbour, side: to === "earlier" ? "before" : "after" };
}

function describeOwnPlace(ids: readonly string[], questionId: string): string {
  const place = ids.indexOf(questionId);
  return place > 0 ? `after:${ids[place - 1]}` : `before:${ids[1]}`;
}

function describePlace(to: QuestionPlace): string {
  return typeof to === "object" ? `${to.side}:${to.questionId}` : to;
}

/** `earlier`, `later`, `before:…` or `after:…`, as a form has it; null for anything else. */
export function parseQuestionPlace(text: string): QuestionPlace | null {
  if (text === "earlier" || text === "later") return text;
  const [, side, questionId = ""] = /^(before|after):([\w-]{1,64})$/.exec(text) ?? [];
  return side === "before" || side === "after" ? { side, questionId } : null;
}
