import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listYoungPeoplesConsents } from "#db/queries/young-peoples-consents.ts";
import { insertYoungPeoplesConsents } from "#db/queries/young-peoples-responses.ts";
import type { YoungPeoplesConsentsTable } from "#db/tables/young-peoples-responses.ts";
import { findSurveyOfInspection } from "../survey/find-survey.server.ts";
import { eraseYoungPeoplesResponse } from "./erase-response.server.ts";
import { type DeviceKey, holdByKey } from "./find-response.server.ts";
import { nextNumber } from "./record-quotation-consent.server.ts";

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
    await withdrawConsents(trx, { responseId: response.id, now });
    await eraseYoungPeoplesResponse(trx, { response, at: now, actor: { kind: "respondent" } });
    return { kind: "taken-back" };
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
    await eraseYoungPeoplesResponse(trx, { response, at: now, actor: { kind: "respondent" } });
    return { kind: "thrown-away" };
  });
}
