import type { Queries } from "#db/connection.ts";
import { findAuditProofById, findAuditTimeStamp, insertAuditTimeStamp } from "#db/queries/audit-proofs.ts";

/**
 * Has an authority outside say when the audit stood where a proof says (RFC 3161). What it stamps is the hash of the last
 * entry, as the letter has it: 64 hexadecimal digits. Throws where `stamp` does.
 */
export async function stampProof(
  db: Queries,
  { proofId, stamp, now }: { proofId: string; stamp(text: string): Promise<Buffer>; now: Temporal.Instant },
): Promise<void> {
  const proof = await findAuditProofById(db, proofId);
  if (!proof || (await findAuditTimeStamp(db, proofId))) return;
  const response = (await stamp(proof.hash)).toString("base64");
  await insertAuditTimeStamp(db, { proofId, response, receivedAt: now });
}

/** The authority's response for a proof of a re-visit, as it came; null where there is none. */
export async function findTimeStamp(
  db: Queries,
  { inspectionId, proofId }: { inspectionId: string; proofId: string },
): Promise<{ response: Buffer; length: number } | null> {
  const proof = await findAuditProofById(db, proofId);
  if (proof?.inspectionId !== inspectionId) return null;
  const stamp = await findAuditTimeStamp(db, proofId);
  return stamp ? { response: Buffer.from(stamp.response, "base64"), length: proof.length } : null;
}
