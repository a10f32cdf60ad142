import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { replaceTies, updateQuestion } from "#db/queries/questions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import { isSameCondition } from "../question-conditions/same-condition.ts";
import { areFocusAreasOf, freezeUnlessForParents, resolveCondition } from "./add-question.server.ts";
import { findConditionFault, followChoices, listNewlyBroken, type QuestionSet } from "./conditions.ts";
import { describeConditionFault } from "./describe-condition.ts";
import { type CurrentQuestion, findQuestion, findQuestionSet } from "./list-questions.server.ts";
import type { QuestionInput } from "./question-input.ts";
import { writeWording } from "./read-version.ts";
import { isUnchanged } from "./same-question.ts";
import { isInSet, isSetTooLarge } from "./young-peoples-set.ts";

type Editing = {
  inspectionId: string;
  questionId: string;
  question: QuestionInput;
  /** The `updatedAt` (UTC text) of what the editor had before them, so that nobody's change is overwritten unseen. */
  seen?: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type EditedQuestion =
  /** `seen`: what the editor has before them from now on. `broken`: the questions whose conditions cannot be met any more. */
  | { kind: "edited" | "unchanged"; seen: string; broken: readonly string[] }
  /** It could not be asked like that: why, and what to do. */
  | { kind: "condition-refused"; words: string }
  | { kind: "changed-meanwhile"; current: CurrentQuestion }
  | { kind: "no-such-question" | "set-full" }
  | { kind: "unknown-focus-area" };

/** Changes a question. Whoever was asked it before keeps the wording that they saw. */
export async function editQuestion(db: Queries, input: Editing): Promise<EditedQuestion> {
  const { inspectionId, questionId, seen, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<EditedQuestion> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const current = await findQuestion(trx, { inspectionId, questionId });
    if (!current) return { kind: "no-such-question" };
    const { audience } = current;
    const before = await findQuestionSet(trx, { inspectionId, audience });
    const question = resolveCondition(input.question, before.questions);
    if (!(await areFocusAreasOf(trx, inspectionId, question.focusAreaIds)))
      return { kind: "unknown-focus-area" };
    const words = findConditionProblem(before, current, question, input.question.conditionLabels);
    if (words !== null) return { kind: "condition-refused", words };
    // A form that lost its mark may have lost more: it is shown again, whatever it says.
    if (seen !== "" && isUnchanged(current, question))
      return { kind: "unchanged", seen: formatInstant(current.updatedAt), broken: [] };
    if (seen !== undefined && seen !== formatInstant(current.updatedAt))
      return { kind: "changed-meanwhile", current };
    if (audience === "young-people" && isInSet(question) && !isInSet(current)) {
      if (isSetTooLarge([...before.questions, question])) return { kind: "set-full" };
    }
    const { focusAreaIds, ...wording } = question;
    await updateQuestion(trx, { inspectionId, questionId }, { ...writeWording(wording), updatedAt: now });
    await replaceTies(trx, questionId, focusAreaIds);
    const followed = await followInConditions(trx, {
      ...{ inspectionId, questions: before.questions, current, question, now },
    });
    await freezeUnlessForParents(trx, { inspectionId, questionId, now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "question.changed",
      details: {
        ...{ questionId, audience, from: current.text, to: question.text },
        ...(followed.length > 0 ? { conditionsOf: followed } : {}),
      },
    });
    const broken = listNewlyBroken(before, await findQuestionSet(trx, { inspectionId, audience }));
    return { kind: "edited", seen: formatInstant(now), broken };
  });
}

/**
 * Why a question cannot be asked as it is written now; null where it can. What other changes have broken does not hold up what
 * else is written: the list points it out, and approval refuses it.
 */
function findConditionProblem(
  { focusAreas, questions }: QuestionSet<CurrentQuestion>,
  current: CurrentQuestion,
  question: QuestionInput,
  labels: readonly string[] | undefined,
): string | null {
  const edited = { ...question, id: current.id };
  const all = questions.map((one) => (one.id === current.id ? edited : one));
  const fault = findConditionFault(edited, { focusAreas, questions: all });
  if (fault === null) return null;
  // Whoever ticked words that are no choice any more is told so.
  const isOld =
    !(labels && fault === "choices-changed") &&
    isSameCondition(current.condition, question.condition) &&
    findConditionFault(current, { focusAreas, questions }) === fault;
  return isOld ? null : describeConditionFault(fault, edited, all);
}

/** Lets the conditions that name its choices follow them. The ids of the questions that have others now. */
async function followInConditions(
  trx: Trx,
  changed: {
    inspectionId: string;
    questions: readonly CurrentQuestion[];
    current: CurrentQuestion;
    question: QuestionInput;
    now: Temporal.Instant;
  },
): Promise<string[]> {
  const { inspectionId, questions, current, question, now } = changed;
  const followed: string[] = [];
  for (const { id, condition } of questions) {
    if (condition?.kind !== "question" || condition.questionId !== current.id) continue;
    const next = followChoices(condition, current, question);
    if (isSameCondition(condition, next)) continue;
    await updateQuestion(trx, { inspectionId, questionId: id }, { condition: next, updatedAt: now });
    followed.push(id);
  }
  return followed;
}
