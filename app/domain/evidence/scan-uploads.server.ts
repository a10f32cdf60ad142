import { toText } from "#app/platform/instants.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { deleteText, listUploadsNotScanned, updateUpload } from "#db/queries/evidence.ts";
import { insertErasedFile } from "#db/queries/files.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordErasure } from "../erasure/record-erasure.server.ts";
import { removeErasedFile } from "../files/erase-file.server.ts";

const atOnce = 5;

/** Scans what no scanner could be reached for when it came. What is infected is removed. */
export async function scanUploads(
  db: Queries,
  { uploads, now }: { uploads: Uploads; now: Temporal.Instant },
): Promise<void> {
  for (const { id, revisitId, storedName } of await listUploadsNotScanned(db, atOnce)) {
    if (storedName === null) continue;
    const scan = await uploads.scan(storedName);
    if (scan === "not-scanned") return;
    await db.transaction().execute(async (trx) => {
      const infected = scan === "infected";
      await updateUpload(trx, id, infected ? { scan, storedName: null } : { scan });
      if (!infected) return;
      const erasing = { folder: "uploads", why: "infected", erasedAt: toText(now) };
      await insertErasedFile(trx, { storedName, ...erasing });
      await deleteText(trx, id);
      await recordErasure(trx, { kind: "evidence", revisitId, subjectId: id, at: now });
      const action = "removed evidence in which a virus was found";
      await recordAudit(trx, {
        at: now,
        actor: { kind: "noonday" },
        revisitId,
        action,
        details: { uploadId: id },
      });
    });
    if (scan === "infected") await removeErasedFile(db, { files: uploads, storedName, now });
  }
}
