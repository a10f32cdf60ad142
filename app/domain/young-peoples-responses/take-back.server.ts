import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  deleteYoungPeoplesAnswers,
  deleteYoungPeoplesDraft,
  deleteYoungPeoplesWordsOfResponse,
  listYoungPeoplesConsents,
  listYoungPeoplesWords,
} from "#db/queries/young-peoples-answers.ts";
import {
  insertYoungPeoplesConsents,
  updateYoungPeoplesResponse,
} from "#db/queries/young-peoples-responses.ts";
import type { YoungPeoplesConsentsTable } from "#db/tables/young-peoples-responses.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordRemoval } from "../erasure/record-erasure.server.ts";
import { markChangedEntries } from "../safeguarding/mark-changed-entries.server.ts";
import { findSurveyOfInspection } from "../survey/find-survey.server.ts";
import { type DeviceKey, holdByKey } from "./find-response.server.ts";
import { nextNumber } from "./record-quotation-consent.server.ts";
import { sourceOfResponse } from "./send-response.server.ts";

export type TakenBack =
  | { kind: "taken-back" }
  | { kind: "already-taken-back" | "no-response" }
  /** The visit is over, or the evidence sealed. */
  | { kind: "sealed" };

/**
 * Takes back what a young person sent, until the evidence is sealed: faces, cards, words, groups and setting are erased, and each
 * consent that held is withdrawn. That there was a response, and that it was taken back, stays. `now`: when the request arrived.
 */
export function takeBack(db: Queries, input: DeviceKey & { now: Temporal.Instant }): Promise<TakenBack> {
  const { inspectionId, now } = input;
  return db.transaction().execute(async (trx): Promise<TakenBack> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const response = await holdByKey(trx, input);
    if (!response || response.sentAt === null) return { kind: "no-response" };
    if (response.withdrawnAt !== null) return { kind: "already-taken-back" };
    const survey = await findSurveyOfInspection(trx, inspectionId);
    if (!survey || Temporal.Instant.compare(now, survey.sealedAt) >= 0) return { kind: "sealed" };
    await eraseSentAnswers(trx, { responseId: response.id, now });
    await recordRemoval(trx, {
      ...{ kind: "young-peoples-response", inspectionId, subjectId: response.id, at: now },
    });
    await recordAudit(trx, {
      ...{ at: now, actor: { kind: "respondent" }, inspectionId, action: "young-peoples-response.withdrawn" },
    });
    return { kind: "taken-back" };
  });
}

/** Erases all that a response that was sent said, and marks it as withdrawn at `now`; entries about it in the safeguarding queue stay. */
export async function eraseSentAnswers(
  trx: Trx,
  { responseId, now }: { responseId: string; now: Temporal.Instant },
): Promise<void> {
  for (const { id, questionVersionId } of await listYoungPeoplesWords(trx, responseId)) {
    const text = { source: sourceOfResponse, sourceId: id, questionVersionId };
    await markChangedEntries(trx, { text, found: [], now });
  }
  await deleteYoungPeoplesAnswers(trx, responseId);
  await deleteYoungPeoplesWordsOfResponse(trx, responseId);
  await withdrawConsents(trx, { responseId, now });
  await updateYoungPeoplesResponse(trx, responseId, {
    ...{ answers: {}, passed: [], windows: {}, circumstances: [], setting: null, withdrawnAt: now },
  });
}

/** A no, as a row of its own, for each kind of which the last is a yes. */
async function withdrawConsents(
  trx: Trx,
  { responseId, now }: { responseId: string; now: Temporal.Instant },
): Promise<void> {
  const consents = await listYoungPeoplesConsents(trx, responseId);
  const last = new Map(consents.map((consent) => [consent.kind, consent]));
  const first = nextNumber(consents);
  const rows = [...last.values()]
    .filter(({ given }) => given)
    .map(
      (consent, index): YoungPeoplesConsentsTable => ({
        ...consent,
        ...{ id: makeId(), number: first + index, given: false, note: "", recordedBy: null, recordedAt: now },
      }),
    );
  if (rows.length > 0) await insertYoungPeoplesConsents(trx, rows);
}

export type ThrownAway = { kind: "thrown-away" | "already-sent" | "no-response" };

/** Erases at once what a young person answered and did not send, with their consents. `now`: when the request arrived. */
export function throwAway(db: Queries, input: DeviceKey & { now: Temporal.Instant }): Promise<ThrownAway> {
  const { inspectionId, now } = input;
  return db.transaction().execute(async (trx): Promise<ThrownAway> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const response = await holdByKey(trx, input);
    if (!response) return { kind: "no-response" };
    if (response.sentAt !== null) return { kind: "already-sent" };
    await eraseDraft(trx, { id: response.id, inspectionId, now });
    await recordAudit(trx, {
      ...{ at: now, actor: { kind: "respondent" }, inspectionId },
      action: "young-peoples-response.thrown-away",
    });
    return { kind: "thrown-away" };
  });
}

/** Erases a draft with its consents. */
export async function eraseDraft(
  trx: Trx,
  { id, inspectionId, now }: { id: string; inspectionId: string; now: Temporal.Instant },
): Promise<void> {
  await deleteYoungPeoplesDraft(trx, id);
  await recordRemoval(trx, { kind: "young-peoples-response", inspectionId, subjectId: id, at: now });
}
