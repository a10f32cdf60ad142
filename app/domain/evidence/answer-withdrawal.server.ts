import type { Uploads } from "#app/platform/uploads.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { deleteText, findUpload, updateUpload } from "#db/queries/evidence.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findLeavingProblem, type LeavingProblem } from "../disclosure-checks/check-leaving-words.server.ts";
import { recordErasure } from "../erasure/record-erasure.server.ts";
import { removeErasedFile } from "../files/erase-file.server.ts";
import { isUploadHeld } from "../safeguarding-decisions/check-hold.server.ts";
import { recordErasedFiles } from "./record-erased-files.server.ts";

export type AnsweredWithdrawal =
  | { kind: "withdrawn" | "kept" | "nothing-asked" | "no-such-upload" }
  /** An entry of the safeguarding queue about it is open. */
  | { kind: "held" }
  /** Whoever sent it reads the answer, and may not read what families wrote. */
  | { kind: "not-releasable"; why: LeavingProblem };

/** An inspector's answer to an owner who asked to withdraw what was opened already. */
export async function answerWithdrawal(
  from: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    uploadId: string;
    uploads: Uploads;
    withdraw: boolean;
    answer: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<AnsweredWithdrawal> {
  const { inspectionId, uploadId, uploads, withdraw, answer, actor, now } = input;
  const { db } = from;
  const why = await findLeavingProblem(from, {
    text: "evidence-withdrawal-answer",
    inspectionId,
    words: answer,
    now,
  });
  if (why !== null) return { kind: "not-releasable", why };
  let erased: string[] = [];
  const outcome = await db.transaction().execute(async (trx): Promise<AnsweredWithdrawal> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const upload = await findUpload(trx, { inspectionId, uploadId, sentBy: null });
    if (!upload) return { kind: "no-such-upload" };
    if (upload.withdrawalAskedAt === null || upload.withdrawalAnsweredAt !== null) {
      return { kind: "nothing-asked" };
    }
    if (withdraw && (await isUploadHeld(trx, uploadId))) return { kind: "held" };
    const answered = {
      withdrawalAnsweredAt: now,
      withdrawalAnsweredBy: actor.personId,
      withdrawalAnswer: answer,
    };
    await updateUpload(
      trx,
      uploadId,
      withdraw ? { ...answered, withdrawnAt: now, storedName: null } : answered,
    );
    if (withdraw) {
      erased = await recordErasedFiles(trx, { ...upload, why: "withdrawn", now });
      await deleteText(trx, uploadId);
      await recordErasure(trx, { kind: "evidence", inspectionId, subjectId: uploadId, at: now });
    }
    const action = withdraw ? "evidence.withdrawal-allowed" : "evidence.withdrawal-refused";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details: { uploadId } });
    return { kind: withdraw ? "withdrawn" : "kept" };
  });
  for (const storedName of erased) await removeErasedFile(db, { files: uploads, storedName, now });
  return outcome;
}
