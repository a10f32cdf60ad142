import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listMembersInRole } from "#db/queries/question-reviews.ts";
import {
  findLastTalkRequestNumber,
  findTalkRequestByReceipt,
  insertTalkRequest,
} from "#db/queries/talk-requests.ts";
import type { LanguageCode } from "#db/tables/enumerations.ts";
import type { TalkRequestsTable } from "#db/tables/talk-requests.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findDanger } from "../danger/find-danger.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import { addEntries } from "../safeguarding/add-entries.server.ts";
import { markOfFields } from "../text/mark-of.server.ts";
import { findTalkOffer, type TalkOffer } from "./find-talk-offer.server.ts";
import { hashReceipt, takeBack } from "./take-back-request.server.ts";
import type { TalkWords } from "./talk-request.ts";

type Asking = {
  inspectionId: string;
  /** The form's own code: sent twice as it is, it is one request; with other words it takes the first one's place. */
  receipt: string;
  request: TalkWords;
  language: LanguageCode;
  now: Temporal.Instant;
};

export type AskOutcome =
  | { kind: "asked" }
  | { kind: "not-open"; offer: Exclude<TalkOffer, { kind: "open" }> };

/**
 * A young person asks to talk to an inspector through an adult whom they trust. Words that may speak of danger go into the
 * safeguarding queue in the same transaction, and every lead is told that somebody asked. Nothing of who asked, and nothing of
 * what they said, is in the audit or in the message.
 */
export function askToTalk(db: Queries, asking: Asking): Promise<AskOutcome> {
  const { inspectionId, receipt, request, now } = asking;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const receiptHash = hashReceipt(inspectionId, receipt);
    const before = await findTalkRequestByReceipt(trx, { inspectionId, receiptHash });
    if (before && isSame(before, request)) return { kind: "asked" };
    const offer = await findTalkOffer(trx, { inspectionId, now });
    if (offer.kind !== "open") return { kind: "not-open", offer };
    if (before) await takeBack(trx, { inspectionId, requestId: before.id, now });
    await addRequest(trx, asking, receiptHash);
    return { kind: "asked" };
  });
}

async function addRequest(
  trx: Trx,
  { inspectionId, request, language, now }: Asking,
  receiptHash: string,
): Promise<void> {
  const id = makeId();
  const number = (await findLastTalkRequestNumber(trx, inspectionId)) + 1;
  await insertTalkRequest(trx, {
    ...{ id, inspectionId, number, receiptHash, language, ...request },
    ...{ askedAt: now, erasedAt: null },
  });
  for (const { personId } of await listMembersInRole(trx, { inspectionId, role: "lead-inspector" }))
    await enqueueMessage(trx, {
      template: "talk-requested",
      ...{ inspectionId, personId, subjectId: id, now },
    });
  const kinds = findDanger([request.adultName, request.needsWords].filter(Boolean).join("\n"));
  const entry = { source: "talk-request" as const, sourceId: id, responseId: null, questionVersionId: null };
  if (kinds.length > 0)
    await addEntries(trx, { inspectionId, entries: [{ ...entry, ofTranslation: false, kinds }], now });
  const action = "talk-request.asked";
  await recordAudit(trx, {
    at: now,
    actor: { kind: "respondent" },
    inspectionId,
    action,
    details: { request: number },
  });
}

function isSame(before: TalkRequestsTable, request: TalkWords): boolean {
  const { adultRole, adultName, adultContact, adultKnows, needs, needsWords, goodTime } = before;
  const stored = { adultRole, adultName, adultContact, adultKnows, needs, needsWords, goodTime };
  return markOfFields(stored) === markOfFields(request);
}
