import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findCurrentSeal } from "#db/queries/seals.ts";
import { updateYoungPeoplesResponse } from "#db/queries/young-peoples-responses.ts";
import type { Survey } from "../survey/survey.ts";
import { isAnswering, isChanging, makeChange, youngPeoplesStateOf } from "./draft.ts";
import { eraseUnsentChange } from "./erase-response.server.ts";
import { type DeviceKey, findSentAnswers, holdByKey } from "./find-response.server.ts";

export type ChangeBegun = { kind: "begun" | "closed" | "no-response" };

type OfDevice = Pick<DeviceKey, "secret"> & { survey: Survey; now: Temporal.Instant };

/**
 * Begins to change what a young person sent. What was sent goes on counting until the changes are sent. Begun twice, what was
 * changed meanwhile stays. `now`: when the request arrived.
 */
export function changeResponse(db: Queries, { survey, secret, now }: OfDevice): Promise<ChangeBegun> {
  const { inspectionId } = survey;
  return db.transaction().execute(async (trx): Promise<ChangeBegun> => {
    // What is unsent goes in the transaction that seals: nothing may be begun between that and the seal.
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (await findCurrentSeal(trx, inspectionId)) return { kind: "closed" };
    const response = await holdByKey(trx, { inspectionId, secret });
    if (!response || response.withdrawnAt !== null) return { kind: "no-response" };
    if (youngPeoplesStateOf(survey, { isApproved: true, now }) !== "open") return { kind: "closed" };
    if (isAnswering(response)) return { kind: "begun" };
    const answers = makeChange(await findSentAnswers(trx, response.id));
    await updateYoungPeoplesResponse(trx, response.id, { answers, windows: {}, savedAt: now });
    return { kind: "begun" };
  });
}

export type ChangesDiscarded = { kind: "discarded" | "nothing-to-discard" };

/** Erases changes that are not sent, with what was recorded or drawn for them: what was sent before stands. */
export function discardChanges(db: Queries, { survey, secret, now }: OfDevice): Promise<ChangesDiscarded> {
  const { inspectionId } = survey;
  return db.transaction().execute(async (trx): Promise<ChangesDiscarded> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const response = await holdByKey(trx, { inspectionId, secret });
    if (!response || !isChanging(response)) return { kind: "nothing-to-discard" };
    if (youngPeoplesStateOf(survey, { isApproved: true, now }) !== "open")
      return { kind: "nothing-to-discard" };
    await eraseUnsentChange(trx, { response, at: now });
    return { kind: "discarded" };
  });
}
