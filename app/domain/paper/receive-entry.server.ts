import type { Trx } from "#db/connection.ts";
import { findApprovalById } from "../approvals/find-approved-set.server.ts";
import { type ResponseReceived, receiveResponse } from "../responses/receive-response.server.ts";
import { type ConsentStatement, languageAnswered } from "../survey/consent-statement.ts";
import { findSurveyOfInspection } from "../survey/find-survey.server.ts";
import { type Entry, findEntryDateProblem, type OutsideWindow } from "./entry.ts";
import { findEntryEnd } from "./find-entry-end.server.ts";
import { statementOfEntry } from "./statement-of-entry.ts";

export type EntryRefused =
  | { kind: "outside-window"; why: OutsideWindow }
  /** Counts have been released since the survey closed. */
  | { kind: "too-late" }
  | { kind: "no-such-questions" }
  | Exclude<ResponseReceived, { kind: "received" }>;

/** What was agreed to, in the words that stood before who agreed. */
type EntryReceived = Extract<ResponseReceived, { kind: "received" }> & { statement: ConsentStatement };

/**
 * Keeps what an inspector has before them as a response, by the rules of the survey itself: received while it was open, and
 * before counts were released. New under `id`, or `instead` of the one that was entered before.
 */
export async function receiveEntry(
  trx: Trx,
  input: {
    inspectionId: string;
    /** The approved questions that were answered. */
    approvalId: string;
    entry: Entry;
    now: Temporal.Instant;
  } & ({ id: string } | { instead: string }),
): Promise<EntryReceived | EntryRefused> {
  const { inspectionId, approvalId, entry, now, ...which } = input;
  const { receivedAt, mode } = entry;
  const survey = await findSurveyOfInspection(trx, inspectionId);
  const set = await findApprovalById(trx, { inspectionId, approvalId });
  if (!survey || !set) return { kind: "no-such-questions" };
  const why = findEntryDateProblem(survey, { receivedAt, now });
  if (why !== null) return { kind: "outside-window", why };
  if (await findEntryEnd(trx, survey)) return { kind: "too-late" };
  const statement = statementOfEntry(entry, survey);
  const received = await receiveResponse(trx, {
    ...which,
    set,
    about: entry.about,
    childProfiles: entry.childProfiles,
    answers: entry.answers,
    consent: entry.choices,
    receiptHash: null,
    receivedAt: receivedAt,
    mode,
    language: languageAnswered(statement),
    botSignals: [],
    now,
  });
  return received.kind === "received" ? { ...received, statement } : received;
}
