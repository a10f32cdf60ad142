import { makeId } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { findAuditHead } from "#db/queries/audit-chains.ts";
import { insertAuditProof } from "#db/queries/audit-proofs.ts";
import { listMembersInRole } from "#db/queries/question-reviews.ts";
import { enqueueJob } from "../jobs/enqueue-job.server.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";

/**
 * Records where a re-visit's audit chain stands now, sends it to its quality assurance by email, and has it
 * time-stamped where an authority is configured. What has left cannot be changed along with the database. Call it after the act's own entry.
 */
export async function recordProof(
  trx: Trx,
  proof: {
    inspectionId: string;
    occasion: "seal" | "publication";
    /** The seal or the letter's edition. */
    subjectId: string;
    now: Temporal.Instant;
  },
): Promise<void> {
  const { inspectionId, occasion, subjectId, now } = proof;
  const head = await findAuditHead(trx, inspectionId);
  if (!head) throw new Error("a proof is recorded after an entry");
  const { length, hash } = head;
  const id = makeId();
  await insertAuditProof(trx, { id, inspectionId, occasion, subjectId, length, hash, recordedAt: now });
  await enqueueJob(trx, { kind: "stamp-proof", key: id, payload: { proofId: id }, inspectionId });
  for (const { personId } of await listMembersInRole(trx, { inspectionId, role: "quality-assurance" }))
    await enqueueMessage(trx, { template: "audit-proof", inspectionId, personId, subjectId: id, now });
}
