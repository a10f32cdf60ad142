import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { findLastPosition, insertQuestion } from "#db/queries/questions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { freezeVersion } from "./freeze-version.server.ts";
import { findQuestion, listQuestions } from "./list-questions.server.ts";
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
  /** Young people are asked six questions at most. */
  | { kind: "set-full" };

/** Puts a question at the end of its audience's list. */
export async function addQuestion(
  db: Queries,
  { question, ...adding }: Adding & { question: QuestionInput },
): Promise<{ kind: "added"; questionId: string } | { kind: "unknown-focus-area" | "set-full" }> {
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
    const existingQuestions = await listQuestions(trx, { inspectionId, audience });
    const newQuestions = questions.filter(
      (question) =>
        isInSet(question) && !existingQuestions.some((candidate) => asksTheSame(candidate, question)),
    );
    if (audience === "young-people" && newQuestions.length > 0)
      if (isSetTooLarge([...existingQuestions, ...newQuestions])) return { kind: "set-full" };
    const questionIds: string[] = [];
    const addedIds: string[] = [];
    for (const question of questions) {
      const same = existingQuestions.find((candidate) => asksTheSame(candidate, question));
      const id = same?.id ?? (await insertAtEnd(trx, adding, question));
      questionIds.push(id);
      if (!same) addedIds.push(id);
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

/** Whether all of those are focus areas of that re-visit. */
export async function areFocusAreasOf(
  trx: Trx,
  inspectionId: string,
  focusAreaIds: readonly string[],
): Promise<boolean> {
  const known = new Set((await listFocusAreasByInspection(trx, inspectionId)).map(({ id }) => id));
  return focusAreaIds.every((id) => known.has(id));
}

async function insertAtEnd(trx: Trx, adding: Adding, input: QuestionInput): Promise<string> {
  const { inspectionId, audience, actor, now } = adding;
  const id = makeId();
  const { focusAreaIds, ...wording } = input;
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
  return id;
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
