import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { deleteText, findUploadById, updateUpload } from "#db/queries/evidence.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordErasure } from "../erasure/record-erasure.server.ts";
import { removeErasedFile } from "../files/erase-file.server.ts";
import { recordErasedFiles } from "./record-erased-files.server.ts";

/** Scans a file that no scanner could judge when it came, if it is still kept. What is infected is removed. */
export async function scanUpload(
  db: Queries,
  { uploadId, uploads, now }: { uploadId: string; uploads: Uploads; now: Temporal.Instant },
): Promise<"clean" | "infected" | "not-scanned" | "nothing-to-scan"> {
  const upload = await findUploadById(db, uploadId);
  if (!upload || upload.storedName === null || upload.scan !== "not-scanned") return "nothing-to-scan";
  const { inspectionId, storedName } = upload;
  const scan = await uploads.scan(storedName);
  if (scan === "not-scanned") return scan;
  let erased: string[] = [];
  const isStillStored = await db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    // It may have been withdrawn while it was scanned.
    const still = await findUploadById(trx, uploadId);
    if (!still || still.storedName === null) return false;
    const infected = scan === "infected";
    await updateUpload(trx, uploadId, infected ? { scan, storedName: null } : { scan });
    if (!infected) return true;
    erased = await recordErasedFiles(trx, { ...upload, why: "infected", now });
    await deleteText(trx, uploadId);
    const parts = ["infected"];
    await recordErasure(trx, { kind: "evidence", inspectionId, subjectId: uploadId, at: now, parts });
    await recordAudit(trx, {
      at: now,
      actor: { kind: "noonday" },
      inspectionId,
      action: "evidence.removed-with-virus",
      details: { uploadId },
    });
    return true;
  });
  for (const name of erased) await removeErasedFile(db, { files: uploads, storedName: name, now });
  return isStillStored ? scan : "nothing-to-scan";
}
