import type { Queries } from "#db/connection.ts";
import { findAuditProof, listProofsByInspection, listSealHashes } from "#db/queries/audit-proofs.ts";
import { findManifestHead } from "#db/queries/manifests.ts";

export type PublishedProof = {
  length: number;
  hash: string;
  /** Every seal that was put on and worked out before, oldest first; `isOff` where it was taken off since. */
  seals: { number: number; hash: string; sealedAt: Temporal.Instant; isOff: boolean }[];
  /** The root of the list of receipts that was made before; null where there is none. */
  receiptsRoot: string | null;
};

/** What stands in the published letter, so that anybody can check later that nothing was changed; null where it was published before. */
export async function findPublishedProof(db: Queries, inspectionId: string): Promise<PublishedProof | null> {
  const proof = await findAuditProof(db, { inspectionId, occasion: "publication" });
  if (!proof) return null;
  const { length, hash, recordedAt } = proof;
  const seals = await listSealHashes(db, inspectionId);
  const manifest = await findManifestHead(db, inspectionId);
  return {
    length,
    hash,
    receiptsRoot:
      manifest && Temporal.Instant.compare(manifest.madeAt, recordedAt) < 0 ? manifest.root : null,
    seals: seals
      .filter(
        ({ workedOutAt }) => workedOutAt !== null && Temporal.Instant.compare(workedOutAt, recordedAt) < 0,
      )
      .map(({ number, hash, sealedAt, unsealedAt }) => ({
        ...{ number, hash, sealedAt, isOff: unsealedAt !== null },
      })),
  };
}

/** The proofs of a re-visit, the newest first, and whether each is time-stamped. */
export function listProofs(db: Queries, inspectionId: string) {
  return listProofsByInspection(db, inspectionId);
}
