import { toText } from "#app/platform/instants.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { deleteText, findUploadById, updateUpload } from "#db/queries/evidence.ts";
import { insertErasedFile } from "#db/queries/files.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordErasure } from "../erasure/record-erasure.server.ts";
import { removeErasedFile } from "../files/erase-file.server.ts";

/** Scans a file that no scanner could judge when it came, if it is still kept. What is infected is removed. */
export async function scanUpload(
  db: Queries,
  { uploadId, uploads, now }: { uploadId: string; uploads: Uploads; now: Temporal.Instant },
): Promise<"clean" | "infected" | "not-scanned" | "nothing-to-scan"> {
  const upload = await findUploadById(db, uploadId);
  if (!upload || upload.storedName === null || upload.scan !== "not-scanned") return "nothing-to-scan";
  const { revisitId, storedName } = upload;
  const scan = await uploads.scan(storedName);
  if (scan === "not-scanned") return scan;
  await db.transaction().execute(async (trx) => {
    const infected = scan === "infected";
    await updateUpload(trx, uploadId, infected ? { scan, storedName: null } : { scan });
    if (!infected) return;
    await insertErasedFile(trx, { storedName, folder: "uploads", why: "infected", erasedAt: toText(now) });
    await deleteText(trx, uploadId);
    await recordErasure(trx, { kind: "evidence", revisitId, subjectId: uploadId, at: now });
    await recordAudit(trx, {
      at: now,
      actor: { kind: "noonday" },
      revisitId,
      action: "removed evidence in which a virus was found",
      details: { uploadId },
    });
  });
  if (scan === "infected") await removeErasedFile(db, { files: uploads, storedName, now });
  return scan;
}
