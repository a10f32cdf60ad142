import type { Queries } from "#db/connection.ts";
import { findUpload } from "#db/queries/evidence.ts";
import { findPreview } from "#db/queries/evidence-previews.ts";

/** Under what name a preview lies in the store; null where there is none, its file is not kept, or it is not theirs to see. */
export async function findStoredPreview(
  db: Queries,
  query: { inspectionId: string; uploadId: string; sentBy: string | null },
): Promise<{ storedName: string; size: number; sha256: string | null } | null> {
  const upload = await findUpload(db, query);
  if (!upload || upload.storedName === null) return null;
  const preview = await findPreview(db, upload.id);
  if (!preview || preview.storedName === null) return null;
  return { storedName: preview.storedName, size: preview.size, sha256: preview.sha256 };
}
