import { makeId } from "#app/platform/tokens.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findOpenPause, insertPause, updatePauseAsResumed } from "#db/queries/survey-pauses.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import { findLeavingProblem, type LeavingProblem } from "../disclosure-checks/check-leaving-words.server.ts";
import { findSurveyOfInspection } from "../survey/find-survey.server.ts";
import { stateOf } from "../survey/survey.ts";

export type SurveyPaused =
  | { kind: "paused"; pauseId: string }
  | { kind: "paused-before" }
  | { kind: "closed" }
  | { kind: "expected-in-the-past" }
  /** Families read the reason. */
  | { kind: "not-releasable"; why: LeavingProblem }
  | { kind: "no-such-inspection" };

/**
 * Pauses a survey that does not work. From the next request on, in every process, families read that it is paused and why;
 * what they save or send is stored as a draft. A survey that has not opened yet can be paused as well: it then opens paused.
 */
export async function pauseSurvey(
  from: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    reason: string;
    note: string;
    expectedAt: Temporal.Instant | null;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<SurveyPaused> {
  const { inspectionId, reason, note, expectedAt, actor, now } = input;
  const unfit = await findLeavingProblem(from, {
    ...{ text: "survey-pause-reason", inspectionId, words: reason, now },
  });
  if (unfit !== null) return { kind: "not-releasable", why: unfit };
  return from.db.transaction().execute(async (trx): Promise<SurveyPaused> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const survey = await findSurveyOfInspection(trx, inspectionId);
    if (!survey) return { kind: "no-such-inspection" };
    if (survey.pause !== null) return { kind: "paused-before" };
    if (stateOf(survey, now) === "closed") return { kind: "closed" };
    if (expectedAt !== null && Temporal.Instant.compare(expectedAt, now) <= 0)
      return { kind: "expected-in-the-past" };
    const pauseId = makeId();
    await insertPause(trx, {
      ...{ id: pauseId, inspectionId, reason, note, expectedAt },
      ...{ pausedAt: now, pausedBy: actor.personId, toldAt: null, resumedAt: null, resumedBy: null },
    });
    await recordAudit(trx, {
      ...{ at: now, actor, inspectionId, action: "survey.paused" },
      details: { expectedAt: expectedAt && formatInstant(expectedAt) },
      words: { reason, note },
    });
    return { kind: "paused", pauseId };
  });
}

export type SurveyResumed = { kind: "resumed" } | { kind: "not-paused" };

/** Ends the pause that goes on: from the next request on, the survey stands as its two noons say. */
export async function resumeSurvey(
  db: Queries,
  input: { inspectionId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<SurveyResumed> {
  const { inspectionId, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<SurveyResumed> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const pause = await findOpenPause(trx, inspectionId);
    if (!pause) return { kind: "not-paused" };
    await updatePauseAsResumed(trx, { id: pause.id, resumedAt: now, resumedBy: actor.personId });
    await recordAudit(trx, { at: now, actor, inspectionId, action: "survey.resumed" });
    return { kind: "resumed" };
  });
}
