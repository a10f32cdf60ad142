import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  findEnteredResponse,
  findNextEntryNumber,
  insertEnteredResponse,
} from "#db/queries/entered-responses.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { keepConsent } from "../survey/keep-consent.server.ts";
import type { Entry } from "./entry.ts";
import { type EntryRefused, receiveEntry } from "./receive-entry.server.ts";
import { statementOfEntry } from "./statement-of-entry.ts";

export type ResponseEntered =
  | { kind: "entered"; number: number }
  | { kind: "already-entered"; number: number }
  | EntryRefused;

/**
 * Enters a response that came on paper, by phone or by email, by the rules of the survey itself. It must have been
 * received while the survey was open. `id` is the form's own: sent twice, it is entered once. The audit says who entered
 * it and how it came, and nothing of who wrote it.
 */
export async function enterResponse(
  db: Queries,
  input: {
    inspectionId: string;
    id: string;
    /** The approved questions that were answered. */
    approvalId: string;
    entry: Entry;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<ResponseEntered> {
  const { inspectionId, id, approvalId, entry, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<ResponseEntered> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const before = await findEnteredResponse(trx, { inspectionId, responseId: id });
    if (before) return { kind: "already-entered", number: before.number };
    const received = await receiveEntry(trx, { inspectionId, approvalId, entry, id, now });
    if (received.kind !== "received") return received;
    const { mode, choices, receivedAt } = entry;
    await keepConsent(trx, {
      inspectionId,
      statement: statementOfEntry(entry),
      draftId: null,
      responseId: id,
      number: 1,
      choices,
      mode,
      givenAt: receivedAt,
    });
    const number = await findNextEntryNumber(trx, inspectionId);
    await insertEnteredResponse(trx, {
      responseId: id,
      inspectionId,
      number,
      enteredBy: actor.personId,
      enteredAt: now,
      correctedBy: null,
      correctedAt: null,
      withdrawnBy: null,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "entered-response.entered",
      details: { number, mode },
    });
    return { kind: "entered", number };
  });
}
