import { hashToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { findConsentByDraft, moveConsentsToResponse } from "#db/queries/consents.ts";
import { deleteDraft, holdDraftByToken } from "#db/queries/drafts.ts";
import {
  findChangeableResponse,
  insertFurtherReceipt,
  updateResponseAsChanged,
} from "#db/queries/responses.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findReceipt, receiptOf } from "../drafts/find-draft.server.ts";
import { recordReopening, reopenDraft } from "../drafts/reopen-draft.server.ts";
import type { Problem } from "../questions/question.ts";
import { pickAnswers, sortAskedQuestions } from "../survey/asked-questions.ts";
import { type BotSignal, findBotSignalsWhenSent } from "../survey/bot-signals.ts";
import { findSurveyOfInspection } from "../survey/find-survey.server.ts";
import { findSurveyQuestions } from "../survey/find-survey-questions.server.ts";
import { readConsent } from "../survey/read-consent.ts";
import { stateOf } from "../survey/survey.ts";
import { carryFaultMarks, findAnswersBeforeChange } from "../survey-faults/carry-fault-marks.server.ts";
import { responseIdOfDraft } from "./keep-response.server.ts";
import { receiveResponse } from "./receive-response.server.ts";

export type ResponseSubmitted =
  | { kind: "received"; receipt: string }
  | { kind: "already-received"; receipt: string }
  | { kind: "window-closed" }
  /** It stays a draft, whole, and can be sent once the survey goes on. */
  | { kind: "paused" }
  | { kind: "consent-missing" }
  /** By control: answers that are needed and missing, words that are too long. */
  | { kind: "invalid"; problems: Record<string, Problem> }
  | { kind: "nothing-answered" }
  | { kind: "no-draft" };

/**
 * Sends a draft. Its words become a response and the draft is gone, so only the holder of the token can link the
 * response to a device. Sent twice, it is received once, with the same receipt. `now` is when the request arrived:
 * before the closing instant it counts (¶122).
 */
export async function submitResponse(
  db: Queries,
  input: {
    inspectionId: string;
    token: string;
    botSignals?: readonly BotSignal[];
    /** The numbers of the faults whose notice stood on the page from which it is sent. */
    lookedAt?: readonly number[];
    now: Temporal.Instant;
  },
): Promise<ResponseSubmitted> {
  const { inspectionId, token, now } = input;
  const tokenHash = hashToken(token);
  return db.transaction().execute(async (trx) => {
    const row = await holdDraftByToken(trx, { inspectionId, tokenHash });
    if (!row) {
      const before = await findReceipt(trx, { inspectionId, token });
      return before ? { kind: "already-received", receipt: before.receipt } : { kind: "no-draft" };
    }
    const survey = await findSurveyOfInspection(trx, inspectionId);
    const state = survey === null ? "closed" : stateOf(survey, now);
    if (state === "paused") return { kind: "paused" };
    if (state !== "open") return { kind: "window-closed" };
    const consent = await findConsentByDraft(trx, row.id);
    const { draft, wasCounted } = await reopenDraft(trx, { draft: row, now });
    const set = await findSurveyQuestions(trx, { inspectionId, approvalId: draft.approvalId, now });
    if (!set) throw new Error("a draft's approved questions are gone");
    const receipt = receiptOf(token);
    const changed =
      draft.changesResponseId === null
        ? undefined
        : await findChangeableResponse(trx, draft.changesResponseId);
    const before = changed ? await findAnswersBeforeChange(trx, draft) : null;
    const received = await receiveResponse(trx, {
      set,
      about: draft.about,
      childProfiles: draft.childProfiles,
      answers: draft.answers,
      consent: consent ? readConsent(consent) : null,
      receiptHash: hashToken(receipt),
      receivedAt: changed?.receivedAt ?? now,
      instead: changed?.id,
      id: responseIdOfDraft(draft.id, "sent"),
      mode: "online",
      language: draft.language,
      botSignals: findBotSignalsWhenSent(
        {
          botSignals: [...draft.doubts, ...(input.botSignals ?? [])],
          startedAt: draft.startedAt,
        },
        now,
      ),
      now,
    });
    if (wasCounted) await recordReopening(trx, { draft, now });
    if (received.kind !== "received") return received;
    const { responseId } = received;
    const sentAnswers = pickAnswers(sortAskedQuestions(set.questions, draft).asked, draft.answers);
    await carryFaultMarks(trx, {
      draft: { ...draft, answers: sentAnswers },
      responseId,
      before,
      lookedAt: input.lookedAt ?? [],
      now,
    });
    await moveConsentsToResponse(trx, { draftId: draft.id, responseId, keepDraft: false });
    await deleteDraft(trx, draft.id);
    if (changed) {
      // The last receipt that was given is the response's own, by which the cut-off manifest lists it; each opens it.
      await updateResponseAsChanged(trx, { responseId, changedAt: now, receiptHash: hashToken(receipt) });
      if (changed.receiptHash !== null)
        await insertFurtherReceipt(trx, { receiptHash: changed.receiptHash, responseId });
    }
    const action = changed ? "response.changed" : "response.sent";
    await recordAudit(trx, { at: now, actor: { kind: "respondent" }, inspectionId, action });
    return { kind: "received", receipt };
  });
}
