import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { holdStill } from "#db/dialects/seals.ts";
import {
  countDraftsNotClosed,
  findCurrentSeal,
  insertSeal,
  listLawfulWithdrawals,
  listSeals,
  updateSealAsRemoved,
  updateSealAsToBeChecked,
} from "#db/queries/seals.ts";
import { deleteTranslationsBehind } from "#db/queries/text-translations.ts";
import {
  clearHashesOfErasedRecordings,
  countUnwrittenRecordings,
} from "#db/queries/young-peoples-recordings.ts";
import { listGoneWordsOfQuotations } from "#db/queries/young-peoples-words.ts";
import type { TextSource } from "#db/tables/enumerations.ts";
import type { ErasureKind } from "#db/tables/erasures.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordErasure } from "../erasure/record-erasure.server.ts";
import { enqueueJob } from "../jobs/enqueue-job.server.ts";
import { findSurveyOfInspection } from "../survey/find-survey.server.ts";
import { eraseUnsentAnswers } from "../young-peoples-responses/erase-response.server.ts";
import { format } from "./canonical.ts";

type Author = { inspectionId: string; actor: PersonActor; now: Temporal.Instant };

export type Sealed =
  /** What it is over is still to be worked out; see `workOutSeal`. */
  | { kind: "sealed" }
  | { kind: "already-sealed" }
  /** Families may still answer. */
  | { kind: "survey-open" }
  /** So many recordings and drawings of young people nobody has heard or seen: somebody may not be safe. */
  | { kind: "recordings-unheard"; count: number }
  /** So many of them are not written down, and the lead has not said to seal all the same: then they are erased seven days later. */
  | { kind: "recordings-unwritten"; count: number }
  /** What somebody had not sent when the survey closed is about to become a response, or not. */
  | { kind: "drafts-waiting" };

/**
 * Seals the evidence base as it is now: from then on nothing in it can be changed, until the seal is removed. To read all of
 * it may take minutes, and has time after that.
 */
export async function sealEvidence(
  db: Queries,
  { inspectionId, actor, now, withoutRecordings = false }: Author & { withoutRecordings?: boolean },
): Promise<Sealed> {
  return db.transaction().execute(async (trx): Promise<Sealed> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (await findCurrentSeal(trx, inspectionId)) return { kind: "already-sealed" };
    const survey = await findSurveyOfInspection(trx, inspectionId);
    if (!survey || Temporal.Instant.compare(now, survey.closesAt) < 0) return { kind: "survey-open" };
    await holdStill(trx);
    if ((await countDraftsNotClosed(trx, inspectionId)) > 0) return { kind: "drafts-waiting" };
    const { unwritten, unheard } = await countUnwrittenRecordings(trx, inspectionId);
    if (unheard > 0) return { kind: "recordings-unheard", count: unheard };
    if (unwritten > 0 && !withoutRecordings) return { kind: "recordings-unwritten", count: unwritten };
    await eraseUnsentAnswers(trx, { inspectionId, now });
    const number = ((await listSeals(trx, inspectionId)).at(-1)?.number ?? 0) + 1;
    const sealId = makeId();
    await insertSeal(trx, {
      ...{ id: sealId, inspectionId, number, format, parts: {}, hash: "" },
      ...{ sealedBy: actor.personId, sealedAt: now, workedOutAt: null },
      ...{ checkAskedAt: null, checkedAt: null, verdict: null },
      ...{ unsealedBy: null, unsealedAt: null, unsealReason: null },
    });
    const details = { seal: number, ...(unwritten > 0 ? { unwrittenRecordings: unwritten } : {}) };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "seal.requested", details });
    await enqueueJob(trx, { kind: "work-out-seal", key: sealId, payload: { sealId }, inspectionId });
    return { kind: "sealed" };
  });
}

const erasureKinds: Readonly<Record<TextSource, ErasureKind>> = {
  survey: "response",
  "young-people": "discussion",
  "young-peoples-response": "young-peoples-response",
  meeting: "meeting-note",
  evidence: "evidence",
};

/**
 * Takes the seal off, for a reason that stays on record; what it was is kept. Translations of words that are no longer there,
 * which only the seal kept, are erased.
 */
export async function unsealEvidence(
  db: Queries,
  { inspectionId, reason, actor, now }: Author & { reason: string },
): Promise<{ kind: "unsealed" } | { kind: "not-sealed" }> {
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const seal = await findCurrentSeal(trx, inspectionId);
    if (!seal) return { kind: "not-sealed" };
    await updateSealAsRemoved(trx, {
      sealId: seal.id,
      unsealedBy: actor.personId,
      unsealedAt: now,
      unsealReason: reason,
    });
    await clearHashesOfErasedRecordings(trx, inspectionId);
    for (const { source, sourceId } of await deleteTranslationsBehind(trx, inspectionId))
      await recordErasure(trx, {
        ...{ kind: erasureKinds[source], inspectionId, subjectId: sourceId, at: now },
        parts: ["translations"],
      });
    // What was written of who could be recognised by what went by law goes now, too.
    for (const { responseId: subjectId, part } of await listLawfulWithdrawals(trx, seal.id))
      await recordErasure(trx, {
        kind: part === "responses" ? "response" : "young-peoples-response",
        inspectionId,
        subjectId,
        at: now,
        parts: ["translations"],
      });
    for (const subjectId of await listGoneWordsOfQuotations(trx, inspectionId))
      await recordErasure(trx, {
        ...{ kind: "young-peoples-response", inspectionId, subjectId, at: now },
        parts: ["translations"],
      });
    const details = { seal: seal.number };
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "seal.removed",
      details,
      words: { reason },
    });
    return { kind: "unsealed" };
  });
}

/** Asks for the seal to be worked out again. Nothing comes of it where it waits for that already. */
export async function requestSealCheck(db: Queries, { inspectionId, actor, now }: Author): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (!(await updateSealAsToBeChecked(trx, { inspectionId, askedAt: now }))) return;
    await recordAudit(trx, { at: now, actor, inspectionId, action: "seal.check-requested" });
    await enqueueJob(trx, { kind: "check-seal", key: inspectionId, payload: { inspectionId }, inspectionId });
  });
}
