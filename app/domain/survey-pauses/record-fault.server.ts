import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { holdDraftsOfInspection } from "#db/queries/drafts.ts";
import { listApprovedVersions } from "#db/queries/question-versions.ts";
import {
  countFaults,
  insertFault,
  markDraftsInSpan,
  markDraftsOfMarked,
  markResponsesInSpan,
  redrawMarksOfFault,
  updateFaultAsWithdrawn,
} from "#db/queries/survey-faults.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import { findSurveyOfInspection } from "../survey/find-survey.server.ts";
import { findSpanProblem } from "../survey-faults/fault.ts";

export type FaultRecorded =
  | { kind: "recorded"; number: number; responses: number; drafts: number }
  /** `why` says so in a sentence that tells what to do. */
  | { kind: "refused"; field: "starts" | "ends" | "questions"; why: string }
  /** After the visit the evidence is sealed. */
  | { kind: "sealed" }
  /** The form was sent before. */
  | { kind: "conflict" }
  | { kind: "no-such-inspection" };

const maxFaults = 50;

/**
 * Records what did not work, from when until when, and marks by that rule every response and unsent draft that was worked on
 * meanwhile. Responses have only the instants at which they were sent, last changed and, unfinished, last saved: an answer
 * that was begun in the span and sent after it is marked only where it was still a draft. `seen`: how many faults
 * were recorded when the form was made, so that the same form marks once.
 */
export async function recordFault(
  db: Queries,
  input: {
    inspectionId: string;
    startsAt: Temporal.Instant;
    endsAt: Temporal.Instant;
    reason: string;
    /** None stands for all. */
    questionVersionIds: readonly string[];
    seen: number;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<FaultRecorded> {
  const { inspectionId, startsAt, endsAt, reason, questionVersionIds, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<FaultRecorded> => {
    await holdDraftsOfInspection(trx, inspectionId);
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const survey = await findSurveyOfInspection(trx, inspectionId);
    if (!survey) return { kind: "no-such-inspection" };
    if (Temporal.Instant.compare(now, survey.sealedAt) >= 0) return { kind: "sealed" };
    const problem = findSpanProblem({ startsAt, endsAt }, { opensAt: survey.opensAt, now });
    if (problem !== null) return { kind: "refused", ...problem };
    const known = new Set((await listApprovedVersions(trx, inspectionId)).map(({ id }) => id));
    if (questionVersionIds.some((id) => !known.has(id)))
      return { kind: "refused", field: "questions", why: "Choose among the questions that were asked." };
    const recorded = await countFaults(trx, inspectionId);
    if (recorded !== input.seen || recorded >= maxFaults) return { kind: "conflict" };
    const faultId = makeId();
    const number = recorded + 1;
    await insertFault(trx, {
      ...{ id: faultId, inspectionId, number, startsAt, endsAt, reason, questionVersionIds },
      ...{ markedAt: now, markedBy: actor.personId, withdrawnAt: null, withdrawnBy: null },
    });
    const span = { inspectionId, startsAt, endsAt };
    // Drafts first: one that is being sent holds its row, and is a response once this has waited for it.
    const drafts = await markDraftsInSpan(trx, { ...span, number });
    const responses = await markResponsesInSpan(trx, { ...span, faultId, markedAt: now });
    await markDraftsOfMarked(trx, { faultId, number });
    await redrawMarksOfFault(trx, faultId);
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "survey.fault-recorded",
      details: {
        ...{ fault: number, startsAt: formatInstant(startsAt), endsAt: formatInstant(endsAt) },
        ...{ questions: [...questionVersionIds], responses, drafts },
      },
      words: { reason },
    });
    return { kind: "recorded", number, responses, drafts };
  });
}

/** Withdraws a fault that was recorded by mistake: its marks count for nothing, and no family is asked any more. */
export async function withdrawFault(
  db: Queries,
  input: { inspectionId: string; faultId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "withdrawn" | "no-fault" | "sealed" }> {
  const { inspectionId, faultId, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<{ kind: "withdrawn" | "no-fault" | "sealed" }> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const survey = await findSurveyOfInspection(trx, inspectionId);
    if (!survey) return { kind: "no-fault" };
    if (Temporal.Instant.compare(now, survey.sealedAt) >= 0) return { kind: "sealed" };
    const withdrawal = { inspectionId, faultId, withdrawnAt: now, withdrawnBy: actor.personId };
    if (!(await updateFaultAsWithdrawn(trx, withdrawal))) return { kind: "no-fault" };
    await redrawMarksOfFault(trx, faultId);
    const details = { fault: faultId };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "survey.fault-withdrawn", details });
    return { kind: "withdrawn" };
  });
}
