import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { deleteText, findUpload, updateUpload } from "#db/queries/evidence.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordErasure } from "../erasure/record-erasure.server.ts";
import { removeErasedFile } from "../files/erase-file.server.ts";
import { isUploadHeld } from "../safeguarding-decisions/check-hold.server.ts";
import { recordErasedFiles } from "./record-erased-files.server.ts";

export type WithdrawnUpload =
  | { kind: "withdrawn" }
  /** An inspector has opened it, or an entry of the safeguarding queue about it is open: inspectors are asked. */
  | { kind: "requested" }
  | { kind: "reason-needed" }
  | { kind: "already-withdrawn" | "already-requested" }
  | { kind: "no-such-upload" };

/** Takes back what the actor sent: file and text are erased. Once an inspector has opened it, that is only asked for. */
export async function withdrawUpload(
  db: Queries,
  input: {
    inspectionId: string;
    uploadId: string;
    uploads: Uploads;
    reason: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<WithdrawnUpload> {
  const { inspectionId, uploadId, uploads, reason, actor, now } = input;
  let erased: string[] = [];
  const outcome = await db.transaction().execute(async (trx): Promise<WithdrawnUpload> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const upload = await findUpload(trx, { inspectionId, uploadId, sentBy: actor.personId });
    if (!upload) return { kind: "no-such-upload" };
    if (upload.storedName === null) return { kind: "already-withdrawn" };
    const about = { at: now, actor, inspectionId, details: { uploadId } };
    if (upload.openedAt !== null || (await isUploadHeld(trx, uploadId))) {
      if (upload.withdrawalAskedAt !== null) return { kind: "already-requested" };
      if (reason === "") return { kind: "reason-needed" };
      await updateUpload(trx, uploadId, { withdrawalAskedAt: now, withdrawalReason: reason });
      await recordAudit(trx, { ...about, action: "evidence.withdrawal-requested" });
      return { kind: "requested" };
    }
    await updateUpload(trx, uploadId, { withdrawnAt: now, storedName: null });
    erased = await recordErasedFiles(trx, { ...upload, why: "withdrawn", now });
    await deleteText(trx, uploadId);
    await recordErasure(trx, { kind: "evidence", inspectionId, subjectId: uploadId, at: now });
    await recordAudit(trx, { ...about, action: "evidence.withdrawn" });
    return { kind: "withdrawn" };
  });
  for (const storedName of erased) await removeErasedFile(db, { files: uploads, storedName, now });
  return outcome;
}
