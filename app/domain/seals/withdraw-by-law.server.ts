import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findResponseByReceipt } from "#db/queries/responses.ts";
import { findCurrentSeal, findSealedResponse, insertLawfulWithdrawal } from "#db/queries/seals.ts";
import { findYoungPeoplesResponse } from "#db/queries/young-peoples-words.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { hashReceipt } from "../drafts/hash-receipt.server.ts";
import { eraseResponse } from "../responses/erase-response.server.ts";
import type { Card } from "../young-peoples-responses/card.ts";
import { eraseSentYoungPeoplesResponse } from "../young-peoples-responses/erase-response.server.ts";
import { hashCard } from "../young-peoples-responses/hash-card.server.ts";

/** `card`: a young person’s, its number with its pictures. */
export type ResponseKey = { receipt: string } | { card: Card } | { id: string };

export type WithdrawnByLaw =
  | { kind: "withdrawn" }
  | { kind: "not-sealed" }
  /** What is sealed is being worked out, for some minutes at most. */
  | { kind: "being-sealed" }
  | { kind: "no-such-response" }
  | { kind: "already-withdrawn" };

/**
 * Withdraws a sealed response because its family, or the young person who sent it by themselves, asks for that by law. Its words
 * are erased. That there was one, and why it was erased, stays. It is found by its receipt, by its card, or by its id.
 */
export async function withdrawByLaw(
  db: Queries,
  input: {
    inspectionId: string;
    response: ResponseKey;
    reason: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<WithdrawnByLaw> {
  const { inspectionId, response, reason, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<WithdrawnByLaw> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const seal = await findCurrentSeal(trx, inspectionId);
    if (!seal) return { kind: "not-sealed" };
    if (seal.workedOutAt === null) return { kind: "being-sealed" };
    const ownResponse = await findOwnResponse(trx, { inspectionId, response });
    const row = ownResponse ?? (await findFamilyResponse(trx, { inspectionId, response }));
    if (!row) return { kind: "no-such-response" };
    if (row.withdrawnAt !== null) return { kind: "already-withdrawn" };
    const recordedAt = now;
    const byLawBy = actor.personId;
    const erased = ownResponse
      ? await eraseSentYoungPeoplesResponse(trx, { response: ownResponse, byLawBy, at: now })
      : await eraseResponse(trx, { responseId: row.id, inspectionId, now, byLawBy });
    if (!erased) return { kind: "already-withdrawn" };
    const part = ownResponse ? ("young-peoples-responses" as const) : ("responses" as const);
    const withdrawal = { part, responseId: row.id, sealId: seal.id, reason };
    await insertLawfulWithdrawal(trx, { ...withdrawal, recordedBy: actor.personId, recordedAt });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: ownResponse ? "young-peoples-response.withdrawn-by-law" : "response.withdrawn-by-law",
      details: { seal: seal.number },
    });
    return { kind: "withdrawn" };
  });
}

type Sought = { inspectionId: string; response: ResponseKey };

/** What was never sent is no evidence, and is not found. */
async function findOwnResponse(trx: Trx, { inspectionId, response }: Sought) {
  if ("receipt" in response) return undefined;
  const key = "card" in response ? { cardHash: await hashCard(response.card, { inspectionId }) } : response;
  const row = await findYoungPeoplesResponse(trx, { inspectionId, ...key });
  return row?.sentAt === null ? undefined : row;
}

async function findFamilyResponse(trx: Trx, { inspectionId, response }: Sought) {
  if ("receipt" in response)
    return findResponseByReceipt(trx, { inspectionId, ...hashReceipt(response.receipt) });
  if ("card" in response) return undefined;
  return findSealedResponse(trx, { inspectionId, responseId: response.id });
}
