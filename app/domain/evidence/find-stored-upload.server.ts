import type { Queries } from "#db/connection.ts";
import { findUpload } from "#db/queries/evidence.ts";
import { kindOf } from "../file-formats/file-kinds.ts";

/** Under what name a file lies in the store, and what it was when it came; null where it is not kept, or not theirs to see. */
export async function findStoredUpload(
  db: Queries,
  query: { inspectionId: string; uploadId: string; sentBy: string | null },
) {
  const upload = await findUpload(db, query);
  if (!upload || upload.storedName === null) return null;
  const { storedName, size, sha256, fileName, kind } = upload;
  return { storedName, size, sha256, fileName, type: kindOf(kind).mime };
}
