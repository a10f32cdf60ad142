import type { Trx } from "#db/connection.ts";
import {
  countWithdrawnSince,
  countWithoutReceipt,
  findManifestHead,
  updateManifestAsCounted,
} from "#db/queries/manifests.ts";
import { roundCount } from "../reach/daily-release.ts";

/**
 * Says in a manifest, once, how many took back what they had sent, to the nearest five and not below ten; and how many were
 * entered by then. Call it with the first seal. Returns the manifest's root; null where there is none.
 */
export async function countWithdrawn(
  trx: Trx,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<string | null> {
  const manifest = await findManifestHead(trx, inspectionId);
  if (!manifest) return null;
  if (manifest.countedAt === null) {
    const { enteredCount } = await countWithoutReceipt(trx, inspectionId);
    const withdrawnCount = await countWithdrawnSince(trx, { inspectionId, since: manifest.madeAt });
    await updateManifestAsCounted(trx, {
      ...{ inspectionId, countedAt: now },
      withdrawnCount: roundCount(withdrawnCount),
      enteredCount: roundCount(enteredCount),
    });
  }
  return manifest.root;
}
