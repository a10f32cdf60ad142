import { toText } from "#app/platform/instants.ts";
import type { Queries } from "#db/connection.ts";
import { takeTurns } from "#db/dialects/index.ts";
import {
  findEnteredResponse,
  findNextEntryNumber,
  insertEnteredResponse,
} from "#db/queries/entered-responses.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findApprovalById } from "../questions/find-approved-set.server.ts";
import type { About } from "./about.ts";
import { type ConsentChoices, languageAnswered } from "./consent-statement.ts";
import type { DraftAnswers } from "./draft.ts";
import { type OutsideWindow, type PaperKind, whyOutsideWindow } from "./entry.ts";
import { findEntryEnd } from "./find-entry-end.server.ts";
import { findSurveyOfRevisit } from "./find-survey.server.ts";
import { keepConsent } from "./keep-consent.server.ts";
import type { EnteredMode } from "./mode.ts";
import { type ResponseReceived, receiveResponse } from "./receive-response.server.ts";
import { statementOfEntry } from "./statement-of-entry.ts";

/** A response as an inspector has it before them. */
export type Entry = {
  mode: EnteredMode;
  /** The form that it was on; null where it was on none. */
  paper: PaperKind | null;
  receivedAt: Temporal.Instant;
  choices: ConsentChoices;
  about: About;
  answers: DraftAnswers;
};

export type EntryRefused =
  | { kind: "outside-window"; why: OutsideWindow }
  /** Counts have been released since the survey closed. */
  | { kind: "too-late" }
  | { kind: "no-such-questions" }
  | Exclude<ResponseReceived, { kind: "received" }>;

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
    revisitId: string;
    id: string;
    /** The approved questions that were answered. */
    approvalId: string;
    entry: Entry;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<ResponseEntered> {
  const { revisitId, id, approvalId, entry, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<ResponseEntered> => {
    await takeTurns(trx, `revisit:${revisitId}`);
    const before = await findEnteredResponse(trx, { revisitId, responseId: id });
    if (before) return { kind: "already-entered", number: before.number };
    const survey = await findSurveyOfRevisit(trx, revisitId);
    const set = await findApprovalById(trx, { revisitId, approvalId });
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
      id,
      now,
    });
    if (received.kind !== "received") return received;
    await keepConsent(trx, {
      revisitId,
      statement,
      draftId: null,
      responseId: id,
      number: 1,
      choices,
      mode,
      givenAt: receivedAt,
    });
    const number = await findNextEntryNumber(trx, revisitId);
    await insertEnteredResponse(trx, {
      responseId: id,
      revisitId,
      number,
      enteredBy: actor.personId,
      enteredAt: toText(now),
      correctedBy: null,
      correctedAt: null,
      withdrawnBy: null,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId,
      action: "entered a response",
      details: { number, mode },
    });
    return { kind: "entered", number };
  });
}
