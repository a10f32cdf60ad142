import type { Queries } from "#db/connection.ts";
import { findUpload, isTextExtracted } from "#db/queries/evidence.ts";
import { findPreview } from "#db/queries/evidence-previews.ts";
import { kindOf } from "../file-formats/file-kinds.ts";
import { readPreview } from "./preview.ts";

/** What tells one state of a file from the next, nothing of what is in it; null where it is not there, or not theirs to see. */
export async function findUploadState(
  db: Queries,
  query: { inspectionId: string; uploadId: string; sentBy: string | null },
): Promise<string | null> {
  const upload = await findUpload(db, query);
  if (!upload) return null;
  const [isRead, preview] = await Promise.all([isTextExtracted(db, upload.id), findPreview(db, upload.id)]);
  return describeUploadState({
    isStored: upload.storedName !== null,
    isRead,
    preview: readPreview(kindOf(upload.kind), preview).kind,
    scan: upload.scan,
  });
}

/** The same for a file of which that is known already. */
export function describeUploadState(of: {
  isStored: boolean;
  isRead: boolean;
  preview: string;
  scan: string;
}): string {
  return [of.isStored ? "kept" : "gone", of.isRead ? "read" : "unread", of.preview, of.scan].join(" ");
}
