import type { Queries } from "#db/connection.ts";
import { listAuditedDeletions, listAuditedSeals, sealComputed } from "#db/queries/audit.ts";
import { listAllSeals } from "#db/queries/seals.ts";

export type SealFault = {
  /** The address of the re-visit, or its id where it is gone. */
  inspection: string;
  why: /** The audit says that it was sealed, and there is no such seal. */
    | "seal-missing"
    /** The seal is off, and the audit does not say who took it off. */
    | "removed-unaudited";
};

/** Where the seals are not those that the audit says were put on and removed. */
export async function compareSealsWithAudit(db: Queries): Promise<SealFault[]> {
  const [audited, seals] = [await listAuditedSeals(db), await listAllSeals(db)];
  // Its certificate says what was deleted; see `domain/deletion/check-certificates.server.ts`.
  const deleted = new Set((await listAuditedDeletions(db)).map(({ inspectionId }) => inspectionId));
  const faults: SealFault[] = [];
  const removedSeals = new Set<string>();
  for (const { inspectionId, at, details, action, slug } of audited) {
    const { hash, seal } = details;
    if (!sealComputed.includes(action)) {
      removedSeals.add(`${inspectionId} ${seal}`);
      continue;
    }
    if (deleted.has(inspectionId)) continue;
    const isStored = seals.some(
      (one) => one.inspectionId === inspectionId && one.hash === hash && one.workedOutAt?.equals(at),
    );
    if (!isStored) faults.push({ inspection: slug ?? inspectionId ?? "", why: "seal-missing" });
  }
  for (const { inspectionId, number, unsealedAt } of seals) {
    if (unsealedAt === null || removedSeals.has(`${inspectionId} ${number}`)) continue;
    const slug = audited.find((entry) => entry.inspectionId === inspectionId)?.slug;
    faults.push({ inspection: slug ?? inspectionId, why: "removed-unaudited" });
  }
  return faults;
}
