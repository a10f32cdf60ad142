import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { findLastPosition, insertQuestion } from "#db/queries/questions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import {
  type ConditionedQuestion,
  findConditionFault,
  findConditionKeys,
  type QuestionSet,
} from "./conditions.ts";
import { describeConditionFault } from "./describe-condition.ts";
import { freezeVersion } from "./freeze-version.server.ts";
import { type CurrentQuestion, findQuestion, findQuestionSet } from "./list-questions.server.ts";
import type { Audience } from "./question.ts";
import type { QuestionInput } from "./question-input.ts";
import { writeWording } from "./read-version.ts";
import { asksTheSame } from "./same-question.ts";
import { isInSet, isSetTooLarge } from "./young-peoples-set.ts";

type Adding = {
  inspectionId: string;
  audience: Audience;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type AddedQuestions =
  /** `questionIds` in the order given; one that was there already (a press counted twice) is not made again. */
  | { kind: "added"; questionIds: string[]; made: number }
  | { kind: "unknown-focus-area" }
  /** One could not be asked, and none was added. `place`: which of those given, from 0; `words`: why, and what to do. */
  | { kind: "condition-refused"; place: number; words: string }
  /** Young people are asked six questions at most. */
  | { kind: "set-full" };

/** Puts a question at the end of its audience's list. */
export async function addQuestion(
  db: Queries,
  { question, ...adding }: Adding & { question: QuestionInput },
): Promise<{ kind: "added"; questionId: string } | Exclude<AddedQuestions, { kind: "added" }>> {
  const added = await addQuestions(db, { ...adding, questions: [question] });
  if (added.kind !== "added") return added;
  return { kind: "added", questionId: added.questionIds[0] ?? "" };
}

/** Puts several questions at the end of their audience's list, all or none of them. */
export async function addQuestions(
  db: Queries,
  { questions, ...adding }: Adding & { questions: readonly QuestionInput[] },
): Promise<AddedQuestions> {
  const { inspectionId, audience, actor, now } = adding;
  return db.transaction().execute(async (trx): Promise<AddedQuestions> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (
      !(await areFocusAreasOf(
        trx,
        inspectionId,
        questions.flatMap(({ focusAreaIds }) => focusAreaIds),
      ))
    ) {
      return { kind: "unknown-focus-area" };
    }
    const set = await findQuestionSet(trx, { inspectionId, audience });
    const planned = planQuestions(set.questions, questions);
    const newQuestions = planned.filter((one) => !one.isKnown && isInSet(one.question));
    if (audience === "young-people" && newQuestions.length > 0)
      if (isSetTooLarge([...set.questions, ...newQuestions.map(({ question }) => question)]))
        return { kind: "set-full" };
    const refused = findRefusedCondition(set, planned);
    if (refused) return refused;
    const questionIds = planned.map(({ question }) => question.id);
    const addedIds: string[] = [];
    for (const { question, isKnown } of planned) {
      if (isKnown) continue;
      await insertAtEnd(trx, adding, question);
      addedIds.push(question.id);
    }
    if (addedIds.length > 0) {
      await recordAudit(trx, {
        at: now,
        actor,
        inspectionId,
        action: addedIds.length === 1 ? "question.added" : "questions.added",
        details: { audience, questionIds: addedIds },
      });
    }
    return { kind: "added", questionIds, made: addedIds.length };
  });
}

type PlannedQuestion = { question: QuestionInput & { id: string }; isKnown: boolean };

/** Each with the id that it has or will have, which the conditions of those after it can name; and whether it is there already. */
function planQuestions(
  existing: readonly CurrentQuestion[],
  inputs: readonly QuestionInput[],
): PlannedQuestion[] {
  const planned: PlannedQuestion[] = [];
  for (const input of inputs) {
    const known = [...existing, ...planned.map(({ question }) => question)];
    const question = resolveCondition(input, known, (id) => {
      const place = /^new-(\d+)$/.exec(id)?.[1];
      return (place === undefined ? undefined : planned[Number(place)]?.question.id) ?? id;
    });
    const same = existing.find((candidate) => asksTheSame(candidate, question));
    planned.push({ question: { ...question, id: same?.id ?? makeId() }, isKnown: same !== undefined });
  }
  return planned;
}

/** A question whose condition names another by its id, and choices by their keys. */
export function resolveCondition(
  { conditionLabels, condition, ...input }: QuestionInput,
  questions: readonly ConditionedQuestion[],
  findId = (id: string) => id,
): QuestionInput {
  const named =
    condition?.kind === "question" ? { ...condition, questionId: findId(condition.questionId) } : condition;
  const resolved = findConditionKeys(named, conditionLabels, questions);
  return { ...input, ...(resolved ? { condition: resolved } : {}) };
}

function findRefusedCondition(
  { focusAreas, questions }: QuestionSet,
  planned: readonly PlannedQuestion[],
): (AddedQuestions & { kind: "condition-refused" }) | null {
  const all = [...questions, ...planned.filter(({ isKnown }) => !isKnown).map(({ question }) => question)];
  for (const [place, { question, isKnown }] of planned.entries()) {
    const fault = isKnown ? null : findConditionFault(question, { focusAreas, questions: all });
    if (fault !== null)
      return { kind: "condition-refused", place, words: describeConditionFault(fault, question, all) };
  }
  return null;
}

/** Whether all of those are focus areas of that re-visit. */
export async function areFocusAreasOf(
  trx: Trx,
  inspectionId: string,
  focusAreaIds: readonly string[],
): Promise<boolean> {
  const known = new Set((await listFocusAreasByInspection(trx, inspectionId)).map(({ id }) => id));
  return focusAreaIds.every((id) => known.has(id));
}

async function insertAtEnd(
  trx: Trx,
  adding: Adding,
  { id, focusAreaIds, ...wording }: QuestionInput & { id: string },
): Promise<void> {
  const { inspectionId, audience, actor, now } = adding;
  const position = ((await findLastPosition(trx, { inspectionId, audience })) ?? -1) + 1;
  const row = {
    id,
    inspectionId,
    audience,
    position,
    ...writeWording(wording),
    createdBy: actor.personId,
    createdAt: now,
    updatedAt: now,
    removedAt: null,
  };
  await insertQuestion(trx, row, focusAreaIds);
  await freezeUnlessForParents(trx, { inspectionId, questionId: id, now });
}

/**
 * A discussion or a meeting can begin at any moment, with the questions as they then are; so theirs are frozen
 * at each change. Parents' are frozen when they are shared or approved.
 */
export async function freezeUnlessForParents(
  trx: Trx,
  { inspectionId, questionId, now }: { inspectionId: string; questionId: string; now: Temporal.Instant },
): Promise<void> {
  const question = await findQuestion(trx, { inspectionId, questionId });
  if (question && question.audience !== "parents") await freezeVersion(trx, { inspectionId, question, now });
}
