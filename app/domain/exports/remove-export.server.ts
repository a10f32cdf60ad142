import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { findExportByOwner, updateExport } from "#db/queries/exports.ts";
import { insertErasedFile } from "#db/queries/files.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { removeErasedFile } from "../files/erase-file.server.ts";
import type { Reason } from "./export-kinds.ts";

/**
 * Removes what somebody asked for, at once and by them alone: the file where it is made, else its making. Removed twice, it
 * is removed once. Of one that is being made, the file goes when it is finished.
 */
export async function removeExport(
  db: Queries,
  input: {
    inspectionId: string;
    exportId: string;
    actor: PersonActor;
    files: Uploads;
    now: Temporal.Instant;
  },
): Promise<{ kind: "removed" } | { kind: "conflict" } | { kind: "not-found" }> {
  const { inspectionId, exportId, actor, files, now } = input;
  const removal = await db.transaction().execute(async (trx) => {
    const found = await findExportByOwner(trx, { inspectionId, exportId, askedBy: actor.personId });
    if (!found) return { kind: "not-found" as const };
    const { storedName, kind } = found;
    const why: Reason = "by-owner";
    if (found.why === why) return { kind: "removed" as const, storedName: null };
    const removed = { state: "removed" as const, storedName: null, why, removedAt: now };
    // It was finished, or begun again, in this very moment: the page shows it as it is now.
    if (!(await updateExport(trx, found, removed))) return { kind: "conflict" as const };
    if (storedName !== null) {
      await insertErasedFile(trx, { storedName, folder: "exports", why, erasedAt: now });
    }
    const action = `export.${kind}.removed` as const;
    await recordAudit(trx, { at: now, actor, inspectionId, action, details: { exportId } });
    return { kind: "removed" as const, storedName };
  });
  if (removal.kind !== "removed") return removal;
  if (removal.storedName !== null) {
    await removeErasedFile(db, { files, storedName: removal.storedName, now });
  }
  return { kind: "removed" };
}
