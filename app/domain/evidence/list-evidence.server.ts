import type { Queries } from "#db/connection.ts";
import { listFocusAreasOfUploads, listRequests, listUploads } from "#db/queries/evidence.ts";
import type { Role } from "../access/roles.ts";
import { readUpload, type Upload } from "./upload.ts";

export type EvidenceRequest = {
  id: string;
  asked: string;
  askedOf: string;
  focusAreaId: string | null;
  byDate: string;
  askedByName: string;
  askedAt: Temporal.Instant;
  closedAt: Temporal.Instant | null;
};

/** What one person sent (`sentBy`), or everybody, newest first; and what was asked of one role, or of all. */
export async function listEvidence(
  db: Queries,
  { inspectionId, sentBy, askedOf }: { inspectionId: string; sentBy: string | null; askedOf: Role | null },
): Promise<{ uploads: Upload[]; requests: EvidenceRequest[] }> {
  const [rows, ties, requests] = await Promise.all([
    listUploads(db, { inspectionId, sentBy }),
    listFocusAreasOfUploads(db, inspectionId),
    listRequests(db, { inspectionId, askedOf }),
  ]);
  const focusAreaIds = Map.groupBy(ties, ({ uploadId }) => uploadId);
  return {
    uploads: rows.map((row) =>
      readUpload(
        row,
        (focusAreaIds.get(row.id) ?? []).map(({ focusAreaId }) => focusAreaId),
      ),
    ),
    requests: requests.map(
      ({ id, asked, askedOf: of, focusAreaId, byDate, askedByName, askedAt, closedAt }) => ({
        id,
        asked,
        askedOf: of,
        focusAreaId,
        byDate,
        askedByName,
        askedAt,
        closedAt,
      }),
    ),
  };
}
