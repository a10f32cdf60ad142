import type { Queries } from "#db/connection.ts";
import { findResponseByReceipt } from "#db/queries/responses.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { hashReceipt } from "../drafts/hash-receipt.server.ts";
import type { Survey } from "../survey/survey.ts";
import { eraseResponse } from "./erase-response.server.ts";

export type ResponseWithdrawn =
  | { kind: "withdrawn" }
  | { kind: "already-withdrawn" }
  /** After the visit the evidence is sealed. */
  | { kind: "sealed" }
  | { kind: "no-response" };

/**
 * Withdraws a response for the holder of its receipt, until the evidence is sealed. Its words are erased. Only that
 * there was a response, and that it was withdrawn, stays. `now` is when the request arrived.
 */
export async function withdrawResponse(
  db: Queries,
  { survey, receipt, now }: { survey: Survey; receipt: string; now: Temporal.Instant },
): Promise<ResponseWithdrawn> {
  const { inspectionId } = survey;
  return db.transaction().execute(async (trx) => {
    const response = await findResponseByReceipt(trx, { inspectionId, ...hashReceipt(receipt) });
    if (!response) return { kind: "no-response" };
    if (response.withdrawnAt !== null) return { kind: "already-withdrawn" };
    if (Temporal.Instant.compare(now, survey.sealedAt) >= 0) return { kind: "sealed" };
    const erased = await eraseResponse(trx, { responseId: response.id, inspectionId, now });
    if (!erased) return { kind: "already-withdrawn" };
    await recordAudit(trx, {
      at: now,
      actor: { kind: "respondent" },
      inspectionId,
      action: "response.withdrawn",
    });
    return { kind: "withdrawn" };
  });
}
