import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { listStoredNamesAmong } from "#db/queries/evidence.ts";
import { type SweptFiles, sweepFiles } from "../files/sweep-files.server.ts";

/** Puts the folder of evidence in order: see `sweepFiles`. */
export function sweepUploads(
  db: Queries,
  { uploads, now }: { uploads: Uploads; now: Temporal.Instant },
): Promise<SweptFiles | null> {
  return sweepFiles(db, { files: uploads, listNamesAmong: listStoredNamesAmong, now });
}
