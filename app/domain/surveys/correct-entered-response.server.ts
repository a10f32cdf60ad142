import { toText } from "#app/platform/instants.ts";
import type { Queries } from "#db/connection.ts";
import { takeTurns } from "#db/dialects/index.ts";
import { findConsentByResponse } from "#db/queries/consents.ts";
import { findEnteredResponse, updateEnteredResponse } from "#db/queries/entered-responses.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findApprovalById } from "../questions/find-approved-set.server.ts";
import { consentChoiceNames, languageAnswered, statementId } from "./consent-statement.ts";
import type { Entry, EntryRefused } from "./enter-response.server.ts";
import { whyOutsideWindow } from "./entry.ts";
import { findEntryEnd } from "./find-entry-end.server.ts";
import { findSurveyOfRevisit } from "./find-survey.server.ts";
import { keepConsent } from "./keep-consent.server.ts";
import { readConsent } from "./read-consent.ts";
import { receiveResponse } from "./receive-response.server.ts";
import { statementOfEntry } from "./statement-of-entry.ts";

export type EnteredResponseCorrected =
  | { kind: "corrected"; number: number }
  | { kind: "no-such-response" }
  | { kind: "withdrawn" }
  | EntryRefused;

/** Puts right what an inspector entered, by the same rules as it was entered. What it said before is not kept. */
export async function correctEnteredResponse(
  db: Queries,
  input: { revisitId: string; responseId: string; entry: Entry; actor: PersonActor; now: Temporal.Instant },
): Promise<EnteredResponseCorrected> {
  const { revisitId, responseId, entry, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<EnteredResponseCorrected> => {
    await takeTurns(trx, `revisit:${revisitId}`);
    const before = await findEnteredResponse(trx, { revisitId, responseId });
    if (!before) return { kind: "no-such-response" };
    if (before.withdrawnAt !== null) return { kind: "withdrawn" };
    const survey = await findSurveyOfRevisit(trx, revisitId);
    const set = await findApprovalById(trx, { revisitId, approvalId: before.approvalId });
    if (!survey || !set) return { kind: "no-such-questions" };
    const { receivedAt, mode, choices } = entry;
    const why = whyOutsideWindow(survey, { receivedAt, now });
    if (why !== null) return { kind: "outside-window", why };
    if (await findEntryEnd(trx, survey)) return { kind: "too-late" };
    const statement = statementOfEntry(entry);
    const received = await receiveResponse(trx, {
      set,
      about: entry.about,
      answers: entry.answers,
      consent: choices,
      receiptHash: null,
      receivedAt: toText(receivedAt),
      mode,
      language: languageAnswered(statement),
      doubts: [],
      instead: responseId,
      now,
    });
    if (received.kind !== "received") return received;
    const consent = await findConsentByResponse(trx, responseId);
    const kept = consent ? readConsent(consent) : null;
    const isInSameWords = consent?.mode === mode && consent.statementId === statementId(statement);
    if (!kept || !isInSameWords || consentChoiceNames.some((name) => kept[name] !== choices[name])) {
      await keepConsent(trx, {
        revisitId,
        statement,
        draftId: null,
        responseId,
        number: (consent?.number ?? 0) + 1,
        choices,
        mode,
        givenAt: receivedAt,
      });
    }
    await updateEnteredResponse(trx, responseId, {
      correctedBy: actor.personId,
      correctedAt: toText(now),
    });
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId,
      action: "corrected an entered response",
      details: { number: before.number, mode },
    });
    return { kind: "corrected", number: before.number };
  });
}
