import type { Queries, Trx } from "#db/connection.ts";
import { updateYoungPeoplesResponse } from "#db/queries/young-peoples-responses.ts";
import type { YoungPeoplesResponsesTable } from "#db/tables/young-peoples-responses.ts";
import { type FormVersion, isOutdated, markSave } from "../drafts/form-version.ts";
import type { Survey } from "../survey/survey.ts";
import { isCircumstance } from "./circumstances.ts";
import {
  fitValues,
  isAnswering,
  markAnswers,
  mergeAnswer,
  type SaidAtCheck,
  youngPeoplesStateOf,
} from "./draft.ts";
import { findQuestions, holdByKey } from "./find-response.server.ts";

export type AnswerSaved =
  | { kind: "saved" }
  /** Another window has saved something else for this question meanwhile; nothing was saved. */
  | { kind: "conflict"; otherValues: string[] }
  /** All together would be more than can be stored; nothing was saved. */
  | { kind: "too-much" }
  | { kind: "closed" | "already-sent" | "no-response" };

type OfDevice = { survey: Survey; secret: string; now: Temporal.Instant };

/**
 * Saves what a young person answered to one question of the set they began with (`number` from 1), before it is sent. An empty
 * list takes the answer away; without `values` only that the question was passed is saved. `copy`: the page it came from. It
 * makes no audit entry. `now`: when the request arrived.
 */
export function saveAnswer(
  db: Queries,
  saved: OfDevice & {
    number: number;
    values: readonly string[] | undefined;
    isPassed: boolean;
    language: string;
    copy: FormVersion | null;
  },
): Promise<AnswerSaved> {
  const { number, values, copy, now } = saved;
  return db.transaction().execute(async (trx): Promise<AnswerSaved> => {
    const held = await holdAnswering(trx, saved);
    if (held.kind !== "answering") return held;
    const { response } = held;
    const question = (await findQuestions(trx, response))[number - 1];
    if (!question) return { kind: "no-response" };
    const stored = response.answers[question.id] ?? [];
    const fitting = values && fitValues(question, values);
    const last = response.windows[String(number)];
    if (fitting && isOutdated(copy, last) && JSON.stringify(fitting) !== JSON.stringify(stored))
      return { kind: "conflict", otherValues: stored };
    const answers = fitting ? mergeAnswer(response.answers, question, fitting) : response.answers;
    if (answers === null) return { kind: "too-much" };
    const mark = copy && { [String(number)]: markSave(copy, response.revision + 1) };
    await updateYoungPeoplesResponse(trx, response.id, {
      answers,
      passed: saved.isPassed ? [...new Set([...response.passed, String(number)])] : response.passed,
      windows: { ...response.windows, ...mark },
      language: saved.language,
      savedAt: now,
    });
    return { kind: "saved" };
  });
}

/** Saves what a young person said at checking, before it is sent: who chose the words, and whether they may be quoted. */
export function saveAtCheck(db: Queries, saved: OfDevice & { said: SaidAtCheck }): Promise<AnswerSaved> {
  return db.transaction().execute(async (trx): Promise<AnswerSaved> => {
    const held = await holdAnswering(trx, saved);
    if (held.kind !== "answering") return held;
    const { id, answers } = held.response;
    await updateYoungPeoplesResponse(trx, id, {
      answers: markAnswers(answers, saved.said),
      savedAt: saved.now,
    });
    return { kind: "saved" };
  });
}

/**
 * Saves which groups of ¶76-77 a young person said that they are in, before anything is sent; what is none of the choices is left
 * out.
 */
export function saveCircumstances(
  db: Queries,
  saved: OfDevice & { circumstances: readonly string[] },
): Promise<AnswerSaved> {
  return db.transaction().execute(async (trx): Promise<AnswerSaved> => {
    const held = await holdAnswering(trx, saved);
    if (held.kind !== "answering") return held;
    if (held.response.sentAt !== null) return { kind: "already-sent" };
    const circumstances = [...new Set(saved.circumstances.filter(isCircumstance))];
    await updateYoungPeoplesResponse(trx, held.response.id, { circumstances, savedAt: saved.now });
    return { kind: "saved" };
  });
}

type Answering = { kind: "answering"; response: YoungPeoplesResponsesTable };

/** What a device is in the middle of answering, held until the transaction ends. */
export async function holdAnswering(
  trx: Trx,
  { survey, secret, now }: OfDevice,
): Promise<Answering | { kind: "closed" | "already-sent" | "no-response" }> {
  const response = await holdByKey(trx, { inspectionId: survey.inspectionId, secret });
  if (!response || response.withdrawnAt !== null) return { kind: "no-response" };
  if (!isAnswering(response)) return { kind: "already-sent" };
  if (youngPeoplesStateOf(survey, { isApproved: true, now }) !== "open") return { kind: "closed" };
  return { kind: "answering", response };
}
