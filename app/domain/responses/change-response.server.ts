import { hashToken, makeId, makeSecretBytes } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { findConsentByResponse, insertConsent } from "#db/queries/consents.ts";
import { insertDraft } from "#db/queries/drafts.ts";
import { listOpenFaultNumbers } from "#db/queries/survey-faults.ts";
import { makeDraftCode } from "../drafts/receipt.ts";
import { type Survey, stateOf, stepsOf, surveyPages } from "../survey/survey.ts";
import { formatFaultNumbers } from "../survey-faults/fault.ts";
import { findSentResponse } from "./find-sent-response.server.ts";

export type ChangeBegun =
  | { kind: "begun"; token: string }
  | { kind: "window-closed" }
  | { kind: "paused" }
  | { kind: "already-withdrawn" }
  | { kind: "no-response" };

/**
 * Begins to change what was sent, for whoever has its receipt: a draft with the same answers, under a secret of its own.
 * What was sent goes on counting until the draft is sent, which then takes its place. `now`: when the request arrived.
 */
export async function changeResponse(
  db: Queries,
  input: { survey: Survey; receipt: string; now: Temporal.Instant },
): Promise<ChangeBegun> {
  const { survey, receipt, now } = input;
  const { inspectionId } = survey;
  const state = stateOf(survey, now);
  if (state === "paused") return { kind: "paused" };
  if (state !== "open") return { kind: "window-closed" };
  return db.transaction().execute(async (trx) => {
    const sentResponse = await findSentResponse(trx, { inspectionId, receipt });
    if (!sentResponse) return { kind: "no-response" };
    if (sentResponse.withdrawnAt !== null) return { kind: "already-withdrawn" };
    const consent = await findConsentByResponse(trx, sentResponse.id);
    if (!consent) throw new Error("a response has no consent");
    const token = makeDraftCode(makeSecretBytes());
    const draftId = makeId();
    await insertDraft(trx, {
      id: draftId,
      inspectionId,
      approvalId: sentResponse.set.id,
      tokenHash: hashToken(token),
      sharedDevice: true,
      about: sentResponse.about,
      childProfiles: sentResponse.childProfiles,
      answers: sentResponse.answers,
      // What was sent says of each child what holds of it: from here on each can be changed by itself.
      sameAnswers: {},
      passed: stepsOf(surveyPages(sentResponse.set)).filter((step) => step !== "check"),
      late: {},
      windows: {},
      revision: 0,
      // Whoever has the receipt of an earlier answer is no robot for being quick now.
      doubts: [],
      changesResponseId: sentResponse.id,
      faults: formatFaultNumbers(await listOpenFaultNumbers(trx, sentResponse.id)),
      language: "en",
      startedAt: sentResponse.receivedAt,
      savedAt: now,
      closedAt: null,
      eraseAt: null,
    });
    // What was agreed to holds on, and can be changed on the way.
    await insertConsent(trx, {
      ...consent,
      id: makeId(),
      draftId,
      responseId: null,
      number: consent.number + 1,
      givenAt: now,
    });
    return { kind: "begun", token };
  });
}
