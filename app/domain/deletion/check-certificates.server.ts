import { z } from "zod";
import type { Queries } from "#db/connection.ts";
import { countOwnedRows } from "#db/dialects/deletion.ts";
import { listAuditedDeletions } from "#db/queries/audit.ts";
import { listDeletedInspections } from "#db/queries/deletions.ts";

/** What the chain of the audit says of a deleted inspection, and whether that holds. */
export type CheckedCertificate = {
  /** Its address, or its id where that is gone. */
  inspection: string;
} & (
  | {
      kind: "deleted";
      at: Temporal.Instant;
      entry: number;
      rows: number;
      files: number;
      sealHash: string | null;
    }
  /** It was confirmed, and goes on. */
  | { kind: "being-deleted"; at: Temporal.Instant }
  /** The chain has its certificate, and there are rows of it: an older database was put back, for one. */
  | { kind: "still-there"; rows: number }
  /** Nobody has access to it, and the chain does not say that two people decided so. */
  | { kind: "unaudited" }
);

const countsShape = z.record(z.string(), z.number());
const detailsShape = z.object({ rows: countsShape, files: countsShape, hash: z.string().nullable() });
const sumOf = (counts: Record<string, number>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Checks each deletion against what the chain says of it: that it is gone, and that two people decided it. */
export async function checkCertificates(db: Queries): Promise<CheckedCertificate[]> {
  const entries = await listAuditedDeletions(db);
  const checked: CheckedCertificate[] = [];
  for (const [inspectionId, ofOne] of Map.groupBy(entries, (entry) => entry.inspectionId ?? "")) {
    const inspection = ofOne[0]?.slug ?? inspectionId;
    const certificate = ofOne.findLast(({ action }) => action === "inspection.deleted");
    const confirmed = ofOne[0];
    if (!certificate) {
      if (confirmed) checked.push({ inspection, kind: "being-deleted", at: confirmed.at });
      continue;
    }
    const rows = await countOwnedRows(db, inspectionId);
    const details = detailsShape.safeParse(certificate.details);
    if (rows > 0 || !details.success) checked.push({ inspection, kind: "still-there", rows });
    else
      checked.push({
        ...{ inspection, kind: "deleted", at: certificate.at, entry: certificate.number },
        ...{ rows: sumOf(details.data.rows), files: sumOf(details.data.files), sealHash: details.data.hash },
      });
  }
  const audited = new Set(entries.map(({ inspectionId }) => inspectionId));
  for (const { id, slug } of await listDeletedInspections(db))
    if (!audited.has(id)) checked.push({ inspection: slug, kind: "unaudited" });
  return checked;
}
