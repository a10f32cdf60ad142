import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findResponseByReceipt } from "#db/queries/responses.ts";
import { findCurrentSeal, findSealedResponse, insertLawfulWithdrawal } from "#db/queries/seals.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { hashReceipt } from "../drafts/hash-receipt.server.ts";
import { eraseResponse } from "../responses/erase-response.server.ts";

export type WithdrawnByLaw =
  | { kind: "withdrawn" }
  | { kind: "not-sealed" }
  /** What is sealed is being worked out, for some minutes at most. */
  | { kind: "being-sealed" }
  | { kind: "no-such-response" }
  | { kind: "already-withdrawn" };

/**
 * Withdraws a sealed response because its family asks for that by law. Its words are erased. That there was one, and
 * why it was erased, stays. It is found by its receipt or by its id.
 */
export async function withdrawByLaw(
  db: Queries,
  input: {
    inspectionId: string;
    response: { receipt: string } | { id: string };
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
    const row =
      "id" in response
        ? await findSealedResponse(trx, { inspectionId, responseId: response.id })
        : await findResponseByReceipt(trx, { inspectionId, ...hashReceipt(response.receipt) });
    if (!row) return { kind: "no-such-response" };
    if (row.withdrawnAt !== null) return { kind: "already-withdrawn" };
    const recordedAt = now;
    const erased = await eraseResponse(trx, {
      ...{ responseId: row.id, inspectionId, now },
      byLawBy: actor.personId,
    });
    if (!erased) return { kind: "already-withdrawn" };
    const withdrawal = { responseId: row.id, sealId: seal.id, reason };
    await insertLawfulWithdrawal(trx, { ...withdrawal, recordedBy: actor.personId, recordedAt });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "response.withdrawn-by-law",
      details: { seal: seal.number },
    });
    return { kind: "withdrawn" };
  });
}
