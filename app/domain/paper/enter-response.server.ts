import { isDeepStrictEqual } from "node:util";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  findEnteredResponse,
  findNextEntryNumber,
  insertEnteredResponse,
} from "#db/queries/entered-responses.ts";
import { findWordsOfResponse, hasResponse } from "#db/queries/responses.ts";
import { findApprovalById } from "../approvals/find-approved-set.server.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { answerKey } from "../survey/asked-questions.ts";
import { keepConsent } from "../survey/keep-consent.server.ts";
import { type Entry, withoutUnasked } from "./entry.ts";
import type { EnteredResponse } from "./list-entered-responses.server.ts";
import { type EntryRefused, receiveEntry } from "./receive-entry.server.ts";

export type ResponseEntered =
  | { kind: "entered"; number: number }
  | { kind: "already-entered"; number: number }
  /** Another was entered by this form, which Back brought out again. */
  | { kind: "other-entered"; number: number }
  | EntryRefused;

/**
 * Enters a response that came on paper, by phone or by email, by the rules of the survey itself. It must have been
 * received while the survey was open. `id` is the form's own: sent twice as it is, it is entered once. The audit says who entered
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
  const { inspectionId, approvalId, entry, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<ResponseEntered> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const before = await findEnteredResponse(trx, { inspectionId, responseId: input.id });
    if (before)
      return {
        kind: (await saysTheSame(trx, { inspectionId, ...before }, entry))
          ? "already-entered"
          : "other-entered",
        number: before.number,
      };
    const id = (await hasResponse(trx, input.id)) ? makeId() : input.id;
    const received = await receiveEntry(trx, { inspectionId, approvalId, entry, id, now });
    if (received.kind !== "received") return received;
    const { mode, choices, receivedAt } = entry;
    await keepConsent(trx, {
      inspectionId,
      statement: received.statement,
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

/** Whether all that was stored is what the form says, its answers in any order: two families may tick the same boxes. */
async function saysTheSame(
  trx: Trx,
  stamp: Pick<EnteredResponse, "approvalId" | "responseId" | "mode" | "receivedAt"> & {
    inspectionId: string;
  },
  entry: Entry,
): Promise<boolean> {
  const { mode, receivedAt } = entry;
  if (stamp.mode !== mode || !stamp.receivedAt.equals(receivedAt)) return false;
  const set = await findApprovalById(trx, stamp);
  const { answers, about, childProfiles } = withoutUnasked(entry, set?.questions ?? []);
  const stored = await findWordsOfResponse(trx, stamp.responseId);
  const before = [
    ...stored.answers.map(({ questionVersionId: id, child, choice, words }) => [
      answerKey({ id, child }),
      words ?? choice,
    ]),
    ...stored.groups.map(({ name, value }) => [name, value]),
    ...stored.children.map(({ child, name, value }) => [`${name}-of-child-${child}`, value]),
  ];
  const now = [
    ...Object.entries({ ...answers, ...about }),
    ...childProfiles.map(({ support = [] }, index) => [`support-of-child-${index + 1}`, support] as const),
  ].flatMap(([name, values]) => values.map((value) => [name, value]));
  const inOrder = (pairs: readonly string[][]) => pairs.map((pair) => JSON.stringify(pair)).toSorted();
  return isDeepStrictEqual(inOrder(before), inOrder(now));
}
