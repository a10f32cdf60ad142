import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findConsentByResponse } from "#db/queries/consents.ts";
import { findEnteredResponse, updateEnteredResponse } from "#db/queries/entered-responses.ts";
import { findApprovalById } from "../approvals/find-approved-set.server.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { listHeldAnswers } from "../safeguarding-decisions/check-hold.server.ts";
import { consentChoiceNames, statementId } from "../survey/consent-statement.ts";
import { keepConsent } from "../survey/keep-consent.server.ts";
import { readConsent } from "../survey/read-consent.ts";
import { isOutdated } from "../text/mark-of.server.ts";
import { type Entry, joinChildren, withoutUnasked } from "./entry.ts";
import { entryToMark, readStoredEntry } from "./read-stored-entry.server.ts";
import { type EntryRefused, receiveEntry } from "./receive-entry.server.ts";

export type EnteredResponseCorrected =
  | { kind: "corrected"; number: number }
  | { kind: "no-such-response" }
  | { kind: "withdrawn" }
  /** An open entry of the safeguarding queue is about these answers, and would lose what it is about. */
  | { kind: "held"; questionVersionIds: string[] }
  /** Somebody corrected it since the page was opened. */
  | { kind: "changed-meanwhile" }
  | EntryRefused;

/** Puts right what an inspector entered, by the same rules as it was entered. What it said before is not kept. */
export async function correctEnteredResponse(
  db: Queries,
  input: {
    inspectionId: string;
    responseId: string;
    entry: Entry;
    /** The mark of what was on the page, see `entryToMark`. */
    seen?: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<EnteredResponseCorrected> {
  const { inspectionId, responseId, entry, seen, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<EnteredResponseCorrected> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const before = await findEnteredResponse(trx, { inspectionId, responseId });
    if (!before) return { kind: "no-such-response" };
    if (before.withdrawnAt !== null) return { kind: "withdrawn" };
    const { approvalId } = before;
    const stored = await readStoredEntry(trx, before);
    const current = entryToMark(stored);
    if (isOutdated(seen, { current, next: entryToMark(entry) })) return { kind: "changed-meanwhile" };
    const set = await findApprovalById(trx, { inspectionId, approvalId });
    // What is no question for them after the correction would go with it.
    const { answers } = withoutUnasked(entry, set?.questions ?? []);
    const answersHeld = {
      ...{ responseId, answers: joinChildren(answers), before: joinChildren(stored.answers) },
    };
    const questionVersionIds = await listHeldAnswers(trx, answersHeld);
    if (questionVersionIds.length > 0) return { kind: "held", questionVersionIds };
    const received = await receiveEntry(trx, { inspectionId, approvalId, entry, instead: responseId, now });
    if (received.kind !== "received") return received;
    const { receivedAt, mode, choices } = entry;
    const { statement } = received;
    const consent = await findConsentByResponse(trx, responseId);
    const consentChoices = consent ? readConsent(consent) : null;
    const isInSameWords = consent?.mode === mode && consent.statementId === statementId(statement);
    if (
      !consentChoices ||
      !isInSameWords ||
      consentChoiceNames.some((name) => consentChoices[name] !== choices[name])
    ) {
      await keepConsent(trx, {
        inspectionId,
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
      correctedAt: now,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "entered-response.corrected",
      details: { number: before.number, mode },
    });
    return { kind: "corrected", number: before.number };
  });
}
