import type { Trx } from "#db/connection.ts";
import { findWordsOfResponse } from "#db/queries/responses.ts";
import {
  insertFaultMark,
  listFaultsByInspection,
  updateFaultMarkAsReviewed,
} from "#db/queries/survey-faults.ts";
import type { AnswersTable } from "#db/tables/surveys.ts";
import type { Draft, DraftAnswers } from "../drafts/draft.ts";
import { answerKey, readAnswerKey } from "../survey/asked-questions.ts";
import { affectsQuestion, parseFaultNumbers, type SurveyFault } from "./fault.ts";

type Carrying = {
  draft: Draft;
  responseId: string;
  /** What the response said before, where the draft changes one. */
  before: readonly AnswersTable[] | null;
  /** The faults whose notice stood beside the answers when they were sent. */
  lookedAt: readonly number[];
  now: Temporal.Instant;
};

/** What a response says now, where the draft that changes it bears marks of a fault. Else nothing is read. */
export async function findAnswersBeforeChange(
  trx: Trx,
  { faults, changesResponseId }: Draft,
): Promise<readonly AnswersTable[] | null> {
  if (faults === "" || changesResponseId === null) return null;
  return (await findWordsOfResponse(trx, changesResponseId)).answers;
}

/**
 * Carries a draft's marks of faults into the response that it becomes. A fault whose notice was shown beside the answers
 * counts as looked at again: the mark becomes history. A draft that no fault touched costs no query.
 */
export async function carryFaultMarks(trx: Trx, carrying: Carrying): Promise<void> {
  const { draft, responseId, before, lookedAt, now } = carrying;
  if (draft.faults === "") return;
  const numbers = parseFaultNumbers(draft.faults);
  const faults = await listFaultsByInspection(trx, draft.inspectionId);
  for (const fault of faults.filter(({ number }) => numbers.includes(number))) {
    const { id: faultId } = fault;
    const isReviewed = lookedAt.includes(fault.number);
    const outcome = isReviewed && before === null ? ("answered" as const) : null;
    const reviewedAt = outcome === null ? null : now;
    // What changes a response may have been touched though the response was not.
    await insertFaultMark(trx, { faultId, responseId, markedAt: fault.markedAt, reviewedAt, outcome });
    if (before !== null && isReviewed) {
      const outcome = isSameIn(fault, before, draft.answers) ? "same" : "changed";
      await updateFaultMarkAsReviewed(trx, { faultId, responseId, reviewedAt: now, outcome });
    }
  }
}

function isSameIn(fault: SurveyFault, before: readonly AnswersTable[], answers: DraftAnswers): boolean {
  const written = before
    .filter(({ questionVersionId }) => affectsQuestion(fault, questionVersionId))
    .map(
      ({ questionVersionId: id, child, choice, words }) => `${answerKey({ id, child })}:${words ?? choice}`,
    );
  const now = Object.entries(answers)
    .filter(([key]) => affectsQuestion(fault, readAnswerKey(key).questionVersionId))
    .flatMap(([key, values]) => values.map((value) => `${key}:${value}`));
  return JSON.stringify(written.sort()) === JSON.stringify(now.sort());
}
