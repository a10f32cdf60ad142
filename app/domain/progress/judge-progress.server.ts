import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { insertJudgementDifference, insertProgressJudgement } from "#db/queries/progress-judgements.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { isLetterSettled } from "../letter-status/find-letter-state.server.ts";
import { findProgress } from "./find-progress.server.ts";
import { describeProgress, isJudgingRole } from "./progress.ts";

type JudgementInput = {
  inspectionId: string;
  focusAreaId: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type Judged = { kind: "judged" } | { kind: "no-such-focus-area" } | { kind: "letter-is-final" };

/** An inspector's own judgement of a focus area; earlier ones stay in the history. */
export async function judgeProgress(
  db: Queries,
  input: JudgementInput & { sufficient: boolean; reason: string },
): Promise<Judged> {
  const { inspectionId, focusAreaId, actor, now, sufficient, reason } = input;
  const { role } = actor;
  if (!isJudgingRole(role)) throw new Error("only the two inspectors judge progress");
  return db.transaction().execute(async (trx): Promise<Judged> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const focusArea = (await listFocusAreasByInspection(trx, inspectionId)).find(
      ({ id }) => id === focusAreaId,
    );
    if (!focusArea) return { kind: "no-such-focus-area" };
    if (await isLetterSettled(trx, inspectionId)) return { kind: "letter-is-final" };
    await insertProgressJudgement(trx, {
      id: makeId(),
      inspectionId,
      focusAreaId,
      role,
      sufficient,
      reason,
      judgedBy: actor.personId,
      judgedAt: now,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "progress.judged",
      details: { focusArea: focusArea.shortName, judgement: describeProgress(sufficient) },
    });
    return { kind: "judged" };
  });
}

export type DifferenceRecorded =
  | { kind: "recorded" }
  | { kind: "no-such-focus-area" }
  | { kind: "no-difference" }
  | { kind: "letter-is-final" };

/** The lead writes down how the two inspectors differ and what the letter is to say. */
export async function recordDifference(
  db: Queries,
  input: JudgementInput & { sufficient: boolean; words: string },
): Promise<DifferenceRecorded> {
  const { inspectionId, focusAreaId, actor, now, sufficient, words } = input;
  return db.transaction().execute(async (trx): Promise<DifferenceRecorded> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const focusArea = (await listFocusAreasByInspection(trx, inspectionId)).find(
      ({ id }) => id === focusAreaId,
    );
    if (!focusArea) return { kind: "no-such-focus-area" };
    if (await isLetterSettled(trx, inspectionId)) return { kind: "letter-is-final" };
    const { lead, cqc } = await findProgress(trx, { inspectionId, focusAreaId });
    if (!lead || !cqc || lead.sufficient === cqc.sufficient) return { kind: "no-difference" };
    await insertJudgementDifference(trx, {
      id: makeId(),
      inspectionId,
      focusAreaId,
      leadJudgementId: lead.id,
      cqcJudgementId: cqc.id,
      sufficient,
      words,
      recordedBy: actor.personId,
      recordedAt: now,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "progress.difference-recorded",
      details: { focusArea: focusArea.shortName, decision: describeProgress(sufficient) },
    });
    return { kind: "recorded" };
  });
}
