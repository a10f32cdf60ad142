import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertFocusAreaWording, insertQuestionWording } from "#db/queries/wordings.ts";
import type { FocusAreaWordingsTable, QuestionWordingsTable } from "#db/tables/wordings.ts";
import { surveyState } from "../approvals/check-approval.server.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import {
  listWordings,
  type StoredWordings,
  type WordedFocusArea,
  type WordedQuestion,
  type Wordings,
} from "./list-wordings.server.ts";
import { codeOf, type Variant } from "./wording.ts";
import {
  isSameName,
  isSameQuestion,
  problemOfName,
  problemsOfWording,
  type WordingProblems,
  type WrittenName,
  type WrittenQuestion,
} from "./wording-input.ts";

type Was = {
  /** `seen` of what the editor had before them; left out, it is written over whatever stands. */
  seen?: string;
  /** What was written beside earlier standard words still says the same. */
  stillRight?: boolean;
};

type Writing = {
  inspectionId: string;
  variant: Variant;
  questions: readonly ({ questionId: string; written: WrittenQuestion } & Was)[];
  focusAreas: readonly ({ focusAreaId: string; written: WrittenName } & Was)[];
  actor: PersonActor;
  now: Temporal.Instant;
};

export type WroteWordings =
  | { kind: "written"; questions: number; focusAreas: number }
  | { kind: "unchanged" }
  | { kind: "survey-closed" }
  /** By the id of the question or focus area. */
  | { kind: "not-right"; questions: Record<string, WordingProblems>; focusAreas: Record<string, string> }
  /** What stands now, of the questions and focus areas with these ids; nothing was kept. */
  | { kind: "changed-meanwhile"; ids: string[]; current: Wordings };

/**
 * Keeps the wordings of one variant that were changed, or that are said to hold for changed standard words, each as the
 * next in number; none of them where one cannot be kept. What families were shown before stays as it was.
 */
export async function writeWordings(db: Queries, input: Writing): Promise<WroteWordings> {
  const { inspectionId, variant, actor, now } = input;
  const problems = problemsIn(input);
  if (problems) return problems;
  return db.transaction().execute(async (trx): Promise<WroteWordings> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if ((await surveyState(trx, { inspectionId, now })) === "closed") return { kind: "survey-closed" };
    const current = await listWordings(trx, { inspectionId, variant });
    const ids: string[] = [];
    const questions = input.questions.flatMap(({ questionId, ...typed }) => {
      const held = current.questions.find(({ question }) => question.id === questionId);
      // One that was removed meanwhile is gone from the editor's next page too.
      if (!held) return [];
      const change = changeOf(held, typed, isSameQuestion);
      if (change === "changed-meanwhile") ids.push(questionId);
      return change === "changed" ? [{ ...held, written: typed.written }] : [];
    });
    const focusAreas = input.focusAreas.flatMap(({ focusAreaId, ...typed }) => {
      const held = current.focusAreas.find(({ focusArea }) => focusArea.id === focusAreaId);
      if (!held) return [];
      const change = changeOf(held, typed, isSameName);
      if (change === "changed-meanwhile") ids.push(focusAreaId);
      return change === "changed" ? [{ ...held, written: typed.written }] : [];
    });
    if (ids.length > 0) return { kind: "changed-meanwhile", ids, current };
    if (questions.length + focusAreas.length === 0) return { kind: "unchanged" };
    for (const question of questions) await insertQuestionWording(trx, questionRow(input, question));
    for (const focusArea of focusAreas) await insertFocusAreaWording(trx, nameRow(input, focusArea));
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "questions.wordings-written",
      details: {
        variant: codeOf(variant),
        questions: questions.map(({ question, history }) => ({ id: question.id, number: next(history) })),
        focusAreas: focusAreas.map(({ focusArea, history }) => ({ id: focusArea.id, number: next(history) })),
      },
    });
    return { kind: "written", questions: questions.length, focusAreas: focusAreas.length };
  });
}

/** Whether an editor changed what is kept, and had it before them as it stands. */
function changeOf<Written>(
  held: StoredWordings<Written>,
  { written, seen, stillRight }: { written: Written } & Was,
  isSame: (one: Written, other: Written) => boolean,
): "changed" | "unchanged" | "changed-meanwhile" {
  const isOutOfDate = held.outOfDateWith !== null;
  const number = seen === undefined ? held.number : Number.parseInt(seen, 10);
  const had = held.history.find((earlier) => earlier.number === number)?.written ?? held.blank;
  if (isSame(written, had) && !(stillRight && isOutOfDate)) return "unchanged";
  if (isSame(written, held.written) && !isOutOfDate) return "unchanged";
  return seen === undefined || seen === held.seen ? "changed" : "changed-meanwhile";
}

function problemsIn({
  questions,
  focusAreas,
}: Writing): Extract<WroteWordings, { kind: "not-right" }> | null {
  const wrong = { questions: {}, focusAreas: {} } as Extract<WroteWordings, { kind: "not-right" }>;
  for (const { questionId, written } of questions) {
    const problems = problemsOfWording(written);
    if (problems) wrong.questions[questionId] = problems;
  }
  for (const { focusAreaId, written } of focusAreas) {
    const problem = problemOfName(written);
    if (problem) wrong.focusAreas[focusAreaId] = problem;
  }
  const count = Object.keys(wrong.questions).length + Object.keys(wrong.focusAreas).length;
  return count === 0 ? null : { ...wrong, kind: "not-right" };
}

function questionRow(input: Writing, { question, written, history }: WordedQuestion): QuestionWordingsTable {
  return {
    ...wordingRow(input, history),
    questionId: question.id,
    standardText: question.text,
    standardHint: question.hint,
    standardChoices: question.choices,
    text: written.text,
    hint: written.hint,
    choices: written.choices,
    picture: written.picture,
  };
}

function nameRow(input: Writing, { focusArea, written, history }: WordedFocusArea): FocusAreaWordingsTable {
  return {
    ...wordingRow(input, history),
    focusAreaId: focusArea.id,
    standardName: focusArea.shortName,
    shortName: written.shortName,
    picture: written.picture,
  };
}

function wordingRow({ inspectionId, variant, actor, now }: Writing, history: readonly { number: number }[]) {
  return {
    id: makeId(),
    inspectionId,
    language: variant.language,
    easyRead: variant.easyRead,
    number: next(history),
    writtenAt: now,
    writtenBy: actor.personId,
  };
}

/** `history`: newest first. */
function next(history: readonly { number: number }[]): number {
  return (history[0]?.number ?? 0) + 1;
}
